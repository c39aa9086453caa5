//! Every transcript of the reference site is a session that could have taken place: who speaks when (RFC 5321 and the
//! extensions shown), how replies are written, which names stand in it. The rules are those of SMTP, which the program does
//! not know.

use std::collections::BTreeSet;

use regex::Regex;
use serde_json::Value;

use crate::pages::output;

/// `data/smtp.json` of the reference site.
fn data() -> Value {
    serde_json::from_str(&output()["data/smtp.json"]).unwrap()
}

/// One reply, one line of the client, or the negotiation of TLS.
#[derive(Debug)]
enum Turn {
    Reply { code: String, texts: Vec<String> },
    Client(String),
    Tls,
}

/// Joins the lines of each reply. RFC 5321, section 4.2.1: all lines have the same code, a hyphen says that another follows.
fn turns(lines: &[String]) -> Result<Vec<Turn>, String> {
    let reply = Regex::new(r"^([1-5][0-9]{2})(?:([ -])(.*))?$").unwrap();
    let mut turns = Vec::new();
    let mut open: Option<(String, Vec<String>)> = None;
    for line in lines {
        let (who, text) = (&line[..1], &line[3..]);
        if let (Some((code, _)), true) = (&open, who != "S") {
            return Err(format!("the reply {code} is interrupted by {line:?}"));
        }
        match who {
            "C" => turns.push(Turn::Client(text.to_owned())),
            "*" if text == "TLS" => turns.push(Turn::Tls),
            "S" => {
                let parts = reply.captures(text).ok_or(format!("no reply: {line:?}"))?;
                let (code, mut texts) = open.take().unwrap_or_else(|| (parts[1].to_owned(), Vec::new()));
                if code != parts[1] {
                    return Err(format!("the code changes within a reply: {line:?}"));
                }
                texts.push(parts.get(3).map_or("", |m| m.as_str()).to_owned());
                if parts.get(2).is_some_and(|m| m.as_str() == "-") {
                    open = Some((code, texts));
                } else {
                    turns.push(Turn::Reply { code, texts });
                }
            }
            _ => return Err(format!("an unknown event: {line:?}")),
        }
    }
    if open.is_some() { Err("the last reply has no end".to_owned()) } else { Ok(turns) }
}

/// What a server has to have offered before a parameter of `MAIL` or `RCPT` can succeed.
const PARAMETERS: [(&str, &str); 16] = [
    ("SIZE", "SIZE"),
    ("BODY", "8BITMIME"),
    ("SMTPUTF8", "SMTPUTF8"),
    ("AUTH", "AUTH"),
    ("RET", "DSN"),
    ("ENVID", "DSN"),
    ("NOTIFY", "DSN"),
    ("ORCPT", "DSN"),
    ("BY", "DELIVERBY"),
    ("HOLDFOR", "FUTURERELEASE"),
    ("HOLDUNTIL", "FUTURERELEASE"),
    ("MT-PRIORITY", "MT-PRIORITY"),
    ("REQUIRETLS", "REQUIRETLS"),
    ("RRVS", "RRVS"),
    ("PRDR", "PRDR"),
    ("TRANSID", "CHECKPOINT"),
];

/// What is known of a session at one point of it.
#[derive(Default)]
struct State {
    /// Whether the client has said who it is.
    greeted: bool,
    /// Keywords of the answer to `EHLO`, if there was one: with their values.
    offered: Option<Vec<String>>,
    mail: bool,
    recipients: usize,
    /// The server has said 421, or the session has ended. Then a client can only say `QUIT`.
    closed: bool,
    quit: bool,
}

impl State {
    fn offers(&self, keyword: &str) -> bool {
        self.offered.as_ref().is_none_or(|all| {
            all.iter().any(|offer| offer.split([' ', '=']).next().is_some_and(|name| name.eq_ignore_ascii_case(keyword)))
        })
    }

    /// The keyword that a command needs, unless the transcript begins after `EHLO`.
    fn needs(&self, command: &str, keyword: &str) -> Result<(), String> {
        if self.offers(keyword) { Ok(()) } else { Err(format!("{command:?} succeeds, but EHLO did not offer {keyword}")) }
    }

    fn reset(&mut self) {
        self.mail = false;
        self.recipients = 0;
    }

    /// A command that the server did not refuse: is it legal here, and what follows from it?
    fn accept(&mut self, command: &str, code: &str, texts: &[String]) -> Result<(), String> {
        let verb = command.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let must = |holds: bool, why: &str| if holds { Ok(()) } else { Err(format!("{command:?} succeeds, but {why}")) };
        match verb.as_str() {
            "EHLO" | "HELO" => {
                self.reset();
                self.greeted = true;
                self.offered = Some(if verb == "EHLO" { texts[1..].to_vec() } else { Vec::new() });
            }
            "MAIL" | "SEND" | "SOML" | "SAML" => {
                must(self.greeted, "nobody has said EHLO")?;
                must(!self.mail, "a transaction is open")?;
                self.parameters(command)?;
                self.mail = true;
                // RFC 1845, section 4: the server has kept the recipients of the former attempt.
                self.recipients = usize::from(code == "355");
            }
            "RCPT" => {
                must(self.mail, "there was no MAIL")?;
                self.parameters(command)?;
                self.recipients += 1;
            }
            "DATA" => {
                must(code == "354", "DATA is answered by 354")?;
                must(self.recipients > 0, "no recipient was accepted")?;
            }
            "BDAT" => {
                self.needs(command, "CHUNKING")?;
                must(self.recipients > 0, "no recipient was accepted")?;
                if command.to_uppercase().ends_with("LAST") {
                    self.reset();
                }
            }
            "BURL" => {
                self.needs(command, "BURL")?;
                must(self.recipients > 0, "no recipient was accepted")?;
                self.reset();
            }
            "STARTTLS" => {
                self.needs(command, "STARTTLS")?;
                must(code == "220", "STARTTLS is answered by 220")?;
            }
            "AUTH" => {
                must(!self.mail, "AUTH is not allowed in a transaction")?;
                let mechanism = command.split(' ').nth(1).unwrap_or_default();
                let listed = self.offered.as_ref().is_none_or(|all| {
                    let lists = all.iter().filter(|o| o.to_uppercase().starts_with("AUTH"));
                    lists.flat_map(|o| o.split([' ', '='])).any(|m| m.eq_ignore_ascii_case(mechanism))
                });
                must(listed, "EHLO did not offer this mechanism")?;
                must(code == "235" || code == "334", "AUTH is answered by 334 or 235")?;
            }
            "ETRN" | "ATRN" => self.needs(command, &verb)?,
            // A browser has come to the wrong port; Postfix shows it out.
            "GET" if code == "221" => self.closed = true,
            "RSET" => self.reset(),
            "QUIT" => (self.closed, self.quit) = (true, true),
            // 502 and 500 answer what a server does not know; these it knows.
            "VRFY" | "EXPN" | "HELP" | "NOOP" => {}
            _ => return Err(format!("{command:?} is no command of SMTP, yet it gets {code}")),
        }
        Ok(())
    }

    fn parameters(&self, command: &str) -> Result<(), String> {
        let given = command.split_once('>').map_or("", |(_, rest)| rest);
        for name in given.split_whitespace().map(|p| p.split('=').next().unwrap_or_default().to_uppercase()) {
            let (_, keyword) = PARAMETERS
                .iter()
                .find(|(p, _)| *p == name)
                .ok_or(format!("{command:?} has an unknown parameter, yet it succeeds"))?;
            self.needs(command, keyword)?;
        }
        Ok(())
    }
}

fn is_base64(text: &str) -> bool {
    text.len().is_multiple_of(4) && Regex::new("^[A-Za-z0-9+/]*={0,2}$").unwrap().is_match(text)
}

/// RFC 2034 and RFC 3463: the class of an enhanced code is the first digit; 3yz, greetings and answers to EHLO have none.
fn enhanced(code: &str, texts: &[String], is_allowed: bool) -> Result<bool, String> {
    let enhanced = Regex::new(r"^([0-9])\.[0-9]{1,3}\.[0-9]{1,3}(?: |$)").unwrap();
    let mut found = texts.iter().filter_map(|text| enhanced.captures(text)).peekable();
    let has_one = found.peek().is_some();
    if has_one && (!is_allowed || code.starts_with('3')) {
        return Err(format!("{code} {texts:?} has an enhanced code where there is none"));
    }
    if found.any(|class| !code.starts_with(&class[1])) {
        return Err(format!("{code} {texts:?} has an enhanced code of another class"));
    }
    Ok(has_one)
}

/// What is wrong with a session; the keywords and order of commands are those of the RFCs named in `collection.yaml`.
fn check(lines: &[String], is_recorded: bool) -> Result<(), String> {
    let mut turns = turns(lines)?;
    // A client that cannot wait speaks before the greeting, which is then no answer to it.
    if let [Turn::Client(_), Turn::Reply { .. }, Turn::Reply { .. }, ..] = turns[..] {
        turns.swap(0, 1);
    }
    if turns.iter().any(|t| matches!(t, Turn::Reply { code, .. } if code.starts_with('1'))) {
        return Err("SMTP has no 1yz".to_owned());
    }
    let mut state = State::default();
    let mut turns = turns.iter().peekable();
    let mut has_enhanced = false;
    let mut heard_ehlo = false;
    if let Some(Turn::Reply { code, texts }) = turns.peek() {
        // RFC 2034, section 4 has none in a greeting; real servers put one into the greeting that refuses.
        enhanced(code, texts, is_recorded && code.starts_with(['4', '5']))?;
        if !["220", "554", "521", "421", "420", "440"].contains(&code.as_str()) {
            return Err(format!("{code} is no greeting"));
        }
        turns.next();
    } else if matches!(turns.peek(), Some(Turn::Tls)) {
        // It begins after STARTTLS, or on a port that begins with TLS.
        turns.next();
    } else {
        // It begins somewhere in a session: what went before is unknown.
        state.greeted = true;
        state.mail = matches!(turns.peek(), Some(Turn::Client(c)) if c.to_uppercase().starts_with("RCPT"));
    }
    let mut waiting: Vec<&str> = Vec::new();
    while let Some(turn) = turns.next() {
        match turn {
            Turn::Client(command) => {
                let is_farewell = command == "QUIT" && !state.quit;
                if state.closed && !is_farewell {
                    return Err(format!("{command:?} after QUIT"));
                }
                if !waiting.is_empty() && !state.offers("PIPELINING") {
                    return Err(format!("{command:?} does not wait, and EHLO did not offer PIPELINING"));
                }
                waiting.push(command);
                if command.to_uppercase().starts_with("BDAT ") {
                    while turns.next_if(|t| matches!(t, Turn::Client(c) if !c.to_uppercase().starts_with("BDAT "))).is_some() {}
                }
            }
            Turn::Tls => return Err("TLS begins, but 220 does not come before it".to_owned()),
            Turn::Reply { code, texts } => {
                if waiting.is_empty() {
                    // A server may say 421 at any time.
                    if code != "421" {
                        return Err(format!("{code} answers nothing"));
                    }
                    enhanced(code, texts, true)?;
                    state.closed = true;
                    continue;
                }
                let command = waiting.remove(0);
                let verb = command.split([' ', ':']).next().unwrap_or_default().to_uppercase();
                has_enhanced |=
                    enhanced(code, texts, !["EHLO", "HELO"].contains(&verb.as_str()) || code.starts_with(['4', '5']))?;
                heard_ehlo |= verb == "EHLO";
                if code.starts_with(['4', '5']) {
                    state.closed |= code == "421";
                    continue;
                }
                state.accept(command, code, texts)?;
                match verb.as_str() {
                    "STARTTLS" => {
                        if !matches!(turns.next(), Some(Turn::Tls)) {
                            return Err("220 to STARTTLS, but no TLS after it".to_owned());
                        }
                        // RFC 3207, section 4.2: both forget what they knew.
                        state = State::default();
                    }
                    "DATA" => data_lines(&mut turns, &mut state, &mut has_enhanced)?,
                    "AUTH" if code == "334" => challenges(texts, &mut turns, &mut has_enhanced)?,
                    _ => {}
                }
            }
        }
    }
    if let Some(command) = waiting.first().filter(|_| !is_recorded) {
        return Err(format!("{command:?} gets no answer"));
    }
    let offers_enhanced = lines.iter().any(|line| line.to_uppercase().contains("ENHANCEDSTATUSCODES"));
    if has_enhanced && heard_ehlo && !offers_enhanced && !is_recorded {
        return Err("enhanced codes, but EHLO did not offer ENHANCEDSTATUSCODES".to_owned());
    }
    Ok(())
}

type Turns<'t> = std::iter::Peekable<std::slice::Iter<'t, Turn>>;

/// Everything up to the final dot, and the answer to it.
fn data_lines(turns: &mut Turns<'_>, state: &mut State, has_enhanced: &mut bool) -> Result<(), String> {
    loop {
        match turns.next() {
            Some(Turn::Client(line)) if line == "." => break,
            Some(Turn::Client(_)) => {}
            // The server can lose patience, or the transcript ends here.
            Some(Turn::Reply { code, texts }) if code == "421" => {
                *has_enhanced |= enhanced(code, texts, true)?;
                state.closed = true;
                return Ok(());
            }
            None => return Ok(()),
            Some(other) => return Err(format!("{other:?} before the final dot")),
        }
    }
    match turns.next() {
        // PRDR: 353 announces one reply for each recipient, and a last one.
        Some(Turn::Reply { code, .. }) if code == "353" => {
            while let Some(Turn::Reply { code, texts }) = turns.next_if(|turn| matches!(turn, Turn::Reply { .. })) {
                *has_enhanced |= enhanced(code, texts, true)?;
            }
        }
        Some(Turn::Reply { code, texts }) => *has_enhanced |= enhanced(code, texts, true)?,
        None => return Ok(()),
        other => return Err(format!("no answer to the final dot but {other:?}")),
    }
    state.reset();
    Ok(())
}

/// The rounds of a SASL exchange (RFC 4954, section 4).
fn challenges(first: &[String], turns: &mut Turns<'_>, has_enhanced: &mut bool) -> Result<(), String> {
    let mut challenge = first.to_vec();
    loop {
        if challenge.len() != 1 || !is_base64(&challenge[0]) {
            return Err(format!("the challenge {challenge:?} is not base64"));
        }
        match turns.next() {
            Some(Turn::Client(answer)) if answer == "*" || is_base64(answer) => {}
            Some(Turn::Client(answer)) => match turns.next() {
                // An answer that is not base64 must be refused.
                Some(Turn::Reply { code, .. }) if code.starts_with('5') => return Ok(()),
                _ => return Err(format!("the answer {answer:?} is not base64, yet it is taken")),
            },
            None => return Ok(()),
            other => return Err(format!("no answer to the challenge but {other:?}")),
        }
        match turns.next() {
            Some(Turn::Reply { code, texts }) if code == "334" => challenge.clone_from(texts),
            Some(Turn::Reply { code, texts }) if code == "235" || code.starts_with(['4', '5']) => {
                *has_enhanced |= enhanced(code, texts, true)?;
                return Ok(());
            }
            other => return Err(format!("the exchange ends with {other:?}")),
        }
    }
}

/// RFC 2606, RFC 5737, RFC 3849: what can stand in an example.
fn foreign_names(text: &str) -> Vec<String> {
    let name = Regex::new(r"(?i)\b(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+([a-z][a-z0-9-]*[a-z0-9])\b").unwrap();
    let ipv4 = Regex::new(r"\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b").unwrap();
    let ipv6 = Regex::new(r"(?i)\b(?:[0-9a-f]{1,4}:){2,}[0-9a-f:]*").unwrap();
    let is_reserved = |name: &str| {
        let name = name.to_lowercase();
        ["example.com", "example.net", "example.org"].iter().any(|r| name == *r || name.ends_with(&format!(".{r}")))
            || [".example", ".test", ".invalid", ".localhost"].iter().any(|r| name.ends_with(r))
    };
    let is_documentation = |a: &str| ["192.0.2.", "198.51.100.", "203.0.113."].iter().any(|net| a.starts_with(net));
    let text = &text.replace("%40", "@");
    let names = name.find_iter(text).map(|m| m.as_str()).filter(|n| !is_reserved(n));
    let addresses = ipv4.find_iter(text).map(|m| m.as_str()).filter(|a| !is_documentation(a));
    let long = ipv6.find_iter(text).map(|m| m.as_str()).filter(|a| !a.to_lowercase().starts_with("2001:db8:") && !is_time(a));
    names.chain(addresses).chain(long).map(str::to_owned).collect()
}

fn is_time(text: &str) -> bool {
    Regex::new("^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$").unwrap().is_match(text)
}

/// Names that software has in its replies.
const PRODUCTS: [&str; 5] = ["datatracker.ietf.org", "www.ietf.org", "rfc1035.txt", "openbsd.org", "8.17.1.9"];

#[test]
fn every_transcript_is_a_legal_session() {
    let data = data();
    let mut problems = Vec::new();
    let transcripts = data["transcripts"].as_object().unwrap();
    for (name, transcript) in transcripts {
        let lines: Vec<String> =
            transcript["session"].as_array().unwrap().iter().map(|l| l.as_str().unwrap().to_owned()).collect();
        // The forerunner of SMTP had other commands, and replies 1yz (RFC 780).
        let source = transcript["source"]["label"].as_str().unwrap_or_default();
        let is_forerunner = ["RFC 772", "RFC 780"].iter().any(|rfc| source.starts_with(rfc));
        let result =
            if is_forerunner { turns(&lines).map(|_| ()) } else { check(&lines, !transcript["recorded_from"].is_null()) };
        if let Err(problem) = result {
            problems.push(format!("{name}: {problem}"));
        }
        for line in &lines {
            let foreign: Vec<String> = foreign_names(line).into_iter().filter(|n| !PRODUCTS.contains(&n.as_str())).collect();
            if !foreign.is_empty() {
                problems.push(format!("{name}: {foreign:?} in {line:?}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let recorded: BTreeSet<&str> = data["records"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|record| {
            let names = record["transcripts"].as_array().unwrap();
            names.iter().any(|name| !transcripts[name.as_str().unwrap()]["recorded_from"].is_null())
        })
        .map(|record| record["code"].as_str().unwrap())
        .collect();
    assert!(recorded.len() >= 20, "only {recorded:?} are recorded from a server");
}

/// Only codes that nobody is known to send, or whose place in a session no document names, are shown in none.
#[test]
fn every_code_with_a_known_sender_has_a_transcript() {
    for record in data()["records"].as_array().unwrap() {
        let is_shown = !record["transcripts"].as_array().unwrap().is_empty();
        let standing = record["facets"]["standing"].as_str().unwrap();
        assert!(is_shown || ["folklore", "registered"].contains(&standing), "{} is shown in no session", record["code"]);
        assert!(!is_shown || record["facets"]["connection"] != "none", "{} was never sent, yet it is shown", record["code"]);
    }
}

#[test]
fn illegal_sessions_are_found() {
    let greeted = ["S: 220 mail.example.com ESMTP", "C: EHLO client.example.net", "S: 250-mail.example.com", "S: 250 HELP"];
    for (case, more) in [
        ("a reply that changes its code", &["C: NOOP", "S: 250-a", "S: 251 b"][..]),
        ("a reply without an end", &["C: NOOP", "S: 250-a"]),
        ("a reply of two digits", &["C: NOOP", "S: 25 a"]),
        ("RCPT before MAIL", &["C: RCPT TO:<user@example.com>", "S: 250 ok"]),
        ("DATA before RCPT", &["C: MAIL FROM:<user@example.com>", "S: 250 ok", "C: DATA", "S: 354 go"]),
        ("STARTTLS without the extension", &["C: STARTTLS", "S: 220 go", "*: TLS"]),
        ("AUTH without the mechanism", &["C: AUTH PLAIN", "S: 334 "]),
        ("BDAT without CHUNKING", &["C: BDAT 3 LAST", "C: abc", "S: 250 ok"]),
        ("a parameter without its extension", &["C: MAIL FROM:<user@example.com> SIZE=5", "S: 250 ok"]),
        ("an enhanced code of another class", &["C: NOOP", "S: 550 4.0.0 no"]),
        ("an enhanced code that was not offered", &["C: NOOP", "S: 550 5.0.0 no"]),
        ("a command after QUIT", &["C: QUIT", "S: 221 bye", "C: NOOP", "S: 250 ok"]),
        ("an answer to nothing", &["S: 250 ok"]),
        ("a command without an answer", &["C: NOOP"]),
        ("two commands at once", &["C: NOOP", "C: NOOP", "S: 250 ok", "S: 250 ok"]),
        ("an unknown command that succeeds", &["C: TURN", "S: 250 ok"]),
    ] {
        let lines: Vec<String> = greeted.iter().chain(more).map(ToString::to_string).collect();
        assert!(check(&lines, false).is_err(), "{case} passes");
    }
    let challenge = ["C: AUTH LOGIN", "S: 334 Username:", "C: dXNlcg==", "S: 535 no"].map(String::from);
    assert!(check(&challenge, false).is_err(), "a challenge that is not base64 passes");
    let offered = ["S: 220 mail.example.com", "C: EHLO a.example", "S: 250-mail.example.com", "S: 250 ENHANCEDSTATUSCODES"];
    for (case, more, legal) in [
        ("an enhanced code in a 3yz reply", &["C: NOOP", "S: 354 3.0.0 go"][..], false),
        ("an enhanced code that was offered", &["C: NOOP", "S: 500 5.5.1 no"], true),
    ] {
        let lines: Vec<String> = offered.iter().chain(more).map(ToString::to_string).collect();
        assert_eq!(check(&lines, false).is_ok(), legal, "{case}");
    }
    assert!(check(&["S: 220 2.0.0 mail.example.com".to_owned()], false).is_err(), "an enhanced code in a greeting passes");
}

#[test]
fn names_that_belong_to_somebody_are_found() {
    for (text, found) in [
        ("S: 220 mail.example.com ESMTP", 0),
        ("C: RCPT TO:<user@example.net>", 0),
        ("S: 550 5.7.1 192.0.2.25 is listed", 0),
        ("S: 250 2001:db8::25", 0),
        ("S: 220 mx.gmail.com", 1),
        ("S: 550 10.0.0.1", 1),
        ("S: 550 2001:470::1", 1),
        ("S: 220 at 12:30:00", 0),
    ] {
        assert_eq!(foreign_names(text).len(), found, "{text}");
    }
}
