//! Whole pages for depth, manifests for breadth. `SNAPSHOTS=overwrite cargo test --release` writes them anew.

use std::fmt::Write as _;

use snapbox::{Assert, Data};

use crate::support::{Site, repository};

/// Pages of the reference site that stand for their kind.
const PAGES: [&str; 11] = [
    "index.html",
    "404.html",
    "en/index.html",
    "tr/about/index.html",
    "en/smtp/index.html",
    "tr/smtp/554/index.html",
    "en/smtp/571/index.html",
    "en/smtp/334-vs-554/index.html",
    "tr/smtp/334-vs-554/index.html",
    "tr/smtp/450-vs-550/index.html",
    "en/smtp/554-vs-334/index.html",
];

fn assert() -> Assert {
    Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV)
}

/// Without digests of assets, so that a change of the style sheet is not a change of every page.
fn masked(page: &str) -> String {
    regex::Regex::new(r"(assets/[a-z/-]+)\.[0-9a-f]{10}\.").unwrap().replace_all(page, "$1.DIGEST.").into_owned()
}

#[test]
fn pages_look_as_recorded() {
    let site = Site::reference();
    site.build(&[]);
    for page in PAGES {
        let name = page.trim_end_matches("/index.html").replace('/', "_");
        let expected = repository().join("tests/expected").join(name.trim_end_matches(".html").to_owned() + ".html");
        assert().eq(masked(&site.read(&format!("public/{page}"))), Data::read_from(&expected, None).raw());
    }
}

#[test]
fn sites_are_as_recorded_in_their_manifests() {
    let ftp = Site::golden("ftp");
    let fallback = Site::golden("tiny").overlay("fallback");
    for (name, site) in [("tiny", Site::golden("tiny")), ("fallback", fallback), ("ftp", ftp)] {
        site.build(&[]);
        let mut manifest = String::new();
        for (path, bytes) in site.tree("public").into_iter().filter(|(path, _)| !path.starts_with("assets/")) {
            let text = masked(&String::from_utf8(bytes).unwrap());
            let _ = writeln!(manifest, "{} {:>6} {path}", &blake3::hash(text.as_bytes()).to_hex()[..16], text.len());
        }
        let expected = repository().join(format!("tests/expected/{name}.manifest"));
        assert().eq(manifest, Data::read_from(&expected, None).raw());
    }
}
