//! What a collection knows of its codes from outside: sessions in which they occur, texts that servers send, lines of logs.

use regex::Regex;

use super::{Citation, RecordId};

/// A piece of wire text that texts can show for copying, by a variable of this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Name of the variable.
    pub id: String,
    /// What a reader copies.
    pub text: String,
}

/// A session in which codes occur.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transcript {
    /// Name of its file, without ending.
    pub name: String,
    /// The codes that it was chosen for.
    pub shows: Vec<RecordId>,
    /// All codes that the server sends in it, in the collection's order; those of `shows` among them.
    pub replies: Vec<RecordId>,
    /// The stage of the codes in `shows`: an index into the values of the collection's relation facet.
    pub at: Option<usize>,
    /// How it came about.
    pub origin: Origin,
    /// At least one.
    pub lines: Vec<Line>,
}

/// How a transcript came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A server sent it: name and version of the software.
    Recorded(String),
    /// It was written after a document.
    Written(Citation),
}

/// A line of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who sends it.
    pub side: Side,
    /// What goes over the wire.
    pub text: String,
}

/// Who sends a line of a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// `C:`
    Client,
    /// `S:`
    Server,
    /// `*:`, what happens below the lines, such as the negotiation of TLS.
    Event,
}

impl Side {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Client, Self::Server, Self::Event];

    /// As transcripts write it.
    pub fn letter(self) -> char {
        match self {
            Self::Client => 'C',
            Self::Server => 'S',
            Self::Event => '*',
        }
    }
}

impl Line {
    /// Whether this is a reply of this code: the code, then a space, a hyphen or nothing.
    pub fn is_reply(&self, code: &str) -> bool {
        self.side == Side::Server && starts_with_code(&self.text, code)
    }
}

/// Whether a line of a server begins with this code: the code, then a space, a hyphen or nothing.
pub fn starts_with_code(text: &str, code: &str) -> bool {
    text.strip_prefix(code).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-']))
}

/// A text that some server sends with a code, verbatim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The code it begins with.
    pub code: RecordId,
    /// Who sends it: a provider or a software. A proper name.
    pub from: String,
    /// Lines as on the wire.
    pub text: String,
    /// When it was seen: year, month, day as far as known.
    pub date: Option<String>,
    /// Where it can be read.
    pub citation: Citation,
}

/// A kind of log in which codes occur.
#[derive(Clone, Debug)]
pub struct Log {
    /// Its label is the message `collection-log-id`.
    pub id: String,
    /// Codes that it can show.
    pub codes: Regex,
    /// A regular expression with [`Log::CODE`] where the code stands.
    pub pattern: String,
}

impl Log {
    /// What stands for the code in a pattern.
    pub const CODE: &str = "{code}";

    /// The regular expression that finds a code in such a log.
    pub fn pattern_of(&self, code: &str) -> String {
        self.pattern.replace(Self::CODE, &regex::escape(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_ends_where_its_digits_end() {
        for (text, code, expected) in [
            ("554 5.7.1 no", "554", true),
            ("554-no", "554", true),
            ("554", "554", true),
            ("5541 no", "554", false),
            ("55 no", "554", false),
            ("", "554", false),
        ] {
            assert_eq!(starts_with_code(text, code), expected, "{text}");
        }
    }
}
