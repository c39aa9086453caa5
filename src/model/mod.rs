//! The domain: collections, facets, records, pairs, comparisons.
//!
//! Knows nothing of YAML, Fluent, HTML, paths or any protocol. Everything here is checked when it is made (by `load`), so
//! that later stages need not ask again: facet values fit their facet, references point at records.

mod comparison;
mod decoder;
mod evidence;
mod pair;

use std::collections::BTreeMap;

pub use comparison::{Comparison, Meeting, compare, meeting};
pub use decoder::DecoderRules;
pub use evidence::{Command, Line, Log, Origin, Reply, Side, Transcript, starts_with_code};
pub use pair::{Pair, Pairs};

/// A record's place in its collection's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(pub usize);

/// How many transcripts the page of a code shows.
pub const SHOWN_TRANSCRIPTS: usize = 3;
/// How many texts of servers the page of a code shows.
pub const SHOWN_REPLIES: usize = 8;

/// The records of one protocol, with the facets on which they are compared.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    /// Name of its folder, prefix of its messages, first segment of its routes.
    pub id: String,
    /// In the order in which pages show them.
    pub facets: Vec<Facet>,
    /// In the order in which pages show them.
    pub texts: Vec<TextKind>,
    /// The facet (an index into `facets`) that words verdicts and colours pages.
    pub verdict: Option<usize>,
    /// The set facet that tells how two codes can meet.
    pub relation: Option<usize>,
    /// Whether every pair of codes that are taken for each other has a note.
    pub notes: bool,
    /// The facets (indices into `facets`) of which two codes must share one, if nothing else connects them, for their
    /// comparison to be offered to search engines; `None`: every comparison is.
    pub worthwhile: Option<Vec<usize>>,
    /// What texts can show for copying, in the order of the file.
    pub commands: Vec<Command>,
    /// Where codes can be found in logs, in the order of the file.
    pub logs: Vec<Log>,
    /// How its codes are found in what people paste.
    pub decoder: Option<DecoderRules>,
    /// What is true of a value of a facet, whichever record has it.
    pub sources: Vec<Source>,
    /// In the collection's order: by number where codes are numbers, else by text.
    pub records: Vec<Record>,
    /// By name.
    pub transcripts: Vec<Transcript>,
    /// By name of the sender, then in the order of the file.
    pub replies: Vec<Reply>,
}

impl Collection {
    /// The record at a place that this collection gave out.
    pub fn record(&self, id: RecordId) -> &Record {
        &self.records[id.0]
    }

    /// The place of a code.
    pub fn find(&self, code: &str) -> Option<RecordId> {
        self.records.iter().position(|r| r.code == code).map(RecordId)
    }

    /// All pairs of its records.
    pub fn pairs(&self) -> Pairs {
        Pairs::of(self.records.len())
    }

    /// Whether people take one of two codes for the other.
    pub fn is_confused(&self, pair: Pair) -> bool {
        let (low, high) = (pair.low(), pair.high());
        self.record(low).confused_with.contains(&high) || self.record(high).confused_with.contains(&low)
    }

    /// Whether nothing connects two codes: nobody takes one for the other, neither follows the other, they share no stage,
    /// and they agree on none of the facets that would make their comparison worth finding.
    pub fn is_trivial(&self, pair: Pair) -> bool {
        let Some(facets) = &self.worthwhile else { return false };
        let (low, high) = (self.record(pair.low()), self.record(pair.high()));
        let is_apart = matches!(meeting(self, pair), None | Some(Meeting::Different | Meeting::Unknown));
        let agree = |facet: &usize| compare(&low.values[*facet], &high.values[*facet]) == Comparison::Same;
        !self.is_confused(pair) && is_apart && !facets.iter().any(agree)
    }

    /// The texts that servers send with a code, by place, sender after sender.
    pub fn replies_of(&self, id: RecordId) -> Vec<usize> {
        (0..self.replies.len()).filter(|place| self.replies[*place].code == id).collect()
    }

    /// One text of each of the senders with most texts, by place: what the page of the code shows of them.
    pub fn best_replies_of(&self, id: RecordId) -> Vec<usize> {
        let mut senders: Vec<(usize, usize)> = Vec::new();
        for place in self.replies_of(id) {
            match senders.last_mut() {
                Some((first, count)) if self.replies[*first].from == self.replies[place].from => *count += 1,
                _ => senders.push((place, 1)),
            }
        }
        senders.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        senders.truncate(SHOWN_REPLIES);
        let mut places: Vec<usize> = senders.into_iter().map(|(first, _)| first).collect();
        places.sort_unstable();
        places
    }

    /// Whether there is more evidence for a code than its page shows, so that it has a page of its own.
    pub fn has_more_evidence(&self, id: RecordId) -> bool {
        self.transcripts_of(id).len() > SHOWN_TRANSCRIPTS || self.replies_of(id).len() > self.best_replies_of(id).len()
    }

    /// The transcripts of a code, by place: the one that its record names, those chosen for it alone, the others.
    pub fn transcripts_of(&self, id: RecordId) -> Vec<usize> {
        let rank = |place: &usize| match &self.transcripts[*place] {
            _ if self.record(id).transcript == Some(*place) => 0,
            transcript if transcript.shows.len() == 1 => 1,
            _ => 2,
        };
        let mut places: Vec<usize> =
            (0..self.transcripts.len()).filter(|place| self.transcripts[*place].shows.contains(&id)).collect();
        places.sort_by_key(rank);
        places
    }

    /// For each pair whose codes occur in one transcript: which. It was chosen for at least one of the two, rather for both.
    pub fn together(&self) -> BTreeMap<Pair, usize> {
        let mut best: BTreeMap<Pair, (usize, usize)> = BTreeMap::new();
        for (place, transcript) in self.transcripts.iter().enumerate() {
            for (index, low) in transcript.replies.iter().enumerate() {
                for pair in transcript.replies[index + 1..].iter().filter_map(|high| Pair::new(*low, *high)) {
                    let missing = [pair.low(), pair.high()].iter().filter(|code| !transcript.shows.contains(code)).count();
                    if missing < 2 {
                        let found = best.entry(pair).or_insert((missing, place));
                        *found = (*found).min((missing, place));
                    }
                }
            }
        }
        best.into_iter().map(|(pair, (_, place))| (pair, place)).collect()
    }

    /// The pairs of which one names the other as what it is taken for, each once, in order.
    pub fn confused(&self) -> Vec<Pair> {
        let named = |(place, record): (usize, &Record)| -> Vec<Pair> {
            record.confused_with.iter().filter_map(|other| Pair::new(RecordId(place), *other)).collect()
        };
        let mut pairs: Vec<Pair> = self.records.iter().enumerate().flat_map(named).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// The verdict of a record: an index into the values of the verdict facet.
    pub fn verdict_of(&self, record: &Record) -> Option<usize> {
        match record.values[self.verdict?] {
            Value::Choice(value) => Some(value),
            _ => None,
        }
    }

    /// The first facet that is read off the code: its place, and off which character, from 1.
    pub fn digit_facet(&self) -> Option<(usize, usize)> {
        self.facets.iter().enumerate().find_map(|(place, facet)| match facet.kind {
            FacetKind::Choice { derived: Some(Derived::Digit(digit)), .. } => Some((place, digit)),
            _ => None,
        })
    }

    /// What any code says by itself: a facet that is read off it, and the value.
    pub fn read_off(&self, code: &str) -> Option<(&Facet, &str)> {
        let (place, digit) = self.digit_facet()?;
        let facet = &self.facets[place];
        let digit = code.chars().nth(digit.checked_sub(1)?)?.to_string();
        let value = facet.kind.values().iter().find(|value| **value == digit)?;
        Some((facet, value))
    }

    /// The name of a record's verdict, by which themes colour it; empty without one.
    pub fn tone(&self, record: &Record) -> &str {
        let value = self.verdict.zip(self.verdict_of(record));
        value.map_or("", |(facet, value)| self.facets[facet].kind.values()[value].as_str())
    }
}

/// A typed axis on which the records of a collection are compared.
#[derive(Clone, Debug)]
pub struct Facet {
    /// As in `collection.yaml`; its label is the message `collection-id`.
    pub id: String,
    /// What values it takes.
    pub kind: FacetKind,
    /// Whose value messages it uses: its own id, or that of the facet it is `like`.
    pub words: String,
    /// Whether comparison pages show it.
    pub compare: bool,
    /// Whether every value must have a source.
    pub sourced: bool,
    /// Whether pages show its tokens at the top, with their words: what was probably meant.
    pub lead: bool,
    /// For tokens that have words: a pattern whose group `name` names their message. What its group `class` holds, a
    /// number, that message can select on.
    pub gloss: Option<regex::Regex>,
}

/// Where the words of a token are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gloss<'t> {
    /// The part of the token that names its message.
    pub name: &'t str,
    /// The class of the token, if its facet knows classes.
    pub class: Option<u64>,
}

impl Facet {
    /// Where the words of a token are; `None` if it has none.
    pub fn gloss_of<'t>(&self, token: &'t str) -> Option<Gloss<'t>> {
        let groups = self.gloss.as_ref()?.captures(token)?;
        let class = groups.name("class").and_then(|class| class.as_str().parse().ok());
        Some(Gloss { name: groups.name("name")?.as_str(), class })
    }
}

/// The type of a facet.
#[derive(Clone, Debug)]
pub enum FacetKind {
    /// Exactly one of the values.
    Choice {
        /// Their ids.
        values: Vec<String>,
        /// How the value follows from something else; `None` if records state it.
        derived: Option<Derived>,
    },
    /// Any of the values.
    Set {
        /// Their ids.
        values: Vec<String>,
        /// The value that stands for all of them.
        wildcard: Option<usize>,
    },
    /// Pieces of wire text, shown as they are.
    Tokens {
        /// What a piece looks like.
        pattern: regex::Regex,
    },
}

impl FacetKind {
    /// The ids of the values that need words; none for tokens.
    pub fn values(&self) -> &[String] {
        match self {
            Self::Choice { values, .. } | Self::Set { values, .. } => values,
            Self::Tokens { .. } => &[],
        }
    }
}

/// Where the value of a derived facet comes from.
#[derive(Clone, Debug)]
pub enum Derived {
    /// The nth character of the code, from 1.
    Digit(usize),
    /// The value of another choice facet: (its index, for each of its values one of ours).
    Facet(usize, Vec<Option<usize>>),
}

/// What a record says on one facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nobody knows, or nobody said.
    Unknown,
    /// One value, by index.
    Choice(usize),
    /// Values by index, ascending, never empty.
    Set(Vec<usize>),
    /// Wire text in the order of the record; empty means that there never is one.
    Tokens(Vec<String>),
}

impl Value {
    /// The pieces of wire text, if that is what it is.
    pub fn tokens(&self) -> &[String] {
        match self {
            Self::Tokens(tokens) => tokens,
            _ => &[],
        }
    }
}

/// A text of records, in every locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextKind {
    /// Attribute of the record's message.
    pub id: String,
    /// Where pages show it.
    pub place: TextPlace,
    /// Whether a record can do without.
    pub optional: bool,
    /// Whether a record that has it must name a source for it.
    pub sourced: bool,
}

/// Where pages show a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPlace {
    /// One sentence at the top.
    Lead,
    /// In the panel of the record.
    Panel,
    /// Below the text of the panel before it, on the page of the record only.
    Detail,
    /// Under “when to use which”.
    Choose,
    /// Nowhere: other words by which the search finds the record.
    Search,
}

impl TextPlace {
    /// How each is written in `collection.yaml`.
    pub const NAMES: [(&str, Self); 5] = [
        ("lead", Self::Lead),
        ("panel", Self::Panel),
        ("detail", Self::Detail),
        ("choose", Self::Choose),
        ("search", Self::Search),
    ];

    /// Whether its texts stand under a heading, as prose in which commands can occur.
    pub fn has_heading(self) -> bool {
        matches!(self, Self::Panel | Self::Detail | Self::Choose)
    }
}

/// The language-free facts on one code.
#[derive(Clone, Debug)]
pub struct Record {
    /// As on the wire.
    pub code: String,
    /// Words of the defining documents, verbatim.
    pub phrases: Vec<Phrase>,
    /// One for each facet of the collection, in its order.
    pub values: Vec<Value>,
    /// Codes that may follow in the same exchange.
    pub leads_to: Vec<RecordId>,
    /// Codes that it is taken for.
    pub confused_with: Vec<RecordId>,
    /// The transcript that shows it best: an index into those of the collection.
    pub transcript: Option<usize>,
    /// Where the facts come from, in the order of the file.
    pub sources: Vec<Source>,
    /// Path of the file it was read from.
    pub file: String,
}

/// A phrase that a document gives to a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Verbatim.
    pub text: String,
    /// Who says so.
    pub citation: Citation,
}

/// A document and what it proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub citation: Citation,
    /// Names of facets, values (`facet.value`), texts or keys of the record.
    pub proves: Vec<String>,
}

impl Source {
    /// Whether it proves this value of a facet.
    pub fn covers(&self, facet: &str, value: &str) -> bool {
        self.proves.iter().any(|p| p == facet || p.strip_prefix(facet).and_then(|p| p.strip_prefix('.')) == Some(value))
    }
}

/// A place in a document. Names of documents are proper names and are not translated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Citation {
    /// A section of an RFC.
    Rfc {
        /// Its number.
        number: u32,
        /// The section, without sign.
        section: Option<String>,
    },
    /// A registry of IANA, by its name in the URL.
    Iana(String),
    /// A file of some software's source.
    Software {
        /// Name of the software.
        name: String,
        /// Path in its source.
        file: Option<String>,
    },
    /// Anything else that has a title.
    Document {
        /// Its title.
        title: String,
        /// Where it can be read, `https:` only.
        url: Option<String>,
    },
}

impl Citation {
    /// Its name as readers see it.
    pub fn label(&self) -> String {
        match self {
            Self::Rfc { number, section: Some(section) } => format!("RFC {number} §{section}"),
            Self::Rfc { number, section: None } => format!("RFC {number}"),
            Self::Iana(registry) => format!("IANA {registry}"),
            Self::Software { name, file: Some(file) } => format!("{name}: {file}"),
            Self::Software { name, file: None } => name.clone(),
            Self::Document { title, .. } => title.clone(),
        }
    }

    /// Where it can be read.
    pub fn url(&self) -> Option<String> {
        match self {
            Self::Rfc { number, section } => {
                let anchor = section.as_deref().filter(|s| s.starts_with(|c: char| c.is_ascii_digit()));
                let anchor = anchor.map(|s| format!("#section-{s}")).unwrap_or_default();
                Some(format!("https://www.rfc-editor.org/rfc/rfc{number}.html{anchor}"))
            }
            Self::Iana(registry) => Some(format!("https://www.iana.org/assignments/{registry}/{registry}.xhtml")),
            Self::Software { .. } => None,
            Self::Document { url, .. } => url.clone(),
        }
    }
}
