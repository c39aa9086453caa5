//! `sitegen check`.

use clap::Args;

use super::{ExitStatus, SiteArguments, say};
use crate::diag::report::Format;
use crate::load::Locales;
use crate::pipeline::{Options, assemble, try_pages};
use crate::plain::Proof;
use crate::render::prepare;
use crate::{Error, source};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  sitegen check
  sitegen check --pseudo
  sitegen check --deny warnings --format github
  sitegen check --deny unknown-file --format sarif 2> result.sarif")]
pub(super) struct CheckArguments {
    #[command(flatten)]
    site: SiteArguments,
    /// Also look for text that comes from no locale, on the pages of the pseudo-locale `en-XA`.
    #[arg(long)]
    pseudo: bool,
}

pub(super) fn run(arguments: &CheckArguments) -> Result<ExitStatus, Error> {
    arguments.site.with_threads(|| check(arguments))?
}

fn check(arguments: &CheckArguments) -> Result<ExitStatus, Error> {
    let (sources, mut diagnostics) = source::read(&arguments.site.root)?;
    let locales = if arguments.pseudo { Locales::WithPseudo } else { Locales::Configured };
    let options = Options { all_locales: true, locales, ..Options::default() };
    let Some((site, plan)) = assemble(sources.clone(), &options, &mut diagnostics) else {
        return Ok(arguments.site.report(diagnostics, &sources));
    };
    let prepared = prepare(&site, &plan, &mut diagnostics);
    if !diagnostics.has_errors() {
        // What is faulty in a template shows only when a page is made of it.
        let proof = arguments.pseudo.then(|| Proof::new(&site));
        let Ok(()) = try_pages(&prepared, &mut diagnostics, |number, artifact| {
            if let (Some(proof), Some(page)) = (&proof, plan.page(number)) {
                proof.look(page, &artifact);
            }
            Ok::<(), std::convert::Infallible>(())
        });
        if let Some(proof) = proof {
            proof.finish(&mut diagnostics);
        }
    }
    let clean = diagnostics.is_empty();
    let status = arguments.site.report(diagnostics, &site.sources);
    if clean && arguments.site.format == Format::Human {
        let records: usize = site.collections.iter().map(|c| c.records.len()).sum();
        let languages = plan.locales.iter().filter(|locale| !site.words.locale(**locale).is_pseudo()).count();
        say(&format!("{records} codes in {languages} languages, no problems"));
    }
    Ok(status)
}
