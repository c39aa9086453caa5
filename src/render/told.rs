//! What the decoder found, said in a locale's words for a terminal.

use std::fmt::Write as _;
use std::sync::Mutex;

use super::words::{Glossed, Speaker};
use crate::decode::Decoded;
use crate::diag::Diagnostics;
use crate::l10n::LocaleId;
use crate::markdown::{plain, strip};
use crate::messages::id_part;
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
    let url = |page: Page| plan.url(&plan.route(page));
    let (mut text, mut urls) = (String::new(), Vec::new());
    let record = decoded.code.as_ref().and_then(|code| collection.find(code));
    if let Some((low, high)) = &decoded.pair {
        for code in [low, high] {
            text.extend(collection.find(code).map(|id| head(&speaker, collection, id)));
        }
        let pair = collection.find(low).zip(collection.find(high)).and_then(|(low, high)| Pair::new(low, high));
        urls.extend(pair.map(|pair| url(Page::Pair(locale, index, pair))));
    }
    match (record, &decoded.code) {
        (Some(id), _) => {
            text.push_str(&head(&speaker, collection, id));
            urls.push(url(Page::Code(locale, index, id)));
        }
        (None, Some(code)) => {
            let _ = writeln!(text, "{code}\n{}", speaker.plain("find-unknown", None));
            if let Some((facet, value)) = collection.read_off(code) {
                let (label, sentence) = speaker.derived(collection, facet, value, code);
                let _ = writeln!(text, "{label}: {sentence}");
            }
        }
        (None, None) => {}
    }
    if let Some(token) = &decoded.token {
        text.push_str(&token_words(&speaker, collection, token));
    }
    let stage = decoded.stage.as_ref().zip(collection.relation);
    let stage = stage.map(|(stage, facet)| speaker.value_name(collection, &collection.facets[facet], stage));
    let log = decoded.log.as_ref().map(|log| speaker.log_name(collection, log));
    for (label, value) in [("find-stage", stage), ("find-log", log)] {
        if let Some(value) = value {
            let _ = writeln!(text, "{}: {value}", speaker.plain(label, None));
        }
    }
    if let Some(reply) = decoded.said.map(|place| &collection.replies[place]) {
        let _ = writeln!(text, "{}", speaker.plain_template("find-said", None, &["from"]).fill(&[&reply.from]));
    }
    if text.is_empty() {
        let _ = writeln!(text, "{}", speaker.plain("find-nothing", None));
    }
    if let Some((heading, next)) = record.and_then(|id| next(&speaker, collection, id)) {
        let _ = write!(text, "\n{heading}:\n{}\n", next.trim_end());
    }
    for url in &urls {
        let _ = writeln!(text, "\n{url}");
    }
    let mut list = |heading: &str, pages: Vec<(RecordId, Page)>| {
        if !pages.is_empty() {
            let _ = write!(text, "\n{}:\n", speaker.plain(heading, None));
        }
        for (id, page) in pages {
            let _ = writeln!(text, "  {} {}  {}", collection.record(id).code, name(&speaker, collection, id), url(page));
            if record.is_none() {
                urls.push(url(page));
            }
        }
    };
    match (record, &decoded.token) {
        (Some(id), _) => {
            let confused = collection.record(id).confused_with.iter();
            let confused = confused.filter_map(|other| Some((*other, Page::Pair(locale, index, Pair::new(id, *other)?))));
            list("do-not-confuse", confused.collect());
        }
        (None, Some(token)) => {
            let has = |id: &RecordId| collection.record(*id).values.iter().any(|value| value.tokens().contains(token));
            let carriers = (0..collection.records.len()).map(RecordId).filter(has);
            list("find-codes", carriers.map(|id| (id, Page::Code(locale, index, id))).collect());
        }
        (None, None) => {}
    }
    Told { text: text.trim_end().to_owned(), urls }
}

/// What to do about a code now, under its heading; nothing if the collection has no such text.
fn next(speaker: &Speaker<'_>, collection: &Collection, id: RecordId) -> Option<(String, String)> {
    let text = collection.decoder.as_ref()?.next.as_ref()?;
    let code = &collection.record(id).code;
    let heading = speaker.plain_template(&format!("{}-heading-{text}", collection.id), None, &["code"]).fill(&[code]);
    let message = format!("{}-{}", collection.id, id_part(code));
    Some((heading, speaker.source(&message, Some(text), &collection.commands)?))
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
    match collection.facets.iter().find_map(|facet| speaker.gloss(collection, facet, token)) {
        Some(Glossed { name, action, .. }) => format!("{token} {name}\n{}\n", strip(&action.html)),
        None => format!("{token}\n"),
    }
}
