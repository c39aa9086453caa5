//! The decoder: what a piece of a log, a bounce or a session says, found by rules that are data of the collection.
//!
//! 1. The text is normalised: quoting off, folded lines unfolded, the lines of one reply joined.
//! 2. Two codes and nothing else are a pair.
//! 3. Candidates for the code are looked for tier by tier: known logs and other strong contexts, what is shaped like a
//!    reply, bare numbers. What a `not` rule matches is no candidate. In the first tier that has any, rather those that
//!    `prefer` matches; of these the first of the last line that has one.
//! 4. The token is the one behind the code, else the nearest one of the code's class that a token rule finds.
//! 5. The stage is that of the stage rule that matches nearest to the code.
//! 6. The reply is what follows the code; a known text of a server of which it has at least four fifths of the words is it.
//!
//! The same steps are written in JavaScript in the theme (`assets/js/decode.js`), with the rules of [`Decoder::rules`]; one set
//! of vectors (`tests/decode/`) drives both. A pattern therefore means the same in both languages: it is matched without regard
//! to case, `^` and `$` are those of a line, and there is no looking around.

use std::collections::BTreeSet;

use regex::{Captures, Regex, RegexBuilder};
use serde::Serialize;
use serde_json::json;

use crate::model::{Collection, DecoderRules, FacetKind};

/// How much of a text is read, in UTF-16 units (as JavaScript counts).
const LONGEST: usize = 65_536;
/// What follows a token: no digit, and no dot with a digit behind it, as in an address or a version.
const TOKEN_END: &str = "(?:[^0-9.]|\\.(?:[^0-9]|$)|$)";
/// How many words a known text must have to be recognized.
const FEWEST_WORDS: usize = 3;

/// What was found in a text. All of it can be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Decoded {
    /// A code, as the collection's grammar wants it; there may be no record of it.
    pub code: Option<String>,
    /// A token that came with it, or alone.
    pub token: Option<String>,
    /// A value of the collection's relation facet.
    pub stage: Option<String>,
    /// The kind of log, by its id.
    pub log: Option<String>,
    /// The text of the reply, from the code on.
    pub reply: Option<String>,
    /// A text of a server that this is: an index into the collection's replies.
    pub said: Option<usize>,
    /// Two codes of records, the first of the collection's order first, if the text was just these.
    pub pair: Option<(String, String)>,
}

/// A collection's rules, ready to use.
#[derive(Debug)]
pub struct Decoder {
    codes: Vec<String>,
    prefer: Regex,
    line: Regex,
    joined: Regex,
    pair: Regex,
    tiers: Vec<Vec<Cue>>,
    not: Vec<Regex>,
    behind: Regex,
    tokens: Vec<Regex>,
    stages: Vec<(String, Regex)>,
    end: Regex,
    /// For each of the collection's replies: its code and its words.
    known: Vec<(String, Vec<String>)>,
}

/// A context in which codes stand.
#[derive(Debug)]
struct Cue {
    /// The kind of log that it is of, and the codes that such a log shows.
    log: Option<(String, Regex)>,
    pattern: Regex,
}

/// A place in a text where a code may stand.
struct Candidate<'t> {
    code: &'t str,
    start: usize,
    log: Option<&'t str>,
}

/// The placeholders of patterns, and what they become.
struct Grammar {
    code: String,
    token: String,
}

impl Grammar {
    fn of(collection: &Collection, rules: &DecoderRules) -> Self {
        let bare = |pattern: &str| pattern.trim_start_matches('^').trim_end_matches('$').to_owned();
        let token = match &collection.facets[rules.token].kind {
            FacetKind::Tokens { pattern } => bare(pattern.as_str()),
            _ => String::new(),
        };
        Self { code: bare(&rules.code), token }
    }

    /// The source of a regular expression that both languages read.
    fn source(&self, pattern: &str) -> String {
        let pattern = pattern.strip_prefix("(?i)").unwrap_or(pattern);
        pattern
            .replace("{code}", &format!("(?<code>{})", self.code))
            .replace("{low}", &format!("(?<low>{})", self.code))
            .replace("{high}", &format!("(?<high>{})", self.code))
            .replace("{token}", &format!("(?<token>{}){TOKEN_END}", self.token))
    }
}

fn compile(source: &str) -> Option<Regex> {
    RegexBuilder::new(source).case_insensitive(true).multi_line(true).build().ok()
}

/// Whether a pattern of a decoder can be used; `load` asks before a collection comes to be.
pub fn is_pattern(pattern: &str) -> bool {
    let grammar = Grammar { code: "[0-9]+".to_owned(), token: "[0-9.]+".to_owned() };
    compile(&grammar.source(pattern)).is_some()
}

/// A kind of log with the codes that it shows, if it is one; and a pattern.
type CueSource = (Option<(String, String)>, String);

/// The rules as sources of regular expressions, in the order in which they are tried.
struct Sources {
    line: String,
    joined: String,
    pair: String,
    tiers: Vec<Vec<CueSource>>,
    not: Vec<String>,
    behind: String,
    tokens: Vec<String>,
    stages: Vec<(String, String)>,
    end: String,
}

impl Sources {
    fn of(collection: &Collection, rules: &DecoderRules) -> Self {
        let grammar = Grammar::of(collection, rules);
        let source = |pattern: &String| grammar.source(pattern);
        let logs = collection
            .logs
            .iter()
            .map(|log| (Some((log.id.clone(), log.codes.as_str().to_owned())), grammar.source(&log.pattern)));
        let tiers = rules.replies.iter().map(|tier| tier.iter().map(|pattern| (None, source(pattern))).collect());
        let tiers = std::iter::once(logs.collect()).chain(tiers).collect();
        Self {
            line: source(&rules.line),
            joined: grammar.source("^(?<lead>[^0-9a-z\\n]{0,8}(?:S: ?)?){code}-(?<rest>.*)$"),
            pair: source(&rules.pair),
            tiers,
            not: rules.not.iter().map(source).collect(),
            behind: source(&rules.behind),
            tokens: rules.tokens.iter().map(source).collect(),
            stages: rules.stages.iter().map(|(stage, pattern)| (stage.clone(), grammar.source(pattern))).collect(),
            end: source(&rules.end),
        }
    }
}

impl Decoder {
    /// The decoder of a collection; `None` if it has no rules for one.
    pub fn new(collection: &Collection) -> Option<Self> {
        let rules = collection.decoder.as_ref()?;
        let sources = Sources::of(collection, rules);
        let all = |sources: &[String]| sources.iter().map(|source| compile(source)).collect::<Option<Vec<Regex>>>();
        let cue = |(log, source): &CueSource| {
            let log = match log {
                Some((id, codes)) => Some((id.clone(), compile(codes)?)),
                None => None,
            };
            Some(Cue { log, pattern: compile(source)? })
        };
        let code_of = |place: usize| collection.record(collection.replies[place].code).code.clone();
        Some(Self {
            codes: collection.records.iter().map(|record| record.code.clone()).collect(),
            prefer: compile(&rules.prefer)?,
            line: compile(&sources.line)?,
            joined: compile(&sources.joined)?,
            pair: compile(&sources.pair)?,
            tiers: sources.tiers.iter().map(|tier| tier.iter().map(cue).collect()).collect::<Option<_>>()?,
            not: all(&sources.not)?,
            behind: compile(&sources.behind)?,
            tokens: all(&sources.tokens)?,
            stages: sources
                .stages
                .iter()
                .map(|(stage, source)| Some((stage.clone(), compile(source)?)))
                .collect::<Option<_>>()?,
            end: compile(&sources.end)?,
            known: (0..collection.replies.len()).map(|place| (code_of(place), words(&collection.replies[place].text))).collect(),
        })
    }

    /// The rules for the decoder in JavaScript: sources of regular expressions for the flags `dgimu`.
    pub fn rules(collection: &Collection) -> Option<serde_json::Value> {
        let rules = collection.decoder.as_ref()?;
        let sources = Sources::of(collection, rules);
        let cue = |(log, pattern): &CueSource| match log {
            Some((id, codes)) => json!({"log": id, "codes": codes, "pattern": pattern}),
            None => json!({"pattern": pattern}),
        };
        Some(json!({
            "prefer": rules.prefer,
            "line": sources.line,
            "joined": sources.joined,
            "pair": sources.pair,
            "tiers": sources.tiers.iter().map(|tier| tier.iter().map(cue).collect::<Vec<_>>()).collect::<Vec<_>>(),
            "not": sources.not,
            "behind": sources.behind,
            "tokens": sources.tokens,
            "stages": sources.stages,
            "end": sources.end,
        }))
    }

    /// Reads a text. Takes anything.
    pub fn decode(&self, text: &str) -> Decoded {
        let text = &self.normalised(text);
        if let Some(pair) = self.pair(text) {
            return Decoded { pair: Some(pair), ..Decoded::default() };
        }
        let Some(found) = self.code(text) else {
            return Decoded { token: self.token(text, None).map(str::to_owned), ..Decoded::default() };
        };
        let from = &text[found.start..];
        let line = from.lines().next().unwrap_or_default();
        let end = self.end.find(line).map_or(line.len(), |end| end.start());
        let reply = line[..end].trim_end();
        let behind = self.behind.captures(&from[found.code.len()..]);
        let behind = behind.filter(|behind| behind.get(0).is_some_and(|all| all.start() == 0));
        let token = behind.and_then(|behind| behind.name("token")).map(|token| token.as_str());
        Decoded {
            code: Some(found.code.to_owned()),
            token: token.or_else(|| self.token(text, Some(&found))).map(str::to_owned),
            stage: self.stage(text, &found).map(str::to_owned),
            log: found.log.map(str::to_owned),
            said: self.said(found.code, reply),
            reply: Some(reply.to_owned()),
            pair: None,
        }
    }

    /// Line ends, quoting, folded lines, replies of several lines: one line for each thing said.
    fn normalised(&self, text: &str) -> String {
        let mut length = 0;
        let cut = text.chars().take_while(|c| {
            length += c.len_utf16();
            length <= LONGEST
        });
        let text: String = cut.collect();
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n").replace('\u{feff}', "");
        let mut lines: Vec<String> = Vec::new();
        for line in text.split('\n') {
            let mut line = line;
            while let Some(quoted) = line.strip_prefix("> ") {
                line = quoted;
            }
            let content = line.trim_start_matches([' ', '\t']);
            let is_folded =
                content.len() < line.len() && !content.is_empty() && self.line.find(content).is_none_or(|m| m.start() > 0);
            match lines.last_mut().filter(|last| !last.is_empty()) {
                Some(last) if is_folded => {
                    last.push(' ');
                    last.push_str(content);
                }
                Some(last) => match self.one_reply(last, content) {
                    Some(joined) => *last = joined,
                    None => lines.push(content.to_owned()),
                },
                None => lines.push(content.to_owned()),
            }
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// Two lines as one, if both are lines of one reply.
    fn one_reply(&self, former: &str, line: &str) -> Option<String> {
        let former = self.joined.captures(former)?;
        let code = former.name("code")?.as_str();
        let rest = line.strip_prefix(former.name("lead")?.as_str())?.strip_prefix(code)?;
        let is_last = rest.is_empty() || rest.starts_with(' ');
        let rest = rest.strip_prefix('-').or(is_last.then_some(rest))?;
        // The hyphen stays as long as more lines may follow.
        let mark = if is_last { ' ' } else { '-' };
        Some(format!("{}{code}{mark}{} {}", &former["lead"], &former["rest"], rest.trim_start()))
    }

    fn pair(&self, text: &str) -> Option<(String, String)> {
        let found = self.pair.captures(text).filter(|found| found.get(0).is_some_and(|all| all.as_str().len() == text.len()))?;
        let place = |name: &str| {
            let code = found.name(name)?.as_str();
            self.codes.iter().position(|known| known == code)
        };
        let (one, other) = (place("low")?, place("high")?);
        (one != other).then(|| (self.codes[one.min(other)].clone(), self.codes[one.max(other)].clone()))
    }

    fn code<'t>(&'t self, text: &'t str) -> Option<Candidate<'t>> {
        let refused = self.refused(text, "code");
        for tier in &self.tiers {
            let mut candidates: Vec<Candidate<'_>> = Vec::new();
            for cue in tier {
                for (start, code) in places(&cue.pattern, text, "code") {
                    let fits = cue.log.as_ref().is_none_or(|(_, codes)| codes.is_match(code));
                    if fits && !refused.contains(&start) {
                        candidates.push(Candidate { code, start, log: cue.log.as_ref().map(|(id, _)| id.as_str()) });
                    }
                }
            }
            let is_preferred = |candidate: &Candidate<'_>| self.prefer.is_match(candidate.code);
            if candidates.iter().any(is_preferred) {
                candidates.retain(is_preferred);
            }
            // The last line that has one, and the first in it: what follows there is quoted. Where two rules find the same
            // place, the rule that stands first.
            let Some(last) = candidates.iter().map(|candidate| candidate.start).max() else { continue };
            let line = text[..last].rfind('\n').map_or(0, |end| end + 1);
            return candidates.into_iter().filter(|candidate| candidate.start >= line).min_by_key(|candidate| candidate.start);
        }
        None
    }

    /// The places of codes or tokens that a `not` rule matches.
    fn refused(&self, text: &str, group: &str) -> BTreeSet<usize> {
        self.not.iter().flat_map(|not| places(not, text, group)).map(|(start, _)| start).collect()
    }

    fn token<'t>(&self, text: &'t str, code: Option<&Candidate<'_>>) -> Option<&'t str> {
        let refused = self.refused(text, "token");
        let class = code.and_then(|found| found.code.chars().next());
        let from = code.map_or(0, |found| found.start);
        for rule in &self.tokens {
            let found = places(rule, text, "token")
                .into_iter()
                .filter(|(start, token)| !refused.contains(start) && class.is_none_or(|class| token.starts_with(class)));
            if let Some((_, token)) = found.min_by_key(|(start, _)| distance(text, *start, from)) {
                return Some(token);
            }
        }
        None
    }

    fn stage(&self, text: &str, code: &Candidate<'_>) -> Option<&str> {
        let found = self.stages.iter().flat_map(|(stage, pattern)| {
            pattern.find_iter(text).map(move |found| {
                let place = if found.end() <= code.start { found.end() } else { found.start() };
                (distance(text, place, code.start), stage.as_str())
            })
        });
        found.min_by_key(|(distance, _)| *distance).map(|(_, stage)| stage)
    }

    fn said(&self, code: &str, reply: &str) -> Option<usize> {
        let reply: BTreeSet<String> = words(reply).into_iter().collect();
        let mut best: Option<(usize, usize)> = None;
        for (place, (known_code, known)) in self.known.iter().enumerate() {
            let found = known.iter().filter(|word| reply.contains(*word)).count();
            let is_it = known_code == code && known.len() >= FEWEST_WORDS && found * 5 >= known.len() * 4;
            if is_it && best.is_none_or(|(most, _)| found > most) {
                best = Some((found, place));
            }
        }
        best.map(|(_, place)| place)
    }
}

/// How far two places are apart, as JavaScript counts.
fn distance(text: &str, one: usize, other: usize) -> usize {
    text[one.min(other)..one.max(other)].chars().map(char::len_utf16).sum()
}

/// The places of a named group in all matches; the next match may begin where the group ended.
fn places<'t>(pattern: &Regex, text: &'t str, group: &str) -> Vec<(usize, &'t str)> {
    let mut places = Vec::new();
    let mut from = 0;
    let next = |from: usize| -> Option<Captures<'t>> { pattern.captures_at(text, from) };
    while let Some(found) = next(from) {
        let Some(group) = found.name(group).filter(|group| group.end() > from) else { break };
        places.push((group.start(), group.as_str()));
        from = group.end();
    }
    places
}

/// The words of a reply by which it can be recognized: without codes, addresses, names of hosts and the like.
fn words(reply: &str) -> Vec<String> {
    let is_name = |word: &str| word.contains(|c: char| c.is_ascii_digit() || "@/=.".contains(c));
    let inner = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic() && !c.is_ascii_digit()).to_lowercase();
    let pieces = reply.split(|c: char| c.is_whitespace() || c == '_').map(inner);
    pieces.filter(|word| !word.is_empty() && !is_name(word)).collect()
}
