//! `sitegen l10n`: the work of translators.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::json;

use super::{ExitStatus, count, say, warn};
use crate::diag::report::{Format, position, render};
use crate::diag::{Diagnostics, Rule, rules};
use crate::l10n::{Locale, LocaleId};
use crate::load::config;
use crate::messages::Key;
use crate::pipeline::{Options, assemble};
use crate::plan::SitePlan;
use crate::site::Site;
use crate::translation::{self, Coverage, State, Todo, lock, sync};
use crate::yaml::suggestion;
use crate::{Error, source};

/// How many texts are listed unless all are asked for.
const SHOWN: usize = 20;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  sitegen l10n status
  sitegen l10n add uk
  sitegen l10n accept tr site-name
  sitegen l10n export tr --to po

Exit status: 0 all is well; 1 it cannot be done, the message says why; 2 wrong usage, or the machine failed.")]
pub(super) struct L10nArguments {
    #[command(subcommand)]
    command: L10nCommand,
    /// The folder with `sitegen.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    root: PathBuf,
}

#[derive(Debug, Subcommand)]
enum L10nCommand {
    /// Tell how complete each language is, and what to do next, by the number of pages it is on.
    Status {
        /// Only these languages.
        #[arg(value_name = "LOCALE")]
        locales: Vec<String>,
        /// List every text, not only those on most pages.
        #[arg(long)]
        all: bool,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Tell whether a language is published, why, and what is in the way.
    Why {
        /// The language.
        locale: String,
    },
    /// Begin a language: every file, with the source text as a comment above each empty text.
    Add {
        /// BCP 47 tag of the language, such as `uk` or `pt-BR`.
        locale: String,
    },
    /// Add what is missing to the files of languages, in the order of the source, and remember what was translated.
    Sync {
        /// Only these languages.
        #[arg(value_name = "LOCALE")]
        locales: Vec<String>,
    },
    /// Say that translations fit the source text as it is now.
    Accept {
        /// The language.
        locale: String,
        /// Names of texts, such as `site-name` or `pages/about`.
        #[arg(value_name = "TEXT", required_unless_present = "all")]
        texts: Vec<String>,
        /// All that were changed after their source text.
        #[arg(long, conflicts_with = "texts")]
        all: bool,
    },
    /// Write the texts of languages into files for translators' tools.
    Export(super::exchange::ExportArguments),
    /// Take texts from files that came back; what does not fit is refused by name.
    Import(super::exchange::ImportArguments),
}

/// The site as it was read.
pub(super) struct Read {
    pub(super) site: Arc<Site>,
    plan: Arc<SitePlan>,
    diagnostics: Diagnostics,
}

pub(super) fn run(arguments: &L10nArguments) -> Result<ExitStatus, Error> {
    let (sources, mut diagnostics) = source::read(&arguments.root)?;
    let options = Options { all_locales: true, ..Options::default() };
    let Some((site, plan)) = assemble(sources.clone(), &options, &mut diagnostics) else {
        warn(render(&diagnostics, &sources, Format::Human, false).trim_end());
        return Ok(ExitStatus::Problems);
    };
    let read = Read { site, plan, diagnostics };
    match &arguments.command {
        L10nCommand::Status { locales, all, json } => status(read, locales, *all, *json),
        L10nCommand::Why { locale } => why(read, locale),
        L10nCommand::Add { locale } => add(&read, arguments, locale),
        L10nCommand::Sync { locales } => bring_up(&read, arguments, locales),
        L10nCommand::Accept { locale, texts, all } => accept(&read, arguments, locale, texts, *all),
        L10nCommand::Export(export) => super::exchange::export(&read, export),
        L10nCommand::Import(import) => super::exchange::import(read, &arguments.root, sources, import),
    }
}

impl Read {
    /// The locales of these tags, or all; says so if there is none of a tag.
    pub(super) fn locales(&self, tags: &[String]) -> Option<Vec<LocaleId>> {
        let words = &self.site.words;
        let find = |tag: &String| {
            let found = words.ids().find(|locale| words.locale(*locale).tag == *tag);
            if found.is_none() {
                let hint = suggestion(tag, words.ids().map(|locale| words.locale(locale).tag.as_str()));
                warn(&format!("error: there is no locale `{tag}`; {hint}"));
            }
            found
        };
        if tags.is_empty() { Some(words.ids().collect()) } else { tags.iter().map(find).collect() }
    }

    /// Where a translator would go: path and line.
    fn place(&self, locale: LocaleId, key: &Key) -> (String, usize) {
        let (path, offset) = translation::place(&self.site, locale, key);
        let line = position(self.site.sources.text(&path).unwrap_or_default(), offset).line;
        (path, line)
    }

    fn is_published(&self, locale: LocaleId) -> bool {
        self.plan.published.contains(&locale)
    }

    fn write(&self, arguments: &L10nArguments, path: &str, text: &str) -> Result<bool, Error> {
        if self.site.sources.text(path) == Some(text) {
            return Ok(false);
        }
        source::write(&arguments.root, &self.site.sources, path, text)?;
        Ok(true)
    }

    /// Writes the locks of these locales, and the source texts that all locales need.
    fn write_locks(
        &self,
        arguments: &L10nArguments,
        locales: &[LocaleId],
        is_accepted: impl Fn(LocaleId, &Key) -> bool,
    ) -> Result<usize, Error> {
        let words = &self.site.words;
        let (mut locks, texts) = lock::update(&self.site, &translation::sources(&self.site), is_accepted);
        let mut written = 0;
        for locale in words.ids().filter(|locale| locales.contains(locale) && *locale != words.source()) {
            let lock = std::mem::take(&mut locks[locale.0]);
            let path = lock::path(&words.locale(locale).tag);
            // A language without a translation needs none.
            if lock.made.is_empty() && self.site.sources.text(&path).is_none() {
                continue;
            }
            written += usize::from(self.write(arguments, &path, &lock.render())?);
        }
        written += usize::from(self.write(arguments, &lock::path(&words.locale(words.source()).tag), &texts.render())?);
        Ok(written)
    }
}

fn status(mut read: Read, tags: &[String], all: bool, is_json: bool) -> Result<ExitStatus, Error> {
    let Some(locales) = read.locales(tags) else { return Ok(ExitStatus::Failure) };
    read.plan = translation::ranked(&read.site, &read.plan);
    let coverage = &read.plan.coverage;
    if is_json {
        let locales: Vec<_> = locales.iter().map(|locale| as_json(&read, *locale, &coverage[locale.0])).collect();
        say(&serde_json::to_string_pretty(&json!({ "locales": locales })).expect("strings and numbers always serialize"));
        return Ok(ExitStatus::Success);
    }
    let heads = ["", "texts", "translated", "retouched", "stale", "fallback", "missing", "words left", ""].map(str::to_owned);
    let mut rows = vec![heads];
    for locale in &locales {
        let own = &coverage[locale.0];
        let number = |state: State| own.count(state).to_string();
        let published = if read.is_published(*locale) { "published" } else { "not published" };
        rows.push([
            read.site.words.locale(*locale).tag.clone(),
            own.needed.to_string(),
            number(State::Translated),
            number(State::Retouched),
            number(State::Stale),
            number(State::Fallback),
            number(State::Missing),
            own.words().to_string(),
            published.to_owned(),
        ]);
    }
    say(&table(&rows));
    for locale in locales.iter().filter(|locale| !coverage[locale.0].todo.is_empty()) {
        let own = &coverage[locale.0];
        say(&format!("\n{}: what to do, by the number of pages it is on", read.site.words.locale(*locale).tag));
        let shown = if all { own.todo.len() } else { SHOWN };
        say(&list(&read, *locale, own.todo.iter().take(shown)));
        if own.todo.len() > shown {
            say(&format!("and {} more; `--all` lists them", own.todo.len() - shown));
        }
    }
    Ok(ExitStatus::Success)
}

/// What is to do, a line each: pages, state, place, name.
fn list<'t>(read: &Read, locale: LocaleId, todo: impl Iterator<Item = &'t Todo>) -> String {
    let rows: Vec<[String; 5]> = todo
        .map(|todo| {
            let (path, line) = read.place(locale, &todo.key);
            let pages = count(todo.pages, "page");
            [
                pages,
                todo.state.name().to_owned(),
                count(todo.words, "word"),
                translation::name(&todo.key),
                format!("{path}:{line}"),
            ]
        })
        .collect();
    table(&rows)
}

fn as_json(read: &Read, locale: LocaleId, coverage: &Coverage) -> serde_json::Value {
    let todo = coverage.todo.iter().map(|todo| {
        let (path, line) = read.place(locale, &todo.key);
        let name = translation::name(&todo.key);
        json!({ "text": name, "state": todo.state.name(), "pages": todo.pages, "words": todo.words, "path": path, "line": line })
    });
    json!({
        "tag": read.site.words.locale(locale).tag,
        "published": read.is_published(locale),
        "texts": coverage.needed,
        "translated": coverage.count(State::Translated),
        "retouched": coverage.count(State::Retouched),
        "stale": coverage.count(State::Stale),
        "fallback": coverage.count(State::Fallback),
        "missing": coverage.count(State::Missing),
        "words": coverage.words(),
        "todo": todo.collect::<Vec<_>>(),
    })
}

/// Columns side by side: numbers to the right, all else to the left.
fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let is_number = |column: usize| rows.iter().any(|row| row[column].starts_with(|c: char| c.is_ascii_digit()));
    let cell = |row: &[String; N], column: usize| match is_number(column) {
        true => format!("{:>1$}", row[column], width(column)),
        false => format!("{:<1$}", row[column], width(column)),
    };
    let line = |row: &[String; N]| (0..N).map(|column| cell(row, column)).collect::<Vec<_>>().join("  ").trim_end().to_owned();
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn why(mut read: Read, tag: &String) -> Result<ExitStatus, Error> {
    let Some(locale) = read.locales(std::slice::from_ref(tag)).and_then(|locales| locales.first().copied()) else {
        return Ok(ExitStatus::Failure);
    };
    let gate = read.site.config.publish;
    read.plan = translation::ranked(&read.site, &read.plan);
    let coverage = &read.plan.coverage[locale.0];
    let (present, needed) = (coverage.present(), coverage.needed);
    let wanted = (needed as u64 * gate).div_ceil(100) as usize;
    let percent = present as f64 * 100.0 / needed.max(1) as f64;
    let is_source = locale == read.site.words.source();
    say(&format!("{tag} is {}published", if read.is_published(locale) { "" } else { "not " }));
    say(&format!("{present} of {needed} texts are there, that is {percent:.1} %"));
    say(&match (is_source, present.cmp(&wanted)) {
        (true, _) => "it is the source language, which is always published".to_owned(),
        (_, std::cmp::Ordering::Less) => {
            format!("`publish: {gate}` in sitegen.yaml asks for {wanted}: {} to go", count(wanted - present, "text"))
        }
        _ => format!("`publish: {gate}` in sitegen.yaml asks for {wanted}"),
    });
    let mut absent = coverage.todo.iter().filter(|todo| matches!(todo.state, State::Fallback | State::Missing)).peekable();
    if absent.peek().is_some() {
        say("\nin the way, by the number of pages it is on:");
        say(&list(&read, locale, absent.take(SHOWN)));
    }
    Ok(ExitStatus::Success)
}

fn add(read: &Read, arguments: &L10nArguments, tag: &str) -> Result<ExitStatus, Error> {
    let locale = match Locale::parse(tag) {
        Ok(locale) => locale,
        Err(problem) => {
            warn(&format!("error: {problem}"));
            return Ok(ExitStatus::Failure);
        }
    };
    let site = &read.site;
    if site.config.locales.iter().any(|known| known == tag) {
        warn(&format!("error: {tag} is there already; `sitegen l10n sync {tag}` adds what it lacks"));
        return Ok(ExitStatus::Problems);
    }
    let config = site.sources.text(source::CONFIG).and_then(|text| config::with_locale(text, tag));
    let Some(config) = config else {
        warn("error: the list `locales` in sitegen.yaml cannot be extended; add the tag there yourself");
        return Ok(ExitStatus::Problems);
    };
    let mut files = sync::sync(&site.sources, &site.words, &locale);
    for prose in &site.prose {
        let path = format!("locales/{tag}/pages/{}.md", prose.slug);
        let source = prose.files[site.words.source().0].as_deref().and_then(|path| site.sources.text(path));
        if let Some(source) = source.filter(|_| site.sources.text(&path).is_none()) {
            files.insert(path, source.to_owned());
        }
    }
    if let Some(glossary) = sync::glossary(&site.glossary.terms) {
        files.entry(format!("locales/{tag}/glossary.yaml")).or_insert(glossary);
    }
    files.retain(|path, _| site.sources.text(path).is_none() || path.ends_with(".ftl"));
    for (path, text) in &files {
        read.write(arguments, path, text)?;
    }
    // Last, so that an interrupted command can be given again.
    read.write(arguments, source::CONFIG, &config)?;
    say(&format!("{} ({tag}): {} in locales/{tag}", locale.name, count(files.len(), "file")));
    say("Write the translations behind the `=`; replace the text of pages. `sitegen l10n status` tells what comes next.");
    Ok(ExitStatus::Success)
}

/// What keeps an entry from being read as it was meant.
const LOST: [&Rule; 9] = [
    &rules::FLUENT_SYNTAX,
    &rules::DUPLICATE_MESSAGE,
    &rules::DUPLICATE_ATTRIBUTE,
    &rules::UNREADABLE_FILE,
    &rules::NOT_UTF8,
    &rules::FILE_NAME,
    &rules::TOO_LARGE,
    &rules::TOO_DEEP,
    &rules::SYMLINK,
];

fn bring_up(read: &Read, arguments: &L10nArguments, tags: &[String]) -> Result<ExitStatus, Error> {
    let Some(locales) = read.locales(tags) else { return Ok(ExitStatus::Failure) };
    let words = &read.site.words;
    let mut found = read.diagnostics.clone();
    found.retain(|d| LOST.contains(&d.rule) && d.place.as_ref().is_some_and(|place| place.path.starts_with("locales/")));
    if !found.is_empty() {
        warn(render(&found, &read.site.sources, Format::Human, false).trim_end());
        warn("error: nothing was written: what stands in a broken entry cannot be known");
        return Ok(ExitStatus::Problems);
    }
    let mut written = 0;
    for locale in locales.iter().filter(|locale| **locale != words.source()) {
        for (path, text) in sync::sync(&read.site.sources, words, words.locale(*locale)) {
            written += usize::from(read.write(arguments, &path, &text)?);
        }
    }
    written += read.write_locks(arguments, &locales, |_, _| false)?;
    say(&if written == 0 { "nothing to do".to_owned() } else { format!("{} changed", count(written, "file")) });
    Ok(ExitStatus::Success)
}

fn accept(read: &Read, arguments: &L10nArguments, tag: &String, texts: &[String], all: bool) -> Result<ExitStatus, Error> {
    let Some(locale) = read.locales(std::slice::from_ref(tag)).and_then(|locales| locales.first().copied()) else {
        return Ok(ExitStatus::Failure);
    };
    let sources = translation::sources(&read.site);
    let state = |key: &Key| translation::state(&read.site, locale, key, sources[key].fingerprint);
    let mut accepted: Vec<Key> = Vec::new();
    for text in texts {
        let key = translation::parse_name(text).filter(|key| sources.contains_key(key));
        let Some(key) = key else {
            let names: Vec<String> = sources.keys().map(translation::name).collect();
            warn(&format!("error: there is no text `{text}`; {}", suggestion(text, names.iter().map(String::as_str))));
            return Ok(ExitStatus::Problems);
        };
        if matches!(state(&key), State::Fallback | State::Missing) {
            warn(&format!("error: `{text}` has no translation in {tag} yet"));
            return Ok(ExitStatus::Problems);
        }
        accepted.push(key);
    }
    if all {
        accepted.extend(sources.keys().filter(|key| state(key) == State::Retouched).cloned());
    }
    read.write_locks(arguments, &[locale], |other, key| other == locale && accepted.contains(key))?;
    say(&format!("{} accepted", count(accepted.len(), "translation")));
    Ok(ExitStatus::Success)
}
