//! YAML with places: the only module that knows `serde_yaml`.
//!
//! 1. A gate in front of the parser refuses what makes it slow or large: aliases, anchors, tags, deep nesting.
//! 2. `serde_yaml` parses the file into plain values.
//! 3. A [`Node`] walks the values and collects *every* problem of the file, not only the first.
//! 4. A problem's place is found by walking the text again up to its path: values carry no positions, errors do.

use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_yaml::Value;

use crate::diag::{Diagnostic, Diagnostics, Rule, rules};

/// How deep brackets and indentation may nest.
const MAX_DEPTH: usize = 16;

/// A parsed file.
#[derive(Debug)]
pub(crate) struct Document<'s> {
    path: &'s str,
    text: &'s str,
    value: Value,
}

/// Parses a file; what is wrong goes to `diagnostics`.
pub(crate) fn parse<'s>(path: &'s str, text: &'s str, diagnostics: &mut Diagnostics) -> Option<Document<'s>> {
    if let Err(problem) = gate(path, text) {
        diagnostics.push(*problem);
        return None;
    }
    match serde_yaml::from_str(text) {
        Ok(value) => Some(Document { path, text, value }),
        Err(error) => {
            diagnostics.push(syntax_error(path, text, &error));
            None
        }
    }
}

impl Document<'_> {
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

/// Refuses what an honest record never has and what costs the parser most. Quotes, comments and block scalars are skipped.
fn gate(path: &str, text: &str) -> Result<(), Box<Diagnostic>> {
    let mut flow_depth = 0_usize;
    let mut quote = None;
    let mut block_scalar: Option<usize> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let indent = line.len() - line.trim_start_matches(' ').len();
        if let Some(parent) = block_scalar {
            if line.trim().is_empty() || indent > parent {
                continue;
            }
            block_scalar = None;
        }
        let mut previous = ' ';
        let mut characters = line.char_indices().peekable();
        while let Some((i, c)) = characters.next() {
            let next = characters.peek().map(|(_, c)| *c);
            if let Some(open) = quote {
                if open == '"' && c == '\\' {
                    characters.next();
                } else if c == open {
                    quote = None;
                }
                previous = c;
                continue;
            }
            let at_start = previous.is_whitespace() || matches!(previous, '[' | '{' | ',' | ':');
            match c {
                '#' if previous.is_whitespace() => break,
                '"' | '\'' if at_start => quote = Some(c),
                '&' | '*' | '!' if at_start && next.is_some_and(|n| n.is_alphanumeric() || n == '!' || n == '<') => {
                    let problem =
                        Diagnostic::new(&rules::YAML_ALIAS, "anchors (`&`), aliases (`*`) and tags (`!`) are not used here");
                    let hint = "write the value out, or put quotes around a text that starts with this character";
                    return Err(Box::new(problem.at(path, start + i..start + i + 1).hint(hint)));
                }
                '[' | '{' if at_start => {
                    flow_depth += 1;
                    if flow_depth > MAX_DEPTH {
                        return Err(Box::new(too_deep(path, start + i)));
                    }
                }
                ']' | '}' => flow_depth = flow_depth.saturating_sub(1),
                '|' | '>' if at_start && flow_depth == 0 && is_block_header(&line[i + 1..]) => {
                    block_scalar = Some(indent);
                    break;
                }
                _ => {}
            }
            previous = c;
        }
        if indent > MAX_DEPTH * 8 && !line.trim().is_empty() && quote.is_none() {
            return Err(Box::new(too_deep(path, start + indent)));
        }
        // `- - - -` nests without indentation or brackets.
        if line.trim_start().split("- ").take_while(|part| part.trim().is_empty()).count() > MAX_DEPTH {
            return Err(Box::new(too_deep(path, start + indent)));
        }
    }
    Ok(())
}

/// What may follow `|` or `>`: an indentation and a chomping sign.
fn is_block_header(rest: &str) -> bool {
    rest.trim().chars().all(|c| "+-0123456789".contains(c))
}

fn too_deep(path: &str, offset: usize) -> Diagnostic {
    Diagnostic::new(&rules::TOO_DEEP, format!("nested more than {MAX_DEPTH} levels deep"))
        .at(path, offset..offset + 1)
        .hint("the files of a site nest four levels at most; look for a bracket that is not closed")
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
        let start = locate(self.document.text, &self.path, false);
        start..value_end(self.document.text, start)
    }

    /// Where the key `key` of this mapping stands.
    pub(crate) fn key_span(&self, key: &str) -> Range<usize> {
        let mut path = self.path.clone();
        path.push(Step::Key(key.to_owned()));
        let start = locate(self.document.text, &path, true);
        start..(start + key.len()).min(line_end(self.document.text, start))
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
                diagnostics.push(
                    Diagnostic::new(&rules::UNKNOWN_KEY, format!("`{key}` means nothing here"))
                        .at(self.file(), self.key_span(key))
                        .hint(suggestion(key, known.iter().copied())),
                );
            }
        }
        Some(fields)
    }

    /// The mapping here with whatever keys it has. `None` if it is no mapping.
    pub(crate) fn entries(&self, diagnostics: &mut Diagnostics) -> Option<Fields<'d>> {
        let Value::Mapping(mapping) = self.value else {
            diagnostics.push(self.wrong_type("a mapping (`key: value`)"));
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
            diagnostics.push(self.wrong_type("a list (`[a, b]`)"));
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
            diagnostics.push(match self.value {
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
        diagnostics.push(self.wrong_type("`true` or `false`"));
        None
    }

    /// The whole number here.
    pub(crate) fn number(&self, diagnostics: &mut Diagnostics) -> Option<u64> {
        let number = self.value.as_u64();
        if number.is_none() {
            diagnostics.push(self.wrong_type("a whole number"));
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
    let known: Vec<&str> = known.collect();
    let nearest = known
        .iter()
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
