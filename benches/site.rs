//! What a build costs, against the bare writing of the same bytes.
//!
//! `cargo bench -- [FOLDER] [SIZE…]` makes sites below FOLDER (default: the system's folder for scratch files; a tmpfs such as
//! /dev/shm measures the program and not the disk), builds each with the real program, and has the same files written from
//! memory by a program that does nothing else (this one, with `floor`). All figures of a row come from one run, so that the
//! ratios hold where the machine's speed drifts. SIZE is `CODESxLOCALES`, such as `45x12`, or `reference`. `generate SIZE
//! FOLDER` only writes the sources of such a site; `check SIZE` tells how long `sitegen check` of it takes, `check messages` that of
//! a site with 5,000 messages of a sentence each in 20 locales.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a program for developers")]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use rustix::time::{ClockId, clock_gettime};
use walkdir::WalkDir;

mod generate;

use generate::{generate, generate_messages};

/// The source and Turkish, as many countries as it takes: texts that are what their locale says have no findings.
const SIZES: [&str; 3] = ["reference", "45x12", "100x20"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    if let [floor, from, to] = &arguments[..]
        && floor == "floor"
    {
        return bare_writing(Path::new(from), Path::new(to));
    }
    if let [generate_only, size, to] = &arguments[..]
        && generate_only == "generate"
    {
        return generate(size, Path::new(to));
    }
    if let [check_only, size] = &arguments[..]
        && check_only == "check"
    {
        return check(size);
    }
    let is_size = |a: &&String| a.as_str() == "reference" || a.contains('x') && !a.contains('/');
    let folder = arguments.iter().find(|a| !is_size(a)).map_or_else(std::env::temp_dir, PathBuf::from);
    let mut sizes: Vec<&str> = arguments.iter().filter(is_size).map(String::as_str).collect();
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    println!(
        "{:>10} {:>8} {:>7} │ {:>7} {:>7} {:>7} {:>7} ms cpu │ {:>6} {:>6} µs cpu a file │ {:>11} {:>7} {:>7} │ {:>5} {:>5} MiB",
        "site", "files", "MB", "cold", "same", "word", "floor", "cold", "floor", "cold : floor", "same", "word", "peak", "same"
    );
    for size in sizes {
        row(size, &folder);
    }
}

fn row(size: &str, folder: &Path) {
    let scratch = tempfile::Builder::new().prefix("sitegen-bench-").tempdir_in(folder).unwrap();
    let (root, site) = (scratch.path().join("source"), scratch.path().join("site"));
    generate(size, &root);
    let cold = build(&root, &site);
    let same = build(&root, &site);
    // One word that stands on every page of one language.
    let interface = root.join("locales/en/site.ftl");
    let words = fs::read_to_string(&interface).unwrap();
    fs::write(&interface, words.replace("\nsearch = ", "\nsearch = New ").replace("\ndark = ", "\ndark = New ")).unwrap();
    let word = build(&root, &site);
    // Nothing is deleted before the last writing: some file systems pay for it later.
    let output =
        Command::new(std::env::current_exe().unwrap()).arg("floor").arg(&site).arg(scratch.path().join("floor")).output();
    let floor: f64 = String::from_utf8(output.unwrap().stdout).unwrap().trim().parse().unwrap();
    let each = |cpu: f64| cpu * 1e3 / cold.files;
    println!(
        "{size:>10} {:>8} {:>7.1} │ {:>7.0} {:>7.0} {:>7.0} {:>7.0} ms     │ {:>6.1} {:>6.1} µs           │ {:>12.2} {:>7.2} {:>7.2} │ {:>5.0} {:>5.0} MiB",
        cold.files,
        cold.megabytes,
        cold.cpu,
        same.cpu,
        word.cpu,
        floor,
        each(cold.cpu),
        each(floor),
        cold.cpu / floor,
        same.cpu / floor,
        word.cpu / floor,
        cold.peak,
        same.peak,
    );
}

/// How long `sitegen check` takes, from start to end: the median of five.
fn check(size: &str) {
    let scratch = tempfile::tempdir().unwrap();
    match size {
        "messages" => generate_messages(5000, scratch.path()),
        _ => generate(size, scratch.path()),
    }
    let run = |_| {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_sitegen"));
        let output = command.arg("check").arg("--root").arg(scratch.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..5).map(run).collect();
    times.sort_unstable();
    println!("check of {size}: {} ms", times[2].as_millis());
}

/// What a build says of itself.
struct Figures {
    files: f64,
    megabytes: f64,
    /// Milliseconds of all processors together.
    cpu: f64,
    /// MiB.
    peak: f64,
}

fn build(root: &Path, site: &Path) -> Figures {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sitegen"));
    let output = command.arg("build").arg("--timings").arg("--root").arg(root).arg("--output").arg(site).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let before = |unit: &str| -> f64 {
        let summary = said.lines().find(|line| line.contains(" pages in ")).unwrap();
        let words: Vec<&str> = summary.split_whitespace().collect();
        let place = words.iter().rposition(|word| *word == unit || word.trim_end_matches(',') == unit).unwrap();
        words[place - 1].parse().unwrap()
    };
    let line = |name: &str| -> f64 {
        let line = said.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
        line.split_whitespace().rev().nth(1).unwrap().parse().unwrap()
    };
    Figures { files: before("files"), megabytes: before("MB"), cpu: line("processor"), peak: line("peak memory") }
}

/// Reads a site into memory, then writes it elsewhere with two threads and tells what the writing took, in milliseconds of
/// processors: a folder for each page, one write for each file, nothing else.
fn bare_writing(from: &Path, to: &Path) {
    let files: Vec<(PathBuf, Vec<u8>)> = WalkDir::new(from)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (to.join(entry.path().strip_prefix(from).unwrap()), fs::read(entry.path()).unwrap()))
        .collect();
    for folder in WalkDir::new(from).max_depth(2).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_dir()) {
        fs::create_dir(to.join(folder.path().strip_prefix(from).unwrap())).unwrap();
    }
    let now = || {
        let time = clock_gettime(ClockId::ProcessCPUTime);
        time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
    };
    rayon::ThreadPoolBuilder::new().num_threads(2).build_global().unwrap();
    let before = now();
    files.par_iter().for_each(|(path, bytes)| {
        if path.ends_with("index.html") {
            let _ = fs::create_dir(path.parent().unwrap());
        }
        let file = File::create_new(path).or_else(|_| {
            fs::create_dir_all(path.parent().unwrap())?;
            File::create_new(path)
        });
        file.unwrap().write_all(bytes).unwrap();
    });
    println!("{:.1}", now() - before);
}
