//! What a machine can see in prose without knowing its language: doubled words, sentences without an end.
//!
//! Pure: a text in Markdown gives [`Finding`]s, each with the piece of the text that it is about.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Options, Tag, TagEnd};

use super::{MAX_PROBLEMS, is_mark, parse};
use crate::diag::{Rule, rules};

/// Characters that end a sentence, in the scripts that have such characters.
const ENDS: &str = ".!?…:;\u{37E}։؛؟۔।॥።።፧၊။។៕。！？：；．｡";
/// Characters that end an item of a list that goes on.
const COMMAS: &str = ",،、，";
/// Characters that may follow the end of a sentence.
const CLOSING: &str = "\"＂'”’“‘»«›‹)]}」』｣）］｝】〕〗》〉﴾";
/// What stands for a piece of code, which is neither a word nor the end of a sentence.
const CODE: &str = "\u{FFFC}";

/// Something that an author should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding<'t> {
    /// What kind of fault.
    pub rule: &'static Rule,
    /// The piece of the text that it is about.
    pub quote: &'t str,
}

/// Looks through a text in Markdown. Variables may stand in it as any characters of the private use area. `doubled` are words
/// that its language doubles on purpose; `has_commands` says that its variables are commands, shown on lines of their own, so
/// that a block can end with one.
pub fn check<'t>(text: &'t str, doubled: &[String], has_commands: bool) -> Vec<Finding<'t>> {
    let blocks = blocks(text);
    // The last block of each list.
    let ends: BTreeMap<usize, usize> =
        blocks.iter().enumerate().filter_map(|(index, block)| Some((block.list?, index))).collect();
    let mut findings = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        doubled_words(text, block, doubled, &mut findings);
        let goes_on = block.list.is_some_and(|list| ends[&list] > index);
        let ends_with_command = has_commands && block.plain.trim_end().ends_with(is_mark);
        if !ends_with_command && !is_finished(&block.plain, goes_on) {
            let quote = text[block.start..block.end].trim_end();
            let quote = quote.rsplit('\n').next().unwrap_or(quote).trim_start();
            findings.push(Finding { rule: &rules::UNFINISHED_TEXT, quote });
        }
    }
    // The place of each is looked for in the text.
    findings.truncate(MAX_PROBLEMS);
    findings
}

/// A paragraph, or what an item of a list says before another block begins.
#[derive(Debug, Default)]
struct Block {
    /// Its text without markup.
    plain: String,
    /// For each run of `plain`: where it begins, there and in the source.
    runs: Vec<(usize, usize)>,
    /// Where it stands in the source.
    start: usize,
    end: usize,
    /// The list whose item it is, by the place where the list begins.
    list: Option<usize>,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut lists: Vec<usize> = Vec::new();
    // Whether the next piece of text begins a block, and whether text is prose here at all.
    let (mut fresh, mut is_prose) = (true, true);
    for (event, range) in parse(text, Options::empty()) {
        let plain = match &event {
            Event::Text(text) if is_prose => text.as_ref(),
            // What a server says may end the sentence that quotes it.
            Event::Code(code) if is_prose && code.ends_with(['.', '!', '?']) => "\u{FFFC}.",
            Event::Code(_) if is_prose => CODE,
            Event::SoftBreak | Event::HardBreak if is_prose => " ",
            Event::Start(Tag::CodeBlock(_) | Tag::Heading { .. } | Tag::HtmlBlock) => {
                (fresh, is_prose) = (true, false);
                continue;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::Heading(_) | TagEnd::HtmlBlock) => {
                (fresh, is_prose) = (true, true);
                continue;
            }
            Event::Start(Tag::List(_)) => {
                lists.push(range.start);
                fresh = true;
                continue;
            }
            Event::End(TagEnd::List(_)) => {
                lists.pop();
                fresh = true;
                continue;
            }
            Event::Start(Tag::Paragraph | Tag::Item) | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                fresh = true;
                continue;
            }
            _ => continue,
        };
        if fresh {
            let list = lists.last().copied();
            blocks.push(Block { start: range.start, list, ..Block::default() });
            fresh = false;
        }
        if let Some(block) = blocks.last_mut() {
            block.runs.push((block.plain.len(), range.start));
            block.plain.push_str(plain);
            block.end = range.end;
        }
    }
    blocks
}

fn small(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase)
}

/// The same word twice with only spaces between, whatever the letter case.
fn doubled_words<'t>(text: &'t str, block: &Block, allowed: &[String], findings: &mut Vec<Finding<'t>>) {
    let source = |offset: usize| {
        let run = block.runs.partition_point(|(plain, _)| *plain <= offset).saturating_sub(1);
        block.runs.get(run).map_or(block.start, |(plain, source)| source + (offset - plain))
    };
    let is_mark = |c: char| !c.is_alphanumeric() && !CODE.contains(c);
    let start = |word: &str| word.as_ptr() as usize - block.plain.as_ptr() as usize;
    let words: Vec<&str> = block.plain.split_whitespace().collect();
    for pair in words.windows(2) {
        let first = pair[0].trim_start_matches(is_mark);
        let second = pair[1].trim_end_matches(is_mark);
        let is_word = || first.chars().count() >= 2 && first.chars().all(char::is_alphabetic);
        if small(first).eq(small(second)) && is_word() && !allowed.iter().any(|word| small(first).eq(word.chars())) {
            // A word is in one run unless markup cuts it: then its last character tells where it ends.
            let end = second.char_indices().last().map_or(0, |(i, c)| source(start(second) + i) + c.len_utf8());
            let quote = text.get(source(start(first))..end).unwrap_or_else(|| first_line(text));
            findings.push(Finding { rule: &rules::DOUBLED_WORD, quote });
        }
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or(text)
}

/// Whether a text ends like a sentence. `goes_on` tells that another item of the same list follows.
fn is_finished(plain: &str, goes_on: bool) -> bool {
    let plain = plain.trim_end().trim_end_matches(|c| CLOSING.contains(c)).trim_end();
    plain.chars().next_back().is_none_or(|last| {
        // Thai, Lao and Tibetan have no mark at the end of every sentence.
        ENDS.contains(last) || goes_on && COMMAS.contains(last) || matches!(last, '\u{E00}'..='\u{FFF}')
    })
}

/// Where a piece of text stands in another text, whatever the white space between its words: (start, end). What repeats itself
/// without end is given up.
pub fn locate(text: &str, quote: &str) -> Option<(usize, usize)> {
    let mut words = quote.split_whitespace();
    let first = words.next()?;
    let mut steps = 0..100_000;
    text.match_indices(first).find_map(|(start, _)| {
        let mut end = start + first.len();
        for word in words.clone() {
            steps.next()?;
            let rest = text[end..].trim_start();
            end = text.len() - rest.strip_prefix(word)?.len();
        }
        Some((start, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, &str)> {
        check(text, &["idiom".to_owned()], false).into_iter().map(|finding| (finding.rule.code, finding.quote)).collect()
    }

    #[test]
    fn good_prose() {
        for text in [
            "",
            "It stops. It waits…",
            "He said “wait.”",
            "It says (see below.)",
            "It stops:\n\n- one,\n- two,\n- three.",
            "It stops:\n\n- one;\n- two:\n  - in.\n  - out.\n- three.",
            "See:\n\n    STOP stop\n\nIt stops.",
            "`stop` `stop` stop `stop`.",
            "It stops. Stops happen; re-re is no word, 11 11 is none.",
            "Do what that, that one does (and wait) wait.",
            "It is *done*.",
            "It is an idiom idiom.",
            "It says `Goodbye.`",
            "终止。",
            "他说：“终止。”（好！）",
            "「終わりです。」",
            "وہ رکتا ہے۔",
            "«هل توقف؟»",
            "यह रुकता है।",
            "توقف؟",
            "หยุด",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn doubled_words() {
        for (text, quote) in [
            ("It is the the end.", "the the"),
            ("It is the\nThe end.", "the\nThe"),
            ("It is the *the* end.", "the *the"),
            ("A &amp; “the the end”.", "the the"),
            ("It waits, çok Çok.", "çok Çok"),
        ] {
            assert_eq!(found(text), [("doubled-word", quote)], "{text}");
        }
    }

    #[test]
    fn unfinished_texts() {
        for (text, quotes) in [
            ("It stops", &["It stops"][..]),
            ("It stops\nand waits", &["and waits"]),
            ("It stops.\n\nIt waits,\n\nIt goes.", &["It waits,"]),
            ("See:\n\n- one\n- two,\n- three,", &["one", "three,"]),
            ("Write `QUIT`", &["Write `QUIT`"]),
            ("> Stop\n\nIt stops.", &["Stop"]),
        ] {
            let expected: Vec<_> = quotes.iter().map(|quote| ("unfinished-text", *quote)).collect();
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn quotes_are_found_whatever_the_white_space() {
        assert_eq!(locate("in the\n        the bay", "the the"), Some((3, 18)));
        assert_eq!(locate("then the the", "the the"), Some((5, 12)));
        assert_eq!(locate("a b", "b c"), None);
        assert_eq!(locate("a b", " "), None);
    }

    #[test]
    fn a_command_ends_a_block() {
        for (text, has_commands, findings) in
            [("Look: \u{E100}", true, 0), ("\u{E100}", true, 0), ("Look\n\n\u{E100}", true, 1), ("It was \u{E100}", false, 1)]
        {
            assert_eq!(check(text, &[], has_commands).len(), findings, "{text}");
        }
    }
}
