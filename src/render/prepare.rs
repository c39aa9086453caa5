//! What is the same for many pages, made once for each locale: dictionaries, frames, and all the words of every record.

use std::sync::Mutex;

use rayon::prelude::*;
use tera::{Context, Value};

use super::frame::{Dictionary, Frame, Labels, frame, object};
use super::words::{Speaker, Spoken};
use crate::diag::{Diagnostics, rules};
use crate::l10n::{LocaleId, Template};
use crate::markdown::{self, Form, Html, escape, wire};
use crate::messages::id_part;
use crate::model::{Citation, Collection, FacetKind, Meeting, Record, RecordId, TextPlace, Value as FacetValue};
use crate::plan::{Page, SitePlan};
use crate::site::Site;

/// Everything that pages are made of.
pub struct Prepared<'s> {
    /// What was read.
    pub site: &'s Site,
    /// Where pages are.
    pub plan: &'s SitePlan,
    /// By locale; `None` for locales that are not rendered.
    pub(super) locales: Vec<Option<LocaleWords>>,
}

impl Prepared<'_> {
    /// The words of a locale that the plan renders.
    pub(super) fn locale(&self, id: LocaleId) -> &LocaleWords {
        self.locales[id.0].as_ref().expect("pages are planned for prepared locales only")
    }
}

/// The words of one locale.
pub(super) struct LocaleWords {
    pub(super) dictionary: Dictionary,
    pub(super) home: Frame,
    pub(super) counts: Html,
    pub(super) collections: Vec<CollectionWords>,
    pub(super) prose: Vec<ProseWords>,
}

/// A prose page.
pub(super) struct ProseWords {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) html: Value,
    pub(super) description: String,
    /// The locale of the text, if it is not that of the page.
    pub(super) other: Option<LocaleId>,
}

/// The words of a collection in one locale.
pub(super) struct CollectionWords {
    /// Frame of the table of all codes.
    pub(super) frame: Frame,
    /// Frame of codes and pairs.
    pub(super) leaf_frame: Frame,
    pub(super) name: String,
    pub(super) name_html: Html,
    pub(super) short: String,
    pub(super) description: String,
    /// Shown on the start page, and its links are relative to that.
    pub(super) intro: Value,
    /// Breadcrumbs of codes and pairs.
    pub(super) breadcrumbs: Value,
    /// Breadcrumbs of the table.
    pub(super) table_breadcrumbs: Value,
    pub(super) code_heading: Template,
    pub(super) code_title: Template,
    pub(super) pair_heading: Template,
    pub(super) pair_title: Template,
    /// By verdict of the low and of the high record: as HTML and as plain text.
    pub(super) verdicts: Vec<Vec<Option<(Template, Template)>>>,
    /// In the order of [`Meeting::NAMES`].
    pub(super) relations: Vec<Template>,
    pub(super) facets: Vec<FacetWords>,
    pub(super) records: Vec<RecordWords>,
    pub(super) not_documented: Value,
}

impl CollectionWords {
    /// The sentence on how two codes can meet.
    pub(super) fn relation(&self, meeting: &Meeting) -> &Template {
        let place = Meeting::NAMES.iter().position(|name| *name == meeting.name());
        &self.relations[place.unwrap_or_default()]
    }
}

/// The words of a facet.
pub(super) struct FacetWords {
    pub(super) label: Value,
    /// For a set: its values as HTML.
    pub(super) values: Vec<Html>,
    /// For a choice whose values all have one: the short names.
    pub(super) shorts: Option<Vec<Value>>,
}

/// The words of a record.
pub(super) struct RecordWords {
    /// `<bdi>554</bdi>`.
    pub(super) code: Html,
    /// For titles and data.
    pub(super) name: String,
    pub(super) name_html: Value,
    pub(super) summary: String,
    pub(super) is_fallback: bool,
    /// For each facet: what the record says, as HTML; empty if unknown.
    pub(super) cells: Vec<Value>,
    /// What pages see of it.
    pub(super) view: Value,
}

/// Prepares all locales of the plan. Faults of messages and texts are collected, whichever page would show them.
pub fn prepare<'s>(site: &'s Site, plan: &'s SitePlan, diagnostics: &mut Diagnostics) -> Prepared<'s> {
    let found = Mutex::new(Diagnostics::default());
    let prepared: Vec<(LocaleId, Result<LocaleWords, tera::Error>)> =
        plan.locales.par_iter().map(|locale| (*locale, prepare_locale(site, plan, *locale, &found))).collect();
    let mut locales: Vec<Option<LocaleWords>> = site.words.ids().map(|_| None).collect();
    for (locale, words) in prepared {
        match words {
            Ok(words) => locales[locale.0] = Some(words),
            Err(error) => diagnostics.push(site.theme.problem(&error)),
        }
    }
    let mut found = found.into_inner().expect("no thread panicked while it reported");
    if diagnostics.has_errors_below("content/") {
        // The link may be sound and lead to a record that is not.
        found.retain(|diagnostic| diagnostic.rule != &rules::BAD_LINK);
    }
    // What a check of the texts has found already is not said again by their formatting.
    found.retain(|diagnostic| diagnostic.rule != &rules::MESSAGE_ERROR || !diagnostics.has_error_at(diagnostic.place.as_ref()));
    diagnostics.extend(found);
    Prepared { site, plan, locales }
}

/// The dictionary of a locale: every message that templates use.
pub(super) fn dictionary(speaker: &Speaker<'_>) -> Dictionary {
    let mut ids: Vec<&str> = speaker.site.theme.messages.iter().map(|(id, _)| id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let t = ids.iter().map(|id| ((*id).to_owned().into(), Value::safe_string(&speaker.label(id, None).html)));
    let attr = ids.iter().map(|id| ((*id).to_owned().into(), Value::from(speaker.plain(id, None))));
    Dictionary { t: Value::from(t.collect::<tera::Map>()), attr: Value::from(attr.collect::<tera::Map>()) }
}

/// The title of a prose page, for links to it.
fn prose_title(speaker: &Speaker<'_>, prose: usize) -> Html {
    let Some((text, _, language)) = prose_text(speaker.site, speaker.locale, prose) else {
        return Html::new();
    };
    let heading = text.lines().find_map(|line| line.strip_prefix("# "));
    let title = heading.map_or_else(|| speaker.site.prose[prose].slug.clone(), markdown::plain);
    speaker.mark("span", escape(&title), language).html
}

fn prose_text(site: &Site, locale: LocaleId, prose: usize) -> Option<(&str, &str, LocaleId)> {
    site.words.chain(locale).iter().find_map(|l| {
        let path = site.prose[prose].files[l.0].as_deref()?;
        Some((site.sources.text(path)?, path, *l))
    })
}

fn prepare_locale(
    site: &Site,
    plan: &SitePlan,
    locale: LocaleId,
    found: &Mutex<Diagnostics>,
) -> Result<LocaleWords, tera::Error> {
    let home = Page::Home(locale);
    let speaker = Speaker::new(site, plan, locale, home, None, found);
    let labels = Labels {
        dictionary: dictionary(&speaker),
        collections: site.collections.iter().map(|c| speaker.label(&c.id, Some("short")).html).collect(),
        prose: (0..site.prose.len()).map(|prose| prose_title(&speaker, prose)).collect(),
    };
    let codes: usize = site.collections.iter().map(|c| c.records.len()).sum();
    let pairs: usize = site.collections.iter().map(|c| c.pairs().len()).sum();
    let counts = speaker
        .counts("home-counts", &[("codes", codes as u64), ("pairs", pairs as u64), ("languages", plan.locales.len() as u64)]);
    let mut prose = Vec::new();
    for index in 0..site.prose.len() {
        prose.push(prepare_prose(site, plan, locale, index, &labels, found)?);
    }
    let mut collections = Vec::new();
    for index in 0..site.collections.len() {
        collections.push(prepare_collection(site, plan, locale, index, &labels, found)?);
    }
    Ok(LocaleWords { home: frame(site, plan, home, locale, &labels)?, counts, collections, prose, dictionary: labels.dictionary })
}

fn prepare_prose(
    site: &Site,
    plan: &SitePlan,
    locale: LocaleId,
    index: usize,
    labels: &Labels,
    found: &Mutex<Diagnostics>,
) -> Result<ProseWords, tera::Error> {
    let page = Page::Prose(locale, index);
    let speaker = Speaker::new(site, plan, locale, page, None, found);
    let (text, path, language) = prose_text(site, locale, index).unwrap_or(("", "", locale));
    let rendered = speaker.prose(path, text);
    let first = text.split("\n\n").find(|block| !block.trim_start().starts_with('#')).unwrap_or("");
    Ok(ProseWords {
        frame: frame(site, plan, page, locale, labels)?,
        title: rendered.title.unwrap_or_else(|| site.prose[index].slug.clone()),
        html: Value::safe_string(&rendered.html),
        description: markdown::plain(first),
        other: (language != locale).then_some(language),
    })
}

fn prepare_collection(
    site: &Site,
    plan: &SitePlan,
    locale: LocaleId,
    index: usize,
    labels: &Labels,
    found: &Mutex<Diagnostics>,
) -> Result<CollectionWords, tera::Error> {
    let collection = &site.collections[index];
    let id = &collection.id;
    let table = Page::Collection(locale, index);
    let leaf = if collection.records.is_empty() { table } else { Page::Code(locale, index, RecordId(0)) };
    // Codes and pairs are neighbours: what is relative to one is relative to all.
    let speaker = Speaker::new(site, plan, locale, leaf, Some(index), found);
    let home_speaker = Speaker::new(site, plan, locale, Page::Home(locale), Some(index), found);
    let facets: Vec<FacetWords> = collection.facets.iter().map(|facet| facet_words(&speaker, collection, facet)).collect();
    let code_title = speaker.plain_template(&format!("{id}-code-title"), Some("title"), &["code", "name"]);
    let records = collection
        .records
        .par_iter()
        .enumerate()
        .map(|(place, record)| {
            let page = Page::Code(locale, index, RecordId(place));
            let speaker = Speaker::new(site, plan, locale, page, Some(index), found);
            record_words(&speaker, plan, collection, record, page, &facets, &labels.dictionary)
        })
        .collect::<Result<Vec<RecordWords>, tera::Error>>()?;
    let breadcrumbs = |from: Page| -> Result<Value, tera::Error> {
        let mut links = vec![(Page::Home(locale), speaker.label("site-name", None).html)];
        if from != table {
            links.push((table, speaker.label(id, Some("short")).html));
        }
        let links = links.into_iter().map(|(page, label)| {
            let href = plan.route(from).link_to(&plan.route(page));
            object(vec![("href", Value::from(href)), ("label", Value::safe_string(&label))])
        });
        let mut context = Context::new();
        context.insert_value("attr", labels.dictionary.attr.clone());
        context.insert_value("links", Value::from(links.collect::<Vec<_>>()));
        Ok(Value::safe_string(&site.theme.tera.render("parts/breadcrumbs.html", &context)?))
    };
    Ok(CollectionWords {
        frame: frame(site, plan, table, locale, labels)?,
        leaf_frame: frame(site, plan, leaf, locale, labels)?,
        name: speaker.plain(id, None),
        name_html: speaker.label(id, None).html,
        short: speaker.plain(id, Some("short")),
        description: speaker.plain(id, Some("description")),
        intro: Value::safe_string(&home_speaker.text(id, Some("intro"), Form::Block).html),
        breadcrumbs: breadcrumbs(leaf)?,
        table_breadcrumbs: breadcrumbs(table)?,
        code_heading: speaker.label_template(&format!("{id}-code-title"), None, &["code"]),
        code_title,
        pair_heading: speaker.label_template(&format!("{id}-pair-title"), None, &["low", "high"]),
        pair_title: speaker.plain_template(&format!("{id}-pair-title"), Some("title"), &["low", "high", "low-name", "high-name"]),
        verdicts: verdicts(&speaker, collection),
        relations: Meeting::NAMES
            .iter()
            .filter(|_| collection.relation.is_some())
            .map(|name| speaker.sentence_template(&format!("{id}-relation-{name}"), None, &["low", "high", "places"]))
            .collect(),
        facets,
        records,
        not_documented: Value::safe_string(&speaker.label("not-documented", None).html),
    })
}

fn verdicts(speaker: &Speaker<'_>, collection: &Collection) -> Vec<Vec<Option<(Template, Template)>>> {
    let values = collection.verdict.map_or(&[][..], |facet| collection.facets[facet].kind.values());
    let template = |low: &String, high: &String| {
        let id = format!("{}-verdict-{low}-{high}", collection.id);
        let locale = speaker.site.words.find(speaker.locale, &id, None);
        locale.map(|_| {
            let html = speaker.sentence_template(&id, None, &["low", "high"]);
            (html, speaker.plain_template(&id, None, &["low", "high"]))
        })
    };
    values.iter().map(|low| values.iter().map(|high| template(low, high)).collect()).collect()
}

fn facet_words(speaker: &Speaker<'_>, collection: &Collection, facet: &crate::model::Facet) -> FacetWords {
    let id = format!("{}-{}", collection.id, facet.id);
    let words = format!("{}-{}", collection.id, facet.words);
    let names = facet.kind.values();
    let values = match facet.kind {
        FacetKind::Set { .. } => {
            names.iter().map(|value| speaker.text(&format!("{words}-{value}"), None, Form::Inline).html).collect()
        }
        _ => Vec::new(),
    };
    let has_shorts = matches!(facet.kind, FacetKind::Choice { .. })
        && names
            .iter()
            .all(|value| speaker.site.words.find(speaker.locale, &format!("{words}-{value}"), Some("short")).is_some());
    let shorts = has_shorts.then(|| {
        let short = |value: &String| speaker.label(&format!("{words}-{value}"), Some("short")).html;
        names.iter().map(|value| Value::safe_string(&short(value))).collect()
    });
    FacetWords { label: Value::safe_string(&speaker.label(&id, None).html), values, shorts }
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

/// A source as templates see it.
pub(super) fn citation(citation: &Citation) -> Value {
    object(vec![("label", Value::from(citation.label())), ("url", Value::from(citation.url()))])
}

fn record_words(
    speaker: &Speaker<'_>,
    plan: &SitePlan,
    collection: &Collection,
    record: &Record,
    page: Page,
    facets: &[FacetWords],
    dictionary: &Dictionary,
) -> Result<RecordWords, tera::Error> {
    let id = format!("{}-{}", collection.id, id_part(&record.code));
    let anchor = id_part(&record.code);
    let code = format!("<bdi class=\"code\">{}</bdi>", escape(&record.code));
    let name = speaker.label(&id, None);
    let mut is_fallback = name.is_fallback;
    let mut lead = Html::new();
    let (mut panel, mut choose) = (Vec::new(), Vec::new());
    for text in &collection.texts {
        let form = if text.place == TextPlace::Lead { Form::Inline } else { Form::Block };
        let Spoken { html, is_fallback: fallback } = speaker.text(&id, Some(&text.id), form);
        is_fallback |= fallback;
        if text.place == TextPlace::Lead {
            if !lead.is_empty() {
                lead.push(' ');
            }
            lead.push_str(&html);
            continue;
        }
        let heading = speaker.label_template(&format!("{}-heading-{}", collection.id, text.id), None, &["code"]);
        let value = object(vec![
            ("anchor", Value::from(format!("{}-{anchor}", text.id))),
            ("heading", Value::safe_string(&heading.fill(&[&code]))),
            ("html", Value::safe_string(&html)),
        ]);
        if text.place == TextPlace::Panel { &mut panel } else { &mut choose }.push(value);
    }
    let cells: Vec<Html> =
        (0..collection.facets.len()).map(|place| cell(speaker, collection, place, record, &code, &facets[place])).collect();
    let verdict = collection.verdict_of(record);
    let verdict_facet = collection.verdict.map(|v| (&collection.facets[v], &facets[v]));
    let tone = verdict.zip(verdict_facet).map_or("", |(value, (facet, _))| facet.kind.values()[value].as_str());
    let badge = verdict.zip(verdict_facet).and_then(|(value, (_, words))| Some(words.shorts.as_ref()?[value].clone()));
    let panel_html = |level: i64| -> Result<String, tera::Error> {
        let mut context = Context::new();
        context.insert_value("texts", Value::from(panel.clone()));
        context.insert_value("level", Value::from(level));
        speaker.site.theme.tera.render("parts/panel.html", &context)
    };
    let mut context = Context::new();
    context.insert_value("t", dictionary.t.clone());
    let mut citations: Vec<&Citation> = Vec::new();
    for cited in record.phrases.iter().map(|p| &p.citation).chain(record.sources.iter().map(|s| &s.citation)) {
        if !citations.contains(&cited) {
            citations.push(cited);
        }
    }
    citations.sort();
    context.insert_value("sources", Value::from(citations.iter().map(|c| citation(c)).collect::<Vec<_>>()));
    let sources = speaker.site.theme.tera.render("parts/sources.html", &context)?;
    let title = speaker.label_template(&format!("{}-code-title", collection.id), None, &["code"]);
    let href = plan.sibling_link(page);
    let name_html = Value::safe_string(&name.html);
    let view = object(vec![
        ("code", Value::from(record.code.as_str())),
        ("anchor", Value::from(anchor.as_str())),
        ("name", name_html.clone()),
        ("title", Value::safe_string(&title.fill(&[&code]))),
        ("href", Value::from(href.as_str())),
        ("tone", Value::from(tone)),
        ("badge", Value::from(badge)),
        ("lead", Value::safe_string(&lead)),
        ("panel", Value::safe_string(&panel_html(3)?)),
        ("panel2", Value::safe_string(&panel_html(2)?)),
        ("choose", Value::from(choose)),
        ("sources", Value::safe_string(&sources)),
    ]);
    let summary = collection.texts.iter().find(|t| t.place == TextPlace::Lead);
    let summary = summary.map_or_else(String::new, |t| markdown::plain(&speaker.plain(&id, Some(&t.id))));
    Ok(RecordWords {
        code,
        name: speaker.plain(&id, None),
        name_html,
        summary,
        is_fallback,
        cells: cells.iter().map(|html| Value::safe_string(html)).collect(),
        view,
    })
}
