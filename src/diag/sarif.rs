//! Diagnostics as one SARIF 2.1.0 log, which code scanning reads.
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::collections::HashMap;

use serde_json::{Value, json};

use super::report::{positions, whole_message};
use super::{Diagnostic, Rule, rules};
use crate::source::{CONFIG, SourceTree};

/// The folder with `sitegen.yaml`, whose place on the reader's machine is not known.
const ROOT: &str = "%SRCROOT%";

/// The log of a run; one without findings is a log, too.
pub(super) fn log(found: &[&Diagnostic], sources: &SourceTree) -> String {
    let mut seen = HashMap::new();
    let results: Vec<Value> = found.iter().map(|diagnostic| result(diagnostic, sources, &mut seen)).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules::ALL.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { (ROOT): { "description": { "text": format!("The folder with {CONFIG}.") } } },
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn descriptor(rule: &Rule) -> Value {
    // An explanation is `# code`, a sentence, and sections, of which the first says why it matters.
    let mut parts = rule.explanation.split("\n## ").map(|part| part.split_once('\n').map_or("", |(_, text)| text.trim()));
    json!({
        "id": rule.code,
        "shortDescription": { "text": parts.next() },
        "fullDescription": { "text": parts.next() },
        "help": { "text": rule.explanation, "markdown": rule.explanation },
        "defaultConfiguration": { "level": rule.severity.name() },
    })
}

fn result(diagnostic: &Diagnostic, sources: &SourceTree, seen: &mut HashMap<blake3::Hash, usize>) -> Value {
    // Code scanning drops what has no place; what concerns the whole site is shown at its configuration.
    let path = diagnostic.place.as_ref().map_or(CONFIG, |place| place.path.as_str());
    let mut location = json!({ "artifactLocation": { "uri": uri(path), "uriBaseId": ROOT } });
    // The line's text instead of its number, so that a line that has moved is still the same.
    let mut line = diagnostic.message.as_str();
    if let Some((start, end)) = positions(diagnostic, sources) {
        location["region"] = json!({
            "startLine": start.line, "startColumn": start.column,
            "endLine": end.line, "endColumn": end.column,
        });
        line = sources.text(path).and_then(|text| text.split('\n').nth(start.line - 1)).unwrap_or_default().trim();
    }
    let hash = blake3::hash(format!("{}\n{path}\n{line}", diagnostic.rule.code).as_bytes());
    let count = seen.entry(hash).or_default();
    *count += 1;
    json!({
        "ruleId": diagnostic.rule.code,
        "ruleIndex": rules::ALL.iter().position(|rule| rule.code == diagnostic.rule.code),
        "level": diagnostic.severity.name(),
        // Single braces would be placeholders.
        "message": { "text": whole_message(diagnostic).replace('{', "{{").replace('}', "}}") },
        "locations": [{ "physicalLocation": location }],
        // The name and the form that GitHub knows; without it, its uploader makes its own.
        "partialFingerprints": { "primaryLocationLineHash": format!("{}:{count}", &hash.to_hex()[..16]) },
    })
}

/// A path as a relative reference: everything is escaped but what may stand in a segment unescaped.
fn uri(path: &str) -> String {
    let escaped = |byte: u8| match byte {
        b'/' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, rules};

    fn read(text: &str, found: &[Diagnostic]) -> Value {
        let mut sources = SourceTree::default();
        sources.insert("content/a b:ü%.yaml", text.as_bytes().to_vec(), &mut Diagnostics::default());
        serde_json::from_str(&log(&found.iter().collect::<Vec<_>>(), &sources)).expect("a log is JSON")
    }

    fn at(text: &str, what: &str) -> Diagnostic {
        let start = text.find(what).expect("it is there");
        Diagnostic::new(&rules::INVALID_VALUE, "wrong")
            .at("content/a b:ü%.yaml", start..start + what.len())
            .note("{ n }")
            .hint("h")
    }

    #[test]
    fn a_result_says_what_and_where() {
        let text = "a: 1\nü: wrong\n";
        let log = read(text, &[at(text, "wrong")]);
        let result = &log["runs"][0]["results"][0];
        let index = result["ruleIndex"].as_u64().expect("a number") as usize;
        assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][index]["id"], "invalid-value");
        assert_eq!(result["message"]["text"], "wrong\n{{ n }}\nh");
        let location = &result["locations"][0]["physicalLocation"];
        assert_eq!(location["artifactLocation"]["uri"], "content/a%20b%3A%C3%BC%25.yaml");
        // Columns count characters, and the last is the one after.
        assert_eq!(location["region"], json!({ "startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 9 }));
    }

    #[test]
    fn a_moved_line_keeps_its_fingerprint() {
        let print = |text: &str| {
            read(text, &[at(text, "wrong")])["runs"][0]["results"][0]["partialFingerprints"]["primaryLocationLineHash"].clone()
        };
        assert_eq!(print("b: wrong\n"), print("# new\na: 1\nb: wrong\n"));
        assert_ne!(print("b: wrong\n"), print("c: wrong\n"));
        // The same line twice is two findings.
        let text = "- wrong\n";
        let log = read(text, &[at(text, "wrong"), at(text, "wrong")]);
        let results = &log["runs"][0]["results"];
        assert_ne!(results[0]["partialFingerprints"], results[1]["partialFingerprints"]);
    }

    #[test]
    fn every_rule_is_described() {
        for rule in read("", &[])["runs"][0]["tool"]["driver"]["rules"].as_array().expect("a list") {
            for text in ["shortDescription", "fullDescription", "help"] {
                assert!(rule[text]["text"].as_str().is_some_and(|text| text.len() > 20), "{}: {text}", rule["id"]);
            }
        }
    }
}
