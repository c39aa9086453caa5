//! What translators get wrong, found by comparing each text of a locale with that of the source locale, and by what is known of
//! the locale: variables, choices by number, code, links, quotation marks, texts left in the source's language.
//!
//! Pure, and cheap: every text is taken apart once, and those of the source once for all locales.

mod plurals;
mod typography;
mod variables;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::bundle::{Bundle, Words};
use super::file::{Definition, File, Part, UseKind};
use super::glossary::{Said, Texts};
use super::tree::Flat;
use super::{Glossary, Locale, LocaleId, Phrases};
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::markdown::marks::{Marks, marks};
pub(super) use plurals::{NAMES as PLURALS, Plurals};
use typography::Typography;
use variables::{Reader, Shown};

/// How many references are followed from one text; circles are told elsewhere.
const MAX_REFERENCES: usize = 100;
/// From which likeness on a piece of code is taken for another one altered.
const ALIKE: f64 = 0.5;

/// What a text is given.
#[derive(Clone, Copy, Debug)]
pub struct Given<'n> {
    /// Names of its variables.
    pub variables: &'n [String],
    /// Whether they are counts, not texts.
    pub are_counts: bool,
}

/// The texts of the source locale, taken apart.
pub struct Originals<'w> {
    parts: HashMap<(&'w str, Option<&'w str>), Original<'w>>,
    language: String,
}

struct Original<'w> {
    flat: Flat,
    marks: Marks,
    said: Said,
    shown: Shown<'w>,
    chosen_by: BTreeSet<&'w str>,
}

impl<'w> Originals<'w> {
    /// Takes the texts of the source locale apart.
    pub fn of(words: &'w Words, glossary: &Glossary) -> Self {
        let bundle = words.bundle(words.source());
        let plurals = Plurals::of(&bundle.locale);
        let mut parts = HashMap::new();
        for (file, definition, attribute, part) in texts(bundle) {
            let Some(pattern) = file.pattern(definition, attribute) else { continue };
            let flat = Flat::of(file, pattern);
            let mut chosen_by = BTreeSet::new();
            plurals::chosen_by(pattern, &mut chosen_by);
            let shown = if part.uses.is_empty() { Shown::default() } else { Reader::new(bundle, &plurals).shown(pattern) };
            let mut marks = marks(&flat.text);
            let said = glossary.said(&plain(&marks));
            // They take sixteen times the text, and nobody asks for them again.
            marks.words = Vec::new();
            let original = Original { said, marks, flat, shown, chosen_by };
            parts.insert((definition.id.as_str(), attribute), original);
        }
        Self { parts, language: bundle.locale.langid().language.as_str().to_owned() }
    }
}

/// The texts of a locale that pages can show: the first of each id and attribute, unless it is too much.
fn texts(bundle: &Bundle) -> impl Iterator<Item = (&File, &Definition, Option<&str>, &Part)> {
    let definitions = bundle.ids().filter_map(|id| bundle.definition(id));
    definitions
        .flat_map(|(file, definition)| definition.parts.iter().map(move |(name, part)| (file, definition, name.as_deref(), part)))
        .filter(|(_, definition, name, _)| bundle.is_bearable(&definition.id, *name))
}

/// Checks every text of a locale. `given` tells what a text is given, or `None` if no page uses it.
pub fn compare<'n>(
    words: &Words,
    locale: LocaleId,
    originals: &Originals<'_>,
    glossary: &Glossary,
    given: impl Fn(&str, Option<&str>) -> Option<Given<'n>>,
    diagnostics: &mut Diagnostics,
) {
    let bundle = words.bundle(locale);
    let plurals = Plurals::of(&bundle.locale);
    let typography = Typography::of(&bundle.locale);
    let none = BTreeSet::new();
    bundle.files.iter().for_each(|file| typography::hidden(file, diagnostics));
    for (file, definition, attribute, part) in texts(bundle) {
        let Some(pattern) = file.pattern(definition, attribute) else { continue };
        if is_empty(pattern) {
            diagnostics.push(
                Diagnostic::new(&rules::EMPTY_TEXT, format!("{} has nothing to read", named(definition, attribute)))
                    .at(&file.path, part.span.start.saturating_sub(1)..part.span.end + 1)
                    .hint("write the text, or delete the entry: pages then show that of the source"),
            );
            continue;
        }
        let flat = Flat::of(file, pattern);
        let marks = marks(&flat.text);
        typography.check(&marks.words, &file.path, |range| flat.span(range), diagnostics);
        let original = originals.parts.get(&(definition.id.as_str(), attribute));
        let given = given(&definition.id, attribute);
        if let Some(given) = given.filter(|_| !part.uses.is_empty()) {
            let source = original.map_or(&none, |original| &original.chosen_by);
            plurals::Context { bundle, plurals: &plurals, given, source }.check(file, pattern, &mut BTreeSet::new(), diagnostics);
        }
        // What is left of a broken text lacks things that are no news.
        let Some(original) = original.filter(|_| locale != words.source() && !bundle.may_have_lost(&definition.id)) else {
            continue;
        };
        let text = Text { file, part, pattern, flat: &flat, marks: &marks };
        if is_untranslated(&text, original, &glossary.keep) && bundle.locale.langid().language.as_str() != originals.language {
            diagnostics.push(
                Diagnostic::new(&rules::UNTRANSLATED_TEXT, format!("{} is the text of the source", named(definition, attribute)))
                    .at(&file.path, text.first_line())
                    .hint("translate it; a word that is the same in every language goes to `keep` in locales/glossary.yaml"),
            );
            continue;
        }
        if let Some(given) = given {
            let reader = Reader::new(bundle, &plurals);
            text.variables(original, &reader, given, diagnostics);
        }
        text.terms(original, glossary, &bundle.locale, diagnostics);
        text.codes(original, diagnostics);
        text.links(original, &bundle.locale, &originals.language, diagnostics);
    }
}

/// The words of a text without markup and code.
fn plain(marks: &Marks) -> String {
    marks.words.iter().map(|(_, c)| c).collect()
}

fn named(definition: &Definition, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| format!("`{}`", definition.id), |name| format!("`{}.{name}`", definition.id))
}

/// Whether there is nothing but white space.
fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.replace("\\u00A0", " ").trim().is_empty()
        }
        PatternElement::Placeable { .. } => false,
    })
}

/// Whether a text says the same as the source in the same words, at least two of which other languages have their own for:
/// no names, which begin large inside of a sentence, no words to keep, no code.
fn is_untranslated(text: &Text<'_>, original: &Original<'_>, keep: &Phrases) -> bool {
    let is_same = || text.flat.text.split_whitespace().eq(original.flat.text.split_whitespace());
    if text.flat.has_placeables || !text.marks.codes.is_empty() || !is_same() {
        return false;
    }
    let words = text.flat.text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-'));
    let is_own = |(place, word): &(usize, &str)| {
        let begins_small = word.chars().next().is_some_and(|c| !c.is_uppercase());
        let is_word = word.chars().count() > 1 && word.chars().all(|c| !c.is_numeric());
        is_word && (begins_small || *place == 0 && word.chars().skip(1).all(|c| !c.is_uppercase())) && !keep.contains(word)
    };
    words.filter(|word| !word.is_empty()).enumerate().filter(is_own).count() >= 2
}

/// A text of a translation.
struct Text<'a> {
    file: &'a File,
    part: &'a Part,
    pattern: &'a Pattern<&'a str>,
    flat: &'a Flat,
    marks: &'a Marks,
}

impl Text<'_> {
    /// A place for what concerns the whole text.
    fn first_line(&self) -> Range<usize> {
        let span = self.part.span.clone();
        let text = self.file.source().get(span.clone()).unwrap_or_default();
        span.start..span.start + text.lines().next().unwrap_or_default().trim_end().len()
    }

    fn variables(&self, original: &Original<'_>, reader: &Reader<'_, '_>, given: Given<'_>, diagnostics: &mut Diagnostics) {
        let has_any = !self.part.uses.is_empty() || !original.shown.sometimes.is_empty();
        // A variable under a wrong name has been told, and is not missing besides.
        let is_misnamed = self.part.uses.iter().any(|used| match &used.kind {
            UseKind::Variable(name) => !given.variables.contains(name),
            UseKind::Reference { id, attribute, .. } => reader.bundle.part(id, attribute.as_deref()).is_none(),
            UseKind::Function(_) => false,
        });
        if !has_any || is_misnamed {
            return;
        }
        let shown = reader.shown(self.pattern);
        let lost: Vec<&str> = original.shown.sometimes.difference(&shown.sometimes).copied().collect();
        if !lost.is_empty() {
            let source = list(original.shown.sometimes.iter().copied());
            // Other braces, or none, leave its name among the words.
            let bare = self.flat.text.find(&format!("${}", lost[0]));
            let place = bare.map(|at| self.flat.span(at..at + 1 + lost[0].len()));
            let hint = match bare {
                Some(_) => format!("put it between plain braces: `{{ ${} }}`", lost[0]),
                None => format!("put `{{ ${} }}` where your sentence needs it", lost[0]),
            };
            let message = format!("the source has {source}; this text lacks {}", list(lost.iter().copied()));
            diagnostics.push(
                Diagnostic::new(&rules::MISSING_VARIABLE, message)
                    .at(&self.file.path, place.unwrap_or_else(|| self.first_line()))
                    .hint(hint),
            );
        }
        for name in original.shown.always.intersection(&shown.sometimes).filter(|name| !shown.always.contains(*name)) {
            for spot in reader.lacking(self.file, self.pattern, name) {
                diagnostics.push(
                    Diagnostic::new(&rules::MISSING_VARIABLE, format!("the variant `[{}]` lacks ${name}", spot.variant))
                        .at(&spot.file.path, spot.span)
                        .note("the source shows it whatever is chosen")
                        .hint(format!("put `{{ ${name} }}` into this variant, too")),
                );
            }
        }
        // What is not known at all has been told.
        let is_news = |name: &&&str| !original.shown.selectors.contains(**name) && given.variables.iter().any(|v| v == **name);
        for name in shown.sometimes.difference(&original.shown.sometimes).filter(is_news) {
            let span = reader.place(self.file, self.pattern, name).unwrap_or_else(|| self.first_line());
            let source = match original.shown.sometimes.is_empty() {
                true => "no variable".to_owned(),
                false => list(original.shown.sometimes.iter().copied()),
            };
            diagnostics.push(
                Diagnostic::new(&rules::EXTRA_VARIABLE, format!("this text has ${name}; the source has {source}"))
                    .at(&self.file.path, span)
                    .hint("take it out, or use the one that the source has"),
            );
        }
    }

    fn terms(&self, original: &Original<'_>, glossary: &Glossary, locale: &Locale, diagnostics: &mut Diagnostics) {
        let own = plain(self.marks);
        let texts = Texts { own: &own, whole: &self.flat.text, source: &original.said };
        let place = |range: Range<usize>| {
            let word = |at: usize| self.marks.words.get(own[..at].chars().count()).map_or(0, |(at, _)| *at);
            let last = own[..range.end].chars().next_back().map_or(0, char::len_utf8);
            self.flat.span(word(range.start)..word(range.end - last) + last)
        };
        glossary.check(&locale.tag, &texts, &self.file.path, place, self.first_line(), diagnostics);
    }

    fn codes(&self, original: &Original<'_>, diagnostics: &mut Diagnostics) {
        let (own, source) = (&self.marks.codes, &original.marks.codes);
        if own.is_empty() && source.is_empty() {
            return;
        }
        let mut lost: Vec<&str> =
            source.iter().map(|(code, _)| code.as_str()).filter(|code| !own.iter().any(|(c, _)| c == code)).collect();
        lost.sort_unstable();
        lost.dedup();
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for (code, range) in own {
            // What the source has as plain words may well be marked.
            if source.iter().any(|(c, _)| c == code) || original.flat.text.contains(code.as_str()) || !told.insert(code) {
                continue;
            }
            let likeness = |other: &str| strsim::normalized_damerau_levenshtein(other, code);
            let nearest = lost.iter().enumerate().max_by(|a, b| likeness(a.1).total_cmp(&likeness(b.1)));
            let meant = nearest.filter(|(_, other)| lost.len() == 1 || likeness(other) >= ALIKE).map(|(place, _)| place);
            let hint = match meant {
                Some(place) => format!("write `{}`: code is the same in every language", lost.remove(place)),
                None if source.is_empty() => "write it without backticks, if it is no code".to_owned(),
                None => format!("code is the same in every language; the source has {}", quoted(source)),
            };
            diagnostics.push(
                Diagnostic::new(&rules::ALTERED_CODE, format!("the source has no code `{code}`"))
                    .at(&self.file.path, self.flat.span(range.clone()))
                    .hint(hint),
            );
        }
        // A backtick without its other has been told.
        if lost.is_empty() || self.marks.words.iter().any(|(_, c)| *c == '`') {
            return;
        }
        let names: Vec<String> = lost.iter().map(|code| format!("`{code}`")).collect();
        let bare = self.flat.text.find(lost[0]).map(|at| self.flat.span(at..at + lost[0].len()));
        let hint = match bare {
            Some(_) => format!("put it between backticks: {}", names[0]),
            None => "write it as the source does, between backticks".to_owned(),
        };
        diagnostics.push(
            Diagnostic::new(&rules::MISSING_CODE, format!("the source has {} as code; this text does not", names.join(", ")))
                .at(&self.file.path, bare.unwrap_or_else(|| self.first_line()))
                .hint(hint),
        );
    }

    fn links(&self, original: &Original<'_>, locale: &Locale, source: &str, diagnostics: &mut Diagnostics) {
        let (own, originals) = (&self.marks.links, &original.marks.links);
        if own.is_empty() && originals.is_empty() {
            return;
        }
        let language = locale.langid().language;
        let is_same = |a: &str, b: &str| a == b || neutral(a, &[&locale.tag, language.as_str()]) == neutral(b, &[source]);
        let mut lost: Vec<&str> = originals
            .iter()
            .map(|(target, _)| target.as_str())
            .filter(|target| !own.iter().any(|(t, _)| is_same(t, target)))
            .collect();
        lost.dedup();
        for (target, range) in own.iter().filter(|(target, _)| !originals.iter().any(|(t, _)| is_same(target, t))) {
            let hint = if lost.is_empty() {
                "take it out, or add it to the source, too".to_owned()
            } else {
                format!("write `{}`: only the words of a link are translated", lost.remove(0))
            };
            diagnostics.push(
                Diagnostic::new(&rules::ALTERED_LINK, format!("the source has no link to `{target}`"))
                    .at(&self.file.path, self.flat.span(range.clone()))
                    .hint(hint),
            );
        }
        if let Some(target) = lost.first() {
            diagnostics.push(
                Diagnostic::new(&rules::ALTERED_LINK, format!("the source has a link to `{target}`; this text has none"))
                    .at(&self.file.path, self.first_line())
                    .hint(format!("link the words that it is about: `[words]({target})`")),
            );
        }
    }
}

/// A target without the language in it: `https://en.example/en/a` and `https://tr.example/tr/a` are the same page.
fn neutral(target: &str, tags: &[&str]) -> String {
    let pieces = target.split_inclusive(|c: char| !c.is_ascii_alphanumeric());
    pieces
        .map(|piece| {
            let word = piece.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            if tags.contains(&word) { piece.replacen(word, "*", 1) } else { piece.to_owned() }
        })
        .collect()
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| format!("${name}")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

fn quoted(codes: &[(String, Range<usize>)]) -> String {
    let mut codes: Vec<String> = codes.iter().map(|(code, _)| format!("`{code}`")).collect();
    codes.dedup();
    codes.join(", ")
}

/// The mark that ends a sentence in a locale, where it is not `.`.
pub fn full_stop(locale: &Locale) -> Option<char> {
    Typography::of(locale).stop()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_in_another_language_are_the_same() {
        let same = |a, b| neutral(a, &["tr"]) == neutral(b, &["en"]);
        assert!(same("https://tr.example.org/tr/a", "https://en.example.org/en/a"));
        assert!(!same("https://tr.example.org/b", "https://en.example.org/a"));
        assert!(!same("page:hakkinda", "page:about"));
    }
}
