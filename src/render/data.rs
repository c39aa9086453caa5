//! The facts of a collection for programs: `data/smtp.json` and `data/smtp/554.json` (docs/data.md describes them); web app
//! manifests.

use serde_json::{Map, Value, json};

use super::Prepared;
use super::record::Name;
use super::words::Speaker;
use crate::l10n::LocaleId;
use crate::model::{Citation, Collection, FacetKind, Log, Origin, Record, RecordId, Reply, Transcript, Value as FacetValue};
use crate::plan::Page;
use crate::theme::Asset;

/// What the documents look like (JSON Schema 2020-12).
pub(super) const SCHEMA: &str = include_str!("data.schema.json");

/// All records with their facts, sources, and names and summaries in every published locale.
pub(super) fn collection(prepared: &Prepared, index: usize) -> Vec<u8> {
    let collection = &prepared.site.collections[index];
    let records: Vec<Value> =
        (0..collection.records.len()).map(|place| record(prepared, index, collection, RecordId(place))).collect();
    let facets: Vec<Value> = collection
        .facets
        .iter()
        .map(|facet| {
            let kind = match facet.kind {
                FacetKind::Choice { .. } => "choice",
                FacetKind::Set { .. } => "set",
                FacetKind::Tokens { .. } => "tokens",
            };
            json!({"id": facet.id, "kind": kind, "values": facet.kind.values()})
        })
        .collect();
    let transcripts: Map<String, Value> = collection.transcripts.iter().map(|t| (t.name.clone(), transcript(t))).collect();
    let log = |log: &Log| json!({"id": log.id, "codes": log.codes.as_str(), "pattern": log.pattern});
    let document = json!({
        "$schema": prepared.plan.url(&prepared.plan.route(Page::DataSchema)),
        "collection": collection.id,
        "facets": facets,
        "logs": collection.logs.iter().map(log).collect::<Vec<_>>(),
        "transcripts": transcripts,
        "records": records,
    });
    encode(&document)
}

/// One record with its transcripts.
pub(super) fn code(prepared: &Prepared, index: usize, id: RecordId) -> Vec<u8> {
    let collection = &prepared.site.collections[index];
    let own = collection.transcripts_of(id).into_iter().map(|place| &collection.transcripts[place]);
    let transcripts: Map<String, Value> = own.map(|t| (t.name.clone(), transcript(t))).collect();
    encode(&json!({
        "$schema": prepared.plan.url(&prepared.plan.route(Page::DataSchema)),
        "collection": collection.id,
        "transcripts": transcripts,
        "record": record(prepared, index, collection, id),
    }))
}

/// The web app manifest of a locale (<https://www.w3.org/TR/appmanifest/>). Links in it are relative to it.
pub(super) fn manifest(prepared: &Prepared, locale: LocaleId) -> Vec<u8> {
    let (site, plan) = (&prepared.site, &prepared.plan);
    let speaker = Speaker::new(site, plan, locale, Page::Home(locale), None, &prepared.found);
    let from = plan.route(Page::Manifest(locale));
    let icon = |(place, _): (usize, &Asset)| {
        let src = from.link_to(&plan.route(Page::Asset(place)));
        json!({"src": src, "sizes": "any", "type": "image/svg+xml"})
    };
    let icons = site.theme.assets.iter().enumerate().filter(|(_, asset)| asset.name == "icon.svg").map(icon);
    let language = site.words.locale(locale);
    encode(&json!({
        "name": speaker.plain("site-name", None),
        "description": speaker.plain("site-description", None),
        "lang": language.tag,
        "dir": language.direction.as_str(),
        "start_url": from.link_to(&plan.route(Page::Home(locale))),
        "scope": from.link_to(&plan.route(Page::Gateway)),
        "display": "minimal-ui",
        "icons": icons.collect::<Vec<_>>(),
    }))
}

fn encode(document: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(document).expect("strings and lists always serialize");
    bytes.push(b'\n');
    bytes
}

fn record(prepared: &Prepared, index: usize, collection: &Collection, id: RecordId) -> Value {
    let record = collection.record(id);
    let codes = |ids: &[RecordId]| -> Vec<&str> { ids.iter().map(|id| collection.record(*id).code.as_str()).collect() };
    let mut words = Map::new();
    for locale in &prepared.plan.published {
        let spoken = Name::of(
            &Speaker::new(&prepared.site, &prepared.plan, *locale, Page::Home(*locale), Some(index), &prepared.found),
            collection,
            record,
        );
        let url = prepared.plan.url(&prepared.plan.route(Page::Code(*locale, index, id)));
        words.insert(
            prepared.site.words.locale(*locale).tag.clone(),
            json!({"name": spoken.plain, "summary": spoken.summary, "url": url}),
        );
    }
    json!({
        "code": record.code,
        "phrases": record.phrases.iter().map(|p| json!({"text": p.text, "source": citation(&p.citation)})).collect::<Vec<_>>(),
        "facets": facets(collection, record),
        "leads_to": codes(&record.leads_to),
        "confused_with": codes(&record.confused_with),
        "sources": record.sources.iter().map(|s| json!({"source": citation(&s.citation), "for": s.proves})).collect::<Vec<_>>(),
        "transcripts": collection.transcripts_of(id).into_iter().map(|place| collection.transcripts[place].name.as_str()).collect::<Vec<_>>(),
        "replies": collection.replies.iter().filter(|r| r.code == id).map(reply).collect::<Vec<_>>(),
        "words": words,
    })
}

fn transcript(transcript: &Transcript) -> Value {
    let lines: Vec<String> = transcript.lines.iter().map(|line| format!("{}: {}", line.side.letter(), line.text)).collect();
    let (software, source) = match &transcript.origin {
        Origin::Recorded(software) => (Some(software), None),
        Origin::Written(source) => (None, Some(citation(source))),
    };
    json!({"recorded_from": software, "source": source, "session": lines})
}

fn reply(reply: &Reply) -> Value {
    json!({"from": reply.from, "text": reply.text, "date": reply.date, "source": citation(&reply.citation)})
}

fn facets(collection: &Collection, record: &Record) -> Map<String, Value> {
    let mut facets = Map::new();
    for (facet, value) in collection.facets.iter().zip(&record.values) {
        let name = |index: &usize| facet.kind.values()[*index].as_str();
        let value = match value {
            FacetValue::Unknown => continue,
            FacetValue::Choice(index) => json!(name(index)),
            FacetValue::Set(set) => json!(set.iter().map(name).collect::<Vec<_>>()),
            FacetValue::Tokens(tokens) => json!(tokens),
        };
        facets.insert(facet.id.clone(), value);
    }
    facets
}

fn citation(citation: &Citation) -> Value {
    json!({"label": citation.label(), "url": citation.url()})
}
