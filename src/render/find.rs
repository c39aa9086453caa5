//! What the search and the decoder of a locale look through, as a script: `data/find-tr.js`.
//!
//! A script and not a JSON file, because a page that was opened from a file system can load the one and not the other.
//! All texts in it are plain.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Prepared;
use super::pages::pair_link;
use super::prepare::LocaleWords;
use super::words::{Glossed, Speaker};
use crate::decode::Decoder;
use crate::l10n::LocaleId;
use crate::markdown::strip;
use crate::model::{Collection, Log, RecordId};
use crate::plan::Page;

/// The script. Links in it are relative to the start page.
pub(super) fn script(prepared: &Prepared, locale: LocaleId) -> Result<Vec<u8>, tera::Error> {
    let words = prepared.locale(locale)?;
    let from = prepared.plan.route(Page::Home(locale));
    let (mut codes, mut tokens, mut replies) = (Vec::new(), BTreeMap::new(), Vec::new());
    for (index, collection) in prepared.site.collections.iter().enumerate() {
        let speaker = Speaker::new(&prepared.site, &prepared.plan, locale, Page::Home(locale), Some(index), &prepared.found);
        for place in 0..collection.records.len() {
            codes.push(code(prepared, &words, locale, index, RecordId(place))?);
        }
        tokens.extend(glosses(&speaker, collection));
        replies.extend(
            collection
                .replies
                .iter()
                .map(|reply| json!({"code": collection.record(reply.code).code, "from": reply.from, "text": reply.text})),
        );
    }
    let guides = words.prose.iter().enumerate().map(|(place, prose)| {
        let href = from.link_to(&prepared.plan.route(Page::Prose(locale, place)));
        json!({"title": prose.title, "href": href, "text": prose.description, "sections": sections(prose.html.as_str().unwrap_or_default(), &href)})
    });
    let mut data = json!({
        "locale": prepared.site.words.locale(locale).tag,
        "codes": codes,
        "tokens": tokens.into_iter().map(|(token, (label, action))| json!({"token": token, "label": label, "action": action})).collect::<Vec<_>>(),
        "replies": replies,
        "guides": guides.collect::<Vec<_>>(),
    });
    let decoding = prepared.site.collections.iter().enumerate().find(|(_, collection)| collection.decoder.is_some());
    if let Some((index, collection)) = decoding {
        let speaker = Speaker::new(&prepared.site, &prepared.plan, locale, Page::Home(locale), Some(index), &prepared.found);
        data["stages"] = stages(&speaker, collection);
        data["logs"] = logs(&speaker, collection);
        data["class"] = read_off(&speaker, collection).unwrap_or_default();
        data["next"] = json!(collection.decoder.as_ref().and_then(|rules| rules.next.as_ref()));
        data["decoder"] = Decoder::rules(collection).unwrap_or_default();
        data["pairs"] = json!(pair_link(prepared, Page::Home(locale), locale, index));
    }
    Ok(format!("globalThis.sitegen.find({data});\n").into_bytes())
}

fn code(prepared: &Prepared, words: &LocaleWords, locale: LocaleId, index: usize, id: RecordId) -> Result<Value, tera::Error> {
    let collection = &prepared.site.collections[index];
    let record = collection.record(id);
    let own = words.record(prepared, index, id)?;
    let html = |key: &str| {
        let value = own.view.as_map().and_then(|view| view.get(&key.to_owned().into()));
        value.and_then(|value| value.as_str()).map(strip).unwrap_or_default()
    };
    let tokens: Vec<&String> = record.values.iter().flat_map(|value| value.tokens()).collect();
    let confused: Vec<&str> = record.confused_with.iter().map(|other| collection.record(*other).code.as_str()).collect();
    let plan = &prepared.plan;
    Ok(json!({
        "code": record.code,
        "name": words.collections[index].names[id.0].plain,
        "badge": html("badge"),
        "tone": collection.tone(record),
        "lead": html("lead"),
        "href": plan.route(Page::Home(locale)).link_to(&plan.route(Page::Code(locale, index, id))),
        "enhanced": tokens,
        "confused": confused,
        "text": html("panel"),
        "also": own.search,
    }))
}

/// The tokens that have words: what they are called and what they change.
fn glosses(speaker: &Speaker<'_>, collection: &Collection) -> BTreeMap<String, (String, String)> {
    let mut glosses = BTreeMap::new();
    for (place, facet) in collection.facets.iter().enumerate() {
        for token in collection.records.iter().flat_map(|record| record.values[place].tokens()) {
            if !glosses.contains_key(token)
                && let Some(Glossed { name, action, .. }) = speaker.gloss(collection, facet, token)
            {
                glosses.insert(token.clone(), (name, strip(&action.html)));
            }
        }
    }
    glosses
}

/// The stages of a session by their ids.
fn stages(speaker: &Speaker<'_>, collection: &Collection) -> Value {
    let Some(facet) = collection.relation.map(|facet| &collection.facets[facet]) else { return json!({}) };
    let named = |value: &String| (value.clone(), Value::from(speaker.value_name(collection, facet, value)));
    Value::from(facet.kind.values().iter().map(named).collect::<Map<String, Value>>())
}

/// The kinds of logs by their ids.
fn logs(speaker: &Speaker<'_>, collection: &Collection) -> Value {
    let named = |log: &Log| (log.id.clone(), Value::from(speaker.log_name(collection, &log.id)));
    Value::from(collection.logs.iter().map(named).collect::<Map<String, Value>>())
}

/// What can be told of a code that has no record: what a facet that is read off the code says, by the value. In the
/// sentences, `{code}` stands for the code.
fn read_off(speaker: &Speaker<'_>, collection: &Collection) -> Option<Value> {
    let (place, digit) = collection.digit_facet()?;
    let facet = &collection.facets[place];
    let mut label = String::new();
    let mut sentences = Map::new();
    for value in facet.kind.values() {
        let (name, sentence) = speaker.derived(collection, facet, value, "{code}");
        label = name;
        sentences.insert(value.clone(), Value::from(sentence));
    }
    Some(json!({"digit": digit, "label": label, "sentences": sentences}))
}

/// The parts of a prose page that have an anchor, with their texts.
fn sections(html: &str, href: &str) -> Vec<Value> {
    let parts = html.split("<h2 id=\"").skip(1).filter_map(|part| {
        let (id, rest) = part.split_once("\">")?;
        let (title, text) = rest.split_once("</h2>")?;
        Some(json!({"title": strip(title), "href": format!("{href}#{id}"), "text": strip(text)}))
    });
    parts.collect()
}
