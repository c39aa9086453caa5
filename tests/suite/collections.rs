//! Collections are data: another protocol, other URL styles, hostile input.

use proptest::prelude::*;
use sitegen::diag::Diagnostics;
use sitegen::pipeline::{Options, assemble, render_all};
use sitegen::plan::{Page, SITEMAP_BYTES, SITEMAP_URLS};
use sitegen::render::{prepare, render};
use sitegen::shard::Shard;
use sitegen::source::SourceTree;

use crate::support::{Site, check_links, repository};

#[test]
fn another_protocol_needs_no_change_of_the_program() {
    let site = Site::golden("ftp");
    site.build(&["--strict"]);
    let records = 10;
    let pairs = records * (records - 1) / 2;
    for locale in ["en", "ar"] {
        let pages = site.tree(&format!("public/{locale}/ftp"));
        // The table; codes and their twins; pairs and their reversals; one code has more evidence than its page shows.
        assert_eq!(pages.len(), 1 + 2 * records + 2 * pairs + 1, "{locale}");
        for (path, page) in pages {
            let page = String::from_utf8(page).unwrap();
            assert!(!page.to_lowercase().contains("smtp"), "{locale}/{path} speaks of SMTP");
        }
    }
    check_links(&site.tree("public"), "https://ftp.example/codes/");
}

#[test]
fn the_program_knows_no_protocol() {
    for (path, bytes) in crate::support::tree(&repository().join("src")) {
        let source = String::from_utf8(bytes).unwrap();
        // Documentation and unit tests may take their examples from mail; code may not.
        let code: Vec<&str> = source
            .split("#[cfg(test)]")
            .next()
            .unwrap()
            .lines()
            .map(|line| line.split("//").next().unwrap_or_default())
            .filter(|line| !line.contains("hint") && !line.trim_start().starts_with('"'))
            .collect();
        for word in ["smtp", "rcpt", "enhanced", "\"act\"", "\"retry\"", "\"phases\""] {
            assert!(!code.iter().any(|line| line.to_lowercase().contains(word)), "src/{path} knows `{word}`");
        }
    }
}

#[test]
fn every_url_style_under_every_base_has_whole_links() {
    for style in ["directory", "html", "clean"] {
        for base in ["https://lamp.example/", "https://user.example/repo/", "http://127.0.0.1:8080/a/b/"] {
            let site = Site::golden("tiny").overlay("fallback");
            site.write("sitegen.yaml", site.read("sitegen.yaml") + &format!("urls: {style}\n"));
            site.build(&["--base-url", base]);
            check_links(&site.tree("public"), base);
            let page = match style {
                "directory" => "public/en/lamp/G1-vs-R1/index.html",
                _ => "public/en/lamp/G1-vs-R1.html",
            };
            let url = match style {
                "directory" => "en/lamp/G1-vs-R1/",
                "html" => "en/lamp/G1-vs-R1.html",
                _ => "en/lamp/G1-vs-R1",
            };
            assert!(site.read(page).contains(&format!("<link rel=\"canonical\" href=\"{base}{url}\">")), "{style} {base}");
        }
    }
}

/// The sources of the tiny site in memory, with some files replaced or added.
fn tiny_sources(changes: &[(&str, &str)], found: &mut Diagnostics) -> SourceTree {
    let mut sources = SourceTree::default();
    for (path, bytes) in crate::support::tree(&repository().join("tests/sites/tiny")) {
        sources.insert(&path, bytes, found);
    }
    let words = std::fs::read(repository().join("locales/en/site.ftl")).unwrap();
    sources.insert("locales/en/site.ftl", words, found);
    for (path, text) in changes {
        sources.insert(path, text.as_bytes().to_vec(), found);
    }
    sources
}

#[test]
fn sitemaps_keep_their_limits() {
    let mut found = Diagnostics::default();
    let config = "base_url: https://lamp.example/\nsource: en\nlocales: [en, tr, ar]\npublish: 0\n";
    let mut sources = tiny_sources(&[("sitegen.yaml", config)], &mut found);
    for code in ('A'..='Z').flat_map(|letter| (0..10).map(move |digit| format!("{letter}{digit}"))) {
        sources.insert(&format!("content/lamp/{code}.yaml"), format!("code: {code}\n").into_bytes(), &mut found);
    }
    let (site, plan) = assemble(sources, &Options::default(), &mut found).unwrap();
    let prepared = prepare(&site, &plan, &mut found);
    let mut listed = Vec::new();
    assert!(plan.sitemap_parts() > 10);
    for part in 0..plan.sitemap_parts() {
        let pages: Vec<Page> = plan.sitemap_part(part).collect();
        let sitemap = render(&prepared, Page::SitemapPart(part)).unwrap();
        assert!(!pages.is_empty() && pages.len() <= SITEMAP_URLS, "{}", pages.len());
        assert!(sitemap.bytes.len() <= SITEMAP_BYTES, "{}", sitemap.bytes.len());
        listed.extend(pages);
    }
    let expected: Vec<Page> = plan.pages().filter(|page| plan.is_listed(*page)).collect();
    assert_eq!(listed.len(), 3 * (260 * 259 / 2 + 260 + 4));
    assert!(listed == expected);
}

/// The tiny site from memory, with some files replaced: what is found, and its pages.
fn assemble_tiny(changes: &[(&str, &str)]) -> (Diagnostics, Vec<String>) {
    let mut found = Diagnostics::default();
    let sources = tiny_sources(changes, &mut found);
    let Some((site, plan)) = assemble(sources, &Options::default(), &mut found) else {
        return (found, Vec::new());
    };
    let prepared = prepare(&site, &plan, &mut found);
    let pages = std::sync::Mutex::new(Vec::new());
    let Ok(()) = render_all(&prepared, Shard::default(), &mut found, |_, artifact| {
        if artifact.path.ends_with(".html") {
            pages.lock().unwrap().push(String::from_utf8(artifact.bytes).unwrap());
        }
        Ok::<(), std::convert::Infallible>(())
    });
    (found, pages.into_inner().unwrap())
}

/// Texts that look like what they are not, in all combinations.
fn hostile(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::collection::vec(prop_oneof![4 => proptest::sample::select(pieces).prop_map(String::from), 1 => "\\PC{0,6}"], 0..24)
        .prop_map(|pieces| pieces.concat())
}

const FLUENT: &[&str] = &[
    "lamp-G1 = ",
    "\nlamp-R1 =",
    "\n    .summary = ",
    "\n    .meaning =\n        ",
    "{ $code }",
    "{ $n ->",
    "\n   *[other] x",
    "\n    [one] y",
    "}",
    "{",
    "{\"",
    "\"}",
    "\\u00e9",
    "\\u",
    "{ -term }",
    "\n-term = z",
    "{ lamp-G1 }",
    "{ NUMBER(1) }",
    "\n",
    "# c\n",
    "<script>alert(1)</script>",
    "[a](javascript:b)",
    "`554`",
    "*",
    "**",
    "![i](https://x.example/)",
    "<b onclick=x>",
    "&amp;",
    "é",
    "İ",
    "\u{2028}",
];
const YAML: &[&str] = &[
    "code: G1\n",
    "facets: ",
    "{ go: ",
    "\"yes\"",
    "}",
    "[",
    "]",
    "places: [road]",
    "\n",
    "  ",
    "- ",
    ": ",
    "&a ",
    "*a",
    "!!str ",
    "|\n",
    "'",
    "\"",
    "#",
    "sources:\n",
    "  - { rfc: 1, section: \"2\", for: [places] }\n",
    "\t",
    "é",
    "0x1F",
    "1e9",
    "~",
    "---\n",
    "<<: ",
];
const MARKDOWN: &[&str] = &[
    "# T\n\n",
    "## U {#u}\n\n",
    "a *b* ",
    "`G1`",
    "[x](code:lamp/G1)",
    "[y](https://x.example/\"onclick=\"z)",
    "<script>",
    "</p>",
    "- i\n",
    "1. j\n",
    "> q\n",
    "```\nc\n```\n",
    "|a|b|\n|-|-|\n",
    "<!-- c -->",
    "&#x3c;script&#x3e;",
    "[r]: javascript:x\n[r]",
    "\n\n",
    "---\n",
    "    code\n",
    "![p](data:x)",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_input_panics_or_becomes_script(ftl in hostile(FLUENT), yaml in hostile(YAML), markdown in hostile(MARKDOWN)) {
        let own = regex::Regex::new(r#"^/form$|^form class="(find|picker) scripted"|^script (defer )?src="[./a-z]*assets/js/[a-z]+\.[0-9a-f]+\.js"( data-copy="[^"]*" data-copied="[^"]*")?$"#).unwrap();
        for change in [("locales/en/lamp/records.ftl", &ftl), ("content/lamp/G1.yaml", &yaml), ("content/lamp/collection.yaml", &yaml), ("locales/en/pages/about.md", &markdown), ("sitegen.yaml", &yaml)] {
            let (_, pages) = assemble_tiny(&[(change.0, change.1)]);
            for page in pages {
                for tag in page.split('<').skip(1).map(|t| t.split('>').next().unwrap_or_default()) {
                    let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
                    // Data, the theme's own scripts and forms.
                    let is_data = tag == "script type=\"application/ld+json\"" || tag == "/script" || own.is_match(tag);
                    prop_assert!(!["script", "style", "iframe", "object", "img", "svg", "form", "base"].contains(&name) || is_data, "<{tag}> from {change:?}");
                    let attributes = tag.split('"').step_by(2).collect::<String>();
                    prop_assert!(!attributes.contains(" on") && !attributes.contains("style="), "<{tag}> from {change:?}");
                    prop_assert!(!tag.contains("href=\"javascript") && !tag.contains("href=\"data:"), "<{tag}> from {change:?}");
                }
            }
        }
    }
}
