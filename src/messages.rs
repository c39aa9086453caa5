//! Which messages the pages of a site need, with which variables; and from that: what is missing, what is unused, how
//! complete a locale is, whether it is published.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Diagnostics, Place, rules};
use crate::l10n::{self, Argument, LocaleId, Words};
use crate::markdown::{self, Form, Links, Problem, prose};
use crate::model::{Collection, Facet, FacetKind, Gloss, Meeting, RecordId, TextPlace, Value};
use crate::site::Site;
use crate::translation::{self, Coverage, Source, State};
use crate::yaml::suggestion;

/// A message value (`None`) or attribute.
pub type Key = (String, Option<String>);

/// A text that pages need.
#[derive(Clone, Debug)]
pub struct Needed {
    /// Names of the variables it is given.
    pub variables: Vec<String>,
    /// The file where a translator would look for it, below the locale's folder.
    pub file: String,
    /// Whether pages can do without.
    pub optional: bool,
    /// Whether it is prose: a sentence or more.
    pub prose: bool,
    /// What it can contain, if it is Markdown.
    pub form: Option<Form>,
    /// Whether its variables are commands, shown on lines of their own.
    pub has_commands: bool,
    /// Whether its variables are counts, by which a text can choose; others are texts.
    pub has_counts: bool,
    /// The place in a template that uses it.
    pub place: Option<Place>,
}

/// All texts that the pages of a site need.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// By id and attribute.
    texts: BTreeMap<String, BTreeMap<Option<String>, Needed>>,
}

impl Needs {
    /// Works them out from the collections and the theme.
    pub fn of(site: &Site) -> Self {
        let mut needs = Self::default();
        for (id, place) in &site.theme.messages {
            let mut needed = needed(&[], "site.ftl", false);
            needed.place = Some(place.clone());
            needs.texts.entry(id.clone()).or_default().entry(None).or_insert(needed);
        }
        needs.add("not-documented", None, needed(&[], "site.ftl", false));
        let optional = site.collections.iter().all(|c| c.transcripts.is_empty());
        for (id, variable) in [("transcript-recorded", "software"), ("transcript-written", "source")] {
            needs.add(id, None, Needed { optional, ..needed(&[variable], "site.ftl", false) });
        }
        needs.add("evidence-title", None, needed(&["title"], "site.ftl", false));
        needs.add("evidence-title", Some("description"), needed(&["title"], "site.ftl", true));
        needs.add("translations-title", None, needed(&[], "site.ftl", false));
        needs.add("translations-lead", None, needed(&[], "site.ftl", true));
        needs.add("translations-done", None, counting(needed(&["translated", "needed"], "site.ftl", false)));
        // A theme need not list what is to do.
        let optional = !site.theme.messages.iter().any(|(id, _)| id == "translations-todo");
        let of_list = |needed: Needed| Needed { optional, ..needed };
        needs.add("translations-left", None, of_list(counting(needed(&["words"], "site.ftl", false))));
        needs.add("translations-pages", None, of_list(counting(needed(&["pages"], "site.ftl", false))));
        for state in [State::Retouched, State::Stale, State::Fallback, State::Missing] {
            needs.add(&format!("translations-{}", state.name()), None, of_list(needed(&[], "site.ftl", false)));
        }
        needs.add("find-said", None, needed(&["from"], "site.ftl", false));
        needs.add("home-counts", None, counting(needed(&["codes", "pairs", "languages"], "site.ftl", true)));
        for collection in site.collections.iter() {
            needs.add_collection(collection);
        }
        needs
    }

    /// What is known of a text; `None` if no page uses it.
    pub fn get(&self, id: &str, attribute: Option<&str>) -> Option<&Needed> {
        self.texts.get(id)?.iter().find(|(name, _)| name.as_deref() == attribute).map(|(_, needed)| needed)
    }

    /// Every text that a page needs, in order.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        self.iter().map(|(id, attribute, _)| (id.to_owned(), attribute.map(str::to_owned)))
    }

    fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>, &Needed)> {
        self.texts
            .iter()
            .flat_map(|(id, parts)| parts.iter().map(move |(attribute, needed)| (id.as_str(), attribute.as_deref(), needed)))
    }

    /// Whether pages can do without a text.
    pub fn is_optional(&self, key: &Key) -> bool {
        self.get(&key.0, key.1.as_deref()).is_some_and(|needed| needed.optional)
    }

    fn add(&mut self, id: &str, attribute: Option<&str>, needed: Needed) {
        self.texts.entry(id.to_owned()).or_default().insert(attribute.map(str::to_owned), needed);
    }

    fn add_collection(&mut self, collection: &Collection) {
        let c = &collection.id;
        let own = format!("{c}/collection.ftl");
        self.add(c, None, needed(&[], &own, false));
        self.add(c, Some("short"), needed(&[], &own, false));
        self.add(c, Some("description"), needed(&[], &own, true));
        self.add(c, Some("intro"), markdown(Form::Block, needed(&[], &own, true)));
        let code_title = format!("{c}-code-title");
        self.add(&code_title, None, needed(&["code"], &own, false));
        self.add(&code_title, Some("title"), needed(&["code", "name"], &own, false));
        let pair_title = format!("{c}-pair-title");
        self.add(&pair_title, None, needed(&["low", "high"], &own, false));
        self.add(&pair_title, Some("title"), needed(&["low", "high", "low-name", "high-name"], &own, false));
        for text in collection.texts.iter().filter(|text| text.place.has_heading()) {
            self.add(&format!("{c}-heading-{}", text.id), None, needed(&["code"], &own, false));
        }
        let occurring = verdicts(collection);
        let verdicts = collection.verdict.map_or(&[][..], |facet| collection.facets[facet].kind.values());
        for (low, high) in verdicts.iter().flat_map(|low| verdicts.iter().map(move |high| (low, high))) {
            let mut verdict = markdown(Form::Inline, needed(&["low", "high"], &own, true));
            verdict.optional = !occurring.contains(&(low.as_str(), high.as_str()));
            self.add(&format!("{c}-verdict-{low}-{high}"), None, verdict);
        }
        if collection.relation.is_some() {
            for name in Meeting::NAMES {
                let variables = ["low", "high", "places", "low-places", "high-places"];
                self.add(&format!("{c}-relation-{name}"), None, markdown(Form::Inline, needed(&variables, &own, true)));
            }
        }
        for log in &collection.logs {
            self.add(&format!("{c}-log-{}", log.id), None, needed(&[], &own, false));
        }
        self.add_facets(collection);
        let code = |id: RecordId| collection.record(id).code.as_str();
        for pair in collection.confused().into_iter().filter(|_| collection.notes) {
            let (low, high) = (code(pair.low()), code(pair.high()));
            self.add(&note_id(c, low, high), None, markdown(Form::Block, needed(&[], &format!("{c}/notes/{low}.ftl"), true)));
        }
        let commands: Vec<&str> = collection.commands.iter().map(|command| command.id.as_str()).collect();
        for record in &collection.records {
            let id = format!("{c}-{}", id_part(&record.code));
            let file = format!("{c}/{}.ftl", record.code);
            self.add(&id, None, needed(&[], &file, false));
            for text in &collection.texts {
                // A lead also stands where nothing can be copied.
                let has_commands = text.place.has_heading();
                let variables = if has_commands { &commands[..] } else { &[] };
                let form = match text.place {
                    TextPlace::Search => None,
                    TextPlace::Lead => Some(Form::Inline),
                    _ => Some(Form::Block),
                };
                let needed = needed(variables, &file, form.is_some());
                let needed = Needed { optional: text.optional, has_commands, form, ..needed };
                self.add(&id, Some(&text.id), needed);
            }
        }
    }

    fn add_facets(&mut self, collection: &Collection) {
        let c = &collection.id;
        let file = format!("{c}/facets.ftl");
        for (place, facet) in collection.facets.iter().enumerate() {
            let id = format!("{c}-{}", facet.id);
            self.add(&id, None, needed(&[], &file, false));
            for token in collection.records.iter().flat_map(|record| record.values[place].tokens()) {
                if let Some(gloss) = facet.gloss_of(token) {
                    let id = gloss_id(c, facet, gloss);
                    let file = format!("{c}/{}.ftl", facet.words);
                    self.add(&id, None, needed(&[], &file, false));
                    let variables = if gloss.class.is_some() { &["class"][..] } else { &[] };
                    self.add(&id, Some("action"), counting(markdown(Form::Inline, needed(variables, &file, true))));
                }
            }
            if facet.words != facet.id {
                continue;
            }
            for value in facet.kind.values() {
                let is_sentence = matches!(facet.kind, FacetKind::Choice { .. });
                self.add(&format!("{id}-{value}"), None, markdown(Form::Inline, needed(&["code"], &file, is_sentence)));
                if is_sentence {
                    let mut short = needed(&[], &file, false);
                    short.optional = collection.verdict.is_none_or(|v| collection.facets[v].id != facet.id);
                    self.add(&format!("{id}-{value}"), Some("short"), short);
                    let detail = Needed { optional: true, ..markdown(Form::Inline, needed(&["code"], &file, true)) };
                    self.add(&format!("{id}-{value}"), Some("detail"), detail);
                }
            }
            if matches!(facet.kind, FacetKind::Tokens { .. }) {
                let mut none = markdown(Form::Inline, needed(&["code"], &file, true));
                none.optional = !collection.records.iter().any(|r| r.values[place] == Value::Tokens(Vec::new()));
                self.add(&format!("{id}-none"), None, none);
            }
        }
    }
}

fn needed(variables: &[&str], file: &str, prose: bool) -> Needed {
    Needed {
        variables: variables.iter().map(ToString::to_string).collect(),
        file: file.to_owned(),
        optional: false,
        prose,
        form: None,
        has_commands: false,
        has_counts: false,
        place: None,
    }
}

fn markdown(form: Form, needed: Needed) -> Needed {
    Needed { form: Some(form), ..needed }
}

fn counting(needed: Needed) -> Needed {
    Needed { has_counts: true, ..needed }
}

/// A code as part of a message id, which has no dots: `5.7.1` becomes `5-7-1`.
pub fn id_part(code: &str) -> String {
    code.replace('.', "-")
}

/// The message with the note on two codes that are taken for each other.
pub fn note_id(collection: &str, low: &str, high: &str) -> String {
    format!("{collection}-note-{}-{}", id_part(low), id_part(high))
}

/// The message that says what a token means.
pub fn gloss_id(collection: &str, facet: &Facet, gloss: Gloss<'_>) -> String {
    format!("{collection}-{}-{}", facet.words, id_part(gloss.name))
}

/// The combinations of verdicts that occur among the pairs of a collection.
fn verdicts(collection: &Collection) -> BTreeSet<(&str, &str)> {
    let Some(facet) = collection.verdict else {
        return BTreeSet::new();
    };
    let names = collection.facets[facet].kind.values();
    let verdicts: Vec<Option<usize>> = collection.records.iter().map(|r| collection.verdict_of(r)).collect();
    let name = |record: usize| verdicts[record].map(|value| names[value].as_str());
    collection.pairs().iter().filter_map(|pair| Some((name(pair.low().0)?, name(pair.high().0)?))).collect()
}

/// Checks the words of every locale against the needs, and gives the coverage of each locale.
pub fn check(site: &Site, needs: &Needs, diagnostics: &mut Diagnostics) -> Vec<Coverage> {
    let words = &site.words;
    let sources = translation::sources(site);
    // A text whose record or facet could not be read is used none the less.
    let content_is_whole = !diagnostics.has_errors_below("content/");
    let originals = l10n::Originals::of(words, &site.glossary);
    let check = |locale: LocaleId| {
        let mut found = Diagnostics::default();
        // The texts of a pseudo-locale are those of the source, which is checked.
        if words.locale(locale).is_pseudo() {
            return (missing(site, needs, &sources, locale, &mut found), Diagnostics::default());
        }
        let variables = |id: &str, attribute: Option<&str>| needs.get(id, attribute).map(|needed| needed.variables.as_slice());
        l10n::lint(words, locale, variables, &mut found);
        let given = |id: &str, attribute: Option<&str>| {
            let needed = needs.get(id, attribute)?;
            Some(l10n::Given { variables: &needed.variables, are_counts: needed.has_counts })
        };
        l10n::compare(words, locale, &originals, &site.glossary, given, &mut found);
        if content_is_whole {
            unknown(site, needs, locale, &mut found);
        }
        if content_is_whole && locale == words.source() {
            unsourced_texts(site, &mut found);
        }
        check_texts(site, needs, locale, &mut found);
        if !content_is_whole {
            // A link may be sound and lead to a record that is not.
            found.retain(|diagnostic| diagnostic.rule != &rules::BAD_LINK);
        }
        let coverage = missing(site, needs, &sources, locale, &mut found);
        stale(site, &sources, locale, &mut found);
        (coverage, found)
    };
    let checked: Vec<(Coverage, Diagnostics)> = words.ids().collect::<Vec<_>>().into_par_iter().map(check).collect();
    let coverage = checked.into_iter().map(|(coverage, found)| {
        diagnostics.extend(found);
        coverage
    });
    coverage.collect()
}

/// The locales to publish: those that reach the gate. The others are told of; pseudo-locales are for nobody but us.
pub fn published(site: &Site, coverage: &[Coverage], diagnostics: &mut Diagnostics) -> Vec<LocaleId> {
    let gate = site.config.publish;
    let mut published = Vec::new();
    for locale in site.words.ids().filter(|locale| !site.words.locale(*locale).is_pseudo()) {
        let covered = &coverage[locale.0];
        let tag = &site.words.locale(locale).tag;
        if locale == site.words.source() || covered.reaches(gate) {
            published.push(locale);
        } else {
            diagnostics.push(
                Diagnostic::new(&rules::LOCALE_WITHHELD, format!("`{tag}` is not published"))
                    .in_file(crate::source::CONFIG)
                    .note(format!("{} of {} texts are translated; the gate is {gate} %", covered.present(), covered.needed))
                    .hint("translate the texts that `missing-message` names, or lower `publish` in sitegen.yaml; `sitegen l10n why` tells more"),
            );
        }
    }
    published
}

/// Tells what is not there.
fn missing(
    site: &Site,
    needs: &Needs,
    sources: &BTreeMap<Key, Source>,
    locale: LocaleId,
    diagnostics: &mut Diagnostics,
) -> Coverage {
    let words = &site.words;
    let tag = &words.locale(locale).tag;
    let bundle = words.bundle(locale);
    let coverage = translation::coverage(site, needs, sources, locale);
    let mut absent: BTreeMap<(&str, &str), Vec<&Key>> = BTreeMap::new();
    let is_absent = |state: State| matches!(state, State::Fallback | State::Missing);
    for key in coverage.todo.iter().filter(|todo| is_absent(todo.state)).map(|todo| &todo.key) {
        match (needs.get(&key.0, key.1.as_deref()), key.0.strip_prefix("pages/")) {
            (Some(needed), _) if !bundle.may_have_lost(&key.0) => {
                absent.entry((&needed.file, &key.0)).or_default().push(key);
            }
            (None, Some(slug)) => {
                let path = format!("locales/{tag}/pages/{slug}.md");
                let from = format!("locales/{}/pages/{slug}.md", site.config.source);
                let problem = Diagnostic::new(&rules::MISSING_MESSAGE, format!("the page `{slug}` has no text in {tag}"));
                diagnostics.push(problem.in_file(&path).hint(format!("copy {from} there and translate it")).warning());
            }
            _ => {}
        }
    }
    for ((file, id), keys) in absent {
        diagnostics.push(missing_message(site, needs, locale, file, id, &keys));
    }
    coverage
}

/// Tells of translations whose source text has changed since. Those that have changed, too, are somebody's work: they are
/// listed, not told.
fn stale(site: &Site, sources: &BTreeMap<Key, Source>, locale: LocaleId, diagnostics: &mut Diagnostics) {
    let tag = &site.words.locale(locale).tag;
    for key in site.locks[locale.0].made.keys() {
        let Some(source) = sources.get(key) else { continue };
        if translation::state(site, locale, key, source.fingerprint) != State::Stale {
            continue;
        }
        let name = translation::name(key);
        let message = format!("the source text of `{name}` has changed since it was translated");
        let problem = Diagnostic::new(&rules::STALE_TRANSLATION, message);
        let problem = match site.words.bundle(locale).part(&key.0, key.1.as_deref()) {
            Some((file, part)) => problem.at(&file.path, part.span.clone()),
            None => problem.in_file(&format!("locales/{tag}/{}.md", key.0)),
        };
        let problem = match translation::change(site, locale, key, source) {
            Some(change) => problem.note(format!("what has changed: {change}")),
            None => problem,
        };
        diagnostics.push(problem.hint(format!(
            "change the translation accordingly; if it is still right as it is, `sitegen l10n accept {tag} {name}`"
        )));
    }
}

/// Texts that claim something must say where it comes from.
fn unsourced_texts(site: &Site, diagnostics: &mut Diagnostics) {
    let source = site.words.bundle(site.words.source());
    for collection in site.collections.iter() {
        for record in &collection.records {
            let id = format!("{}-{}", collection.id, id_part(&record.code));
            for text in collection.texts.iter().filter(|text| text.sourced) {
                let is_proven = record.sources.iter().any(|source| source.proves.contains(&text.id));
                if let Some((file, part)) = source.part(&id, Some(&text.id)).filter(|_| !is_proven) {
                    diagnostics.push(
                        Diagnostic::new(&rules::UNSOURCED_FACT, format!("no source is named for `{id}.{}`", text.id))
                            .at(&file.path, part.span.clone())
                            .hint(format!("add `for: [{}]` to the source in {} that shows it", text.id, record.file)),
                    );
                }
            }
        }
    }
}

/// One report for each message, at the message if a part of it exists, else at its file.
fn missing_message(site: &Site, needs: &Needs, locale: LocaleId, file: &str, id: &str, keys: &[&Key]) -> Diagnostic {
    let tag = &site.words.locale(locale).tag;
    // A translation has its texts where the source locale has them; the source locale has them where they belong.
    let source = &site.config.source;
    let translated = site.words.bundle(site.words.source()).definition(id).filter(|_| tag != source);
    let file = translated.and_then(|(f, _)| f.path.strip_prefix(&format!("locales/{source}/"))).unwrap_or(file);
    let path = format!("locales/{tag}/{file}");
    let parts: Vec<String> = keys
        .iter()
        .map(|(_, attribute)| attribute.as_ref().map_or_else(|| "its value".to_owned(), |a| format!("`.{a}`")))
        .collect();
    let bundle = site.words.bundle(locale);
    let diagnostic = match bundle.definition(id) {
        Some((file, definition)) => {
            Diagnostic::new(&rules::MISSING_MESSAGE, format!("`{id}` lacks {} in {tag}", parts.join(", ")))
                .at(&file.path, definition.span.clone())
                .hint(match keys.iter().find_map(|(_, attribute)| attribute.as_deref()) {
                    Some(attribute) => format!("add a line `    .{attribute} = …` under the message"),
                    None => format!("write the text behind `{id} =`"),
                })
        }
        None => {
            let message = format!("`{id}` has no text in {tag}");
            let diagnostic = Diagnostic::new(&rules::MISSING_MESSAGE, message).in_file(&path);
            let diagnostic = if keys.len() > 1 { diagnostic.note(format!("it needs {}", parts.join(", "))) } else { diagnostic };
            if site.sources.text(&path).is_some() {
                diagnostic.hint("add it to this file")
            } else {
                diagnostic.hint("create this file")
            }
        }
    };
    // A place without words is where they go.
    let diagnostic = match keys.iter().find_map(|(id, attribute)| bundle.empty(id, attribute.as_deref())) {
        Some((file, empty)) => diagnostic.at(&file.path, empty.span.clone()).hint("write the text behind its `=`"),
        None => diagnostic,
    };
    let used = needs.get(&keys[0].0, keys[0].1.as_deref()).and_then(|needed| needed.place.as_ref());
    let diagnostic = match used {
        Some(place) => diagnostic.note(format!("{} uses it", place.path)),
        None => diagnostic,
    };
    if locale == site.words.source() { diagnostic } else { diagnostic.warning() }
}

/// Which links lead somewhere. Where they lead to is the business of pages.
struct Targets<'s>(&'s Site);

impl Links for Targets<'_> {
    fn resolve(&self, target: &str) -> Option<String> {
        self.0.target(target).map(|_| String::new())
    }

    fn code(&self, _: &str) -> Option<String> {
        None
    }

    fn has_id(&self, id: &str) -> bool {
        self.0.theme.ids.contains(id)
    }
}

/// Looks through a locale's own texts: for markup that no page can have, and for what needs no knowledge of its language.
fn check_texts(site: &Site, needs: &Needs, locale: LocaleId, diagnostics: &mut Diagnostics) {
    let judge = Judge::new(site, &site.words, locale);
    for (id, attribute, needed) in needs.iter().filter(|(_, _, needed)| needed.prose || needed.form.is_some()) {
        judge.text(id, attribute, needed, |path| site.sources.text(path), diagnostics);
    }
    for path in site.prose.iter().filter_map(|prose| prose.files[locale.0].as_deref()) {
        judge.page(path, site.sources.text(path).unwrap_or_default(), diagnostics);
    }
}

/// Looks at the texts of a locale one by one.
pub(crate) struct Judge<'a> {
    site: &'a Site,
    words: &'a Words,
    locale: LocaleId,
    doubled: &'a [String],
    on_purpose: String,
    unfinished: String,
}

impl<'a> Judge<'a> {
    /// Judges the texts of these words, which have the locales of the site.
    pub(crate) fn new(site: &'a Site, words: &'a Words, locale: LocaleId) -> Self {
        let own = words.locale(locale);
        let tag = &own.tag;
        let on_purpose = format!(
            "delete one of the two; a word that the language doubles on purpose goes to `doubled` in locales/{tag}/glossary.yaml"
        );
        let unfinished = match l10n::full_stop(own) {
            Some(stop) => format!("finish the sentence: end it with `{stop}`"),
            None => "finish the sentence: end it with a full stop, or with what your language has for it".to_owned(),
        };
        let doubled = site.glossary.languages.get(tag).map_or(&[][..], |terms| terms.doubled.as_slice());
        Self { site, words, locale, doubled, on_purpose, unfinished }
    }

    /// Looks at a text. `file` gives the text of a file.
    pub(crate) fn text<'t>(
        &self,
        id: &str,
        attribute: Option<&str>,
        needed: &Needed,
        file: impl Fn(&str) -> Option<&'t str>,
        diagnostics: &mut Diagnostics,
    ) {
        let bundle = self.words.bundle(self.locale);
        let Some((place, part)) = bundle.part(id, attribute) else { return };
        let holes: Vec<(&str, Argument)> = needed.variables.iter().map(|name| (name.as_str(), Argument::Hole)).collect();
        let mut found = Diagnostics::default();
        let formatted = self.words.format(self.locale, id, attribute, &holes, &mut found);
        // What cannot be formatted has been reported.
        let Some(formatted) = formatted.filter(|_| found.is_empty()) else { return };
        let span = |quote: &str| {
            let source = file(&place.path).and_then(|text| text.get(part.span.clone())).unwrap_or_default();
            match prose::locate(source, quote) {
                Some((start, end)) => part.span.start + start..part.span.start + end,
                None => part.span.clone(),
            }
        };
        if let Some(form) = needed.form {
            for problem in markdown::render(&formatted.text, form, &Targets(self.site)).problems {
                let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
                let span = formatted.text.get(problem.span.clone()).map_or(part.span.clone(), span);
                diagnostics.push(markup(problem, &place.path, Some(name), span));
            }
        }
        // What is left of a broken text ends anywhere.
        if !needed.prose || bundle.may_have_lost(id) {
            return;
        }
        for finding in prose::check(&formatted.text, self.doubled, needed.has_commands) {
            let is_doubled = finding.rule == &rules::DOUBLED_WORD;
            let (message, hint) = if is_doubled {
                ("the same word stands twice in a row", self.on_purpose.as_str())
            } else {
                ("this text has no end", self.unfinished.as_str())
            };
            diagnostics.push(Diagnostic::new(finding.rule, message).at(&place.path, span(finding.quote)).hint(hint));
        }
    }

    /// Looks at a prose page.
    pub(crate) fn page(&self, path: &str, text: &str, diagnostics: &mut Diagnostics) {
        for problem in markdown::render(text, Form::Page, &Targets(self.site)).problems {
            let span = problem.span.clone();
            diagnostics.push(markup(problem, path, None, span));
        }
    }
}

fn markup(problem: Problem, path: &str, name: Option<String>, span: Range<usize>) -> Diagnostic {
    let message = name.map_or_else(|| problem.message.clone(), |name| format!("{} (in `{name}`)", problem.message));
    Diagnostic::new(problem.rule, message).at(path, span).hint(problem.hint)
}

fn unknown(site: &Site, needs: &Needs, locale: LocaleId, diagnostics: &mut Diagnostics) {
    let bundle = site.words.bundle(locale);
    // Texts that others refer to are used through them.
    let referred: BTreeSet<&str> = bundle
        .files
        .iter()
        .flat_map(|file| &file.definitions)
        .flat_map(|definition| &definition.parts)
        .flat_map(|(_, part)| &part.uses)
        .filter_map(|used| match &used.kind {
            l10n::UseKind::Reference { id, .. } => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let is_broken = bundle.files.iter().any(|file| !file.broken.is_empty());
    let ids: BTreeSet<&str> = needs.texts.keys().map(String::as_str).collect();
    for file in &bundle.files {
        for definition in &file.definitions {
            // What refers to a term may be in an entry that could not be read.
            if referred.contains(definition.id.as_str()) || is_broken && definition.id.starts_with('-') {
                continue;
            }
            if !ids.contains(definition.id.as_str()) {
                diagnostics.push_with(&rules::UNKNOWN_MESSAGE, &file.path, || {
                    Diagnostic::new(&rules::UNKNOWN_MESSAGE, format!("no page uses `{}`", definition.id))
                        .at(&file.path, definition.span.clone())
                        .hint(nearest_or_delete(&definition.id, ids.iter().copied()))
                });
                continue;
            }
            for (attribute, part) in &definition.parts {
                let Some(name) = attribute else { continue };
                if needs.get(&definition.id, Some(name)).is_none() {
                    diagnostics.push_with(&rules::UNKNOWN_MESSAGE, &file.path, || {
                        let known = needs.texts.get(&definition.id).into_iter().flat_map(BTreeMap::keys);
                        let names = known.filter_map(Option::as_deref);
                        Diagnostic::new(&rules::UNKNOWN_MESSAGE, format!("no page uses `{}.{name}`", definition.id))
                            .at(&file.path, part.span.clone())
                            .hint(nearest_or_delete(name, names))
                    });
                }
            }
        }
    }
}

fn nearest_or_delete<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let hint = suggestion(name, known);
    if hint.starts_with("did you mean") { hint } else { "delete it, or mend its name".to_owned() }
}
