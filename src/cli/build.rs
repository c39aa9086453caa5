//! `sitegen build`.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{ExitStatus, SiteArguments, say, warn};
use crate::census::Census;
use crate::diag::Diagnostics;
use crate::host::Host;
use crate::output::Staging;
use crate::pipeline::{Options, assemble, render_all};
use crate::render::{Artifact, prepare};
use crate::site::BaseUrl;
use crate::{Error, compress, source};

#[derive(Debug, Args)]
#[command(after_help = "\
The folder is written beside the output first and then takes its place in one step. An output folder that sitegen did not
make is refused.

Examples:
  sitegen build
  sitegen build --output /srv/www/codes --strict
  sitegen build --base-url https://user.example/repo/ --host github-pages")]
pub(super) struct BuildArguments {
    #[command(flatten)]
    site: SiteArguments,
    /// The folder to write; by default `public` beside `sitegen.yaml`.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Where the site will be published, instead of `base_url` in `sitegen.yaml`.
    #[arg(long, value_name = "URL", value_parser = parse_base_url)]
    base_url: Option<BaseUrl>,
    /// Build the pseudo-locales `en-XA` (accented, longer) and `ar-XB` (right to left), too, to look at: no search engine is
    /// told of them, and a site that is published needs none.
    #[arg(long)]
    pseudo: bool,
    /// Also write what this host needs: headers, redirects, the page for what does not exist.
    #[arg(long, value_name = "HOST", value_enum)]
    host: Option<Host>,
    /// Write a `.br` and a `.gz` copy beside each text file, for hosts that serve them.
    #[arg(long)]
    precompress: bool,
    /// Print how long each stage took.
    #[arg(long)]
    timings: bool,
}

fn parse_base_url(url: &str) -> Result<BaseUrl, String> {
    BaseUrl::parse(url).ok_or_else(|| "not the URL of a folder, such as https://codes.example/".to_owned())
}

pub(super) fn run(arguments: &BuildArguments) -> Result<ExitStatus, Error> {
    arguments.site.with_threads(|| build(arguments))?
}

fn build(arguments: &BuildArguments) -> Result<ExitStatus, Error> {
    let started = Instant::now();
    let mut times = Times { last: started, lines: Vec::new() };
    let root = &arguments.site.root;
    let (sources, mut diagnostics) = source::read(root)?;
    times.stage("read");
    let options =
        Options { all_locales: false, pseudo: arguments.pseudo, base_url: arguments.base_url.clone(), host: arguments.host };
    let Some((site, plan)) = assemble(sources.clone(), &options, &mut diagnostics) else {
        return Ok(arguments.site.report(diagnostics, &sources));
    };
    times.stage("load and plan");
    let prepared = prepare(&site, &plan, &mut diagnostics);
    times.stage("prepare");
    // With errors nothing is written, but all of them are shown.
    if stops(&diagnostics, arguments.site.strict) {
        return Ok(arguments.site.report(diagnostics, &site.sources));
    }
    let output = arguments.output.clone().unwrap_or_else(|| root.join("public"));
    let staging = Staging::open(&output, root, || warn("another build is at work in this folder; waiting for it"))?;
    let progress = progress(plan.len());
    let bytes = AtomicU64::new(0);
    let census = Census::of(&plan);
    render_all(&prepared, &mut diagnostics, |artifact| {
        let write = |artifact: &Artifact| {
            census.count(&artifact.path, artifact.bytes.len() as u64);
            staging.write(artifact)
        };
        write(&artifact)?;
        if arguments.precompress {
            compress::copies(&artifact).iter().try_for_each(write)?;
        }
        bytes.fetch_add(artifact.bytes.len() as u64, Ordering::Relaxed);
        progress.inc(1);
        Ok::<(), Error>(())
    })?;
    progress.finish_and_clear();
    times.stage("render and write");
    census.check(arguments.host, &mut diagnostics);
    if stops(&diagnostics, arguments.site.strict) {
        return Ok(arguments.site.report(diagnostics, &site.sources));
    }
    staging.publish()?;
    times.stage("publish");
    let status = arguments.site.report(diagnostics, &site.sources);
    if arguments.timings {
        times.lines.iter().for_each(|line| say(line));
    }
    let listed = plan.pages().filter(|page| plan.is_listed(*page)).count();
    say(&format!(
        "{listed} pages in {} languages, {} files with {:.1} MB, in {:.2} s: {}",
        plan.published.len(),
        plan.len(),
        bytes.into_inner() as f64 / 1e6,
        started.elapsed().as_secs_f64(),
        output.display()
    ));
    census.summary(arguments.host).iter().for_each(|line| say(line));
    Ok(status)
}

fn stops(diagnostics: &Diagnostics, strict: bool) -> bool {
    diagnostics.has_errors() || strict && !diagnostics.is_empty()
}

/// A bar on a terminal, nothing elsewhere.
fn progress(length: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}");
    ProgressBar::new(length as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

struct Times {
    last: Instant,
    lines: Vec<String>,
}

impl Times {
    fn stage(&mut self, name: &str) {
        let now = Instant::now();
        self.lines.push(format!("{name:>17} {:8.1} ms", (now - self.last).as_secs_f64() * 1e3));
        self.last = now;
    }
}
