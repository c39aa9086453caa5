//! The work of translators: what is stale, what is left, and files that are changed without touching what is there.

use serde_json::Value;

use crate::support::{Site, text};

/// A site in English and Turkish whose translations are remembered.
fn site() -> Site {
    let site = Site::golden("tiny").overlay("turkish");
    ok(&site, &["l10n", "sync"]);
    site
}

fn ok(site: &Site, arguments: &[&str]) -> String {
    let output = site.run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// What `l10n status --json` says of a locale.
fn status(site: &Site, tag: &str) -> Value {
    let mut status: Value = serde_json::from_str(&ok(site, &["l10n", "status", "--json", tag])).unwrap();
    status["locales"][0].take()
}

/// The texts of a locale in one state, in order.
fn texts(site: &Site, tag: &str, state: &str) -> Vec<String> {
    let status = status(site, tag);
    let todo = status["todo"].as_array().unwrap().iter().filter(|text| text["state"] == state);
    let mut names: Vec<String> = todo.map(|text| text["text"].as_str().unwrap().to_owned()).collect();
    names.sort();
    assert_eq!(status[state], names.len(), "{state}");
    names
}

const ENGLISH: &str = "locales/en/lamp/records.ftl";
const TURKISH: &str = "locales/tr/lamp/records.ftl";

#[test]
fn a_translation_is_stale_when_its_source_text_says_something_else() {
    let source = site().read(ENGLISH);
    let first = "lamp-G1 = Green light";
    let swapped: String = {
        let mut entries: Vec<&str> = source.trim_end().split("\nlamp-").collect();
        entries[1..].reverse();
        entries.join("\nlamp-") + "\n"
    };
    let cases: Vec<(&str, String, Vec<&str>)> = vec![
        ("a word", source.replace(first, "lamp-G1 = Greenish light"), vec!["lamp-G1"]),
        ("an attribute", source.replace("Go on.", "Go on, slowly."), vec!["lamp-G1.summary"]),
        ("punctuation", source.replace(first, "lamp-G1 = Green light!"), vec!["lamp-G1"]),
        ("order", swapped, vec![]),
        ("line ends", source.replace('\n', "\r\n"), vec![]),
        ("a comment", source.replace(first, &format!("# Green, not blue.\n{first}")), vec![]),
        ("a line break", source.replace(first, "lamp-G1 =\n        Green\n        light"), vec![]),
        ("empty lines", source.replace("\nlamp-", "\n\n\nlamp-"), vec![]),
        ("a list item", source.replace("        - by night.", "        - by night,\n        - at dawn."), vec!["lamp-G1.send"]),
        ("indentation", source.replace("    .", "  ."), vec![]),
    ];
    for (what, changed, stale) in cases {
        let site = site();
        assert_ne!(changed, source, "{what} changes nothing");
        site.write(ENGLISH, &changed);
        assert_eq!(texts(&site, "tr", "stale"), stale, "{what}");
        assert_eq!(texts(&site, "tr", "retouched"), Vec::<String>::new(), "{what}");
        // What is stale stays so, however often files are brought up to date.
        ok(&site, &["l10n", "sync"]);
        assert_eq!(texts(&site, "tr", "stale"), stale, "{what}");
        let told = text(&site.run(&["check"]).stderr);
        assert_eq!(told.matches("warning[stale-translation]").count(), stale.len(), "{what}: {told}");
    }
}

#[test]
fn what_has_changed_is_shown_word_by_word() {
    let site = site();
    site.replace(ENGLISH, "lamp-G1 = Green light", "lamp-G1 = Bluish green light");
    let told = text(&site.run(&["check"]).stderr);
    assert!(told.contains("what has changed: [-Green-]{+Bluish green+} light"), "{told}");
    assert!(told.contains("locales/tr/lamp/records.ftl:"), "{told}");
    assert!(told.contains("sitegen l10n accept tr lamp-G1"), "{told}");
}

#[test]
fn a_retouched_translation_waits_for_a_look() {
    let site = site();
    let needed = status(&site, "tr")["texts"].clone();
    site.replace(ENGLISH, "lamp-G1 = Green light", "lamp-G1 = Bluish light");
    site.replace(TURKISH, "lamp-G1 = Yeşil ışık", "lamp-G1 = Mavimsi ışık");
    assert_eq!(texts(&site, "tr", "retouched"), ["lamp-G1"]);
    assert!(!text(&site.run(&["check"]).stderr).contains("stale-translation"));
    ok(&site, &["l10n", "sync"]);
    assert_eq!(texts(&site, "tr", "retouched"), ["lamp-G1"], "only a person can say that it fits");
    assert_eq!(ok(&site, &["l10n", "accept", "tr", "lamp-G1"]), "1 translation accepted\n");
    assert_eq!(status(&site, "tr")["translated"], needed);
    assert!(site.read("locales/en/l10n.lock").contains("\"Bluish light\""));
    assert!(!site.read("locales/en/l10n.lock").contains("\"Green light\""), "nobody needs the former text");
}

#[test]
fn a_stale_translation_can_be_right_as_it_is() {
    let site = site();
    site.replace(ENGLISH, "lamp-G1 = Green light", "lamp-G1 = Green lamp").replace(ENGLISH, "lamp-R1 = ", "lamp-R1 = The ");
    assert_eq!(texts(&site, "tr", "stale"), ["lamp-G1", "lamp-R1"]);
    ok(&site, &["l10n", "accept", "tr", "lamp-G1"]);
    assert_eq!(texts(&site, "tr", "stale"), ["lamp-R1"]);
    for (arguments, told) in [
        (vec!["l10n", "accept", "tr", "lamp-G2"], "there is no text `lamp-G2`; did you mean"),
        (vec!["l10n", "accept", "de", "lamp-G1"], "there is no locale `de`"),
    ] {
        let output = site.run(&arguments);
        assert!(!output.status.success() && text(&output.stderr).contains(told), "{}", text(&output.stderr));
    }
    assert_eq!(ok(&site, &["l10n", "accept", "tr", "--all"]), "0 translations accepted\n", "stale ones are named one by one");
}

#[test]
fn branches_that_translate_different_texts_merge() {
    let site = site();
    let base = site.read("locales/tr/l10n.lock");
    let branch = |from: &str, to: &str| {
        let branch = Site::golden("tiny").overlay("turkish");
        branch.write("locales/tr/l10n.lock", &base).write("locales/en/l10n.lock", site.read("locales/en/l10n.lock"));
        branch.replace(TURKISH, from, to);
        ok(&branch, &["l10n", "sync"]);
        branch.read("locales/tr/l10n.lock")
    };
    let one = branch("lamp-G1 = Yeşil ışık", "lamp-G1 = Yemyeşil ışık");
    let other = branch("lamp-W9 = ", "lamp-W9 = Bir ");
    assert!(one != base && other != base && one != other);
    site.write("base", &base).write("one", &one).write("other", &other);
    let mut merge = std::process::Command::new("git");
    let merged = merge.args(["merge-file", "-p", "one", "base", "other"]).current_dir(site.root()).output().unwrap();
    assert!(merged.status.success(), "{}", text(&merged.stdout));
    // Marks of a conflict that somebody left are told; the other lines hold.
    site.write("locales/tr/l10n.lock", format!("<<<<<<< one\n{base}=======\n>>>>>>> other\n"));
    assert_eq!(text(&site.run(&["check"]).stderr).matches("warning[bad-lock]").count(), 3);
    site.replace(ENGLISH, "lamp-G1 = Green light", "lamp-G1 = Greenish light");
    assert_eq!(texts(&site, "tr", "stale"), ["lamp-G1"]);
}

#[test]
fn files_are_brought_up_to_date_without_touching_what_is_there() {
    let whole = site().read(TURKISH);
    let mut cases: Vec<(&str, String)> = vec![
        ("nothing", whole.clone()),
        ("an attribute", whole.lines().filter(|line| !line.starts_with("    .summary")).map(|l| format!("{l}\n")).collect()),
        ("a message", whole[..whole.find("lamp-W9").unwrap()].to_owned()),
        ("no line end at the end", whole.trim_end().to_owned()),
        ("a comment alone", "# Benim notum\n".to_owned()),
        ("nothing at all", String::new()),
    ];
    cases.push(("odd white space", cases[1].1.replace("\n\n", "\n \n\n").replace("    .", "      .")));
    cases.push(("line ends of DOS", cases[1].1.replace('\n', "\r\n")));
    cases.push(("a byte order mark", format!("\u{FEFF}{}", cases[1].1)));
    for (what, former) in cases {
        let site = site();
        site.write(TURKISH, &former);
        ok(&site, &["l10n", "sync", "tr"]);
        let now = site.read(TURKISH);
        // Every line that was there is there, byte for byte and in its order.
        let mut rest = now.split_inclusive('\n');
        for line in former.split_inclusive('\n') {
            assert!(rest.any(|other| other == line || other.trim_end() == line), "{what}: {line:?} is lost in\n{now}");
        }
        let tree = site.tree("locales");
        assert_eq!(ok(&site, &["l10n", "sync"]), "nothing to do\n", "{what}");
        assert_eq!(site.tree("locales"), tree, "{what}: a second time changes something");
        if former.contains("\r\n") {
            assert_eq!(now.matches('\n').count(), now.matches("\r\n").count(), "{what}: line ends are mixed");
        }
        // What was added waits for words, at its own place.
        let missing = texts(&site, "tr", "missing");
        assert_eq!(missing.is_empty(), former.trim_end() == whole.trim_end(), "{what}: {missing:?}");
        for name in missing {
            let head = name.split_once('.').map_or_else(|| format!("{name} ="), |(_, attribute)| format!(".{attribute} ="));
            assert!(now.contains(&head), "{what}: {name} has no place in\n{now}");
        }
        assert!(!text(&site.run(&["check"]).stderr).contains("error["), "{what}");
    }
}

#[test]
fn what_is_added_stands_in_the_order_of_the_source() {
    let site = site();
    let ids = |text: &str| -> Vec<String> {
        let heads = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        heads.map(|line| line.split(' ').next().unwrap().to_owned()).collect()
    };
    let source = ids(&site.read(ENGLISH));
    assert_eq!(source.len(), 3);
    // Whatever is there already, in the order of the source.
    for (step, keep) in [(2, 0), (2, 1), (3, 0), (3, 2), (1, 0), (1000, 5)] {
        let kept: Vec<String> = source.iter().enumerate().filter(|(i, _)| i % step == keep).map(|(_, id)| id.clone()).collect();
        let text: String = kept.iter().map(|id| format!("{id} = x\n\n")).collect();
        site.write(TURKISH, text);
        ok(&site, &["l10n", "sync", "tr"]);
        assert_eq!(ids(&site.read(TURKISH)), source, "every {step}th was kept");
    }
}

#[test]
fn a_language_is_begun_with_every_file_and_every_text() {
    let site = site();
    site.write(ENGLISH, site.read(ENGLISH) + "\nunused = { $n ->\n    [one] one\n   *[other] many\n}\n");
    site.write("locales/glossary.yaml", "keep: [SMTP]\nterms: [lamp, \"light: red\"]\n");
    let out = ok(&site, &["l10n", "add", "uk"]);
    assert_eq!(
        site.read("locales/uk/glossary.yaml"),
        "terms:\n  - { term: \"lamp\", use: \"\" }\n  - { term: \"light: red\", use: \"\" }\n"
    );
    assert!(out.contains("(uk)"), "{out}");
    assert!(site.read("sitegen.yaml").contains("uk"), "{}", site.read("sitegen.yaml"));
    let folder = |tag: &str| -> Vec<String> {
        let files = site.tree(&format!("locales/{tag}")).into_iter().map(|(path, _)| path);
        files.filter(|path| path.ends_with(".ftl") || path.ends_with(".md")).collect()
    };
    assert_eq!(folder("uk"), folder("en"));
    let status = status(&site, "uk");
    assert_eq!(status["missing"], status["texts"], "nothing is translated");
    let file = site.read("locales/uk/lamp/records.ftl");
    assert!(file.contains("# lamp-G1 = Green light\n"), "{file}");
    assert!(file.contains("\nlamp-G1 =\n    .summary =\n    .meaning =\n    .send =\n"), "{file}");
    // The plural categories that the language needs, with the numbers they stand for.
    assert!(file.contains("# uk: one (1, 21, 31, 41, …), few (2, 3, 4, 22, …), many (0, 5, 6, 7, …)"), "{file}");
    assert!(
        file.contains("unused =\n    { $n ->\n        [one]\n        [few]\n        [many]\n       *[other]\n    }\n"),
        "{file}"
    );
    assert_eq!(ok(&site, &["l10n", "sync", "uk"]), "nothing to do\n");
    assert!(!site.run(&["l10n", "add", "uk"]).status.success());
    assert!(!site.run(&["l10n", "add", "UK_ua"]).status.success());
    let checked = text(&site.run(&["check"]).stderr);
    assert!(!checked.contains("error["), "{checked}");
    // Word by word it gets on the page; half a choice is none.
    site.replace("locales/uk/lamp/records.ftl", "\nlamp-G1 =\n", "\nlamp-G1 = Зелене світло\n");
    assert_eq!(self::status(&site, "uk")["translated"], 1);
    site.replace("sitegen.yaml", "base_url", "publish: 0\nbase_url").build(&[]);
    assert!(site.read("public/uk/lamp/G1/index.html").contains("Зелене світло"));
}

#[test]
fn why_a_language_is_not_published_is_told_with_the_arithmetic() {
    let site = site();
    assert!(ok(&site, &["l10n", "why", "tr"]).starts_with("tr is published\n"));
    let status = status(&site, "tr");
    let needed = status["texts"].as_u64().unwrap();
    site.replace(TURKISH, "lamp-G1 = Yeşil ışık\n", "lamp-G1 =\n");
    let why = ok(&site, &["l10n", "why", "tr"]);
    assert!(why.starts_with("tr is not published\n"), "{why}");
    assert!(why.contains(&format!("{} of {needed} texts are there", needed - 1)), "{why}");
    assert!(why.contains(&format!("asks for {needed}: 1 text to go")), "{why}");
    assert!(why.contains("lamp-G1  locales/tr/lamp/records.ftl:"), "{why}");
    assert!(ok(&site, &["l10n", "why", "en"]).contains("source language"));
    site.replace("sitegen.yaml", "base_url", "publish: 90\nbase_url");
    assert!(ok(&site, &["l10n", "why", "tr"]).starts_with("tr is published\n"));
}

#[test]
fn the_page_on_translations_lists_what_to_do() {
    let site = site();
    site.replace("sitegen.yaml", "base_url", "publish: 0\nbase_url");
    site.build(&[]);
    assert!(!site.read("public/en/translations/index.html").contains("<table"));
    site.replace(TURKISH, "lamp-G1 = Yeşil ışık\n", "lamp-G1 =\n");
    site.build(&[]);
    let page = site.read("public/tr/translations/index.html");
    let status = status(&site, "tr");
    assert_eq!(status["todo"][0]["text"], "lamp-G1");
    assert!(page.contains("lamp-G1</code>") && page.contains("locales/tr/lamp/records.ftl</code>"), "{page}");
    assert!(page.contains(&format!("{} sayfada", status["todo"][0]["pages"])), "{page}");
}

#[test]
fn a_file_that_has_changed_since_it_was_read_is_left_alone() {
    let site = site();
    site.write(TURKISH, b"lamp-G1 = Ye\xFFil\n".as_slice());
    let before = site.tree("locales");
    let output = site.run(&["l10n", "sync", "tr"]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("nothing was written"), "{}", text(&output.stderr));
    assert_eq!(site.tree("locales"), before);
}
