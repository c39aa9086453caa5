//! `locales/glossary.yaml`: the terms of the site, for translators; and what their languages do that a check would take for a
//! fault.

use std::collections::BTreeMap;

use crate::diag::Diagnostics;
use crate::site::Glossary;
use crate::source::SourceTree;
use crate::yaml;

/// Path of the glossary. A site can do without.
pub(super) const FILE: &str = "locales/glossary.yaml";

pub(super) fn load(sources: &SourceTree, diagnostics: &mut Diagnostics) -> Glossary {
    let mut glossary = Glossary::default();
    let document = sources.text(FILE).and_then(|text| yaml::parse(FILE, text, diagnostics));
    let Some(fields) = document.as_ref().and_then(|d| d.root().fields(&["keep", "terms", "doubled"], diagnostics)) else {
        return glossary;
    };
    let doubled = fields.get("doubled").and_then(|node| node.entries(diagnostics));
    let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (tag, node) in doubled.iter().flat_map(|entries| &entries.entries) {
        let items = node.items(diagnostics).unwrap_or_default();
        words.insert(tag.clone(), items.iter().filter_map(|item| item.text(diagnostics)).collect());
    }
    glossary.doubled = words;
    let keep = fields.get("keep").and_then(|node| node.items(diagnostics)).unwrap_or_default();
    glossary.keep = keep.iter().filter_map(|item| item.text(diagnostics)).collect();
    glossary
}
