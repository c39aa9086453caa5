//! Fallback, publish gate, direction, and the proof that every word comes from a locale.

use std::fs;

use crate::pages::blocks;
use crate::support::{Site, text};

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

/// Replaces every letter that a reader would see by one that nobody types, and leaves syntax alone.
fn pseudo(text: &str, is_fluent: bool) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let start = match line.find('=') {
            _ if !is_fluent => 0,
            _ if line.starts_with('#') => line.len(),
            Some(at) if !line.starts_with([' ', '}']) || line.trim_start().starts_with('.') => at + 1,
            _ => line.find(']').filter(|_| line.trim_start().starts_with(['[', '*'])).map_or(0, |at| at + 1),
        };
        out.push_str(&line[..start]);
        let (mut in_placeable, mut in_code, mut in_link) = (false, false, false);
        let mut previous = line[..start].chars().last().unwrap_or(' ');
        for c in line[start..].chars() {
            match c {
                // A selector stays open at the end of its line; its variants are lines of their own.
                '{' => in_placeable = true,
                '}' => in_placeable = false,
                '`' => in_code = !in_code,
                '(' if previous == ']' => in_link = true,
                ')' => in_link = false,
                _ => {}
            }
            let seen = !in_placeable && !in_code && !in_link && c.is_alphabetic();
            out.push(if seen { if c.is_uppercase() { 'Ж' } else { 'ж' } } else { c });
            previous = c;
        }
        out.push('\n');
    }
    out
}

#[test]
fn every_word_comes_from_a_locale() {
    let site = Site::reference();
    site.replace("sitegen.yaml", "locales: [en, tr]", "locales: [en, ru]");
    fs::remove_dir_all(site.path("locales/tr")).unwrap();
    for (path, bytes) in site.tree("locales/en") {
        let text = String::from_utf8(bytes).unwrap();
        let text = match path.strip_suffix(".md") {
            // Prose has no `id =` in front.
            Some(_) => text.lines().map(|l| pseudo_prose(l) + "\n").collect(),
            None => pseudo(&text, true),
        };
        site.write(&format!("locales/ru/{path}"), text);
    }
    site.build(&[]);
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
    for (path, bytes) in site.tree("public/ru") {
        let page = String::from_utf8(bytes).unwrap();
        // Names of languages come from CLDR, each in its own language; so do the words that join lists, here Russian ones.
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

fn pseudo_prose(line: &str) -> String {
    let (line, id) = line.split_once(" {#").map_or((line, String::new()), |(l, id)| (l, format!(" {{#{id}")));
    // A leading `#` makes a heading here, not a comment.
    let text = line.trim_start_matches('#');
    line[..line.len() - text.len()].to_owned() + pseudo(text, false).trim_end_matches('\n') + &id
}
