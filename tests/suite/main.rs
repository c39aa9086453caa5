//! The test suite: one program, one module a subject. `tests/README.md` says how it works.

#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

mod collections;
mod decode;
mod diagnostics;
mod exchange;
mod faults;
mod golden;
mod hosts;
mod locales;
mod logs;
mod output;
mod pages;
mod reference;
mod support;
mod transcripts;
