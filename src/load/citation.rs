//! Documents that facts, texts and transcripts rest on, as every file of a collection names them.

use crate::diag::{Diagnostics, rules};
use crate::model::{Citation, Source};
use crate::yaml::{Fields, Node};

const KEYS: [&str; 7] = ["rfc", "section", "iana", "software", "file", "document", "url"];

/// A mapping that names a document and has keys of its own.
pub(super) fn fields<'d>(node: &Node<'d>, own: &[&str], diagnostics: &mut Diagnostics) -> Option<Fields<'d>> {
    node.fields(&[&KEYS, own].concat(), diagnostics)
}

/// The document that a mapping names.
pub(super) fn one(fields: &Fields<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Citation> {
    let kinds: Vec<&str> =
        ["rfc", "iana", "software", "document"].into_iter().filter(|kind| fields.get(kind).is_some()).collect();
    let [kind] = kinds[..] else {
        diagnostics.push(
            node.problem(&rules::MISSING_KEY, "a source names exactly one of `rfc`, `iana`, `software`, `document`")
                .hint("write for example `{ rfc: 5321, section: \"4.2.3\" }`"),
        );
        return None;
    };
    let name = fields.get(kind)?;
    Some(match kind {
        "rfc" => {
            Citation::Rfc { number: u32::try_from(name.number(diagnostics)?).ok()?, section: fields.text("section", diagnostics) }
        }
        "iana" => {
            let registry = name.text(diagnostics)?;
            if !super::is_segment(&registry) {
                diagnostics.push(
                    name.problem(&rules::INVALID_VALUE, format!("`{registry}` is no name of an IANA registry"))
                        .hint("write the name as in its URL, for example `smtp-enhanced-status-codes`"),
                );
                return None;
            }
            Citation::Iana(registry)
        }
        "software" => Citation::Software { name: name.text(diagnostics)?, file: fields.text("file", diagnostics) },
        _ => {
            let url = fields.text("url", diagnostics);
            if let (Some(text), Some(node)) = (&url, fields.get("url"))
                && (!text.starts_with("https://") || text.contains(|c: char| c.is_whitespace() || "<>\"'".contains(c)))
            {
                diagnostics.push(
                    node.problem(&rules::BAD_LINK, "a source is linked by `https:` only")
                        .hint("write the full address, starting with `https://`"),
                );
                return None;
            }
            Citation::Document { title: name.text(diagnostics)?, url }
        }
    })
}

/// A document with what it proves; `is_fact` tells whether there is something of that name to prove.
pub(super) fn source(node: &Node<'_>, is_fact: impl Fn(&str) -> bool, diagnostics: &mut Diagnostics) -> Option<Source> {
    let fields = fields(node, &["for"], diagnostics)?;
    let citation = one(&fields, node, diagnostics);
    let mut proves = Vec::new();
    for item in fields.get("for").and_then(|node| node.items(diagnostics)).unwrap_or_default() {
        let Some(name) = item.text(diagnostics) else { continue };
        if !is_fact(&name) {
            diagnostics.push(
                item.problem(&rules::DANGLING_REFERENCE, format!("nothing called `{name}` is said here"))
                    .hint("name a facet, one of its values here (`phases.rcpt`), a text, or `leads_to`"),
            );
        }
        proves.push(name);
    }
    Some(Source { citation: citation?, proves })
}
