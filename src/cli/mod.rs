//! The command line: arguments, and what each command prints. Diagnostics go to stderr, results to stdout.

mod build;
mod check;
mod decode;
mod exchange;
mod explain;
mod l10n;
mod rollback;
mod serve;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::Error;
use crate::diag::report::{Format, render};
use crate::diag::{Diagnostic, Diagnostics, Rule, Severity, rules};
use crate::source::SourceTree;

/// Builds a localized documentation site: a page for every code and a comparison page for every pair of codes, in every
/// language.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = 100,
    after_help = "\
Exit status: 0 all is well; 1 the site's files have errors, or what --deny names; 2 wrong usage, or the machine failed."
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
    /// Show the site in a browser while it is worked on: every page of every language, made anew with each change.
    Serve(serve::ServeArguments),
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
    /// Count as errors: `warnings`, all of them, or those of a rule, such as `unknown-file`. Can be given several times.
    #[arg(long, value_name = "RULE", value_parser = parse_denied)]
    deny: Vec<Denied>,
    /// The same as `--deny warnings`.
    #[arg(long)]
    strict: bool,
    /// How diagnostics are printed, to standard error.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    /// How many threads to use; 0 for one per processor.
    #[arg(long, value_name = "N", default_value_t = 0)]
    jobs: usize,
}

/// What counts as an error beside what is one.
#[derive(Clone, Copy, Debug)]
enum Denied {
    Warnings,
    Rule(&'static Rule),
}

fn parse_denied(text: &str) -> Result<Denied, String> {
    match text {
        "warnings" => Ok(Denied::Warnings),
        code => rules::find(code).map(Denied::Rule).ok_or_else(|| {
            let known = rules::ALL.iter().map(|rule| rule.code).chain(["warnings"]);
            format!("there is no such rule; {}", crate::yaml::suggestion(code, known))
        }),
    }
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
        Command::Serve(arguments) => serve::run(arguments),
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

    /// Makes errors of what the user does not allow.
    fn deny(&self, diagnostics: &mut Diagnostics) {
        let is_denied = |diagnostic: &Diagnostic| {
            self.strict
                || self.deny.iter().any(|denied| match denied {
                    Denied::Warnings => true,
                    Denied::Rule(rule) => rule.code == diagnostic.rule.code,
                })
        };
        diagnostics.deny(is_denied);
    }

    /// Prints what was found and tells how the command ends.
    fn report(&self, mut diagnostics: Diagnostics, sources: &SourceTree) -> ExitStatus {
        self.deny(&mut diagnostics);
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

#[cfg(test)]
mod tests {
    use super::*;

    const WORKFLOW: &str = include_str!("../../docs/ci/sitegen.yml");
    const GUIDE: &str = include_str!("../../docs/ci.md");

    /// The commands of a shell line that run this program, as words.
    fn commands(line: &str) -> Option<Vec<&str>> {
        let is_end = |word: &&str| !["2>", ">", "|", "||", "&&"].contains(word);
        line.starts_with("sitegen ").then(|| line.split_whitespace().take_while(is_end).collect())
    }

    /// What stands in the fenced blocks of a Markdown text in this language.
    fn blocks<'a>(text: &'a str, language: &'a str) -> impl Iterator<Item = &'a str> {
        text.split("\n```").filter_map(move |block| block.strip_prefix(language)?.strip_prefix('\n'))
    }

    #[test]
    fn the_commands_of_the_ci_files_exist() {
        let in_yaml = |text: &str| crate::yaml::strings(text);
        let mut lines = in_yaml(WORKFLOW);
        assert_eq!(lines.iter().filter_map(|line| commands(line)).count(), 3);
        lines.extend(blocks(GUIDE, "yaml").flat_map(in_yaml));
        lines.extend(blocks(GUIDE, "sh").flat_map(str::lines).map(str::to_owned));
        let commands: Vec<_> = lines.iter().filter_map(|line| commands(line)).collect();
        assert_eq!(commands.len(), 7, "{commands:?}");
        for command in commands {
            assert!(Arguments::try_parse_from(&command).is_ok(), "{command:?}");
        }
    }

    #[test]
    fn the_workflow_has_few_rights() {
        assert!(crate::yaml::strings(WORKFLOW).len() > 20);
        assert!(WORKFLOW.contains("\npermissions: {}"));
        for risk in ["pull_request_target", "secrets.", "write-all", "contents: write", "${{ github.event"] {
            assert!(!WORKFLOW.contains(risk), "{risk}");
        }
        let version = regex::Regex::new(r"^[\w/-]+@v\d+$").expect("a correct regular expression");
        let used = WORKFLOW.lines().filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: "));
        assert_eq!(used.filter(|action| version.is_match(action)).count(), WORKFLOW.matches("uses: ").count());
    }

    #[test]
    fn what_is_denied_is_a_rule_or_all_warnings() {
        let parse = |rule: &str| Arguments::try_parse_from(["sitegen", "check", "--deny", "warnings", "--deny", rule]);
        assert!(parse("unknown-file").is_ok());
        assert!(parse("unknown-fil").expect_err("no rule").to_string().contains("did you mean `unknown-file`?"));
        assert!(parse("warning").expect_err("no rule").to_string().contains("did you mean `warnings`?"));
    }
}
