//! `sitegen explain`.

use clap::Args;

use super::{ExitStatus, say, warn};
use crate::Error;
use crate::diag::rules;

#[derive(Debug, Args)]
pub(super) struct ExplainArguments {
    /// The code of a diagnostic, such as `missing-message`; without it, all codes are listed.
    code: Option<String>,
}

pub(super) fn run(arguments: &ExplainArguments) -> Result<ExitStatus, Error> {
    let Some(code) = &arguments.code else {
        for rule in rules::ALL {
            let title = rule.explanation.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']);
            say(&format!("{:8} {title}", rule.severity.name()));
        }
        return Ok(ExitStatus::Success);
    };
    match rules::find(code) {
        Some(rule) => {
            say(rule.explanation.trim_end());
            Ok(ExitStatus::Success)
        }
        None => {
            let codes = rules::ALL.iter().map(|rule| rule.code);
            warn(&format!("error: there is no diagnostic `{code}`; {}", crate::yaml::suggestion(code, codes)));
            Ok(ExitStatus::Failure)
        }
    }
}
