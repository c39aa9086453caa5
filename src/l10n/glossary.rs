//! The terms of a site: what stays as it is in every language, and what each language calls the rest.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use regex::{Regex, RegexSet};

use crate::diag::{Diagnostic, Diagnostics, rules};

/// The terms of a site.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// Words that stay as they are in every language.
    pub keep: Phrases,
    /// Terms of the source locale that every language should have a word for.
    pub terms: Vec<String>,
    /// By tag.
    pub languages: BTreeMap<String, Terms>,
}

/// What a language calls things.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// Words that the language doubles on purpose, as Turkish does in “ayrı ayrı”.
    pub doubled: Vec<String>,
    /// Its words, in the order of the file.
    pub terms: Vec<Term>,
    /// Those that are asked for where the source has the term: the term, and how the word may look.
    asked: Phrases,
    /// For each of `asked`: its place in `terms`, and how the word may look.
    forms: Vec<(usize, Phrases)>,
    /// What must not be said.
    avoided: Phrases,
    /// For each of `avoided`: its place in `terms`.
    avoided_of: Vec<usize>,
}

/// A term.
#[derive(Clone, Debug, Default)]
pub struct Term {
    /// In the source locale.
    pub term: String,
    /// What the language calls it; empty as long as nobody has decided.
    pub preferred: String,
    /// How that may look in a text; `*` stands for the rest of a word. Empty if it is not asked for.
    pub forms: Vec<String>,
    /// What it must not be called.
    pub avoid: Vec<String>,
}

/// Words and phrases to look for.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    phrases: Vec<String>,
    /// All at once, whether they are whole words or not: what a text has none of is soon seen.
    set: RegexSet,
    /// Each for itself, made when a text has it.
    each: Vec<OnceLock<Option<Regex>>>,
    ignore_case: bool,
}

impl Phrases {
    /// Phrases found as whole words, whatever their white space. The error names what is too long.
    pub fn new(phrases: Vec<String>, ignore_case: bool) -> Result<Self, String> {
        let set = regex::RegexSetBuilder::new(phrases.iter().map(|phrase| pattern(phrase))).case_insensitive(ignore_case).build();
        let set = set.map_err(|error| error.to_string())?;
        Ok(Self { each: vec![OnceLock::new(); phrases.len()], phrases, set, ignore_case })
    }

    /// Whether a word is one of them.
    pub fn contains(&self, word: &str) -> bool {
        self.phrases.iter().any(|phrase| phrase == word)
    }

    /// Which of them a text has, each with its first place.
    fn found<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, Range<usize>)> + 't {
        self.set.matches(text).into_iter().filter_map(move |phrase| {
            let one = || regex::RegexBuilder::new(&self.set.patterns()[phrase]).case_insensitive(self.ignore_case).build().ok();
            let mut places = self.each[phrase].get_or_init(one).as_ref()?.find_iter(text).map(|found| found.range());
            places.find(|range| is_whole(text, range)).map(|range| (phrase, range))
        })
    }
}

/// A phrase as a regular expression.
fn pattern(phrase: &str) -> String {
    let words = phrase.split_whitespace().map(|word| regex::escape(word).replace(r"\*", r"[\p{L}\p{M}]*"));
    words.collect::<Vec<_>>().join(r"\s+")
}

/// Whether a word begins and ends where a range does. Where words are not divided by spaces, they do so anywhere.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let goes_on = |one: Option<char>, other: Option<char>| {
        one.zip(other).is_some_and(|(one, other)| [one, other].iter().all(|c| c.is_alphanumeric() && !is_undivided(*c)))
    };
    let (before, own, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    !goes_on(before.chars().next_back(), own.chars().next()) && !goes_on(own.chars().next_back(), after.chars().next())
}

/// Han, kana, Thai, Lao, Khmer, Burmese: written without spaces.
fn is_undivided(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

impl Terms {
    /// Makes them ready to look for. The error names what cannot be.
    pub fn new(doubled: Vec<String>, terms: Vec<Term>) -> Result<Self, String> {
        let asked: Vec<usize> = (0..terms.len()).filter(|place| !terms[*place].forms.is_empty()).collect();
        let forms: Result<Vec<_>, String> =
            asked.iter().map(|place| Ok((*place, Phrases::new(terms[*place].forms.clone(), true)?))).collect();
        let avoided: Vec<(usize, String)> = terms
            .iter()
            .enumerate()
            .flat_map(|(place, term)| term.avoid.iter().map(move |phrase| (place, phrase.clone())))
            .collect();
        let avoided_of = avoided.iter().map(|(place, _)| *place).collect();
        Ok(Self {
            // Plurals of the source are terms, too.
            asked: Phrases::new(asked.iter().map(|place| format!("{}*", terms[*place].term)).collect(), true)?,
            forms: forms?,
            avoided: Phrases::new(avoided.into_iter().map(|(_, phrase)| phrase).collect(), true)?,
            avoided_of,
            doubled,
            terms,
        })
    }
}

/// A text and its source, as words without markup and code.
pub(super) struct Texts<'a> {
    /// The words of the translation.
    pub(super) own: &'a str,
    /// All of the translation, with code.
    pub(super) whole: &'a str,
    /// The words of the source.
    pub(super) source: &'a str,
}

impl Glossary {
    /// Looks for what should or should not be said. `place` tells where a piece of the translation's words stands; `first` is a
    /// place for what is not there.
    pub(super) fn check(
        &self,
        tag: &str,
        texts: &Texts<'_>,
        path: &str,
        place: impl Fn(Range<usize>) -> Range<usize>,
        first: Range<usize>,
        diagnostics: &mut Diagnostics,
    ) {
        for kept in self.keep.found(texts.source).map(|(kept, _)| &self.keep.phrases[kept]) {
            if !texts.whole.contains(kept.as_str()) {
                diagnostics.push(
                    Diagnostic::new(&rules::GLOSSARY_TERM, format!("the source has `{kept}`; this text does not"))
                        .at(path, first.clone())
                        .hint(format!("`{kept}` stays as it is in every language (`keep` in locales/glossary.yaml)")),
                );
            }
        }
        let Some(terms) = self.languages.get(tag) else { return };
        for (asked, _) in terms.asked.found(texts.source) {
            let (term, forms) = (&terms.terms[terms.forms[asked].0], &terms.forms[asked].1);
            if forms.found(texts.whole).next().is_none() {
                diagnostics.push(
                    Diagnostic::new(&rules::GLOSSARY_TERM, format!("`{}` is not called `{}` here", term.term, term.preferred))
                        .at(path, first.clone())
                        .hint(format!("say {} (locales/{tag}/glossary.yaml)", or(&term.forms))),
                );
            }
        }
        for (avoided, range) in terms.avoided.found(texts.own) {
            let term = &terms.terms[terms.avoided_of[avoided]];
            let message = format!("`{}` is not said here", texts.own[range.clone()].trim());
            let hint = match term.preferred.as_str() {
                "" => format!("find another word (locales/{tag}/glossary.yaml)"),
                preferred => format!("say `{preferred}` (locales/{tag}/glossary.yaml)"),
            };
            diagnostics.push(Diagnostic::new(&rules::GLOSSARY_TERM, message).at(path, place(range)).hint(hint));
        }
    }
}

fn or(forms: &[String]) -> String {
    forms.iter().map(|form| format!("`{form}`")).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words_where_words_are_divided() {
        for (phrase, text, is_found) in [
            ("cevap kodu", "Bu cevap\n  kodu gelir.", true),
            ("cevap kodu", "cevap kodunu", false),
            ("cevap kod*", "cevap kodunu", true),
            ("posta", "postane", false),
            ("почт*", "Почтовый ящик", true),
            ("邮箱", "这个邮箱已满", true),
            ("メール", "電子メールを送る", true),
            ("C++", "in C++, say", true),
            ("*", "word", true),
        ] {
            let phrases = Phrases::new(vec![phrase.to_owned()], true).expect(phrase);
            assert_eq!(phrases.found(text).count() == 1, is_found, "{phrase} in {text}");
        }
    }
}
