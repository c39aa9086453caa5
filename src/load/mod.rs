//! From texts to a [`Site`]: parse and check one file after the other, collect every problem.

mod citation;
mod collection;
pub(crate) mod config;
mod decoder;
mod glossary;
mod memory;
mod record;
mod reply;
mod transcript;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::l10n::{self, Bundle, Locale, LocaleId, Pseudo, Words};
use crate::model::Collection;
use crate::site::{Config, Prose, Site};
use crate::source::SourceTree;
use crate::theme::Theme;
use crate::translation::lock::{self, Lock, Texts};
use crate::yaml::suggestion;

pub use memory::Memory;

/// Which locales a site has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locales {
    /// Those of the configuration.
    #[default]
    Configured,
    /// The pseudo-locales, too, which are never published.
    WithPseudo,
    /// Only the source.
    Source,
}

/// Builds the site. `None` only if the configuration or the theme is so broken that nothing else can be judged.
pub fn load(sources: SourceTree, locales: Locales, diagnostics: &mut Diagnostics) -> Option<Site> {
    load_again(sources, locales, &mut Memory::default(), diagnostics)
}

/// The same, with what a `memory` of a former time holds: only what is made of changed files is made anew.
pub fn load_again(mut sources: SourceTree, locales: Locales, memory: &mut Memory, diagnostics: &mut Diagnostics) -> Option<Site> {
    memory.age();
    let mut config = config::load(&sources, diagnostics)?;
    match locales {
        Locales::Configured => {}
        Locales::WithPseudo => {
            Pseudo::ALL.iter().for_each(|pseudo| add_pseudo(*pseudo, &mut sources, &mut config, memory, diagnostics));
        }
        Locales::Source => config.locales.retain(|tag| *tag == config.source),
    }
    let content = sources.part(|path| path.starts_with("content/"));
    let collections = memory.keep("collections", content, diagnostics, |diagnostics| collections(&sources, memory, diagnostics));
    let words = words(&sources, &config, &*memory, diagnostics)?;
    let prose = prose(&sources, &config, diagnostics);
    let tags = &config.locales;
    let glossaries = sources.part(|path| path.starts_with("locales/") && path.ends_with(glossary::NAME));
    let glossary = memory
        .keep(&format!("glossary {tags:?}"), glossaries, diagnostics, |diagnostics| glossary::load(&sources, tags, diagnostics));
    let mut locks = Vec::new();
    for tag in tags {
        let path = lock::path(tag);
        locks.push(match *tag == config.source {
            true => Arc::default(),
            false => memory.keep(&path, sources.only(&path), diagnostics, |diagnostics| Lock::load(&sources, tag, diagnostics)),
        });
    }
    let path = lock::path(&config.source);
    let source_texts = memory.keep(&format!("texts of {path}"), sources.only(&path), diagnostics, |diagnostics| {
        Texts::load(&sources, &config.source, diagnostics)
    });
    unknown_files(&sources, &config, &collections, diagnostics);
    let themes = sources.part(|path| path.starts_with("themes/"));
    let theme = memory.keep(&format!("theme {}", config.theme), themes, diagnostics, |diagnostics| {
        Theme::load(&sources, &config.theme, diagnostics).map(Arc::new)
    });
    let theme = Arc::clone(theme.as_ref().as_ref()?);
    Some(Site { config, collections, words, prose, locks, source_texts, glossary, theme, sources })
}

/// Adds the files of a pseudo-locale, made from those of the source. What is wrong with the source is told with the source.
fn add_pseudo(pseudo: Pseudo, sources: &mut SourceTree, config: &mut Config, memory: &mut Memory, diagnostics: &mut Diagnostics) {
    let tag = pseudo.tag().to_owned();
    if config.locales.contains(&tag) {
        return;
    }
    let folder = format!("locales/{}/", config.source);
    let change = |path: &str, diagnostics: &mut Diagnostics| {
        let mut changed = SourceTree::default();
        let text = sources.text(path)?;
        let text = match path.rsplit_once('.')?.1 {
            "ftl" => pseudo.fluent(&l10n::parse(path, text, &mut Diagnostics::default()), text),
            "md" => pseudo.markdown(text),
            _ => return None,
        };
        changed.insert(&format!("locales/{tag}/{}", &path[folder.len()..]), text.into_bytes(), diagnostics);
        Some(changed)
    };
    let mut files = Vec::new();
    for path in sources.below(&folder) {
        files.push(memory.keep(&format!("{tag} of {path}"), sources.only(path), diagnostics, |found| change(path, found)));
    }
    files.iter().filter_map(|file| file.as_ref().as_ref()).for_each(|file| sources.extend(file));
    config.locales.push(tag);
}

fn collections(sources: &SourceTree, memory: &Memory, diagnostics: &mut Diagnostics) -> Vec<Collection> {
    let declared: Vec<&str> =
        sources.below("content/").filter(|path| path.ends_with("/collection.yaml") && path.matches('/').count() == 2).collect();
    let mut collections = Vec::new();
    for path in declared {
        let folder = &path[..path.len() - "collection.yaml".len()];
        let Some((mut collection, grammar)) = collection::load(path, sources, diagnostics) else {
            continue;
        };
        let is_record = |p: &&str| *p != path && p.ends_with(".yaml") && !p[folder.len()..].contains('/');
        let files = sources.below(folder).filter(is_record);
        let mut raw = Vec::new();
        let mut broken = Vec::new();
        let own = sources.only(path);
        let with_grammar = |file: &str| {
            let mut inputs = sources.only(file);
            inputs.extend(&own);
            inputs
        };
        let read = |file: &str| {
            let mut found = Diagnostics::default();
            let load = |found: &mut Diagnostics| record::load(file, sources, &collection, &grammar, found);
            (memory.keep(file, with_grammar(file), &mut found, load), found)
        };
        let files: Vec<&str> = files.collect();
        let read: Vec<_> = files.par_iter().map(|file| read(file)).collect();
        for (file, (record, found)) in files.into_iter().zip(read) {
            diagnostics.extend(found);
            match record.as_ref() {
                Some(record) => raw.push(record.clone()),
                None => broken.push(file[folder.len()..].trim_end_matches(".yaml")),
            }
        }
        let (records, named) = record::link(raw, &broken, sources, diagnostics);
        collection.records = records;
        let below = |name: &str| format!("{folder}{name}");
        let yaml = |folder: &str| sources.below(folder).filter(|p| p.ends_with(".yaml")).map(str::to_owned).collect::<Vec<_>>();
        // Evidence names codes by their places.
        let codes: Vec<&str> = collection.records.iter().map(|record| record.code.as_str()).collect();
        let codes = blake3::hash(format!("{codes:?} {broken:?}").as_bytes()).to_hex();
        let mut transcripts = Vec::new();
        for file in yaml(&below(transcript::FOLDER)) {
            let load = |found: &mut Diagnostics| transcript::load(&file, sources, &collection, &broken, found);
            let kept = memory.keep(&format!("{file} {codes}"), with_grammar(&file), diagnostics, load);
            transcripts.extend(kept.as_ref().clone());
        }
        collection.transcripts = transcripts;
        record::link_transcripts(&mut collection, named, sources, diagnostics);
        let mut replies = Vec::new();
        for file in yaml(&below(reply::FOLDER)) {
            let load = |found: &mut Diagnostics| reply::load(&file, sources, &collection, &broken, found);
            let kept = memory.keep(&format!("{file} {codes}"), with_grammar(&file), diagnostics, load);
            replies.extend(kept.as_ref().clone());
        }
        collection.replies = replies;
        collections.push(collection);
    }
    collections
}

/// Parses every `.ftl` file of every configured locale.
fn words(sources: &SourceTree, config: &Config, memory: &Memory, diagnostics: &mut Diagnostics) -> Option<Words> {
    let read = |tag: &String| -> Option<(Arc<Bundle>, Diagnostics)> {
        // The configuration was checked: every tag parses.
        let locale = Locale::parse(tag).ok()?;
        let folder = format!("locales/{tag}/");
        let own = sources.part(|path| path.starts_with(&folder) && path.ends_with(".ftl"));
        let mut found = Diagnostics::default();
        let mut files = Vec::new();
        for path in own.below("") {
            let Some(text) = own.text(path) else { continue };
            files.push(memory.keep(path, own.only(path), &mut found, |found| l10n::parse(path, text, found)));
        }
        let is_whole = !diagnostics.has_lost_file(&folder, ".ftl") && !found.has_lost_file(&folder, ".ftl");
        let make = |found: &mut Diagnostics| Bundle::new(locale, files, is_whole, found);
        Some((memory.keep(&format!("{tag} {is_whole}"), own, &mut found, make), found))
    };
    let read = config.locales.par_iter().map(read).collect::<Option<Vec<_>>>()?;
    let collect = |(bundle, found)| {
        diagnostics.extend(found);
        bundle
    };
    let bundles = read.into_iter().map(collect).collect();
    let source = config.locales.iter().position(|tag| *tag == config.source)?;
    Some(Words::new(bundles, LocaleId(source)))
}

/// Prose pages are what the source locale has; a page that only another locale has is a stray file.
fn prose(sources: &SourceTree, config: &Config, diagnostics: &mut Diagnostics) -> Vec<Prose> {
    let pages = |tag: &str| -> Vec<String> {
        let folder = format!("locales/{tag}/pages/");
        let files = sources.below(&folder).filter_map(|path| path.strip_prefix(folder.as_str())?.strip_suffix(".md"));
        files.map(str::to_owned).collect()
    };
    let mut slugs = pages(&config.source);
    slugs.sort_by_key(|slug| config.pages.iter().position(|page| page == slug).unwrap_or(config.pages.len()));
    for tag in &config.locales {
        for slug in pages(tag).iter().filter(|slug| !slugs.contains(slug)) {
            diagnostics.push(
                Diagnostic::new(&rules::UNKNOWN_FILE, format!("there is no page `{slug}` in the source locale"))
                    .in_file(&format!("locales/{tag}/pages/{slug}.md"))
                    .hint(suggestion(slug, slugs.iter().map(String::as_str))),
            );
        }
    }
    let mut prose = Vec::new();
    for slug in slugs {
        let path = format!("locales/{}/pages/{slug}.md", config.source);
        if !is_segment(&slug) {
            diagnostics.push(
                Diagnostic::new(&rules::INVALID_VALUE, format!("`{slug}` cannot be part of a URL"))
                    .in_file(&path)
                    .hint("name the file with small letters, digits and `-`"),
            );
            continue;
        }
        let file = |tag: &String| Some(format!("locales/{tag}/pages/{slug}.md")).filter(|path| sources.text(path).is_some());
        let files = config.locales.iter().map(file).collect();
        prose.push(Prose { slug, files });
    }
    prose
}

/// Small letters, digits and single hyphens: safe in URLs, file names and on every file system.
pub(crate) fn is_segment(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 60
        && text.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

/// Files that nothing reads are most likely misspelt or misplaced, and their author waits in vain.
fn unknown_files(sources: &SourceTree, config: &Config, collections: &[Collection], diagnostics: &mut Diagnostics) {
    let unknown =
        |path: &str, hint: &str| Diagnostic::new(&rules::UNKNOWN_FILE, "nothing reads this file").in_file(path).hint(hint);
    for path in sources.below("content/") {
        let (id, place) = path["content/".len()..].split_once('/').unwrap_or_default();
        let place = [transcript::FOLDER, reply::FOLDER].iter().find_map(|f| place.strip_prefix(f)).unwrap_or(place);
        if !path.ends_with(".yaml") || place.contains('/') {
            diagnostics.push(unknown(
                path,
                "a collection has records `CODE.yaml`, and folders `transcripts` and `replies` with files `NAME.yaml`",
            ));
        } else if collections.iter().all(|c| c.id != id) && sources.text(&format!("content/{id}/collection.yaml")).is_none() {
            diagnostics.push(unknown(path, "add a `collection.yaml` to its folder, or move it to a collection"));
        }
    }
    let is_glossary = |path: &str| path.matches('/').count() == 2 && path.ends_with(&format!("/{}", glossary::NAME));
    for path in sources.below("locales/") {
        let mut segments = path.split('/').skip(1);
        let tag = segments.next().unwrap_or_default();
        let is_page = segments.next() == Some("pages") && path.matches('/').count() == 3;
        if path.matches('/').count() == 1 {
            if path != glossary::FILE {
                diagnostics.push(unknown(path, "locale files are `locales/LOCALE/….ftl`"));
            }
        } else if !config.locales.iter().any(|l| l == tag) {
            diagnostics.push(
                Diagnostic::new(&rules::UNKNOWN_LOCALE, format!("`{tag}` is not among the locales of sitegen.yaml"))
                    .in_file(&format!("locales/{tag}"))
                    .hint(format!("add `{tag}` to `locales` in sitegen.yaml, or remove the folder"))
                    .warning(),
            );
        } else if !(path.ends_with(".ftl") || (is_page && path.ends_with(".md")) || path == lock::path(tag) || is_glossary(path))
        {
            diagnostics.push(unknown(path, "a locale has `.ftl` files, and `.md` files in its folder `pages`"));
        }
    }
}
