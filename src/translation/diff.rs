//! What has changed in a text, word by word.

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

/// How many unchanged words are shown on each side of a change.
const CONTEXT: usize = 5;

/// `[-old words-]` and `{+new words+}` among what stayed, of which only a few words next to a change are shown.
pub fn words(old: &str, new: &str) -> String {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    let last = runs.len().saturating_sub(1);
    let mut shown = String::new();
    for (place, (tag, text)) in runs.iter().enumerate() {
        let text = text.replace('\n', " ");
        let _ = match tag {
            ChangeTag::Equal => write!(shown, "{}", middle(&text, place > 0, place < last)),
            ChangeTag::Delete => write!(shown, "[-{text}-]"),
            ChangeTag::Insert => write!(shown, "{{+{text}+}}"),
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
