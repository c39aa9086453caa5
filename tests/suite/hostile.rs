//! Translations come from anybody. Each line of `tests/hostile/payloads.txt` is put into every place of a site that a locale
//! file can fill; where it is not refused with its place, the output is read with real parsers and has the structure of the
//! same site with honest words: nothing but text, and the Markdown that is allowed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Event, Options as Markdown, Parser, Tag};
use rayon::prelude::*;
use regex::Regex;
use serde_json::Value;
use sitegen::diag::{Diagnostics, Severity};
use sitegen::pipeline::{Options, assemble, render_all};
use sitegen::render::prepare;
use sitegen::shard::Shard;
use sitegen::source::SourceTree;

use crate::support::{repository, tree};

/// What stands in a place that is not tried.
const HONEST: &str = "Plain words.";

/// The words of the site; each `@` is a place. The interface words are added, each of them a place.
const WORDS: [(&str, &str); 3] = [
    (
        "locales/en/lamp/records.ftl",
        "\
lamp-G1 = @
    .summary = @
    .meaning = @
    .send = @
    .also = @
lamp-R1 = Red light
    .summary = Stop *now*.
    .meaning = Look: { $look }
    .send = Show it.
    .also = stop
lamp-W9 = White light
    .summary = Nobody knows.
    .meaning = @
    .send = @
    .also = @
lamp-note-G1-R1 = @
",
    ),
    (
        "locales/en/lamp/collection.ftl",
        "\
lamp = @
    .short = @
    .description = @
    .intro = @
lamp-code-title = Signal { $code }
    .title = Signal { $code }: { $name }
lamp-pair-title = { $low } vs { $high }
    .title = { $low } { $low-name } vs { $high } { $high-name }
lamp-heading-meaning = @
lamp-heading-send = @
lamp-verdict-yes-no = @
lamp-relation-leads-to = @
lamp-relation-led-by = { $low } follows { $high }.
lamp-relation-same = Both are shown here: { $places }.
lamp-relation-different = They are shown at different places.
lamp-relation-unknown = @
lamp-log-book = @
lamp-go = @
lamp-go-yes = @
    .short = @
    .detail = @
lamp-go-no = You must stop at { $code }.
    .short = Stop
lamp-places = @
lamp-places-every = everywhere
lamp-places-road = @
lamp-places-rail = @
lamp-places-sea = at sea
lamp-marks = @
lamp-marks-none = @
lamp-marks-1-2-3 = @
    .action = @
lamp-marks-1-2-4 = Mark
    .action = It is *seen*.
",
    ),
    (
        "locales/en/pages/about.md",
        "# @\n\n@\n\n## @ {#why}\n\nSee [@](https://book.example/), *@*.\n\n- @\n- x\n\n> @\n\n### @\n\nThe `end`.\n",
    ),
];

const CONTENT: [(&str, &str); 3] = [
    (
        "content/lamp/collection.yaml",
        "\
code: { pattern: '^[A-Z][0-9]$' }
verdict: go
relation: places
facets:
  - { id: go, kind: choice, values: ['yes', 'no'] }
  - { id: places, kind: set, values: [every, road, rail, sea], wildcard: every }
  - { id: marks, kind: tokens, pattern: '^[0-9.]+$', gloss: '^(?<name>.+)$' }
texts:
  - { id: summary, place: lead }
  - { id: meaning, place: panel }
  - { id: send, place: choose }
  - { id: also, place: search }
notes: true
commands: { look: 'look *up* [x](y)' }
logs: [{ id: book, codes: '.', pattern: '{code} seen' }]
",
    ),
    ("content/lamp/transcripts/go.yaml", "shows: [G1]\nat: road\ndocument: The book\nsession: |\n  S: G1 ``` <b>go</b>\n"),
    ("content/lamp/replies/book.yaml", "from: 'A *book*'\nreplies:\n  - { text: 'G1 go', document: The book }\n"),
];

/// A place: which file of [`words`], and which `@` of it.
type Place = (usize, usize);

/// Every file that has places.
fn words() -> Vec<(String, String)> {
    let simple = Regex::new(r"(?m)^([a-z-]+) = [^{}\n]+$").unwrap();
    let interface = std::fs::read_to_string(repository().join("locales/en/site.ftl")).unwrap();
    let interface = ("locales/en/site.ftl".to_owned(), simple.replace_all(&interface, "$1 = @").into_owned());
    WORDS.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).chain([interface]).collect()
}

fn payloads() -> Vec<String> {
    let file = std::fs::read_to_string(repository().join("tests/hostile/payloads.txt")).unwrap();
    let escape = Regex::new(r"\\n|\\u\{([0-9A-F]+)\}").unwrap();
    let character = |c: &regex::Captures<'_>| match c.get(1) {
        Some(number) => char::from_u32(u32::from_str_radix(number.as_str(), 16).unwrap()).unwrap().to_string(),
        None => "\n".to_owned(),
    };
    file.lines().filter(|line| !line.starts_with("%%")).map(|line| escape.replace_all(line, character).into_owned()).collect()
}

/// A text as the value of a message.
fn fluent(text: &str) -> String {
    let line = |line: &str| {
        let mut safe = String::from("\n        ");
        if line.starts_with([' ', '\t']) {
            safe.push_str("{\"\"}");
        }
        for (place, c) in line.char_indices() {
            match c {
                '{' | '}' => safe.extend(["{\"", &c.to_string(), "\"}"]),
                '.' | '*' | '[' if place == 0 => safe.extend(["{\"", &c.to_string(), "\"}"]),
                _ => safe.push(c),
            }
        }
        if line.is_empty() { "\n".to_owned() } else { safe }
    };
    text.split('\n').map(line).collect()
}

/// Where each place is filled.
type Spans = BTreeMap<Place, Range<usize>>;

/// The files of a site with `text` in its places, but for the honest ones; and where each place is.
fn fill(text: &str, honest: &BTreeSet<Place>) -> (Vec<(String, String)>, Spans) {
    let mut places = BTreeMap::new();
    let fill = |(file, (path, template)): (usize, (String, String))| {
        let mut filled = String::new();
        for (number, piece) in template.split('@').enumerate() {
            if let Some(place) = number.checked_sub(1) {
                let text = if honest.contains(&(file, place)) { HONEST } else { text };
                let start = filled.len();
                filled.push_str(&if path.ends_with(".ftl") { fluent(text) } else { text.to_owned() });
                places.insert((file, place), start..filled.len());
            }
            filled.push_str(piece);
        }
        (path, filled)
    };
    (words().into_iter().enumerate().map(fill).collect(), places)
}

/// Path and content of every artifact of a site, or what is wrong with it.
fn build(files: &[(String, String)]) -> Result<BTreeMap<String, String>, Diagnostics> {
    let (mut sources, mut found) = (SourceTree::default(), Diagnostics::default());
    for (path, bytes) in tree(&repository().join("tests/sites/tiny")) {
        sources.insert(&path, bytes, &mut found);
    }
    let own = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    for (path, text) in CONTENT.into_iter().chain([("locales/en/lamp/facets.ftl", "")]).chain(own) {
        sources.insert(path, text.as_bytes().to_vec(), &mut found);
    }
    let Some((site, plan)) = assemble(sources, &Options::default(), &mut found) else { return Err(found) };
    let prepared = prepare(&site, &plan, &mut found);
    let output = Mutex::new(BTreeMap::new());
    if !found.has_errors() {
        let Ok(()) = render_all(&prepared, Shard::default(), &mut found, |_, artifact| {
            if !artifact.path.starts_with("assets/") {
                output.lock().unwrap().insert(artifact.path, String::from_utf8(artifact.bytes).unwrap());
            }
            Ok::<(), std::convert::Infallible>(())
        });
    }
    if found.has_errors() { Err(found) } else { Ok(output.into_inner().unwrap()) }
}

/// Builds with a text in every place that takes it. Where it is refused, the refusal names the place.
fn build_where_taken(text: &str) -> (BTreeMap<String, String>, BTreeSet<Place>) {
    let mut honest = BTreeSet::new();
    loop {
        let (files, places) = fill(text, &honest);
        let found = match build(&files) {
            Ok(output) => return (output, honest),
            Err(found) => found,
        };
        let before = honest.len();
        for problem in found.sorted().into_iter().filter(|problem| problem.severity == Severity::Error) {
            let place = problem.place.as_ref().unwrap_or_else(|| panic!("{text:?}: {problem:?}"));
            // How many more there are stands at the end of what is shown of a file.
            let Some((start, end)) = place.span else { continue };
            let file = files.iter().position(|(path, _)| *path == place.path);
            // What a text does to the markup around it is told behind it.
            let mut own = places.iter().filter(|((f, _), _)| Some(*f) == file);
            let within = own.clone().find(|(_, span)| span.start < end.max(start + 1) && start < span.end);
            let at = within.or_else(|| own.rfind(|(_, span)| span.end <= start));
            let (at, _) = at.unwrap_or_else(|| panic!("{text:?}: {problem:?}"));
            honest.insert(*at);
        }
        assert!(honest.len() > before, "{text:?} in places that were honest: {:?}", found.sorted());
    }
}

/// Elements that Markdown may add to a page; all others are the theme's.
const ALLOWED: [&str; 15] =
    ["a", "blockquote", "br", "code", "em", "h2", "h3", "h4", "hr", "li", "ol", "p", "pre", "strong", "ul"];

/// What a page is made of, as a browser reads it.
#[derive(Debug, Default)]
struct Seen {
    /// How often each element occurs that only the theme can make.
    elements: BTreeMap<String, usize>,
    /// Elements with their attributes.
    attributes: BTreeSet<(String, String)>,
    addresses: BTreeSet<String>,
    ids: Vec<String>,
    /// The data in scripts.
    data: Vec<String>,
    text: String,
    errors: Vec<String>,
}

fn see(html: &str) -> Seen {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let errors = dom.errors.borrow().iter().map(ToString::to_string).collect();
    let mut seen = Seen { errors, ..Seen::default() };
    walk(&dom.document, &mut seen);
    seen
}

fn walk(node: &Handle, seen: &mut Seen) {
    match &node.data {
        NodeData::Text { contents } => {
            seen.text.push_str(&contents.borrow());
            seen.text.push(' ');
        }
        NodeData::Comment { contents } => seen.errors.push(format!("a comment: {contents}")),
        NodeData::Element { name, attrs, template_contents, .. } => {
            let element = name.local.to_string();
            for attribute in attrs.borrow().iter() {
                let (key, value) = (attribute.name.local.to_string(), attribute.value.to_string());
                match key.as_str() {
                    "id" => seen.ids.push(value),
                    "href" | "src" | "action" | "data" | "srcset" | "formaction" => drop(seen.addresses.insert(value)),
                    _ => {}
                }
                seen.attributes.insert((element.clone(), key));
            }
            if element == "script" {
                seen.data.extend(node.children.borrow().iter().filter_map(|child| match &child.data {
                    NodeData::Text { contents } => Some(contents.borrow().to_string()),
                    _ => None,
                }));
            }
            if !ALLOWED.contains(&element.as_str()) {
                *seen.elements.entry(element).or_default() += 1;
            }
            if let Some(contents) = template_contents.borrow().as_ref() {
                contents.children.borrow().iter().for_each(|child| walk(child, seen));
            }
        }
        _ => {}
    }
    node.children.borrow().iter().for_each(|child| walk(child, seen));
}

/// Whether a text may have made a link to here.
fn is_allowed(address: &str) -> bool {
    static ALLOWED: std::sync::LazyLock<Regex> = std::sync::LazyLock::new(|| {
        Regex::new(r##"^(https://[a-z0-9.-]+(:[0-9]+)?([/?#][^\x00-\x20"<>\\^`{|}\x7F-\u{10FFFF}]*)?|#[a-z0-9-]+)$"##).unwrap()
    });
    ALLOWED.is_match(address)
}

/// The shape of data: keys and types, no texts.
fn shape(value: &Value) -> Value {
    match value {
        // A heading of two lines is no section.
        Value::Object(map) => {
            let entries = map.iter().filter(|(key, _)| *key != "sections");
            entries.map(|(key, value)| (key.clone(), shape(value))).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(list) => list.iter().map(shape).collect(),
        Value::String(_) => "text".into(),
        other => other.clone(),
    }
}

fn json(path: &str, text: &str) -> Value {
    let text = text.strip_prefix("globalThis.sitegen.find(").map_or(text, |data| data.trim_end().trim_end_matches(");"));
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}: {text}"))
}

/// What a document of Markdown is made of, as its readers may see it: headings, links, and what must not be there.
fn outline(text: &str) -> (Vec<String>, BTreeSet<String>, Vec<String>) {
    let (mut headings, mut links, mut faults) = (Vec::new(), BTreeSet::new(), Vec::new());
    let options = Markdown::ENABLE_TABLES | Markdown::ENABLE_STRIKETHROUGH | Markdown::ENABLE_HEADING_ATTRIBUTES;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => headings.push(level.to_string()),
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                links.insert(dest_url.to_string());
                faults.extend((!title.is_empty()).then(|| format!("a title: {title}")));
            }
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. } | Tag::FootnoteDefinition(_)) => {
                faults.push(format!("{event:?}"));
            }
            _ => {}
        }
    }
    (headings, links, faults)
}

/// Compares what a site with a text in it has become with the site of honest words.
fn compare(text: &str, output: &BTreeMap<String, String>, honest: &BTreeMap<String, String>) {
    assert_eq!(output.keys().collect::<Vec<_>>(), honest.keys().collect::<Vec<_>>(), "{text:?}");
    for (path, content) in output {
        let plain = &honest[path];
        let place = format!("{text:?} in {path}");
        match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "html" => {
                let (seen, expected) = (see(content), see(plain));
                assert_eq!(seen.errors, expected.errors, "{place}: {content}");
                assert_eq!(seen.elements, expected.elements, "{place}");
                for (element, attribute) in seen.attributes.difference(&expected.attributes) {
                    let markdown = ["href", "dir", "translate", "tabindex", "start", "class"];
                    let is_markdown = ALLOWED.contains(&element.as_str()) && markdown.contains(&attribute.as_str());
                    assert!(is_markdown, "{place}: {element} has {attribute}");
                }
                for address in seen.addresses.difference(&expected.addresses) {
                    assert!(is_allowed(address) || address.ends_with("G1/"), "{place}: {address}");
                }
                let ids: BTreeSet<&String> = seen.ids.iter().collect();
                assert_eq!(ids.len(), seen.ids.len(), "{place}: {:?}", seen.ids);
                let data = |seen: &Seen| seen.data.iter().map(|data| shape(&json(path, data))).collect::<Vec<_>>();
                assert_eq!(data(&seen), data(&expected), "{place}");
            }
            "json" | "js" | "webmanifest" => {
                let (seen, expected) = (json(path, content), json(path, plain));
                assert_eq!(shape(&seen), shape(&expected), "{place}");
            }
            "md" | "txt" if path != "robots.txt" => {
                let (headings, links, faults) = outline(content);
                let (expected, known, _) = outline(plain);
                assert_eq!(headings, expected, "{place}:\n{content}");
                assert_eq!(faults, Vec::<String>::new(), "{place}:\n{content}");
                for link in links.difference(&known) {
                    assert!(is_allowed(link), "{place}: {link}");
                }
            }
            "xml" => {
                let mut reader = quick_xml::Reader::from_str(content);
                while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
                assert_eq!(content, plain, "{place}");
            }
            _ => assert_eq!(content, plain, "{place}"),
        }
    }
}

/// The place of a message value or attribute that is plain text: it takes everything, and shows it.
const NAME: Place = (0, 0);

#[test]
fn no_text_becomes_more_than_text() {
    let (honest, none) = build_where_taken(HONEST);
    assert_eq!(none, BTreeSet::new());
    let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let taken: usize = payloads()
        .par_iter()
        .map(|text| {
            let (output, refused) = build_where_taken(text);
            compare(text, &output, &honest);
            if !refused.contains(&NAME) {
                let page = see(&output["en/lamp/G1/index.html"]);
                assert!(squeeze(&page.text).contains(&squeeze(text)), "{text:?} does not show: {}", page.text);
                assert_eq!(json("", &output["data/lamp/G1.json"])["record"]["words"]["en"]["name"], squeeze_lines(text));
                let mut title = String::new();
                for event in Parser::new(&output["en/lamp/G1.md"]) {
                    match event {
                        Event::Text(text) => title.push_str(&text),
                        Event::Start(Tag::Paragraph) => break,
                        _ => {}
                    }
                }
                assert_eq!(title, format!("Signal G1: {}", squeeze_ascii(text)));
            }
            usize::from(!refused.contains(&NAME))
        })
        .sum();
    assert!(taken > 150, "only {taken} payloads were taken as a name");
}

/// A text as Fluent has it: no white space around it.
fn squeeze_lines(text: &str) -> String {
    text.trim_end_matches(' ').to_owned()
}

fn squeeze_ascii(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// What must not be taken as Markdown, whatever else is done about it.
#[test]
fn what_is_no_honest_markdown_is_refused_in_its_place() {
    for (text, rule) in [
        ("[x](https://a.example/{ $code })", "bad-link"),
        ("[{ $code }](https://a.example/)", "bad-link"),
        ("![{ $code }](https://a.example/)", "bad-link"),
        ("[x](https://a.example/ '{ $code }')", "bad-link"),
        ("[x](https://{ $code }.example/)", "bad-link"),
        ("<https://a.example/{ $code }>", "bad-link"),
        ("a &#xE100; b", "hidden-character"),
        ("a &#x202E; b", "hidden-character"),
        ("`a` &rlm; b", "hidden-character"),
    ] {
        let (mut files, _) = fill(HONEST, &BTreeSet::new());
        let words = &mut files[1].1;
        *words = words.replace("You must stop at { $code }.", text);
        let at = words.find(text).unwrap();
        let found = build(&files).unwrap_err();
        let found = found.sorted();
        assert!(found.iter().any(|problem| problem.rule.code == rule), "{text}: {found:?}");
        for problem in found {
            let (start, end) = problem.place.as_ref().unwrap().span.unwrap();
            assert!(at <= start && end <= at + text.len(), "{text}: {problem:?}");
        }
    }
}

/// Whatever is repeated without end is judged in the time of prose of that length.
#[test]
fn what_is_long_is_judged_as_fast_as_what_is_short() {
    let long = |piece: &str| piece.repeat(400_000 / piece.len());
    let nested: String = (0..800).map(|depth| format!("{}- a\n", " ".repeat(depth))).collect();
    let bold: Vec<String> = (0..25_000).map(|n| format!("[x{n}](x:{n})")).collect();
    let texts = [
        long("<b>"),
        long("</b>"),
        long("<"),
        long("&#xE100;"),
        long("&"),
        long("[x](javascript:y) "),
        bold.join(" "),
        long("[a](https://a.example/) "),
        long("["),
        long("]"),
        long("[a]("),
        long("![a]("),
        long("*_"),
        long("*a _b **c "),
        long("*"),
        long("`"),
        long("`a``b```c "),
        long("\\`"),
        long(">"),
        long("> "),
        long("> > a\n"),
        long("- "),
        long("1. "),
        long("- a\n\n"),
        long("- a\n\nb\n\n"),
        nested,
        long("| a | b |\n|---|---|\n"),
        long("[a]: b\n\n"),
        long("[a]: b\n"),
        long("<!--"),
        long("<?"),
        long("<!A "),
        long("<![CDATA["),
        long("```\n"),
        long("```a\n\n"),
        long("~~~"),
        long("# a {#b}\n\n"),
        long("## {#a-a}\n"),
        long("the the "),
        long("aa aa ab ab "),
        long("a\n===\n"),
        long("a\n\n"),
        long("\n"),
        long("    a\n"),
        long("<https://a.example/>"),
        long("a@b.c "),
        long("~~"),
        long("https://a.example/ "),
        long("[^a]: b\n"),
        long("\\\n"),
        long("a  \n"),
        "- ".repeat(100_000) + &"\n".repeat(200_000) + "a",
        "> ".repeat(100_000) + "a\n" + &"b\n".repeat(100_000),
    ];
    // Other tests fill the common pool.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let slow: Vec<String> = texts
        .iter()
        .flat_map(|text| [true, false].map(|is_page| (text, is_page)))
        .filter_map(|(text, is_page)| {
            let (mut files, _) = fill(HONEST, &BTreeSet::new());
            match is_page {
                true => files[2].1 = format!("# x\n\n{text}"),
                false => files[0].1 = files[0].1.replacen(HONEST, "x", 1).replacen("Look: { $look }", &fluent(text), 1),
            }
            let start = Instant::now();
            let _ = pool.install(|| build(&files));
            let name: String = text.chars().take(20).collect();
            let took = start.elapsed();
            (took > Duration::from_secs(5)).then(|| format!("{name:?} took {took:?}"))
        })
        .collect();
    assert_eq!(slow, Vec::<String>::new());
}
