//! What became of each text in each locale: translated, stale, missing; how much is left; and the files of translators.
//!
//! 1. `lock` remembers what each translation was made from.
//! 2. [`coverage`] compares that with what is there: nothing is asked but the texts themselves, no history and no dates.
//! 3. `diff` shows what has changed; `sync` writes what is missing into a translator's files, and moves nothing.
//! 4. `edit` puts one text into a file; `exchange` gives texts to translators' tools and takes them back.

pub mod diff;
pub mod edit;
pub mod exchange;
pub mod lock;
pub mod reach;
pub mod sync;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::l10n::{Fingerprint, LocaleId, canonical};
use crate::messages::{Key, Needs};
use crate::plan::SitePlan;
use crate::render::{prepare, prepare_marked};
use crate::site::Site;

/// What became of a text in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is there, and made from the source text as it is now.
    Translated,
    /// The source text has changed since, and so has the translation: somebody should look once, and accept it.
    Retouched,
    /// The source text has changed since; the translation has not.
    Stale,
    /// It is not there; a related locale helps out.
    Fallback,
    /// It is not there; the source text is shown.
    Missing,
}

impl State {
    /// The word in reports and data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Retouched => "retouched",
            Self::Stale => "stale",
            Self::Fallback => "fallback",
            Self::Missing => "missing",
        }
    }
}

/// A text that somebody should look at.
#[derive(Clone, Debug)]
pub struct Todo {
    /// Which.
    pub key: Key,
    /// What became of it.
    pub state: State,
    /// Words of the source text.
    pub words: usize,
    /// On how many pages of a locale it is; 0 before [`ranked`].
    pub pages: usize,
}

/// How complete a locale is. Prose pages count like messages.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Texts that the source locale has and pages need.
    pub needed: usize,
    /// Those that are not simply translated, by name.
    pub todo: Vec<Todo>,
}

impl Coverage {
    /// How many texts are in this state.
    pub fn count(&self, state: State) -> usize {
        match state {
            State::Translated => self.needed - self.todo.len(),
            _ => self.todo.iter().filter(|todo| todo.state == state).count(),
        }
    }

    /// How many texts the locale has itself, whatever their source has become.
    pub fn present(&self) -> usize {
        self.needed - self.count(State::Fallback) - self.count(State::Missing)
    }

    /// Words of source text to translate: those of texts that are not there, and of stale ones.
    pub fn words(&self) -> usize {
        self.todo.iter().filter(|todo| todo.state != State::Retouched).map(|todo| todo.words).sum()
    }

    /// Whether at least `percent` of the texts are there. A stale text is an older one, and better than none.
    pub fn reaches(&self, percent: u64) -> bool {
        self.present() as u64 * 100 >= percent * self.needed as u64
    }
}

/// Name of a text as people write it: `smtp-554.summary`, `pages/about`.
pub fn name(key: &Key) -> String {
    match &key.1 {
        Some(attribute) => format!("{}.{attribute}", key.0),
        None => key.0.clone(),
    }
}

/// Reads such a name.
pub fn parse_name(name: &str) -> Option<Key> {
    let fits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_/".contains(c));
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
    (fits(id) && attribute.is_none_or(fits)).then(|| (id.to_owned(), attribute.map(str::to_owned)))
}

/// The key of a prose page among the texts.
pub fn page_key(slug: &str) -> Key {
    (format!("pages/{slug}"), None)
}

/// A source text.
#[derive(Clone, Debug)]
pub struct Source {
    /// In canonical form.
    pub text: String,
    /// Of that.
    pub fingerprint: Fingerprint,
}

/// Every text of the source locale, terms and pages among them, in canonical form.
pub fn sources(site: &Site) -> BTreeMap<Key, Source> {
    let bundle = site.words.bundle(site.words.source());
    let parts = bundle
        .files
        .iter()
        .flat_map(|file| &file.definitions)
        .flat_map(|definition| definition.parts.iter().map(|(attribute, _)| (definition.id.clone(), attribute.clone())));
    let keys = parts.chain(site.prose.iter().map(|prose| page_key(&prose.slug)));
    keys.filter_map(|key| source(site, &key).map(|source| (key, source))).collect()
}

/// One of them.
pub fn source(site: &Site, key: &Key) -> Option<Source> {
    let text = text(site, site.words.source(), key)?;
    let fingerprint = Fingerprint::of(&text);
    Some(Source { text, fingerprint })
}

/// What a locale itself has for a text, in canonical form. A page that is a copy of the source's is no translation.
pub fn text(site: &Site, locale: LocaleId, key: &Key) -> Option<String> {
    let Some(slug) = key.0.strip_prefix("pages/") else {
        return site.words.bundle(locale).canonical(&key.0, key.1.as_deref());
    };
    let prose = site.prose.iter().find(|prose| prose.slug == slug)?;
    let read = |locale: LocaleId| site.sources.text(prose.files[locale.0].as_deref()?).map(canonical::markdown);
    let own = read(locale).filter(|text| !text.is_empty())?;
    let source = site.words.source();
    // English is English, whatever the country.
    let language = |locale: LocaleId| site.words.locale(locale).tag.split('-').next();
    (language(locale) == language(source) || read(source).as_ref() != Some(&own)).then_some(own)
}

/// What became of a text; [`State::Missing`] also where a broken file may hold it.
pub fn state(site: &Site, locale: LocaleId, key: &Key, source: Fingerprint) -> State {
    let has = |locale: LocaleId| match key.0.starts_with("pages/") {
        true => text(site, locale, key).is_some(),
        false => site.words.bundle(locale).part(&key.0, key.1.as_deref()).is_some(),
    };
    if !has(locale) {
        let is_helped = site.words.chain(locale).iter().any(|other| *other != site.words.source() && has(*other));
        return if is_helped { State::Fallback } else { State::Missing };
    }
    match site.locks[locale.0].made.get(key) {
        Some(made) if locale != site.words.source() && made.source != source => {
            let is_same = text(site, locale, key).is_some_and(|text| Fingerprint::of(&text) == made.translation);
            if is_same { State::Stale } else { State::Retouched }
        }
        _ => State::Translated,
    }
}

/// What has changed in the source text since a translation was made, word by word; `None` if the former text is not known.
pub fn change(site: &Site, locale: LocaleId, key: &Key, source: &Source) -> Option<String> {
    former(site, locale, key).map(|former| diff::words(former, &source.text))
}

/// The source text that a translation was made from, if that is known.
pub fn former<'s>(site: &'s Site, locale: LocaleId, key: &Key) -> Option<&'s str> {
    let made = site.locks[locale.0].made.get(key)?;
    site.source_texts.texts.get(&(key.clone(), made.source)).map(String::as_str)
}

/// How many words a text of the source has.
fn words(site: &Site, key: &Key) -> usize {
    let source = site.words.source();
    match key.0.starts_with("pages/") {
        true => text(site, source, key).map_or(0, |text| canonical::words_of(&text)),
        false => site.words.bundle(source).words(&key.0, key.1.as_deref()),
    }
}

/// How complete a locale is.
pub fn coverage(site: &Site, needs: &Needs, sources: &BTreeMap<Key, Source>, locale: LocaleId) -> Coverage {
    let mut coverage = Coverage::default();
    let pages = site.prose.iter().map(|prose| page_key(&prose.slug));
    for key in needs.keys().chain(pages) {
        // What the source does not have cannot be translated; the source locale reports it.
        let source = sources.get(&key);
        let is_source = locale == site.words.source();
        if source.is_none() && (!is_source || needs.is_optional(&key)) {
            continue;
        }
        coverage.needed += 1;
        let state = source.map_or(State::Missing, |source| state(site, locale, &key, source.fingerprint));
        if state != State::Translated {
            let words = words(site, &key);
            coverage.todo.push(Todo { key, state, words, pages: 0 });
        }
    }
    coverage
}

/// Where a translator would go for a text, path and offset: its own place, else that of its message, else that of the source text.
pub fn place(site: &Site, locale: LocaleId, key: &Key) -> (String, usize) {
    let (id, attribute) = (key.0.as_str(), key.1.as_deref());
    let own = site.words.bundle(locale);
    if id.starts_with("pages/") {
        return (format!("locales/{}/{id}.md", own.locale.tag), 0);
    }
    let part = |locale: LocaleId| {
        let (file, part) = site.words.bundle(locale).part(id, attribute)?;
        Some((file.path.clone(), part.span.start))
    };
    let empty = || own.empty(id, attribute).map(|(file, empty)| (file.path.clone(), empty.span.start));
    let message = || own.definition(id).map(|(file, definition)| (file.path.clone(), definition.span.start));
    let nowhere = || (format!("locales/{}", site.config.source), 0);
    part(locale).or_else(empty).or_else(message).or_else(|| part(site.words.source())).unwrap_or_else(nowhere)
}

/// The plan with all that is to do in the order of how many pages it is on, most first. Renders the pages of the source locale,
/// unless there is nothing to do.
pub fn ranked(site: &Arc<Site>, plan: &Arc<SitePlan>) -> Arc<SitePlan> {
    if plan.coverage.iter().all(|coverage| coverage.todo.is_empty()) {
        return Arc::clone(plan);
    }
    let prepared = prepare_marked(&prepare(site, plan, &mut Diagnostics::default()));
    let reach = reach::reach(&prepared, site.words.source(), usize::MAX);
    let mut plan = SitePlan::clone(plan);
    for todo in plan.coverage.iter_mut().map(|coverage| &mut coverage.todo) {
        todo.iter_mut().for_each(|todo| todo.pages = reach.texts.get(&name(&todo.key)).map_or(0, |(pages, _)| *pages));
        todo.sort_by(|one, other| (other.pages, &one.key).cmp(&(one.pages, &other.key)));
    }
    Arc::new(plan)
}
