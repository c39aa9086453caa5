//! `sitegen rollback`.

use std::path::PathBuf;

use clap::Args;

use super::{ExitStatus, WAITING, output, say, warn};
use crate::disk::Disk;
use crate::{Error, output};

#[derive(Debug, Args)]
pub(super) struct RollbackArguments {
    /// The folder with `sitegen.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The folder that was written; by default `public` beside `sitegen.yaml`.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &RollbackArguments) -> Result<ExitStatus, Error> {
    let target = output(&arguments.root, arguments.output.as_deref());
    output::rollback(&target, &arguments.root, &Disk::default(), || warn(WAITING))?;
    say(&format!("the site before the last build is in {}", target.display()));
    Ok(ExitStatus::Success)
}
