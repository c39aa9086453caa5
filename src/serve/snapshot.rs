//! The site at one moment: what was read, where its pages are, and their words, made when somebody asks for them.

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::marks;
use crate::diag::{Diagnostic, Diagnostics};
use crate::l10n::{LocaleId, Pseudo};
use crate::load::{Locales, Memory, load_again};
use crate::messages::{self, Needs};
use crate::pipeline;
use crate::plan::{Page, SitePlan, plan};
use crate::render::{Artifact, Prepared, prepare, prepare_marked, render};
use crate::site::Site;
use crate::source::SourceTree;
use crate::{theme, translation};

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
    /// Makes a site of its sources; `None` if it is too broken. What only shows when all texts are compared is not looked for,
    /// see [`Snapshot::judge`].
    pub fn of(mut sources: SourceTree, memory: &mut Memory, found: &mut Diagnostics) -> Option<Self> {
        theme::add_default(&mut sources);
        let site = load_again(sources, Locales::WithPseudo, memory, found);
        // What is wrong with a text of the source is not said again of the texts that are made of it.
        let is_made = |path: &str| Pseudo::ALL.iter().any(|pseudo| path.starts_with(&format!("locales/{}/", pseudo.tag())));
        found.retain(|diagnostic| !diagnostic.place.as_ref().is_some_and(|place| is_made(&place.path)));
        let site = site?;
        let (needs, texts) = (Needs::of(&site), translation::sources(&site));
        let locales: Vec<LocaleId> = site.words.ids().collect();
        let coverage: Vec<_> = locales.par_iter().map(|locale| translation::coverage(&site, &needs, &texts, *locale)).collect();
        let published = messages::published(&site, &coverage, &mut Diagnostics::default());
        let plan = plan(&site, locales, published, coverage, found);
        let (site, plan) = (Arc::new(site), Arc::new(plan));
        let plain = prepare(&site, &plan, &mut Diagnostics::default());
        Some(Self { site, plan, plain, marked: OnceLock::new() })
    }

    /// Finds what `check` finds beside what was found when the site was made.
    pub fn judge(&self, found: &mut Diagnostics) {
        pipeline::judge(&self.site, found);
        if !found.has_errors() {
            // The words of a locale are let go when its pages are made; those of who looks at pages stay.
            let prepared = prepare(&self.site, &self.plan, found);
            let Ok(()) = pipeline::try_pages(&prepared, found, |_, _| Ok::<(), std::convert::Infallible>(()));
        }
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
