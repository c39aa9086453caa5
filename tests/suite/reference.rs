//! What the reference site promises of its content, beyond what `sitegen check --strict` sees.

use std::collections::BTreeMap;
use std::fs;

use regex::Regex;

use crate::languages::listed;
use crate::pages::output;
use crate::support::{repository, tree};

/// Notes on pairs are as long as a colleague would talk: an issue of style that readers notice.
#[test]
fn notes_have_a_length_that_is_read() {
    let folder = repository().join("locales/en/smtp/notes");
    let message = Regex::new(r"(?m)^smtp-note-\S+ =((?:.*\n)(?:(?:    .*)?\n)*)").unwrap();
    let mut notes = 0;
    for (path, bytes) in tree(&folder) {
        let text = String::from_utf8(bytes).unwrap() + "\n";
        for note in message.captures_iter(&text) {
            let words = note[1].split_whitespace().count();
            assert!((55..=130).contains(&words), "{path}: {words} words in {}", &note[0]);
            notes += 1;
        }
    }
    assert!(notes >= 180, "only {notes} notes were read");
}

/// The commands on the page of every code, by locale and path.
fn commands() -> BTreeMap<String, Vec<String>> {
    let command = Regex::new(r#"(?s)<code class="command"[^>]*>(.*?)</code>"#).unwrap();
    let pages = output().iter().filter(|(p, _)| p.contains("/smtp/") && p.ends_with(".html") && !p.contains("-vs-"));
    pages
        .map(|(path, text)| {
            let mut commands: Vec<String> = command.captures_iter(text).map(|c| c[1].to_owned()).collect();
            commands.sort();
            (path.clone(), commands)
        })
        .collect()
}

/// A command that no text shows is dead weight, and nobody sees when it goes wrong.
#[test]
fn every_command_is_shown_somewhere() {
    let collection = fs::read_to_string(repository().join("content/smtp/collection.yaml")).unwrap();
    let block = collection.split_once("\ncommands:\n").unwrap().1.split("\n\n").next().unwrap();
    let id = Regex::new(r"(?m)^  ([a-z0-9-]+): ").unwrap();
    let texts: String =
        tree(&repository().join("locales/en/smtp")).into_iter().map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect();
    let ids: Vec<&str> = id.captures_iter(block).map(|c| c.get(1).unwrap().as_str()).collect();
    assert!(ids.len() > 30, "only {ids:?}");
    for id in ids {
        assert!(texts.contains(&format!("{{ ${id} }}")), "no text shows `{id}`");
    }
}

/// Services that a command asks and that readers know by this name.
const SERVICES: [&str; 1] = ["zen.spamhaus.org"];

#[test]
fn commands_are_the_same_in_every_language_and_name_nobody() {
    let commands = commands();
    let host = Regex::new(r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|de|co|uk)\b").unwrap();
    let mut seen = 0;
    for (path, list) in commands.iter().filter(|(path, _)| path.starts_with("en/")) {
        for language in listed() {
            let path = path.replacen("en/", &format!("{}/", language.tag), 1);
            assert_eq!(Some(list), commands.get(&path), "{path}");
        }
        for command in list {
            for name in host.find_iter(command).map(|m| m.as_str()) {
                let is_reserved = ["example.com", "example.net", "example.org"].iter().any(|r| name.ends_with(r));
                assert!(is_reserved || SERVICES.iter().any(|s| name.ends_with(s)), "{path}: {name} in {command}");
            }
            seen += 1;
        }
    }
    assert!(seen > 200, "only {seen} commands were seen");
}

/// Every text that a server is said to send names where it can be read, by a document with an address or a file.
#[test]
fn every_text_of_a_server_can_be_looked_up() {
    let mut texts = 0;
    for (path, bytes) in tree(&repository().join("content/smtp/replies")) {
        let text = String::from_utf8(bytes).unwrap();
        let entries = text.matches("\n  - ").count();
        let looked_up = ["url:", "file:", "section:", "iana:"].iter().map(|key| text.matches(key).count()).sum::<usize>();
        assert_eq!(entries, looked_up, "{path}: some entries have no `url`, `file`, `section` or registry, or two");
        texts += entries;
    }
    assert!(texts >= 100, "only {texts} texts");
}

#[test]
fn the_guides_cite_sections() {
    for guide in ["replies", "bounces", "enhanced-codes", "retrying"] {
        for locale in listed().iter().map(|l| l.tag) {
            let text = fs::read_to_string(repository().join(format!("locales/{locale}/pages/{guide}.md"))).unwrap();
            assert!(text.matches("rfc-editor.org/rfc/rfc").count() >= 3, "{locale}/{guide} cites less than three sections");
            // Languages without spaces have fewer letters, too.
            assert!((2_000..=9_500).contains(&text.chars().count()), "{locale}/{guide}");
        }
    }
}
