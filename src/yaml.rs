//! YAML with places: the only module that knows `serde_yaml`.
//!
//! 1. A gate in front of the parser refuses what makes it slow or large: aliases, anchors, tags, deep nesting, very many values.
//! 2. `serde_yaml` parses the file into plain values.
//! 3. A [`Node`] walks the values and collects *every* problem of the file, not only the first.
//! 4. A problem's place is found by walking the text again up to its path: values carry no positions, errors do.

use std::cell::Cell;
use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_yaml::Value;

use crate::diag::{Diagnostic, Diagnostics, Rule, is_hidden, rules};

/// How deep brackets and indentation may nest.
const MAX_DEPTH: usize = 16;

/// How many keys, values and items a file can have.
const MAX_VALUES: usize = 20_000;

/// How many places are looked up in one file: each costs another walk through it.
const MAX_PLACES: usize = 100;

/// A parsed file.
#[derive(Debug)]
pub(crate) struct Document<'s> {
    path: &'s str,
    text: &'s str,
    value: Value,
    /// How many places have been looked up.
    places: Cell<usize>,
}

/// Parses a file; what is wrong goes to `diagnostics`.
pub(crate) fn parse<'s>(path: &'s str, text: &'s str, diagnostics: &mut Diagnostics) -> Option<Document<'s>> {
    if let Err(problem) = gate(path, text) {
        diagnostics.push(*problem);
        return None;
    }
    match serde_yaml::from_str(text) {
        Ok(value) => {
            let document = Document { path, text, value, places: Cell::new(0) };
            hidden(&document.root(), diagnostics);
            Some(document)
        }
        Err(error) => {
            diagnostics.push(syntax_error(path, text, &error));
            None
        }
    }
}

/// Looks through keys and texts for characters that do not show: behind an escape (`"\\u202E"`) they are not even in the file.
fn hidden(node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let mut check = |text: &str, span: &dyn Fn() -> Range<usize>| {
        if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
            diagnostics.push_with(&rules::HIDDEN_CHARACTER, node.file(), || {
                Diagnostic::new(&rules::HIDDEN_CHARACTER, format!("U+{:04X} does not show in a page", c as u32))
                    .at(node.file(), span())
                    .hint("delete the character, or its escape (`\\u…`, `\\x…`)")
            });
        }
    };
    match node.value {
        Value::String(text) => check(text, &|| node.span()),
        Value::Mapping(mapping) => {
            for key in mapping.keys().filter_map(scalar) {
                check(&key, &|| node.key_span(&key));
            }
            let entries = node.entries(&mut Diagnostics::default()).map(|fields| fields.entries);
            entries.iter().flatten().for_each(|(_, node)| hidden(node, diagnostics));
        }
        Value::Sequence(_) => {
            let items = node.items(&mut Diagnostics::default());
            items.iter().flatten().for_each(|node| hidden(node, diagnostics));
        }
        _ => {}
    }
}

impl Document<'_> {
    /// The place of the value, or with `key` of the last key; the start of the file when enough places were looked up.
    fn locate(&self, path: &[Step], key: bool) -> usize {
        self.places.set(self.places.get() + 1);
        if self.places.get() > MAX_PLACES { 0 } else { locate(self.text, path, key) }
    }

    /// The whole file as a node.
    pub(crate) fn root(&self) -> Node<'_> {
        Node { document: self, path: Vec::new(), value: &self.value }
    }
}

fn syntax_error(path: &str, text: &str, error: &serde_yaml::Error) -> Diagnostic {
    let report = error.to_string();
    let message = report.split(" at line ").next().unwrap_or(&report);
    let start = error.location().map_or(0, |location| offset_of(text, &location));
    let end = line_end(text, start);
    if let Some((_, key)) = message.split_once("duplicate entry with key ") {
        let name = key.trim_matches('"');
        return Diagnostic::new(&rules::DUPLICATE_KEY, format!("the key `{name}` stands twice"))
            .at(path, second_key(text, start, name).unwrap_or(start..end))
            .hint("keep one of the two");
    }
    let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let indentation = &text[line_start..end];
    let indentation = &indentation[..indentation.len() - indentation.trim_start().len()];
    if let Some(tab) = indentation.find('\t') {
        return Diagnostic::new(&rules::YAML_SYNTAX, "not well-formed YAML: a tab in the indentation")
            .at(path, line_start + tab..line_start + tab + 1)
            .hint("indent with spaces");
    }
    let diagnostic = Diagnostic::new(&rules::YAML_SYNTAX, format!("not well-formed YAML: {message}"))
        .at(path, start..end)
        .hint("look for a missing quote or bracket, or a wrong indentation, in front of this place");
    match report.split_once(", while ") {
        Some((_, context)) if context.contains(" at line ") => {
            let plain =
                [("flow sequence", "list in `[ ]`"), ("flow mapping", "mapping in `{ }`"), ("quoted scalar", "text in quotes")];
            let context = plain.iter().fold(context.to_owned(), |text, (term, word)| text.replace(term, word));
            diagnostic.note(format!("found while {context}"))
        }
        _ => diagnostic,
    }
}

/// Where a key stands the second time in the mapping that begins at `start`: in the same column, or in the same braces.
fn second_key(text: &str, start: usize, key: &str) -> Option<Range<usize>> {
    let column = |offset: usize| offset - text[..offset].rfind('\n').map_or(0, |i| i + 1);
    let in_braces = text[start..].starts_with('{');
    let mut found = text[start..].match_indices(key).map(|(i, _)| start + i).filter(|at| {
        let before = text[..*at].trim_end_matches(['"', '\'']);
        let after = text[at + key.len()..].trim_start_matches(['"', '\'']);
        let is_first = if in_braces { before.trim_end().ends_with(['{', ',']) } else { column(before.len()) == column(start) };
        is_first && after.trim_start_matches(' ').starts_with(':')
    });
    found.nth(1).map(|at| at..at + key.len())
}

/// `serde_yaml` counts columns in characters, and its index too; files here are UTF-8.
fn offset_of(text: &str, location: &serde_yaml::Location) -> usize {
    let line_start = text.split_inclusive('\n').take(location.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let line = text[line_start..].lines().next().unwrap_or("");
    let column = location.column().saturating_sub(1);
    line_start + line.char_indices().nth(column).map_or(line.len(), |(i, _)| i)
}

fn line_end(text: &str, start: usize) -> usize {
    text[start..].find('\n').map_or(text.len(), |i| start + i)
}

/// Refuses what an honest record never has and what costs the parser most.
fn gate(path: &str, text: &str) -> Result<(), Box<Diagnostic>> {
    let mut gate = Gate { indents: Vec::new(), brackets: 0, values: 0, state: State::Start, key: None };
    let mut start = 0;
    for line in text.split_inclusive(is_break) {
        gate.line(line).map_err(|(offset, refused)| {
            let span = start + offset..start + offset + text[start + offset..].chars().next().map_or(0, char::len_utf8);
            let (rule, message, hint) = match refused {
                Refused::Alias => (
                    &rules::YAML_ALIAS,
                    "anchors (`&`), aliases (`*`) and tags (`!`) are not used here".to_owned(),
                    "write the value out, or put quotes around a text that starts with this character",
                ),
                Refused::Depth => (
                    &rules::TOO_DEEP,
                    format!("nested more than {MAX_DEPTH} levels deep"),
                    "the files of a site nest four levels at most; look for a bracket that is not closed",
                ),
                Refused::Number => (
                    &rules::TOO_LARGE,
                    format!("the file has more than {MAX_VALUES} values"),
                    "split the file, and look for lines that repeat themselves",
                ),
            };
            Box::new(Diagnostic::new(rule, message).at(path, span).hint(hint))
        })?;
        start += line.len();
    }
    Ok(())
}

/// What the parser takes for the end of a line.
fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

enum Refused {
    Alias,
    Depth,
    Number,
}

/// Follows the text as the parser's scanner does, as far as it must to know what is nested and what is only text: a bracket in a
/// text is none, and a quote within a text quotes nothing.
struct Gate {
    /// The columns of the lists and mappings that are open by indentation.
    indents: Vec<usize>,
    /// How many brackets are open.
    brackets: usize,
    values: usize,
    state: State,
    /// Where the token began that may be a key.
    key: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between tokens.
    Start,
    /// In a text without quotes, which can go on in the next line.
    Plain,
    /// In quotes.
    Quoted(char),
    /// In a text below a `|` or `>`: its indentation if it is known, and how far its first lines are indented so far.
    Block(Option<usize>, usize),
}

impl Gate {
    /// The indentation that what belongs to the innermost value must exceed; zero where there is none to exceed.
    fn inner(&self) -> usize {
        self.indents.last().map_or(0, |column| column + 1)
    }

    /// A list or mapping begins at a column, unless it is there.
    fn open(&mut self, column: usize) {
        if self.brackets == 0 && self.inner() <= column {
            self.indents.push(column);
        }
    }

    fn line(&mut self, line: &str) -> Result<(), (usize, Refused)> {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        let is_blank = line.trim_matches([' ', '\t']).trim_end_matches(is_break).is_empty();
        if let State::Block(indent, widest) = self.state {
            if is_blank {
                self.state = State::Block(indent, widest.max(spaces));
                return Ok(());
            }
            // Unless it is given, the first line sets it.
            let indent = indent.unwrap_or_else(|| self.inner().max(widest).max(spaces).max(1));
            if spaces >= indent {
                self.state = State::Block(Some(indent), widest);
                return Ok(());
            }
            self.state = State::Start;
        }
        self.key = None;
        if !is_blank && !matches!(self.state, State::Quoted(_)) && self.brackets == 0 {
            let column = line.chars().take_while(|c| matches!(c, ' ' | '\t')).count();
            let is_marker = ["---", "..."].iter().any(|m| line.strip_prefix(m).is_some_and(|l| l.starts_with(is_blank_or_break)));
            if is_marker || self.state == State::Start || column < self.inner() {
                self.state = State::Start;
                while self.indents.last().is_some_and(|open| is_marker || *open > column) {
                    self.indents.pop();
                }
            }
            if is_marker {
                return self.tokens(line, 3);
            }
        }
        self.tokens(line, 0)
    }

    /// Reads the tokens of a line from an offset on.
    fn tokens(&mut self, line: &str, from: usize) -> Result<(), (usize, Refused)> {
        let mut previous = ' ';
        let mut characters = line.char_indices().enumerate().skip(from).peekable();
        while let Some((column, (offset, c))) = characters.next() {
            let next = characters.peek().map_or('\n', |(_, (_, c))| *c);
            let is_value = c == ':' && is_blank_or_break(next);
            let in_brackets = self.brackets > 0;
            match self.state {
                State::Quoted('"') if c == '\\' => drop(characters.next()),
                State::Quoted(open) if c == open => self.state = State::Start,
                State::Quoted(_) | State::Block(..) => {}
                _ if is_blank_or_break(c) => {}
                State::Plain if c == '#' && is_blank_or_break(previous) => {
                    self.state = State::Start;
                    break;
                }
                State::Plain if !(is_value || in_brackets && ",[]{}".contains(c)) => {}
                _ => {
                    self.state = State::Start;
                    match c {
                        '#' => break,
                        '"' | '\'' => self.begin(State::Quoted(c), column),
                        '[' | '{' => {
                            self.begin(State::Start, column);
                            self.brackets += 1;
                        }
                        ']' | '}' => self.brackets = self.brackets.saturating_sub(1),
                        ',' if in_brackets => {}
                        '&' | '*' | '!' => return Err((offset, Refused::Alias)),
                        '-' | '?' if is_blank_or_break(next) => {
                            self.open(column);
                            self.values += 1;
                        }
                        '?' if in_brackets => {}
                        ':' if is_value || in_brackets => {
                            let key = self.key.take().unwrap_or(column);
                            self.open(key);
                        }
                        '|' | '>' if !in_brackets => {
                            let given =
                                line[offset..].chars().take_while(|c| !is_blank_or_break(*c)).find_map(|c| c.to_digit(10));
                            let given = given.map(|digit| self.indents.last().copied().unwrap_or(0) + digit as usize);
                            self.values += 1;
                            self.state = State::Block(given, 0);
                            break;
                        }
                        _ => self.begin(State::Plain, column),
                    }
                    if self.indents.len() + self.brackets > MAX_DEPTH {
                        return Err((offset, Refused::Depth));
                    }
                    if self.values > MAX_VALUES {
                        return Err((offset, Refused::Number));
                    }
                }
            }
            previous = c;
        }
        Ok(())
    }

    /// A token begins that may turn out to be a key.
    fn begin(&mut self, state: State, column: usize) {
        self.state = state;
        self.values += 1;
        if self.brackets == 0 {
            self.key.get_or_insert(column);
        }
    }
}

fn is_blank_or_break(c: char) -> bool {
    c == ' ' || c == '\t' || is_break(c)
}

/// One step from a value to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

/// The way to a value in a file. Finding its place costs a walk through the text, so it is done for problems only.
#[derive(Clone, Debug)]
pub(crate) struct Pointer {
    file: String,
    path: Vec<Step>,
}

impl Pointer {
    /// Path of the file.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// A diagnostic at the value; `text` is the content of a file by its path.
    pub(crate) fn problem<'t>(
        &self,
        rule: &'static Rule,
        message: impl Into<String>,
        text: impl Fn(&str) -> Option<&'t str>,
    ) -> Diagnostic {
        let text = text(&self.file).unwrap_or_default();
        let start = locate(text, &self.path, false);
        Diagnostic::new(rule, message).at(&self.file, start..value_end(text, start))
    }
}

/// A value and how to get there from the root of its file.
#[derive(Clone, Debug)]
pub(crate) struct Node<'d> {
    document: &'d Document<'d>,
    path: Vec<Step>,
    value: &'d Value,
}

impl<'d> Node<'d> {
    /// Path of the file.
    pub(crate) fn file(&self) -> &'d str {
        self.document.path
    }

    /// Where the value stands.
    pub(crate) fn span(&self) -> Range<usize> {
        let start = self.document.locate(&self.path, false);
        start..value_end(self.document.text, start)
    }

    /// Where the key `key` of this mapping stands.
    pub(crate) fn key_span(&self, key: &str) -> Range<usize> {
        let mut path = self.path.clone();
        path.push(Step::Key(key.to_owned()));
        let start = self.document.locate(&path, true);
        let end = line_end(self.document.text, start).min(start + key.len());
        start..(start..=end).rev().find(|end| self.document.text.is_char_boundary(*end)).unwrap_or(start)
    }

    /// How to find this value again, when only the text is at hand.
    pub(crate) fn pointer(&self) -> Pointer {
        Pointer { file: self.file().to_owned(), path: self.path.clone() }
    }

    /// A diagnostic at this value.
    pub(crate) fn problem(&self, rule: &'static Rule, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, message).at(self.file(), self.span())
    }

    /// The mapping here, with its keys checked: every key must be in `known`. `None` if it is no mapping.
    pub(crate) fn fields(&self, known: &[&str], diagnostics: &mut Diagnostics) -> Option<Fields<'d>> {
        let fields = self.entries(diagnostics)?;
        for (key, _) in &fields.entries {
            if !known.contains(&key.as_str()) {
                diagnostics.push_with(&rules::UNKNOWN_KEY, self.file(), || {
                    Diagnostic::new(&rules::UNKNOWN_KEY, format!("`{key}` means nothing here"))
                        .at(self.file(), self.key_span(key))
                        .hint(suggestion(key, known.iter().copied()))
                });
            }
        }
        Some(fields)
    }

    /// The mapping here with whatever keys it has. `None` if it is no mapping.
    pub(crate) fn entries(&self, diagnostics: &mut Diagnostics) -> Option<Fields<'d>> {
        let Value::Mapping(mapping) = self.value else {
            diagnostics.push_with(&rules::WRONG_TYPE, self.file(), || self.wrong_type("a mapping (`key: value`)"));
            return None;
        };
        let mut entries = Vec::new();
        for (key, value) in mapping {
            let Some(key) = scalar(key) else {
                diagnostics.push(self.problem(&rules::WRONG_TYPE, "a key must be a plain text"));
                continue;
            };
            let mut path = self.path.clone();
            path.push(Step::Key(key.clone()));
            let document = self.document;
            entries.push((key, Node { document, path, value }));
        }
        Some(Fields { node: self.clone(), entries })
    }

    /// The sequence here; `None` if it is none.
    pub(crate) fn items(&self, diagnostics: &mut Diagnostics) -> Option<Vec<Node<'d>>> {
        let Value::Sequence(items) = self.value else {
            diagnostics.push_with(&rules::WRONG_TYPE, self.file(), || self.wrong_type("a list (`[a, b]`)"));
            return None;
        };
        Some(
            items
                .iter()
                .enumerate()
                .map(|(index, value)| {
                    let mut path = self.path.clone();
                    path.push(Step::Index(index));
                    let document = self.document;
                    Node { document, path, value }
                })
                .collect(),
        )
    }

    /// The text here. Whole numbers count as text, because codes and RFC numbers are written so; a fraction does not,
    /// because a section `4.10` would silently become `4.1`.
    pub(crate) fn text(&self, diagnostics: &mut Diagnostics) -> Option<String> {
        let text = scalar(self.value);
        if text.is_none() {
            diagnostics.push_with(&rules::WRONG_TYPE, self.file(), || match self.value {
                Value::Number(_) => {
                    self.wrong_type("a text").hint("put it in quotes; without them 4.10 would be read as the number 4.1")
                }
                _ => self.wrong_type("a text"),
            });
        }
        text
    }

    /// The truth value here.
    pub(crate) fn boolean(&self, diagnostics: &mut Diagnostics) -> Option<bool> {
        if let Value::Bool(value) = self.value {
            return Some(*value);
        }
        diagnostics.push_with(&rules::WRONG_TYPE, self.file(), || self.wrong_type("`true` or `false`"));
        None
    }

    /// The whole number here.
    pub(crate) fn number(&self, diagnostics: &mut Diagnostics) -> Option<u64> {
        let number = self.value.as_u64();
        if number.is_none() {
            diagnostics.push_with(&rules::WRONG_TYPE, self.file(), || self.wrong_type("a whole number"));
        }
        number
    }

    /// Whether this is a plain text and not a list or mapping.
    pub(crate) fn is_text(&self) -> bool {
        scalar(self.value).is_some()
    }

    fn wrong_type(&self, expected: &str) -> Diagnostic {
        let found = match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "`true` or `false`",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "a mapping",
            Value::Tagged(_) => "a tagged value",
        };
        let hint = match self.value {
            Value::Null if self.path.is_empty() => "write the file, or delete it".to_owned(),
            Value::Null => "write a value, or delete the key".to_owned(),
            Value::Bool(value) if expected == "a text" => format!("put it in quotes: `\"{value}\"`"),
            Value::String(text) if expected.starts_with("a list") && text.len() < 40 => format!("put it in brackets: `[{text}]`"),
            _ => format!("write {expected} here"),
        };
        self.problem(&rules::WRONG_TYPE, format!("{expected} is expected here, not {found}")).hint(hint)
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if !number.is_f64() => Some(number.to_string()),
        _ => None,
    }
}

/// A mapping in file order.
#[derive(Clone, Debug)]
pub(crate) struct Fields<'d> {
    node: Node<'d>,
    /// Keys with their values, in file order.
    pub(crate) entries: Vec<(String, Node<'d>)>,
}

impl<'d> Fields<'d> {
    /// The value of a key, if the key is there.
    pub(crate) fn get(&self, key: &str) -> Option<&Node<'d>> {
        self.entries.iter().find(|(k, _)| k == key).map(|(_, node)| node)
    }

    /// The value of a key that must be there.
    pub(crate) fn require(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<&Node<'d>> {
        let found = self.get(key);
        if found.is_none() {
            diagnostics.push(
                self.node
                    .problem(&rules::MISSING_KEY, format!("`{key}` is missing"))
                    .hint(format!("add `{key}:` with its value")),
            );
        }
        found
    }

    /// Where a key stands.
    pub(crate) fn key_span(&self, key: &str) -> Range<usize> {
        self.node.key_span(key)
    }

    /// The text of a key, if the key is there.
    pub(crate) fn text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.get(key)?.text(diagnostics)
    }
}

/// “did you mean …”, or the list of what there is.
pub(crate) fn suggestion<'a>(wrong: &str, known: impl Iterator<Item = &'a str>) -> String {
    // Comparing is costly: long names are not compared, and no more than some hundreds.
    const MAX_LENGTH: usize = 100;
    const MAX_COMPARED: usize = 300;
    let known: Vec<&str> = known.collect();
    let is_alike = |other: &&&str| {
        let allowed = 1 + wrong.len() / 4;
        let count = |text: &str| {
            let mut counts = [0_u8; 32];
            text.bytes().for_each(|b| counts[usize::from(b % 32)] += 1);
            counts
        };
        let differ = || count(wrong).iter().zip(count(other)).map(|(a, b)| usize::from(a.abs_diff(b))).sum::<usize>();
        wrong.len().max(other.len()) <= MAX_LENGTH && wrong.len().abs_diff(other.len()) <= 2 * allowed && differ() <= 4 * allowed
    };
    let nearest = known
        .iter()
        .filter(is_alike)
        .take(MAX_COMPARED)
        .map(|k| (strsim::damerau_levenshtein(wrong, k), *k))
        .min()
        .filter(|(distance, _)| *distance <= 1 + wrong.chars().count() / 4);
    match nearest {
        Some((_, nearest)) => format!("did you mean `{nearest}`?"),
        None if known.is_empty() => "there is nothing to choose from".to_owned(),
        None if known.len() > 12 => "nothing here has a name like it".to_owned(),
        None => format!("one of: {}", known.join(", ")),
    }
}

/// Every text that a file has as a value, however deep; none if it cannot be parsed.
pub(crate) fn strings(text: &str) -> Vec<String> {
    fn collect(value: Value, strings: &mut Vec<String>) {
        match value {
            Value::String(text) => strings.push(text),
            Value::Sequence(items) => items.into_iter().for_each(|item| collect(item, strings)),
            Value::Mapping(entries) => entries.into_iter().for_each(|(_, value)| collect(value, strings)),
            _ => {}
        }
    }
    let mut strings = Vec::new();
    collect(serde_yaml::from_str(text).unwrap_or_default(), &mut strings);
    strings
}

/// The byte offset of the value (or, with `key`, of the last key) at `path`; the start of the file if it cannot be found.
fn locate(text: &str, path: &[Step], key: bool) -> usize {
    let probe = Probe { path, key };
    match probe.deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(()) => 0,
        Err(error) => error.location().map_or(0, |location| offset_of(text, &location)),
    }
}

/// The end of a value for the sake of showing it: of its line, or of its bracket's or comma's part of the line.
fn value_end(text: &str, start: usize) -> usize {
    let line = &text[start..line_end(text, start)];
    let mut depth = 0_i32;
    let mut quote = None;
    for (i, c) in line.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if i == 0 => quote = Some(c),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}' | ',') if depth == 0 => return start + line[..i].trim_end().len(),
            (None, ']' | '}') => depth -= 1,
            (None, '#') if line[..i].ends_with(' ') => return start + line[..i].trim_end().len(),
            _ => {}
        }
    }
    start + line.trim_end().len()
}

/// Walks to a path and fails there on purpose: the error carries the position.
#[derive(Clone, Copy)]
struct Probe<'a> {
    path: &'a [Step],
    key: bool,
}

impl Probe<'_> {
    fn is_here(&self) -> bool {
        self.path.is_empty()
    }
}

impl<'de> DeserializeSeed<'de> for Probe<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! here {
    ($($method:ident: $type:ty),*) => {
        $(fn $method<E: serde::de::Error>(self, _: $type) -> Result<(), E> {
            if self.is_here() { Err(E::custom("here")) } else { Ok(()) }
        })*
    };
}

impl<'de> Visitor<'de> for Probe<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    here!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        if self.is_here() { Err(E::custom("here")) } else { Ok(()) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((Step::Index(wanted), rest)) = self.path.split_first() else {
            return Err(A::Error::custom("here"));
        };
        for _ in 0..*wanted {
            items.next_element::<IgnoredAny>()?;
        }
        items.next_element_seed(Probe { path: rest, key: self.key })?;
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((Step::Key(wanted), rest)) = self.path.split_first() else {
            return Err(A::Error::custom("here"));
        };
        let stop = self.key && rest.is_empty();
        while let Some(found) = map.next_key_seed(KeyProbe { wanted, stop })? {
            if found {
                map.next_value_seed(Probe { path: rest, key: self.key })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Says whether a key is the wanted one; fails at it if that is the place.
struct KeyProbe<'a> {
    wanted: &'a str,
    stop: bool,
}

impl<'de> DeserializeSeed<'de> for KeyProbe<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for KeyProbe<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<bool, E> {
        if key == self.wanted && self.stop {
            return Err(E::custom("here"));
        }
        Ok(key == self.wanted)
    }

    fn visit_i64<E: serde::de::Error>(self, key: i64) -> Result<bool, E> {
        self.visit_str(&key.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, key: u64) -> Result<bool, E> {
        self.visit_str(&key.to_string())
    }

    fn visit_bool<E: serde::de::Error>(self, key: bool) -> Result<bool, E> {
        self.visit_str(&key.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, key: f64) -> Result<bool, E> {
        self.visit_str(&key.to_string())
    }
}
