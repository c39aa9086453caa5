//! One locale file: parsed behind a gate, with what each message uses and where it stands.

use std::collections::BTreeSet;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Diagnostic, Diagnostics, is_hidden, rules};

/// How deep placeables and calls may nest; the parser would overflow its stack at about two thousand.
const MAX_NESTING: usize = 16;

/// How many named arguments there can be in one placeable: the parser compares each with all others.
const MAX_NAMED: usize = 100;

/// How many digits of a number are read, and how large the number of an option such as `minimumFractionDigits` can be; Fluent
/// panics at more, or writes as many zeros.
const MAX_NUMBER: usize = 15;

/// A parsed file.
#[derive(Clone, Debug)]
pub struct File {
    /// Path from the site's root.
    pub path: String,
    /// What stands in it, in file order.
    pub definitions: Vec<Definition>,
    /// Ids of messages that are broken or next to what is broken: that they lack something is no news.
    pub broken: BTreeSet<String>,
    /// Texts that have a place but no words yet, and the place.
    pub empty: Vec<Empty>,
    pub(super) resource: Arc<FluentResource>,
}

/// A message or term.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Id; a term's begins with `-`.
    pub id: String,
    /// Where the id stands.
    pub span: Range<usize>,
    /// The value (`None`) and the attributes, in file order.
    pub parts: Vec<(Option<String>, Part)>,
    /// Its place in the parsed file.
    pub(super) entry: usize,
}

/// A text that has a place but no words yet: `id =`, `.attribute =` or a variant without text, as `l10n add` writes them.
#[derive(Clone, Debug)]
pub struct Empty {
    /// Id of the message or term.
    pub id: String,
    /// Name of the attribute; `None` for the value.
    pub attribute: Option<String>,
    /// Where its name stands.
    pub span: Range<usize>,
}

impl Definition {
    /// The value or an attribute.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Part> {
        self.parts.iter().find(|(a, _)| a.as_deref() == attribute).map(|(_, part)| part)
    }
}

/// A value or attribute.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where its text stands.
    pub span: Range<usize>,
    /// Its pieces of text, without what stands in braces.
    pub texts: Vec<Range<usize>>,
    /// What it refers to.
    pub uses: Vec<Use>,
    /// How many variables, references, calls and literals stand in it.
    pub pieces: usize,
}

/// Something that a text refers to.
#[derive(Clone, Debug)]
pub struct Use {
    /// What.
    pub kind: UseKind,
    /// Where.
    pub span: Range<usize>,
}

/// What a text refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UseKind {
    /// `$name`.
    Variable(String),
    /// `message` or `message.attribute`; a term's id begins with `-` and it is given the named arguments.
    Reference {
        /// Id of the message or term.
        id: String,
        /// Its attribute.
        attribute: Option<String>,
        /// Names of the arguments passed, for a term.
        arguments: Vec<String>,
    },
    /// `NAME(…)`.
    Function(String),
}

/// Parses a file. Entries that are broken are reported and left out; the rest stands.
pub(crate) fn parse(path: &str, text: &str, diagnostics: &mut Diagnostics) -> File {
    let (blanked, empty) = super::outline::without_empty(text);
    let text = match gate(path, &blanked) {
        Gate::Pass => blanked.into_owned(),
        Gate::Mended(text, problems) => {
            diagnostics.extend(problems);
            text
        }
        Gate::Refuse(problem) => {
            diagnostics.push(problem);
            return File::unparsed(path, text);
        }
    };
    // The gate keeps out every input known to make the parser panic; this is the net below it.
    let parsed = catch_unwind(AssertUnwindSafe(|| FluentResource::try_new(text.clone())));
    let (resource, errors) = match parsed {
        Ok(Ok(resource)) => (resource, Vec::new()),
        Ok(Err((resource, errors))) => (resource, errors),
        Err(_) => {
            let problem = Diagnostic::new(&rules::FLUENT_SYNTAX, "the file cannot be parsed").in_file(path);
            diagnostics.push(problem.hint("take out half of its entries, then half of these, until the faulty one is found"));
            return File::unparsed(path, &text);
        }
    };
    let mut broken = BTreeSet::new();
    let known: Vec<(usize, String)> = if errors.is_empty() { Vec::new() } else { ids(&text).collect() };
    for error in errors {
        let start = error.slice.as_ref().unwrap_or(&error.pos).start;
        // The entry itself, and the one before it, whose last lines it may be.
        let following = known.partition_point(|(offset, _)| *offset < start);
        broken.extend(known[following.saturating_sub(1)..].iter().take(2).map(|(_, id)| id.clone()));
        diagnostics.push_with(&rules::FLUENT_SYNTAX, path, || syntax_error(path, &text, &error));
    }
    let mut reader = Reader { path, source: resource.source(), diagnostics };
    let definitions = resource.entries().enumerate().filter_map(|(place, entry)| reader.entry(place, entry)).collect();
    File { path: path.to_owned(), definitions, broken, empty, resource: Arc::new(resource) }
}

impl File {
    /// A file that was given up.
    fn unparsed(path: &str, text: &str) -> Self {
        let (Ok(empty) | Err((empty, _))) = FluentResource::try_new(String::new());
        let broken = ids(text).map(|(_, id)| id).collect();
        Self { path: path.to_owned(), definitions: Vec::new(), broken, empty: Vec::new(), resource: Arc::new(empty) }
    }
}

/// What looks like the id of a message or term at the start of a line, and where.
fn ids(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        start += line.len();
        (start - line.len(), line)
    });
    lines.filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')).map(|(start, line)| {
        let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        (start, line[..end.unwrap_or(line.len())].trim_end().to_owned())
    })
}

enum Gate {
    Pass,
    Mended(String, Diagnostics),
    Refuse(Diagnostic),
}

/// What is open at a place of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{`: an expression.
    Placeable,
    /// `(`: its arguments.
    Call,
    /// The text behind `[key]`, where quotes and parentheses are only text.
    Variant,
}

/// A linear scan for what the parser and the formatter cannot bear: deep nesting, `\u` escapes that are no hexadecimal digits,
/// very long numbers; and for escapes of characters that do not show.
fn gate(path: &str, text: &str) -> Gate {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let (mut nested, mut named) = (0, 0);
    let mut mended: Option<Vec<u8>> = None;
    let mut problems = Diagnostics::default();
    let mut report = |problem: Diagnostic, blank: Range<usize>| {
        mended.get_or_insert_with(|| bytes.to_vec())[blank].fill(b' ');
        problems.push(problem);
    };
    // Everything that means something is ASCII. `previous` is what stands before, without spaces.
    let (mut previous, mut line_start, mut i) = (b'\n', 0, 0);
    while i < bytes.len() {
        let at = i;
        let c = bytes[at];
        i += 1;
        if at == line_start && starts_entry(&text[at..], open.last().copied()) {
            open.clear();
            nested = 0;
        }
        match (open.last(), c) {
            (_, b'\n') => line_start = i,
            (_, b'{') | (Some(Open::Placeable | Open::Call), b'(') => {
                named = if open.is_empty() { 0 } else { named };
                open.push(if c == b'{' { Open::Placeable } else { Open::Call });
                nested += 1;
                if nested > MAX_NESTING {
                    let problem = format!("placeables and calls nested more than {MAX_NESTING} deep");
                    let problem = Diagnostic::new(&rules::TOO_DEEP, problem).at(path, at..i);
                    return Gate::Refuse(problem.hint("write the sentence out for each case"));
                }
            }
            (None, _) => {}
            (Some(_), b'}') => {
                while let Some(closed) = open.pop() {
                    nested -= usize::from(closed != Open::Variant);
                    if closed == Open::Placeable {
                        break;
                    }
                }
            }
            (Some(Open::Variant), b'[' | b'*') if previous == b'\n' => drop(open.pop()),
            (Some(Open::Variant), _) => {}
            (Some(Open::Call), b')') => {
                open.pop();
                nested -= 1;
            }
            (Some(_), b']') => open.push(Open::Variant),
            (Some(_), b':') => {
                named += 1;
                if named > MAX_NAMED {
                    let problem = Diagnostic::new(&rules::TOO_LARGE, format!("more than {MAX_NAMED} arguments in one placeable"));
                    return Gate::Refuse(problem.at(path, at..i).hint("pass only what the text needs"));
                }
            }
            (Some(_), b'"') => {
                while i < bytes.len() && !matches!(bytes[i], b'"' | b'\n') {
                    let start = i;
                    i += if bytes[i] == b'\\' && bytes.get(i + 1) != Some(&b'\n') { 2 } else { 1 };
                    if i == start + 2
                        && i <= bytes.len()
                        && let Some(problem) = bad_escape(path, text, start)
                    {
                        report(problem, start..start + 1);
                    }
                }
                i = (i + usize::from(bytes.get(i) == Some(&b'"'))).min(bytes.len());
            }
            (Some(_), b'0'..=b'9') if !bytes[at - 1].is_ascii_alphanumeric() && !matches!(bytes[at - 1], b'_') => {
                i += bytes[i..].iter().take_while(|b| b.is_ascii_digit()).count();
                let is_option = previous == b':' && text[at..i].parse::<usize>().is_ok_and(|number| number > MAX_NUMBER);
                if is_option || i - at > MAX_NUMBER {
                    let problem = Diagnostic::new(&rules::FLUENT_SYNTAX, "this number is too large").at(path, at..i);
                    let hint = format!("a number has at most {MAX_NUMBER} digits, and an option is at most {MAX_NUMBER}");
                    report(problem.hint(hint), at + 1..i);
                }
            }
            _ => {}
        }
        if c != b' ' {
            previous = c;
        }
    }
    match mended.and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(text) => Gate::Mended(text, problems),
        None => Gate::Pass,
    }
}

/// Whether a line begins a new entry, whatever was left open before it. An expression can go on in the first column.
fn starts_entry(line: &str, open: Option<Open>) -> bool {
    if line.starts_with(|c: char| c.is_whitespace() || matches!(c, '}' | '[' | '*' | '.' | '{')) {
        return false;
    }
    let id = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    matches!(open, None | Some(Open::Variant)) || line.starts_with('#') || id.trim_start_matches(' ').starts_with('=')
}

/// What is wrong with the escape at a place in a string.
fn bad_escape(path: &str, text: &str, at: usize) -> Option<Diagnostic> {
    let kind = text.as_bytes()[at + 1];
    let digits = match kind {
        b'u' => 4,
        b'U' => 6,
        _ => return None,
    };
    let number = text.get(at + 2..at + 2 + digits).filter(|number| number.bytes().all(|b| b.is_ascii_hexdigit()));
    let Some(number) = number else {
        let problem = format!("`\\{}` needs {digits} hexadecimal digits", char::from(kind));
        let problem = Diagnostic::new(&rules::FLUENT_SYNTAX, problem).at(path, at..at + 2);
        return Some(problem.hint("write the character itself, or for example `\\u00A0`"));
    };
    let character = char::from_u32(u32::from_str_radix(number, 16).ok()?)?;
    let problem = || format!("U+{:04X} does not show in a page", character as u32);
    is_hidden(character).then(|| {
        Diagnostic::new(&rules::HIDDEN_CHARACTER, problem())
            .at(path, at..at + 2 + digits)
            .hint("delete it; direction and isolation are added where a page needs them")
    })
}

/// Where a translator should look and what to do; the parser says only where it gave up.
fn syntax_error(path: &str, text: &str, error: &ParserError) -> Diagnostic {
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let slice = slice.start.min(text.len())..slice.end.min(text.len());
    let junk = text.get(slice.clone()).unwrap_or("");
    let entry = slice.start + (junk.len() - junk.trim_start().len());
    let (span, message, hint) = match culprit(junk) {
        Some((offset, length, message, hint)) => {
            (slice.start + offset..slice.start + offset + length, message.to_owned(), hint.to_owned())
        }
        None => {
            let at = floor(text, error.pos.start.min(text.len()));
            let unclosed = matches!(error.kind, ErrorKind::ExpectedToken('}')).then(|| unclosed(text.get(entry..at)?)).flatten();
            // An error before an entry or at its very end is best shown as its first line.
            let span = if let Some(brace) = unclosed {
                entry + brace..entry + brace + 1
            } else if text[..at].trim_end().len() <= entry {
                entry..entry + junk.trim_start().lines().next().map_or(1, str::len)
            } else {
                at..at + 1
            };
            let (message, hint) = explain(&error.kind, text[span.start..].chars().next());
            (span, message, hint.to_owned())
        }
    };
    Diagnostic::new(&rules::FLUENT_SYNTAX, format!("this entry cannot be read: {message}")).at(path, span).hint(hint)
}

/// The last `{` that nothing closes. The parser looks for its `}` far behind, in the entries that follow.
fn unclosed(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '{' => open.push(at),
            '}' => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}

/// What the parser stumbled over at a character, and what to do.
fn explain(kind: &ErrorKind, character: Option<char>) -> (String, &'static str) {
    const ID: &str = "an id has letters without accents, digits, `-` and `_` only";
    let (message, hint) = match (kind, character) {
        (ErrorKind::MissingDefaultVariant, _) => {
            ("the choice has no default", "put a `*` before one of the variants, as in `*[other] …`")
        }
        (ErrorKind::MultipleDefaultVariants, _) => ("the choice has two defaults", "only one variant can have the `*`"),
        (ErrorKind::ExpectedToken('='), Some(c)) if !c.is_ascii() && c.is_alphabetic() => ("an id cannot have this letter", ID),
        (ErrorKind::ExpectedToken('='), _) => {
            ("here should be a `=`", "an entry is written `id = text`; a line that continues a text is indented")
        }
        (ErrorKind::ExpectedToken('}'), _) => {
            ("a `{` is not closed", "close the `{` of this entry with `}`; a literal brace is written `{\"{\"}`")
        }
        (ErrorKind::UnbalancedClosingBrace, _) => ("this `}` closes nothing", "a literal brace is written `{\"}\"}`"),
        (ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. }, _) => {
            ("it has no text", "write a text after the `=`, or indent the lines that belong to it")
        }
        (ErrorKind::ExpectedCharRange { .. }, Some('*' | '[' | '.')) => (
            "a line of a text cannot begin like this",
            "begin the items of a list with `-`; break any other line at another word",
        ),
        (ErrorKind::ExpectedCharRange { .. }, _) => ("this cannot stand here", ID),
        (ErrorKind::UnterminatedStringLiteral, _) => ("a `\"` is not closed", "close the `\"` in the same line"),
        _ => return (kind.to_string(), "compare the entry with the same one in the source locale"),
    };
    (message.to_owned(), hint)
}

fn floor(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The characters that keyboards and editors slip in: what they are and what to do.
fn culprit(junk: &str) -> Option<(usize, usize, &'static str, &'static str)> {
    const SUSPECTS: [(&str, &str, &str); 7] = [
        ("\t", "a tab", "indent with spaces"),
        ("＝", "a full-width equals sign", "write the plain `=`"),
        ("｛", "a full-width brace", "write the plain `{`"),
        ("｝", "a full-width brace", "write the plain `}`"),
        ("＄", "a full-width dollar sign", "write the plain `$`"),
        ("　", "a full-width space", "write a plain space"),
        ("\u{A0}", "a no-break space in the syntax", "write a plain space here"),
    ];
    let quotes = ["“", "”", "„", "«", "»"];
    let mut offset = 0;
    for line in junk.split_inclusive('\n') {
        // Only where syntax is read: the indentation, the id up to the text, and placeables.
        let head = match line.find(['=', '＝']) {
            Some(i) => i + line[i..].chars().next().map_or(0, char::len_utf8),
            None => line.len() - line.trim_start().len(),
        };
        for (suspect, message, hint) in SUSPECTS {
            let inside = line[..head].find(suspect).or_else(|| in_placeable(line, suspect));
            if let Some(i) = inside {
                return Some((offset + i, suspect.len(), message, hint));
            }
        }
        for quote in quotes {
            if let Some(i) = in_placeable(line, quote) {
                let hint = "inside braces a text has plain quotes: `{\"text\"}`";
                return Some((offset + i, quote.len(), "typographic quotes inside braces", hint));
            }
        }
        offset += line.len();
    }
    None
}

fn in_placeable(line: &str, suspect: &str) -> Option<usize> {
    let mut open = 0_usize;
    line.char_indices()
        .map(|(i, c)| {
            match c {
                _ if open > 0 && line[i..].starts_with(suspect) => return Some(i),
                '{' | '｛' => open += 1,
                '}' | '｝' => open = open.saturating_sub(1),
                _ => {}
            }
            None
        })
        .find_map(|found| found)
}

/// What was read of a text so far.
#[derive(Default)]
struct Read {
    texts: Vec<Range<usize>>,
    uses: Vec<Use>,
    /// Everything that the text reaches over.
    ends: Vec<Range<usize>>,
    pieces: usize,
}

/// Reads the tree into definitions. The tree borrows from the text, so a slice's address tells where it stands.
struct Reader<'a> {
    path: &'a str,
    source: &'a str,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn span(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        start..start + slice.len()
    }

    fn entry(&mut self, place: usize, entry: &ast::Entry<&str>) -> Option<Definition> {
        let (id, name, value, attributes) = match entry {
            ast::Entry::Message(m) => (m.id.name.to_owned(), m.id.name, m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (format!("-{}", t.id.name), t.id.name, Some(&t.value), &t.attributes),
            _ => return None,
        };
        let span = self.span(name);
        let mut parts = Vec::new();
        if let Some(value) = value {
            parts.push((None, self.part(value, span.clone())));
        }
        let mut seen = BTreeSet::new();
        for attribute in attributes {
            let name = attribute.id.name;
            let span = self.span(name);
            if !seen.insert(name) {
                self.diagnostics.push_with(&rules::DUPLICATE_ATTRIBUTE, self.path, || {
                    Diagnostic::new(&rules::DUPLICATE_ATTRIBUTE, format!("`{id}.{name}` stands twice"))
                        .at(self.path, span)
                        .hint("keep one of the two")
                });
                continue;
            }
            let part = self.part(&attribute.value, span);
            parts.push((Some(name.to_owned()), part));
        }
        Some(Definition { id, span, parts, entry: place })
    }

    fn part(&mut self, pattern: &ast::Pattern<&str>, fallback: Range<usize>) -> Part {
        let mut read = Read::default();
        self.pattern(pattern, &mut read);
        let start = read.ends.iter().map(|r| r.start).min();
        let end = read.ends.iter().map(|r| r.end).max();
        let span = start.zip(end).map_or(fallback, |(start, end)| start..end);
        Part { span, texts: read.texts, uses: read.uses, pieces: read.pieces }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>, read: &mut Read) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    if !value.trim().is_empty() {
                        read.ends.push(self.span(value.trim()));
                        read.texts.push(self.span(value));
                    }
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression, read),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, read: &mut Read) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, read),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, read);
                let mut seen = BTreeSet::new();
                for variant in variants {
                    let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) = variant.key;
                    if !seen.insert(name) {
                        let span = self.span(name);
                        self.diagnostics.push_with(&rules::DUPLICATE_VARIANT, self.path, || {
                            Diagnostic::new(&rules::DUPLICATE_VARIANT, format!("the variant `[{name}]` stands twice"))
                                .at(self.path, span)
                                .hint("keep one of the two; the second is never used")
                        });
                    }
                    self.pattern(&variant.value, read);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, read: &mut Read) {
        let add = |kind: UseKind, span: Range<usize>, read: &mut Read| {
            read.ends.push(span.clone());
            read.uses.push(Use { kind, span });
        };
        read.pieces += 1;
        match inline {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                read.ends.push(self.span(value));
            }
            ast::InlineExpression::VariableReference { id } => {
                add(UseKind::Variable(id.name.to_owned()), self.span(id.name), read);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| a.name.to_owned());
                let kind = UseKind::Reference { id: id.name.to_owned(), attribute, arguments: Vec::new() };
                add(kind, self.span(id.name), read);
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|a| a.name.to_owned());
                let named = arguments.iter().flat_map(|a| &a.named).map(|a| a.name.name.to_owned()).collect();
                let kind = UseKind::Reference { id: format!("-{}", id.name), attribute, arguments: named };
                add(kind, self.span(id.name), read);
                self.arguments(arguments.as_ref(), read);
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                add(UseKind::Function(id.name.to_owned()), self.span(id.name), read);
                self.arguments(Some(arguments), read);
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, read),
        }
    }

    fn arguments(&mut self, arguments: Option<&ast::CallArguments<&str>>, read: &mut Read) {
        for argument in arguments.iter().flat_map(|a| &a.positional) {
            self.inline(argument, read);
        }
        for argument in arguments.iter().flat_map(|a| &a.named) {
            self.inline(&argument.value, read);
        }
    }
}
