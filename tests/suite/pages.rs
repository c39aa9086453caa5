//! The reference site as readers get it: every page of the output is read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use regex::Regex;

use crate::languages::{CLOSING, listed, reference};
use crate::support::{Site, check_links};

/// The reference site, built once for all tests that read it: path and text of every file.
pub(crate) fn output() -> &'static BTreeMap<String, String> {
    static OUTPUT: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    OUTPUT.get_or_init(|| {
        let site = Site::reference();
        site.build(&["--strict"]);
        site.tree("public")
            .into_iter()
            .filter(|(path, _)| !path.ends_with(".png"))
            .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
            .collect()
    })
}

fn html() -> impl Iterator<Item = (&'static str, &'static str)> {
    output().iter().filter(|(path, _)| path.ends_with(".html")).map(|(p, t)| (p.as_str(), t.as_str()))
}

/// The locale of a page, by its path.
fn locale_of(path: &str) -> &str {
    path.split('/').next().unwrap()
}

/// Whether the page only leads to another one.
fn is_reversed(text: &str) -> bool {
    text.contains("http-equiv=\"refresh\"")
}

/// What a person reads in the body of a page, block by block; wire text is replaced by a sign of its own.
pub(crate) fn blocks(text: &str) -> Vec<String> {
    static WIRE: OnceLock<Regex> = OnceLock::new();
    static BREAK: OnceLock<Regex> = OnceLock::new();
    static TAG: OnceLock<Regex> = OnceLock::new();
    let wire = WIRE.get_or_init(|| Regex::new(r"(?s)<span class=.proof.>.*?</span>|<(code|cite|pre)\b[^>]*>.*?</(code|cite|pre)>|<(bdi|dt) lang=.en.[^>]*>.*?</(bdi|dt)>|<blockquote lang=.en. dir=.ltr. translate=.no.>.*?</blockquote>|<script.*?</script>").unwrap());
    let block = BREAK.get_or_init(|| Regex::new(r"</?(p|div|li|ul|ol|h1|h2|h3|td|th|tr|dt|dd|summary|title|nav|a class=.name|blockquote|figure|figcaption|footer|header|br|strong class=.badge)\b[^>]*>").unwrap());
    let tag = TAG.get_or_init(|| Regex::new(r"<[^>]*>").unwrap());
    let body = text.split_once("<body").map_or("", |(_, body)| body);
    // What a server says may end the sentence that quotes it.
    let body = wire.replace_all(body, |wire: &regex::Captures<'_>| {
        let said = wire[0].trim_end_matches("</code>");
        if said.ends_with(['.', '!', '?']) || said.starts_with("<code class=\"command\"") { "¤." } else { "¤" }
    });
    // A guide is a link and, on the start page, its first paragraph.
    let body = block.replace_all(&body, "\n\n").replace("</strong>", "\n\n").replace("</a> <span>", "\n\n");
    let body = tag.replace_all(&body, "");
    let body = body.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    body.split("\n\n").map(|b| b.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|b| !b.is_empty()).collect()
}

/// A block of every page once, with one page that has it.
fn texts(locale: &str) -> BTreeMap<String, &'static str> {
    let mut texts = BTreeMap::new();
    for (path, text) in html().filter(|(p, t)| p.starts_with(locale) && !is_reversed(t)) {
        for block in blocks(text) {
            texts.entry(block).or_insert(path);
        }
    }
    texts
}

/// How many codes have more evidence than their pages show.
const EVIDENCE: usize = 33;

#[test]
fn all_pages_are_there() {
    let codes = 78;
    let pairs = codes * (codes - 1) / 2;
    let count =
        |locale: &str, wanted: fn(&str, &str) -> bool| html().filter(|(p, t)| p.starts_with(locale) && wanted(p, t)).count();
    for locale in listed().iter().map(|l| format!("{}/", l.tag)) {
        let locale = locale.as_str();
        assert_eq!(count(locale, |p, t| p.contains("-vs-") && !is_reversed(t)), pairs, "{locale}");
        assert_eq!(count(locale, |p, t| p.contains("-vs-") && is_reversed(t)), pairs, "{locale}");
        let is_leaf = |p: &str, ending: &str| p.contains("/smtp/") && !p.contains("-vs-") && p.ends_with(ending);
        assert_eq!(count(locale, |p, _| p.contains("-evidence/")), EVIDENCE, "{locale}");
        assert_eq!(count(locale, |p, _| p.contains("/smtp/") && !p.contains("-vs-")), codes + EVIDENCE + 1, "{locale}");
        assert_eq!(output().keys().filter(|p| p.starts_with(locale) && is_leaf(p, ".md")).count(), codes, "{locale}");
    }
    for path in [
        "index.html",
        "404.html",
        "en/index.html",
        "tr/about/index.html",
        "sitemap.xml",
        "sitemap-1.xml",
        "robots.txt",
        "data/smtp.json",
        "data/smtp/554.json",
        "data/schema.json",
        "data/find-tr.js",
        "llms.txt",
        "tr/translations/index.html",
    ] {
        assert!(output().contains_key(path), "{path}");
    }
    // Gateway, 404; per locale: home, collection, translations, four guides and about, codes, their evidence, pairs and their
    // reversals.
    assert_eq!(html().count(), 2 + listed().len() * (8 + codes + EVIDENCE + 2 * pairs));
}

#[test]
fn every_link_and_anchor_leads_somewhere() {
    let files: Vec<(String, Vec<u8>)> = output().iter().map(|(p, t)| (p.clone(), t.clone().into_bytes())).collect();
    check_links(&files, "https://mail-codes.example/");
}

#[test]
fn no_text_is_broken() {
    for (path, text) in output() {
        if path.starts_with("assets/") {
            continue;
        }
        for broken in ["{$", "{ $", "{-", "&amp;lt;", "&amp;#39;", "&amp;amp;"] {
            assert!(!text.contains(broken), "{path} has {broken:?}");
        }
        // Where nothing can be marked up, isolates keep codes in the line of a language that runs from right to left.
        let is_plain = |line: &&str| ["<title>", "<meta "].iter().any(|tag| line.starts_with(tag)) || line.contains("ld+json");
        let is_mirrored = text.contains(" dir=\"rtl\">") || path.starts_with("ar/") || path.starts_with("data/");
        for line in text.lines().filter(|line| !is_mirrored || !is_plain(line) && path.ends_with(".html")) {
            assert!(!line.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{path} has isolates: {line}");
        }
        assert!(!text.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c)), "{path} has an unfilled hole");
    }
}

#[test]
fn no_word_is_doubled() {
    for tag in listed().iter().map(|l| l.tag) {
        let idioms = reference().0.glossary.languages.get(tag).map_or(&[][..], |terms| &terms.doubled);
        for (block, path) in texts(&format!("{tag}/")) {
            let words: Vec<String> = block.split(' ').map(str::to_lowercase).collect();
            for pair in words.windows(2) {
                let is_word = pair[0].chars().count() > 1 && pair[0].chars().all(char::is_alphabetic);
                let is_idiom = idioms.contains(&pair[0]);
                assert!(!is_word || is_idiom || pair[0] != pair[1], "{path}: {block}");
            }
        }
    }
}

#[test]
fn every_sentence_has_an_end() {
    let texts = Regex::new(r#"(?s)<p class="(?:lead|verdict|relation)">(.*?)</p>|<div class="prose">(.*?)</div>"#).unwrap();
    let parts = Regex::new(r"(?s)<p>(.*?)</p>|<li>(.*?)</li>").unwrap();
    let mut sentences = 0;
    let template = Regex::new(r"(?s)<template.*?</template>").unwrap();
    for (path, text) in html().filter(|(p, t)| !is_reversed(t) && p.contains('/')) {
        for found in texts.captures_iter(&template.replace_all(text, "")) {
            let prose = found.get(1).map(|lead| format!("<p>{}</p>", lead.as_str()));
            let prose = prose.unwrap_or_else(|| found[2].to_owned());
            for part in parts.captures_iter(&prose) {
                let is_item = part.get(2).is_some();
                let text = blocks(&format!("<body>{}", part.get(1).or(part.get(2)).unwrap().as_str())).join(" ");
                let end = text.trim_end_matches(CLOSING).chars().last();
                let is_finished = matches!(end, Some('.' | '!' | '?' | '…' | ':' | '。' | '！' | '？' | '：' | '।' | '؟'))
                    || is_item && matches!(end, Some(',' | ';' | '、' | '，' | '；' | '،' | '؛'));
                assert!(is_finished, "{path}: {text}");
                sentences += 1;
            }
        }
    }
    assert!(sentences > 50_000, "only {sentences} sentences were read");
}

/// English words that give English prose away: none of them is wire text or part of a name.
const ENGLISH: [&str; 14] =
    ["the", "and", "is", "are", "with", "that", "this", "from", "when", "which", "what", "about", "has", "was"];

/// Those that are words of another language, too.
const SHARED: [(&str, &str); 2] = [("de", "was"), ("es", "has")];

#[test]
fn pages_have_no_english_in_them() {
    for tag in listed().iter().map(|l| l.tag).filter(|tag| *tag != "en") {
        for (block, path) in texts(&format!("{tag}/")) {
            let words = block.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
            let english = words.into_iter().find(|w| ENGLISH.contains(&w.as_str()) && !SHARED.contains(&(tag, w.as_str())));
            assert_eq!(english, None, "{path}: {block}");
        }
    }
}

#[test]
fn the_seed_page_has_every_part_and_none_of_its_faults() {
    let page = &output()["tr/smtp/334-vs-554/index.html"];
    for part in [
        "<title>SMTP 334",
        "id=\"differences\"",
        "id=\"choose\"",
        "id=\"more\"",
        "id=\"meaning-334\"",
        "id=\"seen-334\"",
        "id=\"action-334\"",
        "id=\"send-334\"",
        "id=\"meaning-554\"",
        "id=\"seen-554\"",
        "id=\"action-554\"",
        "id=\"send-554\"",
        "hreflang=\"en\"",
        "https://www.rfc-editor.org/rfc/rfc4954.html#section-4",
        "href=\"../235-vs-334/\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    // Every heading over a text names its code.
    for heading in page.split("<h3 id=").skip(1).filter_map(|h| h.split_once("</h3>")).map(|(h, _)| h) {
        assert!(
            heading.contains("334") || heading.contains("554") || heading.contains("neighbours") || heading.contains("shared"),
            "{heading}"
        );
    }
    // Five differences at least, and nothing is said twice.
    assert!(page.matches("<tr><th scope=\"row\">").count() >= 5);
    let main = page.split_once("<main").unwrap().1;
    let mut seen = BTreeSet::new();
    for block in blocks(&format!("<body{main}")).into_iter().filter(|b| b.chars().count() > 40) {
        assert!(seen.insert(block.clone()), "said twice: {block}");
    }
}

#[test]
fn no_page_says_a_sentence_twice() {
    for (path, text) in html().filter(|(p, t)| p.contains("/smtp/") && !is_reversed(t)) {
        let main = text.split_once("<main").unwrap().1;
        let mut seen = BTreeSet::new();
        for block in blocks(&format!("<body{main}")).into_iter().filter(|b| b.ends_with(['.', '!', '?']) && b.contains(' ')) {
            assert!(seen.insert(block.clone()), "{path} says twice: {block}");
        }
    }
}

#[test]
fn json_is_json_and_speaks_of_its_page() {
    let block = Regex::new(r#"(?s)<script type="application/ld\+json">(.*?)</script>"#).unwrap();
    let mut pages = 0;
    for (path, text) in html().filter(|(p, t)| p.contains("/smtp/") && !is_reversed(t)) {
        let json: serde_json::Value = serde_json::from_str(&block.captures(text).expect(path)[1]).expect(path);
        assert_eq!(json["@graph"][0]["inLanguage"], locale_of(path), "{path}");
        let url = json["@graph"][0]["url"].as_str().unwrap();
        assert_eq!(url, format!("https://mail-codes.example/{}", path.trim_end_matches("index.html")), "{path}");
        assert!(text.contains(&format!("<link rel=\"canonical\" href=\"{url}\">")), "{path}");
        let trail = json["@graph"][1]["itemListElement"].as_array().unwrap();
        assert_eq!(trail.first().unwrap()["item"], format!("https://mail-codes.example/{}/", locale_of(path)), "{path}");
        assert_eq!(trail.last().unwrap()["item"], url, "{path}");
        pages += 1;
    }
    assert_eq!(pages, listed().len() * (78 + EVIDENCE + 1 + 3003));
    // A code is a term of the collection, and a comparison is about the terms of its two codes.
    let graph = |path: &str| -> serde_json::Value { serde_json::from_str(&block.captures(&output()[path]).unwrap()[1]).unwrap() };
    let (set, code, pair) = (
        graph("tr/smtp/index.html")["@graph"][0].clone(),
        graph("tr/smtp/554/index.html")["@graph"][0]["about"][0].clone(),
        graph("tr/smtp/334-vs-554/index.html")["@graph"][0]["about"].clone(),
    );
    assert_eq!((&set["@type"], &code["@type"]), (&"DefinedTermSet".into(), &"DefinedTerm".into()));
    assert_eq!((&code["inDefinedTermSet"], &code["termCode"]), (&set["@id"], &"554".into()));
    assert_eq!(pair[1]["@id"], code["@id"]);
    let data: serde_json::Value = serde_json::from_str(&output()["data/smtp.json"]).unwrap();
    assert_eq!(data["records"].as_array().unwrap().len(), 78);
    let record = data["records"].as_array().unwrap().iter().find(|r| r["code"] == "334").unwrap();
    assert_eq!(record["facets"]["enhanced"], serde_json::json!([]));
    assert_eq!(record["words"]["tr"]["name"], "Sunucu sınaması");
}

/// What asks search engines to leave a page out.
const NOINDEX: &str = "<meta name=\"robots\" content=\"noindex\">";

#[test]
fn titles_and_descriptions_tell_pages_apart() {
    let found = Regex::new(r#"<title>([^<]+)</title>\s*<meta name="description" content="([^"]+)">"#).unwrap();
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (path, text) in html().filter(|(p, t)| !is_reversed(t) && *p != "404.html") {
        let found = found.captures(text).unwrap_or_else(|| panic!("{path} has no title or no description"));
        for text in [found.get(1).unwrap().as_str(), found.get(2).unwrap().as_str()] {
            if let Some(other) = seen.insert((locale_of(path), text), path) {
                panic!("{path} and {other} are both called {text}");
            }
        }
        let shown = format!("<meta property=\"og:title\" content=\"{}\">", &found[1]);
        assert!(path == "index.html" || text.contains(&shown), "{path}");
    }
}

#[test]
fn the_twin_of_a_code_says_what_its_page_says() {
    for (path, text) in output().iter().filter(|(p, _)| p.ends_with(".md")) {
        let page = path.replace(".md", "/index.html");
        let name = path.rsplit_once('/').unwrap().1;
        let link = format!("<link rel=\"alternate\" href=\"../{name}\" type=\"text/markdown\">");
        assert!(output()[&page].contains(&link), "{page}");
        assert!(text.lines().next().unwrap().contains(&format!("SMTP {}", &name[..3])), "{path}");
        assert!(text.contains(&format!("https://mail-codes.example/{}", page.trim_end_matches("index.html"))), "{path}");
        assert!(!text.contains("](code:") && !text.contains("<span") && !text.contains("&lt;"), "{path}");
    }
    let twin = &output()["tr/smtp/554.md"];
    for part in
        ["\n## 554 ne anlama gelir\n", "\n- Sıra kimde: ", "```text\nS: 220 ", "\n- `5.7.1` ", "[RFC 5321 §4.2.3](https://"]
    {
        assert!(twin.contains(part), "{part}");
    }
    assert_eq!(output()["llms.txt"].matches(".md): ").count(), 78);
}

#[test]
fn the_sitemap_lists_every_page_with_its_alternates() {
    let is_part = |(path, _): &(&String, &String)| path.starts_with("sitemap-") && path.ends_with(".xml");
    let sitemap: String = output().iter().filter(is_part).map(|(_, text)| text.as_str()).collect();
    let listed_pages: BTreeSet<&str> =
        sitemap.split("<loc>").skip(1).filter_map(|p| p.split_once("</loc>")).map(|(url, _)| url).collect();
    let canonical = Regex::new(r#"<link rel="canonical" href="([^"]+)">"#).unwrap();
    let pages: BTreeSet<&str> = html()
        .filter(|(p, t)| !is_reversed(t) && p.contains('/') && !t.contains(NOINDEX))
        .map(|(_, t)| canonical.captures(t).unwrap().get(1).unwrap().as_str())
        .collect();
    assert_eq!(listed_pages, pages);
    // All languages and the default.
    assert_eq!(sitemap.matches("<xhtml:link").count(), (listed().len() + 1) * pages.len());
    let left_out = html().filter(|(_, t)| t.contains(NOINDEX) && !is_reversed(t)).filter(|(p, _)| p.contains("-vs-")).count();
    assert!((500..1_502).contains(&(left_out / listed().len())), "{left_out} comparisons are not worth finding");
    let confused = &output()["en/smtp/334-vs-354/index.html"];
    assert!(!confused.contains(NOINDEX));
    // Alternates are the same on the page, and mutual.
    let alternate = Regex::new(r#"<link rel="alternate" hreflang="([^"]+)" href="https://mail-codes.example/([^"]*)">"#).unwrap();
    for (path, text) in html().filter(|(p, t)| !is_reversed(t) && p.contains('/')) {
        let own = path.trim_end_matches("index.html");
        let alternates: Vec<(&str, &str)> =
            alternate.captures_iter(text).map(|c| (c.get(1).unwrap().as_str(), c.get(2).unwrap().as_str())).collect();
        assert!(alternates.contains(&(locale_of(own), own)), "{path} does not list itself");
        let rest = &own[locale_of(own).len()..];
        let default = if rest == "/" { String::new() } else { format!("en{rest}") };
        assert!(alternates.contains(&("x-default", &default)), "{path} has no default");
        for (language, target) in alternates.iter().filter(|(language, _)| *language != "x-default") {
            assert_eq!(*target, format!("{language}{rest}"), "{path}");
        }
    }
}
