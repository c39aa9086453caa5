//! Transcripts: one YAML file for each session, in the folder `transcripts` of a collection.

use std::ops::Range;

use super::citation;
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::model::{Collection, FacetKind, Line, Origin, RecordId, Side, Transcript};
use crate::source::SourceTree;
use crate::yaml::{self, Node, suggestion};

/// Name of the folder.
pub(super) const FOLDER: &str = "transcripts/";

/// Reads a transcript. Every line has a side, and every code that it shows is among the replies; what is legal in the
/// protocol is not known here.
pub(super) fn load(
    path: &str,
    sources: &SourceTree,
    collection: &Collection,
    broken: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<Transcript> {
    let text = sources.text(path)?;
    let document = yaml::parse(path, text, diagnostics)?;
    let root = document.root();
    let fields = citation::fields(&root, &["shows", "at", "recorded_from", "session"], diagnostics)?;
    let name = path.rsplit('/').next()?.strip_suffix(".yaml")?.to_owned();
    let origin = match fields.get("recorded_from") {
        Some(node) => Origin::Recorded(node.text(diagnostics)?),
        None => Origin::Written(citation::one(&fields, &root, diagnostics)?),
    };
    let mut at = None;
    if let (Some(node), Some(relation)) = (fields.get("at"), collection.relation)
        && let FacetKind::Set { values, .. } = &collection.facets[relation].kind
    {
        let value = node.text(diagnostics)?;
        at = values.iter().position(|v| *v == value);
        if at.is_none() {
            diagnostics.push(
                node.problem(&rules::UNKNOWN_FACET_VALUE, format!("`{}` has no value `{value}`", collection.facets[relation].id))
                    .hint(suggestion(&value, values.iter().map(String::as_str))),
            );
        }
    }
    let lines = lines(fields.require("session", diagnostics)?, text, diagnostics)?;
    let mut shows: Vec<RecordId> = Vec::new();
    for node in fields.require("shows", diagnostics)?.items(diagnostics)? {
        let code = node.text(diagnostics)?;
        match collection.find(&code) {
            Some(record) if shows.contains(&record) => {}
            Some(record) if lines.iter().any(|line| line.is_reply(&code)) => shows.push(record),
            Some(_) => diagnostics.push(
                node.problem(&rules::BAD_TRANSCRIPT, format!("no line of the server begins with `{code}`"))
                    .hint(format!("add the line `S: {code} …`, or remove the code here")),
            ),
            None if broken.contains(&code.as_str()) => {}
            None => diagnostics.push(
                node.problem(&rules::DANGLING_REFERENCE, format!("there is no record of `{code}`"))
                    .hint(suggestion(&code, collection.records.iter().map(|r| r.code.as_str()))),
            ),
        }
    }
    let occurs = |place: &usize| lines.iter().any(|line| line.is_reply(&collection.records[*place].code));
    let replies = (0..collection.records.len()).filter(occurs).map(RecordId).collect();
    Some(Transcript { name, shows, replies, at, origin, lines })
}

fn lines(node: &Node<'_>, text: &str, diagnostics: &mut Diagnostics) -> Option<Vec<Line>> {
    let session = node.text(diagnostics)?;
    let mut lines = Vec::new();
    for (number, line) in session.lines().enumerate() {
        match Side::ALL.into_iter().find(|side| line.starts_with(side.letter()) && line[1..].starts_with(": ")) {
            Some(side) => lines.push(Line { side, text: line[3..].to_owned() }),
            None => diagnostics.push_with(&rules::BAD_TRANSCRIPT, node.file(), || {
                Diagnostic::new(&rules::BAD_TRANSCRIPT, "this line does not say who speaks")
                    .at(node.file(), line_span(node, text, &session, number))
                    .hint("begin it with `S: ` (server), `C: ` (client) or `*: ` (what happens below the lines)")
            }),
        }
    }
    if session.trim().is_empty() {
        diagnostics.push(
            node.problem(&rules::BAD_TRANSCRIPT, "the session has no lines").hint("write `session: |`, and the lines below it"),
        );
    }
    (!lines.is_empty() && lines.len() == session.lines().count()).then_some(lines)
}

/// Where a line of the session stands in the file: as it is but for the indentation, below the line of the key.
fn line_span(node: &Node<'_>, text: &str, session: &str, number: usize) -> Range<usize> {
    let value = node.span();
    let starts = text[value.start..].match_indices('\n').map(|(newline, _)| value.start + newline + 1);
    let mut source = starts.map(|start| (start, text[start..].lines().next().unwrap_or_default()));
    let places = session.lines().map(|line| source.find(|(_, found)| found.trim() == line.trim()));
    let place = places.take(number + 1).last().flatten();
    place.map_or(value, |(start, line)| start + line.len() - line.trim_start().len()..start + line.trim_end().len())
}
