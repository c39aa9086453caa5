//! How diagnostics look: for people, for programs, for a hosted CI.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::{Diagnostic, Diagnostics, Severity, is_hidden, sarif};
use crate::source::SourceTree;

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// With the line in question and a hint, for people.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
    /// Workflow commands that a hosted CI shows beside the change.
    Github,
    /// One SARIF 2.1.0 log, for code scanning.
    Sarif,
}

/// Renders all diagnostics, each (or the one log of all) ending with a line break. `color` concerns [`Format::Human`] only.
pub fn render(diagnostics: &Diagnostics, sources: &SourceTree, format: Format, color: bool) -> String {
    let one: fn(&Diagnostic, &SourceTree, bool) -> String = match format {
        Format::Human => human,
        Format::Json => json,
        Format::Github => github,
        Format::Sarif => {
            let sorted = diagnostics.sorted();
            return sarif::log(&sorted.iter().map(AsRef::as_ref).collect::<Vec<_>>(), sources);
        }
    };
    diagnostics.sorted().iter().map(|d| one(d, sources, color)).collect()
}

/// A position as people count: both from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

/// The position of a byte offset; offsets beyond the end or inside a character are moved back.
pub fn position(text: &str, offset: usize) -> Position {
    let before = &text[..floor_boundary(text, offset)];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    Position { line: before.bytes().filter(|b| *b == b'\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Lines longer than this are not shown.
const MAX_EXCERPT: usize = 10_000;

/// Where the line of an offset begins and ends, without its line break.
fn line_of(text: &str, offset: usize) -> (usize, usize) {
    let start = text[..offset].rfind('\n').map_or(0, |i| i + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |i| offset + i);
    (start, end)
}

/// A piece of a line with each character that would hide or act on a terminal replaced by one that shows.
fn visible(text: &str) -> String {
    let replaced = |c: char| if c != '\t' && (c.is_control() || is_hidden(c)) { '\u{FFFD}' } else { c };
    text.chars().map(replaced).collect()
}

fn human(diagnostic: &Diagnostic, sources: &SourceTree, color: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group: Group<'_> = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.rule.code));
    if let Some(place) = &diagnostic.place {
        group = match (place.span, sources.text(&place.path)) {
            (Some((start, end)), Some(text)) => {
                let start = floor_boundary(text, start);
                // A marked part ends with its line: a whole entry would drown its message.
                let (line_start, line_end) = line_of(text, start);
                let end = floor_boundary(text, end).clamp(start, line_end.max(start));
                let Position { line, column } = position(text, start);
                if line_end - line_start > MAX_EXCERPT {
                    group.element(Origin::path(place.path.as_str()).line(line).char_column(column))
                } else {
                    let before = visible(&text[line_start..start]);
                    let marked = before.len()..before.len() + visible(&text[start..end]).len();
                    let excerpt = visible(&text[line_start..line_end.max(end)]);
                    let snippet = Snippet::source(excerpt).line_start(line).path(place.path.as_str());
                    group.element(snippet.annotation(AnnotationKind::Primary.span(marked)))
                }
            }
            _ => group.element(Origin::path(place.path.as_str())),
        };
    }
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    if let Some(hint) = &diagnostic.hint {
        group = group.element(Level::HELP.with_name("hint").message(hint.as_str()));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = renderer.decor_style(DecorStyle::Ascii).render(&[group]);
    text.push_str("\n\n");
    text
}

/// Where a diagnostic begins and where it has ended.
pub(super) fn positions(diagnostic: &Diagnostic, sources: &SourceTree) -> Option<(Position, Position)> {
    let place = diagnostic.place.as_ref()?;
    let (start, end) = place.span?;
    let text = sources.text(&place.path)?;
    Some((position(text, start), position(text, end)))
}

fn json(diagnostic: &Diagnostic, sources: &SourceTree, _color: bool) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        code: &'a str,
        severity: &'a str,
        message: &'a str,
        path: Option<&'a str>,
        start: Option<Position>,
        end: Option<Position>,
        notes: &'a [String],
        hint: Option<&'a str>,
    }
    let positions = positions(diagnostic, sources);
    let line = Line {
        code: diagnostic.rule.code,
        severity: diagnostic.severity.name(),
        message: &diagnostic.message,
        path: diagnostic.place.as_ref().map(|p| p.path.as_str()),
        start: positions.map(|p| p.0),
        end: positions.map(|p| p.1),
        notes: &diagnostic.notes,
        hint: diagnostic.hint.as_deref(),
    };
    let mut text = serde_json::to_string(&line).expect("strings and numbers always serialize");
    text.push('\n');
    text
}

/// `::error file=…,line=…,col=…,title=…::message`, with the escapes that workflow commands ask for.
fn github(diagnostic: &Diagnostic, sources: &SourceTree, _color: bool) -> String {
    fn data(text: &str) -> String {
        text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
    }
    fn property(text: &str) -> String {
        data(text).replace(':', "%3A").replace(',', "%2C")
    }
    let mut properties = Vec::new();
    if let Some(place) = &diagnostic.place {
        properties.push(format!("file={}", property(&place.path)));
    }
    if let Some((start, _)) = positions(diagnostic, sources) {
        properties.push(format!("line={},col={}", start.line, start.column));
    }
    properties.push(format!("title={}", property(diagnostic.rule.code)));
    format!("::{} {}::{}\n", diagnostic.severity.name(), properties.join(","), data(&whole_message(diagnostic)))
}

/// Message, notes and hint, a line each.
pub(super) fn whole_message(diagnostic: &Diagnostic) -> String {
    let lines: Vec<&str> = std::iter::once(diagnostic.message.as_str())
        .chain(diagnostic.notes.iter().map(String::as_str))
        .chain(diagnostic.hint.as_deref())
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::rules;

    #[test]
    fn workflow_commands_survive_odd_names_and_texts() {
        let mut sources = SourceTree::default();
        let path = "content/50%, a:b\r\n::error::.yaml";
        sources.insert(path, b"a: 1\n".to_vec(), &mut Diagnostics::default());
        let diagnostic = Diagnostic::new(&rules::INVALID_VALUE, "100% wrong: a, b\nnot 5%0A").at(path, 3..4).hint("::stop::");
        let command = render(&[diagnostic.clone()].into_iter().collect(), &sources, Format::Github, false);
        assert_eq!(command.lines().count(), 1, "{command}");
        // Read as the runner does: up to the second `::` properties, split at commas, then the message.
        let (properties, message) =
            command.trim_end().strip_prefix("::error ").and_then(|c| c.split_once("::")).expect("a command");
        let data = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        let property = |text: &str| data(&text.replace("%3A", ":").replace("%2C", ","));
        let properties: Vec<(&str, String)> =
            properties.split(',').filter_map(|p| p.split_once('=')).map(|(key, value)| (key, property(value))).collect();
        let expected = [("file", path), ("line", "1"), ("col", "4"), ("title", "invalid-value")];
        assert_eq!(properties, expected.map(|(key, value)| (key, value.to_owned())));
        assert_eq!(data(message), whole_message(&diagnostic));
    }
}
