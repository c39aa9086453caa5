//! `sitegen check`.

use clap::Args;

use super::{ExitStatus, SiteArguments, say};
use crate::diag::report::Format;
use crate::pipeline::{Options, assemble, render_all};
use crate::render::prepare;
use crate::shard::Shard;
use crate::{Error, source};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  sitegen check
  sitegen check --strict --format github")]
pub(super) struct CheckArguments {
    #[command(flatten)]
    site: SiteArguments,
}

pub(super) fn run(arguments: &CheckArguments) -> Result<ExitStatus, Error> {
    arguments.site.with_threads(|| check(arguments))?
}

fn check(arguments: &CheckArguments) -> Result<ExitStatus, Error> {
    let (sources, mut diagnostics) = source::read(&arguments.site.root)?;
    let options = Options { all_locales: true, ..Options::default() };
    let Some((site, plan)) = assemble(sources.clone(), &options, &mut diagnostics) else {
        return Ok(arguments.site.report(diagnostics, &sources));
    };
    let prepared = prepare(&site, &plan, &mut diagnostics);
    if !diagnostics.has_errors() {
        // Templates are tried on every page: what is faulty there shows only then.
        let Ok(()) = render_all(&prepared, Shard::default(), &mut diagnostics, |_, _| Ok::<(), std::convert::Infallible>(()));
    }
    let clean = diagnostics.is_empty();
    let status = arguments.site.report(diagnostics, &site.sources);
    if clean && arguments.site.format == Format::Human {
        let records: usize = site.collections.iter().map(|c| c.records.len()).sum();
        say(&format!("{records} codes in {} languages, no problems", plan.locales.len()));
    }
    Ok(status)
}
