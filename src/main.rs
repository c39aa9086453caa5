//! The command `sitegen`: parse, run, exit status.

use std::process::ExitCode;

fn main() -> ExitCode {
    sitegen::cli::main().into()
}
