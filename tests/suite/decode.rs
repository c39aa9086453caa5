//! The decoder: `tests/decode/vectors.txt`, the real lines of `tests/logs/`, every text of a server and every session that the
//! reference site has. The same vectors drive the decoder in JavaScript (`tests/browser/decode.test.mjs`).

use std::fs;

use proptest::prelude::*;
use sitegen::decode::{Decoded, Decoder};
use sitegen::diag::Diagnostics;
use sitegen::pipeline::{Options, assemble};
use sitegen::site::Site as Loaded;

use crate::support::{Site, repository, text};

fn reference() -> std::sync::Arc<Loaded> {
    let (sources, mut found) = sitegen::source::read(repository()).unwrap();
    let (site, _) = assemble(sources, &Options::default(), &mut found).unwrap();
    site
}

fn decoder(site: &Loaded) -> Decoder {
    Decoder::new(&site.collections[0]).unwrap()
}

#[test]
fn vectors_are_decoded() {
    let site = reference();
    let decoder = decoder(&site);
    let file = fs::read_to_string(repository().join("tests/decode/vectors.txt")).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (expected, input) = line.split_once(" ::").expect(line);
        let input = input.strip_prefix(' ').unwrap_or(input);
        let input = match input.strip_prefix('@') {
            Some(name) => fs::read_to_string(repository().join("tests/decode/messages").join(name)).expect(name),
            None => input.replace("\\n", "\n").replace("\\r", "\r"),
        };
        let decoded = decoder.decode(&input);
        let code = decoded.pair.as_ref().map(|(low, high)| format!("{low},{high}")).or(decoded.code.clone());
        let found = [code, decoded.token.clone(), decoded.stage.clone()].map(|part| part.unwrap_or_else(|| "-".to_owned()));
        let is_right = expected.split(' ').zip(&found).all(|(expected, found)| expected == "?" || expected == found);
        if !is_right {
            wrong.push(format!("{} instead of {expected}: {input}", found.join(" ")));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 120, "only {count} vectors");
}

#[test]
fn real_lines_of_logs_are_decoded_and_their_kind_is_told() {
    let site = reference();
    let decoder = decoder(&site);
    for log in &site.collections[0].logs {
        let file = fs::read_to_string(repository().join(format!("tests/logs/{}.log", log.id))).unwrap();
        let lines: Vec<&str> = file.lines().filter(|line| !line.is_empty()).collect();
        for pair in lines.chunks(2).filter(|pair| !pair[0].starts_with("# none")) {
            let decoded = decoder.decode(pair[1]);
            assert_eq!(decoded.code.as_deref(), pair[0][2..].split(' ').next(), "{}", pair[1]);
            assert_eq!(decoded.log.as_ref(), Some(&log.id), "{}", pair[1]);
        }
    }
}

#[test]
fn every_text_of_a_server_gives_its_code() {
    let site = reference();
    let decoder = decoder(&site);
    let collection = &site.collections[0];
    let mut recognized = 0;
    for reply in &collection.replies {
        let decoded = decoder.decode(&reply.text);
        assert_eq!(decoded.code, Some(collection.record(reply.code).code.clone()), "{}", reply.text);
        recognized += usize::from(decoded.said.is_some());
    }
    assert!(recognized * 10 >= collection.replies.len() * 8, "{recognized} of {} are recognized", collection.replies.len());
}

#[test]
fn a_session_gives_its_last_failure_or_its_last_reply() {
    let site = reference();
    let decoder = decoder(&site);
    for transcript in &site.collections[0].transcripts {
        let lines: Vec<String> = transcript.lines.iter().map(|line| format!("{}: {}", line.side.letter(), line.text)).collect();
        let codes: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix("S: ")?.get(..3)).collect();
        let is_failure = |code: &&&str| code.starts_with(['4', '5']);
        let expected = codes.iter().rfind(is_failure).or(codes.last()).copied();
        assert_eq!(decoder.decode(&lines.join("\n")).code.as_deref(), expected, "{}", transcript.name);
    }
}

#[test]
fn the_command_answers_in_the_words_of_a_locale() {
    let run = |arguments: &[&str]| {
        let mut all = vec!["decode"];
        all.extend(arguments);
        let output = Site::reference().run(&all);
        (output.status.code(), text(&output.stdout))
    };
    let (status, said) = run(&["554 5.7.1 <a@example.com>: Relay access denied", "--locale", "tr"]);
    assert_eq!(status, Some(0));
    for part in ["554 İşlem başarısız", "5.7.1 ", "/tr/smtp/554/", "Bunlarla karıştırmayın:", "/tr/smtp/550-vs-554/"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(said.contains("554 yanıtından sonra ne yapılır:\n"), "what to do now: {said}");
    // A code without a record: what its first digit says, and the codes that come with what came with it.
    let (status, said) = run(&["557 5.7.1 go away"]);
    assert_eq!(status, Some(0));
    assert!(said.contains("Class by first digit: Permanent negative completion (5yz)"), "{said}");
    assert!(said.contains("  554 Transaction failed  https://mail-codes.example/en/smtp/554/"), "{said}");
    let (status, said) = run(&["--json", "host said: 550 5.1.1 no"]);
    assert_eq!(status, Some(0));
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&json["code"], &json["token"]), (&"550".into(), &"5.1.1".into()));
    assert_eq!(run(&["hello"]).0, Some(1));
    assert_eq!(run(&["554", "--locale", "xx"]).0, Some(2));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics(pieces in proptest::collection::vec(prop_oneof![".{0,12}", Just("550-5.1.1 ".to_owned()), Just("\n".to_owned()), Just("> \t".to_owned()), Just("(in reply to RCPT TO".to_owned()), Just("said: 554".to_owned())], 0..24)) {
        static DECODER: std::sync::OnceLock<Decoder> = std::sync::OnceLock::new();
        let decoder = DECODER.get_or_init(|| decoder(&reference()));
        let decoded = decoder.decode(&pieces.concat());
        prop_assert!(decoded == Decoded::default() || decoded.code.is_some() || decoded.token.is_some() || decoded.pair.is_some());
    }
}

#[test]
fn a_site_without_rules_has_no_decoder() {
    let mut found = Diagnostics::default();
    let (sources, _) = sitegen::source::read(Site::golden("tiny").root()).unwrap();
    let (site, _) = assemble(sources, &Options::default(), &mut found).unwrap();
    assert!(Decoder::new(&site.collections[0]).is_none());
}
