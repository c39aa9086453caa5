//! The glossaries: `locales/glossary.yaml` for the site, `locales/LOCALE/glossary.yaml` for what a language calls things.

use std::collections::BTreeMap;

use crate::diag::{Diagnostics, rules};
use crate::l10n::{Glossary, Phrases, Term, Terms};
use crate::source::SourceTree;
use crate::yaml::{self, Fields, Node};

/// Name of the files.
pub(super) const NAME: &str = "glossary.yaml";

/// Path of the site's glossary. A site can do without.
pub(super) const FILE: &str = "locales/glossary.yaml";

/// How many terms and phrases a glossary can have.
const MOST: usize = 2000;
/// How long a phrase can be, in bytes.
const LONGEST: usize = 200;

pub(super) fn load(sources: &SourceTree, tags: &[String], diagnostics: &mut Diagnostics) -> Glossary {
    let (mut keep, mut terms, mut languages) = (Phrases::default(), Vec::new(), BTreeMap::new());
    with_file(sources, FILE, &["keep", "terms"], diagnostics, |fields, diagnostics| {
        keep = Phrases::new(list(fields, "keep", diagnostics), false);
        terms = list(fields, "terms", diagnostics);
    });
    for tag in tags {
        let file = format!("locales/{tag}/{NAME}");
        with_file(sources, &file, &["doubled", "terms"], diagnostics, |fields, diagnostics| {
            let doubled = list(fields, "doubled", diagnostics);
            let items = fields.get("terms").and_then(|node| bounded(node, diagnostics)).unwrap_or_default();
            let terms = items.iter().filter_map(|node| term(node, diagnostics)).collect();
            languages.insert(tag.clone(), Terms::new(doubled, terms));
        });
    }
    Glossary::new(keep, terms, languages)
}

fn with_file(
    sources: &SourceTree,
    file: &str,
    known: &[&str],
    diagnostics: &mut Diagnostics,
    mut read: impl FnMut(&Fields<'_>, &mut Diagnostics),
) {
    let document = sources.text(file).and_then(|text| yaml::parse(file, text, diagnostics));
    if let Some(fields) = document.as_ref().and_then(|document| document.root().fields(known, diagnostics)) {
        read(&fields, diagnostics);
    }
}

fn term(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Term> {
    let fields = node.fields(&["term", "use", "forms", "avoid", "note"], diagnostics)?;
    let (forms, avoid) = (list(&fields, "forms", diagnostics), list(&fields, "avoid", diagnostics));
    let preferred = fields.text("use", diagnostics).unwrap_or_default();
    Some(Term { term: fields.require("term", diagnostics)?.text(diagnostics)?, preferred, forms, avoid })
}

fn bounded<'n>(node: &Node<'n>, diagnostics: &mut Diagnostics) -> Option<Vec<Node<'n>>> {
    let items = node.items(diagnostics)?;
    if items.len() > MOST {
        let problem = node.problem(&rules::INVALID_VALUE, "this is more than can be looked for");
        diagnostics.push(problem.hint(format!("a glossary has at most {MOST} terms, of a few words each")));
        return None;
    }
    Some(items)
}

/// The words and phrases of a field.
fn list(fields: &Fields<'_>, key: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
    let items = fields.get(key).and_then(|node| bounded(node, diagnostics)).unwrap_or_default();
    let mut phrases = Vec::new();
    for item in items {
        let Some(phrase) = item.text(diagnostics) else { continue };
        if phrase.trim().is_empty() || phrase.len() > LONGEST {
            let problem = item.problem(&rules::INVALID_VALUE, "this is no word or phrase");
            diagnostics.push(problem.hint(format!("write one to a few words, of at most {LONGEST} bytes")));
            continue;
        }
        phrases.push(phrase);
    }
    phrases
}
