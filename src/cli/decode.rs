//! `sitegen decode`.

use std::io::Read;
use std::path::PathBuf;
use std::sync::Mutex;

use clap::Args;
use serde_json::json;

use super::{ExitStatus, say, warn};
use crate::decode::Decoder;
use crate::diag::Diagnostics;
use crate::diag::report::{Format, render};
use crate::pipeline::{Options, assemble};
use crate::render::told;
use crate::{Error, source};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  sitegen decode '554 5.7.1 <a@example.com>: Relay access denied'
  grep 4F5501 /var/log/mail.log | sitegen decode --locale tr
  sitegen decode --json < bounce.eml

Exit status: 0 something was found; 1 nothing was; 2 wrong usage, or the machine failed.")]
pub(super) struct DecodeArguments {
    /// A reply, a line of a log, a bounce; without it, standard input is read.
    text: Option<String>,
    /// The language to answer in; by default the site's source language.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// Read a JSON string from each line of standard input, print what was found as a line of JSON.
    #[arg(long, conflicts_with_all = ["text", "json"])]
    batch: bool,
    /// The folder with `sitegen.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

pub(super) fn run(arguments: &DecodeArguments) -> Result<ExitStatus, Error> {
    let (sources, mut diagnostics) = source::read(&arguments.root)?;
    let options = Options { all_locales: true, ..Options::default() };
    let Some((site, plan)) = assemble(sources.clone(), &options, &mut diagnostics).filter(|_| !diagnostics.has_errors()) else {
        warn(render(&diagnostics, &sources, Format::Human, false).trim_end());
        return Ok(ExitStatus::Failure);
    };
    let tag = arguments.locale.as_ref().unwrap_or(&site.config.source);
    let Some(locale) = plan.locales.iter().copied().find(|locale| site.words.locale(*locale).tag == *tag) else {
        let tags = plan.locales.iter().map(|locale| site.words.locale(*locale).tag.as_str());
        warn(&format!("error: there is no locale `{tag}`; {}", crate::yaml::suggestion(tag, tags)));
        return Ok(ExitStatus::Failure);
    };
    let found = site.collections.iter().enumerate().find_map(|(place, c)| Some((place, Decoder::new(c)?)));
    let Some((collection, decoder)) = found else {
        warn("error: no collection of this site has a `decoder`");
        return Ok(ExitStatus::Failure);
    };
    let text = match &arguments.text {
        Some(text) => text.clone(),
        None => {
            let mut bytes = Vec::new();
            let read = std::io::stdin().read_to_end(&mut bytes);
            read.map_err(|error| Error::io("read", std::path::Path::new("standard input"), error))?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
    };
    if arguments.batch {
        for line in text.lines() {
            let line: String = serde_json::from_str(line).unwrap_or_else(|_| line.to_owned());
            say(&json!(decoder.decode(&line)).to_string());
        }
        return Ok(ExitStatus::Success);
    }
    let decoded = decoder.decode(&text);
    let found = Mutex::new(Diagnostics::default());
    let told = told(&site, &plan, locale, collection, &decoded, &found);
    if arguments.json {
        let mut document = json!(decoded);
        document["from"] = json!(decoded.said.map(|place| site.collections[collection].replies[place].from.as_str()));
        document["urls"] = json!(told.urls);
        say(&document.to_string());
    } else {
        say(&told.text);
    }
    let is_found = decoded.code.is_some() || decoded.token.is_some() || decoded.pair.is_some();
    Ok(if is_found { ExitStatus::Success } else { ExitStatus::Problems })
}
