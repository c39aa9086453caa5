//! Marks that a locale writes in its own way: quotation marks, full stops, brackets; and characters that nobody can see.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Diagnostic, Diagnostics, Rule, rules};
use crate::l10n::Locale;
use crate::l10n::file::File;
use crate::l10n::tree::BORDER;
use crate::markdown::marks::CODE;

/// How a language quotes.
struct Quotes {
    /// Its tag.
    tag: &'static str,
    /// Its marks, as CLDR 48 has them in `common/main/TAG.xml`, `delimiters`: start, end, and the same inside a quotation.
    cldr: [char; 4],
    /// Pairs that its style guides allow besides.
    also: &'static str,
}

#[rustfmt::skip]
const QUOTES: [Quotes; 22] = [
    Quotes { tag: "en", cldr: ['“', '”', '‘', '’'], also: "" },
    Quotes { tag: "tr", cldr: ['“', '”', '‘', '’'], also: "" },
    Quotes { tag: "de", cldr: ['„', '“', '‚', '‘'], also: "»«›‹" },
    Quotes { tag: "es", cldr: ['“', '”', '‘', '’'], also: "«»" },
    Quotes { tag: "fr", cldr: ['«', '»', '«', '»'], also: "“”‹›" },
    Quotes { tag: "pt", cldr: ['“', '”', '‘', '’'], also: "" },
    Quotes { tag: "pt-PT", cldr: ['«', '»', '“', '”'], also: "" },
    Quotes { tag: "pl", cldr: ['„', '”', '«', '»'], also: "»«" },
    Quotes { tag: "ru", cldr: ['«', '»', '„', '“'], also: "" },
    Quotes { tag: "uk", cldr: ['«', '»', '„', '“'], also: "" },
    Quotes { tag: "ar", cldr: ['”', '“', '’', '‘'], also: "«»“”" },
    Quotes { tag: "hi", cldr: ['“', '”', '‘', '’'], also: "" },
    Quotes { tag: "ja", cldr: ['「', '」', '『', '』'], also: "" },
    Quotes { tag: "zh", cldr: ['“', '”', '‘', '’'], also: "" },
    Quotes { tag: "zh-Hant", cldr: ['「', '」', '『', '』'], also: "" },
    Quotes { tag: "it", cldr: ['«', '»', '“', '”'], also: "" },
    Quotes { tag: "nl", cldr: ['‘', '’', '‘', '’'], also: "“”„”" },
    Quotes { tag: "cs", cldr: ['„', '“', '‚', '‘'], also: "»«›‹" },
    Quotes { tag: "sv", cldr: ['”', '”', '’', '’'], also: "»»" },
    Quotes { tag: "ko", cldr: ['“', '”', '‘', '’'], also: "「」『』" },
    Quotes { tag: "he", cldr: ['”', '”', '’', '’'], also: "„”“”" },
    Quotes { tag: "fa", cldr: ['«', '»', '‹', '›'], also: "" },
];

/// Everything that quotes somewhere. `’` and `'` are not here: they are apostrophes, too.
const QUOTATION_MARKS: &str = "\"“”„‟«»‹›‘‚「」『』｢｣＂";

/// Marks of other scripts than Latin: the languages, and for each ASCII mark the right one.
struct Marks {
    languages: &'static [&'static str],
    /// Whether a letter is of the script.
    is_own: fn(char) -> bool,
    /// Right behind or, for an opening bracket, right before a letter of the script.
    beside: &'static [(char, char)],
    /// At the end of a block that has letters of the script.
    stop: Option<char>,
}

const MARKS: [Marks; 5] = [
    Marks {
        languages: &["ja"],
        is_own: is_east_asian,
        beside: &[(',', '、'), ('?', '？'), ('!', '！'), (':', '：'), (';', '；'), ('(', '（'), (')', '）'), ('.', '。')],
        stop: Some('。'),
    },
    Marks {
        languages: &["zh", "yue"],
        is_own: is_east_asian,
        beside: &[(',', '，'), ('?', '？'), ('!', '！'), (':', '：'), (';', '；'), ('(', '（'), (')', '）'), ('.', '。')],
        stop: Some('。'),
    },
    Marks {
        languages: &["ar", "fa", "ckb", "ps"], is_own: is_arabic, beside: &[('?', '؟'), (',', '،'), (';', '؛')], stop: None
    },
    Marks { languages: &["ur"], is_own: is_arabic, beside: &[('?', '؟'), (',', '،'), (';', '؛')], stop: Some('۔') },
    // Inside of a sentence `.` ends abbreviations.
    Marks { languages: &["hi", "bn", "as", "ne", "pa", "sa", "or"], is_own: is_indic, beside: &[], stop: Some('।') },
];

fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_arabic(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{963}' | '\u{966}'..='\u{DFF}')
}

/// How one locale writes.
pub(in crate::l10n) struct Typography {
    tag: String,
    quotes: Option<&'static Quotes>,
    marks: Option<&'static Marks>,
}

/// What stands where in a text, without markup: places, and `\n` or [`BORDER`] where something else begins.
type Words = [(usize, char)];

impl Typography {
    /// Looks a locale up; of one that is in no table only brackets are checked.
    pub(in crate::l10n) fn of(locale: &Locale) -> Self {
        let id = locale.langid();
        let is_traditional = id
            .script
            .map_or(matches!(id.region.map(|r| r.to_string()).as_deref(), Some("TW" | "HK" | "MO")), |s| s.as_str() == "Hant");
        let language = if id.language.as_str() == "zh" && is_traditional { "zh-Hant" } else { id.language.as_str() };
        let find = |tag: &str| QUOTES.iter().find(|quotes| quotes.tag == tag);
        Self {
            tag: locale.tag.clone(),
            quotes: find(&locale.tag).or_else(|| find(language)),
            marks: MARKS.iter().find(|marks| marks.languages.contains(&id.language.as_str())),
        }
    }

    /// The full stop, where it is not `.`.
    pub(in crate::l10n) fn stop(&self) -> Option<char> {
        self.marks.and_then(|marks| marks.stop)
    }

    /// Looks through the words of a text; `place` turns a range of them into a place in `path`.
    pub(in crate::l10n) fn check(
        &self,
        words: &Words,
        path: &str,
        place: impl Fn(Range<usize>) -> Range<usize>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut report = |rule: &'static Rule, index: usize, message: String, hint: String| {
            let (at, c) = words[index];
            diagnostics.push(Diagnostic::new(rule, message).at(path, place(at..at + c.len_utf8())).hint(hint));
        };
        let are_quotes_right = self.quotes(words, &mut report);
        self.marks(words, &mut report);
        self.pairs(words, are_quotes_right, &mut report);
    }

    fn quotes(&self, words: &Words, report: &mut impl FnMut(&'static Rule, usize, String, String)) -> bool {
        let Some(quotes) = self.quotes else { return true };
        let also: Vec<char> = quotes.also.chars().collect();
        let opening = |c| quotes.cldr[0] == c || quotes.cldr[2] == c || also.iter().step_by(2).any(|a| *a == c);
        let closing = |c| quotes.cldr[1] == c || quotes.cldr[3] == c || also.iter().skip(1).step_by(2).any(|a| *a == c);
        let [start, end, inner_start, inner_end] = quotes.cldr;
        let hint = match (start, end) == (inner_start, inner_end) {
            true => format!("write {start}…{end}"),
            false => format!("write {start}…{end}, and {inner_start}…{inner_end} inside of it"),
        };
        // The other one of a pair is no news.
        let mut is_open = false;
        let mut are_right = true;
        for (index, (_, c)) in words.iter().enumerate().filter(|(_, (_, c))| QUOTATION_MARKS.contains(*c)) {
            let before = index.checked_sub(1).map_or('\n', |i| words[i].1);
            let after = words.get(index + 1).map_or('\n', |(_, c)| *c);
            // Inches and Hebrew abbreviations.
            if *c == '"' && (before.is_ascii_digit() || matches!(before, 'א'..='ת') && matches!(after, 'א'..='ת')) {
                continue;
            }
            // Marks that only open, or only close, tell the side of their neighbours.
            let begins = before.is_whitespace() || "([{（—–/-".contains(before) || opening(before) && !closing(before);
            let is_punctuation = !after.is_alphanumeric() && !QUOTATION_MARKS.contains(after) && after != CODE && !is_hole(after);
            let ends = after.is_whitespace() || is_punctuation || closing(after) && !opening(after);
            let fits = match (begins, ends) {
                (true, false) => opening(*c),
                (false, true) => closing(*c),
                _ => opening(*c) || closing(*c),
            };
            if fits || is_open && !begins {
                is_open = false;
            } else {
                let message = match c {
                    '"' => "a straight quotation mark".to_owned(),
                    _ if opening(*c) || closing(*c) => format!("`{c}` at the wrong side of a quotation"),
                    _ => format!("`{c}` is no quotation mark of {}", self.tag),
                };
                report(&rules::WRONG_QUOTES, index, message, hint.clone());
                is_open = begins || !ends;
                are_right = false;
            }
        }
        are_right
    }

    fn marks(&self, words: &Words, report: &mut impl FnMut(&'static Rule, usize, String, String)) {
        let Some(marks) = self.marks else { return };
        let mut told = BTreeSet::new();
        let mut has_own = false;
        for (index, (_, c)) in words.iter().enumerate() {
            if matches!(*c, '\n' | BORDER) {
                has_own = false;
                continue;
            }
            has_own |= (marks.is_own)(*c);
            if !c.is_ascii_punctuation() {
                continue;
            }
            let before = index.checked_sub(1).map_or('\n', |i| words[i].1);
            let after = words.get(index + 1).map_or('\n', |(_, c)| *c);
            let letter = if *c == '(' { after } else { before };
            let is_dots = *c == '.' && (before == '.' || after == '.');
            let beside = marks.beside.iter().find(|(wrong, _)| wrong == c).filter(|_| (marks.is_own)(letter) && !is_dots);
            let is_end = matches!(after, '\n' | BORDER) && has_own && *c == '.' && !is_dots;
            let stop = marks.stop.filter(|_| is_end);
            if let Some(right) = beside.map(|(_, right)| *right).or(stop).filter(|_| told.insert(*c)) {
                report(
                    &rules::WRONG_PUNCTUATION,
                    index,
                    format!("`{c}` where {} has `{right}`", self.tag),
                    format!("write `{right}`"),
                );
            }
        }
    }

    fn pairs(&self, words: &Words, are_quotes_right: bool, report: &mut impl FnMut(&'static Rule, usize, String, String)) {
        // Full-width and half-width brackets close each other; which of them is right is another question.
        const BRACKETS: [(&str, &str); 8] = [
            ("(（", ")）"),
            ("[［", "]］"),
            ("{｛", "}｝"),
            ("「", "」"),
            ("『", "』"),
            ("【", "】"),
            ("《", "》"),
            ("〈", "〉"),
        ];
        let quotes = self.quotes.filter(|quotes| are_quotes_right && quotes.also.is_empty() && quotes.cldr[0] != quotes.cldr[1]);
        let pair = quotes.map(|quotes| (quotes.cldr[0], quotes.cldr[1]));
        let opened = |c: char| {
            let bracket = BRACKETS.iter().position(|(open, _)| open.contains(c));
            bracket.or_else(|| pair.filter(|(open, _)| *open == c).map(|_| BRACKETS.len()))
        };
        let closed = |c: char| {
            let bracket = BRACKETS.iter().position(|(_, close)| close.contains(c));
            bracket.or_else(|| pair.filter(|(_, close)| *close == c).map(|_| BRACKETS.len()))
        };
        let close = "add the mark that closes, or delete this one";
        let mut open: Vec<(usize, usize)> = Vec::new();
        // Most characters are no marks at all.
        let marks = words.iter().enumerate().filter(|(_, (_, c))| !c.is_ascii_alphanumeric() && *c != ' ');
        for (index, (_, c)) in marks {
            if *c == '`' {
                let hint = "code stands between two backticks: `QUIT`".to_owned();
                return report(&rules::UNPAIRED_MARK, index, "a backtick without its other".to_owned(), hint);
            } else if let Some(kind) = opened(*c) {
                open.push((kind, index));
            } else if let Some(kind) = closed(*c) {
                // What was opened since is not closed.
                if let Some(place) = open.iter().rposition(|(other, _)| *other == kind) {
                    for (_, index) in open.drain(place..).skip(1) {
                        report(
                            &rules::UNPAIRED_MARK,
                            index,
                            format!("this `{}` is not closed", words[index].1),
                            close.to_owned(),
                        );
                    }
                } else if !is_item(words, index) {
                    let hint = "add the mark that opens, or delete this one".to_owned();
                    report(&rules::UNPAIRED_MARK, index, format!("this `{c}` closes nothing"), hint);
                }
            }
        }
        for (kind, index) in open {
            // A long quotation begins again in each paragraph.
            let begins_again =
                |pair: &[(usize, char)]| pair[0].1 == '\n' && opened(pair[1].1) == Some(kind) && kind == BRACKETS.len();
            if !words[index + 1..].windows(2).any(begins_again) {
                report(&rules::UNPAIRED_MARK, index, format!("this `{}` is not closed", words[index].1), close.to_owned());
            }
        }
    }
}

fn is_hole(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}')
}

/// Whether a closing bracket ends the number of an item, as in `a)`, or is a face.
fn is_item(words: &Words, index: usize) -> bool {
    let before: Vec<char> = words[..index].iter().rev().map(|(_, c)| *c).take_while(|c| !c.is_whitespace()).take(3).collect();
    words[index].1 == ')'
        && before.len() < 3
        && !before.is_empty()
        && (before.iter().all(|c| c.is_alphanumeric()) || matches!(before[0], ':' | ';' | '-'))
}

/// Finds characters that nobody can see, but where a script or an emoji needs them. Those that no file can have are found
/// when it is read.
pub(in crate::l10n) fn hidden(file: &File, diagnostics: &mut Diagnostics) {
    let text = file.source();
    if text.is_ascii() {
        return;
    }
    let mut before = '\n';
    for (at, c) in text.char_indices() {
        if let Some(why) = needless(before, c) {
            diagnostics.push(
                Diagnostic::new(&rules::HIDDEN_CHARACTER, format!("U+{:04X} does not show in a review", c as u32))
                    .at(&file.path, at..at + c.len_utf8())
                    .hint(format!("delete it: {why}")),
            );
        }
        // A joiner is judged by the letter before it, whatever stands between.
        if !matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E007F}') {
            before = c;
        }
    }
}

/// Why a character that cannot be seen is not needed behind another.
fn needless(before: char, c: char) -> Option<&'static str> {
    let is_symbol = || matches!(before, '\u{203C}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}' | '#' | '*' | '0'..='9' | '©' | '®');
    let (is_needed, why) = match c {
        '\u{AD}' => (false, "pages break long words where their language does"),
        '\u{200B}' => (matches!(before, '\u{E00}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'), "only scripts without spaces need it"),
        '\u{200C}' | '\u{200D}' => {
            let joins = matches!(before, '\u{600}'..='\u{8FF}' | '\u{900}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}');
            (joins || c == '\u{200D}' && is_symbol(), "it joins or parts letters of Arabic and Indic scripts, and emoji")
        }
        '\u{FE00}'..='\u{FE0F}' => {
            (is_symbol() || is_east_asian(before) || is_mongolian(before), "it changes the look of symbols only")
        }
        '\u{E0100}'..='\u{E01EF}' => (is_east_asian(before), "it changes the look of Han characters only"),
        '\u{E0000}'..='\u{E007F}' => (before == '\u{1F3F4}', "it belongs to flags only"),
        '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{3164}' | '\u{FFA0}' => (false, "no text needs it"),
        _ => return None,
    };
    (!is_needed).then_some(why)
}

fn is_mongolian(c: char) -> bool {
    matches!(c, '\u{1800}'..='\u{18AF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, text: &str) -> Vec<(&'static str, usize)> {
        let words: Vec<(usize, char)> = text.chars().enumerate().collect();
        let mut diagnostics = Diagnostics::default();
        Typography::of(&Locale::parse(tag).expect("a tag")).check(&words, "a.ftl", |range| range, &mut diagnostics);
        diagnostics.sorted().iter().filter_map(|d| Some((d.rule.code, d.place.as_ref()?.span?.0))).collect()
    }

    #[test]
    fn right_marks() {
        for (tag, text) in [
            ("en", "He said “it’s ‘done’” (at last)."),
            ("en", "A 5\" disk; a) one, b) two."),
            ("de", "Er sagt „fertig ‚oder‘ nicht“. »Gut.«"),
            ("fr", "L’hôte dit « d’accord »."),
            ("ru", "Он сказал: «Ответ „да“ пришёл»."),
            ("pl", "Mówi „tak”, «nie»."),
            ("sv", "Han sa ”ja” och gick."),
            ("he", "צה\"ל אמר ”כן”."),
            ("ar", "قال «نعم» ثم (ذهب)؟"),
            ("ja", "「はい」（いいえ）と『言う』。SMTP (RFC) は 3.7 です。"),
            ("zh", "他说“好”。"),
            ("zh-TW", "他說「好」。"),
            ("hi", "डॉ. ने कहा “हाँ”।"),
            ("ka", "თქვა \"კი\"."),
        ] {
            assert_eq!(found(tag, text), [], "{tag}: {text}");
        }
    }

    #[test]
    fn wrong_marks() {
        for (tag, text, expected) in [
            ("en", "He said \"yes\".", &[("wrong-quotes", 8)][..]),
            ("de", "Er sagt „ja\" dazu.", &[("wrong-quotes", 11)]),
            ("de", "Er sagt “ja” dazu.", &[("wrong-quotes", 8)]),
            ("ru", "Он “да” и \"нет\".", &[("wrong-quotes", 3), ("wrong-quotes", 10)]),
            ("ja", "これは“はい”です。", &[("wrong-quotes", 3)]),
            ("ja", "これは終わりです.", &[("wrong-punctuation", 8)]),
            ("ja", "これは SMTP.", &[("wrong-punctuation", 8)]),
            ("ja", "サーバー(受信)です。", &[("wrong-punctuation", 4), ("wrong-punctuation", 7)]),
            ("hi", "यह है.", &[("wrong-punctuation", 5)]),
            ("ar", "هل وصل?", &[("wrong-punctuation", 6)]),
            ("tr", "Bir (iki yok.", &[("unpaired-mark", 4)]),
            ("tr", "Bir iki) yok.", &[("unpaired-mark", 7)]),
            ("tr", "Bir “iki yok.", &[("unpaired-mark", 4)]),
            ("tr", "Bir `iki yok.", &[("unpaired-mark", 4)]),
        ] {
            assert_eq!(found(tag, text), expected, "{tag}: {text}");
        }
    }

    #[test]
    fn joiners_are_right_where_a_script_needs_them() {
        for (before, c, is_right) in [
            ('ی', '\u{200C}', true),
            ('क', '\u{200D}', true),
            ('a', '\u{200C}', false),
            ('👩', '\u{200D}', true),
            ('❤', '\u{FE0F}', true),
            ('a', '\u{FE0F}', false),
            ('字', '\u{E0100}', true),
            ('ก', '\u{200B}', true),
            ('ж', '\u{200B}', false),
            ('n', '\u{AD}', false),
            ('x', '\u{E0041}', false),
            ('🏴', '\u{E0067}', true),
        ] {
            assert_eq!(needless(before, c).is_none(), is_right, "{before} {c:?}");
        }
    }
}
