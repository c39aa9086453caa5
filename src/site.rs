//! The site: everything that was read, typed and checked. What `load` makes and every later stage reads.

use std::sync::Arc;

use crate::host::Host;
use crate::l10n::{Glossary, Words};
use crate::model::{Collection, Pair, RecordId};
use crate::theme::Theme;
use crate::translation::lock::{Lock, Texts};

/// The site's configuration, `sitegen.yaml`.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the site will be published.
    pub base_url: BaseUrl,
    /// Tag of the locale whose messages define what exists.
    pub source: String,
    /// Tags in the order of the language switcher.
    pub locales: Vec<String>,
    /// Prose pages that come first, in this order; the others follow by name.
    pub pages: Vec<String>,
    /// Name of the theme.
    pub theme: String,
    /// How URLs look.
    pub urls: UrlStyle,
    /// From how many percent of its texts a locale is published.
    pub publish: u64,
    /// Whether the reversed order of a pair has a page that leads to the pair.
    pub reversed: bool,
    /// The host that the site is made for, if one was named.
    pub host: Option<Host>,
}

/// An `http:` or `https:` URL of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme and host, no slash at the end.
    pub origin: String,
    /// Path, with a slash at both ends.
    pub path: String,
}

impl BaseUrl {
    /// Splits a URL; `None` if it is not the URL of a folder on the web.
    pub fn parse(url: &str) -> Option<Self> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        let scheme = &url[..url.len() - rest.len()];
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let fits = |text: &str, extra: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c));
        if host.is_empty() || !fits(host, ".-:[]") || !fits(path, "/._~-") || path.contains("//") {
            return None;
        }
        let path = path.trim_matches('/');
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            return None;
        }
        Some(Self { origin: format!("{scheme}{host}"), path: if path.is_empty() { "/".to_owned() } else { format!("/{path}/") } })
    }
}

/// How the URL of a page looks and which file holds it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UrlStyle {
    /// `/tr/smtp/554/`, in `554/index.html`. Works on any host.
    #[default]
    Directory,
    /// `/tr/smtp/554.html`. Works on any host and straight from a file system.
    Html,
    /// `/tr/smtp/554`, in `554.html`. For hosts that leave the ending out.
    Clean,
}

/// A prose page.
#[derive(Clone, Debug)]
pub struct Prose {
    /// Last segment of its route.
    pub slug: String,
    /// For each locale, in the site's order: path of its Markdown file, if there is one.
    pub files: Vec<Option<String>>,
}

/// Everything that was read.
pub struct Site {
    /// `sitegen.yaml`.
    pub config: Config,
    /// By id.
    pub collections: Arc<Vec<Collection>>,
    /// All locales, in the order of the configuration.
    pub words: Words,
    /// In the order of the configuration, then by slug.
    pub prose: Vec<Prose>,
    /// What translations were made from, for each locale in the order of the configuration.
    pub locks: Vec<Arc<Lock>>,
    /// The source texts that translations were made from.
    pub source_texts: Arc<Texts>,
    /// What stays as it is, and what languages call the rest.
    pub glossary: Arc<Glossary>,
    /// Templates and assets.
    pub theme: Arc<Theme>,
    /// What was read: prose, and the text that diagnostics show.
    pub sources: crate::source::SourceTree,
}

/// What a link in a text can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// `page:about`: a prose page (an index into the site's).
    Prose(usize),
    /// `collection:smtp` (an index into the site's).
    Collection(usize),
    /// `code:smtp/554`.
    Code(usize, RecordId),
    /// `pair:smtp/334/554`, in any order.
    Pair(usize, Pair),
}

impl Site {
    /// What a link names; `None` if there is no such thing.
    pub fn target(&self, link: &str) -> Option<Target> {
        let (kind, name) = link.split_once(':')?;
        let collection = |id: &str| self.collections.iter().enumerate().find(|(_, collection)| collection.id == id);
        Some(match kind {
            "page" => Target::Prose(self.prose.iter().position(|prose| prose.slug == name)?),
            "collection" => Target::Collection(collection(name)?.0),
            "code" => {
                let (id, code) = name.split_once('/')?;
                let (index, collection) = collection(id)?;
                Target::Code(index, collection.find(code)?)
            }
            "pair" => {
                let mut parts = name.split('/');
                let (index, collection) = collection(parts.next()?)?;
                let (a, b) = (collection.find(parts.next()?)?, collection.find(parts.next()?)?);
                Target::Pair(index, Pair::new(a, b)?)
            }
            _ => return None,
        })
    }
}
