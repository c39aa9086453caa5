//! Fallback, publish gate, direction, and the proof that every word comes from a locale.

use crate::pages::blocks;
use crate::support::{Site, check_links, text};

#[test]
fn fallback_is_marked_told_and_counted() {
    let site = Site::golden("tiny").overlay("fallback");
    let output = site.run(&["build"]);
    assert!(output.status.success());
    let page = site.read("public/tr/lamp/G1/index.html");
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">"), "fallback is not marked");
    assert!(page.contains("class=\"notice\""), "the reader is not told");
    assert!(page.contains("Yeşil ışık"), "a translated text is not used");
    assert!(!site.read("public/en/lamp/G1/index.html").contains("class=\"notice\""));
    assert!(text(&output.stderr).contains("`lamp-G1` lacks `.meaning`, `.send` in tr"));
    // Arabic frames English text, and English codes stand isolated in Arabic titles.
    let arabic = site.read("public/ar/lamp/G1-vs-R1/index.html");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(arabic.contains("<title>\u{2068}G1\u{2069} \u{2068}ضوء أخضر\u{2069} مقابل \u{2068}R1\u{2069}"), "{arabic}");
    assert!(arabic.contains("<bdi class=\"code\">G1</bdi> مقابل <bdi class=\"code\">R1</bdi>"));
    // Marks are for titles and attributes only.
    for line in arabic.lines().filter(|line| line.contains(['\u{2068}', '\u{2069}'])) {
        assert!(line.starts_with("<title>") || line.starts_with("<meta "), "{line}");
    }
}

#[test]
fn a_locale_is_published_from_its_gate_on() {
    let site = Site::golden("tiny").overlay("fallback");
    // The gate in force tells the arithmetic.
    site.replace("sitegen.yaml", "publish: 0", "publish: 100");
    let output = site.run(&["build"]);
    assert!(output.status.success(), "a withheld locale is no error");
    let said = text(&output.stderr);
    let note =
        said.split("`tr` is not published").nth(1).and_then(|s| s.lines().find(|l| l.contains(" texts are translated"))).unwrap();
    let numbers: Vec<u64> = note.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
    let percent = numbers[0] * 100 / numbers[1];
    for (gate, published) in [(percent, true), (percent + 1, false)] {
        let former = site.read("sitegen.yaml");
        site.replace("sitegen.yaml", former.lines().last().unwrap(), &format!("publish: {gate}"));
        site.build(&[]);
        assert_eq!(site.path("public/tr").exists(), published, "gate {gate}");
        for page in
            ["public/en/index.html", "public/index.html", "public/404.html", "public/sitemap-1.xml", "public/data/lamp.json"]
        {
            let mentions = ["/tr/", "tr/", "\"tr\""].iter().any(|m| site.read(page).contains(m));
            assert_eq!(mentions, published, "gate {gate}: {page}");
        }
        assert!(site.path("public/en").exists(), "the source is always published");
    }
}

#[test]
fn a_regional_locale_falls_back_to_its_language_first() {
    let site = Site::golden("tiny").overlay("fallback");
    site.write("sitegen.yaml", "base_url: https://lamp.example/\nsource: en\nlocales: [en, tr, tr-CY]\npublish: 0\n");
    site.write("locales/tr-CY/lamp.ftl", "lamp-W9 = Ak ışık\n");
    site.build(&[]);
    let page = site.read("public/tr-CY/lamp/G1/index.html");
    assert!(page.contains("<span lang=\"tr\" dir=\"ltr\">Yeşil ışık</span>"), "{page}");
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">"));
    assert!(site.read("public/tr-CY/lamp/W9/index.html").contains("Ak ışık"));
}

#[test]
fn every_word_comes_from_a_locale() {
    let site = Site::reference();
    site.build(&["--pseudo"]);
    let span = regex::Regex::new("`([^`]+)`").unwrap();
    let words = site
        .tree("locales/en")
        .into_iter()
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect::<String>()
        .replace("```", "");
    let mut wire: Vec<String> =
        span.captures_iter(&words).map(|c| c[1].split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    wire.sort_by_key(|code| std::cmp::Reverse(code.len()));
    wire.dedup();
    let code = regex::Regex::new(r"<bdi[^>]*>[^<]*</bdi>").unwrap();
    let names = regex::Regex::new(r#"(?s)<span class="language".*?</span>|<meter.*?</meter>"#).unwrap();
    let mut pages = 0;
    for (path, bytes) in site.tree("public/ar-XB") {
        let page = String::from_utf8(bytes).unwrap();
        // Names of languages come from CLDR, each in its own language; so do the words that join lists, here Arabic ones.
        let switcher = page.find("<details").map_or(0..0, |start| start..page.find("</details>").unwrap());
        let page = [&page[..switcher.start], &page[switcher.end..]].concat();
        // The same names on the page that tells how complete each language is.
        let page = names.replace_all(&page, "").into_owned();
        // Codes, also as part of names of places in the text.
        let page = code.replace_all(&page, "¤").into_owned();
        for block in blocks(&page) {
            assert!(!block.chars().any(|c| c.is_ascii_alphabetic()), "{path} says: {block}");
        }
        for name in ["aria-label", "title", "content", "alt", "data-copy", "data-copied", "data-unknown", "data-same"] {
            let attribute = &format!(" {name}=\"");
            for value in page.split(attribute).skip(1).filter_map(|v| v.split_once('"')).map(|(v, _)| v) {
                let technical = value.starts_with("width=")
                    || ["article", "light dark", "noindex"].contains(&value)
                    || value.contains("url=")
                    || value.starts_with("https://");
                // Wire text cannot be marked as such in an attribute: what the locale has as code is taken out.
                let said = wire.iter().fold(value.to_owned(), |said, code| said.replace(code, ""));
                assert!(technical || !said.chars().any(|c| c.is_ascii_alphabetic()), "{path}: {attribute}{value}");
            }
        }
        pages += 1;
    }
    assert!(pages > 6000);
}

#[test]
fn pseudo_locales_are_for_looking_only() {
    let site = Site::golden("ftp");
    site.build(&["--output", "with", "--pseudo"]).build(&["--output", "without"]);
    let (with, without) = (site.tree("with"), site.tree("without"));
    check_links(&with, "https://ftp.example/codes/");
    let published = |files: &[(String, Vec<u8>)], part: &str| -> Vec<(String, Vec<u8>)> {
        files.iter().filter(|(path, _)| path.starts_with(part) || path.contains("sitemap")).cloned().collect()
    };
    assert_eq!(published(&with, "data/ftp"), published(&without, "data/ftp"));
    let mut pages = 0;
    for (path, bytes) in with.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = text(bytes);
        assert!(!page.contains("hreflang=\"en-XA\" href=\"https:"), "{path} tells search engines of a pseudo-locale");
        if path.starts_with("en-XA/") || path.starts_with("ar-XB/") {
            assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
            pages += 1;
        }
    }
    assert!(pages > 100);
    assert!(text(&site.run(&["build", "--output", "with", "--pseudo"]).stdout).contains(" in 2 languages, "));
    let page = site.read("with/en-XA/ftp/550/index.html");
    assert!(page.contains("<html lang=\"en-XA\" dir=\"ltr\">"));
    assert!(site.read("with/ar-XB/ftp/550/index.html").contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
}
