//! The site at one moment: what was read, where its pages are, and their words, made when somebody asks for them.

use std::sync::{Arc, OnceLock};

use super::marks;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::Locales;
use crate::pipeline::{Options, assemble};
use crate::plan::{Page, SitePlan};
use crate::render::{Artifact, Prepared, prepare, prepare_marked, render};
use crate::site::Site;
use crate::source::SourceTree;

/// A site that can be served. Nothing in it changes.
pub struct Snapshot {
    /// What was read.
    pub site: Arc<Site>,
    /// Where pages are: of every locale, also those that are not published yet.
    pub plan: Arc<SitePlan>,
    plain: Prepared,
    marked: OnceLock<Prepared>,
}

impl Snapshot {
    /// Makes a site of its sources; `None` if it is too broken.
    pub fn of(sources: SourceTree, found: &mut Diagnostics) -> Option<Self> {
        let options = Options { all_locales: true, locales: Locales::WithPseudo, ..Options::default() };
        let (site, plan) = assemble(sources, &options, found)?;
        let (site, plan) = (Arc::new(site), Arc::new(plan));
        let plain = prepare(&site, &plan, found);
        Some(Self { site, plan, plain, marked: OnceLock::new() })
    }

    /// Renders a page. The error is a fault of a template.
    pub fn render(&self, page: Page) -> Result<Artifact, Box<Diagnostic>> {
        render(&self.plain, page)
    }

    /// The same with marks around texts, made when somebody asks for it.
    pub fn marked(&self) -> &Prepared {
        self.marked.get_or_init(|| prepare_marked(&self.site, &self.plan, &mut Diagnostics::default()))
    }

    /// Renders a page with a comment around each text of its body. What is no page of HTML is as it always is.
    pub fn render_marked(&self, page: Page) -> Result<Artifact, Box<Diagnostic>> {
        let Some(marks) = self.marked().marks.as_ref() else { return self.render(page) };
        let artifact = render(self.marked(), page)?;
        if !artifact.path.ends_with(".html") {
            return self.render(page);
        }
        let bytes = marks::shown(&String::from_utf8_lossy(&artifact.bytes), marks, &self.site);
        Ok(Artifact { bytes, ..artifact })
    }
}
