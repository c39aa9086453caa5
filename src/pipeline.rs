//! The whole way in one place: load, check words, plan, prepare. Rendering comes after, page by page.

use std::sync::Mutex;

use rayon::prelude::*;

use crate::diag::{Diagnostics, rules};
use crate::host::Host;
use crate::l10n::{self, LocaleId};
use crate::load::{Locales, load};
use crate::messages::{self, Needs};
use crate::plan::{SitePlan, plan};
use crate::render::{Artifact, Prepared, render};
use crate::shard::Shard;
use crate::site::{BaseUrl, Site};
use crate::source::SourceTree;
use crate::theme;

/// What a command decides about the site, over its configuration.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Render every locale, also those below the publish gate: for a preview.
    pub all_locales: bool,
    /// Which locales the site has.
    pub locales: Locales,
    /// Where the site will be published.
    pub base_url: Option<BaseUrl>,
    /// Write what this host needs.
    pub host: Option<Host>,
}

/// Reads the site out of its sources and plans its pages. `None` if it is too broken to plan.
pub fn assemble(mut sources: SourceTree, options: &Options, diagnostics: &mut Diagnostics) -> Option<(Site, SitePlan)> {
    theme::add_default(&mut sources);
    let mut site = load(sources, options.locales, diagnostics)?;
    if let Some(base_url) = &options.base_url {
        site.config.base_url = base_url.clone();
    }
    site.config.host = options.host;
    let needs = Needs::of(&site);
    let coverage = messages::check(&site, &needs, diagnostics);
    l10n::apply_allows(&site.words, diagnostics);
    let published = messages::published(&site, &coverage, diagnostics);
    let is_rendered = |l: &LocaleId| options.all_locales || published.contains(l) || site.words.locale(*l).is_pseudo();
    let locales = site.words.ids().filter(is_rendered).collect();
    let plan = plan(&site, locales, published, coverage, diagnostics);
    Some((site, plan))
}

/// Renders every page of a part of the plan and hands each to `sink` with its number, from several threads, in no particular
/// order.
///
/// Stops early if `sink` fails; faults of templates are collected.
pub fn render_all<E: Send>(
    prepared: &Prepared,
    shard: Shard,
    diagnostics: &mut Diagnostics,
    sink: impl Fn(usize, Artifact) -> Result<(), E> + Sync,
) -> Result<(), E> {
    render_some(prepared, |number| shard.owns(number), diagnostics, sink)
}

/// The same for the pages whose numbers `is_wanted` says.
pub fn render_some<E: Send>(
    prepared: &Prepared,
    is_wanted: impl Fn(usize) -> bool + Sync + Send,
    diagnostics: &mut Diagnostics,
    sink: impl Fn(usize, Artifact) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let found = Mutex::new(Diagnostics::default());
    let make = |number: usize| {
        let Some(page) = prepared.plan.page(number) else { return Ok(()) };
        match render(prepared, page) {
            Ok(artifact) => sink(number, artifact),
            Err(diagnostic) => {
                found.lock().expect("no thread panics while it reports").push(*diagnostic);
                Ok(())
            }
        }
    };
    // One locale after the other: the words of one are enough to have at a time.
    for (locale, numbers) in prepared.plan.runs() {
        numbers.into_par_iter().filter(|number| is_wanted(*number)).try_for_each(make)?;
        locale.into_iter().for_each(|locale| prepared.release(locale));
    }
    // What a check of the texts has found already is not said again by their formatting.
    let mut problems = prepared.take_problems();
    problems.retain(|problem| problem.rule != &rules::MESSAGE_ERROR || !diagnostics.has_error_at(problem.place.as_ref()));
    diagnostics.extend(problems);
    diagnostics.extend(found.into_inner().expect("no thread panicked while it reported"));
    Ok(())
}
