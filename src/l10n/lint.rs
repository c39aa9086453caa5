//! What formatting would stumble over, found from the texts alone: unknown variables (through references and terms),
//! references, functions, and circles; arguments that a term has no use for.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Pattern};

use super::bundle::{Bundle, Words};
use super::file::{File, Part, UseKind};
use super::weight::{MAX_LENGTH, MAX_PIECES, Weight};
use super::{LocaleId, arguments};
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
                let known = variables(&definition.id, attribute.as_deref());
                references(words, locale, &file.path, part, known, diagnostics);
                let Some(weight) = bundle.weights.get(f, d, place) else {
                    if let Some(circle) = bundle.weights.circle(&bundle.files, f, d, place) {
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
                let Some(pattern) = file.pattern(definition, attribute.as_deref()) else { continue };
                arguments(bundle, file, pattern, diagnostics);
                // A term has only what its callers pass; they are checked where they call it.
                if let Some(known) = known.filter(|_| !definition.id.starts_with('-')) {
                    unknown_variables(bundle, file, pattern, known, diagnostics);
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

fn references(words: &Words, locale: LocaleId, path: &str, part: &Part, known: Option<&[String]>, diagnostics: &mut Diagnostics) {
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
                    let is_variable = attribute.is_none() && known.is_some_and(|known| known.contains(id));
                    let hint = match (attribute, bundle.definition(id)) {
                        _ if is_variable => format!("a variable begins with `$`: `{{ ${id} }}`"),
                        (Some(attribute), Some((_, definition))) => {
                            suggestion(attribute, definition.parts.iter().filter_map(|(a, _)| a.as_deref()))
                        }
                        _ => suggestion(id, bundle.ids()),
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
fn unknown_variables(bundle: &Bundle, file: &File, pattern: &Pattern<&str>, known: &[String], diagnostics: &mut Diagnostics) {
    arguments::each(pattern, &mut |used| {
        let (id, names) = match used {
            InlineExpression::VariableReference { id } => (id.name, BTreeSet::from([id.name])),
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                (id.name, arguments::free(bundle, used))
            }
            _ => return,
        };
        for name in names.into_iter().filter(|name| !known.iter().any(|k| k == name)) {
            let mut diagnostic =
                Diagnostic::new(&rules::UNKNOWN_VARIABLE, format!("`${name}` is not known here")).at(&file.path, file.span(id));
            let term = match used {
                InlineExpression::TermReference { .. } => Some(format!("-{id}")),
                _ => None,
            };
            if !matches!(used, InlineExpression::VariableReference { .. }) {
                let referred = term.as_deref().unwrap_or(id);
                diagnostic = diagnostic.note(format!("it is used in `{referred}`, which this text refers to"));
            }
            diagnostics.push(diagnostic.hint(match term {
                Some(term) => format!("a term has only what it is given: `{{ {term}({name}: \"…\") }}`"),
                None if known.is_empty() => "this text has no variables".to_owned(),
                None if known.len() > 12 => suggestion(name, known.iter().map(String::as_str)),
                None => {
                    let known: Vec<String> = known.iter().map(|k| format!("${k}")).collect();
                    format!("this text has {}", known.join(", "))
                }
            }));
        }
    });
}

/// What a term is given and makes nothing of: a name that it does not have, a value that it has no variant for.
fn arguments(bundle: &Bundle, file: &File, pattern: &Pattern<&str>, diagnostics: &mut Diagnostics) {
    arguments::each(pattern, &mut |used| {
        let InlineExpression::TermReference { id, attribute, arguments: Some(arguments) } = used else { return };
        let term = format!("-{}", id.name);
        let attribute = attribute.as_ref().map(|a| a.name);
        if arguments.named.is_empty() || bundle.part(&term, attribute).is_none() {
            return;
        }
        let asked = arguments::asked(bundle, &term, attribute);
        for argument in &arguments.named {
            let name = argument.name.name;
            let (message, place, hint) = match (asked.get(name), &argument.value) {
                (None, _) => (format!("`{term}` has no use for `{name}`"), name, suggestion(name, asked.keys().copied())),
                (Some(asked), InlineExpression::StringLiteral { value })
                    if !asked.is_shown && !asked.variants.contains(value) =>
                {
                    (format!("`{term}` has no variant `[{value}]`"), *value, suggestion(value, asked.variants.iter().copied()))
                }
                _ => continue,
            };
            diagnostics.push(Diagnostic::new(&rules::TERM_ARGUMENT, message).at(&file.path, file.span(place)).hint(hint));
        }
    });
}
