//! What each translation was made from, remembered in `locales/LOCALE/l10n.lock`.
//!
//! The lock of a translated locale has a line for each of its texts: the name, the fingerprint of the source text that the
//! translation was made from, and that of the translation. The lock of the source locale has the source texts themselves, one
//! for each fingerprint that any translation was made from, so that what has changed can be shown. Lines are sorted and stand for
//! themselves: two branches that change different texts change different lines. Nothing else is needed: no history, no dates.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use super::{Source, name, parse_name};
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::l10n::{Fingerprint, LocaleId};
use crate::messages::Key;
use crate::site::Site;
use crate::source::SourceTree;
use crate::translation;

/// Name of the file in the folder of each locale.
pub const FILE: &str = "l10n.lock";

/// How many lines that cannot be read are shown.
const MAX_SHOWN: usize = 10;

/// What a translation was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// The source text.
    pub source: Fingerprint,
    /// The translation itself, as it was then.
    pub translation: Fingerprint,
}

/// The lock of a translated locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// By text.
    pub made: BTreeMap<Key, Made>,
}

/// The lock of the source locale: source texts, in canonical form, that translations were made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// By text and fingerprint.
    pub texts: BTreeMap<(Key, Fingerprint), String>,
}

/// Path of the lock of a locale.
pub fn path(tag: &str) -> String {
    format!("locales/{tag}/{FILE}")
}

impl Lock {
    /// Reads the lock of a locale; empty if there is none.
    pub fn load(sources: &SourceTree, tag: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut lock = Self::default();
        lines(sources, &path(tag), diagnostics, |name, digits, rest| {
            let made = Made { source: Fingerprint::parse(digits)?, translation: Fingerprint::parse(rest)? };
            lock.made.insert(name, made);
            Some(())
        });
        lock
    }

    /// The text of the file.
    pub fn render(&self) -> String {
        let mut text =
            "# What each text was translated from. Written by `sitegen l10n`; see `sitegen explain bad-lock`.\n".to_owned();
        for (key, made) in &self.made {
            let _ = writeln!(text, "{} {} {}", name(key), made.source, made.translation);
        }
        text
    }
}

impl Texts {
    /// Reads the lock of the source locale; empty if there is none.
    pub fn load(sources: &SourceTree, source: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut texts = Self::default();
        lines(sources, &path(source), diagnostics, |name, digits, rest| {
            texts.texts.insert((name, Fingerprint::parse(digits)?), serde_json::from_str(rest).ok()?);
            Some(())
        });
        texts
    }

    /// The text of the file.
    pub fn render(&self) -> String {
        let mut text =
            "# The source texts that were translated. Written by `sitegen l10n`; see `sitegen explain bad-lock`.\n".to_owned();
        for ((key, fingerprint), content) in &self.texts {
            let content = serde_json::to_string(content).expect("a string always serializes");
            let _ = writeln!(text, "{} {fingerprint} {content}", name(key));
        }
        text
    }
}

/// The locks of a site as they should be: every translation is remembered as made from the source text as it is now, but for
/// those whose source text has changed since and that `is_accepted` does not name. What is not there any more is forgotten.
pub fn update(site: &Site, sources: &BTreeMap<Key, Source>, is_accepted: impl Fn(LocaleId, &Key) -> bool) -> (Vec<Lock>, Texts) {
    let of_locale = |locale: LocaleId| {
        let mut lock = Lock::default();
        for (key, source) in sources.iter().filter(|_| locale != site.words.source()) {
            let Some(text) = translation::text(site, locale, key) else { continue };
            let now = Made { source: source.fingerprint, translation: Fingerprint::of(&text) };
            let made = site.locks[locale.0].made.get(key).filter(|made| made.source != now.source && !is_accepted(locale, key));
            lock.made.insert(key.clone(), made.copied().unwrap_or(now));
        }
        lock
    };
    let locks: Vec<Lock> = site.words.ids().map(of_locale).collect();
    let mut texts = Texts::default();
    for (key, made) in locks.iter().flat_map(|lock| &lock.made) {
        let now = sources.get(key).filter(|source| source.fingerprint == made.source).map(|source| &source.text);
        let name = (key.clone(), made.source);
        if let Some(text) = now.or_else(|| site.source_texts.texts.get(&name)) {
            texts.texts.insert(name, text.clone());
        }
    }
    (locks, texts)
}

/// The lock files that change when one translation is remembered anew, or forgotten, by path. `source` is the text that it was made
/// from. Other lines stay as they are.
pub fn remember(site: &Site, locale: LocaleId, key: &Key, made: Option<Made>, source: Option<&str>) -> BTreeMap<String, String> {
    let words = &site.words;
    let mut lock = Lock::clone(&site.locks[locale.0]);
    let mut texts = Texts::clone(&site.source_texts);
    match made {
        Some(made) => drop(lock.made.insert(key.clone(), made)),
        None => drop(lock.made.remove(key)),
    }
    if let Some((made, source)) = made.zip(source) {
        texts.texts.insert((key.clone(), made.source), source.to_owned());
    }
    let others = words.ids().filter(|other| *other != locale).map(|other| &*site.locks[other.0]);
    let used: Vec<Fingerprint> = others.chain([&lock]).filter_map(|lock| Some(lock.made.get(key)?.source)).collect();
    texts.texts.retain(|(other, fingerprint), _| other != key || used.contains(fingerprint));
    let files = [(locale, lock.render()), (words.source(), texts.render())];
    let files = files.into_iter().map(|(locale, text)| (path(&words.locale(locale).tag), text));
    files.filter(|(path, text)| site.sources.text(path) != Some(text)).collect()
}

fn lines(sources: &SourceTree, path: &str, diagnostics: &mut Diagnostics, mut read: impl FnMut(Key, &str, &str) -> Option<()>) {
    let mut offset = 0;
    let mut bad: Vec<Range<usize>> = Vec::new();
    for line in sources.text(path).unwrap_or_default().split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut parts = line.splitn(3, ' ');
        let fields = (|| Some((parse_name(parts.next()?)?, parts.next()?, parts.next()?)))();
        if fields.and_then(|(name, digits, rest)| read(name, digits, rest)).is_none() {
            bad.push(start..start + line.len());
        }
    }
    for span in bad.into_iter().take(MAX_SHOWN) {
        diagnostics.push(
            Diagnostic::new(&rules::BAD_LOCK, "this line is not one that `sitegen l10n` writes").at(path, span).hint(
                "after a merge with conflicts keep the lines of both sides and delete the marks; then run `sitegen l10n sync`",
            ),
        );
    }
}
