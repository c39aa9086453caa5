//! The test suite: one program, one module a subject. `tests/README.md` says how it works.

#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

mod bombs;
mod collections;
mod decode;
mod diagnostics;
mod exchange;
mod faults;
mod fuzz;
mod golden;
mod hostile;
mod hosts;
mod languages;
mod locales;
mod logs;
mod output;
mod pages;
mod reference;
mod serve;
mod structure;
mod support;
mod transcripts;
mod translate;
mod translations;
