//! The site at one moment: what was read, where its pages are, and their words, made when somebody asks for them.

use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::load::Locales;
use crate::pipeline::{Options, assemble};
use crate::plan::{Page, SitePlan};
use crate::render::{Artifact, Prepared, prepare, render};
use crate::site::Site;
use crate::source::SourceTree;

/// A site that can be served. Nothing in it changes.
pub struct Snapshot {
    /// What was read.
    pub site: Arc<Site>,
    /// Where pages are: of every locale, also those that are not published yet.
    pub plan: Arc<SitePlan>,
    plain: Prepared,
}

impl Snapshot {
    /// Makes a site of its sources; `None` if it is too broken.
    pub fn of(sources: SourceTree, found: &mut Diagnostics) -> Option<Self> {
        let options = Options { all_locales: true, locales: Locales::WithPseudo, ..Options::default() };
        let (site, plan) = assemble(sources, &options, found)?;
        let (site, plan) = (Arc::new(site), Arc::new(plan));
        let plain = prepare(&site, &plan, found);
        Some(Self { site, plan, plain })
    }

    /// Renders a page. The error is a fault of a template.
    pub fn render(&self, page: Page) -> Result<Artifact, Box<Diagnostic>> {
        render(&self.plain, page)
    }
}
