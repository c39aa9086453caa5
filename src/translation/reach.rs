//! On which pages each text is.
//!
//! Nothing is guessed: the pages of a locale are rendered with a mark around each text, and the marks are counted. What a text
//! refers to is where that text is.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::name;
use crate::l10n::{LocaleId, UseKind};
use crate::plan::Page;
use crate::render::{Mark, Marks, Prepared, render};
use crate::site::Site;

/// Where the texts of a locale are.
#[derive(Debug, Default)]
pub struct Reach {
    /// For each name: on how many pages, and the first of them. A text that is on none is left out.
    pub texts: BTreeMap<String, (usize, Page)>,
    /// Whether all pages were looked through.
    pub is_whole: bool,
}

/// Looks through the pages of a locale, of comparisons as many as there is room for below `most`. Data, search and the Markdown
/// twins are no pages. The pages must have been prepared with marks.
pub fn reach(prepared: &Prepared, locale: LocaleId, most: usize) -> Reach {
    let Some(marks) = prepared.marks.as_ref() else { return Reach::default() };
    let is_page = |page: &Page| {
        use Page::{Code, Collection, Evidence, Home, Pair, Prose, Translations};
        let is_page = matches!(page, Home(_) | Collection(..) | Code(..) | Evidence(..) | Pair(..) | Prose(..) | Translations(_));
        is_page && page.locale() == Some(locale)
    };
    let numbers = prepared.plan.runs().into_iter().filter(|(own, _)| *own == Some(locale)).flat_map(|(_, numbers)| numbers);
    let pages = numbers.filter_map(|number| prepared.plan.page(number)).filter(is_page);
    let (pairs, mut pages): (Vec<Page>, Vec<Page>) = pages.partition(|page| matches!(page, Page::Pair(..)));
    let room = most.saturating_sub(pages.len());
    let is_whole = pairs.len() <= room;
    pages.extend(pairs.into_iter().take(room));
    let references = references(&prepared.site, locale);
    let names = |page: &Page| -> BTreeSet<String> {
        let bytes = render(prepared, *page).map(|artifact| artifact.bytes).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let found: BTreeSet<char> = text.chars().filter(|c| Marks::is_mark(*c)).collect();
        let shown = found.into_iter().filter_map(|c| match marks.read(c) {
            Some(Mark::Start(marked)) if marked.locale == locale => Some(marked.name),
            _ => None,
        });
        let mut names = BTreeSet::new();
        let mut open: Vec<String> = shown.collect();
        while let Some(name) = open.pop() {
            if !names.contains(&name) {
                open.extend(references.get(&name).into_iter().flatten().cloned());
                names.insert(name);
            }
        }
        names
    };
    let found: Vec<BTreeSet<String>> = pages.par_iter().map(names).collect();
    let mut texts: BTreeMap<String, (usize, Page)> = BTreeMap::new();
    for (page, names) in pages.iter().zip(found) {
        names.into_iter().for_each(|name| texts.entry(name).or_insert((0, *page)).0 += 1);
    }
    Reach { texts, is_whole }
}

/// For each text that refers to others: which.
fn references(site: &Site, locale: LocaleId) -> BTreeMap<String, Vec<String>> {
    let mut references: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // Each text is that of the nearest locale.
    for file in site.words.chain(locale).iter().rev().flat_map(|own| &site.words.bundle(*own).files) {
        for definition in &file.definitions {
            for (attribute, part) in &definition.parts {
                let referred = part.uses.iter().filter_map(|used| match &used.kind {
                    UseKind::Reference { id, attribute, .. } => Some(name(&(id.clone(), attribute.clone()))),
                    _ => None,
                });
                references.insert(name(&(definition.id.clone(), attribute.clone())), referred.collect());
            }
        }
    }
    references.retain(|_, referred| !referred.is_empty());
    references
}
