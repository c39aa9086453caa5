//! Transcripts: one YAML file for each session, in the folder `transcripts` of a collection.

use super::citation;
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::model::{Collection, FacetKind, Line, Origin, RecordId, Speaker, Transcript};
use crate::source::SourceTree;
use crate::yaml::{self, suggestion};

/// Name of the folder.
pub(super) const FOLDER: &str = "transcripts/";

/// Reads a transcript. Every line has a speaker, and every code that it shows is among the replies; what is legal in the
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
    let session = fields.require("session", diagnostics)?.text(diagnostics)?;
    let lines = lines(&session, path, text, diagnostics)?;
    let mut shows: Vec<RecordId> = Vec::new();
    for node in fields.require("shows", diagnostics)?.items(diagnostics)? {
        let code = node.text(diagnostics)?;
        match collection.find(&code) {
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

fn lines(session: &str, path: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Vec<Line>> {
    let mut lines = Vec::new();
    let mut is_sound = true;
    for line in session.lines() {
        let speaker = Speaker::ALL.into_iter().find(|s| line.starts_with(s.letter()) && line[1..].starts_with(": "));
        if let Some(speaker) = speaker {
            lines.push(Line { speaker, text: line[3..].to_owned() });
            continue;
        }
        is_sound = false;
        let problem = Diagnostic::new(&rules::BAD_TRANSCRIPT, "this line does not say who speaks");
        // In a block of text a line stands as it is, but for the indentation.
        let start = text.find(line).unwrap_or_default();
        diagnostics.push(
            problem
                .at(path, start..start + line.len())
                .hint("begin it with `S: ` (server), `C: ` (client) or `*: ` (what happens below the lines)"),
        );
    }
    (is_sound && !lines.is_empty()).then_some(lines)
}
