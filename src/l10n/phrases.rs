//! Words and phrases, looked for all at once.
//!
//! Pure, and linear in the text: where the first letters of a phrase are is found for all phrases in one pass; only there the
//! rest is compared.

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::AhoCorasick;
use icu_properties::props::{EnumeratedProperty, GeneralCategory, GeneralCategoryGroup};

/// How many letters `*` stands for at most.
const LONGEST_REST: usize = 100;

/// Words and phrases to look for, as whole words, whatever the white space between them; `*` stands for the rest of a word.
#[derive(Clone, Debug)]
pub struct Phrases {
    phrases: Vec<String>,
    patterns: Vec<Vec<Piece>>,
    /// The letters that phrases begin with, up to the first space or `*`.
    heads: AhoCorasick,
    /// For each of `heads`: its phrase.
    with_head: Vec<usize>,
    /// Phrases that begin with `*`.
    headless: Vec<usize>,
    ignore_case: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Letter(char),
    Space,
    Rest,
}

impl Default for Phrases {
    fn default() -> Self {
        Self::new(Vec::new(), false)
    }
}

impl Phrases {
    /// Makes phrases ready to look for.
    pub fn new(phrases: Vec<String>, ignore_case: bool) -> Self {
        let patterns: Vec<Vec<Piece>> = phrases.iter().map(|phrase| pattern(phrase, ignore_case)).collect();
        let head = |pattern: &Vec<Piece>| -> String { pattern.iter().map_while(|piece| piece.letter()).collect() };
        let heads: Vec<String> = patterns.iter().map(head).collect();
        let (headless, with_head) = (0..phrases.len()).partition(|phrase| heads[*phrase].is_empty());
        let with_head: Vec<usize> = with_head;
        // It fails at more patterns than a glossary can have.
        let found = AhoCorasick::new(with_head.iter().map(|phrase| &heads[*phrase]));
        let heads = found.unwrap_or_else(|_| AhoCorasick::new([""; 0]).expect("nothing can be looked for"));
        Self { phrases, patterns, heads, with_head, headless, ignore_case }
    }

    /// Whether a word is one of them.
    pub fn contains(&self, word: &str) -> bool {
        self.phrases.iter().any(|phrase| phrase == word)
    }

    /// A phrase by its place.
    pub(super) fn get(&self, place: usize) -> &str {
        &self.phrases[place]
    }

    /// Which of them a text has, each with its first place.
    pub(super) fn found(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        if self.phrases.is_empty() {
            return Vec::new();
        }
        let folded: String = text.chars().map(|c| self.fold(c)).collect();
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        let mut look = |phrase: usize, start: usize| {
            if !seen.contains(&phrase)
                && begins(text, start)
                && let Some(end) = self.end(phrase, text, &folded, start)
            {
                seen.insert(phrase);
                found.push((phrase, start..end));
            }
        };
        for head in self.heads.find_overlapping_iter(&folded) {
            look(self.with_head[head.pattern()], head.start());
        }
        let is_start = |at: &usize| !text[..*at].chars().next_back().is_some_and(is_letter);
        for phrase in &self.headless {
            text.char_indices().map(|(at, _)| at).filter(is_start).for_each(|start| look(*phrase, start));
        }
        found.sort_unstable_by_key(|(phrase, _)| *phrase);
        found
    }

    /// Where a phrase that begins at a place ends: as late as it can.
    fn end(&self, phrase: usize, text: &str, folded: &str, start: usize) -> Option<usize> {
        let mut ends = vec![start];
        for piece in &self.patterns[phrase] {
            let mut next: Vec<usize> = ends.iter().flat_map(|at| piece.ends(folded, *at)).collect();
            next.sort_unstable();
            next.dedup();
            ends = next;
        }
        ends.into_iter().rev().find(|end| *end > start && is_whole(text, start, *end))
    }

    fn fold(&self, c: char) -> char {
        if self.ignore_case { small(c) } else { c }
    }
}

impl Piece {
    fn letter(self) -> Option<char> {
        if let Self::Letter(c) = self { Some(c) } else { None }
    }

    /// Where it can end if it begins at a place.
    fn ends(self, text: &str, at: usize) -> Vec<usize> {
        let rest = &text[at..];
        match self {
            Self::Letter(c) => rest.starts_with(c).then(|| at + c.len_utf8()).into_iter().collect(),
            Self::Space => {
                let words = rest.trim_start();
                (words.len() < rest.len()).then(|| at + rest.len() - words.len()).into_iter().collect()
            }
            Self::Rest => {
                let letters = rest.chars().take_while(|c| is_letter(*c)).take(LONGEST_REST);
                let ends = letters.scan(at, |end, c| {
                    *end += c.len_utf8();
                    Some(*end)
                });
                std::iter::once(at).chain(ends).collect()
            }
        }
    }
}

fn pattern(phrase: &str, ignore_case: bool) -> Vec<Piece> {
    let mut pattern: Vec<Piece> = Vec::new();
    for c in phrase.trim().chars() {
        let piece = match c {
            '*' => Piece::Rest,
            c if c.is_whitespace() => Piece::Space,
            c if ignore_case => Piece::Letter(small(c)),
            c => Piece::Letter(c),
        };
        if pattern.last() != Some(&piece) || piece.letter().is_some() {
            pattern.push(piece);
        }
    }
    pattern
}

/// A letter in its small size, if that takes as many bytes: places stay what they are.
fn small(c: char) -> char {
    let mut small = c.to_lowercase();
    small.next().filter(|one| small.next().is_none() && one.len_utf8() == c.len_utf8()).unwrap_or(c)
}

fn is_letter(c: char) -> bool {
    let is_mark = || GeneralCategoryGroup::Mark.contains(GeneralCategory::for_char(c));
    c.is_alphabetic() || !c.is_ascii() && is_mark()
}

/// Whether a word can begin at a place.
fn begins(text: &str, at: usize) -> bool {
    !goes_on(text[..at].chars().next_back(), text[at..].chars().next())
}

/// Whether a word begins and ends where a range does. Where words are not divided by spaces, they do so anywhere.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    begins(text, start) && !goes_on(text[..end].chars().next_back(), text[end..].chars().next())
}

fn goes_on(one: Option<char>, other: Option<char>) -> bool {
    one.zip(other).is_some_and(|(one, other)| [one, other].iter().all(|c| c.is_alphanumeric() && !is_undivided(*c)))
}

/// Han, kana, Thai, Lao, Khmer, Burmese: written without spaces.
fn is_undivided(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words_where_words_are_divided() {
        for (phrase, text, found) in [
            ("cevap kodu", "Bu cevap\n  kodu gelir.", Some("cevap\n  kodu")),
            ("cevap kodu", "cevap kodunu", None),
            ("cevap kod*", "cevap kodunu al", Some("cevap kodunu")),
            ("posta", "postane", None),
            ("posta", "postane, Posta", Some("Posta")),
            ("почт*", "Почтовый ящик", Some("Почтовый")),
            ("邮箱", "这个邮箱已满", Some("邮箱")),
            ("メール", "電子メールを送る", Some("メール")),
            ("C++", "in C++, say", Some("C++")),
            ("*", "word", Some("word")),
            ("*kod", "one barkod", Some("barkod")),
            ("a*c", "abcbc", Some("abcbc")),
            ("संदेश*", "यह संदेशों में", Some("संदेशों")),
            ("I", "i", Some("i")),
        ] {
            let phrases = Phrases::new(vec![phrase.to_owned()], true);
            let places: Vec<&str> = phrases.found(text).into_iter().map(|(_, range)| &text[range]).collect();
            assert_eq!(places, found.into_iter().collect::<Vec<_>>(), "{phrase} in {text}");
        }
    }

    #[test]
    fn many_are_found_at_once_in_their_order() {
        let phrases = Phrases::new(["mail", "mail*", "Mailbox", "box"].map(str::to_owned).into(), false);
        let text = "a Mailbox, mailboxes, box";
        let found: Vec<(usize, &str)> = phrases.found(text).into_iter().map(|(phrase, range)| (phrase, &text[range])).collect();
        assert_eq!(found, [(1, "mailboxes"), (2, "Mailbox"), (3, "box")]);
        assert!(Phrases::default().found(text).is_empty());
    }
}
