//! How codes are found in what people paste.

/// Patterns of a decoder, checked. `{code}` and `{token}` in them stand for a code and a token; what each is for, `decode` says.
#[derive(Clone, Debug)]
pub struct DecoderRules {
    /// What a code looks like: a regular expression.
    pub code: String,
    /// The tokens facet whose values may come with a code: an index into the collection's facets.
    pub token: usize,
    /// The text of a record that says what to do now, by its id.
    pub next: Option<String>,
    /// Codes that are rather meant where several are found.
    pub prefer: String,
    /// What begins a line of its own, although it is indented.
    pub line: String,
    /// A text that is just two codes, `{low}` and `{high}`.
    pub pair: String,
    /// Contexts in which a code stands, tier by tier; the collection's logs are the tier before them.
    pub replies: Vec<Vec<String>>,
    /// Contexts of codes and tokens that are none.
    pub not: Vec<String>,
    /// A token behind a code; it begins with what is between the two.
    pub behind: String,
    /// Contexts of other tokens, in the order in which they are tried.
    pub tokens: Vec<String>,
    /// Values of the collection's relation facet, and what tells them.
    pub stages: Vec<(String, String)>,
    /// Where the text of a reply ends.
    pub end: String,
}
