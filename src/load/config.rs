//! `sitegen.yaml`.

use crate::diag::{Diagnostics, rules};
use crate::l10n::Locale;
use crate::site::{BaseUrl, Config, UrlStyle};
use crate::source::{CONFIG as FILE, SourceTree};
use crate::yaml::{self, Fields};

const KEYS: [&str; 8] = ["base_url", "source", "locales", "pages", "theme", "urls", "publish", "reversed"];

/// How many locales a site can have: each has every page.
const MAX_LOCALES: usize = 200;

/// Segments at the top of a site that are no locales.
const RESERVED: [&str; 2] = ["assets", "data"];

pub(super) fn load(sources: &SourceTree, diagnostics: &mut Diagnostics) -> Option<Config> {
    let document = yaml::parse(FILE, sources.text(FILE)?, diagnostics)?;
    let fields = document.root().fields(&KEYS, diagnostics)?;
    let base_url = base_url(&fields, diagnostics);
    let locales = locales(&fields, diagnostics);
    let source = source(&fields, locales.as_deref(), diagnostics);
    let urls = fields.text("urls", diagnostics).map_or(Some(UrlStyle::default()), |style| match style.as_str() {
        "directory" => Some(UrlStyle::Directory),
        "html" => Some(UrlStyle::Html),
        "clean" => Some(UrlStyle::Clean),
        _ => {
            let hint = yaml::suggestion(&style, ["directory", "html", "clean"].into_iter());
            invalid(&fields, "urls", format!("there is no URL style `{style}`"), hint, diagnostics);
            None
        }
    });
    let publish = fields.get("publish").map_or(Some(100), |node| node.number(diagnostics));
    if publish.is_some_and(|p| p > 100) {
        let hint = "write a number from 0 to 100".to_owned();
        invalid(&fields, "publish", "a locale cannot have more than 100 % of its texts".to_owned(), hint, diagnostics);
    }
    let reversed = fields.get("reversed").map_or(Some(true), |node| node.boolean(diagnostics));
    let pages = pages(&fields, sources, source.as_deref(), diagnostics);
    let theme = fields.text("theme", diagnostics).unwrap_or_else(|| "default".to_owned());
    Some(Config {
        base_url: base_url?,
        source: source?,
        locales: locales?,
        pages,
        theme,
        urls: urls?,
        publish: publish?,
        reversed: reversed?,
        host: None,
    })
}

fn invalid(fields: &Fields<'_>, key: &str, message: String, hint: String, diagnostics: &mut Diagnostics) {
    if let Some(node) = fields.get(key) {
        diagnostics.push(node.problem(&rules::INVALID_VALUE, message).hint(hint));
    }
}

fn base_url(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<BaseUrl> {
    let node = fields.require("base_url", diagnostics)?;
    let url = node.text(diagnostics)?;
    let parsed = BaseUrl::parse(&url);
    if parsed.is_none() {
        diagnostics.push(
            node.problem(&rules::INVALID_VALUE, format!("`{url}` is not the URL of a folder on the web"))
                .hint("write it like `https://codes.example/` or `https://user.example/repo/`"),
        );
    }
    parsed
}

fn locales(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<String>> {
    let mut locales = Vec::new();
    let mut sound = true;
    let nodes = fields.require("locales", diagnostics)?.items(diagnostics)?;
    if nodes.len() > MAX_LOCALES {
        let message = format!("these are {} locales; a site has {MAX_LOCALES} at most", nodes.len());
        let problem = fields.get("locales").map(|node| node.problem(&rules::TOO_LARGE, message));
        diagnostics.extend(problem.map(|p| p.hint("make several sites")).into_iter().collect());
        return None;
    }
    for node in nodes {
        let tag = node.text(diagnostics)?;
        let problem = match Locale::parse(&tag) {
            Err(problem) => Some(problem),
            Ok(_) if locales.contains(&tag) => Some(format!("`{tag}` stands twice")),
            Ok(_) if RESERVED.contains(&tag.as_str()) => Some(format!("`/{tag}/` has another purpose")),
            Ok(_) => None,
        };
        if let Some(problem) = problem {
            sound = false;
            diagnostics.push(
                node.problem(&rules::UNKNOWN_LOCALE, problem).hint("a locale is a BCP 47 tag such as `tr`, `pt-BR` or `zh-Hans`"),
            );
        }
        locales.push(tag);
    }
    sound.then_some(locales)
}

/// The text of `sitegen.yaml` with one locale more; `None` if its list of locales cannot be found.
pub(crate) fn with_locale(text: &str, tag: &str) -> Option<String> {
    let mut found = Diagnostics::default();
    let document = yaml::parse(FILE, text, &mut found)?;
    let last = document.root().entries(&mut found)?.get("locales")?.items(&mut found)?.last()?.span();
    let line = text[..last.start].rfind('\n').map_or(0, |at| at + 1);
    let head = &text[line..last.start];
    let added = match head.trim_start() {
        "- " => format!("{}{head}{tag}", if text.contains("\r\n") { "\r\n" } else { "\n" }),
        _ => format!(", {tag}"),
    };
    Some(format!("{}{added}{}", &text[..last.end], &text[last.end..]))
}

fn source(fields: &Fields<'_>, locales: Option<&[String]>, diagnostics: &mut Diagnostics) -> Option<String> {
    let node = fields.require("source", diagnostics)?;
    let source = node.text(diagnostics)?;
    let locales = locales?;
    if locales.contains(&source) {
        return Some(source);
    }
    diagnostics.push(
        node.problem(&rules::UNKNOWN_LOCALE, format!("`{source}` is not among the locales"))
            .hint(yaml::suggestion(&source, locales.iter().map(String::as_str))),
    );
    None
}

/// The order of prose pages; each must be one.
fn pages(fields: &Fields<'_>, sources: &SourceTree, source: Option<&str>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut pages = Vec::new();
    for node in fields.get("pages").and_then(|node| node.items(diagnostics)).unwrap_or_default() {
        let Some(slug) = node.text(diagnostics) else { continue };
        let file = source.map(|source| format!("locales/{source}/pages/{slug}.md"));
        if let Some(file) = file.filter(|file| sources.text(file).is_none()) {
            diagnostics.push(
                node.problem(&rules::DANGLING_REFERENCE, format!("there is no page `{slug}`"))
                    .hint(format!("write {file}, or remove it here")),
            );
        }
        pages.push(slug);
    }
    pages
}
