//! One page at a time. Everything costly was prepared; a page only picks and joins.

use tera::{Context, Map, Value};

use super::evidence::Session;
use super::frame::{self, Frame, object};
use super::prepare::{CollectionWords, FacetWords, LocaleWords, dictionary};
use super::record::RecordWords;
use super::{Prepared, data, find, host, jsonld, sitemap, twin};
use crate::l10n::{LocaleId, hole};
use crate::markdown::{Form, Html, wire};
use crate::messages::note_id;
use crate::model::{
    Collection, Comparison, Meeting, Pair, Record, RecordId, SHOWN_TRANSCRIPTS, Value as FacetValue, compare, meeting,
};
use crate::plan::{Page, Route};
use crate::site::Site;
use crate::translation;

/// The bytes of a page.
pub(super) fn bytes(prepared: &Prepared, page: Page) -> Result<Vec<u8>, tera::Error> {
    let xml = |result: std::io::Result<Vec<u8>>| result.map_err(tera::Error::message);
    match page {
        Page::Gateway => chooser(prepared, page, "gateway.html"),
        Page::NotFound => chooser(prepared, page, "not-found.html"),
        Page::Home(locale) => home(prepared, locale),
        Page::Collection(locale, collection) => table(prepared, locale, collection),
        Page::Code(locale, collection, record) => code(prepared, locale, collection, record),
        Page::Evidence(locale, collection, record) => evidence(prepared, locale, collection, record),
        Page::Twin(locale, collection, record) => Ok(twin::code(prepared, locale, collection, record)?.into_bytes()),
        Page::Pair(locale, collection, pair) => versus(prepared, locale, collection, pair),
        Page::Reversed(locale, collection, pair) => reversed(prepared, locale, collection, pair),
        Page::Prose(locale, prose) => text(prepared, locale, prose),
        Page::Translations(locale) => translations(prepared, locale),
        Page::Find(locale) => find::script(prepared, locale),
        Page::Manifest(locale) => Ok(data::manifest(prepared, locale)),
        Page::Data(collection) => Ok(data::collection(prepared, collection)),
        Page::CodeData(collection, record) => Ok(data::code(prepared, collection, record)),
        Page::DataSchema => Ok(data::SCHEMA.as_bytes().to_vec()),
        Page::Llms => Ok(twin::index(prepared)?.into_bytes()),
        Page::Asset(asset) => Ok(prepared.site.theme.assets[asset].bytes.clone()),
        Page::Host(file) => Ok(host::file(prepared, file).into_bytes()),
        Page::Robots => Ok(sitemap::robots(prepared).into_bytes()),
        Page::SitemapIndex => xml(sitemap::index(&prepared.plan)),
        Page::SitemapPart(part) => xml(sitemap::part(&prepared.site, &prepared.plan, part)),
    }
}

/// What every page with a frame has; the rest is added by its kind.
struct View<'p> {
    prepared: &'p Prepared,
    is_listed: bool,
    words: &'p LocaleWords,
    frame: &'p Frame,
    leaf: String,
    url: String,
    page: Map,
    context: Context,
}

impl<'p> View<'p> {
    fn new(prepared: &'p Prepared, page: Page, words: &'p LocaleWords, frame: &'p Frame) -> Self {
        let route = prepared.plan.route(page);
        Self {
            prepared,
            is_listed: prepared.plan.is_listed(page),
            words,
            frame,
            leaf: prepared.plan.leaf(page),
            url: prepared.plan.url(&route),
            page: Map::default(),
            context: Context::new(),
        }
    }

    fn set(&mut self, key: &'static str, value: impl Into<Value>) {
        self.page.insert(key.into(), value.into());
    }

    fn html(&mut self, key: &'static str, html: &str) {
        self.page.insert(key.into(), Value::safe_string(html));
    }

    fn render(mut self, template: &str) -> Result<Vec<u8>, tera::Error> {
        let canonical = std::mem::take(&mut self.url);
        self.set("canonical", canonical);
        self.set("unlisted", !self.is_listed);
        self.set("alternates", self.frame.alternates(&self.leaf));
        self.set("switcher", self.frame.switcher(&self.leaf));
        self.context.insert_value("t", self.words.dictionary.t.clone());
        self.context.insert_value("attr", self.words.dictionary.attr.clone());
        self.context.insert_value("frame", self.frame.value.clone());
        self.context.insert_value("page", Value::from(self.page));
        let mut bytes = Vec::with_capacity(32 * 1024);
        self.prepared.site.theme.tera.render_to(template, &self.context, &mut bytes)?;
        Ok(bytes)
    }
}

fn link(href: &str, label: &str) -> Value {
    object(vec![("href", Value::from(href)), ("label", Value::safe_string(label))])
}

/// A page outside all locales, in all of them: the gateway and the page for what does not exist.
fn chooser(prepared: &Prepared, page: Page, template: &str) -> Result<Vec<u8>, tera::Error> {
    let Prepared { site, plan, .. } = prepared;
    let from = plan.route(page);
    // The page for what does not exist is shown at any address, so only paths from the root lead anywhere.
    let href = |to: &Route| if page == Page::NotFound { plan.absolute_path(to) } else { from.link_to(to) };
    let locales = plan.locales.iter().map(|locale| {
        let language = site.words.locale(*locale);
        let words = dictionary(&prepared.speaker(*locale, page, None));
        object(vec![
            ("tag", Value::from(language.tag.as_str())),
            ("name", Value::from(language.name.as_str())),
            ("dir", Value::from(language.direction.as_str())),
            ("href", Value::from(href(&plan.route(Page::Home(*locale))))),
            ("t", words.t),
            ("attr", words.attr),
        ])
    });
    let source = site.words.source();
    let words = dictionary(&prepared.speaker(source, page, None));
    let language = site.words.locale(source);
    let mut alternates = Context::new();
    for (key, value) in frame::alternates(site, plan, page, "") {
        alternates.insert_value(key, value);
    }
    let alternates = site.theme.tera.render("parts/alternates.html", &alternates)?;
    let mut context = Context::new();
    context.insert_value("locales", Value::from(locales.collect::<Vec<_>>()));
    context.insert_value("t", words.t);
    context.insert_value("attr", words.attr);
    context.insert_value(
        "frame",
        object(vec![
            ("lang", Value::from(language.tag.as_str())),
            ("dir", Value::from(language.direction.as_str())),
            ("assets", frame::assets(site, plan, href)),
        ]),
    );
    context.insert_value(
        "page",
        object(vec![("canonical", Value::from(plan.url(&from))), ("alternates", Value::safe_string(&alternates))]),
    );
    let mut bytes = Vec::new();
    site.theme.tera.render_to(template, &context, &mut bytes)?;
    Ok(bytes)
}

fn home(prepared: &Prepared, locale: LocaleId) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let page = Page::Home(locale);
    let mut view = View::new(prepared, page, words, &words.home);
    let from = prepared.plan.route(page);
    let attribute = |id: &str| words.dictionary.attr.as_map().and_then(|m| m.get(&id.to_owned().into())).cloned();
    let text = |id: &str| attribute(id).and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    let (name, description) = (text("site-name"), text("site-description"));
    let said = prepared
        .speaker(locale, page, None)
        .label_template("find-said", None, &["from"])
        .fill(&["<bdi data-slot=\"from\" lang=\"en\" translate=\"no\"></bdi>"]);
    view.html("said", &said);
    view.set("find", from.link_to(&prepared.plan.route(Page::Find(locale))));
    let tag = &prepared.site.words.locale(locale).tag;
    view.html("jsonld", &jsonld::web_site(tag, &name, &description, &view.url.clone()));
    view.set("title", name);
    view.set("description", description);
    view.html("counts", &words.counts);
    let collections = prepared.site.collections.iter().enumerate().map(|(index, collection)| {
        let spoken = &words.collections[index];
        let to = |page: Page| from.link_to(&prepared.plan.route(page));
        let groups = groups(prepared, words, index, |record, id| {
            object(vec![
                ("code", Value::from(record.code.as_str())),
                ("name", spoken.names[id.0].html.clone()),
                ("tone", Value::from(collection.tone(record))),
                ("href", Value::from(to(Page::Code(locale, index, id)))),
            ])
        })?;
        let confused = most_confused(collection).into_iter().map(|pair| {
            let label = pair_heading(spoken, pair);
            link(&to(Page::Pair(locale, index, pair)), &label)
        });
        Ok(object(vec![
            ("id", Value::from(collection.id.as_str())),
            ("href", Value::from(to(Page::Collection(locale, index)))),
            ("name", Value::safe_string(&spoken.name_html)),
            ("intro", spoken.intro.clone()),
            ("groups", Value::from(groups)),
            ("confused", Value::from(confused.collect::<Vec<_>>())),
        ]))
    });
    let collections = collections.collect::<Result<Vec<Value>, tera::Error>>()?;
    view.set("collections", collections);
    let guides = words.prose.iter().enumerate().map(|(place, spoken)| {
        object(vec![
            ("href", Value::from(from.link_to(&prepared.plan.route(Page::Prose(locale, place))))),
            ("label", Value::safe_string(&spoken.title_html)),
            ("description", Value::safe_string(&spoken.description_html)),
        ])
    });
    view.set("guides", guides.collect::<Vec<_>>());
    view.render("home.html")
}

/// How many pairs the start page names.
const CONFUSED: usize = 18;

/// Pairs that are each taken for the other, according to their own records: those of the codes that are seen most, by the
/// evidence that the collection has.
fn most_confused(collection: &Collection) -> Vec<Pair> {
    let names = |a: RecordId, b: RecordId| collection.record(a).confused_with.contains(&b);
    let mut pairs: Vec<Pair> =
        collection.confused().into_iter().filter(|p| names(p.low(), p.high()) && names(p.high(), p.low())).collect();
    let seen = |id: RecordId| collection.transcripts_of(id).len() + collection.replies_of(id).len();
    pairs.sort_by_key(|pair| std::cmp::Reverse(seen(pair.low()).min(seen(pair.high()))));
    pairs.truncate(CONFUSED);
    pairs.sort_unstable();
    pairs
}

/// A link to a comparison, with `{low}` and `{high}` in the places of the codes, for scripts.
pub(super) fn pair_link(prepared: &Prepared, from: Page, locale: LocaleId, collection: usize) -> Option<String> {
    let plan = &prepared.plan;
    let pair = Page::Pair(locale, collection, plan.first_pair(collection)?);
    let link = plan.route(from).link_to(&plan.route(pair));
    Some(frame::marked(&link, &plan.leaf(pair), 0).replace(hole(0), "{low}-vs-{high}"))
}

/// Records under the values of the first facet that is read off the code; without one, a single group without a label.
fn groups(
    prepared: &Prepared,
    words: &LocaleWords,
    index: usize,
    view: impl Fn(&Record, RecordId) -> Value,
) -> Result<Vec<Value>, tera::Error> {
    let collection = &prepared.site.collections[index];
    let facet = collection.digit_facet().map(|(place, _)| place);
    let mut groups: Vec<(Option<usize>, Value, Vec<Value>)> = Vec::new();
    for (place, record) in collection.records.iter().enumerate() {
        let id = RecordId(place);
        let value = facet.and_then(|facet| if let FacetValue::Choice(value) = record.values[facet] { Some(value) } else { None });
        if groups.last().is_none_or(|(last, _, _)| *last != value) {
            let label = match facet.filter(|_| value.is_some()) {
                Some(facet) => words.record(prepared, index, id)?.cells[facet].clone(),
                None => Value::none(),
            };
            groups.push((value, label, Vec::new()));
        }
        if let Some((_, _, codes)) = groups.last_mut() {
            codes.push(view(record, id));
        }
    }
    let group = |(_, label, codes): (_, Value, Vec<Value>)| object(vec![("label", label), ("codes", Value::from(codes))]);
    Ok(groups.into_iter().map(group).collect())
}

fn table(prepared: &Prepared, locale: LocaleId, index: usize) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let spoken = &words.collections[index];
    let collection = &prepared.site.collections[index];
    let page = Page::Collection(locale, index);
    let from = prepared.plan.route(page);
    let mut view = View::new(prepared, page, words, &spoken.frame);
    // Facets that can be said in a word, except the one that is the code's own digit.
    let columns: Vec<(usize, &FacetWords)> = spoken
        .facets
        .iter()
        .enumerate()
        .filter(|(f, words)| words.shorts.is_some() && collection.digit_facet().is_none_or(|(place, _)| place != *f))
        .collect();
    let groups = groups(prepared, words, index, |record, id| {
        let cells = columns.iter().map(|(f, words)| match (&record.values[*f], &words.shorts) {
            (FacetValue::Choice(value), Some(shorts)) => shorts[*value].clone(),
            _ => Value::from(""),
        });
        object(vec![
            ("code", Value::from(record.code.as_str())),
            ("name", spoken.names[id.0].html.clone()),
            ("tone", Value::from(collection.tone(record))),
            ("href", Value::from(from.link_to(&prepared.plan.route(Page::Code(locale, index, id))))),
            ("cells", Value::from(cells.collect::<Vec<_>>())),
        ])
    })?;
    let (site, home) = words.root(prepared);
    let trail = [(site, home.as_str()), (spoken.name.as_str(), view.url.as_str())];
    let tag = &prepared.site.words.locale(locale).tag;
    let graph = jsonld::term_set(tag, &spoken.name, &spoken.description, &trail);
    view.html("jsonld", &graph);
    view.set("pair_link", Value::from(pair_link(prepared, page, locale, index)));
    view.set("title", spoken.name.as_str());
    view.html("heading", &spoken.name_html);
    view.set("description", spoken.description.as_str());
    view.set("breadcrumbs", spoken.table_breadcrumbs.clone());
    view.set("width", columns.len() + 2);
    view.set("columns", columns.iter().map(|(_, words)| words.label.clone()).collect::<Vec<_>>());
    view.set("groups", groups);
    view.render("collection.html")
}

fn code(prepared: &Prepared, locale: LocaleId, index: usize, id: RecordId) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let spoken = &words.collections[index];
    let collection = &prepared.site.collections[index];
    let record = collection.record(id);
    let (name, own) = (&spoken.names[id.0], words.record(prepared, index, id)?);
    let mut view = View::new(prepared, Page::Code(locale, index, id), words, &spoken.leaf_frame);
    let direction = prepared.site.words.direction(locale);
    let title = spoken.code_title.fill_plain(&[&record.code, &name.plain], direction);
    let pair_with =
        |other: RecordId| Pair::new(id, other).map(|pair| prepared.plan.sibling_link(Page::Pair(locale, index, pair)));
    let confused = record.confused_with.iter().filter_map(|other| {
        let pair = Pair::new(id, *other)?;
        Some(object(vec![
            ("href", Value::from(pair_with(*other)?)),
            ("label", Value::safe_string(&pair_heading(spoken, pair))),
            ("name", spoken.names[other.0].html.clone()),
        ]))
    });
    let others = (0..collection.records.len()).filter_map(|other| {
        Some(object(vec![
            ("href", Value::from(pair_with(RecordId(other))?)),
            ("code", Value::from(collection.records[other].code.as_str())),
            ("name", Value::from(spoken.names[other].plain.as_str())),
        ]))
    });
    let (site, home) = words.root(prepared);
    let table = prepared.plan.url(&prepared.plan.route(Page::Collection(locale, index)));
    let trail = [(site, home.as_str()), (spoken.short.as_str(), table.as_str()), (record.code.as_str(), view.url.as_str())];
    let tag = &prepared.site.words.locale(locale).tag;
    let term = jsonld::term(&record.code, &name.plain, &name.summary, &view.url, &table);
    let headline = spoken.code_title.fill(&[&record.code, &name.plain]);
    let graph = jsonld::article(tag, &headline, &name.summary, &trail, vec![term]);
    view.html("jsonld", &graph);
    let plan = &prepared.plan;
    view.set("twin", plan.route(Page::Code(locale, index, id)).link_to(&plan.route(Page::Twin(locale, index, id))));
    view.set("data", plan.url(&plan.route(Page::CodeData(index, id))));
    view.set("pair_link", Value::from(pair_link(prepared, Page::Code(locale, index, id), locale, index)));
    let known = &prepared.evidence[index].records[id.0];
    let more = known.all_replies.is_some().then(|| plan.sibling_link(Page::Evidence(locale, index, id)));
    view.set("evidence", Value::from(more));
    view.set("title", title);
    view.html("heading", &spoken.code_heading.fill(&[&name.code]));
    view.set("description", name.summary.as_str());
    view.set("breadcrumbs", spoken.breadcrumbs.clone());
    view.set("fallback", own.is_fallback);
    view.set("rows", own.rows.clone());
    view.set("contents", own.contents.clone());
    view.set("panel", own.panel.clone());
    view.set("glosses", own.glosses.clone());
    let transcripts = known.sessions.iter().take(SHOWN_TRANSCRIPTS).map(|session| session.html(&spoken.captions));
    view.set("transcripts", transcripts.collect::<Vec<_>>());
    view.set("replies", known.replies.clone());
    view.set("logs", own.logs.clone());
    view.set("phrases", known.phrases.clone());
    view.set("confused", confused.collect::<Vec<_>>());
    view.set("others", others.collect::<Vec<_>>());
    view.context.insert_value("code", own.view.clone());
    view.render("code.html")
}

/// Everything that is known of a code from outside.
fn evidence(prepared: &Prepared, locale: LocaleId, index: usize, id: RecordId) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let spoken = &words.collections[index];
    let record = prepared.site.collections[index].record(id);
    let code = &spoken.names[id.0].code;
    let mut view = View::new(prepared, Page::Evidence(locale, index, id), words, &spoken.leaf_frame);
    let direction = prepared.site.words.direction(locale);
    let [heading, title, description] = &words.evidence;
    let name = spoken.code_name.fill_plain(&[&record.code], direction);
    let (title, description) = (title.fill(&[&name]), description.fill(&[&name]));
    let (site, home) = words.root(prepared);
    let url = |page: Page| prepared.plan.url(&prepared.plan.route(page));
    let (table, url_of_code) = (url(Page::Collection(locale, index)), url(Page::Code(locale, index, id)));
    let trail = [
        (site, home.as_str()),
        (spoken.short.as_str(), table.as_str()),
        (record.code.as_str(), url_of_code.as_str()),
        (title.as_str(), view.url.as_str()),
    ];
    let tag = &prepared.site.words.locale(locale).tag;
    let graph = jsonld::article(tag, &title, &description, &trail, vec![jsonld::reference(&url_of_code)]);
    view.html("jsonld", &graph);
    view.html("heading", &heading.fill(&[&spoken.code_heading.fill(&[code])]));
    view.set("title", title);
    view.set("description", description);
    view.set("breadcrumbs", spoken.breadcrumbs.clone());
    let known = &prepared.evidence[index].records[id.0];
    view.set("transcripts", known.sessions.iter().map(|session| session.html(&spoken.captions)).collect::<Vec<_>>());
    view.set("replies", Value::from(known.all_replies.clone()));
    view.context.insert_value("code", words.record(prepared, index, id)?.view.clone());
    view.render("evidence.html")
}

/// How many texts to translate a language shows.
const SHOWN_TODO: usize = 20;

/// How complete each language is, and what to do next.
fn translations(prepared: &Prepared, locale: LocaleId) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let page = Page::Translations(locale);
    let from = prepared.plan.route(page);
    let mut view = View::new(prepared, page, words, &words.translations);
    let speaker = prepared.speaker(locale, page, None);
    let languages = prepared.site.words.ids().filter(|other| !prepared.site.words.locale(*other).is_pseudo()).map(|other| {
        let language = prepared.site.words.locale(other);
        let coverage = &prepared.plan.coverage[other.0];
        let (translated, needed) = (coverage.present() as u64, coverage.needed as u64);
        let is_published = prepared.plan.published.contains(&other);
        let href = is_published.then(|| from.link_to(&prepared.plan.route(Page::Home(other))));
        let done = speaker.counts("translations-done", &[("translated", translated), ("needed", needed)]);
        let todo = coverage.todo.iter().take(SHOWN_TODO).map(|todo| {
            let (path, _) = translation::place(&prepared.site, other, &todo.key);
            object(vec![
                ("name", Value::from(translation::name(&todo.key))),
                ("path", Value::from(path)),
                ("state", Value::safe_string(&speaker.label(&format!("translations-{}", todo.state.name()), None).html)),
                ("pages", Value::safe_string(&speaker.counts("translations-pages", &[("pages", todo.pages as u64)]))),
            ])
        });
        let todo: Vec<Value> = todo.collect();
        let left = speaker.counts("translations-left", &[("words", coverage.words() as u64)]);
        object(vec![
            ("tag", Value::from(language.tag.as_str())),
            ("name", Value::from(language.name.as_str())),
            ("dir", Value::from(language.direction.as_str())),
            ("href", Value::from(href)),
            ("translated", Value::from(translated)),
            ("needed", Value::from(needed)),
            ("done", Value::safe_string(&done)),
            ("left", Value::safe_string(&left)),
            ("todo", Value::from(todo)),
        ])
    });
    let (title, description) = (speaker.plain("translations-title", None), speaker.plain("translations-lead", None));
    let (site, home) = words.root(prepared);
    let trail = [(site, home.as_str()), (title.as_str(), view.url.as_str())];
    let tag = &prepared.site.words.locale(locale).tag;
    view.html("jsonld", &jsonld::article(tag, &title, &description, &trail, Vec::new()));
    view.set("languages", languages.collect::<Vec<_>>());
    view.set("title", title);
    view.set("description", description);
    view.render("translations.html")
}

fn pair_heading(words: &CollectionWords, pair: Pair) -> Html {
    words.pair_heading.fill(&[&words.names[pair.low().0].code, &words.names[pair.high().0].code])
}

fn versus(prepared: &Prepared, locale: LocaleId, index: usize, pair: Pair) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let spoken = &words.collections[index];
    let collection = &prepared.site.collections[index];
    let (low, high) = (words.record(prepared, index, pair.low())?, words.record(prepared, index, pair.high())?);
    let (low_name, high_name) = (&spoken.names[pair.low().0], &spoken.names[pair.high().0]);
    let (low_record, high_record) = (collection.record(pair.low()), collection.record(pair.high()));
    let (low_code, high_code) = (low_record.code.as_str(), high_record.code.as_str());
    let mut view = View::new(prepared, Page::Pair(locale, index, pair), words, &spoken.leaf_frame);
    let direction = prepared.site.words.direction(locale);

    let codes = [low_code, high_code, &low_name.plain, &high_name.plain];
    view.set("title", spoken.pair_title.fill_plain(&codes, direction));
    view.html("heading", &pair_heading(spoken, pair));
    let verdict = collection.verdict_of(low_record).zip(collection.verdict_of(high_record));
    let verdict = verdict.and_then(|(low, high)| spoken.verdicts.get(low)?.get(high)?.as_ref());
    let mut description = String::new();
    match verdict {
        Some((html, plain)) => {
            view.html("verdict", &html.fill(&[&low_name.code, &high_name.code]));
            description = plain.fill(&[low_code, high_code]);
            view.set("description", plain.fill_plain(&[low_code, high_code], direction));
        }
        None => {
            view.set("verdict", Value::none());
            view.set("description", spoken.description.as_str());
        }
    }
    let met = meeting(collection, pair);
    match &met {
        Some(met) => {
            let named = |places: &[usize]| {
                let words = collection.relation.map_or(&[][..], |facet| &spoken.facets[facet].values);
                let items: Vec<Html> = places.iter().filter_map(|place| words.get(*place)).cloned().collect();
                prepared.site.words.locale(locale).join(&items)
            };
            let own = |record: &Record| match collection.relation.map(|facet| &record.values[facet]) {
                Some(FacetValue::Set(places)) => named(places),
                _ => Html::new(),
            };
            let places = if let Meeting::Same(places) = met { named(places) } else { Html::new() };
            let (a, b) = (own(low_record), own(high_record));
            view.html("relation", &spoken.relation(met).fill(&[&low_name.code, &high_name.code, &places, &a, &b]));
        }
        None => view.set("relation", Value::none()),
    }
    let note = (collection.notes && collection.is_confused(pair)).then(|| {
        let speaker = prepared.speaker(locale, Page::Pair(locale, index, pair), Some(index));
        speaker.text(&note_id(&collection.id, low_code, high_code), None, Form::Block)
    });
    view.set("note", Value::from(note.as_ref().map(|note| Value::safe_string(&note.html))));
    let evidence = &prepared.evidence[index];
    let together = evidence.together.get(&pair);
    // Rather at a stage where either could answer.
    let alone = |id: RecordId| {
        let sessions = &evidence.records[id.0].sessions;
        let is_common = |session: &&Session| match (&met, collection.transcripts[session.place].at) {
            (Some(Meeting::Same(places)), Some(at)) => places.contains(&at),
            _ => false,
        };
        sessions.iter().find(is_common).or(sessions.first()).map(|session| session.html(&spoken.captions))
    };
    let apart: Vec<Value> = match together {
        Some(_) => Vec::new(),
        None => [alone(pair.low()), alone(pair.high())].into_iter().flatten().collect(),
    };
    view.set("together", Value::from(together.map(|session| session.html(&spoken.captions))));
    view.set("apart", apart);
    rows(&prepared.site, words, index, pair, [low, high], &mut view);
    view.set("neighbours", neighbours(prepared, words, index, pair));
    view.set("breadcrumbs", spoken.breadcrumbs.clone());
    view.set("fallback", low.is_fallback || high.is_fallback || note.is_some_and(|note| note.is_fallback));
    view.set("sides", vec![low.view.clone(), high.view.clone()]);
    let headline = jsonld::escape(&spoken.pair_title.fill(&codes));
    let graph = [headline.as_str(), &jsonld::escape(&description), &view.leaf, low_code, high_code];
    view.html("jsonld", &spoken.pair_graph.fill(&graph));
    view.context.insert_value("low", low.view.clone());
    view.context.insert_value("high", high.view.clone());
    view.render("pair.html")
}

/// The facets of a pair: where they differ, what is known of one only, what they share. Each is said once.
fn rows(site: &Site, words: &LocaleWords, index: usize, pair: Pair, [low, high]: [&RecordWords; 2], view: &mut View<'_>) {
    let spoken = &words.collections[index];
    let (collection, language) = (&site.collections[index], site.words.locale(words.locale));
    let (a, b) = (collection.record(pair.low()), collection.record(pair.high()));
    let (mut differ, mut unknown, mut shared) = (Vec::new(), Vec::new(), Vec::new());
    for (f, _) in collection.facets.iter().enumerate().filter(|(_, facet)| facet.compare) {
        let label = spoken.facets[f].label.clone();
        let row = |low: Value, high: Value| object(vec![("label", label.clone()), ("low", low), ("high", high)]);
        match compare(&a.values[f], &b.values[f]) {
            Comparison::Same => shared.push(object(vec![("label", label), ("html", low.cells[f].clone())])),
            Comparison::Differ => differ.push(row(low.cells[f].clone(), high.cells[f].clone())),
            Comparison::Overlap => {
                let marked = |own: &FacetValue, other: &FacetValue| {
                    let items = marked_items(own, other, &spoken.facets[f]);
                    Value::safe_string(&language.join(&items))
                };
                differ.push(row(marked(&a.values[f], &b.values[f]), marked(&b.values[f], &a.values[f])));
            }
            Comparison::OneUnknown => {
                let or_none = |value: &FacetValue, words: &RecordWords| match value {
                    FacetValue::Unknown => spoken.not_documented.clone(),
                    _ => words.cells[f].clone(),
                };
                unknown.push(row(or_none(&a.values[f], low), or_none(&b.values[f], high)));
            }
            Comparison::BothUnknown => {}
        }
    }
    view.set("rows", differ);
    view.set("unknown", unknown);
    view.set("shared", shared);
}

/// The items of a set; those that the other side lacks stand out.
fn marked_items(own: &FacetValue, other: &FacetValue, words: &FacetWords) -> Vec<Html> {
    let mark = |html: Html, is_common: bool| if is_common { html } else { format!("<b>{html}</b>") };
    match (own, other) {
        (FacetValue::Set(own), FacetValue::Set(other)) => {
            own.iter().map(|v| mark(words.values[*v].clone(), other.contains(v))).collect()
        }
        (FacetValue::Tokens(own), FacetValue::Tokens(other)) => own.iter().map(|t| mark(wire(t), other.contains(t))).collect(),
        _ => Vec::new(),
    }
}

/// Comparisons next to this one: of each of the two with what it is taken for.
fn neighbours(prepared: &Prepared, words: &LocaleWords, index: usize, pair: Pair) -> Vec<Value> {
    let collection = &prepared.site.collections[index];
    let spoken = &words.collections[index];
    let mut pairs: Vec<Pair> = Vec::new();
    for own in [pair.low(), pair.high()] {
        let near = collection.record(own).confused_with.iter().filter_map(|other| Pair::new(own, *other));
        for near in near.filter(|near| *near != pair) {
            if !pairs.contains(&near) {
                pairs.push(near);
            }
        }
    }
    let to_link = |near: Pair| {
        let href = prepared.plan.sibling_link(Page::Pair(words.locale, index, near));
        link(&href, &pair_heading(spoken, near))
    };
    pairs.into_iter().map(to_link).collect()
}

/// The other order of two codes: leads to the pair at once, on any host, with a link for who stays.
fn reversed(prepared: &Prepared, locale: LocaleId, index: usize, pair: Pair) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let spoken = &words.collections[index];
    let collection = &prepared.site.collections[index];
    let (low, high) = (pair.low(), pair.high());
    let names = [low, high].map(|id| spoken.names[id.0].plain.as_str());
    let codes = [collection.record(low).code.as_str(), collection.record(high).code.as_str(), names[0], names[1]];
    let target = Page::Pair(locale, index, pair);
    let mut context = Context::new();
    context.insert_value("frame", spoken.leaf_frame.value.clone());
    context.insert_value(
        "page",
        object(vec![
            ("href", Value::from(prepared.plan.sibling_link(target))),
            ("canonical", Value::from(prepared.plan.url(&prepared.plan.route(target)))),
            ("title", Value::from(spoken.pair_title.fill_plain(&codes, prepared.site.words.direction(locale)))),
            ("heading", Value::safe_string(&pair_heading(spoken, pair))),
        ]),
    );
    let mut bytes = Vec::with_capacity(512);
    prepared.site.theme.tera.render_to("reversed.html", &context, &mut bytes)?;
    Ok(bytes)
}

fn text(prepared: &Prepared, locale: LocaleId, prose: usize) -> Result<Vec<u8>, tera::Error> {
    let words = &*prepared.locale(locale)?;
    let spoken = &words.prose[prose];
    let mut view = View::new(prepared, Page::Prose(locale, prose), words, &spoken.frame);
    let other = spoken.other.map(|l| prepared.site.words.locale(l));
    let (site, home) = words.root(prepared);
    let trail = [(site, home.as_str()), (spoken.title.as_str(), view.url.as_str())];
    let tag = &prepared.site.words.locale(locale).tag;
    view.html("jsonld", &jsonld::article(tag, &spoken.title, &spoken.description, &trail, Vec::new()));
    view.set("title", spoken.title.as_str());
    view.set("description", spoken.description.as_str());
    view.set("html", spoken.html.clone());
    view.set("fallback", other.is_some());
    view.set("lang", other.map(|l| Value::from(l.tag.as_str())));
    view.set("dir", other.map(|l| Value::from(l.direction.as_str())));
    view.render("prose.html")
}
