//! Files made to bring the program down: each is refused with a place and a hint, in bounded time and memory.
//!
//! The program runs as a child that cannot have more than [`MEMORY`], and is killed when it hangs.

use std::process::Command;

use crate::support::{Site, text};

/// What a check may take, in KiB: all that a process can write to (`RLIMIT_DATA`), which is more than it uses.
const MEMORY: usize = 300 << 10;

const RECORD: &str = "content/lamp/W9.yaml";
const WORDS: &str = "locales/en/lamp/more.ftl";
const COLLECTION: &str = "content/lamp/collection.yaml";
const CONFIG: &str = "sitegen.yaml";

/// As much text as fits into a file, of one piece over and over.
fn full(head: &str, piece: &str, tail: &str) -> String {
    format!("{head}{}{tail}", piece.repeat(((1 << 20) - head.len() - tail.len()) / piece.len()))
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|n| line(n) + "\n").collect()
}

/// Writes a file into the tiny site and checks it: the rule must be shown at the line, and nothing else must happen.
fn refused(name: &str, path: &str, content: impl AsRef<[u8]>, rule: &str, line: usize) {
    let site = Site::golden("tiny");
    site.write(path, content);
    let place = format!("{path}:{line}:");
    let printed = check(name, &site);
    let shown = printed
        .split("\n\n")
        .any(|shown| shown.contains(&format!("[{rule}]")) && shown.contains(&place) && shown.contains("= hint: "));
    assert!(shown, "{name}: no {rule} at {place}\n{}", printed.chars().take(3000).collect::<String>());
    assert!(printed.len() < 1 << 20, "{name}: {} bytes are printed", printed.len());
}

/// What `sitegen check` prints of a site with errors.
pub(crate) fn check(name: &str, site: &Site) -> String {
    let script = format!("ulimit -d {MEMORY}; exec timeout --signal=KILL 60 \"$0\" check --jobs 2");
    let mut command = Command::new("sh");
    let output = command.args(["-c", &script, env!("CARGO_BIN_EXE_sitegen")]).env("CASE", name).current_dir(site.root());
    let output = output.output().unwrap();
    let printed = text(&output.stderr);
    let start: String = printed.chars().take(3000).collect();
    assert_eq!(output.status.code(), Some(1), "{name}: {:?}\n{start}", output.status);
    assert!(!printed.contains("panicked"), "{name}: {start}");
    printed
}

#[test]
fn fluent_that_nests() {
    for (name, content, line) in [
        ("calls", full("a = { ", "A(", "\n"), 1),
        ("calls over lines", full("a = { ", "A(\n", "\n"), 16),
        ("calls of terms", full("a = { ", "-a(b, ", "\n"), 1),
        ("placeables", full("a = ", "{", "\n"), 1),
        ("placeables and calls", full("a = ", "{A(", "\n"), 1),
        ("placeables over lines", full("a =\n", "{\n", "\n"), 18),
        ("behind a quote in a text", full("a = { $a ->\n   *[b] \" ", "{", "\n"), 2),
        ("behind two quotes in a text", full("a = { $a ->\n   *[b] ", "\"{\" ", "\n"), 2),
        ("behind a parenthesis in a text", full("a = { $a ->\n   *[b] ) ", "{A(", "\n"), 2),
        ("selectors", full("a = ", "{ $a ->\n *[b] ", "\n"), 17),
    ] {
        refused(name, WORDS, content, "too-deep", line);
    }
}

#[test]
fn fluent_that_is_much() {
    let reference = |n: usize| format!("a{n} = {{ b{n} }}");
    let twice = |n: usize| format!("-a{} = {{ -a{n} }}{{ -a{n} }}", n + 1);
    let attributes = |n: usize| format!("    .a{} = x", n % 9);
    let long = format!("-a = {}\n", "x".repeat(10_000));
    let all: String = (0..300).map(|n| format!("{{ a{n} }}")).collect();
    for (name, content, rule, line) in [
        ("placeables", full("a = ", "{ $b }", "\n"), "too-large", 1),
        ("literals", full("a = ", "{ 1 }", "\n"), "too-large", 1),
        ("one line", full("a = ", "x", "\n"), "too-large", 1),
        ("one line of spaces", full("a = b\n", " ", "["), "fluent-syntax", 2),
        ("junk", full("", "x y\n", ""), "fluent-syntax", 1),
        ("junk that is never closed", full("", "x = {\n", ""), "fluent-syntax", 1),
        ("a line of tabs", full("x y", "\t", "\n"), "fluent-syntax", 1),
        ("a line of braces and tabs", full("x y", "{\t}", "\n"), "fluent-syntax", 1),
        ("bad escapes", full("a = { \"", "\\uZ", "\" }\n"), "fluent-syntax", 1),
        ("hidden escapes", full("a = { \"", "\\u202E", "\" }\n"), "hidden-character", 1),
        ("hidden characters", full("a = b\n# ", "\u{202E}", "\n"), "hidden-character", 2),
        ("references to nothing", lines(40_000, reference), "unknown-reference", 1),
        ("functions", full("a = { A() }\nb = ", "{ B() }", "\n"), "unknown-function", 1),
        ("terms of two terms", "-a0 = ha\n".to_owned() + &lines(60, twice), "too-large", 7),
        ("a long chain", lines(30_000, |n| format!("a{n} = {{ a{} }}", n + 1)), "unknown-message", 1),
        ("a long circle", lines(30_000, |n| format!("a{n} = {{ a{} }}", (n + 1) % 30_000)), "cyclic-reference", 1),
        ("everything refers to everything", lines(300, |n| format!("a{n} = {all}")), "cyclic-reference", 1),
        ("long terms in one call", full(&format!("{long}a = {{ NUMBER("), "-a ", ") }\n"), "too-large", 2),
        ("long terms", format!("{long}a = {}\n", "{ -a }".repeat(90)), "too-large", 2),
        ("named arguments", lines(1, |_| format!("a = {{ A({}) }}", lines(70_000, |n| format!(" a{n}: 1")))), "too-large", 101),
        ("a text that is twice there", full("", "a = b\n", ""), "duplicate-message", 2),
        ("an attribute that is twice there", "a = b\n".to_owned() + &lines(50_000, attributes), "duplicate-attribute", 11),
        ("a variant that is twice there", full("a = { $a ->\n", " [a] b\n", " *[b] c\n }\n"), "duplicate-variant", 3),
    ] {
        refused(name, WORDS, content, rule, line);
    }
}

/// What Fluent panics at, or writes gigabytes of, when the text is put into a page.
#[test]
fn fluent_that_is_formatted() {
    for (name, text, rule) in [
        ("a mark of a hole", "{ \"\\uE100\" }.", "hidden-character"),
        ("another mark", "{ \"\\U00F8FF\" }.", "hidden-character"),
        ("a direction", "{ \"\\u202E\" }.", "hidden-character"),
        ("zeros", "{ NUMBER(1.5, minimumFractionDigits: 999999999) }.", "fluent-syntax"),
        ("a number to choose by", "{ 99999999999999999999999999999 ->\n [one] x\n *[other] y\n }.", "fluent-syntax"),
        ("options to choose by", "{ NUMBER(1, minimumFractionDigits: 99) ->\n [one] x\n *[other] y\n }.", "fluent-syntax"),
        ("braces in braces", &format!("{{ {{ -many }} }}.\n-many = {}", "{ \"x\" }".repeat(101)), "too-large"),
    ] {
        let site = Site::golden("tiny");
        site.replace("locales/en/lamp/records.ftl", "Go on.", text);
        let printed = check(name, &site);
        assert!(
            printed.contains(&format!("[{rule}]")) && printed.contains("locales/en/lamp/records.ftl:2:"),
            "{name}: {printed}"
        );
    }
}

#[test]
fn yaml_that_nests() {
    for (name, content, line) in [
        ("brackets", full("a: ", "[", "\n"), 1),
        ("braces", full("a: ", "{a: ", "\n"), 1),
        ("brackets over lines", full("a:\n", " [\n", "\n"), 17),
        ("dashes", full("", "- ", "\n"), 1),
        ("question marks", full("", "? ", "\n"), 1),
        ("dashes and question marks", full("", "- ? ", "\n"), 1),
        ("indentation", lines(1400, |n| format!("{}a:", " ".repeat(n))), 17),
        ("behind a false quote", full("code: a \"b\nleads_to: ", "[", "\n"), 2),
        ("behind a false quote in a key", full("a \"b: ", "[", "\n"), 1),
        ("behind a false quote in the next line", full("a: b\n  \"c\nd: ", "[", "\n"), 3),
        ("behind a false quote in brackets", full("a: [b\n\"c, ", "[", "\n"), 2),
        ("behind an apostrophe", full("a: it's\nb: ", "[", "\n"), 2),
        ("behind quoted brackets", full("a: ", "[\"]\", ", "\n"), 1),
        ("behind escaped quotes", full("a: ", "[\"\\\"]\", ", "\n"), 1),
        ("behind an empty block", full("a:\n  b: |\n  c: ", "[", "\n"), 3),
        ("behind a blank line of a block", full("a: |\n        \n  b\nc: ", "[", "\n"), 4),
        ("behind a comment in a block's head", full("a: | # b\n  \"\nc: ", "[", "\n"), 3),
        ("behind a comment", full("a: b # \"\nc: ", "[", "\n"), 2),
        ("behind a line break of old", full("a: b # \r", "[", "\n"), 1),
        ("behind a line break of another kind", full("a: b #\u{2028}c: ", "[", "\n"), 1),
        ("behind a document", full("--- \"a\"\n--- ", "[", "\n"), 2),
    ] {
        refused(name, RECORD, content, "too-deep", line);
    }
}

#[test]
fn yaml_that_is_much() {
    let key = "x".repeat(1_000_000);
    for (name, content, rule, line) in [
        ("values", full("code: W9\nleads_to: [", "a,", "]\n"), "too-large", 2),
        ("lines", full("code: W9\nleads_to:\n", "- a\n", ""), "too-large", 10_001),
        ("very many keys", lines(80_000, |n| format!("k{n}: 1")), "too-large", 10_001),
        ("unknown keys", "code: W9\n".to_owned() + &lines(9_000, |n| format!("k{n}: 1")), "unknown-key", 2),
        ("dangling references", format!("code: W9\nleads_to: [{}]\n", "X1, ".repeat(19_000)), "dangling-reference", 2),
        ("wrong types", format!("code: W9\nleads_to: [{}]\n", "{}, ".repeat(19_000)), "wrong-type", 2),
        ("hidden values", format!("code: W9\nleads_to: [{}]\n", "\"\\u202E\", ".repeat(19_000)), "hidden-character", 2),
        (
            "values that stand twice",
            format!("code: W9\nfacets: {{ places: [{}] }}\n", "rail, ".repeat(19_000)),
            "invalid-value",
            2,
        ),
        ("a long key", format!("{key}: 1\n"), "yaml-syntax", 1),
        ("a long key in quotes", format!("? \"{key}\"\n: 1\n"), "unknown-key", 1),
        ("a long value", format!("code: {key}\n"), "code-grammar", 1),
        ("a key that is twice there", lines(9_000, |_| format!("{}: 1", "k".repeat(100))), "duplicate-key", 2),
        ("aliases", "a: &a [x]\nb: *a\n".to_owned(), "yaml-alias", 1),
        ("aliases behind a false quote", "a: it \"is\nb: &a [x]\n".to_owned(), "yaml-alias", 2),
        ("a tag", "a: ! [x]\n".to_owned(), "yaml-alias", 1),
        ("an escaped direction", "code: \"W9\\u202E\"\n".to_owned(), "hidden-character", 1),
        ("an escaped mark", "code: W9\nphrases:\n  - { text: \"\\uE100\" }\n".to_owned(), "hidden-character", 3),
        ("an escaped control", "code: W9\n\"a\\x1b[2J\": 1\n".to_owned(), "hidden-character", 2),
    ] {
        refused(name, RECORD, content, rule, line);
    }
}

#[test]
fn collections_and_configurations_that_multiply() {
    let values = |count: usize| (0..count).map(|n| format!("v{n}, ")).collect::<String>();
    let collection = |values: &str, pattern: &str| {
        format!(
            "code: {{ pattern: '{pattern}' }}\nverdict: go\nfacets:\n  - {{ id: go, kind: choice, values: [{values}] }}\n\
             texts:\n  - {{ id: summary, place: lead }}\n"
        )
    };
    refused("verdicts", COLLECTION, collection(&values(3_000), "^[A-Z][0-9]$"), "too-large", 4);
    refused("a pattern", COLLECTION, collection("yes", "((\\w{100}){100}){100}"), "invalid-value", 1);
    let facets = lines(1_000, |n| format!("  - {{ id: f{n}, kind: choice, values: [a] }}"));
    let facets = format!("code: {{ pattern: x }}\nfacets:\n{facets}texts: []\n");
    refused("facets", COLLECTION, facets, "too-large", 3);
    let locales: String = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b}, "))).collect();
    let config = |locales: &str| format!("base_url: https://lamp.example/\nsource: en\nlocales: [{locales}]\n");
    refused("locales", CONFIG, config(&locales), "too-large", 3);
    refused("nonsense locales", CONFIG, config(&"x!, ".repeat(150)), "unknown-locale", 3);
}

/// Whatever stands in names and contents, nothing of it acts on a terminal.
#[test]
fn nothing_acts_on_a_terminal() {
    let site = Site::golden("tiny");
    site.write(RECORD, "code: W9\n\"a\\x1b[2J\\n\\u009b31m\\u202e\": 1\n");
    site.write(WORDS, "a = b\u{1b}[2J\u{9b}31m\u{202e}\n");
    site.write("locales/en/lamp/\u{1b}[2J\nx\u{202e}.ftl", "a = b\n");
    site.write("locales/en/pages/a.md", "# \u{1b}]0;x\u{7}\n\n[x\u{1b}[2J](page:\u{9b}31m)\n");
    for format in ["human", "json", "github"] {
        let output = site.run(&["check", "--format", format]);
        let printed = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1));
        let acts = |c: &char| c.is_control() && *c != '\n' || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}');
        assert_eq!(printed.chars().find(acts), None, "{format}: {printed:?}");
    }
}
