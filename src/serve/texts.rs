//! What translators are told of a text, and what is said of what they write. Pure: nothing here touches the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::diag::report::position;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::l10n::{self, Bundle, File, LocaleId, UseKind, Words, outline};
use crate::messages::{Judge, Key, Needs};
use crate::plan::{Page, SitePlan};
use crate::render::{Trial, Tried};
use crate::site::Site;
use crate::translation::edit::{self, Why};
use crate::translation::{self, State, diff, page_key, sync};

/// A text of a locale that the site has.
pub(super) struct Text<'s> {
    /// The site.
    pub(super) site: &'s Site,
    /// The locale.
    pub(super) locale: LocaleId,
    /// Which text.
    pub(super) key: Key,
}

/// All that is known of a text.
#[derive(Debug, Serialize)]
pub(super) struct Known {
    name: String,
    state: &'static str,
    /// Whether it can be changed: a pseudo-locale's cannot.
    is_editable: bool,
    /// Whether it is Fluent, and not a page in Markdown.
    is_fluent: bool,
    /// The text of the source locale.
    source: Side,
    /// That of the locale itself.
    own: Side,
    /// What is shown where the locale has no text of its own.
    fallback: Option<Side>,
    /// What the source says to translators.
    comment: String,
    variables: Vec<String>,
    /// The plural categories of the locale with numbers that stand for each, if the text is given counts.
    plurals: Vec<(&'static str, String)>,
    /// The choices of the source with the forms that the locale needs and no words in them, if it has none yet.
    forms: Option<String>,
    glossary: Vec<Term>,
    /// What has changed in the source text since the translation was made.
    change: Option<Vec<Run>>,
    /// The template that uses it.
    template: Option<Place>,
    /// How it looks now.
    tried: Vec<Looks>,
}

/// A text in one locale.
#[derive(Debug, Serialize)]
pub(super) struct Side {
    tag: String,
    language: String,
    dir: &'static str,
    /// In plain form, see `translation::edit`; `None` if it has no words.
    text: Option<String>,
    place: Place,
}

/// Where something stands.
#[derive(Debug, Serialize)]
pub(super) struct Place {
    path: String,
    line: usize,
}

/// A term of the glossary.
#[derive(Debug, Serialize)]
pub(super) struct Term {
    term: String,
    r#use: String,
    avoid: Vec<String>,
}

/// Words that stayed, are gone, or are new.
#[derive(Debug, Serialize)]
pub(super) struct Run {
    change: &'static str,
    text: String,
}

/// How a text looks on a page.
#[derive(Debug, Serialize)]
pub(super) struct Looks {
    count: Option<u64>,
    html: String,
    has_names: bool,
}

/// Something that is wrong with a text.
#[derive(Debug, Serialize)]
pub(super) struct Finding {
    code: &'static str,
    severity: &'static str,
    message: String,
    hint: Option<String>,
    /// The words that it is about.
    quote: Option<String>,
}

/// A text that somebody has written.
#[derive(Debug)]
pub(super) struct Draft {
    /// Its file.
    pub(super) path: String,
    /// What the file would hold.
    pub(super) text: String,
    /// How it would look.
    pub(super) tried: Vec<Looks>,
    /// What is wrong with it.
    pub(super) findings: Vec<Finding>,
    /// Whether it can be saved.
    pub(super) is_sound: bool,
}

/// A text of the work list.
#[derive(Debug)]
pub(super) struct Todo {
    /// Its name.
    pub(super) name: String,
    /// What became of it.
    pub(super) state: &'static str,
    /// Words of the source text.
    pub(super) words: usize,
}

impl<'s> Text<'s> {
    /// The text of this name in the locale of this tag; `None` if there is no such locale or text.
    pub(super) fn find(site: &'s Site, tag: &str, name: &str) -> Option<Self> {
        let words = &site.words;
        let locale = words.ids().find(|locale| words.locale(*locale).tag == tag)?;
        let key = translation::parse_name(name)?;
        let has_page = || site.prose.iter().any(|prose| page_key(&prose.slug) == key);
        let has_text = || words.bundle(words.source()).part(&key.0, key.1.as_deref()).is_some();
        (has_page() || has_text() || Needs::of(site).get(&key.0, key.1.as_deref()).is_some()).then_some(Self {
            site,
            locale,
            key,
        })
    }

    /// Whether it is Fluent, and not a page in Markdown.
    pub(super) fn is_fluent(&self) -> bool {
        !self.key.0.starts_with("pages/")
    }

    /// Whether it can be changed. The texts of pseudo-locales are made of the source's.
    pub(super) fn is_editable(&self) -> bool {
        !self.site.words.locale(self.locale).is_pseudo()
    }

    /// What became of it.
    pub(super) fn state(&self) -> State {
        let source = translation::source(self.site, &self.key);
        source.map_or(State::Missing, |source| translation::state(self.site, self.locale, &self.key, source.fingerprint))
    }

    /// What a locale has for it, in plain form; `None` if there are no words.
    fn form(&self, locale: LocaleId) -> Option<String> {
        let path = self.path(locale)?;
        form(self.site.sources.text(&path)?, &self.key)
    }

    /// What the locale has for it, in plain form; `None` if there are no words.
    pub(super) fn own(&self) -> Option<String> {
        self.form(self.locale)
    }

    /// The file of a locale that has a place for it.
    fn path(&self, locale: LocaleId) -> Option<String> {
        let (id, attribute) = (self.key.0.as_str(), self.key.1.as_deref());
        let bundle = self.site.words.bundle(locale);
        if let Some(slug) = id.strip_prefix("pages/") {
            return self.site.prose.iter().find(|prose| prose.slug == slug)?.files[locale.0].clone();
        }
        let part = bundle.part(id, attribute).map(|(file, _)| file);
        Some(part.or_else(|| bundle.empty(id, attribute).map(|(file, _)| file))?.path.clone())
    }

    fn side(&self, locale: LocaleId) -> Side {
        let (path, offset) = translation::place(self.site, locale, &self.key);
        let own = self.site.words.locale(locale);
        Side {
            tag: own.tag.clone(),
            language: own.name.clone(),
            dir: own.direction.as_str(),
            // The texts of pseudo-locales are in no file.
            text: if own.is_pseudo() { self.form(self.site.words.source()) } else { self.form(locale) },
            place: self.place(path, offset),
        }
    }

    fn place(&self, path: String, offset: usize) -> Place {
        Place { line: position(self.site.sources.text(&path).unwrap_or_default(), offset).line, path }
    }

    /// All that is known of it; `from` is the page where somebody looks at it.
    pub(super) fn known(&self, plan: &SitePlan, from: Page) -> Known {
        let (site, source) = (self.site, self.site.words.source());
        let (id, attribute) = (self.key.0.as_str(), self.key.1.as_deref());
        let needs = Needs::of(site);
        let needed = needs.get(id, attribute);
        let locale = site.words.locale(self.locale);
        let (of_source, own) = (self.side(source), self.side(self.locale));
        let helper = site.words.chain(self.locale).iter().skip(1).find(|other| **other != source && self.form(**other).is_some());
        let source_text = of_source.text.clone().unwrap_or_default();
        let forms = || l10n::skeleton(site.words.bundle(source), id, attribute, locale, "");
        let forms = forms().filter(|_| own.text.is_none() && self.is_fluent());
        let change = (self.state() == State::Stale || self.state() == State::Retouched).then(|| self.change()).flatten();
        let template = needed.and_then(|needed| needed.place.as_ref());
        let tried = match self.is_fluent() {
            true => self.looks(plan, &site.words, from, &needs).0,
            false => {
                let trial = Trial { site, plan, words: &site.words, locale: self.locale, from };
                vec![Looks::of(trial.page(own.text.as_ref().unwrap_or(&source_text)))]
            }
        };
        Known {
            name: translation::name(&self.key),
            state: self.state().name(),
            is_editable: self.is_editable(),
            is_fluent: self.is_fluent(),
            fallback: helper.filter(|_| own.text.is_none()).map(|helper| self.side(*helper)),
            comment: self.comment(),
            variables: needed.map_or_else(Vec::new, |needed| needed.variables.clone()),
            plurals: if needed.is_some_and(|needed| needed.has_counts) { locale.plural_forms() } else { Vec::new() },
            glossary: site.glossary.terms_in(&locale.tag, &source_text).into_iter().map(Term::of).collect(),
            forms: forms.map(|forms| forms.trim().to_owned()),
            change,
            template: template.map(|place| self.place(place.path.clone(), place.span.map_or(0, |span| span.0))),
            tried,
            source: of_source,
            own,
        }
    }

    fn change(&self) -> Option<Vec<Run>> {
        let former = translation::former(self.site, self.locale, &self.key)?;
        let source = translation::source(self.site, &self.key)?;
        let runs = diff::runs(former, &source.text).into_iter().map(|(change, text)| {
            let change = match change {
                diff::Change::Same => "same",
                diff::Change::Gone => "gone",
                diff::Change::New => "new",
            };
            Run { change, text }
        });
        Some(runs.collect())
    }

    /// The comment above the source's entry.
    fn comment(&self) -> String {
        let text = self.path(self.site.words.source()).filter(|_| self.is_fluent());
        let text = text.and_then(|path| self.site.sources.text(&path)).unwrap_or_default();
        let Some(entry) = outline(text).into_iter().find(|entry| entry.id == self.key.0) else { return String::new() };
        let lines = text[entry.lines.start..entry.start()].lines().map(|line| line.trim_start_matches('#').trim());
        lines.filter(|line| !line.starts_with("allow ")).collect::<Vec<_>>().join("\n")
    }

    /// How it looks in some words, and what making it so finds.
    fn looks(&self, plan: &SitePlan, words: &Words, from: Page, needs: &Needs) -> (Vec<Looks>, Diagnostics) {
        let trial = Trial { site: self.site, plan, words, locale: self.locale, from };
        let forms = words.locale(self.locale).plural_forms();
        let example = |numbers: &str| {
            let numbers: Vec<u64> = numbers.split(", ").filter_map(|number| number.parse().ok()).collect();
            numbers.iter().find(|number| **number > 1).or(numbers.first()).copied()
        };
        let counts: Vec<u64> = forms.iter().filter_map(|(_, numbers)| example(numbers)).collect();
        let (tried, found) = trial.text(&self.key, needs.get(&self.key.0, self.key.1.as_deref()), &counts);
        (tried.into_iter().map(Looks::of).collect(), found)
    }

    /// The text with other words: its file, its looks, and what is wrong with it. The error says why it is none at all.
    pub(super) fn draft(&self, plan: &SitePlan, from: Page, value: &str) -> Result<Draft, Why> {
        let (path, text) = self.written(value)?;
        let (tried, mut found, span) = match self.is_fluent() {
            true => {
                let (words, mut found, span) = self.words_with(&path, &text);
                let needs = Needs::of(self.site);
                self.check(&words, &needs, &text, &mut found);
                let (tried, mut more) = self.looks(plan, &words, from, &needs);
                // What is told of the text is not told of its formatting again.
                more.retain(|diagnostic| !found.has_error_at(diagnostic.place.as_ref()));
                found.extend(more);
                l10n::apply_allows(&words, &mut found);
                (tried, found, span)
            }
            false => {
                let trial = Trial { site: self.site, plan, words: &self.site.words, locale: self.locale, from };
                let mut found = Diagnostics::default();
                Judge::new(self.site, &self.site.words, self.locale).page(&path, &text, &mut found);
                (vec![Looks::of(trial.page(&text))], found, 0..text.len())
            }
        };
        let is_here = |diagnostic: &Diagnostic| {
            let place = diagnostic.place.as_ref().filter(|place| place.path == path);
            place.is_some_and(|place| place.span.is_some_and(|(start, end)| start <= span.end && end >= span.start))
        };
        found.retain(is_here);
        let sorted = found.sorted();
        Ok(Draft {
            is_sound: sorted.iter().all(|diagnostic| diagnostic.severity != Severity::Error),
            findings: sorted.iter().map(|diagnostic| Finding::of(diagnostic, &text)).collect(),
            path,
            text,
            tried,
        })
    }

    /// The file with the text in it.
    fn written(&self, value: &str) -> Result<(String, String), Why> {
        let sources = &self.site.sources;
        let locale = self.site.words.locale(self.locale);
        let path = self.path(self.locale);
        if !self.is_fluent() {
            let path = path.unwrap_or_else(|| format!("locales/{}/{}.md", locale.tag, self.key.0));
            let text = edit::set_page(sources.text(&path).unwrap_or_default(), value)?;
            return Ok((path, text));
        }
        if let Some(path) = path {
            let text = edit::set(sources.text(&path).unwrap_or_default(), &self.key, value)?;
            return Ok((path, text));
        }
        // Where it has no place, it gets the one that `sync` would make.
        let made = sync::sync_some(sources, &self.site.words, locale, |id| id == self.key.0);
        let has_place = |text: &str| outline(text).iter().any(|e| e.id == self.key.0 && e.slot(self.key.1.as_deref()).is_some());
        let (path, text) = made.into_iter().find(|(_, text)| has_place(text)).ok_or(Why::NoPlace)?;
        let text = edit::set(&text, &self.key, value)?;
        Ok((path, text))
    }

    /// The words that say something about the text: its own file as it would be, and what it refers to; in other locales what they
    /// have in these files. Also where the text stands.
    fn words_with(&self, path: &str, text: &str) -> (Words, Diagnostics, std::ops::Range<usize>) {
        let mut found = Diagnostics::default();
        let words = &self.site.words;
        let file = Arc::new(l10n::parse(path, text, &mut found));
        let part = file.definitions.iter().find(|d| d.id == self.key.0).and_then(|d| d.part(self.key.1.as_deref()));
        let span = part.map_or(0..0, |part| part.span.clone());
        let bundles = words.ids().map(|id| {
            let bundle = words.bundle(id);
            let mut files: BTreeMap<String, Arc<File>> = BTreeMap::new();
            if id == self.locale {
                files.insert(path.to_owned(), file.clone());
            }
            let mut wanted: Vec<String> = vec![self.key.0.clone()];
            let mut seen: BTreeSet<String> = BTreeSet::new();
            wanted.extend(files.values().flat_map(|file| references(file)));
            while let Some(id) = wanted.pop() {
                let Some(file) = bundle.file_of(&id).filter(|_| seen.insert(id)) else { continue };
                if !files.contains_key(&file.path) {
                    wanted.extend(references(file));
                    files.insert(file.path.clone(), Arc::clone(file));
                }
            }
            Arc::new(Bundle::new(bundle.locale.clone(), files.into_values().collect(), true, &mut Diagnostics::default()))
        });
        (Words::new(bundles.collect(), words.source()), found, span)
    }

    /// What `check` would say of the text.
    fn check(&self, words: &Words, needs: &Needs, text: &str, found: &mut Diagnostics) {
        let variables = |id: &str, attribute: Option<&str>| needs.get(id, attribute).map(|needed| needed.variables.as_slice());
        l10n::lint(words, self.locale, variables, found);
        let given = |id: &str, attribute: Option<&str>| {
            let needed = needs.get(id, attribute)?;
            Some(l10n::Given { variables: &needed.variables, are_counts: needed.has_counts })
        };
        l10n::compare(words, self.locale, &l10n::Originals::of(words, &self.site.glossary), &self.site.glossary, given, found);
        if let Some(needed) = needs.get(&self.key.0, self.key.1.as_deref()) {
            Judge::new(self.site, words, self.locale).text(&self.key.0, self.key.1.as_deref(), needed, |_| Some(text), found);
        }
    }
}

/// A text of a file in plain form; `None` if it has no words there.
pub(super) fn form(text: &str, key: &Key) -> Option<String> {
    if key.0.starts_with("pages/") {
        return Some(edit::page_form(text)).filter(|text| !text.is_empty());
    }
    let entries = outline(text);
    edit::form(text, entries.iter().find(|entry| entry.id == key.0)?.slot(key.1.as_deref())?)
}

/// What the texts of a file refer to.
fn references(file: &File) -> Vec<String> {
    let parts = file.definitions.iter().flat_map(|definition| &definition.parts);
    let uses = parts.flat_map(|(_, part)| &part.uses).filter_map(|used| match &used.kind {
        UseKind::Reference { id, .. } => Some(id.clone()),
        _ => None,
    });
    uses.collect()
}

/// The texts of a locale that somebody should look at, in the order of their names.
pub(super) fn todo(site: &Site, locale: LocaleId) -> Vec<Todo> {
    let coverage = translation::coverage(site, &Needs::of(site), &translation::sources(site), locale);
    let todo = coverage.todo.into_iter().map(|todo| Todo {
        name: translation::name(&todo.key),
        state: todo.state.name(),
        words: todo.words,
    });
    todo.collect()
}

impl Term {
    fn of(term: &l10n::Term) -> Self {
        Self { term: term.term.clone(), r#use: term.preferred.clone(), avoid: term.avoid.clone() }
    }
}

impl Looks {
    fn of(Tried { count, html, has_names }: Tried) -> Self {
        Self { count, html, has_names }
    }
}

impl Finding {
    fn of(diagnostic: &Diagnostic, text: &str) -> Self {
        let span = diagnostic.place.as_ref().and_then(|place| place.span);
        let quote = span.and_then(|(start, end)| text.get(start..end)).map(str::trim).filter(|quote| !quote.is_empty());
        Self {
            code: diagnostic.rule.code,
            severity: diagnostic.severity.name(),
            message: diagnostic.message.clone(),
            hint: diagnostic.hint.clone(),
            quote: quote.map(str::to_owned),
        }
    }
}
