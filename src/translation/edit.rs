//! One text put into a file, and nothing else changed.
//!
//! People see a text in its *plain form*: in Fluent's syntax, a line for each paragraph and each item of a list, without the
//! indentation and the line breaks of its file. [`form`] gives it, [`set`] takes it back: lines that stayed keep the bytes that
//! they have, new ones are broken and indented as the file does it.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::diag::Diagnostics;
use crate::diag::is_hidden;
use crate::l10n::canonical::{begins_block, texts};
use crate::l10n::{self, Entry, Slot, outline};
use crate::messages::Key;
use crate::source::MAX_TEXT;

/// The longest text, in bytes; that of a page can be as long as a file.
const MAX_VALUE: usize = 64 << 10;
/// How deep continued lines are indented where a file has none.
const INDENT: usize = 4;
/// Lines are as long as the longest of the file, within reason.
const WIDTH: (usize, usize) = (80, 150);
/// What a line of a Fluent text cannot begin with.
const SPECIAL: [char; 3] = ['[', '*', '.'];

/// Why a text is not put into a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// There are no words in it.
    #[error("it has no words")]
    Empty,
    /// It is longer than any honest one.
    #[error("it is too long")]
    TooLong,
    /// It has a character that nobody can see.
    #[error("it has the character U+{:04X}, which does not show in a review", u32::from(*.0))]
    Hidden(char),
    /// A line of it would be read as another text.
    #[error("its line `{0}` looks like another entry")]
    Entry(String),
    /// Fluent cannot read it.
    #[error("{0}")]
    Syntax(String),
    /// The file has no place for it.
    #[error("there is no place for it in the file")]
    NoPlace,
    /// It would change more than itself.
    #[error("it would change more than this text")]
    Breaks,
}

/// A line of a text in plain form, and the lines that the file has for it.
struct Line {
    plain: String,
    written: String,
}

/// Cuts a text, without its indentation, into the lines of its plain form. What stands in braces that reach over several lines
/// and in blocks of code stays as it is.
fn lines(text: &str, is_fluent: bool) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let (mut is_code, mut depth, mut goes_on) = (false, 0, false);
    for line in text.lines() {
        let body = line.trim_end();
        let words = body.trim_start();
        let is_fence = words.starts_with("```");
        // Two spaces or a backslash at the end are a line break of Markdown.
        let is_broken = !words.is_empty() && (line.ends_with("  ") || body.ends_with('\\'));
        match lines.last_mut() {
            Some(last) if goes_on && depth == 0 && !words.is_empty() && !is_fence && !begins_block(words) => {
                last.plain.push(' ');
                last.plain.push_str(words);
                last.plain.push_str(if line.ends_with("  ") { "  " } else { "" });
                last.written.push('\n');
                last.written.push_str(line);
            }
            _ => {
                let plain = if is_broken { line } else { body };
                lines.push(Line { plain: plain.to_owned(), written: line.to_owned() });
            }
        }
        if is_fluent {
            depth = nesting(line, depth);
        }
        is_code ^= is_fence;
        goes_on = !(words.is_empty() || is_code || is_fence || is_broken || words.starts_with('#'));
    }
    lines
}

/// How many braces are open after a text.
fn nesting(text: &str, mut depth: usize) -> usize {
    let mut is_quoted = false;
    let mut is_escaped = false;
    for c in text.chars() {
        match c {
            '"' if depth > 0 && !is_escaped => is_quoted = !is_quoted,
            '{' if !is_quoted => depth += 1,
            '}' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        is_escaped = is_quoted && c == '\\' && !is_escaped;
    }
    depth
}

/// What stands behind a `=`, without indentation; whether it begins in that line; and how deep the next lines are indented.
fn dedented(text: &str) -> (String, bool, Option<usize>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let is_blank = |line: &&str| line.trim().is_empty();
    let indent = rest.lines().filter(|line| !is_blank(line)).map(|line| line.len() - line.trim_start_matches(' ').len()).min();
    let cut = |line| if is_blank(&line) { "" } else { &line[indent.unwrap_or(0)..] };
    let rest: Vec<&str> = rest.lines().map(cut).collect();
    let first = first.trim_start_matches(' ').trim_end_matches('\r');
    let text = if first.trim().is_empty() { rest.join("\n") } else { [&[first], &rest[..]].concat().join("\n") };
    (text.trim_matches('\n').to_owned(), !first.trim().is_empty(), indent)
}

fn plain(text: &str, is_fluent: bool) -> String {
    let lines: Vec<String> = lines(text.trim_end(), is_fluent).into_iter().map(|line| line.plain).collect();
    lines.join("\n").trim_end().to_owned()
}

/// The plain form of a text of a file; `None` if it has no words, or a variant of it has none.
pub fn form(text: &str, slot: &Slot) -> Option<String> {
    slot.is_filled().then(|| plain(&dedented(&text[slot.text.clone()]).0, true))
}

/// The plain form of a page.
pub fn page_form(text: &str) -> String {
    plain(text.trim_start_matches(['\n', '\r']), false)
}

/// The plain form of a text that somebody sent: tools break and indent lines as they like.
pub fn normalized(value: &str, is_fluent: bool) -> String {
    // A tab is white space that nobody sees.
    let value = value.replace("\r\n", "\n");
    let value = if is_fluent { value.replace('\t', " ") } else { value };
    let start = value.len() - value.trim_start().len();
    let line = value[..start].rfind('\n').map_or(0, |at| at + 1);
    if !is_fluent {
        return plain(&value[line..], false);
    }
    // As if it stood below its `=`, or behind it.
    let below = plain(dedented(&format!("\n{}", &value[line..])).0.trim_start(), true);
    if below.starts_with(SPECIAL) { plain(&dedented(&below).0, true) } else { below }
}

/// The canonical form of a text in plain form, if Fluent can read it.
pub fn canonical(value: &str) -> Result<String, Why> {
    let value = normalized(value, true);
    gate(&value, MAX_VALUE)?;
    let mut found = Diagnostics::default();
    let file = l10n::parse("", &format!("x ={}\n", Layout::NEW.behind(&value, "")), &mut found);
    if let Some(problem) = found.sorted().first() {
        return Err(Why::Syntax(problem.message.clone()));
    }
    let mut all = texts(&file);
    let text = all.remove(&("x".to_owned(), None)).filter(|_| all.is_empty() && file.empty.is_empty());
    text.ok_or_else(|| Why::Syntax("it is not one text".to_owned()))
}

/// Whether a text can stand in a file. A line `id = …` or `.attribute = …` would be taken for words, but nobody means it so.
pub fn check(value: &str) -> Result<(), Why> {
    let is_entry = |line: &&str| {
        let line = line.trim_start();
        let name = line.strip_prefix(['.', '-']).unwrap_or(line);
        let end = name.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
        end > 0 && name[end..].trim_start().starts_with('=')
    };
    if value.len() <= MAX_VALUE
        && let Some(line) = value.lines().skip(1).find(is_entry)
    {
        return Err(Why::Entry(line.trim().chars().take(60).collect()));
    }
    canonical(value).map(drop)
}

fn gate(value: &str, most: usize) -> Result<(), Why> {
    if value.len() > most {
        return Err(Why::TooLong);
    }
    if let Some(c) = value.chars().find(|c| is_hidden(*c) || *c == '\r') {
        return Err(Why::Hidden(c));
    }
    if value.trim().is_empty() { Err(Why::Empty) } else { Ok(()) }
}

/// A file with one text put into its place. Nothing else of it changes, not even how another text would be read.
pub fn set(text: &str, key: &Key, value: &str) -> Result<String, Why> {
    check(value)?;
    let entries = outline(text);
    let (range, written) = replacement(text, &entries, key, value).ok_or(Why::NoPlace)?;
    let changed = [&text[..range.start], &written, &text[range.end..]].concat();
    if changed.len() > MAX_TEXT {
        return Err(Why::TooLong);
    }
    if changes_only(text, &changed, &[key]) { Ok(changed) } else { Err(Why::Breaks) }
}

/// A file with many texts put into their places, and those that were not, with the reason.
pub fn set_all(text: &str, values: &BTreeMap<Key, String>) -> (String, BTreeMap<Key, Why>) {
    let entries = outline(text);
    let good = values.iter().filter(|(_, value)| check(value).is_ok());
    let mut edits: Vec<(Range<usize>, String)> =
        good.clone().filter_map(|(key, value)| replacement(text, &entries, key, value)).collect();
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut changed = text.to_owned();
    let count = edits.len();
    for (range, written) in edits {
        changed.replace_range(range, &written);
    }
    let keys: Vec<&Key> = values.keys().collect();
    if count == values.len() && changed.len() <= MAX_TEXT && changes_only(text, &changed, &keys) {
        return (changed, BTreeMap::new());
    }
    // One of them is at fault; the others shall not suffer for it.
    let mut changed = text.to_owned();
    let mut refused = BTreeMap::new();
    for (key, value) in values {
        match set(&changed, key, value) {
            Ok(text) => changed = text,
            Err(why) => drop(refused.insert(key.clone(), why)),
        }
    }
    (changed, refused)
}

/// A page with another text; paragraphs that stayed keep their line breaks.
pub fn set_page(text: &str, value: &str) -> Result<String, Why> {
    let value = normalized(value, false);
    gate(&value, MAX_TEXT)?;
    let layout = Layout { width: width(text), is_fluent: false, ..Layout::NEW };
    let changed = layout.lines(&value, text).join("\n") + "\n";
    let changed = if text.contains("\r\n") { changed.replace('\n', "\r\n") } else { changed };
    if changed.len() > MAX_TEXT { Err(Why::TooLong) } else { Ok(changed) }
}

/// Where a text stands behind its `=`, and what is to stand there.
fn replacement(text: &str, entries: &[Entry], key: &Key, value: &str) -> Option<(Range<usize>, String)> {
    let slot = entries.iter().find(|entry| entry.id == key.0)?.slot(key.1.as_deref())?;
    let former = text[slot.text.clone()].replace("\r\n", "\n");
    let line = text[..slot.name.start].rfind('\n').map_or(0, |at| at + 1);
    let column = slot.name.start - line;
    let (former, is_inline, indent) = dedented(&former);
    let value = normalized(value, true);
    // Only what stands in braces can begin in the first column.
    let is_enclosed = || value.match_indices('\n').all(|(at, _)| nesting(&value[..at], 0) > 0);
    let layout = Layout {
        indent: indent.filter(|indent| *indent > 0 || is_enclosed()).unwrap_or(column + INDENT),
        is_inline: is_inline.then_some(true).or((!former.is_empty()).then_some(false)),
        head: slot.text.start - line,
        width: width(text),
        is_fluent: true,
    };
    let written = layout.behind(&value, &former);
    let written = if text.contains("\r\n") { written.replace('\n', "\r\n") } else { written };
    Some((slot.text.clone(), written))
}

fn width(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap_or(0).clamp(WIDTH.0, WIDTH.1)
}

/// How a file writes a text.
struct Layout {
    indent: usize,
    /// Whether the former text begins behind the `=`, if there was one.
    is_inline: Option<bool>,
    /// How long the line is up to the text.
    head: usize,
    width: usize,
    is_fluent: bool,
}

impl Layout {
    const NEW: Self = Self { indent: INDENT, is_inline: None, head: 0, width: WIDTH.1, is_fluent: true };

    /// What stands behind the `=`.
    fn behind(&self, value: &str, former: &str) -> String {
        let mut lines = self.lines(value, former);
        let is_one = value.lines().count() == 1;
        let fits = self.head + 1 + value.chars().count() <= self.width;
        let is_inline = match self.is_inline {
            _ if value.starts_with(SPECIAL) => true,
            // Behind the `=`, the next lines are not indented against the first.
            Some(was_inline) => was_inline && dedented(value).2.is_none_or(|indent| indent == 0),
            None => is_one && fits,
        };
        if is_inline && is_one && (fits || self.is_inline == Some(true)) && nesting(value, 0) == 0 {
            return format!(" {value}");
        }
        let mut text = String::new();
        if is_inline {
            text = format!(" {}", lines.remove(0));
        }
        for line in lines {
            text.push('\n');
            if !line.is_empty() {
                text.push_str(&" ".repeat(self.indent));
                text.push_str(&line);
            }
        }
        text
    }

    /// The lines of a text in plain form as a file has them, without indentation.
    fn lines(&self, value: &str, former: &str) -> Vec<String> {
        let former: HashMap<String, String> =
            lines(former, self.is_fluent).into_iter().map(|line| (line.plain, line.written)).collect();
        let mut written: Vec<String> = Vec::new();
        let (mut depth, mut is_code) = (0, false);
        for (place, line) in lines(value, self.is_fluent).into_iter().enumerate() {
            is_code ^= line.plain.trim_start().starts_with("```");
            let is_kept = depth > 0 || is_code;
            // A brace that a text cannot begin a line with is a text of its own.
            let escaped = match line.plain.strip_prefix(SPECIAL) {
                Some(rest) if self.is_fluent && depth == 0 && place > 0 => {
                    format!("{{\"{}\"}}{rest}", &line.plain[..1])
                }
                _ => line.plain.clone(),
            };
            match former.get(&line.plain).filter(|_| escaped == line.plain) {
                _ if line.plain.is_empty() => written.push(String::new()),
                Some(lines) => written.extend(lines.lines().map(str::to_owned)),
                None if is_kept => written.push(escaped),
                None => written.extend(wrapped(&escaped, self.width.saturating_sub(self.indent), self.is_fluent)),
            }
            if self.is_fluent {
                depth = nesting(&line.plain, depth);
            }
        }
        written
    }
}

/// Breaks a line at spaces, never in braces or code, and never so that what follows would mean something else at the
/// beginning of a line.
fn wrapped(line: &str, width: usize, is_fluent: bool) -> Vec<String> {
    let body = line.trim_start();
    let marker = ["- ", "* ", "> "].iter().find(|mark| body.starts_with(**mark)).map_or(0, |mark| mark.len());
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let marker = if digits > 0 && body[digits..].starts_with(". ") { digits + 2 } else { marker };
    // A quotation, a table or a heading is one line.
    if body.starts_with(['>', '|', '#']) {
        return vec![line.to_owned()];
    }
    let hanging = " ".repeat(line.len() - body.len() + marker);
    let mut lines = vec![String::new()];
    let mut depth = 0;
    let mut is_code = false;
    for (place, word) in line.split(' ').enumerate() {
        let last = lines.last_mut().expect("there is always one");
        let is_safe = !word.is_empty()
            && !word.starts_with([']', '}', '[', '*', '.', '-', '+', '>', '#', '|', '=', '`', '~', '<'])
            && !word.starts_with(|c: char| c.is_ascii_digit())
            && !last.ends_with([' ', '\\']);
        let is_full = last.chars().count() + 1 + word.chars().count() > width;
        if place > 0 && is_full && is_safe && depth == 0 && !is_code {
            lines.push(format!("{hanging}{word}"));
        } else {
            if place > 0 {
                last.push(' ');
            }
            last.push_str(word);
        }
        is_code ^= word.matches('`').count() % 2 == 1;
        if is_fluent {
            depth = nesting(word, depth);
        }
    }
    lines
}

/// Whether two files differ in these texts only, and all of them can be read in the new one.
fn changes_only(former: &str, new: &str, keys: &[&Key]) -> bool {
    let names = |text: &str| -> Vec<(String, Vec<Option<String>>)> {
        let slots = |entry: Entry| (entry.id, entry.slots.into_iter().map(|slot| slot.attribute).collect());
        outline(text).into_iter().map(slots).collect()
    };
    let read = |text: &str| {
        let mut found = Diagnostics::default();
        let file = l10n::parse("", text, &mut found);
        let problems = found.sorted().len();
        (texts(&file), problems)
    };
    let ((mut old, old_problems), (mut now, problems)) = (read(former), read(new));
    let are_there = keys.iter().all(|key| now.contains_key(key));
    keys.iter().for_each(|key| {
        old.remove(key);
        now.remove(key);
    });
    are_there && old == now && problems <= old_problems && names(former) == names(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "### File\n\n# Of a.\na = A\n    .x =\n        Long lines\n        and more:\n\n        - one\n          goes on\n        - two\n    .y =\n\n## Group\n\nb = { $n ->\n    [one] 1\n   *[other] 2\n}, and so on\n-t = T\n";

    fn key(name: &str) -> Key {
        crate::translation::parse_name(name).unwrap_or_else(|| (name.to_owned(), None))
    }

    fn form_of(text: &str, name: &str) -> Option<String> {
        let key = key(name);
        let entries = outline(text);
        form(text, entries.iter().find(|entry| entry.id == key.0)?.slot(key.1.as_deref())?)
    }

    #[test]
    fn plain_forms_have_no_line_breaks_of_the_file() {
        assert_eq!(form_of(TEXT, "a.x").as_deref(), Some("Long lines and more:\n\n- one goes on\n- two"));
        assert_eq!(form_of(TEXT, "b").as_deref(), Some("{ $n ->\n    [one] 1\n   *[other] 2\n}, and so on"));
        assert_eq!(form_of(TEXT, "a.y"), None);
        assert_eq!(
            page_form("\n# A\nb\nc  \nd\n\n```\n  x\n  y\n```\n1. e\n   f\n"),
            "# A\nb c  \nd\n\n```\n  x\n  y\n```\n1. e f"
        );
    }

    #[test]
    fn a_text_changes_alone() {
        for (name, value, from, to) in [
            ("a", "New", "a = A\n", "a = New\n"),
            ("a.y", "New", ".y =\n", ".y = New\n"),
            ("a.x", "Long lines and more:\n\n- one goes on\n- three", "- two\n", "- three\n"),
            (
                "a.x",
                "Short.",
                "\n        Long lines\n        and more:\n\n        - one\n          goes on\n        - two\n",
                "\n        Short.\n",
            ),
            ("b", "{ $n ->\n    [one] 1\n   *[other] 3\n}, and so on", "[other] 2", "[other] 3"),
            ("-t", "New", "-t = T", "-t = New"),
            ("a", "[x] y", "a = A\n", "a = [x] y\n"),
            ("a", "*x*\n\n*y*\n\n[z]", "a = A\n", "a = *x*\n\n    {\"*\"}y*\n\n    {\"[\"}z]\n"),
        ] {
            let expected = TEXT.replacen(from, to, 1);
            assert_eq!(set(TEXT, &key(name), value).as_deref(), Ok(expected.as_str()), "{name}");
            let dos = |text: &str| text.replace('\n', "\r\n");
            assert_eq!(set(&dos(TEXT), &key(name), value), Ok(dos(&expected)), "{name}");
        }
    }

    #[test]
    fn lines_break_where_nothing_changes_by_it() {
        let value = "word { $a-variable } `some code` 1. *b* - c ".repeat(12);
        let changed = set(TEXT, &key("a.x"), &value).expect("a good text");
        assert!(changed.lines().all(|line| line.chars().count() <= 110), "{changed}");
        assert!(changed.lines().count() > TEXT.lines().count() - 2, "{changed}");
        assert_eq!(form_of(&changed, "a.x").as_deref(), Some(value.trim()));
    }

    #[test]
    fn what_would_change_more_is_refused() {
        for (value, why) in [
            ("", Why::Empty),
            ("a\n.evil = x", Why::Entry(".evil = x".into())),
            ("a\n  id = x", Why::Entry("id = x".into())),
            ("a\u{202E}", Why::Hidden('\u{202E}')),
            ("a\0", Why::Hidden('\0')),
        ] {
            assert_eq!(set(TEXT, &key("a"), value), Err(why), "{value:?}");
        }
        for value in ["{ $x", "}", "a } b", "{ $n ->\n [one] 1\n}", "{ $n ->\n    [one]\n   *[other] x\n}", "\u{FEFF}", "{ -t( }"]
        {
            assert!(set(TEXT, &key("a"), value).is_err(), "{value:?}");
        }
        assert_eq!(set(TEXT, &key("a"), &"x".repeat(MAX_VALUE + 1)), Err(Why::TooLong));
        assert_eq!(set(TEXT, &key("c"), "x"), Err(Why::NoPlace));
        assert_eq!(set(TEXT, &key("a.z"), "x"), Err(Why::NoPlace));
        let values = [("a", "new"), ("b", "{"), ("a.y", "new")].map(|(name, value)| (key(name), value.to_owned()));
        let (changed, refused) = set_all(TEXT, &BTreeMap::from(values));
        assert_eq!(changed, TEXT.replace("a = A", "a = new").replace(".y =", ".y = new"));
        assert_eq!(refused.into_keys().collect::<Vec<_>>(), [key("b")]);
    }
}
