//! `collection.yaml`: the grammar of the codes, the facets, the texts.

use regex::{Regex, RegexBuilder};

use super::citation;
use crate::diag::{Diagnostics, rules};
use crate::l10n;
use crate::model::{Collection, Command, Derived, Facet, FacetKind, Log, TextKind, TextPlace};
use crate::source::SourceTree;
use crate::yaml::{self, Fields, Node, suggestion};

const KEYS: [&str; 11] =
    ["code", "verdict", "relation", "facets", "texts", "notes", "worthwhile", "commands", "logs", "decoder", "sources"];
const FACET_KEYS: [&str; 11] =
    ["id", "kind", "values", "from", "compare", "sourced", "like", "wildcard", "pattern", "gloss", "lead"];

/// How many facets, texts, commands or logs a collection has, and values a facet: some of them are combined each with each.
const MAX_LISTED: usize = 200;

/// How large a regular expression can become, in bytes of memory.
const MAX_PATTERN: usize = 1 << 20;

/// Words after the collection's id that name messages of the collection itself, so that no facet can have them as its id.
const RESERVED: [&str; 7] = ["code", "pair", "heading", "verdict", "relation", "note", "log"];

/// Reads a collection; its records come later. Also gives the grammar of its codes.
pub(super) fn load(path: &str, sources: &SourceTree, diagnostics: &mut Diagnostics) -> Option<(Collection, Regex)> {
    let document = yaml::parse(path, sources.text(path)?, diagnostics)?;
    let id = path.split('/').nth(1)?.to_owned();
    let root = document.root();
    if !super::is_segment(&id) {
        diagnostics.push(
            root.problem(&rules::INVALID_VALUE, format!("`{id}` cannot be part of a URL"))
                .hint("name the folder with small letters, digits and `-`"),
        );
        return None;
    }
    let fields = root.fields(&KEYS, diagnostics)?;
    let grammar = fields.require("code", diagnostics)?.fields(&["pattern"], diagnostics)?;
    let grammar = pattern(grammar.require("pattern", diagnostics)?, diagnostics)?;
    let mut facets: Vec<Facet> = Vec::new();
    let facet_nodes = listed(fields.require("facets", diagnostics)?, diagnostics)?;
    for node in &facet_nodes {
        facets.extend(facet(node, &facets, diagnostics));
    }
    let text_nodes = listed(fields.require("texts", diagnostics)?, diagnostics)?;
    let texts: Vec<TextKind> = text_nodes.iter().filter_map(|node| text(node, diagnostics)).collect();
    // Without one of its facets or texts, every record of the collection would seem faulty.
    if facets.len() < facet_nodes.len() || texts.len() < text_nodes.len() {
        return None;
    }
    resolve_derived(&fields, &mut facets, diagnostics);
    let verdict = named(&fields, "verdict", &facets, |k| matches!(k, FacetKind::Choice { .. }), diagnostics);
    let relation = named(&fields, "relation", &facets, |k| matches!(k, FacetKind::Set { .. }), diagnostics);
    let notes = fields.get("notes").is_some_and(|node| node.boolean(diagnostics) == Some(true));
    let worthwhile = fields.get("worthwhile").and_then(|node| worthwhile(node, &facets, diagnostics));
    let commands = fields.get("commands").map(|node| commands(node, diagnostics)).unwrap_or_default();
    let logs = fields.get("logs").and_then(|node| listed(node, diagnostics)).unwrap_or_default();
    let logs = logs.iter().filter_map(|node| log(node, diagnostics)).collect();
    let decoder = fields.get("decoder");
    let decoder = decoder.and_then(|node| super::decoder::load(node, grammar.as_str(), &facets, relation, &texts, diagnostics));
    let is_value = |name: &str| {
        let values = |facet: &Facet| facet.kind.values().iter().any(|value| name == format!("{}.{value}", facet.id));
        facets.iter().any(|facet| facet.id == name || values(facet))
    };
    let sources = fields.get("sources").and_then(|node| node.items(diagnostics)).unwrap_or_default();
    let sources = sources.iter().filter_map(|node| citation::source(node, is_value, diagnostics)).collect();
    let collection = Collection {
        id,
        texts,
        verdict,
        relation,
        notes,
        worthwhile,
        commands,
        logs,
        decoder,
        sources,
        facets,
        ..Collection::default()
    };
    Some((collection, grammar))
}

/// Facets, by their names.
fn worthwhile(node: &Node<'_>, facets: &[Facet], diagnostics: &mut Diagnostics) -> Option<Vec<usize>> {
    let mut places = Vec::new();
    for item in node.items(diagnostics)? {
        let id = item.text(diagnostics)?;
        match facets.iter().position(|facet| facet.id == id) {
            Some(place) => places.push(place),
            None => diagnostics.push(
                item.problem(&rules::UNKNOWN_FACET, format!("there is no facet `{id}`"))
                    .hint(suggestion(&id, facets.iter().map(|f| f.id.as_str()))),
            ),
        }
    }
    Some(places)
}

/// What texts can show for copying; ids are names of Fluent variables.
fn commands(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Vec<Command> {
    let mut commands = Vec::new();
    for (id, node) in node.entries(diagnostics).into_iter().flat_map(|entries| entries.entries) {
        let Some(text) = node.text(diagnostics) else { continue };
        if !super::is_segment(&id) || !id.starts_with(|c: char| c.is_ascii_lowercase()) || commands.len() == l10n::MAX_HOLES {
            diagnostics.push(
                node.problem(&rules::INVALID_VALUE, format!("`{id}` cannot be a command"))
                    .hint(format!("a name has small letters, digits and `-`; there can be {} of them", l10n::MAX_HOLES)),
            );
            continue;
        }
        commands.push(Command { id, text });
    }
    commands
}

fn log(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Log> {
    let fields = node.fields(&["id", "codes", "pattern"], diagnostics)?;
    let id_node = fields.require("id", diagnostics)?;
    let id = id_node.text(diagnostics)?;
    if !super::is_segment(&id) {
        diagnostics.push(
            id_node
                .problem(&rules::INVALID_VALUE, format!("`{id}` cannot be the id of a log"))
                .hint("an id has small letters, digits and `-`"),
        );
        return None;
    }
    let codes = pattern(fields.require("codes", diagnostics)?, diagnostics)?;
    let node = fields.require("pattern", diagnostics)?;
    let log = Log { id, codes, pattern: node.text(diagnostics)? };
    let example = log.pattern_of("0");
    if !log.pattern.contains(Log::CODE) || Regex::new(&example).is_err() {
        diagnostics.push(
            node.problem(&rules::INVALID_VALUE, format!("not a regular expression with `{}` in it", Log::CODE))
                .hint("write it like `said: {code}[ -]`; in YAML, single quotes keep backslashes as they are"),
        );
        return None;
    }
    Some(log)
}

fn pattern(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Regex> {
    let text = node.text(diagnostics)?;
    match RegexBuilder::new(&text).size_limit(MAX_PATTERN).build() {
        Ok(regex) => Some(regex),
        Err(error) => {
            let reason = error.to_string();
            let reason = reason.lines().last().unwrap_or_default().trim_start_matches("error: ");
            diagnostics.push(
                node.problem(&rules::INVALID_VALUE, format!("not a regular expression: {reason}"))
                    .hint("write it like `^[2-5][0-9]{2}$`"),
            );
            None
        }
    }
}

/// A facet that another key names, of the right kind.
fn named(
    fields: &Fields<'_>,
    key: &str,
    facets: &[Facet],
    fits: fn(&FacetKind) -> bool,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let node = fields.get(key)?;
    let id = node.text(diagnostics)?;
    let found = facets.iter().position(|f| f.id == id && fits(&f.kind));
    if found.is_none() {
        let fitting = facets.iter().filter(|f| fits(&f.kind)).map(|f| f.id.as_str());
        diagnostics.push(
            node.problem(&rules::UNKNOWN_FACET, format!("there is no facet `{id}` of the kind that `{key}` needs"))
                .hint(suggestion(&id, fitting)),
        );
    }
    found
}

fn facet(node: &Node<'_>, earlier: &[Facet], diagnostics: &mut Diagnostics) -> Option<Facet> {
    let fields = node.fields(&FACET_KEYS, diagnostics)?;
    let id_node = fields.require("id", diagnostics)?;
    let id = id_node.text(diagnostics)?;
    if !super::is_segment(&id) || RESERVED.contains(&id.as_str()) || earlier.iter().any(|f| f.id == id) {
        diagnostics.push(
            id_node
                .problem(&rules::INVALID_VALUE, format!("`{id}` cannot be the id of this facet"))
                .hint(format!("an id has small letters, digits and `-`, stands once, and is none of {}", RESERVED.join(", "))),
        );
        return None;
    }
    let like = fields.text("like", diagnostics);
    let like = match (like, fields.get("like")) {
        (Some(like), Some(node)) => match earlier.iter().find(|f| f.id == like) {
            Some(facet) => Some(facet.clone()),
            None => {
                diagnostics.push(
                    node.problem(&rules::UNKNOWN_FACET, format!("there is no facet `{like}` above this one"))
                        .hint(suggestion(&like, earlier.iter().map(|f| f.id.as_str()))),
                );
                return None;
            }
        },
        _ => None,
    };
    let kind_node = fields.require("kind", diagnostics)?;
    let kind_name = kind_node.text(diagnostics)?;
    let values = |diagnostics: &mut Diagnostics| match &like {
        Some(facet) => Some(facet.kind.values().to_vec()),
        None => texts(fields.require("values", diagnostics)?, diagnostics),
    };
    let kind = match kind_name.as_str() {
        "choice" => FacetKind::Choice { values: values(diagnostics)?, derived: None },
        "set" => {
            let values = values(diagnostics)?;
            let wildcard = fields.text("wildcard", diagnostics);
            let place = wildcard.as_ref().and_then(|w| values.iter().position(|v| v == w));
            if let (Some(wildcard), None, Some(node)) = (&wildcard, place, fields.get("wildcard")) {
                diagnostics.push(
                    node.problem(&rules::UNKNOWN_FACET_VALUE, format!("`{wildcard}` is not among the values"))
                        .hint(suggestion(wildcard, values.iter().map(String::as_str))),
                );
            }
            FacetKind::Set { values, wildcard: place }
        }
        "tokens" => match like.as_ref().map(|facet| &facet.kind) {
            Some(FacetKind::Tokens { pattern }) => FacetKind::Tokens { pattern: pattern.clone() },
            _ => FacetKind::Tokens { pattern: pattern(fields.require("pattern", diagnostics)?, diagnostics)? },
        },
        _ => {
            diagnostics.push(
                kind_node
                    .problem(&rules::INVALID_VALUE, format!("there is no kind of facet `{kind_name}`"))
                    .hint(suggestion(&kind_name, ["choice", "set", "tokens"].into_iter())),
            );
            return None;
        }
    };
    let own_gloss = match fields.get("gloss") {
        Some(node) => Some(gloss(node, &kind, diagnostics)?),
        None => None,
    };
    Some(Facet {
        gloss: own_gloss.or_else(|| like.as_ref()?.gloss.clone()),
        words: like.map_or_else(|| id.clone(), |facet| facet.words),
        id,
        kind,
        compare: fields.get("compare").is_none_or(|node| node.boolean(diagnostics) != Some(false)),
        sourced: fields.get("sourced").is_some_and(|node| node.boolean(diagnostics) == Some(true)),
        lead: fields.get("lead").is_some_and(|node| node.boolean(diagnostics) == Some(true)),
    })
}

/// The part of a token that names its message.
fn gloss(node: &Node<'_>, kind: &FacetKind, diagnostics: &mut Diagnostics) -> Option<Regex> {
    let regex = pattern(node, diagnostics)?;
    if regex.capture_names().flatten().any(|name| name == "name") && matches!(kind, FacetKind::Tokens { .. }) {
        return Some(regex);
    }
    diagnostics.push(
        node.problem(&rules::INVALID_VALUE, "only tokens have a gloss, and it has a group `name`")
            .hint("write it like `^[0-9]+\\.(?<name>.+)$`: what the group holds names the message"),
    );
    None
}

/// The items of a list that is not too long.
fn listed<'d>(node: &Node<'d>, diagnostics: &mut Diagnostics) -> Option<Vec<Node<'d>>> {
    let items = node.items(diagnostics)?;
    if items.len() <= MAX_LISTED {
        return Some(items);
    }
    let problem = node.problem(&rules::TOO_LARGE, format!("this list has {} items; at most {MAX_LISTED} are read", items.len()));
    diagnostics.push(problem.hint("look for items that repeat themselves, or make several collections"));
    None
}

/// A list of ids that name messages: letters, digits, hyphens.
fn texts(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<String>> {
    let mut texts: Vec<String> = Vec::new();
    for item in listed(node, diagnostics)? {
        let text = item.text(diagnostics)?;
        if !super::is_segment(&text) || texts.contains(&text) {
            diagnostics.push(
                item.problem(&rules::INVALID_VALUE, format!("`{text}` cannot be a value here"))
                    .hint("a value has small letters, digits and `-`, and stands once"),
            );
            continue;
        }
        texts.push(text);
    }
    Some(texts)
}

/// `from` can name a facet that stands below, so it is read when all facets are known.
fn resolve_derived(fields: &Fields<'_>, facets: &mut [Facet], diagnostics: &mut Diagnostics) {
    let Some(nodes) = fields.get("facets").and_then(|node| node.items(&mut Diagnostics::default())) else {
        return;
    };
    for node in nodes {
        let Some(entry) = node.entries(&mut Diagnostics::default()) else { continue };
        let (Some(id), Some(from)) = (entry.text("id", &mut Diagnostics::default()), entry.get("from")) else {
            continue;
        };
        let Some(place) = facets.iter().position(|f| f.id == id) else { continue };
        let derived = derivation(from, place, facets, diagnostics);
        if let FacetKind::Choice { derived: slot, .. } = &mut facets[place].kind {
            *slot = derived;
        } else {
            diagnostics.push(
                from.problem(&rules::INVALID_VALUE, "only a choice can be derived")
                    .hint("remove `from`, or make the facet a `choice`"),
            );
        }
    }
}

fn derivation(from: &Node<'_>, place: usize, facets: &[Facet], diagnostics: &mut Diagnostics) -> Option<Derived> {
    let fields = from.fields(&["digit", "facet", "map"], diagnostics)?;
    if let Some(digit) = fields.get("digit") {
        let digit = digit.number(diagnostics)?;
        return Some(Derived::Digit(usize::try_from(digit).ok()?));
    }
    let node = fields.require("facet", diagnostics)?;
    let name = node.text(diagnostics)?;
    let Some(other) = facets.iter().position(|f| f.id == name) else {
        diagnostics.push(
            node.problem(&rules::UNKNOWN_FACET, format!("there is no facet `{name}`"))
                .hint(suggestion(&name, facets.iter().map(|f| f.id.as_str()))),
        );
        return None;
    };
    let (theirs, ours) = (facets[other].kind.values(), facets[place].kind.values());
    let mut map = vec![None; theirs.len()];
    for (key, value) in fields.require("map", diagnostics)?.entries(diagnostics)?.entries {
        let value_name = value.text(diagnostics)?;
        match (theirs.iter().position(|v| *v == key), ours.iter().position(|v| *v == value_name)) {
            (Some(theirs), Some(ours)) => map[theirs] = Some(ours),
            (None, _) => diagnostics.push(
                value
                    .problem(&rules::UNKNOWN_FACET_VALUE, format!("`{name}` has no value `{key}`"))
                    .hint(suggestion(&key, theirs.iter().map(String::as_str))),
            ),
            (_, None) => diagnostics.push(
                value
                    .problem(&rules::UNKNOWN_FACET_VALUE, format!("this facet has no value `{value_name}`"))
                    .hint(suggestion(&value_name, ours.iter().map(String::as_str))),
            ),
        }
    }
    Some(Derived::Facet(other, map))
}

fn text(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<TextKind> {
    let fields = node.fields(&["id", "place", "optional", "sourced"], diagnostics)?;
    let mut is_set = |key: &str| fields.get(key).is_some_and(|node| node.boolean(diagnostics) == Some(true));
    let (optional, sourced) = (is_set("optional"), is_set("sourced"));
    let id = fields.require("id", diagnostics)?.text(diagnostics)?;
    let place_node = fields.require("place", diagnostics)?;
    let place = place_node.text(diagnostics)?;
    let Some((_, place)) = TextPlace::NAMES.into_iter().find(|(name, _)| *name == place) else {
        diagnostics.push(
            place_node
                .problem(&rules::INVALID_VALUE, format!("there is no place `{place}`"))
                .hint(suggestion(&place, TextPlace::NAMES.into_iter().map(|(name, _)| name))),
        );
        return None;
    };
    Some(TextKind { id, place, optional, sourced })
}
