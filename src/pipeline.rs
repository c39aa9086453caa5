//! The whole way in one place: load, check words, plan, prepare. Rendering comes after, page by page.

use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use crate::diag::{Diagnostics, rules};
use crate::host::Host;
use crate::l10n::{self, LocaleId};
use crate::load::{Locales, load};
use crate::messages::{self, Needs};
use crate::plan::{Page, SitePlan, plan};
use crate::render::{Artifact, Prepared, render};
use crate::shard::Shard;
use crate::site::{BaseUrl, Site};
use crate::source::SourceTree;
use crate::theme;
use crate::translation::Coverage;

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
pub fn assemble(mut sources: SourceTree, options: &Options, diagnostics: &mut Diagnostics) -> Option<(Arc<Site>, Arc<SitePlan>)> {
    theme::add_default(&mut sources);
    let mut site = load(sources, options.locales, diagnostics)?;
    if let Some(base_url) = &options.base_url {
        site.config.base_url = base_url.clone();
    }
    site.config.host = options.host;
    let (coverage, published) = judge(&site, diagnostics);
    let is_rendered = |l: &LocaleId| options.all_locales || published.contains(l) || site.words.locale(*l).is_pseudo();
    let locales = site.words.ids().filter(is_rendered).collect();
    let plan = plan(&site, locales, published, coverage, diagnostics);
    Some((Arc::new(site), Arc::new(plan)))
}

/// Checks all texts: tells how complete each locale is, and which are published.
pub fn judge(site: &Site, diagnostics: &mut Diagnostics) -> (Vec<Coverage>, Vec<LocaleId>) {
    let coverage = messages::check(site, &Needs::of(site), diagnostics);
    l10n::apply_allows(&site.words, diagnostics);
    let published = messages::published(site, &coverage, diagnostics);
    (coverage, published)
}

/// Renders some pages of each kind, as many as it takes to find every fault of templates.
pub fn try_pages<E: Send>(
    prepared: &Prepared,
    diagnostics: &mut Diagnostics,
    sink: impl Fn(usize, Artifact) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let is_tried = |number: usize| prepared.plan.page(number).is_some_and(|page| is_tried(&prepared.site, page));
    render_some(prepared, is_tried, diagnostics, sink)
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
        // Without the words of a locale none of its pages can be made, which is found once and not for each of them.
        if let Some(Err(fault)) = locale.map(|locale| prepared.make_ready(locale)) {
            diagnostics.push(*fault);
            continue;
        }
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

/// Whether a page is tried: those that templates make. Of pairs there are as many as codes times codes: each code is tried with
/// its neighbours, on either side, and with those that it is taken for. What a template can stumble over are facts, which are the
/// same in every language: a translation is tried with one page of each kind, a pseudo-locale with all, because each may show a
/// word that is none of its own.
fn is_tried(site: &Site, page: Page) -> bool {
    let words = &site.words;
    let is_whole = page.locale().is_none_or(|locale| locale == words.source() || words.locale(locale).is_pseudo());
    match page {
        Page::Pair(_, collection, pair) | Page::Reversed(_, collection, pair) if is_whole => {
            pair.high().0 - pair.low().0 == 1 || site.collections[collection].is_confused(pair)
        }
        Page::Pair(_, _, pair) | Page::Reversed(_, _, pair) => pair.high().0 == 1,
        Page::Code(_, _, record) | Page::Evidence(_, _, record) => is_whole || record.0 == 0,
        Page::Gateway | Page::NotFound | Page::Home(_) | Page::Collection(..) | Page::Prose(..) | Page::Translations(_) => true,
        _ => false,
    }
}
