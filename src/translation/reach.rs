//! On how many pages each text is.
//!
//! Nothing is guessed: every text of the source locale gets a mark of its own, the pages are rendered with them, and the
//! marks are counted. The marks are characters for private use (Unicode planes 15 and 16), which no input can hold.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::page_key;
use crate::diag::Diagnostics;
use crate::load::Locales;
use crate::messages::Key;
use crate::pipeline::{Options, assemble};
use crate::plan::Page;
use crate::render::{prepare, render};
use crate::site::Site;
use crate::source::SourceTree;

/// The first mark.
const FIRST: u32 = 0xF_0000;
/// How many texts can be marked.
const MOST: usize = 0x1_FFFE;
/// The first byte of each mark in UTF-8.
const LEAD: [u8; 2] = [0xF3, 0xF4];

/// Number of pages of one locale that each text is on; a text that is on none is left out. Data, search and the Markdown twins
/// are no pages.
pub fn reach(site: &Site) -> BTreeMap<Key, usize> {
    let mut sources = site.sources.clone();
    let keys = mark(site, &mut sources);
    let mut found = Diagnostics::default();
    let options = Options { locales: Locales::Source, ..Options::default() };
    let Some((marked, plan)) = assemble(sources, &options, &mut found) else { return BTreeMap::new() };
    let (marked, plan) = (Arc::new(marked), Arc::new(plan));
    let prepared = prepare(&marked, &plan, &mut found);
    let is_page = |page: &Page| {
        use Page::{Code, Collection, Evidence, Home, Pair, Prose, Translations};
        matches!(page, Home(_) | Collection(..) | Code(..) | Evidence(..) | Pair(..) | Prose(..) | Translations(_))
    };
    let count = |mut counts: Vec<usize>, number: usize| {
        let artifact = plan.page(number).filter(is_page).and_then(|page| render(&prepared, page).ok());
        let mut marks = artifact.map_or_else(Vec::new, |artifact| marks(&artifact.bytes));
        marks.sort_unstable();
        marks.dedup();
        marks.into_iter().filter(|mark| *mark < keys.len()).for_each(|mark| counts[mark] += 1);
        counts
    };
    let add = |one: Vec<usize>, other: Vec<usize>| one.into_iter().zip(other).map(|(a, b)| a + b).collect();
    let none = || vec![0; keys.len()];
    let counts: Vec<usize> = (0..plan.len()).into_par_iter().fold(none, count).reduce(none, add);
    keys.into_iter().zip(counts).filter(|(_, count)| *count > 0).collect()
}

/// Puts the mark of each text behind each of its pieces; gives the texts in the order of their marks.
fn mark(site: &Site, sources: &mut SourceTree) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut found = Diagnostics::default();
    let mut next = |key: Key| {
        let mark = char::from_u32(FIRST + keys.len() as u32).filter(|_| keys.len() < MOST);
        keys.push(key);
        mark.map_or_else(String::new, String::from)
    };
    let source = site.words.source();
    for file in &site.words.bundle(source).files {
        let text = site.sources.text(&file.path).unwrap_or_default();
        let mut marked = String::with_capacity(text.len() * 2);
        let mut end = 0;
        for definition in &file.definitions {
            for (attribute, part) in &definition.parts {
                let mark = next((definition.id.clone(), attribute.clone()));
                for range in &part.texts {
                    let Some(piece) = text.get(range.clone()).filter(|_| range.start >= end) else { continue };
                    let at = range.start + piece.trim_end().len();
                    marked.push_str(&text[end..at]);
                    marked.push_str(&mark);
                    end = at;
                }
            }
        }
        marked.push_str(&text[end..]);
        sources.insert(&file.path, marked.into_bytes(), &mut found);
    }
    for prose in &site.prose {
        let Some(path) = prose.files[source.0].as_deref() else { continue };
        let mark = next(page_key(&prose.slug));
        let text = site.sources.text(path).unwrap_or_default().trim_end();
        sources.insert(path, format!("{text}{mark}\n").into_bytes(), &mut found);
    }
    keys
}

/// The marks in a page.
fn marks(bytes: &[u8]) -> Vec<usize> {
    let starts = bytes.iter().enumerate().filter(|(_, byte)| LEAD.contains(byte)).map(|(at, _)| at);
    let read = |at: usize| {
        let mark = std::str::from_utf8(bytes.get(at..at + 4)?).ok()?.chars().next()? as u32;
        mark.checked_sub(FIRST).map(|place| place as usize)
    };
    starts.filter_map(read).collect()
}
