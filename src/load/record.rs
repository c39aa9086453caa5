//! Records: one YAML file for each code. Read one by one, then linked: references become places in the collection.

use regex::Regex;

use super::citation;
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::model::{Collection, Derived, Facet, FacetKind, Phrase, Record, RecordId, Source, Transcript, Value};
use crate::source::SourceTree;
use crate::yaml::{self, Fields, Node, Pointer, suggestion};

const KEYS: [&str; 7] = ["code", "phrases", "facets", "leads_to", "confused_with", "transcript", "sources"];

/// A record whose references are still codes.
#[derive(Clone)]
pub(super) struct Raw {
    record: Record,
    leads_to: Vec<Reference>,
    confused_with: Vec<Reference>,
    transcript: Option<Reference>,
}

/// A code or transcript named by a record, and where.
#[derive(Clone)]
pub(super) struct Reference {
    name: String,
    place: Pointer,
}

pub(super) fn load(
    path: &str,
    sources: &SourceTree,
    collection: &Collection,
    grammar: &Regex,
    diagnostics: &mut Diagnostics,
) -> Option<Raw> {
    let document = yaml::parse(path, sources.text(path)?, diagnostics)?;
    let fields = document.root().fields(&KEYS, diagnostics)?;
    let code = code(fields.require("code", diagnostics)?, path, grammar, diagnostics);
    let facets = fields.get("facets").map(|node| node.entries(diagnostics));
    let mut values = vec![Value::Unknown; collection.facets.len()];
    let mut stated = Vec::new();
    if let Some(entries) = facets.flatten() {
        for (key, node) in &entries.entries {
            facet_value(key, node, &entries, collection, &mut values, diagnostics);
            stated.extend(names(key, node));
        }
    }
    let source_nodes = fields.get("sources").and_then(|node| node.items(diagnostics)).unwrap_or_default();
    let is_fact = |name: &str| is_fact(name, collection, &stated);
    let citations: Vec<Source> = source_nodes.iter().filter_map(|node| citation::source(node, is_fact, diagnostics)).collect();
    let phrases = fields.get("phrases").and_then(|node| node.items(diagnostics));
    let phrases = phrases.iter().flatten().filter_map(|node| phrase(node, diagnostics)).collect();
    // A source that is broken may be the one that proves it.
    if let Some(facets) = fields.get("facets").filter(|_| citations.len() == source_nodes.len()) {
        unsourced(facets, collection, &values, &citations, diagnostics);
    }
    let leads_to = references(&fields, "leads_to", diagnostics);
    let confused_with = references(&fields, "confused_with", diagnostics);
    let transcript = fields.get("transcript").and_then(|node| reference(node, diagnostics));
    let code = code?;
    derive(&code, collection, &mut values);
    Some(Raw {
        record: Record {
            code,
            phrases,
            values,
            leads_to: Vec::new(),
            confused_with: Vec::new(),
            transcript: None,
            sources: citations,
            file: path.to_owned(),
        },
        leads_to,
        confused_with,
        transcript,
    })
}

/// Orders the records and turns the codes that they name into their places. `broken` are the codes whose files have faults:
/// naming them is none. The transcripts that records name are given back, to be linked when there are any.
pub(super) fn link(
    mut raw: Vec<Raw>,
    broken: &[&str],
    sources: &SourceTree,
    diagnostics: &mut Diagnostics,
) -> (Vec<Record>, Vec<Option<Reference>>) {
    raw.sort_by_cached_key(|raw| order(&raw.record.code));
    let codes: Vec<String> = raw.iter().map(|r| r.record.code.clone()).collect();
    let mut resolve = |references: Vec<Reference>| -> Vec<RecordId> {
        let mut places = Vec::new();
        for reference in references {
            match codes.iter().position(|code| *code == reference.name) {
                Some(place) => places.push(RecordId(place)),
                None if broken.contains(&reference.name.as_str()) => {}
                None => diagnostics.push_with(&rules::DANGLING_REFERENCE, reference.place.file(), || {
                    let message = format!("there is no record of `{}`", reference.name);
                    let problem = reference.place.problem(&rules::DANGLING_REFERENCE, message, |file| sources.text(file));
                    problem.hint(suggestion(&reference.name, codes.iter().map(String::as_str)))
                }),
            }
        }
        places
    };
    raw.into_iter()
        .map(|raw| {
            let (leads_to, confused_with) = (resolve(raw.leads_to), resolve(raw.confused_with));
            (Record { leads_to, confused_with, ..raw.record }, raw.transcript)
        })
        .unzip()
}

/// Turns the transcripts that records name into their places. One that has faults of its own is told of there.
pub(super) fn link_transcripts(
    collection: &mut Collection,
    named: Vec<Option<Reference>>,
    sources: &SourceTree,
    diagnostics: &mut Diagnostics,
) {
    for (place, reference) in named.into_iter().enumerate().filter_map(|(place, named)| Some((place, named?))) {
        let shows = |t: &&Transcript| t.shows.contains(&RecordId(place));
        let found = collection.transcripts.iter().position(|t| t.name == reference.name && shows(&t));
        let file = format!("content/{}/{}{}.yaml", collection.id, super::transcript::FOLDER, reference.name);
        let is_broken = sources.text(&file).is_some() && collection.transcripts.iter().all(|t| t.name != reference.name);
        if found.is_none() && !is_broken {
            let message = format!("no transcript `{}` shows this code", reference.name);
            let names = collection.transcripts.iter().filter(shows).map(|t| t.name.as_str());
            let problem = reference.place.problem(&rules::DANGLING_REFERENCE, message, |file| sources.text(file));
            diagnostics.push(problem.hint(suggestion(&reference.name, names)));
        }
        collection.records[place].transcript = found;
    }
}

/// Runs of digits compare as numbers: 99 before 100, 5.7.9 before 5.7.10.
fn order(code: &str) -> Vec<(u64, String)> {
    let mut parts: Vec<(u64, String)> = Vec::new();
    for c in code.chars() {
        match (c.to_digit(10), parts.last_mut()) {
            (Some(digit), Some((number, text))) if text.is_empty() => {
                *number = number.saturating_mul(10).saturating_add(u64::from(digit));
            }
            (Some(digit), _) => parts.push((u64::from(digit), String::new())),
            (None, Some((0, text))) if !text.is_empty() => text.push(c),
            (None, _) => parts.push((0, c.to_string())),
        }
    }
    parts
}

fn code(node: &Node<'_>, path: &str, grammar: &Regex, diagnostics: &mut Diagnostics) -> Option<String> {
    let code = node.text(diagnostics)?;
    let name = path.rsplit('/').next()?.strip_suffix(".yaml")?;
    if !grammar.is_match(&code) || !code.chars().all(|c| c.is_ascii_alphanumeric() || c == '.') || code.starts_with('.') {
        diagnostics.push(
            node.problem(&rules::CODE_GRAMMAR, format!("`{code}` is no code of this collection"))
                .note(format!("codes match {}", grammar.as_str()))
                .hint("mend the code, or `code.pattern` in collection.yaml"),
        );
        return None;
    }
    if code != name {
        diagnostics.push(
            node.problem(&rules::CODE_MISMATCH, format!("the file is named {name} but holds code {code}"))
                .hint(format!("write `code: {name}`, or name the file {code}.yaml")),
        );
        return None;
    }
    Some(code)
}

fn facet_value(
    key: &str,
    node: &Node<'_>,
    entries: &Fields<'_>,
    collection: &Collection,
    values: &mut [Value],
    diagnostics: &mut Diagnostics,
) {
    let stated = |f: &&Facet| !matches!(f.kind, FacetKind::Choice { derived: Some(_), .. });
    let Some(place) = collection.facets.iter().position(|f| f.id == key) else {
        let known = collection.facets.iter().filter(stated).map(|f| f.id.as_str());
        diagnostics.push(
            Diagnostic::new(&rules::UNKNOWN_FACET, format!("there is no facet `{key}`"))
                .at(node.file(), entries.key_span(key))
                .hint(suggestion(key, known)),
        );
        return;
    };
    let facet = &collection.facets[place];
    values[place] = match &facet.kind {
        FacetKind::Choice { derived: Some(_), .. } => {
            diagnostics.push(
                node.problem(&rules::INVALID_VALUE, format!("`{key}` follows from other facts and is not stated"))
                    .hint("delete this line"),
            );
            return;
        }
        FacetKind::Choice { values, .. } => {
            let Some(value) = node.text(diagnostics) else { return };
            match values.iter().position(|v| *v == value) {
                Some(value) => Value::Choice(value),
                None => return unknown_value(node, &value, key, values, diagnostics),
            }
        }
        FacetKind::Set { values, .. } => {
            let mut set = Vec::new();
            for item in node.items(diagnostics).unwrap_or_default() {
                let Some(value) = item.text(diagnostics) else { continue };
                match values.iter().position(|v| *v == value) {
                    Some(value) if set.contains(&value) => twice(&item, diagnostics),
                    Some(value) => set.push(value),
                    None => unknown_value(&item, &value, key, values, diagnostics),
                }
            }
            set.sort_unstable();
            if set.is_empty() { Value::Unknown } else { Value::Set(set) }
        }
        FacetKind::Tokens { .. } if node.is_text() && node.text(diagnostics).as_deref() == Some("none") => {
            Value::Tokens(Vec::new())
        }
        FacetKind::Tokens { pattern } => {
            let mut tokens = Vec::new();
            for item in node.items(diagnostics).unwrap_or_default() {
                let Some(token) = item.text(diagnostics) else { continue };
                if !pattern.is_match(&token) {
                    diagnostics.push(
                        item.problem(&rules::UNKNOWN_FACET_VALUE, format!("`{token}` does not look like a value of `{key}`"))
                            .hint(format!("values match {}", pattern.as_str())),
                    );
                } else if tokens.contains(&token) {
                    twice(&item, diagnostics);
                } else {
                    tokens.push(token);
                }
            }
            if tokens.is_empty() { Value::Unknown } else { Value::Tokens(tokens) }
        }
    };
}

fn twice(node: &Node<'_>, diagnostics: &mut Diagnostics) {
    diagnostics.push_with(&rules::INVALID_VALUE, node.file(), || {
        node.problem(&rules::INVALID_VALUE, "this value stands twice").hint("keep one of the two")
    });
}

fn unknown_value(node: &Node<'_>, value: &str, facet: &str, known: &[String], diagnostics: &mut Diagnostics) {
    diagnostics.push_with(&rules::UNKNOWN_FACET_VALUE, node.file(), || {
        node.problem(&rules::UNKNOWN_FACET_VALUE, format!("`{facet}` has no value `{value}`"))
            .hint(suggestion(value, known.iter().map(String::as_str)))
    });
}

fn references(fields: &Fields<'_>, key: &str, diagnostics: &mut Diagnostics) -> Vec<Reference> {
    let items = fields.get(key).and_then(|node| node.items(diagnostics)).unwrap_or_default();
    items.iter().filter_map(|item| reference(item, diagnostics)).collect()
}

fn reference(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Reference> {
    Some(Reference { name: node.text(diagnostics)?, place: node.pointer() })
}

fn phrase(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Phrase> {
    let fields = citation::fields(node, &["text"], diagnostics)?;
    Some(Phrase {
        text: fields.require("text", diagnostics)?.text(diagnostics)?,
        citation: citation::one(&fields, node, diagnostics)?,
    })
}

/// What a source can name of one facet: the facet and each value, as they are written. What is wrong with them is reported
/// where they stand, and not again where a source names them.
fn names(facet: &str, node: &Node<'_>) -> Vec<String> {
    let silent = &mut Diagnostics::default();
    let items = if node.is_text() { vec![node.clone()] } else { node.items(silent).unwrap_or_default() };
    let values = items.iter().filter_map(|item| item.text(&mut Diagnostics::default()));
    std::iter::once(facet.to_owned()).chain(values.map(|value| format!("{facet}.{value}"))).collect()
}

/// Whether a source can prove something of this name: a key of the record, a text, a facet or a value that it has here.
fn is_fact(name: &str, collection: &Collection, stated: &[String]) -> bool {
    let is_text = || collection.texts.iter().any(|t| t.id == name);
    let is_facet = || collection.facets.iter().any(|f| f.id == name);
    KEYS.contains(&name) || is_text() || is_facet() || stated.iter().any(|s| s == name)
}

fn value_names<'a>(kind: &'a FacetKind, value: &'a Value) -> Vec<&'a str> {
    match value {
        Value::Unknown => Vec::new(),
        Value::Choice(index) => vec![kind.values()[*index].as_str()],
        Value::Set(set) => set.iter().map(|index| kind.values()[*index].as_str()).collect(),
        Value::Tokens(tokens) => tokens.iter().map(String::as_str).collect(),
    }
}

/// Facts that readers act on must say where they come from.
fn unsourced(facets: &Node<'_>, collection: &Collection, values: &[Value], sources: &[Source], diagnostics: &mut Diagnostics) {
    let Some(entries) = facets.entries(&mut Diagnostics::default()) else { return };
    for (facet, value) in collection.facets.iter().zip(values).filter(|(facet, _)| facet.sourced) {
        let unproven: Vec<&str> = value_names(&facet.kind, value)
            .into_iter()
            .filter(|name| !sources.iter().any(|source| source.covers(&facet.id, name)))
            .collect();
        if let (Some(first), Some(node)) = (unproven.first(), entries.get(&facet.id)) {
            diagnostics.push(
                node.problem(&rules::UNSOURCED_FACT, format!("no source says so: {}", unproven.join(", ")))
                    .hint(format!("add `for: [{}.{first}]` to the source that does", facet.id)),
            );
        }
    }
}

/// Fills the facets that follow from the code or from other facets.
fn derive(code: &str, collection: &Collection, values: &mut [Value]) {
    for (place, facet) in collection.facets.iter().enumerate() {
        let FacetKind::Choice { values: names, derived: Some(derived) } = &facet.kind else {
            continue;
        };
        let value = match derived {
            Derived::Digit(n) => {
                let digit = code.chars().nth(n.saturating_sub(1)).map(String::from);
                digit.and_then(|digit| names.iter().position(|name| *name == digit))
            }
            Derived::Facet(other, map) => match values[*other] {
                Value::Choice(theirs) => map[theirs],
                _ => None,
            },
        };
        values[place] = value.map_or(Value::Unknown, Value::Choice);
    }
}
