//! The words of a record, as the page of its code and its comparison pages need them.

use std::collections::BTreeSet;

use tera::{Context, Value};

use super::evidence;
use super::frame::{Dictionary, object};
use super::prepare::FacetWords;
use super::words::{Glossed, Speaker, Spoken};
use crate::markdown::{self, Form, Html, command, escape, wire};
use crate::messages::id_part;
use crate::model::{Citation, Collection, Record, RecordId, TextPlace, Value as FacetValue};
use crate::plan::{Page, SitePlan};

/// What a record is called.
pub(super) struct Name {
    /// `<bdi>554</bdi>`.
    pub(super) code: Html,
    /// For titles and data.
    pub(super) plain: String,
    pub(super) html: Value,
    is_fallback: bool,
    /// What it means, in a sentence or two.
    pub(super) summary: String,
}

impl Name {
    pub(super) fn of(speaker: &Speaker<'_>, collection: &Collection, record: &Record) -> Self {
        let message = format!("{}-{}", collection.id, id_part(&record.code));
        let name = speaker.label(&message, None);
        let summary = collection.texts.iter().find(|text| text.place == TextPlace::Lead);
        Self {
            code: format!("<bdi class=\"code\">{}</bdi>", escape(&record.code)),
            plain: speaker.plain(&message, None),
            html: Value::safe_string(&name.html),
            is_fallback: name.is_fallback,
            summary: summary.map_or_else(String::new, |text| markdown::plain(&speaker.plain(&message, Some(&text.id)))),
        }
    }
}

/// The words of a record.
pub(super) struct RecordWords {
    /// Other words by which the search finds it.
    pub(super) search: String,
    pub(super) is_fallback: bool,
    /// For each facet: what the record says, as HTML; empty if unknown.
    pub(super) cells: Vec<Value>,
    /// What pages of codes and pairs see of it.
    pub(super) view: Value,
    /// Its texts on the page of the code, one after the other.
    pub(super) contents: Vec<Value>,
    /// The same as HTML.
    pub(super) panel: Value,
    /// Its facts on the page of the code.
    pub(super) rows: Value,
    /// Tokens with their words, by facet.
    pub(super) glosses: Value,
    /// How to find it in logs.
    pub(super) logs: Value,
}

/// What a record says on a facet, as HTML; empty if it says nothing.
fn cell(speaker: &Speaker<'_>, collection: &Collection, place: usize, record: &Record, code: &str, words: &FacetWords) -> Html {
    let facet = &collection.facets[place];
    let id = format!("{}-{}", collection.id, facet.words);
    match &record.values[place] {
        FacetValue::Unknown => Html::new(),
        FacetValue::Choice(value) => {
            let value = &facet.kind.values()[*value];
            speaker.sentence_template(&format!("{id}-{value}"), None, &["code"]).fill(&[code])
        }
        FacetValue::Set(set) => {
            let items: Vec<Html> = set.iter().map(|value| words.values[*value].clone()).collect();
            speaker.site.words.locale(speaker.locale).join(&items)
        }
        FacetValue::Tokens(tokens) if tokens.is_empty() => {
            speaker.sentence_template(&format!("{id}-none"), None, &["code"]).fill(&[code])
        }
        FacetValue::Tokens(tokens) => {
            let items: Vec<Html> = tokens.iter().map(|token| wire(token)).collect();
            speaker.site.words.locale(speaker.locale).join(&items)
        }
    }
}

/// The tokens of a facet that have words, with what each changes.
///
/// Also whether one of these is in another language than the page.
fn glosses(speaker: &Speaker<'_>, collection: &Collection, record: &Record) -> Result<(Value, bool), tera::Error> {
    let facets = collection.facets.iter().zip(&record.values).filter(|(facet, _)| facet.gloss.is_some());
    let (lead, others): (Vec<_>, Vec<_>) = facets.partition(|(facet, _)| facet.lead);
    let (mut lists, mut is_fallback) = (Vec::new(), false);
    let mut safe = |spoken: Spoken| {
        is_fallback |= spoken.is_fallback;
        Value::safe_string(&spoken.html)
    };
    for (facet, value) in lead.iter().chain(&others) {
        // What stands at the top is not said again below.
        let is_said = |token: &&String| !facet.lead && lead.iter().any(|(_, value)| value.tokens().contains(token));
        let mut items = Vec::new();
        for token in value.tokens().iter().filter(|token| !is_said(token)) {
            let (label, action) = match speaker.gloss(collection, facet, token) {
                Some(Glossed { label, action, .. }) => (Some(safe(label)), Some(safe(action))),
                None => (None, None),
            };
            let proofs = record.sources.iter().filter(|source| source.covers(&facet.id, token));
            items.push(object(vec![
                ("token", Value::safe_string(&wire(token))),
                ("label", Value::from(label)),
                ("action", Value::from(action)),
                ("proof", evidence::cites(speaker.site, proofs.map(|source| &source.citation))?),
            ]));
        }
        if items.is_empty() {
            continue;
        }
        lists.push(object(vec![
            ("id", Value::from(facet.id.as_str())),
            ("lead", Value::from(facet.lead)),
            ("label", Value::safe_string(&speaker.label(&format!("{}-{}", collection.id, facet.id), None).html)),
            ("items", Value::from(items)),
        ]));
    }
    Ok((Value::from(lists), is_fallback))
}

/// The facts of a record that are stated, for the page of its code. Tokens with words have their own place.
fn rows(
    speaker: &Speaker<'_>,
    collection: &Collection,
    record: &Record,
    code: &str,
    facets: &[FacetWords],
    cells: &[Html],
) -> Result<Value, tera::Error> {
    let mut rows = Vec::new();
    for (place, facet) in collection.facets.iter().enumerate() {
        let value = &record.values[place];
        let has_words = facet.gloss.is_some() && !value.tokens().is_empty();
        if *value == FacetValue::Unknown || collection.verdict == Some(place) || has_words {
            continue;
        }
        let name = match value {
            FacetValue::Choice(value) => Some(facet.kind.values()[*value].as_str()),
            _ => None,
        };
        let detail = name.and_then(|name| {
            let id = format!("{}-{}-{name}", collection.id, facet.words);
            speaker.site.words.find(speaker.locale, &id, Some("detail"))?;
            Some(Value::safe_string(&speaker.sentence_template(&id, Some("detail"), &["code"]).fill(&[code])))
        });
        let own = record.sources.iter().filter(|s| s.proves.iter().any(|p| p.split('.').next() == Some(&facet.id)));
        let common = collection.sources.iter().filter(|s| name.is_some_and(|name| s.covers(&facet.id, name)));
        rows.push(object(vec![
            ("label", facets[place].label.clone()),
            ("html", Value::safe_string(&cells[place])),
            ("detail", Value::from(detail)),
            ("proof", evidence::cites(speaker.site, own.chain(common).map(|source| &source.citation))?),
        ]));
    }
    Ok(Value::from(rows))
}

/// The texts of a record by the place where pages show them.
#[derive(Default)]
struct Texts {
    lead: Html,
    /// For the page of the code: panel texts with their details.
    whole: Vec<Value>,
    /// For comparison pages.
    panel: Vec<Value>,
    choose: Vec<Value>,
    /// Where each stands, in the order of the page of the code.
    contents: Vec<Value>,
    is_fallback: bool,
}

fn texts(speaker: &Speaker<'_>, collection: &Collection, record: &Record, code: &str) -> Texts {
    let id = format!("{}-{}", collection.id, id_part(&record.code));
    let commands: Vec<(&str, Html)> = collection.commands.iter().map(|c| (c.id.as_str(), command(&c.text))).collect();
    let mut texts = Texts::default();
    // The page has the texts on when to send a code behind all others.
    let mut last = Vec::new();
    for text in collection.texts.iter().filter(|text| text.place != TextPlace::Search) {
        if text.optional && speaker.site.words.find(speaker.locale, &id, Some(&text.id)).is_none() {
            continue;
        }
        let form = if text.place == TextPlace::Lead { Form::Inline } else { Form::Block };
        let Spoken { html, is_fallback } = speaker.filled(&id, Some(&text.id), form, &commands);
        texts.is_fallback |= is_fallback;
        if text.place == TextPlace::Lead {
            let space = if texts.lead.is_empty() { "" } else { " " };
            texts.lead = format!("{}{space}{html}", texts.lead);
            continue;
        }
        let heading = speaker.label_template(&format!("{}-heading-{}", collection.id, text.id), None, &["code"]);
        let (heading, html) = (Value::safe_string(&heading.fill(&[code])), Value::safe_string(&html));
        let anchor = Value::from(format!("{}-{}", text.id, id_part(&record.code)));
        let entry = |level: i64| vec![("anchor", anchor.clone()), ("heading", heading.clone()), ("level", Value::from(level))];
        let value = |level: i64| object(entry(level).into_iter().chain([("html", html.clone())]).collect());
        let level = if text.place == TextPlace::Panel { 2 } else { 3 };
        match text.place {
            TextPlace::Choose => texts.choose.push(value(level)),
            _ => texts.whole.push(value(level)),
        }
        if text.place == TextPlace::Panel {
            texts.panel.push(value(3));
        }
        let contents = if text.place == TextPlace::Choose { &mut last } else { &mut texts.contents };
        contents.push(object(entry(level)));
    }
    texts.contents.append(&mut last);
    texts
}

/// Where a record's words are made.
pub(super) struct Making<'a> {
    pub(super) speaker: Speaker<'a>,
    pub(super) plan: &'a SitePlan,
    pub(super) collection: &'a Collection,
    pub(super) facets: &'a [FacetWords],
    pub(super) name: &'a Name,
    pub(super) dictionary: &'a Dictionary,
}

impl Making<'_> {
    /// The words of a record, whose page is `page`.
    pub(super) fn record(&self, id: RecordId, page: Page) -> Result<RecordWords, tera::Error> {
        let Self { speaker, collection, facets, name, .. } = self;
        let record = collection.record(id);
        let message = format!("{}-{}", collection.id, id_part(&record.code));
        let code = &name.code;
        let texts = texts(speaker, collection, record, code);
        let cells: Vec<Html> =
            (0..collection.facets.len()).map(|place| cell(speaker, collection, place, record, code, &facets[place])).collect();
        let verdict = collection.verdict_of(record);
        let verdict_facet = collection.verdict.map(|v| (&collection.facets[v], &facets[v]));
        let badge = verdict.zip(verdict_facet).and_then(|(value, (_, words))| Some(words.shorts.as_ref()?[value].clone()));
        let panel = |texts: Vec<Value>| self.part("panel", "texts", Value::from(texts));
        let title = speaker.label_template(&format!("{}-code-title", collection.id), None, &["code"]);
        let view = object(vec![
            ("code", Value::from(record.code.as_str())),
            ("anchor", Value::from(id_part(&record.code))),
            ("name", name.html.clone()),
            ("title", Value::safe_string(&title.fill(&[code]))),
            ("href", Value::from(self.plan.sibling_link(page))),
            ("tone", Value::from(collection.tone(record))),
            ("badge", Value::from(badge)),
            ("lead", Value::safe_string(&texts.lead)),
            ("panel", panel(texts.panel)?),
            ("choose", Value::from(texts.choose.clone())),
            ("sources", self.part("sources", "sources", sources(speaker, record)?)?),
        ]);
        let (glosses, glosses_fall_back) = glosses(speaker, collection, record)?;
        let search = collection.texts.iter().filter(|t| t.place == TextPlace::Search);
        let search: Vec<String> = search.map(|t| speaker.plain(&message, Some(&t.id))).collect();
        Ok(RecordWords {
            search: search.join(" "),
            is_fallback: name.is_fallback || texts.is_fallback || glosses_fall_back,
            contents: texts.contents,
            panel: panel(texts.whole)?,
            rows: rows(speaker, collection, record, code, facets, &cells)?,
            glosses,
            logs: evidence::logs(speaker, collection, &record.code),
            cells: cells.iter().map(|html| Value::safe_string(html)).collect(),
            view,
        })
    }

    /// A part of the theme that is the same on every page that has it.
    fn part(&self, name: &str, key: &'static str, value: Value) -> Result<Value, tera::Error> {
        let mut context = Context::new();
        context.insert_value("t", self.dictionary.t.clone());
        context.insert_value(key, value);
        Ok(Value::safe_string(&self.speaker.site.theme.tera.render(&format!("parts/{name}.html"), &context)?))
    }
}

/// What the record rests on, each document once, in order.
fn sources(speaker: &Speaker<'_>, record: &Record) -> Result<Value, tera::Error> {
    let cited = record.phrases.iter().map(|p| &p.citation).chain(record.sources.iter().map(|s| &s.citation));
    let cited: BTreeSet<&Citation> = cited.collect();
    let cites = cited.into_iter().map(|citation| evidence::cites(speaker.site, std::iter::once(citation)));
    Ok(Value::from(cites.collect::<Result<Vec<_>, _>>()?))
}
