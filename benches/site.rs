//! How long each stage takes, on the reference site and on generated ones, against the bare writing of the same bytes.
//!
//! `cargo bench -- [FOLDER]` writes into FOLDER (default: the system's folder for scratch files; a tmpfs such as /dev/shm
//! measures the program and not the disk). All figures of a row come from one run; compare rows of one call only.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a program for developers")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use sitegen::diag::Diagnostics;
use sitegen::output::Staging;
use sitegen::pipeline::{Options, assemble, render_all};
use sitegen::render::{Artifact, prepare};
use sitegen::source::{self, SourceTree};

const LOCALES: [&str; 20] = [
    "en", "tr", "de", "es", "fr", "pt-BR", "pl", "ru", "ar", "hi", "ja", "zh-Hans", "it", "nl", "sv", "cs", "uk", "ko", "he",
    "vi",
];

fn main() {
    let folder = std::env::args().skip(1).find(|a| !a.starts_with('-')).map_or_else(std::env::temp_dir, PathBuf::from);
    println!(
        "{:>22} {:>8} {:>7} │ {:>6} {:>6} {:>7} {:>7} {:>7} {:>7} ms │ {:>6} {:>6} {:>6} µs a file │ {:>6}",
        "site", "files", "MB", "read", "load", "prepare", "render", "build", "floor", "render", "build", "floor", "ratio"
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    row("reference", &folder, || source::read(root).unwrap().0);
    row("45 codes × 12 locales", &folder, || generate(root, 45, 12));
    row("100 codes × 4 locales", &folder, || generate(root, 100, 4));
}

/// A site of any size, made from the records and words of the reference site.
fn generate(root: &Path, codes: usize, locales: usize) -> SourceTree {
    let (reference, mut diagnostics) = source::read(root).unwrap();
    let is_record = |path: &&str| path.matches('/').count() == 2 && !path.ends_with("collection.yaml");
    let records: Vec<&str> = reference.below("content/smtp/").filter(is_record).collect();
    let names: Vec<String> = (0..codes).map(|n| (n + 200).to_string()).collect();
    let mut tree = SourceTree::default();
    let mut put = |path: &str, text: &str| tree.insert(path, text.as_bytes().to_vec(), &mut diagnostics);
    let tags = &LOCALES[..locales];
    put("sitegen.yaml", &format!("base_url: https://bench.example/\nsource: en\nlocales: [{}]\n", tags.join(", ")));
    put("content/smtp/collection.yaml", reference.text("content/smtp/collection.yaml").unwrap());
    for path in reference.below("themes/") {
        put(path, reference.text(path).unwrap());
    }
    for (place, name) in names.iter().enumerate() {
        // In order, so that the same verdicts meet.
        let old = records[place * records.len() / codes];
        let code = &old["content/smtp/".len()..old.len() - ".yaml".len()];
        let text = reference.text(old).unwrap().replacen(code, name, 1);
        // References go to codes and transcripts that the generated site may not have.
        let keep = |line: &&str| !["leads_to:", "confused_with:", "transcript:"].iter().any(|key| line.starts_with(key));
        put(&format!("content/smtp/{name}.yaml"), &text.lines().filter(keep).collect::<Vec<_>>().join("\n"));
        let shows = format!("\nshows: [{code}]\n");
        let transcripts = reference.below("content/smtp/transcripts/").filter_map(|path| reference.text(path));
        if let Some(text) = transcripts.into_iter().find(|text| format!("\n{text}").contains(&shows)) {
            put(&format!("content/smtp/transcripts/{name}.yaml"), &text.replace(code, name));
        }
        for (index, tag) in tags.iter().enumerate() {
            let from = ["en", "tr"][index % 2];
            let words = reference.text(&format!("locales/{from}/smtp/{code}.ftl")).unwrap();
            put(&format!("locales/{tag}/smtp/{name}.ftl"), &words.replacen(&format!("smtp-{code}"), &format!("smtp-{name}"), 1));
        }
    }
    for (index, tag) in tags.iter().enumerate() {
        let from = ["en", "tr"][index % 2];
        for file in ["site.ftl", "smtp/facets.ftl", "smtp/enhanced.ftl", "smtp/collection.ftl", "pages/about.md"] {
            let text = reference.text(&format!("locales/{from}/{file}")).unwrap();
            // Links of the about page to codes that the generated site may not have.
            put(
                &format!("locales/{tag}/{file}"),
                &["code:", "pair:", "page:"]
                    .iter()
                    .fold(text.to_owned(), |text, scheme| text.replace(&format!("({scheme}"), "(https://a.example/")),
            );
        }
    }
    tree
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    let result = work();
    (result, started.elapsed())
}

fn row(name: &str, folder: &Path, read: impl FnOnce() -> SourceTree) {
    let mut diagnostics = Diagnostics::default();
    let (sources, read) = timed(read);
    let (assembled, load) = timed(|| assemble(sources, &Options::default(), &mut diagnostics));
    let (site, plan) = assembled.unwrap();
    let (prepared, preparing) = timed(|| prepare(&site, &plan, &mut diagnostics));
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.sorted().first());
    let render = |sink: &(dyn Fn(Artifact) + Sync)| {
        let mut found = Diagnostics::default();
        let result = render_all(&prepared, &mut found, |artifact| {
            sink(artifact);
            Ok::<(), std::convert::Infallible>(())
        });
        assert!(result.is_ok() && found.is_empty());
    };
    let ((), rendering) = timed(|| render(&|artifact| drop(std::hint::black_box(artifact))));
    let target = folder.join(format!("sitegen-bench-{}", std::process::id()));
    let write = |staging: &Staging, artifact: &Artifact| staging.write(artifact).unwrap();
    let open = || Staging::open(&target, Path::new(env!("CARGO_MANIFEST_DIR")), || {}).unwrap();
    let staging = open();
    let ((), building) = timed(|| render(&|artifact| write(&staging, &artifact)));
    drop(staging);
    let artifacts = std::sync::Mutex::new(Vec::new());
    render(&|artifact| artifacts.lock().unwrap().push(artifact));
    let artifacts = artifacts.into_inner().unwrap();
    let staging = open();
    let ((), floor) = timed(|| artifacts.par_iter().for_each(|artifact| write(&staging, artifact)));
    drop(staging);
    let bytes: usize = artifacts.iter().map(|a| a.bytes.len()).sum();
    let ms = |d: Duration| d.as_secs_f64() * 1e3;
    let each = |d: Duration| d.as_secs_f64() * 1e6 / artifacts.len() as f64;
    println!(
        "{name:>22} {:>8} {:>7.1} │ {:>6.1} {:>6.1} {:>7.1} {:>7.1} {:>7.1} {:>7.1} ms │ {:>6.1} {:>6.1} {:>6.1} µs a file │ {:>6.2}",
        artifacts.len(),
        bytes as f64 / 1e6,
        ms(read),
        ms(load),
        ms(preparing),
        ms(rendering),
        ms(building),
        ms(floor),
        each(rendering),
        each(building),
        each(floor),
        building.as_secs_f64() / floor.as_secs_f64(),
    );
}
