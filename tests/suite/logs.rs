//! The patterns for logs, tried on real lines. `tests/logs/ID.log` has pairs of lines: `# CODE <- where the line was found`,
//! and the line. `none` stands for a line that has the digits of codes and is about none.

use std::fs;

use regex::Regex;
use serde_json::Value;

use crate::pages::output;
use crate::support::repository;

#[test]
fn every_pattern_finds_its_code_and_no_other() {
    let data: Value = serde_json::from_str(&output()["data/smtp.json"]).unwrap();
    let codes: Vec<&str> = data["records"].as_array().unwrap().iter().map(|r| r["code"].as_str().unwrap()).collect();
    let logs = data["logs"].as_array().unwrap();
    assert!(logs.len() >= 4, "Postfix, Exim, sendmail and JSON at least");
    for log in logs {
        let id = log["id"].as_str().unwrap();
        let applies = Regex::new(log["codes"].as_str().unwrap()).unwrap();
        let pattern = |code: &str| Regex::new(&log["pattern"].as_str().unwrap().replace("{code}", code)).unwrap();
        let file = fs::read_to_string(repository().join(format!("tests/logs/{id}.log"))).unwrap_or_else(|e| panic!("{id}: {e}"));
        let lines: Vec<&str> = file.lines().filter(|line| !line.is_empty()).collect();
        let (mut found, mut none) = (0, 0);
        for pair in lines.chunks(2) {
            let expected = pair[0].strip_prefix("# ").and_then(|l| l.split(' ').next()).expect(pair[0]);
            assert!(pair[0].contains(" <- "), "{id}: {} does not say where the line was found", pair[0]);
            for code in codes.iter().filter(|code| applies.is_match(code)) {
                assert_eq!(pattern(code).is_match(pair[1]), *code == expected, "{id}: {code} in {}", pair[1]);
            }
            if expected == "none" {
                none += 1
            } else {
                found += 1
            }
            assert!(expected == "none" || applies.is_match(expected), "{id} is not meant for {expected}");
        }
        assert!(found >= 2 && none >= 1, "{id} has {found} lines with a code and {none} without");
    }
}
