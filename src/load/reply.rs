//! Texts that servers send, verbatim: one YAML file for each provider or software, in the folder `replies` of a collection.

use super::citation;
use crate::diag::{Diagnostics, rules};
use crate::model::{Collection, Reply, starts_with_code};
use crate::source::SourceTree;
use crate::yaml::{self, Node, suggestion};

/// Name of the folder.
pub(super) const FOLDER: &str = "replies/";

pub(super) fn load(
    path: &str,
    sources: &SourceTree,
    collection: &Collection,
    broken: &[&str],
    diagnostics: &mut Diagnostics,
) -> Vec<Reply> {
    let document = sources.text(path).and_then(|text| yaml::parse(path, text, diagnostics));
    let Some(fields) = document.as_ref().and_then(|d| d.root().fields(&["from", "replies"], diagnostics)) else {
        return Vec::new();
    };
    let from = fields.require("from", diagnostics).and_then(|node| node.text(diagnostics));
    let nodes = fields.require("replies", diagnostics).and_then(|node| node.items(diagnostics)).unwrap_or_default();
    let Some(from) = from else { return Vec::new() };
    nodes.iter().filter_map(|node| reply(node, &from, collection, broken, diagnostics)).collect()
}

fn reply(node: &Node<'_>, from: &str, collection: &Collection, broken: &[&str], diagnostics: &mut Diagnostics) -> Option<Reply> {
    let fields = citation::fields(node, &["text", "date"], diagnostics)?;
    let text_node = fields.require("text", diagnostics)?;
    let text = text_node.text(diagnostics)?.trim_end().to_owned();
    let date = fields.text("date", diagnostics);
    if let (Some(date), Some(node)) = (&date, fields.get("date"))
        && !is_date(date)
    {
        diagnostics.push(
            node.problem(&rules::INVALID_VALUE, format!("`{date}` is no date"))
                .hint("write the year, the month or the day: `2026`, `2026-11`, `2026-11-24`"),
        );
    }
    let citation = citation::one(&fields, node, diagnostics)?;
    let code = text.split([' ', '-', '\n']).next().unwrap_or_default();
    let Some(record) = collection.find(code) else {
        if !broken.contains(&code) {
            diagnostics.push(
                text_node
                    .problem(&rules::DANGLING_REFERENCE, format!("there is no record of `{code}`"))
                    .hint(suggestion(code, collection.records.iter().map(|r| r.code.as_str()))),
            );
        }
        return None;
    };
    if let Some(line) = text.lines().find(|line| !starts_with_code(line, code)) {
        diagnostics.push(
            text_node
                .problem(&rules::INVALID_VALUE, format!("a line of this reply does not begin with {code}: {line}"))
                .hint("all lines of a reply have the same code"),
        );
        return None;
    }
    Some(Reply { code: record, from: from.to_owned(), text, date, citation })
}

/// A year, with a month, with a day (ISO 8601).
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let fits = |(part, length): (&&str, usize)| part.len() == length && part.chars().all(|c| c.is_ascii_digit());
    parts.len() <= 3 && parts.iter().zip([4, 2, 2]).all(fits)
}
