//! What the decoder found, said in a locale's words for a terminal.

use std::fmt::Write as _;
use std::sync::Mutex;

use super::words::Speaker;
use crate::decode::Decoded;
use crate::diag::Diagnostics;
use crate::l10n::LocaleId;
use crate::markdown::{Form, plain, strip};
use crate::messages::{gloss_id, id_part};
use crate::model::{Collection, Pair, RecordId, TextPlace};
use crate::plan::{Page, SitePlan};
use crate::site::Site;

/// What was found, as text and as the pages that tell more.
pub struct Told {
    /// Lines for a reader.
    pub text: String,
    /// The pages, the most important first.
    pub urls: Vec<String>,
}

/// Says what was found in a text of a collection's protocol.
pub fn told(
    site: &Site,
    plan: &SitePlan,
    locale: LocaleId,
    index: usize,
    decoded: &Decoded,
    diagnostics: &Mutex<Diagnostics>,
) -> Told {
    let collection = &site.collections[index];
    let speaker = Speaker::absolute(site, plan, locale, Page::Home(locale), Some(index), diagnostics);
    let mut told = Told { text: String::new(), urls: Vec::new() };
    let url = |page: Page| plan.url(&plan.route(page));
    let record = decoded.code.as_ref().and_then(|code| collection.find(code));
    if let Some((low, high)) = &decoded.pair {
        for code in [low, high] {
            told.text.extend(collection.find(code).map(|id| head(&speaker, collection, id)));
        }
        let pair = collection.find(low).zip(collection.find(high)).and_then(|(low, high)| Pair::new(low, high));
        told.urls.extend(pair.map(|pair| url(Page::Pair(locale, index, pair))));
    }
    match (record, &decoded.code) {
        (Some(id), _) => {
            told.text.push_str(&head(&speaker, collection, id));
            told.urls.push(url(Page::Code(locale, index, id)));
        }
        (None, Some(code)) => {
            let _ = writeln!(told.text, "{code}\n{}", speaker.plain("find-unknown", None));
        }
        (None, None) => {}
    }
    if let Some(token) = &decoded.token {
        told.text.push_str(&token_words(&speaker, collection, token));
        if record.is_none() {
            let carriers = (0..collection.records.len())
                .filter(|place| collection.records[*place].values.iter().any(|value| value.tokens().contains(token)));
            told.urls.extend(carriers.map(|place| url(Page::Code(locale, index, RecordId(place)))));
        }
    }
    let stage = decoded.stage.as_ref().zip(collection.relation).map(|(stage, facet)| {
        strip(&speaker.text(&format!("{}-{}-{stage}", collection.id, collection.facets[facet].words), None, Form::Inline).html)
    });
    let log = decoded.log.as_ref().map(|log| speaker.plain(&format!("{}-log-{}", collection.id, id_part(log)), None));
    for (label, value) in [("find-stage", stage), ("find-log", log)] {
        if let Some(value) = value {
            let _ = writeln!(told.text, "{}: {value}", speaker.plain(label, None));
        }
    }
    if let Some(reply) = decoded.said.map(|place| &collection.replies[place]) {
        let _ = writeln!(told.text, "{}", speaker.plain_template("find-said", None, &["from"]).fill(&[&reply.from]));
    }
    if told.text.is_empty() {
        let _ = writeln!(told.text, "{}", speaker.plain("find-nothing", None));
    }
    for url in &told.urls {
        let _ = write!(told.text, "\n{url}");
    }
    if let Some(id) = record.filter(|id| !collection.record(*id).confused_with.is_empty()) {
        let _ = write!(told.text, "\n\n{}:", speaker.plain("do-not-confuse", None));
        for other in &collection.record(id).confused_with {
            let Some(pair) = Pair::new(id, *other) else { continue };
            let (code, name) = (&collection.record(*other).code, name(&speaker, collection, *other));
            let _ = write!(told.text, "\n  {code} {name}  {}", url(Page::Pair(locale, index, pair)));
        }
    }
    told
}

fn name(speaker: &Speaker<'_>, collection: &Collection, id: RecordId) -> String {
    speaker.plain(&format!("{}-{}", collection.id, id_part(&collection.record(id).code)), None)
}

/// Code, name, verdict in a word; then its lead.
fn head(speaker: &Speaker<'_>, collection: &Collection, id: RecordId) -> String {
    let record = collection.record(id);
    let message = format!("{}-{}", collection.id, id_part(&record.code));
    let badge = collection.verdict.zip(collection.verdict_of(record)).map(|(facet, value)| {
        let facet = &collection.facets[facet];
        speaker.plain(&format!("{}-{}-{}", collection.id, facet.words, facet.kind.values()[value]), Some("short"))
    });
    let badge = badge.filter(|badge| !badge.is_empty()).map(|badge| format!(" [{badge}]")).unwrap_or_default();
    let leads = collection.texts.iter().filter(|text| text.place == TextPlace::Lead);
    let leads: Vec<String> =
        leads.map(|text| plain(&speaker.plain(&message, Some(&text.id)))).filter(|t| !t.is_empty()).collect();
    format!("{} {}{badge}\n{}\n", record.code, name(speaker, collection, id), leads.join(" "))
}

/// A token and what it says.
fn token_words(speaker: &Speaker<'_>, collection: &Collection, token: &str) -> String {
    let known = |facet: &&crate::model::Facet| facet.gloss.is_some();
    let gloss = collection.facets.iter().filter(known).find_map(|facet| {
        let gloss = facet.gloss_of(token)?;
        let id = gloss_id(&collection.id, facet, gloss);
        speaker.site.words.find(speaker.locale, &id, None)?;
        let class: Vec<(&str, u64)> = gloss.class.iter().map(|class| ("class", *class)).collect();
        Some((speaker.plain(&id, None), strip(&speaker.sentence(&id, Some("action"), &class).html)))
    });
    match gloss {
        Some((label, action)) => format!("{token} {label}\n{action}\n"),
        None => format!("{token}\n"),
    }
}
