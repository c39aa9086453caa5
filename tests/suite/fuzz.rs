//! Files spliced from tokens, from a fixed seed: whatever stands in them, nothing panics, every diagnostic lies within its file,
//! and no mark of the program reaches a page.
//!
//! `tests/fuzz/` holds a line for each piece that is spliced in, beside the tokens of the file itself.

use sitegen::diag::Diagnostics;
use sitegen::diag::report::{Format, render};
use sitegen::pipeline::{Options, assemble, render_all};
use sitegen::render::prepare;
use sitegen::shard::Shard;
use sitegen::source::SourceTree;
use std::fs;

use crate::support::{Site, repository, text};

/// How many files are made of each kind.
const ROUNDS: u64 = 40;

/// A generator of numbers (xorshift), the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}

/// Words, numbers, spaces, and every other character by itself.
fn tokens(text: &str) -> Vec<&str> {
    let pattern = regex::Regex::new(r"\w+|\s+|[^\w\s]").unwrap();
    pattern.find_iter(text).map(|found| found.as_str()).collect()
}

/// The file with some tokens deleted, doubled, exchanged, and pieces put in.
fn splice(text: &str, pieces: &[&str], random: &mut Random) -> String {
    let mut tokens = tokens(text);
    for _ in 0..=random.below(4) {
        let at = random.below(tokens.len());
        match random.below(5) {
            0 => drop(tokens.remove(at)),
            1 => tokens.insert(at, tokens[at]),
            2 => {
                let other = random.below(tokens.len());
                tokens.swap(at, other);
            }
            _ => tokens.insert(at, pieces[random.below(pieces.len())]),
        }
    }
    tokens.concat()
}

/// Runs a site from memory through everything, and looks at what comes out.
fn run(files: &[(String, Vec<u8>)], name: &str) {
    let mut diagnostics = Diagnostics::default();
    let mut sources = SourceTree::default();
    for (path, bytes) in files {
        sources.insert(path, bytes.clone(), &mut diagnostics);
    }
    let options = Options { all_locales: true, ..Options::default() };
    let mut shown = sources.clone();
    if let Some((site, plan)) = assemble(sources, &options, &mut diagnostics) {
        let prepared = prepare(&site, &plan, &mut diagnostics);
        if !diagnostics.has_errors() {
            let Ok(()) = render_all(&prepared, Shard::default(), &mut diagnostics, |_, artifact| {
                let page = text(&artifact.bytes);
                let is_text = !artifact.path.starts_with("assets/");
                let mark = page.chars().find(|c| is_text && matches!(c, '\u{E000}'..='\u{F8FF}'));
                assert_eq!(mark, None, "{name}: {}", artifact.path);
                Ok::<(), std::convert::Infallible>(())
            });
        }
        shown = site.sources.clone();
    }
    for diagnostic in diagnostics.sorted() {
        let Some(place) = &diagnostic.place else { continue };
        let (Some((start, end)), Some(text)) = (place.span, shown.text(&place.path)) else { continue };
        assert!(text.get(start..end).is_some(), "{name}: {start}..{end} of {}: {diagnostic:?}", place.path);
    }
    render(&diagnostics, &shown, Format::Human, false);
}

#[test]
fn spliced_files_are_read_or_refused() {
    let site = Site::golden("tiny");
    let files = site.tree("");
    for (kind, path) in [
        ("record", "content/lamp/W9.yaml"),
        ("fluent", "locales/en/lamp/records.ftl"),
        ("message", "locales/en/pages/about.md"),
        ("collection", "content/lamp/collection.yaml"),
        ("config", "sitegen.yaml"),
    ] {
        let corpus = fs::read_to_string(repository().join(format!("tests/fuzz/{kind}.txt"))).unwrap();
        let pieces: Vec<&str> = corpus.split_inclusive('\n').chain(corpus.lines()).collect();
        let place = files.iter().position(|(file, _)| file == path).unwrap_or_else(|| panic!("no {path}"));
        let whole = text(&files[place].1);
        for round in 1..=ROUNDS {
            let mut changed = files.clone();
            let spliced = splice(&whole, &pieces, &mut Random(round * 0x9E37_79B9_7F4A_7C15));
            changed[place].1 = spliced.into_bytes();
            run(&changed, &format!("{kind} {round}"));
        }
    }
}
