//! Transcripts, texts of servers and patterns for logs, as pages show them.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::frame::object;
use super::words::Speaker;
use crate::markdown::{Form, Html, escape};
use crate::model::{Citation, Collection, Log, Origin, Pair, RecordId, Side, Transcript};
use crate::site::Site;

/// What stands under a transcript.
pub(super) struct Caption {
    stage: Value,
    origin: Value,
}

impl Caption {
    pub(super) fn of(speaker: &Speaker<'_>, collection: &Collection, transcript: &Transcript) -> Result<Self, tera::Error> {
        let stage = transcript.at.zip(collection.relation).and_then(|(at, relation)| {
            let facet = &collection.facets[relation];
            let id = format!("{}-{}-{}", collection.id, facet.words, facet.kind.values().get(at)?);
            Some(Value::safe_string(&speaker.text(&id, None, Form::Inline).html))
        });
        let origin = match &transcript.origin {
            Origin::Recorded(software) => {
                let software = format!("<bdi lang=\"en\" translate=\"no\">{}</bdi>", escape(software));
                speaker.label_template("transcript-recorded", None, &["software"]).fill(&[&software])
            }
            Origin::Written(source) => {
                let source = cites(speaker.site, std::iter::once(source))?;
                speaker.label_template("transcript-written", None, &["source"]).fill(&[source.as_str().unwrap_or_default()])
            }
        };
        Ok(Self { stage: Value::from(stage), origin: Value::safe_string(&origin) })
    }
}

/// A transcript with the replies of some codes marked.
pub(super) fn figure(
    site: &Site,
    collection: &Collection,
    transcript: &Transcript,
    caption: &Caption,
    marked: &[RecordId],
) -> Result<Html, tera::Error> {
    let lines = transcript.lines.iter().map(|line| {
        let record = marked.iter().map(|id| collection.record(*id)).find(|record| line.is_reply(&record.code));
        object(vec![
            ("who", Value::from(who(line.side))),
            ("letter", Value::from(line.side.letter().to_string())),
            ("text", Value::from(line.text.as_str())),
            ("marked", Value::from(record.is_some())),
            ("tone", Value::from(record.map_or("", |record| collection.tone(record)))),
        ])
    });
    let mut context = Context::new();
    context.insert_value("lines", Value::from(lines.collect::<Vec<_>>()));
    context.insert_value("stage", caption.stage.clone());
    context.insert_value("origin", caption.origin.clone());
    site.theme.tera.render("parts/transcript.html", &context)
}

fn who(side: Side) -> &'static str {
    match side {
        Side::Client => "client",
        Side::Server => "server",
        Side::Event => "event",
    }
}

/// The names of documents, each once, linked where they can be read.
pub(super) fn cites<'a>(site: &Site, citations: impl Iterator<Item = &'a Citation>) -> Result<Value, tera::Error> {
    let mut cited: Vec<&Citation> = Vec::new();
    for citation in citations {
        if !cited.contains(&citation) {
            cited.push(citation);
        }
    }
    let sources = cited.iter().map(|c| object(vec![("label", Value::from(c.label())), ("url", Value::from(c.url()))]));
    let mut context = Context::new();
    context.insert_value("sources", Value::from(sources.collect::<Vec<_>>()));
    Ok(Value::safe_string(&site.theme.tera.render("parts/cites.html", &context)?))
}

/// For each pair whose codes occur in one session: that session, both codes marked.
pub(super) fn together(site: &Site, collection: &Collection, captions: &[Caption]) -> Result<BTreeMap<Pair, Value>, tera::Error> {
    let figure = |(pair, place): (Pair, usize)| {
        let marked = [pair.low(), pair.high()];
        let html = figure(site, collection, &collection.transcripts[place], &captions[place], &marked)?;
        Ok((pair, Value::safe_string(&html)))
    };
    collection.together().into_iter().map(figure).collect()
}

/// Texts that servers send, by sender. `places` are those of the texts, sender after sender.
pub(super) fn replies(site: &Site, collection: &Collection, places: &[usize]) -> Result<Value, tera::Error> {
    let mut senders: Vec<(&str, Vec<Value>)> = Vec::new();
    for reply in places.iter().map(|place| &collection.replies[*place]) {
        let value = object(vec![
            ("text", Value::from(reply.text.as_str())),
            ("date", Value::from(reply.date.as_deref())),
            ("source", cites(site, std::iter::once(&reply.citation))?),
        ]);
        match senders.last_mut() {
            Some((from, texts)) if *from == reply.from => texts.push(value),
            _ => senders.push((&reply.from, vec![value])),
        }
    }
    let senders =
        senders.into_iter().map(|(from, texts)| object(vec![("from", Value::from(from)), ("texts", Value::from(texts))]));
    Ok(Value::from(senders.collect::<Vec<_>>()))
}

/// Regular expressions that find a code in logs.
pub(super) fn logs(speaker: &Speaker<'_>, collection: &Collection, code: &str) -> Value {
    let value = |log: &Log| {
        let label = speaker.label(&format!("{}-log-{}", collection.id, log.id), None);
        object(vec![("label", Value::safe_string(&label.html)), ("pattern", Value::from(log.pattern_of(code)))])
    };
    Value::from(collection.logs.iter().filter(|log| log.codes.is_match(code)).map(value).collect::<Vec<_>>())
}
