//! The site for readers that take Markdown: a twin of the page of each code, and `llms.txt`.

use std::fmt::Write as _;

use super::Prepared;
use super::words::{Glossed, Speaker};
use crate::l10n::LocaleId;
use crate::markdown::{link, literal, strip};
use crate::messages::id_part;
use crate::model::{Citation, Origin, RecordId, SHOWN_TRANSCRIPTS, TextPlace};
use crate::plan::Page;

/// The page of a code: the same words, without what only leads through the site.
pub(super) fn code(prepared: &Prepared, locale: LocaleId, index: usize, id: RecordId) -> Result<String, tera::Error> {
    let (site, plan) = (&prepared.site, &prepared.plan);
    let collection = &site.collections[index];
    let record = collection.record(id);
    let words = prepared.locale(locale)?;
    let own = words.record(prepared, index, id)?;
    let (words, found) = (&words.collections[index], &prepared.found);
    let page = Page::Code(locale, index, id);
    let speaker = Speaker::absolute(site, plan, locale, page, Some(index), found);
    let message = format!("{}-{}", collection.id, id_part(&record.code));
    let heading = |text: &str| {
        let heading = speaker.plain_template(&format!("{}-heading-{text}", collection.id), None, &["code"]);
        literal(&heading.fill(&[&record.code]))
    };
    let mut twin = format!("# {}\n", literal(&words.code_title.fill(&[&record.code, &words.names[id.0].plain])));
    let _ = write!(twin, "\n{}\n", plan.url(&plan.route(page)));
    for phrase in &record.phrases {
        let _ = write!(twin, "\n> {} {} ({})\n", record.code, literal(&phrase.text), cite(&phrase.citation));
    }
    let mut panel = String::new();
    for text in &collection.texts {
        let Some(markdown) = speaker.source(&message, Some(&text.id), &collection.commands) else { continue };
        let _ = match text.place {
            TextPlace::Lead => write!(twin, "\n{markdown}\n"),
            TextPlace::Panel | TextPlace::Choose => write!(panel, "\n## {}\n\n{markdown}\n", heading(&text.id)),
            TextPlace::Search => Ok(()),
            TextPlace::Detail => write!(panel, "\n### {}\n\n{markdown}\n", heading(&text.id)),
        };
    }
    let _ = write!(twin, "\n## {}\n\n", speaker.literal("facts", None));
    for (place, facet) in collection.facets.iter().enumerate() {
        let cell = literal(&strip(own.cells[place].as_str().unwrap_or_default()));
        if !cell.is_empty() && collection.verdict != Some(place) {
            let _ = writeln!(twin, "- {}: {cell}", speaker.literal(&format!("{}-{}", collection.id, facet.id), None));
        }
    }
    twin.push_str(&panel);
    for (facet, value) in collection.facets.iter().zip(&record.values).filter(|(facet, _)| facet.gloss.is_some()) {
        let glossed = value.tokens().iter().filter_map(|token| Some((token, speaker.gloss(collection, facet, token)?)));
        for (number, (token, Glossed { name, action, .. })) in glossed.enumerate() {
            if number == 0 {
                let _ = write!(twin, "\n## {}\n\n", speaker.literal(&format!("{}-{}", collection.id, facet.id), None));
            }
            let _ = writeln!(twin, "- `{token}` {}: {}", literal(&name), literal(&strip(&action.html)));
        }
    }
    for (number, place) in collection.transcripts_of(id).into_iter().take(SHOWN_TRANSCRIPTS).enumerate() {
        let transcript = &collection.transcripts[place];
        if number == 0 {
            let _ = write!(twin, "\n## {}\n", speaker.literal("transcripts", None));
        }
        let origin = match &transcript.origin {
            Origin::Recorded(software) => {
                speaker.literal_template("transcript-recorded", None, &["software"]).fill(&[&literal(software)])
            }
            Origin::Written(source) => speaker.literal_template("transcript-written", None, &["source"]).fill(&[&cite(source)]),
        };
        let lines: Vec<String> = transcript.lines.iter().map(|l| format!("{}: {}\n", l.side.letter(), l.text)).collect();
        let _ = write!(twin, "\n{origin}\n\n{}", fenced(&lines.concat()));
    }
    let texts = collection.best_replies_of(id);
    if !texts.is_empty() {
        let _ = write!(twin, "\n## {}\n", speaker.literal("replies", None));
    }
    for reply in texts.into_iter().map(|place| &collection.replies[place]) {
        let _ =
            write!(twin, "\n{} ({})\n\n{}", literal(&reply.from), cite(&reply.citation), fenced(&format!("{}\n", reply.text)));
    }
    let mut cited: Vec<&Citation> =
        record.phrases.iter().map(|p| &p.citation).chain(record.sources.iter().map(|s| &s.citation)).collect();
    cited.sort_unstable();
    cited.dedup();
    let _ = write!(twin, "\n## {}\n\n", speaker.literal("sources", None));
    for citation in cited {
        let _ = writeln!(twin, "- {}", cite(citation));
    }
    Ok(twin)
}

/// A block of wire text. Its fence is longer than any run of backticks in it.
fn fenced(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}text\n{text}{fence}\n")
}

fn cite(citation: &Citation) -> String {
    let label = literal(&citation.label());
    citation.url().map_or_else(|| label.clone(), |url| link(&label, &url))
}

/// `llms.txt`: what the site is, and the twins of all pages of codes, in the source locale.
pub(super) fn index(prepared: &Prepared) -> Result<String, tera::Error> {
    let (site, plan) = (&prepared.site, &prepared.plan);
    let locale = site.words.source();
    let words = prepared.locale(locale)?;
    let speaker = Speaker::absolute(site, plan, locale, Page::Home(locale), None, &prepared.found);
    let mut index = format!("# {}\n\n> {}\n", speaker.literal("site-name", None), speaker.literal("site-description", None));
    for (number, collection) in site.collections.iter().enumerate() {
        let _ = write!(index, "\n## {}\n\n", speaker.literal(&collection.id, None));
        for (place, record) in collection.records.iter().enumerate() {
            let url = plan.url(&plan.route(Page::Twin(locale, number, RecordId(place))));
            let own = &words.collections[number].names[place];
            let title = words.collections[number].code_title.fill(&[&record.code, &own.plain]);
            let _ = writeln!(index, "- {}: {}", link(&literal(&title), &url), literal(&own.summary));
        }
    }
    let _ = write!(index, "\n## {}\n\n", speaker.literal("guides", None));
    for (place, prose) in words.prose.iter().enumerate() {
        let link = link(&literal(&prose.title), &plan.url(&plan.route(Page::Prose(locale, place))));
        let _ = writeln!(index, "- {link}: {}", literal(&prose.description));
    }
    for (number, collection) in site.collections.iter().enumerate() {
        let _ = writeln!(index, "- [data/{}.json]({})", collection.id, plan.url(&plan.route(Page::Data(number))));
    }
    Ok(index)
}
