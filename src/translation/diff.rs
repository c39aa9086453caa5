//! What has changed in a text, word by word.

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

/// How many unchanged words are shown on each side of a change.
const CONTEXT: usize = 5;

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// They stayed.
    Same,
    /// They are there no more.
    Gone,
    /// They were not there before.
    New,
}

/// A text word by word, in runs.
pub fn runs(old: &str, new: &str) -> Vec<(Change, String)> {
    let mut runs: Vec<(Change, String)> = Vec::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let tag = match change.tag() {
            ChangeTag::Equal => Change::Same,
            ChangeTag::Delete => Change::Gone,
            ChangeTag::Insert => Change::New,
        };
        match runs.last_mut() {
            Some((last, text)) if *last == tag => text.push_str(change.value()),
            _ => runs.push((tag, change.value().to_owned())),
        }
    }
    runs
}

/// `[-old words-]` and `{+new words+}` among what stayed, of which only a few words next to a change are shown.
pub fn words(old: &str, new: &str) -> String {
    let runs = runs(old, new);
    let last = runs.len().saturating_sub(1);
    let mut shown = String::new();
    for (place, (tag, text)) in runs.iter().enumerate() {
        let text = text.replace('\n', " ");
        let _ = match tag {
            Change::Same => write!(shown, "{}", middle(&text, place > 0, place < last)),
            Change::Gone => write!(shown, "[-{text}-]"),
            Change::New => write!(shown, "{{+{text}+}}"),
        };
    }
    shown
}

/// The words of an unchanged run that stand next to a change before or after it.
fn middle(text: &str, is_after: bool, is_before: bool) -> String {
    let starts: Vec<usize> = word_starts(text).collect();
    let wanted = CONTEXT * (usize::from(is_after) + usize::from(is_before));
    if starts.len() <= wanted + 1 {
        return text.to_owned();
    }
    let head = if is_after { &text[..starts[CONTEXT]] } else { "" };
    let tail = if is_before { &text[starts[starts.len() - CONTEXT]..] } else { "" };
    format!("{head}…{}{tail}", if is_before { " " } else { "" })
}

/// Where the words of a text begin, words being what stands between spaces.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut is_space = true;
    text.char_indices().filter_map(move |(at, c)| {
        let is_start = is_space && !c.is_whitespace();
        is_space = c.is_whitespace();
        is_start.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn only_what_changed_is_marked_and_little_else_is_shown() {
        assert_eq!(words("The server is full.", "The mailbox is full."), "The [-server-]{+mailbox+} is full.");
        assert_eq!(words("a", "a b"), "a{+ b+}");
        let long = "one two three four five six seven eight nine ten eleven twelve thirteen";
        assert_eq!(
            words(&format!("{long} X {long} end"), &format!("{long} Y {long} end")),
            "… nine ten eleven twelve thirteen [-X-]{+Y+} one two three four five …"
        );
    }
}
