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
  sitegen serve --address 127.0.0.1:0
  sitegen serve --address 0.0.0.0:8000 --token \"$TOKEN\"")]
pub(super) struct ServeArguments {
    /// The folder with `sitegen.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Where to listen; port 0 lets the system choose one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8000")]
    address: SocketAddr,
    /// Let in only who has this token, letters and digits; on an address that others can reach there is a random one by default.
    #[arg(long, value_name = "TOKEN", value_parser = parse_token)]
    token: Option<String>,
}

/// A token stands in addresses and cookies as it is.
fn parse_token(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let fits = (16..=128).contains(&text.len()) && text.chars().all(is_plain);
    fits.then(|| text.to_owned()).ok_or_else(|| "a token has 16 to 128 letters, digits, `-` and `_`".to_owned())
}

pub(super) fn run(arguments: &ServeArguments) -> Result<ExitStatus, Error> {
    let options = Options { root: arguments.root.clone(), address: arguments.address, token: arguments.token.clone() };
    serve::serve(&options, say)?;
    Ok(ExitStatus::Success)
}
