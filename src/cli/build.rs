//! `sitegen build`.

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{ExitStatus, SiteArguments, WAITING, output, say, warn};
use crate::census::Census;
use crate::diag::report::Format;
use crate::disk::Disk;
use crate::host::Host;
use crate::load::Locales;
use crate::output::{self, Output, Summary};
use crate::pipeline::{Options, assemble, render_all};
use crate::render::{Artifact, prepare};
use crate::shard::Shard;
use crate::site::BaseUrl;
use crate::translation;
use crate::{Error, compress, source};

#[derive(Debug, Args)]
#[command(after_help = "\
The folder is written beside the output first and then takes its place in one step. An output folder that sitegen did not
make is refused.

Examples:
  sitegen build
  sitegen build --output /srv/www/codes --deny warnings
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
    /// Build one part of the site only: `3/7` is the third of seven, `auto` the one that the engine names in the environment.
    /// Copied into one folder, all parts are the site.
    #[arg(long, value_name = "I/N", value_parser = parse_shard)]
    shard: Option<Shard>,
    /// Print a digest of everything in the folder: the BLAKE3 hash of its `b3sum` list, sorted by name.
    #[arg(long)]
    digest: bool,
    /// Print how long each stage took, what the processors did, and the peak of memory.
    #[arg(long)]
    timings: bool,
}

fn parse_base_url(url: &str) -> Result<BaseUrl, String> {
    BaseUrl::parse(url).ok_or_else(|| "not the URL of a folder, such as https://codes.example/".to_owned())
}

fn parse_shard(text: &str) -> Result<Shard, String> {
    match text {
        "auto" => Shard::from_environment(|name| std::env::var(name).ok()),
        text => text.parse(),
    }
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
    let locales = if arguments.pseudo { Locales::WithPseudo } else { Locales::Configured };
    let options = Options { all_locales: false, locales, base_url: arguments.base_url.clone(), host: arguments.host };
    let Some((site, plan)) = assemble(sources.clone(), &options, &mut diagnostics) else {
        return Ok(arguments.site.report(diagnostics, &sources));
    };
    times.stage("load and plan");
    let plan = if diagnostics.has_errors() { plan } else { translation::ranked(&site, &plan) };
    let prepared = prepare(&site, &plan, &mut diagnostics);
    times.stage("prepare");
    // With errors nothing is written, but all of them are shown.
    arguments.site.deny(&mut diagnostics);
    if diagnostics.has_errors() {
        return Ok(arguments.site.report(diagnostics, &site.sources));
    }
    let target = output(root, arguments.output.as_deref());
    let shard = arguments.shard.unwrap_or_default();
    let output = Output::open(&target, root, plan.len(), Disk::default(), || {
        // A report for programs is alone on its stream.
        if arguments.site.format == Format::Human {
            warn(WAITING);
        }
    })?;
    let progress = progress((0..plan.len()).filter(|number| shard.owns(*number)).count());
    let digest = arguments.digest.then(TreeDigest::default);
    let census = Census::of(&plan);
    render_all(&prepared, shard, &mut diagnostics, |number, artifact| {
        let copies = if arguments.precompress { compress::copies(&artifact) } else { Vec::new() };
        let artifacts: Vec<Artifact> = std::iter::once(artifact).chain(copies).collect();
        for artifact in &artifacts {
            census.count(&artifact.path, artifact.bytes.len() as u64);
            if let Some(digest) = &digest {
                digest.add(artifact);
            }
        }
        output.put(number, &artifacts)?;
        progress.inc(1);
        Ok::<(), Error>(())
    })?;
    progress.finish_and_clear();
    times.stage("render and write");
    // What a host takes is said of the whole site, not of a part.
    if !shard.is_part() {
        census.check(arguments.host, &mut diagnostics);
    }
    arguments.site.deny(&mut diagnostics);
    if diagnostics.has_errors() {
        return Ok(arguments.site.report(diagnostics, &site.sources));
    }
    let Summary { files, written, removed } = output.publish(|number| {
        let page = plan.page(number).filter(|_| shard.owns(number))?;
        let file = plan.route(page).file();
        let copies = compress::ENDINGS.iter().filter(|_| arguments.precompress).map(|ending| format!("{file}.{ending}"));
        Some(copies.chain(std::iter::once(file.clone())).collect())
    })?;
    times.stage("publish");
    let status = arguments.site.report(diagnostics, &site.sources);
    if arguments.timings {
        times.lines.iter().for_each(|line| say(line));
        say(&format!("{:>17} {:8.1} ms", "processor", processor_time()));
        if let Some(peak) = memory("VmHWM:") {
            say(&format!("{:>17} {peak:8.1} MiB", "peak memory"));
        }
    }
    let listed = (0..plan.len()).filter(|number| shard.owns(*number)).filter_map(|number| plan.page(number));
    let listed = listed.filter(|page| plan.is_listed(*page)).count();
    say(&format!(
        "{listed} pages in {} languages, {files} files with {:.1} MB, {written} written, {removed} removed, in {:.2} s: {}",
        plan.published.len(),
        census.bytes() as f64 / 1e6,
        started.elapsed().as_secs_f64(),
        target.display()
    ));
    if !shard.is_part() {
        census.summary(arguments.host).iter().for_each(|line| say(line));
    }
    if let Some(digest) = digest {
        digest.add(&output::marker());
        say(&format!("digest {}", digest.finish()));
    }
    Ok(status)
}

/// A bar on a terminal, nothing elsewhere.
fn progress(length: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}");
    ProgressBar::new(length as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// What all threads together have worked so far, in milliseconds.
fn processor_time() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

/// What the system tells of this process's memory, in MiB, where it does.
fn memory(kind: &str) -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(kind))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
}

/// The hash of every file, by name.
#[derive(Default)]
struct TreeDigest(Mutex<Vec<(String, blake3::Hash)>>);

impl TreeDigest {
    fn add(&self, artifact: &Artifact) {
        let hash = blake3::hash(&artifact.bytes);
        self.0.lock().expect("no thread panics while it adds").push((artifact.path.clone(), hash));
    }

    fn finish(self) -> blake3::Hash {
        let mut files = self.0.into_inner().expect("no thread panicked while it added");
        files.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let mut all = blake3::Hasher::new();
        for (file, hash) in files {
            all.update(format!("{hash}  {file}\n").as_bytes());
        }
        all.finalize()
    }
}

struct Times {
    last: Instant,
    lines: Vec<String>,
}

impl Times {
    fn stage(&mut self, name: &str) {
        let now = Instant::now();
        let memory = memory("VmRSS:").zip(memory("VmHWM:"));
        let memory = memory.map(|(now, peak)| format!(", {now:.1} MiB in use, {peak:.1} at most so far")).unwrap_or_default();
        self.lines.push(format!("{name:>17} {:8.1} ms{memory}", (now - self.last).as_secs_f64() * 1e3));
        self.last = now;
    }
}
