//! What formatting would stumble over, found from the texts alone: unknown variables (through references and terms),
//! references, functions, and circles.

use std::collections::BTreeSet;

use super::LocaleId;
use super::bundle::{Bundle, Words};
use super::file::{Part, UseKind};
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::yaml::suggestion;

/// Functions that messages can call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// How many references of references are followed; formatting stops at a hundred.
const MAX_REFERENCES: usize = 100;

/// Checks every message of a locale. `variables` tells which variables a text is given, or `None` if no page uses it.
pub fn lint<'n>(
    words: &Words,
    locale: LocaleId,
    variables: impl Fn(&str, Option<&str>) -> Option<&'n [String]>,
    diagnostics: &mut Diagnostics,
) {
    let bundle = words.bundle(locale);
    for file in &bundle.files {
        for definition in &file.definitions {
            // What refers to nothing cannot be wrong.
            for (attribute, part) in definition.parts.iter().filter(|(_, part)| !part.uses.is_empty()) {
                references(words, locale, &file.path, part, diagnostics);
                if let Some(circle) = circle(bundle, &definition.id, attribute.as_deref()) {
                    diagnostics.push(
                        Diagnostic::new(&rules::CYCLIC_REFERENCE, format!("the text refers to itself: {circle}"))
                            .at(&file.path, part.span.clone())
                            .hint("write one of these texts out"),
                    );
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

fn references(words: &Words, locale: LocaleId, path: &str, part: &Part, diagnostics: &mut Diagnostics) {
    let bundle = words.bundle(locale);
    for used in &part.uses {
        match &used.kind {
            UseKind::Function(name) if !FUNCTIONS.contains(&name.as_str()) => diagnostics.push(
                Diagnostic::new(&rules::UNKNOWN_FUNCTION, format!("there is no function `{name}`"))
                    .at(path, used.span.clone())
                    .hint(format!("there is only {}", FUNCTIONS.join(", "))),
            ),
            UseKind::Reference { id, attribute, .. }
                if bundle.part(id, attribute.as_deref()).is_none() && !bundle.may_have_lost(id) =>
            {
                let name = attribute.as_ref().map_or_else(|| id.clone(), |a| format!("{id}.{a}"));
                let hint = match (attribute, bundle.definition(id)) {
                    (Some(attribute), Some((_, definition))) => {
                        suggestion(attribute, definition.parts.iter().filter_map(|(a, _)| a.as_deref()))
                    }
                    _ => suggestion(id, bundle.index.keys().map(String::as_str)),
                };
                diagnostics.push(
                    Diagnostic::new(&rules::UNKNOWN_REFERENCE, format!("`{name}` does not exist in {}", bundle.locale.tag))
                        .at(path, used.span.clone())
                        .hint(hint),
                );
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
            let mut diagnostic =
                Diagnostic::new(&rules::UNKNOWN_VARIABLE, format!("`${name}` is not known here")).at(path, used.span.clone());
            if let UseKind::Reference { id, .. } = &used.kind {
                diagnostic = diagnostic.note(format!("it is used in `{id}`, which this text refers to"));
            }
            diagnostics.push(diagnostic.hint(match &used.kind {
                UseKind::Reference { id, .. } if id.starts_with('-') => {
                    format!("a term has only what it is given: `{{ {id}({name}: \"…\") }}`")
                }
                _ if known.is_empty() => "this text has no variables".to_owned(),
                _ if known.len() > 12 => suggestion(name, known.iter().map(String::as_str)),
                _ => {
                    let known: Vec<String> = known.iter().map(|k| format!("${k}")).collect();
                    format!("this text has {}", known.join(", "))
                }
            }));
        }
    }
}

/// The variables of a referenced text that reach it from outside. A term sees only the arguments passed to it.
fn collect(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    passed: &[String],
    found: &mut BTreeSet<String>,
    seen: &mut BTreeSet<(String, Option<String>)>,
) {
    if seen.len() > MAX_REFERENCES || !seen.insert((id.to_owned(), attribute.map(str::to_owned))) {
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

/// The circle that a text is part of: `a → b → a`.
fn circle(bundle: &Bundle, id: &str, attribute: Option<&str>) -> Option<String> {
    type Name = (String, Option<String>);
    fn walk(bundle: &Bundle, goal: &Name, trail: &mut Vec<Name>, seen: &mut BTreeSet<Name>) -> bool {
        let (id, attribute) = trail.last().cloned().unwrap_or_default();
        let Some((_, part)) = bundle.part(&id, attribute.as_deref()).filter(|_| trail.len() <= MAX_REFERENCES) else {
            return false;
        };
        for used in &part.uses {
            let UseKind::Reference { id, attribute, .. } = &used.kind else {
                continue;
            };
            let next = (id.clone(), attribute.clone());
            let found = next == *goal;
            if found || seen.insert(next.clone()) {
                trail.push(next);
                if found || walk(bundle, goal, trail, seen) {
                    return true;
                }
                trail.pop();
            }
        }
        false
    }
    let goal = (id.to_owned(), attribute.map(str::to_owned));
    let mut trail = vec![goal.clone()];
    walk(bundle, &goal, &mut trail, &mut BTreeSet::new()).then(|| {
        let names: Vec<String> =
            trail.iter().map(|(id, attribute)| attribute.as_ref().map_or_else(|| id.clone(), |a| format!("{id}.{a}"))).collect();
        names.join(" → ")
    })
}
