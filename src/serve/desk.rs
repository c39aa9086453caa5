//! Where texts are written: into the file of a locale, one text at a time, and back again.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::texts::{self, Finding, Text};
use super::{Preview, Snapshot};
use crate::l10n::{Fingerprint, LocaleId, canonical, outline};
use crate::messages::Key;
use crate::plan::Page;
use crate::source::{self, SourceTree};
use crate::translation::lock::{self, Made};
use crate::translation::reach::{Reach, reach};
use crate::translation::{self, edit};

/// How many saved texts can be undone.
const UNDOABLE: usize = 1000;
/// How many pages of a locale are looked through for the texts that they show.
const LOOKED_THROUGH: usize = 20_000;

/// Writes texts, and remembers how they were.
#[derive(Default)]
pub(super) struct Desk {
    /// One text after the other.
    saved: Mutex<Vec<Saved>>,
    /// By tag of the locale: what the pages were made of, and where its texts are.
    reach: Mutex<BTreeMap<String, (blake3::Hash, Arc<Reach>)>>,
}

/// A text that was saved.
struct Saved {
    tag: String,
    key: Key,
    path: String,
    /// The file before; `None` if there was none.
    before: Option<String>,
    after: String,
    /// What the lock said before, and the source text of that.
    made: Option<Made>,
    source: Option<String>,
}

/// A text to save.
pub(super) struct Wanted<'a> {
    pub(super) tag: &'a str,
    pub(super) name: &'a str,
    /// In plain form.
    pub(super) value: &'a str,
    /// What was there when somebody began to write; `None` if there were no words.
    pub(super) base: Option<&'a str>,
}

/// Why a text is not saved. Nothing was written then.
#[derive(Debug)]
pub(super) enum Refused {
    /// The site has no such locale or text.
    Unknown,
    /// It is none of those that can be written.
    ReadOnly,
    /// The file has something else by now; what, in plain form.
    Conflict(Option<String>),
    /// It would break pages.
    Unsound(Vec<Finding>),
    /// It is no text.
    NoText(edit::Why),
    /// There is nothing to undo.
    Nothing,
    /// The disk says no.
    Failed(String),
}

impl Desk {
    /// Writes a text into its file, and says in the lock that it fits its source. When it returns, pages show it. Tells whether the
    /// lock could be written, too.
    pub(super) fn save(&self, preview: &Preview, wanted: &Wanted<'_>) -> Result<bool, Refused> {
        let mut saved = self.saved.lock().expect("no thread panics while it saves");
        let mut last = None;
        // The file may be newer than what is served; what has changed in it may be something else.
        for _ in 0..2 {
            let snapshot = preview.state().snapshot.ok_or(Refused::Unknown)?;
            let site = &snapshot.site;
            let text = Text::find(site, wanted.tag, wanted.name).ok_or(Refused::Unknown)?;
            if !text.is_editable() {
                return Err(Refused::ReadOnly);
            }
            let own = text.own();
            if own.as_deref() != wanted.base {
                return Err(Refused::Conflict(own));
            }
            let draft = text.draft(&snapshot.plan, Page::Home(text.locale), wanted.value).map_err(Refused::NoText)?;
            if !draft.is_sound {
                return Err(Refused::Unsound(draft.findings));
            }
            if !is_own(preview.root(), &draft.path, wanted.tag) {
                return Err(Refused::ReadOnly);
            }
            if let Err(error) = source::write(preview.root(), &site.sources, &draft.path, &draft.text) {
                last = Some(error.to_string());
                preview.reload().map_err(|error| Refused::Failed(error.to_string()))?;
                continue;
            }
            let made = site.locks[text.locale.0].made.get(&text.key).copied();
            let source = made.and_then(|_| translation::former(site, text.locale, &text.key)).map(str::to_owned);
            let is_remembered = remember(preview.root(), &text, &draft.text, wanted.value);
            if saved.len() == UNDOABLE {
                saved.remove(0);
            }
            saved.push(Saved {
                tag: wanted.tag.to_owned(),
                before: site.sources.text(&draft.path).map(str::to_owned),
                key: text.key,
                path: draft.path,
                after: draft.text,
                made,
                source,
            });
            preview.reload().map_err(|error| Refused::Failed(error.to_string()))?;
            return Ok(is_remembered);
        }
        let snapshot = preview.state().snapshot.ok_or(Refused::Unknown)?;
        let own = Text::find(&snapshot.site, wanted.tag, wanted.name).and_then(|text| text.own());
        match last.filter(|_| own.as_deref() == wanted.base) {
            Some(error) => Err(Refused::Failed(error)),
            None => Err(Refused::Conflict(own)),
        }
    }

    /// Whether a text was saved and can be undone.
    pub(super) fn has_saved(&self, text: &Text<'_>) -> bool {
        let tag = &text.site.words.locale(text.locale).tag;
        let saved = self.saved.lock().expect("no thread panics while it saves");
        saved.iter().any(|saved| saved.tag == *tag && saved.key == text.key)
    }

    /// Brings back how a text was before it was saved last, if nobody has changed it since. Other texts of the file stay.
    pub(super) fn undo(&self, preview: &Preview, tag: &str, name: &str) -> Result<(), Refused> {
        let mut saved = self.saved.lock().expect("no thread panics while it saves");
        let failed = |error: crate::Error| Refused::Failed(error.to_string());
        preview.reload().map_err(failed)?;
        let snapshot = preview.state().snapshot.ok_or(Refused::Unknown)?;
        let site = &snapshot.site;
        let text = Text::find(site, tag, name).ok_or(Refused::Unknown)?;
        let place = saved.iter().rposition(|saved| saved.tag == tag && saved.key == text.key).ok_or(Refused::Nothing)?;
        let one = &saved[place];
        if !is_own(preview.root(), &one.path, tag) {
            return Err(Refused::ReadOnly);
        }
        let now = site.sources.text(&one.path).ok_or_else(|| Refused::Conflict(text.own()))?;
        match (&one.before, now == one.after) {
            (Some(before), true) => source::write(preview.root(), &site.sources, &one.path, before).map_err(failed)?,
            (None, true) => source::remove(preview.root(), &site.sources, &one.path).map_err(failed)?,
            (before, false) => {
                let restored = restored(now, &one.after, before.as_deref().unwrap_or_default(), &one.key);
                let restored = restored.ok_or_else(|| Refused::Conflict(text.own()))?;
                source::write(preview.root(), &site.sources, &one.path, &restored).map_err(failed)?;
            }
        }
        write_all(preview.root(), &site.sources, lock::remember(site, text.locale, &one.key, one.made, one.source.as_deref()));
        saved.remove(place);
        preview.reload().map_err(failed)
    }

    /// Where the texts of a locale are. Looks through its pages, once for each change of what they are made of.
    pub(super) fn reach(&self, snapshot: &Snapshot, locale: LocaleId) -> Arc<Reach> {
        let site = &snapshot.site;
        let tag = &site.words.locale(locale).tag;
        let hash = structure(&site.sources, &site.config.source);
        let mut known = self.reach.lock().expect("no thread panics while it looks");
        match known.get(tag) {
            Some((of, reach)) if *of == hash => Arc::clone(reach),
            _ => {
                let reach = Arc::new(reach(snapshot.marked(), locale, LOOKED_THROUGH));
                known.insert(tag.clone(), (hash, Arc::clone(&reach)));
                reach
            }
        }
    }
}

/// What decides which page shows which text: everything but translations.
fn structure(sources: &SourceTree, source: &str) -> blake3::Hash {
    let folder = format!("locales/{source}/");
    let mut hasher = blake3::Hasher::new();
    for path in
        ["content/", "themes/", folder.as_str()].into_iter().flat_map(|folder| sources.below(folder)).chain([source::CONFIG])
    {
        hasher.update(path.as_bytes()).update(&[0]);
        hasher.update(blake3::hash(sources.bytes(path).unwrap_or_default()).as_bytes());
    }
    hasher.finalize()
}

/// Whether a path is one of the locale's own files, and no link leads from it to somewhere else.
fn is_own(root: &Path, path: &str, tag: &str) -> bool {
    let Ok(real) = root.canonicalize().map(|root| root.join("locales").join(tag)) else { return false };
    let (own, file) = (root.join("locales").join(tag), root.join(path));
    // What is not there yet is made in the nearest folder that is.
    let nearest = file.ancestors().find(|place| place.symlink_metadata().is_ok());
    let is_near = nearest.and_then(|place| Some((place, place.canonicalize().ok()?))).is_some_and(|(place, leads_to)| {
        let is_above = own.starts_with(place) && own != place;
        leads_to.starts_with(&real) || is_above && real.starts_with(leads_to)
    });
    is_near && path.starts_with(&format!("locales/{tag}/")) && !path.split('/').any(|segment| segment == "..")
}

/// The file as it is now, with a text as it was before, if it still is as it was saved.
fn restored(now: &str, after: &str, before: &str, key: &Key) -> Option<String> {
    if key.0.starts_with("pages/") {
        return None;
    }
    let range = |text: &str| {
        let entry = outline(text).into_iter().find(|entry| entry.id == key.0)?;
        Some(entry.slot(key.1.as_deref())?.text.clone())
    };
    let (place, saved) = (range(now)?, &after[range(after)?]);
    let former = range(before).map_or("", |range| &before[range]);
    (now[place.clone()] == *saved).then(|| [&now[..place.start], former, &now[place.end..]].concat())
}

/// Says in the lock that a text that was just written fits its source. Tells whether that could be done.
fn remember(root: &Path, text: &Text<'_>, file: &str, value: &str) -> bool {
    let site = text.site;
    let translation = match text.is_fluent() {
        true => edit::canonical(value).ok(),
        false => Some(canonical::markdown(file)),
    };
    let source = translation::source(site, &text.key);
    let (Some(translation), Some(source), true) = (translation, source, text.locale != site.words.source()) else { return true };
    let made = Made { source: source.fingerprint, translation: Fingerprint::of(&translation) };
    write_all(root, &site.sources, lock::remember(site, text.locale, &text.key, Some(made), Some(&source.text)))
}

fn write_all(root: &Path, sources: &SourceTree, files: BTreeMap<String, String>) -> bool {
    files.iter().all(|(path, text)| source::write(root, sources, path, text).is_ok())
}

/// What to do in a locale, page by page: texts with the pages that they are on.
pub(super) fn todo(desk: &Desk, snapshot: &Snapshot, locale: LocaleId) -> Vec<(texts::Todo, Option<(usize, Page)>)> {
    let reach = desk.reach(snapshot, locale);
    let todo = texts::todo(&snapshot.site, locale).into_iter();
    let mut todo: Vec<(texts::Todo, Option<(usize, Page)>)> =
        todo.map(|todo| (reach.texts.get(&todo.name).copied(), todo)).map(|(place, todo)| (todo, place)).collect();
    // What is on no page comes last.
    todo.sort_by_key(|(_, place)| (place.is_none(), place.map(|(_, page)| page)));
    todo
}
