//! The site at one moment: what was read, where its pages are, and their words, made when somebody asks for them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::marks;
use crate::diag::{Diagnostic, Diagnostics};
use crate::l10n::{LocaleId, Pseudo};
use crate::load::{Locales, Memory, load_again};
use crate::messages::{self, Key, Needs};
use crate::pipeline;
use crate::plan::{Page, SitePlan, plan};
use crate::render::{Artifact, Prepared, prepare_again, prepare_marked, render};
use crate::site::Site;
use crate::source::SourceTree;
use crate::theme;
use crate::translation::{self, Coverage, Source};

/// The most pages that are looked through to tell what there is to do first.
const RANKED: usize = 100_000;

/// A site that can be served. Nothing in it changes.
pub struct Snapshot {
    /// What was read.
    pub site: Arc<Site>,
    /// Where pages are: of every locale, also those that are not published yet.
    pub plan: Arc<SitePlan>,
    texts: Texts,
    plain: Prepared,
    marked: OnceLock<Prepared>,
    /// With what is to do in its order.
    ranked: OnceLock<Prepared>,
}

/// What is known of all texts.
struct Texts {
    /// Those that pages need.
    needs: Arc<Needs>,
    /// Those of the source.
    sources: Arc<BTreeMap<Key, Source>>,
}

impl Texts {
    /// Finds out; what no file has changed of is taken from `former`.
    fn of(site: &Site, former: Option<&Snapshot>) -> Self {
        let same_facts = |former: &&Snapshot| {
            Arc::ptr_eq(&former.site.collections, &site.collections) && Arc::ptr_eq(&former.site.theme, &site.theme)
        };
        let source = site.words.source();
        let same_source = |former: &&Snapshot| {
            let is_same = |own: &str| former.site.sources.only(own).is(&site.sources.only(own));
            Arc::ptr_eq(former.site.words.bundle(former.site.words.source()), site.words.bundle(source))
                && former.site.prose.len() == site.prose.len()
                && site.prose.iter().all(|prose| prose.files[source.0].as_deref().is_some_and(is_same))
        };
        Self {
            needs: former.filter(same_facts).map_or_else(|| Arc::new(Needs::of(site)), |former| Arc::clone(&former.texts.needs)),
            sources: former
                .filter(same_source)
                .map_or_else(|| Arc::new(translation::sources(site)), |former| Arc::clone(&former.texts.sources)),
        }
    }

    /// How complete a locale is.
    fn coverage(&self, site: &Site, locale: LocaleId, former: Option<&Snapshot>) -> Coverage {
        let is_same = |former: &&Snapshot| {
            let pages = |site: &Site| {
                let tag = |locale: &LocaleId| format!("locales/{}/pages/", site.words.locale(*locale).tag);
                let folders: Vec<String> = site.words.chain(locale).iter().map(tag).collect();
                site.sources.part(|path| folders.iter().any(|folder| path.starts_with(folder)))
            };
            former.site.config.locales == site.config.locales
                && Arc::ptr_eq(&former.texts.needs, &self.needs)
                && Arc::ptr_eq(&former.texts.sources, &self.sources)
                && Arc::ptr_eq(&former.site.locks[locale.0], &site.locks[locale.0])
                && site.words.chain(locale) == former.site.words.chain(locale)
                && site.words.chain(locale).iter().all(|l| Arc::ptr_eq(former.site.words.bundle(*l), site.words.bundle(*l)))
                && pages(&former.site).is(&pages(site))
        };
        match former.filter(is_same) {
            Some(former) => former.plan.coverage[locale.0].clone(),
            None => translation::coverage(site, &self.needs, &self.sources, locale),
        }
    }
}

impl Snapshot {
    /// Makes a site of its sources; `None` if it is too broken. What no file has changed of is taken from `former`. What only shows
    /// when all texts are compared is not looked for, see [`Snapshot::judge`].
    pub fn of(mut sources: SourceTree, memory: &mut Memory, former: Option<&Self>, found: &mut Diagnostics) -> Option<Self> {
        theme::add_default(&mut sources);
        let site = load_again(sources, Locales::WithPseudo, memory, found);
        // What is wrong with a text of the source is not said again of the texts that are made of it.
        let is_made = |path: &str| Pseudo::ALL.iter().any(|pseudo| path.starts_with(&format!("locales/{}/", pseudo.tag())));
        found.retain(|diagnostic| !diagnostic.place.as_ref().is_some_and(|place| is_made(&place.path)));
        let site = site?;
        let texts = Texts::of(&site, former);
        let locales: Vec<LocaleId> = site.words.ids().collect();
        let coverage: Vec<Coverage> = locales.par_iter().map(|locale| texts.coverage(&site, *locale, former)).collect();
        let published = messages::published(&site, &coverage, &mut Diagnostics::default());
        let plan = plan(&site, locales, published, coverage, found);
        let (site, plan) = (Arc::new(site), Arc::new(plan));
        let plain = prepare_again(&site, &plan, former.map(|former| &former.plain), &mut Diagnostics::default());
        Some(Self { site, plan, texts, plain, marked: OnceLock::new(), ranked: OnceLock::new() })
    }

    /// Finds what `check` finds beside what was found when the site was made.
    pub fn judge(&self, found: &mut Diagnostics) {
        pipeline::judge(&self.site, found);
        if !found.has_errors() {
            // The words of a locale are let go when its pages are made; those of who looks at pages stay.
            let prepared = prepare_again(&self.site, &self.plan, Some(&self.plain), found);
            let Ok(()) = pipeline::try_pages(&prepared, found, |_, _| Ok::<(), std::convert::Infallible>(()));
        }
    }

    /// Renders a page. The error is a fault of a template.
    pub fn render(&self, page: Page) -> Result<Artifact, Box<Diagnostic>> {
        match page {
            Page::Translations(_) if self.plan.len() <= RANKED => render(self.ranked(), page),
            _ => render(&self.plain, page),
        }
    }

    /// Who looks at what is to do wants to know on how many pages it is; nobody else waits until they are counted.
    fn ranked(&self) -> &Prepared {
        self.ranked.get_or_init(|| {
            let plan = translation::ranked(&self.site, &self.plan);
            prepare_again(&self.site, &plan, Some(&self.plain), &mut Diagnostics::default())
        })
    }

    /// The same with marks around texts, made when somebody asks for it.
    pub fn marked(&self) -> &Prepared {
        self.marked.get_or_init(|| prepare_marked(&self.plain))
    }

    /// Renders a page with a comment around each text of its body. What is no page of HTML is as it always is.
    pub fn render_marked(&self, page: Page) -> Result<Artifact, Box<Diagnostic>> {
        if !self.plan.route(page).file().ends_with(".html") {
            return self.render(page);
        }
        let ranked;
        let prepared = match page {
            Page::Translations(_) if self.plan.len() <= RANKED => {
                ranked = prepare_marked(self.ranked());
                &ranked
            }
            _ => self.marked(),
        };
        let Some(marks) = &prepared.marks else { return self.render(page) };
        let artifact = render(prepared, page)?;
        let bytes = marks::shown(&String::from_utf8_lossy(&artifact.bytes), marks, &self.site);
        Ok(Artifact { bytes, ..artifact })
    }
}
