//! Transcripts, texts of servers and patterns for logs, as pages show them.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tera::{Context, Value};

use super::frame::object;
use super::words::Speaker;
use crate::l10n::{Template, hole};
use crate::markdown::{Form, Html, escape};
use crate::model::{Citation, Collection, Log, Origin, Pair, Phrase, RecordId, Side, Transcript};
use crate::site::Site;

/// What a collection has from outside, as pages show it. The same in every language, but for what stands under a session.
pub(super) struct Evidence {
    pub(super) records: Vec<RecordEvidence>,
    /// For pairs whose codes occur in one session: that session.
    pub(super) together: BTreeMap<Pair, Session>,
}

/// What there is of one record.
pub(super) struct RecordEvidence {
    /// Sessions chosen for it, the best first.
    pub(super) sessions: Vec<Session>,
    /// What its documents call it.
    pub(super) phrases: Value,
    /// What some servers say with it.
    pub(super) replies: Value,
    /// What all servers say with it, if there is a page for that.
    pub(super) all_replies: Option<Value>,
}

/// A transcript with the replies of some codes marked.
pub(super) struct Session {
    /// Which of the collection's.
    pub(super) place: usize,
    /// As HTML, with holes for the two parts of its caption.
    html: Template,
}

impl Session {
    /// It, with its caption in a locale.
    pub(super) fn html(&self, captions: &[Caption]) -> Value {
        let Caption { origin, stage } = &captions[self.place];
        Value::safe_string(&self.html.fill(&[origin, stage]))
    }
}

impl Evidence {
    /// Makes it, once for all locales.
    pub(super) fn of(site: &Site, collection: &Collection) -> Result<Self, tera::Error> {
        let records =
            (0..collection.records.len()).into_par_iter().map(|place| RecordEvidence::of(site, collection, RecordId(place)));
        let session = |(pair, place): (Pair, usize)| Ok((pair, session(site, collection, place, &[pair.low(), pair.high()])?));
        let together = collection.together().into_iter().map(session);
        Ok(Self { records: records.collect::<Result<_, _>>()?, together: together.collect::<Result<_, tera::Error>>()? })
    }
}

impl RecordEvidence {
    fn of(site: &Site, collection: &Collection, id: RecordId) -> Result<Self, tera::Error> {
        let sessions = collection.transcripts_of(id).into_iter().map(|place| session(site, collection, place, &[id]));
        let phrase = |phrase: &Phrase| -> Result<Value, tera::Error> {
            let source = cites(site, std::iter::once(&phrase.citation))?;
            Ok(object(vec![("text", Value::from(phrase.text.as_str())), ("source", source)]))
        };
        let phrases = collection.record(id).phrases.iter().map(phrase).collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            sessions: sessions.collect::<Result<_, _>>()?,
            phrases: Value::from(phrases),
            replies: replies(site, collection, &collection.best_replies_of(id))?,
            all_replies: match collection.has_more_evidence(id) {
                true => Some(replies(site, collection, &collection.replies_of(id))?),
                false => None,
            },
        })
    }
}

/// What stands under a transcript, as HTML.
pub(super) struct Caption {
    origin: Html,
    /// Empty if it is not told.
    stage: Html,
}

impl Caption {
    pub(super) fn of(speaker: &Speaker<'_>, collection: &Collection, transcript: &Transcript) -> Result<Self, tera::Error> {
        let stage = transcript.at.zip(collection.relation).and_then(|(at, relation)| {
            let facet = &collection.facets[relation];
            let id = format!("{}-{}-{}", collection.id, facet.words, facet.kind.values().get(at)?);
            Some(speaker.text(&id, None, Form::Inline).html)
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
        Ok(Self { origin, stage: stage.unwrap_or_default() })
    }
}

fn session(site: &Site, collection: &Collection, place: usize, marked: &[RecordId]) -> Result<Session, tera::Error> {
    let transcript = &collection.transcripts[place];
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
    let part = |number: usize| Value::safe_string(&hole(number).to_string());
    let has_stage = transcript.at.is_some() && collection.relation.is_some();
    context.insert_value("origin", part(0));
    context.insert_value("stage", if has_stage { part(1) } else { Value::none() });
    Ok(Session { place, html: Template::cut(&site.theme.tera.render("parts/transcript.html", &context)?) })
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

/// Texts that servers send, by sender. `places` are those of the texts, sender after sender.
fn replies(site: &Site, collection: &Collection, places: &[usize]) -> Result<Value, tera::Error> {
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
