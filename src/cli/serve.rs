//! `sitegen serve`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::{ExitStatus, say};
use crate::Error;
use crate::serve::{self, Options};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  sitegen serve
  sitegen serve --address 127.0.0.1:0")]
pub(super) struct ServeArguments {
    /// The folder with `sitegen.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Where to listen; port 0 lets the system choose one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8000")]
    address: SocketAddr,
}

pub(super) fn run(arguments: &ServeArguments) -> Result<ExitStatus, Error> {
    let options = Options { root: arguments.root.clone(), address: arguments.address };
    serve::serve(&options, say)?;
    Ok(ExitStatus::Success)
}
