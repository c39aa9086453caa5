//! The terms of a site: what stays as it is in every language, and what each language calls the rest.

use std::collections::BTreeMap;
use std::ops::Range;

use super::phrases::Phrases;
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
    /// All terms that a language asks for.
    asked: Phrases,
}

/// What a language calls things.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// Words that the language doubles on purpose, as Turkish does in “ayrı ayrı”.
    pub doubled: Vec<String>,
    /// Its words, in the order of the file.
    pub terms: Vec<Term>,
    /// For each of the terms that the glossary asks for: places in `terms`, and how the word may look.
    asked: BTreeMap<usize, Vec<(usize, Phrases)>>,
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

impl Terms {
    /// Makes them ready to look for.
    pub fn new(doubled: Vec<String>, terms: Vec<Term>) -> Self {
        let avoided = |(place, term): (usize, &Term)| term.avoid.iter().map(|phrase| (phrase.clone(), place)).collect::<Vec<_>>();
        let (avoided, avoided_of) = terms.iter().enumerate().flat_map(avoided).unzip();
        Self { doubled, terms, asked: BTreeMap::new(), avoided: Phrases::new(avoided, true), avoided_of }
    }
}

/// What a text of the source has of the glossary.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Places in `keep`.
    kept: Vec<usize>,
    /// Places in `asked`.
    asked: Vec<usize>,
}

/// A translation as words without markup and code, and with them.
pub(super) struct Texts<'a> {
    /// Its words.
    pub(super) own: &'a str,
    /// All of it, with code.
    pub(super) whole: &'a str,
    /// What its source says.
    pub(super) source: &'a Said,
}

impl Glossary {
    /// Joins what is said of all languages.
    pub fn new(keep: Phrases, terms: Vec<String>, mut languages: BTreeMap<String, Terms>) -> Self {
        let mut asked: BTreeMap<String, usize> = BTreeMap::new();
        for language in languages.values_mut() {
            for (place, term) in language.terms.iter().enumerate().filter(|(_, term)| !term.forms.is_empty()) {
                let count = asked.len();
                // Plurals of the source are terms, too.
                let number = *asked.entry(format!("{}*", term.term)).or_insert(count);
                language.asked.entry(number).or_default().push((place, Phrases::new(term.forms.clone(), true)));
            }
        }
        let mut phrases: Vec<(String, usize)> = asked.into_iter().collect();
        phrases.sort_by_key(|(_, number)| *number);
        let asked = Phrases::new(phrases.into_iter().map(|(phrase, _)| phrase).collect(), true);
        Self { keep, terms, languages, asked }
    }

    /// Looks through the words of a text of the source.
    pub(super) fn said(&self, source: &str) -> Said {
        let places = |phrases: &Phrases| phrases.found(source).into_iter().map(|(place, _)| place).collect();
        Said { kept: places(&self.keep), asked: places(&self.asked) }
    }

    /// The terms of a language that a text of the source has.
    pub fn terms_in(&self, tag: &str, source: &str) -> Vec<&Term> {
        let terms = self.languages.get(tag).map_or(&[][..], |terms| &terms.terms);
        let has = |term: &&Term| {
            let phrase = Phrases::new(vec![format!("{}*", term.term)], true);
            !phrase.found(source).is_empty()
        };
        terms.iter().filter(has).collect()
    }

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
        for kept in texts.source.kept.iter().map(|kept| self.keep.get(*kept)).filter(|kept| !texts.whole.contains(kept)) {
            diagnostics.push(
                Diagnostic::new(&rules::GLOSSARY_TERM, format!("the source has `{kept}`; this text does not"))
                    .at(path, first.clone())
                    .hint(format!("`{kept}` stays as it is in every language (`keep` in locales/glossary.yaml)")),
            );
        }
        let Some(terms) = self.languages.get(tag) else { return };
        let asked = texts.source.asked.iter().filter_map(|asked| terms.asked.get(asked)).flatten();
        for (term, _) in asked.filter(|(_, forms)| forms.found(texts.whole).is_empty()) {
            let term = &terms.terms[*term];
            diagnostics.push(
                Diagnostic::new(&rules::GLOSSARY_TERM, format!("`{}` is not called `{}` here", term.term, term.preferred))
                    .at(path, first.clone())
                    .hint(format!("say {} (locales/{tag}/glossary.yaml)", or(&term.forms))),
            );
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
