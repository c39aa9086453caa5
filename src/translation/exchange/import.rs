//! What a file that came back changes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Unit, Units, written};
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::l10n::{Fingerprint, LocaleId, canonical, outline};
use crate::messages::Key;
use crate::site::Site;
use crate::translation::{Source, State, edit, name, parse_name, state, sync};
use crate::yaml::suggestion;

/// What a file changes.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// What files of the site hold then, by path.
    pub files: BTreeMap<String, String>,
    /// Texts that are new or others now.
    pub imported: BTreeSet<Key>,
    /// Texts that stayed, and fit the source text as it is now: somebody has looked.
    pub confirmed: BTreeSet<Key>,
    /// How many texts are others in the file, but marked there as unfinished.
    pub unfinished: usize,
}

const PAGES: &str = "pages/";
/// How many texts that the site does not have are told one by one.
const MAX_UNKNOWN: usize = 20;

/// Works out what a file changes in a locale. `path` is what the file is called in diagnostics.
pub fn import(
    site: &Site,
    sources: &BTreeMap<Key, Source>,
    locale: LocaleId,
    units: &Units,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Changes {
    let own: BTreeMap<Key, Option<String>> = written(site, locale).into_iter().map(|own| (own.key, own.form)).collect();
    let mut changes = Changes::default();
    let mut values: BTreeMap<Key, &Unit> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let names: Vec<String> = sources.keys().map(name).collect();
    let mut unknown = 0;
    for unit in &units.units {
        let mut refuse = |why: &str, hint: &str| diagnostics.push(refusal(unit, path, why).hint(hint));
        let known = parse_name(&unit.name).and_then(|key| sources.get(&key).map(|source| (key, source)));
        let Some((key, source)) = known else {
            unknown += 1;
            if unknown <= MAX_UNKNOWN {
                refuse("the site has no such text", &suggestion(&unit.name, names.iter().map(String::as_str)));
            }
            continue;
        };
        if !seen.insert(key.clone()) {
            refuse("it stands twice in the file", "keep one of the two");
            continue;
        }
        let is_fluent = !key.0.starts_with(PAGES);
        if unit.target.trim().is_empty() {
            continue;
        }
        // Most texts come back as they were sent.
        let former = own.get(&key).and_then(Option::as_ref);
        let is_same = former == Some(&unit.target) || former == Some(&edit::normalized(&unit.target, is_fluent));
        let is_behind = || matches!(state(site, locale, &key, source.fingerprint), State::Stale | State::Retouched);
        if is_same && (unit.is_fuzzy || !is_behind()) {
            continue;
        }
        if unit.is_fuzzy {
            changes.unfinished += 1;
            continue;
        }
        if fingerprint(&unit.source, is_fluent) != Some(source.fingerprint) {
            refuse(
                "its source text has changed since it was exported",
                "export anew: the tool will show what has changed, and can take over the translation",
            );
            continue;
        }
        if is_same {
            changes.confirmed.insert(key);
            continue;
        }
        let checked = if is_fluent { edit::check(&unit.target) } else { Ok(()) };
        match checked {
            Ok(()) => drop(values.insert(key, unit)),
            Err(why) => refuse(&why.to_string(), HINT),
        }
    }
    if unknown > MAX_UNKNOWN {
        let message = format!("{} more texts are not imported: the site has no such texts", unknown - MAX_UNKNOWN);
        let problem = Diagnostic::new(&rules::IMPORT_REFUSED, message).in_file(path);
        diagnostics.push(problem.hint("the file may be one of another site, or an old one"));
    }
    put(site, locale, values, path, &mut changes, diagnostics);
    changes
}

const HINT: &str = "write it in the syntax of its source text: `sitegen explain import-refused` says what a text can be";

fn refusal(unit: &Unit, path: &str, why: &str) -> Diagnostic {
    let name: String = unit.name.chars().filter(|c| !c.is_control()).take(100).collect();
    Diagnostic::new(&rules::IMPORT_REFUSED, format!("`{name}` is not imported: {why}")).at(path, unit.span.clone())
}

/// Of a text in plain form.
fn fingerprint(text: &str, is_fluent: bool) -> Option<Fingerprint> {
    let text = if is_fluent { edit::canonical(text).ok()? } else { canonical::markdown(text) };
    Some(Fingerprint::of(&text))
}

/// Puts texts into the files of a locale.
fn put(
    site: &Site,
    locale: LocaleId,
    values: BTreeMap<Key, &Unit>,
    path: &str,
    changes: &mut Changes,
    diagnostics: &mut Diagnostics,
) {
    let own = site.words.locale(locale);
    let folder = format!("locales/{}/", own.tag);
    let (pages, texts): (BTreeMap<_, _>, BTreeMap<_, _>) = values.into_iter().partition(|(key, _)| key.0.starts_with(PAGES));
    let mut places = places(site.sources.below(&folder).filter_map(|path| Some((path, site.sources.text(path)?))));
    // Texts without a place get one where `sync` would make it.
    let lacking: BTreeSet<&str> = texts.keys().filter(|key| !places.contains_key(*key)).map(|key| key.0.as_str()).collect();
    let mut made = BTreeMap::new();
    if !lacking.is_empty() {
        made = sync::sync_some(&site.sources, &site.words, own, |id| lacking.contains(id));
        for (key, path) in self::places(made.iter().map(|(path, text)| (path.as_str(), text.as_str()))) {
            places.entry(key).or_insert(path);
        }
    }
    let mut files: BTreeMap<String, BTreeMap<Key, String>> = BTreeMap::new();
    for (key, unit) in &texts {
        match places.get(key) {
            Some(file) => drop(files.entry(file.clone()).or_default().insert(key.clone(), unit.target.clone())),
            None => diagnostics.push(refusal(unit, path, &edit::Why::NoPlace.to_string()).hint(HINT)),
        }
    }
    for (file, values) in files {
        let text = made.get(&file).map(String::as_str).or_else(|| site.sources.text(&file)).unwrap_or_default();
        let (changed, refused) = edit::set_all(text, &values);
        for (key, why) in &refused {
            diagnostics.push(refusal(texts[key], path, &why.to_string()).hint(HINT));
        }
        let taken: Vec<Key> = values.into_keys().filter(|key| !refused.contains_key(key)).collect();
        if !taken.is_empty() {
            changes.imported.extend(taken);
            changes.files.insert(file, changed);
        }
    }
    for (key, unit) in pages {
        let file = format!("{folder}{}.md", key.0);
        match edit::set_page(site.sources.text(&file).unwrap_or_default(), &unit.target) {
            Ok(text) => {
                changes.imported.insert(key);
                changes.files.insert(file, text);
            }
            Err(why) => diagnostics.push(refusal(unit, path, &why.to_string()).hint(HINT)),
        }
    }
}

/// The file of each text that has a place.
fn places<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<Key, String> {
    let mut places = BTreeMap::new();
    for (path, text) in files.filter(|(path, _)| path.ends_with(".ftl")) {
        for entry in outline(text) {
            for slot in entry.slots {
                places.entry((entry.id.clone(), slot.attribute)).or_insert_with(|| path.to_owned());
            }
        }
    }
    places
}
