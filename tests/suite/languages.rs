//! What the reference site promises of each of its languages, beyond what `sitegen check --strict` sees: whole, in its own script,
//! spelled as a dictionary has it, sentences ended as the language ends them, nothing left as it was, nothing much longer or shorter.
//!
//! What is right although it looks wrong stands in `tests/languages/TAG/`, a name or a word a line; `SNAPSHOTS=overwrite cargo test
//! --release languages` writes these lists anew. Read the difference: each new line is a slip until somebody has looked.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};

use icu_properties::props::{EnumeratedProperty, GeneralCategory, GeneralCategoryGroup, Script};
use regex::Regex;
use sitegen::pipeline::{Options, assemble};
use sitegen::translation;
use sitegen::translation::exchange::{self, Unit};
use snapbox::{Assert, Data};

use crate::support::{Site, repository, text};

/// How a language is written.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    /// The scripts of its words.
    scripts: &'static [Script],
    /// How much of all its letters is of them, at least, in percent; the rest is names and what stays as on the wire.
    share: usize,
    /// What ends its sentences.
    ends: &'static str,
    /// Debian's dictionary, where there is one.
    dictionary: Option<&'static str>,
}

const LATIN: &[Script] = &[Script::Latin];

#[rustfmt::skip]
const LANGUAGES: [Language; 12] = [
    Language { tag: "en", scripts: LATIN, share: 100, ends: ".?!", dictionary: Some("en_US") },
    Language { tag: "tr", scripts: LATIN, share: 100, ends: ".?!", dictionary: Some("tr_TR") },
    Language { tag: "de", scripts: LATIN, share: 100, ends: ".?!", dictionary: Some("de_DE") },
    Language { tag: "es", scripts: LATIN, share: 100, ends: ".?!", dictionary: Some("es_ES") },
    Language { tag: "fr", scripts: LATIN, share: 100, ends: ".?!", dictionary: Some("fr") },
    Language { tag: "pt-BR", scripts: LATIN, share: 100, ends: ".?!", dictionary: Some("pt_BR") },
    Language { tag: "pl", scripts: LATIN, share: 100, ends: ".?!", dictionary: Some("pl_PL") },
    Language { tag: "ru", scripts: &[Script::Cyrillic], share: 90, ends: ".?!", dictionary: Some("ru_RU") },
    Language { tag: "ar", scripts: &[Script::Arabic], share: 90, ends: ".؟!", dictionary: Some("ar") },
    Language { tag: "hi", scripts: &[Script::Devanagari], share: 90, ends: "।?!", dictionary: Some("hi_IN") },
    Language { tag: "ja", scripts: &[Script::Han, Script::Hiragana, Script::Katakana], share: 85, ends: "。？！", dictionary: None },
    Language { tag: "zh-Hans", scripts: &[Script::Han], share: 80, ends: "。？！", dictionary: None },
];

/// The reference site as `sitegen` reads it.
pub(crate) fn reference() -> &'static (Arc<sitegen::site::Site>, Vec<Vec<Unit>>) {
    static SITE: OnceLock<(Arc<sitegen::site::Site>, Vec<Vec<Unit>>)> = OnceLock::new();
    SITE.get_or_init(|| {
        let (sources, mut found) = sitegen::source::read(repository()).unwrap();
        let (site, _) = assemble(sources, &Options { all_locales: true, ..Options::default() }, &mut found).unwrap();
        let texts = translation::sources(&site);
        let units = site.words.ids().map(|locale| exchange::export(&site, &texts, locale).units).collect();
        (site, units)
    })
}

/// The languages of the site, as its configuration lists them.
pub(crate) fn listed() -> Vec<&'static Language> {
    let (site, _) = reference();
    let of = |tag: &str| {
        LANGUAGES.iter().find(|l| l.tag == tag).unwrap_or_else(|| {
            panic!("add `{tag}` to LANGUAGES in tests/suite/languages.rs, and its dictionary, if there is one, to tests/all")
        })
    };
    site.words.ids().map(|locale| of(&site.words.locale(locale).tag)).collect()
}

/// All texts of a language beside their source.
fn units(tag: &str) -> &'static [Unit] {
    let (site, units) = reference();
    let place = site.words.ids().position(|locale| site.words.locale(locale).tag == tag).unwrap();
    &units[place]
}

/// What a reader sees of a text: without code, variables, names of variants and addresses.
fn said(text: &str) -> String {
    static HIDDEN: OnceLock<Regex> = OnceLock::new();
    let hidden = HIDDEN.get_or_init(|| {
        Regex::new(r"(?s)```.*?```|`[^`]*`|\{[^{}]*->|\*?\[[a-z0-9]+\]|\]\([^)]*\)|\{[^{}]*\}|<[^<>]*>").unwrap()
    });
    hidden.replace_all(text, "\u{FFFC}").replace(['{', '}'], " ")
}

/// Whether a character belongs to the letter before it.
fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(GeneralCategory::for_char(c)) || matches!(c, '\u{200C}' | '\u{200D}')
}

/// Words of what is said; not what has capital letters inside, which is a name or stands so on the wire.
fn words(said: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for word in said.split(|c: char| !c.is_alphabetic() && !is_mark(c) && !matches!(c, '’' | '-')) {
        let word = word.trim_matches(['’', '-']).replace('’', "'");
        if word.chars().any(char::is_alphabetic) && !word.chars().skip(1).any(|c| c.is_ascii_uppercase()) {
            words.insert(word);
        }
    }
    words
}

/// Compares a list with the one that somebody has looked at.
fn looked_at(path: &str, lines: impl IntoIterator<Item = String>) {
    let mut list = String::new();
    for line in lines {
        let _ = writeln!(list, "{line}");
    }
    let expected = repository().join("tests/languages").join(path);
    let assert = Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
    if list.is_empty() && !expected.exists() {
        return;
    }
    assert.eq(list, Data::read_from(&expected, None).raw());
}

#[test]
fn every_language_is_whole_and_nothing_is_stale() {
    let site = Site::reference();
    let output = site.run(&["l10n", "status", "--json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let status: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found: Vec<&str> = status["locales"].as_array().unwrap().iter().map(|l| l["tag"].as_str().unwrap()).collect();
    let expected: Vec<&str> = listed().iter().map(|l| l.tag).collect();
    assert_eq!(found, expected);
    for locale in status["locales"].as_array().unwrap() {
        let count = |state: &str| locale[state].as_u64().unwrap();
        assert_eq!(count("translated"), count("texts"), "{locale}");
        assert!(count("texts") > 1300, "{locale}");
    }
}

#[test]
fn no_text_is_left_as_it_was() {
    for language in listed().into_iter().filter(|l| l.tag != "en") {
        let same = units(language.tag).iter().filter(|unit| {
            let target = said(&unit.target);
            target.chars().any(char::is_alphabetic) && target == said(&unit.source)
        });
        looked_at(&format!("{}/same.txt", language.tag), same.map(|unit| format!("{}: {}", unit.name, unit.target)));
    }
}

#[test]
fn words_are_in_the_script_of_the_language() {
    for language in listed() {
        let (mut own, mut all) = (0, 0);
        for unit in units(language.tag) {
            let text = said(&unit.target);
            let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
            let count = letters.iter().filter(|c| language.scripts.contains(&Script::for_char(**c)) || **c == 'ー').count();
            assert!(letters.len() < 40 || count * 2 > letters.len(), "{}: {} is hardly in its script", language.tag, unit.name);
            own += count;
            all += letters.len();
        }
        let share = own * 100 / all;
        assert!(share >= language.share, "{}: {share} % of the letters are of its script", language.tag);
    }
}

#[test]
fn words_are_spelled_as_in_the_dictionary() {
    for language in listed() {
        let Some(dictionary) = language.dictionary else { continue };
        let all: BTreeSet<String> = units(language.tag).iter().flat_map(|unit| words(&said(&unit.target))).collect();
        assert!(all.len() > 2000, "{}: only {} words", language.tag, all.len());
        let mut hunspell = Command::new("hunspell")
            .args(["-l", "-i", "utf-8", "-d", dictionary])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("hunspell is installed by tests/all");
        let mut input = hunspell.stdin.take().unwrap();
        let list = all.iter().fold(String::new(), |list, word| list + word + "\n");
        let writer = std::thread::spawn(move || input.write_all(list.as_bytes()).unwrap());
        let output = hunspell.wait_with_output().unwrap();
        writer.join().unwrap();
        assert!(output.status.success(), "{dictionary}: {}", text(&output.stderr));
        let unknown: BTreeSet<String> = text(&output.stdout).lines().map(str::to_owned).collect();
        looked_at(&format!("{}/words.txt", language.tag), unknown);
    }
}

#[test]
fn no_text_is_much_longer_or_shorter_than_its_like() {
    for language in listed().into_iter().filter(|l| l.tag != "en") {
        let length = |text: &str| said(text).split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>();
        let texts = units(language.tag).iter().map(|unit| (unit, length(&unit.source), length(&unit.target)));
        let texts: Vec<(&Unit, usize, usize)> = texts.filter(|(_, source, _)| *source >= 60).collect();
        let mut ratios: Vec<usize> = texts.iter().map(|(_, source, target)| target * 100 / source).collect();
        ratios.sort_unstable();
        let median = ratios[ratios.len() / 2];
        let is_outlier =
            |(_, source, target): &&(&Unit, usize, usize)| !(60..=160).contains(&(target * 10_000 / source / median));
        looked_at(&format!("{}/lengths.txt", language.tag), texts.iter().filter(is_outlier).map(|(unit, ..)| unit.name.clone()));
    }
}

/// What may follow the mark that ends a sentence.
pub(crate) const CLOSING: &[char] = &['”', '“', '’', '»', '«', '」', ')', '）', '*', '\u{A0}', '\u{202F}'];

/// What a text ends with; a quotation or a bracket around the last word does not count.
fn end(text: &str) -> Option<char> {
    said(text).trim_end().trim_end_matches(CLOSING).chars().next_back()
}

#[test]
fn sentences_end_as_the_language_ends_them() {
    for language in listed() {
        let mut sentences = 0;
        for unit in units(language.tag).iter().filter(|unit| !unit.name.starts_with("pages/")) {
            let (Some(before), Some(after)) = (end(&unit.source), end(&unit.target)) else { continue };
            let is_sentence = matches!(before, '.' | '?' | '!');
            // A label ends with a letter, a sentence with its end; what ends with a command or a variable is neither.
            if is_sentence {
                assert!(
                    language.ends.contains(after) || after == '\u{FFFC}',
                    "{}: {} ends with `{after}`",
                    language.tag,
                    unit.name
                );
                sentences += 1;
            } else if before.is_alphanumeric() {
                assert!(!language.ends.contains(after), "{}: {} is a label and ends with `{after}`", language.tag, unit.name);
            }
        }
        assert!(sentences > 800, "{}: only {sentences} sentences", language.tag);
    }
}
