//! The plan: every page of the site with its URL, decided before anything is rendered.
//!
//! Pages are numbered and made on demand ([`SitePlan::page`]), never listed: their number grows with locales × records².
//! Promises: one page for each kind, locale and content; no two pages on one route, whatever the letter case; the order is
//! stable. Templates never build a URL: links, switcher, sitemap and alternates all come from [`SitePlan::route`].

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::host::{Host, HostFile};
use crate::l10n::LocaleId;
use crate::model::{Collection, Pair, RecordId};
use crate::site::{Config, Site, UrlStyle};
use crate::translation::Coverage;

/// One thing to publish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// `/`: choose a language.
    Gateway,
    /// `/404.html`.
    NotFound,
    /// Start page of a locale.
    Home(LocaleId),
    /// All codes of a collection (an index into the site's).
    Collection(LocaleId, usize),
    /// One code.
    Code(LocaleId, usize, RecordId),
    /// All sessions of a code and all texts that servers send with it, if its own page shows only some.
    Evidence(LocaleId, usize, RecordId),
    /// The page of a code as Markdown.
    Twin(LocaleId, usize, RecordId),
    /// Two codes compared.
    Pair(LocaleId, usize, Pair),
    /// The other order of the two codes: leads to the pair.
    Reversed(LocaleId, usize, Pair),
    /// A prose page (an index into the site's).
    Prose(LocaleId, usize),
    /// How complete each language is.
    Translations(LocaleId),
    /// What the search of a locale looks through.
    Find(LocaleId),
    /// What systems need to keep the site of a locale like a program: a web app manifest.
    Manifest(LocaleId),
    /// Facts of a collection for programs.
    Data(usize),
    /// The facts of one code of it.
    CodeData(usize, RecordId),
    /// What the facts look like: a JSON Schema.
    DataSchema,
    /// A file of the theme (an index into its assets).
    Asset(usize),
    /// A file for the host, not for readers.
    Host(HostFile),
    /// `/robots.txt`.
    Robots,
    /// `/llms.txt`: the site for language models.
    Llms,
    /// `/sitemap.xml`: the list of its parts.
    SitemapIndex,
    /// One part of the sitemap.
    SitemapPart(usize),
}

impl Page {
    /// The locale it is in; `None` if it is in none or all.
    pub fn locale(self) -> Option<LocaleId> {
        match self {
            Self::Home(locale)
            | Self::Collection(locale, _)
            | Self::Code(locale, _, _)
            | Self::Pair(locale, _, _)
            | Self::Evidence(locale, _, _)
            | Self::Twin(locale, _, _)
            | Self::Reversed(locale, _, _)
            | Self::Prose(locale, _)
            | Self::Translations(locale)
            | Self::Find(locale)
            | Self::Manifest(locale) => Some(locale),
            _ => None,
        }
    }

    /// The place of its collection; `None` if it is of none.
    pub fn collection(self) -> Option<usize> {
        match self {
            Self::Collection(_, collection)
            | Self::Code(_, collection, _)
            | Self::Evidence(_, collection, _)
            | Self::Twin(_, collection, _)
            | Self::Pair(_, collection, _)
            | Self::Reversed(_, collection, _)
            | Self::Data(collection)
            | Self::CodeData(collection, _) => Some(collection),
            _ => None,
        }
    }

    /// The same page in another locale.
    #[must_use]
    pub fn in_locale(self, locale: LocaleId) -> Self {
        match self {
            Self::Home(_) => Self::Home(locale),
            Self::Collection(_, c) => Self::Collection(locale, c),
            Self::Code(_, c, r) => Self::Code(locale, c, r),
            Self::Evidence(_, c, r) => Self::Evidence(locale, c, r),
            Self::Twin(_, c, r) => Self::Twin(locale, c, r),
            Self::Pair(_, c, p) => Self::Pair(locale, c, p),
            Self::Reversed(_, c, p) => Self::Reversed(locale, c, p),
            Self::Prose(_, p) => Self::Prose(locale, p),
            Self::Translations(_) => Self::Translations(locale),
            Self::Find(_) => Self::Find(locale),
            Self::Manifest(_) => Self::Manifest(locale),
            other => other,
        }
    }
}

/// The path of a page below the site's base, without a slash in front: `tr/smtp/554/`. Empty for the gateway.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(String);

impl Route {
    /// The path itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file that holds the page, below the output folder. Segments are checked when routes are made.
    pub fn file(&self) -> String {
        match self.0.rsplit('/').next() {
            Some("") | None => format!("{}index.html", self.0),
            Some(name) if name.contains('.') && !is_code_like(name) || is_for_hosts(name) => self.0.clone(),
            Some(_) => format!("{}.html", self.0),
        }
    }

    /// A relative link to another page: works under any base path, and from a file system where pages are files.
    pub fn link_to(&self, target: &Route) -> String {
        let from: Vec<&str> = self.0.split('/').collect();
        let to: Vec<&str> = target.0.split('/').collect();
        let (from, to_folders) = (&from[..from.len() - 1], &to[..to.len() - 1]);
        let common = from.iter().zip(to_folders).take_while(|(a, b)| a == b).count();
        let mut link = "../".repeat(from.len() - common);
        link.push_str(&to[common..].join("/"));
        if link.is_empty() { "./".to_owned() } else { link }
    }
}

/// In clean URLs a dotted code (`5.7.1`) is the last segment and its dots begin no file ending.
fn is_code_like(name: &str) -> bool {
    name.rsplit('.').next().is_some_and(|end| !end.is_empty() && end.chars().all(|c| c.is_ascii_digit()))
}

/// No page has a name like `_headers`.
fn is_for_hosts(name: &str) -> bool {
    name.starts_with('_')
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Everything that decides where pages are, without the pages.
#[derive(Clone, Debug)]
pub struct SitePlan {
    /// The locales to render: the published ones; in a preview also others.
    pub locales: Vec<LocaleId>,
    /// The locales that search engines and programs are told of.
    pub published: Vec<LocaleId>,
    /// How complete each locale of the site is, also those that are not rendered.
    pub coverage: Vec<Coverage>,
    source: LocaleId,
    config: Config,
    tags: Vec<String>,
    facts: Arc<Vec<Collection>>,
    collections: Vec<CollectionPlan>,
    prose: Vec<String>,
    assets: Vec<String>,
    blocks: Vec<(usize, Block)>,
    /// Of the pages before the parts of the sitemap, which come last.
    length: usize,
    /// Made when somebody asks: it takes a look at every page.
    sitemap: OnceLock<Vec<SitemapRange>>,
}

#[derive(Clone, Debug)]
struct CollectionPlan {
    id: String,
    codes: Vec<String>,
    places: HashMap<String, RecordId>,
    pairs: crate::model::Pairs,
    /// Codes with a page of evidence.
    evidence: Vec<RecordId>,
    /// For each pair a bit: whether search engines are asked to leave it out. Made when all pairs are looked at.
    trivial: OnceLock<Vec<u64>>,
}

/// A run of pages of one kind.
#[derive(Clone, Copy, Debug)]
enum Block {
    Single(Page),
    Codes(LocaleId, usize),
    Evidence(LocaleId, usize),
    Twins(LocaleId, usize),
    CodeData(usize),
    Pairs(LocaleId, usize),
    Reversed(LocaleId, usize),
}

/// The listed pages of one sitemap file, by their numbers in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapRange {
    /// Number of the first page to look at.
    pub start: usize,
    /// Number after the last page to look at.
    pub end: usize,
}

/// The most URLs that a sitemap file may hold (sitemaps.org).
pub const SITEMAP_URLS: usize = 50_000;
/// The most bytes that a sitemap file has. It might have 50 MiB (sitemaps.org), but a build holds some of them in memory, and who
/// fetches one again fetches little.
pub const SITEMAP_BYTES: usize = 2 * 1024 * 1024;

/// Plans the pages of the given locales, of which some are published.
pub fn plan(
    site: &Site,
    locales: Vec<LocaleId>,
    published: Vec<LocaleId>,
    coverage: Vec<Coverage>,
    diagnostics: &mut Diagnostics,
) -> SitePlan {
    let mut plan = SitePlan {
        locales,
        published,
        coverage,
        source: site.words.source(),
        config: site.config.clone(),
        tags: site.config.locales.clone(),
        facts: Arc::clone(&site.collections),
        collections: site
            .collections
            .iter()
            .map(|c| CollectionPlan {
                id: c.id.clone(),
                codes: c.records.iter().map(|r| r.code.clone()).collect(),
                places: c.records.iter().enumerate().map(|(place, r)| (r.code.clone(), RecordId(place))).collect(),
                pairs: c.pairs(),
                evidence: (0..c.records.len()).map(RecordId).filter(|id| c.has_more_evidence(*id)).collect(),
                trivial: OnceLock::new(),
            })
            .collect(),
        prose: site.prose.iter().map(|p| p.slug.clone()).collect(),
        assets: site.theme.assets.iter().map(|a| a.route.clone()).collect(),
        blocks: Vec::new(),
        length: 0,
        sitemap: OnceLock::new(),
    };
    plan.lay_out();
    collisions(&plan, site, diagnostics);
    plan
}

fn trivial(collection: &Collection) -> Vec<u64> {
    let pairs = collection.pairs();
    let mut bits = vec![0; pairs.len().div_ceil(64)];
    for (number, pair) in pairs.iter().enumerate() {
        bits[number / 64] |= u64::from(collection.is_trivial(pair)) << (number % 64);
    }
    bits
}

impl SitePlan {
    fn add(&mut self, block: Block, length: usize) {
        if length > 0 {
            self.blocks.push((self.length, block));
            self.length += length;
        }
    }

    fn lay_out(&mut self) {
        let fixed = [Page::Gateway, Page::NotFound, Page::Robots, Page::SitemapIndex, Page::Llms, Page::DataSchema];
        let assets = (0..self.assets.len()).map(Page::Asset);
        let data = (0..self.collections.len()).map(Page::Data);
        let host = self.config.host.map_or(&[][..], Host::files).iter().copied().map(Page::Host);
        for page in fixed.into_iter().chain(assets).chain(data).chain(host) {
            self.add(Block::Single(page), 1);
        }
        let is_reversed = self.has_reversed();
        for collection in 0..self.collections.len() {
            self.add(Block::CodeData(collection), self.collections[collection].codes.len());
        }
        for locale in self.locales.clone() {
            for page in [Page::Home(locale), Page::Translations(locale), Page::Find(locale), Page::Manifest(locale)] {
                self.add(Block::Single(page), 1);
            }
            for prose in 0..self.prose.len() {
                self.add(Block::Single(Page::Prose(locale, prose)), 1);
            }
            for collection in 0..self.collections.len() {
                let CollectionPlan { codes, pairs, evidence, .. } = &self.collections[collection];
                let (codes, pairs, evidence) = (codes.len(), pairs.len(), evidence.len());
                self.add(Block::Single(Page::Collection(locale, collection)), 1);
                self.add(Block::Codes(locale, collection), codes);
                self.add(Block::Twins(locale, collection), codes);
                self.add(Block::Evidence(locale, collection), evidence);
                self.add(Block::Pairs(locale, collection), pairs);
                if is_reversed {
                    self.add(Block::Reversed(locale, collection), pairs);
                }
            }
        }
    }

    /// Whether the other order of a pair has a page.
    fn has_reversed(&self) -> bool {
        self.config.reversed && !self.config.host.is_some_and(Host::redirects_pairs)
    }

    /// How many pages there are.
    pub fn len(&self) -> usize {
        self.length + self.sitemap_parts()
    }

    /// Whether there is nothing to publish; never, in fact: there always is a gateway.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The numbers of all pages, cut where the locale changes.
    pub fn runs(&self) -> Vec<(Option<LocaleId>, Range<usize>)> {
        let mut runs: Vec<(Option<LocaleId>, Range<usize>)> = Vec::new();
        let ends = self.blocks.iter().skip(1).map(|(start, _)| *start).chain([self.length]);
        for ((start, _), end) in self.blocks.iter().zip(ends) {
            let locale = self.page(*start).and_then(Page::locale);
            match runs.last_mut() {
                Some((last, run)) if *last == locale => run.end = end,
                _ => runs.push((locale, *start..end)),
            }
        }
        runs.push((None, self.length..self.len()));
        runs
    }

    /// The page of a number below [`SitePlan::len`].
    pub fn page(&self, index: usize) -> Option<Page> {
        if let Some(part) = index.checked_sub(self.length) {
            return (part < self.sitemap_parts()).then_some(Page::SitemapPart(part));
        }
        let block = self.blocks.partition_point(|(start, _)| *start <= index).checked_sub(1)?;
        let (start, block) = self.blocks[block];
        let offset = index - start;
        match block {
            Block::Single(page) => Some(page),
            Block::Codes(l, c) => Some(Page::Code(l, c, RecordId(offset))),
            Block::Twins(l, c) => Some(Page::Twin(l, c, RecordId(offset))),
            Block::CodeData(c) => Some(Page::CodeData(c, RecordId(offset))),
            Block::Evidence(l, c) => Some(Page::Evidence(l, c, *self.collections[c].evidence.get(offset)?)),
            Block::Pairs(l, c) => Some(Page::Pair(l, c, self.collections[c].pairs.get(offset)?)),
            Block::Reversed(l, c) => Some(Page::Reversed(l, c, self.collections[c].pairs.get(offset)?)),
        }
    }

    /// All pages in order.
    pub fn pages(&self) -> impl Iterator<Item = Page> + '_ {
        (0..self.len()).filter_map(|index| self.page(index))
    }

    /// The folders of the site, without those that hold the page of a code or pair and nothing else; empty for the site's own.
    pub fn folders(&self) -> BTreeSet<String> {
        let mut folders = BTreeSet::from([String::new()]);
        for (start, block) in &self.blocks {
            // Pages of other blocks are neighbours of their collection's page.
            if let (Block::Single(_) | Block::CodeData(_), Some(page)) = (block, self.page(*start)) {
                let file = self.route(page).file();
                folders.extend(file.match_indices('/').map(|(end, _)| file[..end].to_owned()));
            }
        }
        folders
    }

    /// Whether search engines are told of a page.
    pub fn is_listed(&self, page: Page) -> bool {
        if page.locale().is_some_and(|locale| !self.published.contains(&locale)) {
            return false;
        }
        match page {
            Page::Home(_)
            | Page::Collection(..)
            | Page::Code(..)
            | Page::Evidence(..)
            | Page::Prose(..)
            | Page::Translations(_) => true,
            Page::Pair(_, collection, pair) => {
                let CollectionPlan { pairs, trivial, .. } = &self.collections[collection];
                let number = pairs.number(pair);
                match trivial.get() {
                    Some(bits) => bits[number / 64] & (1 << (number % 64)) == 0,
                    None => !self.facts[collection].is_trivial(pair),
                }
            }
            _ => false,
        }
    }

    /// The page that stands for all languages that the site does not have: the gateway for the start pages, for others the
    /// one in the source locale.
    pub fn default_of(&self, page: Page) -> Option<Page> {
        match page {
            Page::Gateway | Page::Home(_) => Some(Page::Gateway),
            page => page.locale().filter(|_| self.published.contains(&self.source)).map(|_| page.in_locale(self.source)),
        }
    }

    /// The listed pages of one sitemap file.
    pub fn sitemap_part(&self, part: usize) -> impl Iterator<Item = Page> + '_ {
        let SitemapRange { start, end } = self.sitemap().get(part).cloned().unwrap_or(SitemapRange { start: 0, end: 0 });
        (start..end).filter_map(|index| self.page(index)).filter(|page| self.is_listed(*page))
    }

    /// How many sitemap files there are.
    pub fn sitemap_parts(&self) -> usize {
        self.sitemap().len()
    }

    fn sitemap(&self) -> &[SitemapRange] {
        self.sitemap.get_or_init(|| self.divide_sitemap())
    }

    /// Cuts the listed pages by number and by size, whichever limit is met first.
    fn divide_sitemap(&self) -> Vec<SitemapRange> {
        for (collection, facts) in self.collections.iter().zip(self.facts.iter()) {
            collection.trivial.get_or_init(|| trivial(facts));
        }
        let mut ranges = Vec::new();
        let (mut start, mut urls, mut bytes) = (0, 0, 0);
        let pages = (0..self.length).filter_map(|index| Some((index, self.page(index)?)));
        for (index, page) in pages.filter(|(_, page)| self.is_listed(*page)) {
            let size = self.entry_size(page);
            if urls == SITEMAP_URLS || bytes + size > SITEMAP_BYTES - 1024 {
                ranges.push(SitemapRange { start, end: index });
                (start, urls, bytes) = (index, 0, 0);
            }
            urls += 1;
            bytes += size;
        }
        ranges.push(SitemapRange { start, end: self.length });
        ranges
    }

    /// How many bytes the sitemap entry of a page takes at most: its URLs and the markup around them. The URLs of a page
    /// differ in the tag of the locale only.
    fn entry_size(&self, page: Page) -> usize {
        const MARKUP: usize = 80;
        let tag = |locale: &LocaleId| self.tags[locale.0].len();
        let rest = self.url(&self.route(page)).len() - page.locale().map_or(0, |locale| tag(&locale));
        let count = self.published.len();
        let total: usize = self.published.iter().map(|locale| rest + tag(locale)).sum();
        let longest = rest + self.published.iter().map(tag).max().unwrap_or_default();
        MARKUP + longest + if count > 1 { total + longest + (count + 1) * MARKUP } else { 0 }
    }

    /// A pair of a collection, if it has one.
    pub fn first_pair(&self, collection: usize) -> Option<Pair> {
        self.collections[collection].pairs.get(0)
    }

    /// The route of a page.
    pub fn route(&self, page: Page) -> Route {
        let tag = |l: LocaleId| self.tags[l.0].as_str();
        let index = if self.config.urls == UrlStyle::Html { "index.html" } else { "" };
        let styled = |path: String| match self.config.urls {
            UrlStyle::Directory => path + "/",
            UrlStyle::Html => path + ".html",
            UrlStyle::Clean => path,
        };
        Route(match page {
            Page::Gateway => index.to_owned(),
            Page::NotFound => "404.html".to_owned(),
            Page::Robots => "robots.txt".to_owned(),
            Page::SitemapIndex => "sitemap.xml".to_owned(),
            Page::SitemapPart(part) => format!("sitemap-{}.xml", part + 1),
            Page::Asset(asset) => self.assets[asset].clone(),
            Page::Host(file) => file.name().to_owned(),
            Page::Llms => "llms.txt".to_owned(),
            Page::Data(c) => format!("data/{}.json", self.collections[c].id),
            Page::CodeData(c, record) => format!("data/{}/{}.json", self.collections[c].id, self.collections[c].codes[record.0]),
            Page::DataSchema => "data/schema.json".to_owned(),
            Page::Find(l) => format!("data/find-{}.js", tag(l)),
            Page::Manifest(l) => format!("{}/manifest.webmanifest", tag(l)),
            Page::Home(l) => format!("{}/{index}", tag(l)),
            Page::Collection(l, c) => format!("{}/{}/{index}", tag(l), self.collections[c].id),
            Page::Prose(l, p) => styled(format!("{}/{}", tag(l), self.prose[p])),
            Page::Translations(l) => styled(format!("{}/translations", tag(l))),
            Page::Twin(l, c, _) => format!("{}/{}/{}.md", tag(l), self.collections[c].id, self.leaf(page)),
            Page::Code(l, c, _) | Page::Evidence(l, c, _) | Page::Pair(l, c, _) | Page::Reversed(l, c, _) => {
                styled(format!("{}/{}/{}", tag(l), self.collections[c].id, self.leaf(page)))
            }
        })
    }

    /// The page of a route, found by taking the route apart: the number of pages does not matter.
    pub fn find(&self, route: &str) -> Option<Page> {
        // Whatever the pieces say, no page answers to a route that is not its own.
        self.guess(route).filter(|page| self.route(*page).as_str() == route)
    }

    fn guess(&self, route: &str) -> Option<Page> {
        let (first, rest) = route.split_once('/').unwrap_or((route, ""));
        let collection = |id: &str| self.collections.iter().position(|collection| collection.id == id);
        if let Some(locale) = self.locales.iter().copied().find(|locale| self.tags[locale.0] == first) {
            return match rest.split_once('/') {
                Some((id, leaf)) if !matches!(leaf, "" | "index.html") => self.guess_leaf(locale, collection(id)?, leaf),
                _ => self.guess_neighbour(locale, rest.trim_end_matches("index.html").trim_end_matches('/'), collection),
            };
        }
        let data = |name: &str| match name.split_once('/') {
            Some((id, code)) => {
                let collection = collection(id)?;
                Some(Page::CodeData(collection, self.place(collection, code)?))
            }
            None if name == "schema" => Some(Page::DataSchema),
            None => collection(name).map(Page::Data),
        };
        let find = |name: &str| Some(Page::Find(*self.locales.iter().find(|locale| self.tags[locale.0] == name)?));
        match (first, rest) {
            ("" | "index.html", "") => Some(Page::Gateway),
            ("404.html", "") => Some(Page::NotFound),
            ("robots.txt", "") => Some(Page::Robots),
            ("llms.txt", "") => Some(Page::Llms),
            ("sitemap.xml", "") => Some(Page::SitemapIndex),
            ("data", name) => {
                let script = name.strip_prefix("find-").and_then(|name| find(name.strip_suffix(".js")?));
                script.or_else(|| data(name.strip_suffix(".json")?))
            }
            ("assets", _) => self.assets.iter().position(|asset| asset == route).map(Page::Asset),
            (name, "") if name.starts_with("sitemap-") => {
                let number: usize = name["sitemap-".len()..].strip_suffix(".xml")?.parse().ok()?;
                number.checked_sub(1).filter(|part| *part < self.sitemap_parts()).map(Page::SitemapPart)
            }
            (_, _) => {
                let files = self.config.host.map_or(&[][..], Host::files);
                files.iter().copied().find(|file| file.name() == route).map(Page::Host)
            }
        }
    }

    /// A page whose route has its locale and one segment more.
    fn guess_neighbour(&self, locale: LocaleId, name: &str, collection: impl Fn(&str) -> Option<usize>) -> Option<Page> {
        let stem = name.strip_suffix(".html").unwrap_or(name);
        match name {
            "" => Some(Page::Home(locale)),
            "manifest.webmanifest" => Some(Page::Manifest(locale)),
            _ if stem == "translations" => Some(Page::Translations(locale)),
            _ => collection(name)
                .map(|collection| Page::Collection(locale, collection))
                .or_else(|| Some(Page::Prose(locale, self.prose.iter().position(|slug| slug == stem)?))),
        }
    }

    /// A page of a collection, by the last segment of its route.
    fn guess_leaf(&self, locale: LocaleId, collection: usize, leaf: &str) -> Option<Page> {
        if let Some(code) = leaf.strip_suffix(".md") {
            return Some(Page::Twin(locale, collection, self.place(collection, code)?));
        }
        let leaf = match self.config.urls {
            UrlStyle::Directory => leaf.strip_suffix('/')?,
            UrlStyle::Html => leaf.strip_suffix(".html")?,
            UrlStyle::Clean => leaf,
        };
        if let Some((one, other)) = leaf.split_once("-vs-") {
            let (one, other) = (self.place(collection, one)?, self.place(collection, other)?);
            let pair = Pair::new(one, other)?;
            return match one < other {
                true => Some(Page::Pair(locale, collection, pair)),
                false => self.has_reversed().then_some(Page::Reversed(locale, collection, pair)),
            };
        }
        match leaf.strip_suffix("-evidence") {
            Some(code) => {
                let record = self.place(collection, code)?;
                let has_page = self.collections[collection].evidence.binary_search(&record).is_ok();
                has_page.then_some(Page::Evidence(locale, collection, record))
            }
            None => Some(Page::Code(locale, collection, self.place(collection, leaf)?)),
        }
    }

    fn place(&self, collection: usize, code: &str) -> Option<RecordId> {
        self.collections[collection].places.get(code).copied()
    }

    /// The last segment of a code's or pair's route, without ending; empty for other pages.
    pub fn leaf(&self, page: Page) -> String {
        match page {
            Page::Code(_, c, record) | Page::Twin(_, c, record) => self.collections[c].codes[record.0].clone(),
            Page::Evidence(_, c, record) => format!("{}-evidence", self.collections[c].codes[record.0]),
            Page::Pair(_, c, pair) => {
                let codes = &self.collections[c].codes;
                format!("{}-vs-{}", codes[pair.low().0], codes[pair.high().0])
            }
            Page::Reversed(_, c, pair) => {
                let codes = &self.collections[c].codes;
                format!("{}-vs-{}", codes[pair.high().0], codes[pair.low().0])
            }
            _ => String::new(),
        }
    }

    /// The page that stands for all that differ from this one in the last segment of their routes only, in every locale: for
    /// codes and pairs the first code of their collection.
    pub fn neighbour(&self, page: Page) -> Option<Page> {
        match page {
            Page::Code(locale, collection, _) | Page::Evidence(locale, collection, _) | Page::Pair(locale, collection, _) => {
                Some(Page::Code(locale, collection, RecordId(0)))
            }
            _ => None,
        }
    }

    /// A link to a code or pair from any code or pair of the same collection: they are neighbours in one folder.
    pub fn sibling_link(&self, page: Page) -> String {
        let leaf = self.leaf(page);
        match self.config.urls {
            UrlStyle::Directory => format!("../{leaf}/"),
            UrlStyle::Html => format!("{leaf}.html"),
            UrlStyle::Clean => leaf,
        }
    }

    /// The full URL of a route.
    pub fn url(&self, route: &Route) -> String {
        format!("{}{}{route}", self.config.base_url.origin, self.config.base_url.path)
    }

    /// The path of a route on its host, for pages that are served at any place.
    pub fn absolute_path(&self, route: &Route) -> String {
        format!("{}{route}", self.config.base_url.path)
    }
}

/// Two pages on one route: one would overwrite the other. Codes and pairs of a collection cannot meet by construction (a
/// code has no hyphen); all others are compared, without regard to case, because some file systems have none.
fn collisions(plan: &SitePlan, site: &Site, diagnostics: &mut Diagnostics) {
    let mut routes: BTreeMap<String, Page> = BTreeMap::new();
    // Evidence, twin and data of a code are where its page is.
    let checked = plan.blocks.iter().flat_map(|(start, block)| match block {
        Block::Single(_) => *start..*start + 1,
        Block::Codes(_, collection) => *start..*start + plan.collections[*collection].codes.len(),
        _ => 0..0,
    });
    for page in checked.filter_map(|number| plan.page(number)) {
        let file = plan.route(page).file();
        if let Some(other) = routes.insert(file.to_lowercase(), page) {
            // The same two meet in every locale; once is enough.
            if page.locale() == other.locale() && page.locale().is_some_and(|l| Some(&l) != plan.locales.first()) {
                continue;
            }
            let name = |page| describe(site, page);
            let mut diagnostic =
                Diagnostic::new(&rules::DUPLICATE_ROUTE, format!("{} and {} would both be `{file}`", name(other), name(page)));
            if let Some(path) = origin(site, page).or_else(|| origin(site, other)) {
                diagnostic = diagnostic.in_file(&path);
            }
            diagnostics.push(diagnostic.hint("rename one of the two"));
        }
    }
}

fn describe(site: &Site, page: Page) -> String {
    match page {
        Page::Prose(_, p) => format!("the page `{}`", site.prose[p].slug),
        Page::Translations(_) => "the page on translations".to_owned(),
        Page::Collection(_, c) => format!("the collection `{}`", site.collections[c].id),
        Page::Code(_, c, r) => format!("the code {}", site.collections[c].record(r).code),
        other => format!("{other:?}"),
    }
}

fn origin(site: &Site, page: Page) -> Option<String> {
    match page {
        Page::Prose(l, p) => site.prose[p].files[l.0].clone(),
        Page::Collection(_, c) => Some(format!("content/{}/collection.yaml", site.collections[c].id)),
        Page::Code(_, c, r) => Some(site.collections[c].record(r).file.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_between_routes() {
        for (from, to, link) in [
            ("tr/smtp/334-vs-554/", "tr/smtp/554/", "../554/"),
            ("tr/smtp/334-vs-554/", "en/smtp/334-vs-554/", "../../../en/smtp/334-vs-554/"),
            ("tr/smtp/554/", "tr/", "../../"),
            ("tr/smtp/554/", "tr/smtp/", "../"),
            ("tr/smtp/554.html", "tr/smtp/334-vs-554.html", "334-vs-554.html"),
            ("tr/smtp/554.html", "tr/index.html", "../index.html"),
            ("tr/smtp/554", "tr/smtp/", "./"),
            ("tr/", "tr/smtp/", "smtp/"),
            ("", "tr/", "tr/"),
            ("tr/", "", "../"),
            ("tr/smtp/", "tr/smtp/", "./"),
        ] {
            assert_eq!(Route(from.into()).link_to(&Route(to.into())), link, "{from} to {to}");
        }
    }

    #[test]
    fn files_of_routes() {
        for (route, file) in [
            ("", "index.html"),
            ("tr/smtp/554/", "tr/smtp/554/index.html"),
            ("tr/smtp/554.html", "tr/smtp/554.html"),
            ("tr/smtp/554", "tr/smtp/554.html"),
            ("tr/esc/5.7.1", "tr/esc/5.7.1.html"),
            ("robots.txt", "robots.txt"),
            ("_headers", "_headers"),
            (".nginx.conf", ".nginx.conf"),
        ] {
            assert_eq!(Route(route.into()).file(), file);
        }
    }
}
