//! `sitegen`: a localized documentation site from facts in YAML and words in Fluent, with a page for every code and a
//! comparison page for every pair of codes, in every language.
//!
//! ```text
//!  sitegen.yaml content/ locales/ themes/
//!        │ source     read every input once            (I/O)
//!   SourceTree        path → text
//!        │ load       parse and check                  (pure)
//!      Site           collections, words, theme        + diagnostics
//!        │ messages   what pages need, what locales have, and how sound it is
//!        │ plan       every page and its URL, lazily   (pure)
//!    SitePlan
//!        │ render     one page → one artifact; what pages share is made once (pure, parallel)
//!    Artifact         path + bytes
//!        │ output     stage, write, swap in whole      (I/O)
//!     public/
//! ```
//!
//! Problems in the user's files are [`diag::Diagnostics`], collected by every stage; failures of the machine are [`Error`]s.

pub mod census;
pub mod cli;
pub mod compress;
pub mod decode;
pub mod diag;
pub mod disk;
pub mod host;
pub mod l10n;
pub mod load;
pub mod markdown;
pub mod messages;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod plain;
pub mod plan;
pub mod render;
pub mod serve;
pub mod shard;
pub mod site;
pub mod source;
pub mod theme;
pub mod translation;
mod yaml;

use std::path::{Path, PathBuf};

/// A failure of the machine or of usage, after which nothing can go on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no site here.
    #[error("there is no `sitegen.yaml` in {}", .0.display())]
    NoSite(PathBuf),
    /// The output folder holds something that `sitegen` did not make, or is a place that must not be replaced.
    #[error("{} is not replaced: {why}", path.display())]
    OutputRefused {
        /// The folder.
        path: PathBuf,
        /// Why not.
        why: &'static str,
    },
    /// There is no site to go back to.
    #[error("there is no site before the one in {}: nothing was built there twice, or the last build did not end", .0.display())]
    NothingBefore(PathBuf),
    /// The disk, or who guards it, said no.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// What was tried.
        what: &'static str,
        /// On what.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
}

impl Error {
    pub(crate) fn io(what: &'static str, path: &Path, source: std::io::Error) -> Self {
        Self::Io { what, path: path.to_owned(), source }
    }
}
