//! The outline of a locale file: where each entry and each of its texts begins and ends, line by line.
//!
//! The parser of Fluent drops what it cannot read and knows no lines; what edits a translator's file, and what looks for texts
//! that have a place but no words yet, needs both.

use std::borrow::Cow;
use std::ops::Range;

use super::file::Empty;

/// A message or term as it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Id; a term's begins with `-`.
    pub id: String,
    /// From the first comment directly above it to the end of its last line that is not empty.
    pub lines: Range<usize>,
    /// The value and the attributes, in file order. A message whose value has no text has a slot for it all the same.
    pub slots: Vec<Slot>,
}

/// The place of a value or attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Name of the attribute; `None` for the value.
    pub attribute: Option<String>,
    /// The name, with the dot of an attribute.
    pub name: Range<usize>,
    /// From behind the `=` to the end of its last line that is not empty.
    pub text: Range<usize>,
    has_text: bool,
    /// A variant without text.
    has_gap: bool,
}

impl Slot {
    /// Whether it has words, in each of its variants.
    pub fn is_filled(&self) -> bool {
        self.has_text && !self.has_gap
    }
}

impl Entry {
    /// The place of a value or attribute.
    pub fn slot(&self, attribute: Option<&str>) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.attribute.as_deref() == attribute)
    }

    /// Where its id begins.
    pub fn start(&self) -> usize {
        self.slots[0].name.start
    }
}

/// Everything in a file that looks like an entry, in file order.
pub fn outline(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut offset = 0;
    // The comment that may belong to the next entry, and whether the last entry can go on.
    let mut comment: Option<usize> = None;
    let mut is_open = false;
    let mut is_waiting = false;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let body = line.trim_end();
        let end = start + body.len();
        let indent = body.len() - body.trim_start().len();
        let rest = &body[indent..];
        if rest.is_empty() {
            comment = None;
            continue;
        }
        if indent == 0 && rest.starts_with('#') {
            // A comment of a group or of the file belongs to no entry.
            comment = if rest.starts_with("# ") || rest == "#" { comment.or(Some(start)) } else { None };
            is_open = false;
            continue;
        }
        if indent == 0 && rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            is_open = false;
            if let Some((name, text_start)) = head(rest, usize::from(rest.starts_with('-'))) {
                let slot = Slot {
                    attribute: None,
                    name: start..start + name,
                    text: start + text_start..end,
                    has_text: text_start < rest.len(),
                    has_gap: false,
                };
                let lines = comment.unwrap_or(start)..end;
                entries.push(Entry { id: rest[..name].to_owned(), lines, slots: vec![slot] });
                (is_open, is_waiting) = (true, false);
            }
            comment = None;
            continue;
        }
        comment = None;
        let Some(entry) = entries.last_mut().filter(|_| is_open) else { continue };
        entry.lines.end = end;
        let attribute = (indent > 0 && rest.starts_with('.')).then(|| head(rest, 1)).flatten();
        if let Some((name, text_start)) = attribute {
            entry.slots.push(Slot {
                attribute: Some(rest[1..name].to_owned()),
                name: start + indent..start + indent + name,
                text: start + indent + text_start..end,
                has_text: text_start < rest.len(),
                has_gap: false,
            });
            is_waiting = false;
            continue;
        }
        let Some(slot) = entry.slots.last_mut() else { continue };
        slot.text.end = end;
        slot.has_text = true;
        let is_variant = rest.starts_with('[') || rest.starts_with("*[");
        slot.has_gap |= is_waiting && (is_variant || rest.starts_with('}'));
        is_waiting = is_variant && rest.ends_with(']');
    }
    entries
}

/// `name =`: the length of the name, and where the text begins behind the `=`.
fn head(line: &str, skip: usize) -> Option<(usize, usize)> {
    let name = skip + line[skip..].bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    let rest = line[name..].trim_start_matches(' ');
    (name > skip && rest.starts_with('=')).then(|| (name, line.len() - rest.len() + 1))
}

/// The text with everything left out, byte for byte replaced by spaces, that has a place but no words yet; and what that is.
pub(super) fn without_empty(text: &str) -> (Cow<'_, str>, Vec<Empty>) {
    let mut empty = Vec::new();
    let mut blank: Vec<Range<usize>> = Vec::new();
    for entry in outline(text) {
        let gaps: Vec<&Slot> = entry.slots.iter().filter(|slot| !slot.is_filled()).collect();
        empty.extend(gaps.iter().map(|slot| Empty {
            id: entry.id.clone(),
            attribute: slot.attribute.clone(),
            span: slot.name.clone(),
        }));
        // A term is nothing without its value.
        let is_lost = !entry.slots[0].is_filled() && entry.id.starts_with('-');
        if is_lost || gaps.len() == entry.slots.len() {
            blank.push(entry.start()..entry.lines.end);
        } else {
            blank.extend(gaps.iter().map(|slot| match slot.attribute {
                Some(_) => slot.name.start..slot.text.end,
                None => slot.text.clone(),
            }));
        }
    }
    if blank.is_empty() {
        return (Cow::Borrowed(text), empty);
    }
    let mut bytes = text.as_bytes().to_vec();
    for byte in blank.into_iter().flat_map(|range| bytes_of(&text[range.clone()], range.start)) {
        bytes[byte] = b' ';
    }
    (String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned), empty)
}

/// Where the bytes of a text are, but for its line ends.
fn bytes_of(text: &str, start: usize) -> impl Iterator<Item = usize> {
    text.bytes().enumerate().filter(|(_, b)| !matches!(b, b'\n' | b'\r')).map(move |(i, _)| start + i)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "### File\n\n# Of a.\n# More\na = A\n    .x =\n        Long\n\n        text\n    .y =\n\n## Group\n\nb =\nc =\n    { $n ->\n        [one]\n       *[other] many\n    }\n-t =\n    .g = x\nd = { $n ->\n    [one] 1\n   *[other] 2\n}, and so on\njunk\n    more\n";

    #[test]
    fn entries_have_places() {
        let entries = outline(TEXT);
        let lines: Vec<&str> = entries.iter().map(|entry| &TEXT[entry.lines.clone()]).collect();
        assert_eq!(lines[0], "# Of a.\n# More\na = A\n    .x =\n        Long\n\n        text\n    .y =");
        assert_eq!(lines[1..3], ["b =", "c =\n    { $n ->\n        [one]\n       *[other] many\n    }"]);
        assert_eq!(lines[4], "d = { $n ->\n    [one] 1\n   *[other] 2\n}, and so on");
        assert_eq!(lines.len(), 5);
        let slots =
            entries[0].slots.iter().map(|slot| (slot.attribute.as_deref(), TEXT[slot.text.clone()].trim(), slot.is_filled()));
        let slots: Vec<(Option<&str>, &str, bool)> = slots.collect();
        assert_eq!(slots, [(None, "A", true), (Some("x"), "Long\n\n        text", true), (Some("y"), "", false)]);
        assert!(!entries[2].slots[0].is_filled() && entries[4].slots[0].is_filled());
    }

    #[test]
    fn what_has_no_words_is_left_out() {
        let (left, empty) = without_empty(TEXT);
        let names: Vec<String> = empty.iter().map(|e| format!("{}.{}", e.id, e.attribute.as_deref().unwrap_or(""))).collect();
        assert_eq!(names, ["a.y", "b.", "c.", "-t."]);
        assert_eq!(left.len(), TEXT.len());
        assert_eq!(
            left.split_whitespace().collect::<Vec<_>>().join(" "),
            "### File # Of a. # More a = A .x = Long text ## Group d = { $n -> [one] 1 *[other] 2 }, and so on junk more"
        );
        assert!(matches!(without_empty("a = b\n").0, Cow::Borrowed(_)));
    }
}
