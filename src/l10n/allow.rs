//! Findings that a translator has looked at and keeps: a comment directly above an entry mutes a rule there, with a reason.
//!
//! ```text
//! # allow untranslated-text: Simple Mail Transfer Protocol is a name
//! # allow doubled-word .meaning: it says so twice
//! ```
//!
//! Only rules that are warnings can be muted: an error would break the page, or hide something.

use std::collections::BTreeSet;
use std::ops::Range;

use super::bundle::Words;
use super::file::{Definition, File};
use crate::diag::{Diagnostic, Diagnostics, Rule, Severity, rules};
use crate::yaml::suggestion;

/// A mute.
struct Allow<'a> {
    rule: &'static Rule,
    path: &'a str,
    /// Where the comment says it.
    place: Range<usize>,
    /// What it mutes.
    reach: Range<usize>,
}

/// Drops what comments mute. Comes after all checks: a mute that mutes nothing is told.
pub fn apply(words: &Words, diagnostics: &mut Diagnostics) {
    let mut found = Diagnostics::default();
    let mut allows = Vec::new();
    for file in words.ids().filter(|id| !words.locale(*id).is_pseudo()).flat_map(|id| &words.bundle(id).files) {
        // Most files have no such comment.
        if file.source().contains("# allow") {
            read(file, &mut allows, &mut found);
        }
    }
    let mutes = |allow: &Allow<'_>, diagnostic: &Diagnostic| {
        diagnostic.rule == allow.rule
            && diagnostic.place.as_ref().is_some_and(|place| {
                place.path == allow.path && place.span.is_some_and(|(start, _)| allow.reach.contains(&start))
            })
    };
    if allows.is_empty() {
        return diagnostics.extend(found);
    }
    let all = diagnostics.sorted();
    for allow in &allows {
        // A text that has errors was not looked through to its end.
        let place = crate::diag::Place { path: allow.path.to_owned(), span: Some((allow.reach.start, allow.reach.end)) };
        let is_used = all.iter().any(|diagnostic| mutes(allow, diagnostic));
        if !is_used && !diagnostics.has_error_at(Some(&place)) {
            found.push(
                Diagnostic::new(&rules::UNUSED_ALLOW, format!("nothing here is reported as `{}`", allow.rule.code))
                    .at(allow.path, allow.place.clone())
                    .hint("delete this line"),
            );
        }
    }
    diagnostics.retain(|diagnostic| !allows.iter().any(|allow| mutes(allow, diagnostic)));
    diagnostics.extend(found);
}

/// Whether a rule can be muted.
fn is_mutable(rule: &Rule) -> bool {
    rule.severity == Severity::Warning && ![&rules::BAD_ALLOW, &rules::UNUSED_ALLOW].contains(&rule)
}

fn read<'a>(file: &'a File, allows: &mut Vec<Allow<'a>>, found: &mut Diagnostics) {
    let text = file.source();
    let mut told = BTreeSet::new();
    for (place, definition) in file.definitions.iter().enumerate() {
        let start = line_start(text, definition.span.start);
        let end = file.definitions.get(place + 1).map_or(text.len(), |next| line_start(text, next.span.start));
        for line in comment_above(text, start) {
            let Some(said) =
                text[line.clone()].strip_prefix("# allow").filter(|said| said.starts_with([' ', ':']) || said.is_empty())
            else {
                continue;
            };
            told.insert(line.start);
            match parse(said, definition, start..end) {
                Ok((rule, reach)) => allows.push(Allow { rule, path: &file.path, place: line, reach }),
                Err((message, hint)) => {
                    found.push(Diagnostic::new(&rules::BAD_ALLOW, message).at(&file.path, line).hint(hint));
                }
            }
        }
    }
    // One that stands above nothing would be believed to work.
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_end();
        let looks_like_rule = trimmed
            .strip_prefix("# allow ")
            .and_then(|said| said.split([' ', ':']).next())
            .is_some_and(|word| rules::find(word).is_some());
        if looks_like_rule && !told.contains(&offset) {
            found.push(
                Diagnostic::new(&rules::BAD_ALLOW, "this stands directly above no entry")
                    .at(&file.path, offset..offset + trimmed.len())
                    .hint("put it on the line above the entry, without an empty line between"),
            );
        }
        offset += line.len();
    }
}

/// `RULE: reason` or `RULE .attribute: reason`.
fn parse(said: &str, definition: &Definition, entry: Range<usize>) -> Result<(&'static Rule, Range<usize>), (String, String)> {
    let form = || "write `# allow RULE: reason`, or `# allow RULE .attribute: reason`".to_owned();
    let (what, reason) = said.split_once(':').unwrap_or((said, ""));
    let mut what = what.split_whitespace();
    let code = what.next().ok_or_else(|| ("no rule is named".to_owned(), form()))?;
    let known = || rules::ALL.iter().filter(|rule| is_mutable(rule)).map(|rule| rule.code);
    let rule = rules::find(code).ok_or_else(|| (format!("there is no rule `{code}`"), suggestion(code, known())))?;
    if !is_mutable(rule) {
        return Err((format!("`{code}` cannot be muted"), "mend what it reports".to_owned()));
    }
    let reach = match what.next() {
        None => entry,
        Some(name) => {
            let attribute = name.strip_prefix('.').ok_or_else(|| (format!("`{name}` is no attribute"), form()))?;
            let place = definition.parts.iter().position(|(known, _)| known.as_deref() == Some(attribute));
            let place = place.ok_or_else(|| {
                let names = definition.parts.iter().filter_map(|(known, _)| known.as_deref());
                (format!("`{}` has no attribute `.{attribute}`", definition.id), suggestion(attribute, names))
            })?;
            let span = &definition.parts[place].1.span;
            // Marks that belong to a text may stand right before it.
            span.start.saturating_sub(1)..span.end + 1
        }
    };
    if what.next().is_some() {
        return Err(("a rule, an attribute and a reason are all that it can have".to_owned(), form()));
    }
    if reason.trim().is_empty() {
        return Err((format!("no reason is given for muting `{code}`"), "say after a colon why the finding is kept".to_owned()));
    }
    Ok((rule, reach))
}

fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |at| at + 1)
}

/// The lines of the comment that ends right above a place, the last one first; without line breaks.
fn comment_above(text: &str, mut start: usize) -> impl Iterator<Item = Range<usize>> {
    std::iter::from_fn(move || {
        let end = start.checked_sub(1)?;
        start = line_start(text, end);
        let line = text[start..end].trim_end();
        line.starts_with("# ").then(|| start..start + line.len())
    })
}
