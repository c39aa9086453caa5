//! `decoder` in `collection.yaml`.

use crate::decode;
use crate::diag::{Diagnostics, rules};
use crate::model::{DecoderRules, Facet, FacetKind, TextKind, TextPlace};
use crate::yaml::{Fields, Node, suggestion};

const KEYS: [&str; 11] = ["token", "next", "prefer", "line", "pair", "replies", "not", "behind", "tokens", "stages", "end"];

/// Reads the rules. `code` is the grammar of the collection's codes, `relation` the facet of its stages, `texts` are those of
/// its records.
pub(super) fn load(
    node: &Node<'_>,
    code: &str,
    facets: &[Facet],
    relation: Option<usize>,
    texts: &[TextKind],
    diagnostics: &mut Diagnostics,
) -> Option<DecoderRules> {
    let fields = node.fields(&KEYS, diagnostics)?;
    let one = |key: &str, diagnostics: &mut Diagnostics| pattern(fields.require(key, diagnostics)?, diagnostics);
    let list = |key: &str, diagnostics: &mut Diagnostics| patterns(fields.require(key, diagnostics)?, diagnostics);
    let tiers = fields.require("replies", diagnostics)?.items(diagnostics)?;
    Some(DecoderRules {
        code: code.to_owned(),
        token: token(&fields, facets, diagnostics)?,
        next: next(&fields, texts, diagnostics),
        prefer: one("prefer", diagnostics)?,
        line: one("line", diagnostics)?,
        pair: one("pair", diagnostics)?,
        replies: tiers.iter().map(|tier| patterns(tier, diagnostics)).collect::<Option<_>>()?,
        not: list("not", diagnostics)?,
        behind: one("behind", diagnostics)?,
        tokens: list("tokens", diagnostics)?,
        stages: stages(&fields, relation.map(|place| &facets[place]), diagnostics)?,
        end: one("end", diagnostics)?,
    })
}

fn token(fields: &Fields<'_>, facets: &[Facet], diagnostics: &mut Diagnostics) -> Option<usize> {
    let node = fields.require("token", diagnostics)?;
    let id = node.text(diagnostics)?;
    let is_tokens = |facet: &Facet| matches!(facet.kind, FacetKind::Tokens { .. });
    let found = facets.iter().position(|facet| facet.id == id && is_tokens(facet));
    if found.is_none() {
        let fitting = facets.iter().filter(|facet| is_tokens(facet)).map(|facet| facet.id.as_str());
        diagnostics.push(
            node.problem(&rules::UNKNOWN_FACET, format!("there is no facet `{id}` of tokens")).hint(suggestion(&id, fitting)),
        );
    }
    found
}

fn next(fields: &Fields<'_>, texts: &[TextKind], diagnostics: &mut Diagnostics) -> Option<String> {
    let node = fields.get("next")?;
    let id = node.text(diagnostics)?;
    let found = texts.iter().any(|text| text.id == id && text.place == TextPlace::Panel);
    if !found {
        let fitting = texts.iter().filter(|text| text.place == TextPlace::Panel).map(|text| text.id.as_str());
        diagnostics.push(
            node.problem(&rules::DANGLING_REFERENCE, format!("there is no text `{id}` in the panel"))
                .hint(suggestion(&id, fitting)),
        );
    }
    found.then_some(id)
}

fn patterns(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<String>> {
    node.items(diagnostics)?.iter().map(|item| pattern(item, diagnostics)).collect()
}

fn pattern(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = node.text(diagnostics)?;
    if decode::is_pattern(&text) {
        return Some(text);
    }
    diagnostics.push(
        node.problem(&rules::INVALID_VALUE, "not a regular expression of a decoder")
            .hint("`{code}` and `{token}` stand in it once at most; looking around does not exist"),
    );
    None
}

/// Pairs of a stage and its pattern.
fn stages(fields: &Fields<'_>, relation: Option<&Facet>, diagnostics: &mut Diagnostics) -> Option<Vec<(String, String)>> {
    let known = relation.map_or(&[][..], |facet| facet.kind.values());
    let mut stages = Vec::new();
    for node in fields.require("stages", diagnostics)?.items(diagnostics)? {
        let fields = node.fields(&["stage", "pattern"], diagnostics)?;
        let stage_node = fields.require("stage", diagnostics)?;
        let stage = stage_node.text(diagnostics)?;
        if !known.contains(&stage) {
            diagnostics.push(
                stage_node
                    .problem(&rules::UNKNOWN_FACET_VALUE, format!("`{stage}` is no stage"))
                    .hint(suggestion(&stage, known.iter().map(String::as_str))),
            );
        }
        stages.push((stage, pattern(fields.require("pattern", diagnostics)?, diagnostics)?));
    }
    Some(stages)
}
