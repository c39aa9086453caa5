//! Texts for translators' tools, and back: PO and XLIFF.
//!
//! A language is one file, because that is what editors open and platforms call a component. A unit is one text, in its plain
//! form (see [`super::edit`]); a text with choices is one unit, choices and all, because languages choose differently. What a
//! unit was made from is its source text itself: tools keep that, whatever else they drop.
//!
//! 1. [`export`] makes the units of a language, [`write()`] a file of them.
//! 2. [`read`] reads such a file, [`import()`] tells what it changes in the site's files; what does not fit is refused by name.

mod import;
mod po;
mod xliff;

use std::collections::BTreeMap;
use std::ops::Range;

pub use import::{Changes, import};

use super::{Source, State, edit, name, page_key};
use crate::l10n::{LocaleId, outline};
use crate::messages::Key;
use crate::site::Site;

/// The largest file of a translator's tool that is read, in bytes.
pub const MAX_FILE: usize = 64 << 20;

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// GNU gettext: Poedit, Weblate, Virtaal, OmegaT.
    Po,
    /// XLIFF 1.2, which the same tools read, and most paid ones.
    Xliff,
}

impl Format {
    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Po => "po",
            Self::Xliff => "xlf",
        }
    }

    /// The format that a file name tells.
    pub fn of(path: &str) -> Option<Self> {
        match path.rsplit_once('.')?.1 {
            "po" => Some(Self::Po),
            "xlf" | "xliff" => Some(Self::Xliff),
            _ => None,
        }
    }
}

/// A text and its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Name of the text.
    pub name: String,
    /// The source text.
    pub source: String,
    /// The translation; empty if there is none.
    pub target: String,
    /// Whether somebody should look at it: its source text has changed, or a tool guessed it.
    pub is_fuzzy: bool,
    /// The source text that the translation was made from, if it was another one.
    pub previous: Option<String>,
    /// What the source file says about it.
    pub comment: String,
    /// What the translator's file says about it.
    pub note: String,
    /// The file of the source text, and the line there.
    pub place: (String, usize),
    /// Where it stands in the file that was read.
    pub span: Range<usize>,
}

/// The texts of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Units {
    /// Tag of the source language.
    pub source: String,
    /// Tag of the language.
    pub locale: String,
    /// In the order of the source files.
    pub units: Vec<Unit>,
}

/// Why a file cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// Byte of the file.
    pub at: usize,
}

impl Fault {
    fn new(message: impl Into<String>, at: usize) -> Self {
        Self { message: message.into(), at }
    }
}

/// The text of a file.
pub fn write(units: &Units, format: Format) -> String {
    match format {
        Format::Po => po::write(units),
        Format::Xliff => xliff::write(units),
    }
}

/// Reads a file.
pub fn read(text: &str, format: Format) -> Result<Units, Fault> {
    match format {
        Format::Po => po::read(text),
        Format::Xliff => xliff::read(text),
    }
}

/// A text as its file has it.
struct Written {
    key: Key,
    path: String,
    line: usize,
    /// In plain form.
    form: Option<String>,
    comment: String,
}

/// Every text that has a place in a locale, in file order; of two with one name the first.
fn written(site: &Site, locale: LocaleId) -> Vec<Written> {
    let folder = format!("locales/{}/", site.words.locale(locale).tag);
    let mut all = Vec::new();
    for path in site.sources.below(&folder).filter(|path| path.ends_with(".ftl")) {
        let text = site.sources.text(path).unwrap_or_default();
        let (mut line, mut end) = (1, 0);
        for entry in outline(text) {
            let comment = &text[entry.lines.start..entry.start()];
            let comment: Vec<&str> = comment.lines().map(|line| line.trim_start_matches('#').trim()).collect();
            for slot in &entry.slots {
                line += text[end..slot.name.start].matches('\n').count();
                end = slot.name.start;
                let key = (entry.id.clone(), slot.attribute.clone());
                let form = edit::form(text, slot);
                all.push(Written { key, path: path.to_owned(), line, form, comment: comment.join("\n") });
            }
        }
    }
    for prose in &site.prose {
        let Some(path) = prose.files[locale.0].as_deref() else { continue };
        let key = page_key(&prose.slug);
        // A copy of the source's page is no translation.
        let form = super::text(site, locale, &key).map(|_| edit::page_form(site.sources.text(path).unwrap_or_default()));
        all.push(Written { key, path: path.to_owned(), line: 1, form, comment: String::new() });
    }
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|written| seen.insert(written.key.clone()));
    all
}

/// The units of a language.
pub fn export(site: &Site, sources: &BTreeMap<Key, Source>, locale: LocaleId) -> Units {
    let words = &site.words;
    let own: BTreeMap<Key, Written> = written(site, locale).into_iter().map(|own| (own.key.clone(), own)).collect();
    let unit = |written: Written| {
        let Written { key, path, line, form, comment } = written;
        let (source, text) = (sources.get(&key)?, form?);
        let own = own.get(&key);
        // What a language calls its own is not for others to have.
        if key.0.starts_with('-') && own.is_none() {
            return None;
        }
        let target = own.and_then(|own| own.form.clone()).unwrap_or_default();
        let state = super::state(site, locale, &key, source.fingerprint);
        let is_fuzzy = !target.is_empty() && matches!(state, State::Stale | State::Retouched);
        let made = site.locks[locale.0].made.get(&key).filter(|_| is_fuzzy);
        let previous = made.and_then(|made| site.source_texts.texts.get(&(key.clone(), made.source))).cloned();
        // Where nothing is translated yet, the comment is the source text once more.
        let note = own.filter(|_| !target.is_empty()).map(|own| own.comment.clone()).filter(|note| *note != comment);
        let (note, place) = (note.unwrap_or_default(), (path, line));
        Some(Unit { name: name(&key), source: text, target, is_fuzzy, previous, comment, note, place, span: 0..0 })
    };
    let units = written(site, words.source()).into_iter().filter_map(unit).collect();
    Units { source: words.locale(words.source()).tag.clone(), locale: words.locale(locale).tag.clone(), units }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_keep_everything_that_comes_back() {
        let text = "a \"b\" \\ \\n\ttab <c> & ]]> ' é 字 كلمة\n\n{ $n ->\n    [one] x\n   *[other] y\n}";
        let unit = Unit {
            name: "a-b.c".into(),
            source: text.into(),
            target: format!("{text}!"),
            is_fuzzy: true,
            previous: Some(text.into()),
            comment: "# one\ntwo -- >".into(),
            note: "three".into(),
            place: ("locales/en/a.ftl".into(), 3),
            span: 0..0,
        };
        let other = Unit { name: "d".into(), source: "e".into(), place: unit.place.clone(), ..Unit::default() };
        let units = Units { source: "en".into(), locale: "pt-BR".into(), units: vec![unit, other] };
        for format in [Format::Po, Format::Xliff] {
            let written = write(&units, format);
            let mut back = read(&written, format).expect("what is written can be read");
            for (back, sent) in back.units.iter_mut().zip(&units.units) {
                assert!(written[back.span.clone()].contains(sent.name.as_str()), "{format:?}");
                *back = Unit {
                    name: std::mem::take(&mut back.name),
                    source: std::mem::take(&mut back.source),
                    target: std::mem::take(&mut back.target),
                    is_fuzzy: back.is_fuzzy,
                    ..sent.clone()
                };
            }
            assert_eq!(back, units, "{format:?}");
        }
    }

    fn seen(text: &str, format: Format) -> Vec<(String, String, bool)> {
        let units = read(text, format).expect("a good file").units;
        units.into_iter().map(|unit| (unit.name, unit.target, unit.is_fuzzy)).collect()
    }

    #[test]
    fn files_of_other_writers_are_read() {
        let po = "# Somebody\n#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n\"Language: pt_BR\\n\"\n\"Content-Type: text/plain; charset=utf-8\\n\"\n\
                  #. a\n#: b\n#, c-format, fuzzy\n#| msgid \"c\"\nmsgctxt \"one\"\nmsgid \"d\"\nmsgstr \"\"\n  \"e \"\n\"f\"\n\
                  msgctxt \"two\"\nmsgid\t\"g\"\nmsgstr \"\\\"h\\\"\\t\"\n#~ msgid \"i\"\n#~ msgstr \"j\"";
        let expected = [("one".into(), "e f".into(), true), ("two".into(), "\"h\"\t".into(), false)];
        assert_eq!(seen(po, Format::Po), expected);
        assert_eq!(seen(&po.replace('\n', "\r\n"), Format::Po), expected);
        assert_eq!(read(po, Format::Po).map(|units| units.locale), Ok("pt-BR".into()));
        let xliff = "<?xml version='1.0'?><x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>\
                     <x:file source-language='en' target-language='tr'><x:header/><x:body><x:group>\
                     <x:trans-unit id='one'><x:source>a</x:source><x:target state='new'>b</x:target></x:trans-unit>\
                     <x:trans-unit id='two' approved='yes'><x:source>a</x:source><x:seg-source>z</x:seg-source>\
                     <x:target state='needs-translation'><x:mrk mtype='seg' mid='1'>b&lt;&#x41;</x:mrk><![CDATA[<c>]]></x:target>\
                     <x:alt-trans><x:source>y</x:source><x:target>x</x:target></x:alt-trans></x:trans-unit>\
                     </x:group></x:body></x:file></x:xliff>";
        let expected = [("one".into(), "b".into(), true), ("two".into(), "b<A<c>".into(), false)];
        assert_eq!(seen(xliff, Format::Xliff), expected);
    }
}
