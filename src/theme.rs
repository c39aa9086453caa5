//! The theme: Tera templates and assets. Only this module and `render` know Tera.
//!
//! Every template is escaped, whatever its name. Words come from Fluent alone: `t["id"]` in text, `attr["id"]` in attributes
//! and titles; the ids are found by reading the templates, so that a missing or unused message is known without a page.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use regex::Regex;
use tera::Tera;

use crate::diag::{Diagnostic, Diagnostics, Place, rules};
use crate::source::SourceTree;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Page templates that every theme must have.
const REQUIRED: [&str; 10] = [
    "gateway.html",
    "not-found.html",
    "home.html",
    "collection.html",
    "code.html",
    "evidence.html",
    "pair.html",
    "reversed.html",
    "prose.html",
    "translations.html",
];

/// What to do about a faulty template.
const HINT: &str = "docs/themes.md lists what each template is given";

/// A loaded theme.
pub struct Theme {
    /// Templates, by their path below `templates/`.
    pub tera: Tera,
    /// Files that are published as they are.
    pub assets: Vec<Asset>,
    /// Ids of messages that templates use, with a place where each is used.
    pub messages: Vec<(String, Place)>,
    /// Ids of the elements that can stand around a prose page: its headings cannot have them.
    pub ids: BTreeSet<String>,
    folder: String,
}

/// A file of the theme. Its name carries a digest of its content, so that it can be cached for ever.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Path below `assets/`.
    pub name: String,
    /// Path in the site.
    pub route: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// Adds the compiled-in theme to the sources of a site that has none of its own by that name.
pub fn add_default(sources: &mut SourceTree) {
    static FILES: LazyLock<SourceTree> = LazyLock::new(|| {
        fn add(dir: &Dir<'_>, sources: &mut SourceTree) {
            for file in dir.files() {
                let path = format!("themes/default/{}", file.path().display());
                sources.insert(&path, file.contents().to_vec(), &mut Diagnostics::default());
            }
            dir.dirs().for_each(|dir| add(dir, sources));
        }
        let mut files = SourceTree::default();
        add(&DEFAULT, &mut files);
        files
    });
    if sources.below("themes/default/").next().is_none() {
        sources.extend(&FILES);
    }
}

impl Theme {
    /// Loads the theme of this name. All templates are added at once, so that references among them are checked.
    pub fn load(sources: &SourceTree, name: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let folder = format!("themes/{name}/");
        let template_folder = format!("{folder}templates/");
        let templates: Vec<(&str, &str)> = sources
            .below(&template_folder)
            .filter_map(|path| Some((&path[template_folder.len()..], sources.text(path)?)))
            .collect();
        if templates.is_empty() {
            diagnostics.push(
                Diagnostic::new(&rules::UNKNOWN_THEME, format!("there is no theme `{name}`"))
                    .in_file(crate::source::CONFIG)
                    .hint(format!("put its templates into {template_folder}, or use `theme: default`")),
            );
            return None;
        }
        let missing: Vec<&str> =
            REQUIRED.into_iter().filter(|required| !templates.iter().any(|(name, _)| name == required)).collect();
        for required in &missing {
            diagnostics.push(
                Diagnostic::new(&rules::TEMPLATE_ERROR, format!("the theme has no template `{required}`"))
                    .in_file(&template_folder)
                    .hint("copy the one of the default theme as a start"),
            );
        }
        let mut tera = Tera::new();
        tera.autoescape_on(vec![""]);
        if let Err(error) = tera.add_raw_templates(templates.iter().copied()) {
            diagnostics.extend(diagnostics_of(&error, &template_folder, &templates));
            return None;
        }
        let messages = messages(&template_folder, &templates);
        let asset_folder = format!("{folder}assets/");
        let mut assets = Vec::new();
        for path in sources.below(&asset_folder) {
            let Some(bytes) = sources.bytes(path) else { continue };
            let minified = if path.ends_with(".css") { minified(path, sources.text(path)?, diagnostics) } else { None };
            assets.push(asset(&path[asset_folder.len()..], minified.as_deref().unwrap_or(bytes)));
        }
        let ids = ids(&templates);
        missing.is_empty().then_some(Self { tera, assets, messages, ids, folder: template_folder })
    }

    /// What went wrong in a template, with its place.
    pub fn problem(&self, error: &tera::Error) -> Diagnostic {
        diagnostic(error, &self.folder)
    }
}

/// A style sheet without what only its author reads. What cannot be read is reported, and published as it is.
fn minified(path: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
    let at = |line: u32, column: u32| {
        let start: usize = text.split_inclusive('\n').take(line as usize).map(str::len).sum();
        // Columns of the parser count UTF-16 units from 1.
        let rest = text[start.min(text.len())..].lines().next().unwrap_or_default();
        let mut units = column.saturating_sub(1) as usize;
        let before = rest.chars().take_while(|c| {
            let fits = units >= c.len_utf16();
            units = units.saturating_sub(c.len_utf16());
            fits
        });
        let start = start + before.map(char::len_utf8).sum::<usize>();
        start..start + text[start.min(text.len())..].chars().next().map_or(0, char::len_utf8)
    };
    let fault = |message: String, place: Option<(u32, u32)>| {
        let diagnostic = Diagnostic::new(&rules::TEMPLATE_ERROR, message);
        let diagnostic = match place {
            Some((line, column)) => diagnostic.at(path, at(line, column)),
            None => diagnostic.in_file(path),
        };
        diagnostic.hint("write it as CSS that browsers read")
    };
    let mut sheet = match StyleSheet::parse(text, ParserOptions::default()) {
        Ok(sheet) => sheet,
        Err(error) => {
            diagnostics.push(fault(error.kind.to_string(), error.loc.map(|loc| (loc.line, loc.column))));
            return None;
        }
    };
    let printed = sheet
        .minify(MinifyOptions::default())
        .map_err(|error| error.to_string())
        .and_then(|()| sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).map_err(|e| e.to_string()));
    match printed {
        Ok(printed) => Some(printed.code.into_bytes()),
        Err(message) => {
            diagnostics.push(fault(message, None));
            None
        }
    }
}

fn asset(name: &str, bytes: &[u8]) -> Asset {
    let digest = blake3::hash(bytes).to_hex();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    Asset { name: name.to_owned(), route: format!("assets/{stem}.{}.{ending}", &digest[..10]), bytes: bytes.to_vec() }
}

/// `t["id"]` and `attr["id"]`, wherever they stand.
fn messages(folder: &str, templates: &[(&str, &str)]) -> Vec<(String, Place)> {
    let pattern = Regex::new(r#"(?-u:\b)(?:t|attr)\["([^"]+)"\]"#).expect("a correct regular expression");
    let mut messages = Vec::new();
    for (name, text) in templates {
        for id in pattern.captures_iter(text).filter_map(|captures| captures.get(1)) {
            let path = format!("{folder}{name}");
            let span = Some((id.start(), id.end()));
            messages.push((id.as_str().to_owned(), Place { path, span }));
        }
    }
    messages
}

/// Ids in the template of prose pages, and in those that pages are made of.
fn ids(templates: &[(&str, &str)]) -> BTreeSet<String> {
    let pattern = Regex::new(r#"\sid="([^"{]+)""#).expect("a correct regular expression");
    let around = templates.iter().filter(|(name, _)| *name == "prose.html" || !REQUIRED.contains(name));
    around.flat_map(|(_, text)| pattern.captures_iter(text)).map(|captures| captures[1].to_owned()).collect()
}

/// What went wrong, from an error that has a place.
fn diagnostic(error: &tera::Error, folder: &str) -> Diagnostic {
    let diagnostic = match error.kind() {
        tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => {
            let path = format!("{folder}{}", report.filename());
            Diagnostic::new(&rules::TEMPLATE_ERROR, report.message().to_owned()).at(&path, report.span().range.clone())
        }
        tera::ErrorKind::MissingParent { current, parent } => {
            Diagnostic::new(&rules::TEMPLATE_ERROR, format!("it extends `{parent}`, which does not exist"))
                .in_file(&format!("{folder}{current}"))
        }
        other => {
            let text = other.to_string();
            Diagnostic::new(&rules::TEMPLATE_ERROR, text.lines().next().unwrap_or("faulty template").to_owned()).in_file(folder)
        }
    };
    diagnostic.hint(HINT)
}

/// What went wrong when templates were added: Tera joins several reports into one text, each with the place in its second
/// line.
fn diagnostics_of(error: &tera::Error, folder: &str, templates: &[(&str, &str)]) -> Diagnostics {
    let pattern = Regex::new(r"(?m)^error: (.+)\n\s*--> (.+):(\d+):(\d+)$").expect("a correct regular expression");
    let text = error.to_string();
    let reports = pattern.captures_iter(&text).filter_map(|report| {
        let (_, template) = templates.iter().find(|(name, _)| *name == &report[2])?;
        let (line, column): (usize, usize) = (report[3].parse().ok()?, report[4].parse().ok()?);
        let start: usize = template.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let rest = template[start..].lines().next().unwrap_or_default();
        let column = rest.char_indices().nth(column - 1).map_or(rest.len(), |(offset, _)| offset);
        let path = format!("{folder}{}", &report[2]);
        Some(
            Diagnostic::new(&rules::TEMPLATE_ERROR, report[1].to_owned())
                .at(&path, start + column..start + column + 1)
                .hint(HINT),
        )
    });
    let reports: Diagnostics = reports.collect();
    if reports.is_empty() { [diagnostic(error, folder)].into_iter().collect() } else { reports }
}
