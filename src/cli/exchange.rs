//! `sitegen l10n export` and `import`: texts for translators' tools, and back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::Args;

use super::l10n::Read;
use super::{ExitStatus, count, say, warn};
use crate::Error;
use crate::diag::report::{self, render};
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::l10n::LocaleId;
use crate::messages::Key;
use crate::pipeline::{Options, assemble};
use crate::site::Site;
use crate::source::{self, SourceTree};
use crate::translation::exchange::{self, Format, MAX_FILE, Units};
use crate::translation::{self, lock};
use crate::yaml::suggestion;

#[derive(Debug, Args)]
pub(super) struct ExportArguments {
    /// The languages; a file for each.
    #[arg(value_name = "LOCALE", required = true)]
    locales: Vec<String>,
    /// The kind of file.
    #[arg(long = "to", value_name = "FORMAT", value_enum)]
    format: Format,
    /// Where to write, as `LOCALE.po` or `LOCALE.xlf`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    output: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct ImportArguments {
    /// Files that `export` made, with translations: `.po`, `.xlf` or `.xliff`.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

pub(super) fn export(read: &Read, arguments: &ExportArguments) -> Result<ExitStatus, Error> {
    let site = &read.site;
    let Some(locales) = read.locales(&arguments.locales) else { return Ok(ExitStatus::Failure) };
    if locales.contains(&site.words.source()) {
        warn(&format!("error: {} is the language that others are translated from", site.config.source));
        return Ok(ExitStatus::Failure);
    }
    let sources = translation::sources(site);
    let failed = |path: &Path, error| Error::io("write", path, error);
    std::fs::create_dir_all(&arguments.output).map_err(|error| failed(&arguments.output, error))?;
    for locale in locales {
        let units = exchange::export(site, &sources, locale);
        let path = arguments.output.join(format!("{}.{}", units.locale, arguments.format.ending()));
        std::fs::write(&path, exchange::write(&units, arguments.format)).map_err(|error| failed(&path, error))?;
        let todo = units.units.iter().filter(|unit| unit.target.is_empty() || unit.is_fuzzy).count();
        say(&format!("{}: {}, {todo} to do", path.display(), count(units.units.len(), "text")));
    }
    Ok(ExitStatus::Success)
}

/// What all files together change.
#[derive(Default)]
struct Outcome {
    imported: usize,
    unfinished: usize,
    confirmed: usize,
    accepted: BTreeSet<(LocaleId, Key)>,
}

pub(super) fn import(read: Read, root: &Path, sources: SourceTree, arguments: &ImportArguments) -> Result<ExitStatus, Error> {
    let mut files: Vec<(String, String)> = Vec::new();
    for file in &arguments.files {
        files.push((file.display().to_string(), source::read_text(file, MAX_FILE)?));
    }
    let mut found = Diagnostics::default();
    let mut outcome = Outcome::default();
    let mut changed = sources.clone();
    let mut written: BTreeMap<String, String> = BTreeMap::new();
    let mut site = read.site;
    for (path, text) in &files {
        let Some((locale, units)) = open(&site, path, text, &mut found) else { continue };
        let changes = exchange::import(&site, &translation::sources(&site), locale, &units, path, &mut found);
        outcome.imported += changes.imported.len();
        outcome.confirmed += changes.confirmed.len();
        outcome.unfinished += changes.unfinished;
        outcome.accepted.extend(changes.imported.into_iter().chain(changes.confirmed).map(|key| (locale, key)));
        for (path, text) in changes.files {
            changed.insert(&path, text.clone().into_bytes(), &mut Diagnostics::default());
            written.insert(path, text);
        }
        // The next file meets what this one left.
        if let Some((next, _)) = assemble(changed.clone(), &ALL, &mut Diagnostics::default()) {
            site = next;
        }
    }
    write(root, &sources, &site, written, &outcome)?;
    let mut shown = SourceTree::default();
    files.iter().for_each(|(path, text)| shown.show(path, text));
    if !found.is_empty() {
        let color = std::io::IsTerminal::is_terminal(&std::io::stderr());
        warn(render(&found, &shown, report::Format::Human, color).trim_end());
    }
    say(&format!("{} imported, {} confirmed", count(outcome.imported, "text"), outcome.confirmed));
    if outcome.unfinished > 0 {
        say(&format!("{} marked as unfinished in the file, and left out", count(outcome.unfinished, "text")));
    }
    Ok(if found.has_errors() { ExitStatus::Problems } else { ExitStatus::Success })
}

const ALL: Options = Options { all_locales: true, locales: crate::load::Locales::Configured, base_url: None, host: None };

/// Reads a file and finds its locale.
fn open(site: &Site, path: &str, text: &str, found: &mut Diagnostics) -> Option<(LocaleId, Units)> {
    let problem = |message: String| Diagnostic::new(&rules::UNREADABLE_EXCHANGE, message);
    let Some(format) = Format::of(path) else {
        found.push(problem("the file is neither `.po` nor `.xlf`".into()).in_file(path).hint("give it the ending of its kind"));
        return None;
    };
    let units = match exchange::read(text, format) {
        Ok(units) => units,
        Err(fault) => {
            let problem = problem(format!("the file cannot be read: {}", fault.message));
            let hint = "send the file as `sitegen l10n export` made it through the tool, and change it in no other way";
            found.push(problem.at(path, fault.at..fault.at + 1).hint(hint));
            return None;
        }
    };
    let words = &site.words;
    let is_it = |locale: &LocaleId| words.locale(*locale).tag == units.locale && *locale != words.source();
    let locale = words.ids().find(is_it);
    if locale.is_none() {
        let others = words.ids().filter(|locale| *locale != words.source());
        let hint = suggestion(&units.locale, others.map(|locale| words.locale(locale).tag.as_str()));
        found.push(problem(format!("the site has no translation into `{}`", units.locale)).in_file(path).hint(hint));
    }
    Some((locale?, units))
}

/// Writes the files that changed, then the locks, so that an interrupted import can be given again.
fn write(
    root: &Path,
    sources: &SourceTree,
    site: &Site,
    written: BTreeMap<String, String>,
    outcome: &Outcome,
) -> Result<(), Error> {
    if outcome.accepted.is_empty() {
        return Ok(());
    }
    let (locks, texts) =
        lock::update(site, &translation::sources(site), |locale, key| outcome.accepted.contains(&(locale, key.clone())));
    let words = &site.words;
    let mut all: Vec<(String, String)> = written.into_iter().collect();
    for locale in words.ids().filter(|locale| outcome.accepted.iter().any(|(other, _)| other == locale)) {
        all.push((lock::path(&words.locale(locale).tag), locks[locale.0].render()));
    }
    all.push((lock::path(&words.locale(words.source()).tag), texts.render()));
    for (path, text) in all {
        if sources.text(&path) != Some(text.as_str()) {
            source::write(root, sources, &path, &text)?;
        }
    }
    Ok(())
}
