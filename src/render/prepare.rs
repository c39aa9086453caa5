//! What is the same for many pages, made once for each locale: dictionaries, frames, and all the words of every record.

use std::sync::{Arc, Mutex, OnceLock};

use tera::{Context, Value};

use super::evidence::{Caption, Evidence};
use super::frame::{Dictionary, Frame, Labels, frame, marked, object};
use super::jsonld;
use super::marks::Marks;
use super::record::{Making, Name, RecordWords};
use super::words::Speaker;
use crate::diag::{Diagnostic, Diagnostics};
use crate::l10n::{LocaleId, Template, hole};
use crate::markdown::{self, Form, Html, escape};
use crate::model::{Collection, FacetKind, Meeting, RecordId};
use crate::plan::{Page, SitePlan};
use crate::site::Site;

/// Everything that pages are made of. What is the same for many pages is made when the first of them needs it.
pub struct Prepared {
    /// What was read.
    pub site: Arc<Site>,
    /// Where pages are.
    pub plan: Arc<SitePlan>,
    /// By collection.
    pub(super) evidence: Arc<Vec<Evidence>>,
    locales: Vec<Mutex<Option<Arc<LocaleWords>>>>,
    /// Those around each text, if somebody wants to know which is which.
    pub marks: Option<Marks>,
    /// What Fluent stumbled over so far.
    pub(super) found: Mutex<Diagnostics>,
}

impl Prepared {
    /// The words of a locale.
    pub(super) fn locale(&self, id: LocaleId) -> Result<Arc<LocaleWords>, tera::Error> {
        let mut words = self.locales[id.0].lock().expect("no thread panics while it prepares");
        match &*words {
            Some(words) => Ok(Arc::clone(words)),
            None => Ok(Arc::clone(words.insert(Arc::new(prepare_locale(self, id)?)))),
        }
    }

    /// Makes the words of a locale ready. The error is a fault of a template.
    pub fn make_ready(&self, id: LocaleId) -> Result<(), Box<Diagnostic>> {
        self.locale(id).map(drop).map_err(|error| Box::new(self.site.theme.problem(&error)))
    }

    /// Forgets the words of a locale, whose pages are made.
    pub fn release(&self, id: LocaleId) {
        *self.locales[id.0].lock().expect("no thread panics while it prepares") = None;
    }

    /// What the making of pages found wrong in texts since it was asked for last.
    pub fn take_problems(&self) -> Diagnostics {
        std::mem::take(&mut *self.found.lock().expect("no thread panics while it reports"))
    }

    /// Who speaks a locale on a page.
    pub(super) fn speaker(&self, locale: LocaleId, from: Page, collection: Option<usize>) -> Speaker<'_> {
        Speaker::new(&self.site, &self.plan, locale, from, collection, &self.found).marking(self.marks.as_ref())
    }
}

/// The words of one locale.
pub(super) struct LocaleWords {
    pub(super) locale: LocaleId,
    pub(super) dictionary: Dictionary,
    pub(super) home: Frame,
    pub(super) translations: Frame,
    pub(super) site_name: String,
    pub(super) counts: Html,
    /// Heading, title and description of a page of evidence.
    pub(super) evidence: [Template; 3],
    pub(super) collections: Vec<CollectionWords>,
    pub(super) prose: Vec<ProseWords>,
}

impl LocaleWords {
    /// Name and URL of the start page, where every way through the site begins.
    pub(super) fn root(&self, prepared: &Prepared) -> (&str, String) {
        (&self.site_name, prepared.plan.url(&prepared.plan.route(Page::Home(self.locale))))
    }

    /// The words of a record.
    pub(super) fn record(&self, prepared: &Prepared, index: usize, id: RecordId) -> Result<&RecordWords, tera::Error> {
        let words = &self.collections[index];
        let place = &words.records[id.0];
        if let Some(words) = place.get() {
            return Ok(words);
        }
        // Two threads that need it at once both make it, which is seldom, and the same.
        let page = Page::Code(self.locale, index, id);
        let making = Making {
            speaker: prepared.speaker(self.locale, page, Some(index)),
            plan: &prepared.plan,
            collection: &prepared.site.collections[index],
            facets: &words.facets,
            name: &words.names[id.0],
            dictionary: &self.dictionary,
        };
        let made = making.record(id, page)?;
        Ok(place.get_or_init(|| made))
    }
}

/// A prose page.
pub(super) struct ProseWords {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) html: Value,
    pub(super) description: String,
    /// Title and description for links to it.
    pub(super) title_html: Html,
    pub(super) description_html: Html,
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
    /// “SMTP 554”, as HTML and as plain text.
    pub(super) code_heading: Template,
    pub(super) code_name: Template,
    pub(super) code_title: Template,
    pub(super) pair_heading: Template,
    pub(super) pair_title: Template,
    /// JSON-LD of pairs: headline, description, last segment of the route, those of the two codes.
    pub(super) pair_graph: Template,
    /// By verdict of the low and of the high record: as HTML and as plain text.
    pub(super) verdicts: Vec<Vec<Option<(Template, Template)>>>,
    /// In the order of [`Meeting::NAMES`].
    pub(super) relations: Vec<Template>,
    pub(super) facets: Vec<FacetWords>,
    /// What each record is called.
    pub(super) names: Vec<Name>,
    records: Vec<OnceLock<RecordWords>>,
    /// What stands under each transcript of the collection.
    pub(super) captions: Vec<Caption>,
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

/// Makes ready for the pages of a plan.
pub fn prepare(site: &Arc<Site>, plan: &Arc<SitePlan>, diagnostics: &mut Diagnostics) -> Prepared {
    make(site, plan, None, None, diagnostics)
}

/// The same for a later state of the site that `former` is of: what no file has changed of is taken from there.
pub fn prepare_again(
    site: &Arc<Site>,
    plan: &Arc<SitePlan>,
    former: Option<&Prepared>,
    diagnostics: &mut Diagnostics,
) -> Prepared {
    make(site, plan, None, former, diagnostics)
}

/// The same with marks around each text.
pub fn prepare_marked(prepared: &Prepared) -> Prepared {
    make(&prepared.site, &prepared.plan, Some(Marks::default()), Some(prepared), &mut Diagnostics::default())
}

fn make(
    site: &Arc<Site>,
    plan: &Arc<SitePlan>,
    marks: Option<Marks>,
    former: Option<&Prepared>,
    diagnostics: &mut Diagnostics,
) -> Prepared {
    let of = |former: &&Prepared| {
        Arc::ptr_eq(&former.site.collections, &site.collections) && Arc::ptr_eq(&former.site.theme, &site.theme)
    };
    let evidence = former.filter(of).map(|former| Arc::clone(&former.evidence)).unwrap_or_else(|| {
        let mut evidence = Vec::new();
        for collection in site.collections.iter() {
            match Evidence::of(site, collection) {
                Ok(made) => evidence.push(made),
                Err(error) => diagnostics.push(site.theme.problem(&error)),
            }
        }
        Arc::new(evidence)
    });
    let locales = site.words.ids().map(|_| Mutex::default()).collect();
    Prepared { site: Arc::clone(site), plan: Arc::clone(plan), evidence, locales, marks, found: Mutex::default() }
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
    let Some((text, language)) = prose_text(speaker.site, speaker.locale, prose) else {
        return Html::new();
    };
    let heading = text.lines().find_map(|line| line.strip_prefix("# "));
    let title = heading.map_or_else(|| speaker.site.prose[prose].slug.clone(), markdown::plain);
    speaker.of_page(&speaker.site.prose[prose].slug, speaker.mark("span", escape(&title), language).html)
}

fn prose_text(site: &Site, locale: LocaleId, prose: usize) -> Option<(&str, LocaleId)> {
    site.words.chain(locale).iter().find_map(|l| {
        let path = site.prose[prose].files[l.0].as_deref()?;
        Some((site.sources.text(path)?, *l))
    })
}

fn prepare_locale(prepared: &Prepared, locale: LocaleId) -> Result<LocaleWords, tera::Error> {
    let (site, plan) = (&*prepared.site, &*prepared.plan);
    let home = Page::Home(locale);
    let speaker = prepared.speaker(locale, home, None);
    let labels = Labels {
        dictionary: dictionary(&speaker),
        collections: site.collections.iter().map(|c| speaker.label(&c.id, Some("short")).html).collect(),
        prose: (0..site.prose.len()).map(|prose| prose_title(&speaker, prose)).collect(),
        translations: speaker.label("translations-title", None).html,
    };
    let codes: usize = site.collections.iter().map(|c| c.records.len()).sum();
    let pairs: usize = site.collections.iter().map(|c| c.pairs().len()).sum();
    let counts = speaker
        .counts("home-counts", &[("codes", codes as u64), ("pairs", pairs as u64), ("languages", plan.published.len() as u64)]);
    let prose = (0..site.prose.len()).map(|index| prepare_prose(prepared, locale, index, &labels));
    let prose = prose.collect::<Result<Vec<_>, _>>()?;
    let collections = (0..site.collections.len()).map(|index| prepare_collection(prepared, locale, index, &labels));
    let collections = collections.collect::<Result<Vec<_>, _>>()?;
    Ok(LocaleWords {
        locale,
        home: frame(site, plan, home, locale, &labels)?,
        translations: frame(site, plan, Page::Translations(locale), locale, &labels)?,
        site_name: speaker.plain("site-name", None),
        counts,
        evidence: [
            speaker.label_template("evidence-title", None, &["title"]),
            speaker.plain_template("evidence-title", None, &["title"]),
            speaker.plain_template("evidence-title", Some("description"), &["title"]),
        ],
        collections,
        prose,
        dictionary: labels.dictionary,
    })
}

fn prepare_prose(prepared: &Prepared, locale: LocaleId, index: usize, labels: &Labels) -> Result<ProseWords, tera::Error> {
    let (site, plan) = (&*prepared.site, &*prepared.plan);
    let page = Page::Prose(locale, index);
    let speaker = prepared.speaker(locale, page, None);
    let (text, language) = prose_text(site, locale, index).unwrap_or(("", locale));
    let slug = &site.prose[index].slug;
    let rendered = speaker.prose(slug, text);
    let first = text.split("\n\n").find(|block| !block.trim_start().starts_with('#')).unwrap_or("");
    let description = speaker.of_page(slug, markdown::plain(first));
    let home = prepared.speaker(locale, Page::Home(locale), None);
    Ok(ProseWords {
        title_html: labels.prose[index].clone(),
        description_html: home.of_page(slug, home.mark("span", home.paragraph(first), language).html),
        frame: frame(site, plan, page, locale, labels)?,
        title: rendered.title.unwrap_or_else(|| slug.clone()),
        html: Value::safe_string(&rendered.html),
        description,
        other: (language != locale).then_some(language),
    })
}

fn prepare_collection(
    prepared: &Prepared,
    locale: LocaleId,
    index: usize,
    labels: &Labels,
) -> Result<CollectionWords, tera::Error> {
    let (site, plan) = (&*prepared.site, &*prepared.plan);
    let collection = &site.collections[index];
    let id = &collection.id;
    let table = Page::Collection(locale, index);
    let leaf = if collection.records.is_empty() { table } else { Page::Code(locale, index, RecordId(0)) };
    // Codes and pairs are neighbours: what is relative to one is relative to all.
    let speaker = prepared.speaker(locale, leaf, Some(index));
    let home_speaker = prepared.speaker(locale, Page::Home(locale), Some(index));
    let facets: Vec<FacetWords> = collection.facets.iter().map(|facet| facet_words(&speaker, collection, facet)).collect();
    let code_title = speaker.plain_template(&format!("{id}-code-title"), Some("title"), &["code", "name"]);
    let captions = collection.transcripts.iter().map(|t| Caption::of(&speaker, collection, t));
    let captions = captions.collect::<Result<Vec<Caption>, tera::Error>>()?;
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
        code_name: speaker.plain_template(&format!("{id}-code-title"), None, &["code"]),
        code_title,
        pair_graph: pair_graph(&speaker, plan, index),
        pair_heading: speaker.label_template(&format!("{id}-pair-title"), None, &["low", "high"]),
        pair_title: speaker.plain_template(&format!("{id}-pair-title"), Some("title"), &["low", "high", "low-name", "high-name"]),
        verdicts: verdicts(&speaker, collection),
        relations: Meeting::NAMES
            .iter()
            .filter(|_| collection.relation.is_some())
            .map(|name| speaker.sentence_template(&format!("{id}-relation-{name}"), None, &RELATION))
            .collect(),
        facets,
        names: collection.records.iter().map(|record| Name::of(&speaker, collection, record)).collect(),
        records: collection.records.iter().map(|_| OnceLock::new()).collect(),
        captions,
        not_documented: Value::safe_string(&speaker.label("not-documented", None).html),
    })
}

/// What the JSON-LD of all pairs of a collection has in common.
fn pair_graph(speaker: &Speaker<'_>, plan: &SitePlan, index: usize) -> Template {
    let (site, locale) = (speaker.site, speaker.locale);
    let Some(pair) = plan.first_pair(index) else { return Template::default() };
    let page = Page::Pair(locale, index, pair);
    let code = Page::Code(locale, index, pair.low());
    let url = |page: Page, number: usize| marked(&plan.url(&plan.route(page)), &plan.leaf(page), number);
    let (home, table) = (Page::Home(locale), Page::Collection(locale, index));
    let (home, table) = (plan.url(&plan.route(home)), plan.url(&plan.route(table)));
    let (site_name, short) = (speaker.plain("site-name", None), speaker.plain(&site.collections[index].id, Some("short")));
    let (page, leaf) = (url(page, 2), hole(2).to_string());
    let trail = [(site_name.as_str(), home.as_str()), (short.as_str(), table.as_str()), (leaf.as_str(), page.as_str())];
    let about = [3, 4].map(|number| jsonld::reference(&url(code, number)));
    let tag = &site.words.locale(locale).tag;
    let graph = jsonld::article(tag, &hole(0).to_string(), &hole(1).to_string(), &trail, about.into());
    Template::cut(&graph)
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

/// Variables of the sentences on how two codes can meet.
const RELATION: [&str; 5] = ["low", "high", "places", "low-places", "high-places"];

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
