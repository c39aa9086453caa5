//! The command line: arguments, and what each command prints. Diagnostics go to stderr, results to stdout.

mod build;
mod check;
mod decode;
mod exchange;
mod explain;
mod l10n;
mod rollback;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::Error;
use crate::diag::report::{Format, render};
use crate::diag::{Diagnostics, Severity};
use crate::source::SourceTree;

/// Builds a localized documentation site: a page for every code and a comparison page for every pair of codes, in every
/// language.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = 100,
    after_help = "\
Exit status: 0 all is well; 1 the site's files have errors (with --strict also warnings); 2 wrong usage, or the machine failed."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site into a folder, replacing it as a whole.
    Build(build::BuildArguments),
    /// Find every problem of the site's files, writing nothing.
    Check(check::CheckArguments),
    /// Work on translations: what is missing or stale, a new language, files brought up to date.
    L10n(l10n::L10nArguments),
    /// Tell what a reply, a line of a log or a bounce says.
    Decode(decode::DecodeArguments),
    /// Put the site before the last build back into its place; once more, and the last one is back.
    Rollback(rollback::RollbackArguments),
    /// Explain a diagnostic: what it means, an example, the mend.
    Explain(explain::ExplainArguments),
}

/// What commands on a site have in common.
#[derive(Debug, Args)]
struct SiteArguments {
    /// The folder with `sitegen.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Count warnings as errors.
    #[arg(long)]
    strict: bool,
    /// How diagnostics are printed.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    /// How many threads to use; 0 for one per processor.
    #[arg(long, value_name = "N", default_value_t = 0)]
    jobs: usize,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitStatus {
    /// All is well.
    Success,
    /// The site's files have errors.
    Problems,
    /// Wrong usage, or the machine failed.
    Failure,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        match status {
            ExitStatus::Success => Self::SUCCESS,
            ExitStatus::Problems => Self::from(1),
            ExitStatus::Failure => Self::from(2),
        }
    }
}

/// Reads the arguments of the process and runs the command.
pub fn main() -> ExitStatus {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // `--help` is an answer, everything else a wrong usage. A closed pipe changes neither.
            let _ = error.print();
            return if error.use_stderr() { ExitStatus::Failure } else { ExitStatus::Success };
        }
    };
    let result = match &arguments.command {
        Command::Build(arguments) => build::run(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::L10n(arguments) => l10n::run(arguments),
        Command::Decode(arguments) => decode::run(arguments),
        Command::Rollback(arguments) => rollback::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
    };
    result.unwrap_or_else(|error| {
        warn(&format!("error: {error}"));
        ExitStatus::Failure
    })
}

/// Prints a result. A reader who has closed the pipe has read enough.
fn say(text: &str) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Prints a remark.
fn warn(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// The folder that is written where none is named.
fn output(root: &Path, named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| root.join("public"), Path::to_owned)
}

const WAITING: &str = "another build is at work in this folder; waiting for it";

impl SiteArguments {
    /// Runs `work` with the number of threads that was asked for.
    fn with_threads<T: Send>(&self, work: impl FnOnce() -> T + Send) -> Result<T, Error> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(self.jobs).build();
        let pool = pool.map_err(|error| Error::io("start threads for", &self.root, std::io::Error::other(error)))?;
        Ok(pool.install(work))
    }

    /// Prints what was found and tells how the command ends.
    fn report(&self, mut diagnostics: Diagnostics, sources: &SourceTree) -> ExitStatus {
        if self.strict {
            diagnostics.deny_warnings();
        }
        let color = std::io::IsTerminal::is_terminal(&std::io::stderr());
        let text = render(&diagnostics, sources, self.format, color);
        let _ = write!(anstream::stderr(), "{text}");
        let (errors, warnings) = (diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning));
        if self.format == Format::Human && errors + warnings > 0 {
            warn(&format!("{}, {}; `sitegen explain CODE` tells more", count(errors, "error"), count(warnings, "warning")));
        }
        if errors > 0 { ExitStatus::Problems } else { ExitStatus::Success }
    }
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
