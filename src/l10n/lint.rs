//! What formatting would stumble over, found from the texts alone: unknown variables (through references and terms),
//! references, functions, and circles.

use std::collections::BTreeSet;

use super::LocaleId;
use super::bundle::{Bundle, Words};
use super::file::{Part, Use, UseKind};
use super::weight::{MAX_LENGTH, MAX_PIECES, Weight};
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::yaml::suggestion;

/// Functions that messages can call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// Checks every message of a locale. `variables` tells which variables a text is given, or `None` if no page uses it.
pub fn lint<'n>(
    words: &Words,
    locale: LocaleId,
    variables: impl Fn(&str, Option<&str>) -> Option<&'n [String]>,
    diagnostics: &mut Diagnostics,
) {
    let bundle = words.bundle(locale);
    for (f, file) in bundle.files.iter().enumerate() {
        for (d, definition) in file.definitions.iter().enumerate() {
            for (place, (attribute, part)) in definition.parts.iter().enumerate() {
                references(words, locale, &file.path, part, diagnostics);
                let Some(weight) = bundle.weights.get(f, d, place) else {
                    if let Some(circle) = bundle.weights.circle(f, d, place) {
                        diagnostics.push_with(&rules::CYCLIC_REFERENCE, &file.path, || {
                            Diagnostic::new(&rules::CYCLIC_REFERENCE, format!("the text refers to itself: {circle}"))
                                .at(&file.path, part.span.clone())
                                .hint("write one of these texts out")
                        });
                    }
                    continue;
                };
                if !weight.is_bearable() {
                    diagnostics.push_with(&rules::TOO_LARGE, &file.path, || too_large(weight, part, &file.path));
                    continue;
                }
                // A term has only what its callers pass; they are checked where they call it.
                if definition.id.starts_with('-') {
                    continue;
                }
                if let Some(known) = variables(&definition.id, attribute.as_deref()) {
                    unknown_variables(bundle, &file.path, part, known, diagnostics);
                }
            }
        }
    }
}

fn too_large(weight: Weight, part: &Part, path: &str) -> Diagnostic {
    let (message, hint) = if weight.pieces > MAX_PIECES {
        let message =
            format!("with what it refers to, the text has {} parts in braces; at most {MAX_PIECES} are put in", weight.pieces);
        (message, "write it out, with fewer variables and references")
    } else {
        let message = format!("with what it refers to, the text has {} bytes; at most {MAX_LENGTH} are read", weight.length);
        (message, "shorten it, or make it a page of its own")
    };
    Diagnostic::new(&rules::TOO_LARGE, message).at(path, part.span.clone()).hint(hint)
}

fn references(words: &Words, locale: LocaleId, path: &str, part: &Part, diagnostics: &mut Diagnostics) {
    let bundle = words.bundle(locale);
    for used in &part.uses {
        match &used.kind {
            UseKind::Function(name) if !FUNCTIONS.contains(&name.as_str()) => {
                diagnostics.push_with(&rules::UNKNOWN_FUNCTION, path, || {
                    Diagnostic::new(&rules::UNKNOWN_FUNCTION, format!("there is no function `{name}`"))
                        .at(path, used.span.clone())
                        .hint(format!("there is only {}", FUNCTIONS.join(", ")))
                });
            }
            UseKind::Reference { id, attribute, .. }
                if bundle.part(id, attribute.as_deref()).is_none() && !bundle.may_have_lost(id) =>
            {
                diagnostics.push_with(&rules::UNKNOWN_REFERENCE, path, || {
                    let name = attribute.as_ref().map_or_else(|| id.clone(), |a| format!("{id}.{a}"));
                    let hint = match (attribute, bundle.definition(id)) {
                        (Some(attribute), Some((_, definition))) => {
                            suggestion(attribute, definition.parts.iter().filter_map(|(a, _)| a.as_deref()))
                        }
                        _ => suggestion(id, bundle.index.keys().map(String::as_str)),
                    };
                    Diagnostic::new(&rules::UNKNOWN_REFERENCE, format!("`{name}` does not exist in {}", bundle.locale.tag))
                        .at(path, used.span.clone())
                        .hint(hint)
                });
            }
            _ => {}
        }
    }
}

/// Variables that the text uses, itself or through what it refers to, and that nobody gives it.
fn unknown_variables(bundle: &Bundle, path: &str, part: &Part, known: &[String], diagnostics: &mut Diagnostics) {
    for used in &part.uses {
        let names = match &used.kind {
            UseKind::Variable(name) => vec![name.clone()],
            UseKind::Reference { id, attribute, arguments } => {
                let mut inner = BTreeSet::new();
                collect(bundle, id, attribute.as_deref(), arguments, &mut inner, &mut BTreeSet::new());
                inner.into_iter().collect()
            }
            UseKind::Function(_) => continue,
        };
        for name in names.iter().filter(|name| !known.contains(name)) {
            diagnostics.push_with(&rules::UNKNOWN_VARIABLE, path, || unknown_variable(name, used, known, path));
        }
    }
}

fn unknown_variable(name: &str, used: &Use, known: &[String], path: &str) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(&rules::UNKNOWN_VARIABLE, format!("`${name}` is not known here")).at(path, used.span.clone());
    let diagnostic = match &used.kind {
        UseKind::Reference { id, .. } => diagnostic.note(format!("it is used in `{id}`, which this text refers to")),
        _ => diagnostic,
    };
    diagnostic.hint(match &used.kind {
        UseKind::Reference { id, .. } if id.starts_with('-') => {
            format!("a term has only what it is given: `{{ {id}({name}: \"…\") }}`")
        }
        _ if known.is_empty() => "this text has no variables".to_owned(),
        _ if known.len() > 12 => suggestion(name, known.iter().map(String::as_str)),
        _ => {
            let known: Vec<String> = known.iter().map(|k| format!("${k}")).collect();
            format!("this text has {}", known.join(", "))
        }
    })
}

/// The variables of a referenced text that reach it from outside. A term sees only the arguments passed to it. The text that refers to
/// it is bearable, so this one has an end.
fn collect(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    passed: &[String],
    found: &mut BTreeSet<String>,
    seen: &mut BTreeSet<(String, Option<String>)>,
) {
    if !seen.insert((id.to_owned(), attribute.map(str::to_owned))) {
        return;
    }
    let Some((_, part)) = bundle.part(id, attribute) else {
        return;
    };
    for used in &part.uses {
        match &used.kind {
            UseKind::Variable(name) if !passed.contains(name) => {
                found.insert(name.clone());
            }
            UseKind::Reference { id, attribute, arguments } => {
                collect(bundle, id, attribute.as_deref(), arguments, found, seen);
            }
            _ => {}
        }
    }
}
