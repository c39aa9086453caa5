//! From a page to its bytes. Pure: the same page gives the same bytes, on any thread, in any order.
//!
//! [`Prepared`] holds what is the same for many pages, made once: words in HTML, panels, facet cells, the frame around the
//! content. [`render`] makes one page from it; it is the only way a page comes to be.

mod data;
mod evidence;
mod find;
mod frame;
mod host;
mod jsonld;
mod marks;
mod pages;
mod prepare;
mod record;
mod sitemap;
mod told;
mod tried;
mod twin;
mod words;

pub use marks::{Mark, Marked, Marks};
pub use prepare::{Prepared, prepare, prepare_again, prepare_marked};
pub use told::{Told, told};
pub use tried::{Trial, Tried};

use crate::diag::Diagnostic;
use crate::plan::Page;

/// One file to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Path below the output folder, with `/`, of checked segments.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// Renders one page. The error is a fault of a template.
pub fn render(prepared: &Prepared, page: Page) -> Result<Artifact, Box<Diagnostic>> {
    let bytes = pages::bytes(prepared, page).map_err(|error| Box::new(prepared.site.theme.problem(&error)))?;
    Ok(Artifact { path: prepared.plan.route(page).file(), bytes })
}
