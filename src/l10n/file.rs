//! One locale file: parsed behind a gate, with what each message uses and where it stands.

use std::collections::BTreeSet;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Diagnostic, Diagnostics, rules};

/// How deep placeables may nest; the parser would overflow its stack at about two thousand.
const MAX_NESTING: usize = 16;

/// A parsed file.
#[derive(Clone, Debug)]
pub struct File {
    /// Path from the site's root.
    pub path: String,
    /// What stands in it, in file order.
    pub definitions: Vec<Definition>,
    /// Ids of messages that are broken or next to what is broken: that they lack something is no news.
    pub broken: BTreeSet<String>,
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
    /// Its place among the entries of the file.
    pub(super) entry: usize,
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
    let text = match gate(path, text) {
        Gate::Pass => text.to_owned(),
        Gate::Mended(text, problems) => {
            problems.into_iter().for_each(|p| diagnostics.push(p));
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
    for error in errors {
        let start = error.slice.as_ref().unwrap_or(&error.pos).start;
        let start = floor(&text, start.min(text.len()));
        // The entry itself, and the one before it, whose last lines it may be.
        broken.extend(ids(&text[..start]).last());
        broken.extend(ids(&text[start..]).next());
        diagnostics.push(syntax_error(path, &text, &error));
    }
    let mut reader = Reader { path, source: resource.source(), diagnostics };
    let definitions = resource.entries().enumerate().filter_map(|(place, entry)| reader.entry(place, entry)).collect();
    File { path: path.to_owned(), definitions, broken, resource: Arc::new(resource) }
}

impl File {
    /// A file that was given up.
    fn unparsed(path: &str, text: &str) -> Self {
        let (Ok(empty) | Err((empty, _))) = FluentResource::try_new(String::new());
        Self { path: path.to_owned(), definitions: Vec::new(), broken: ids(text).collect(), resource: Arc::new(empty) }
    }
}

/// What looks like the id of a message or term at the start of a line.
fn ids(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')).map(|line| {
        let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        line[..end.unwrap_or(line.len())].to_owned()
    })
}

enum Gate {
    Pass,
    Mended(String, Vec<Diagnostic>),
    Refuse(Diagnostic),
}

/// A linear scan for what the parser cannot bear: deep nesting, and `\u` escapes that are no hexadecimal digits.
fn gate(path: &str, text: &str) -> Gate {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut mended: Option<String> = None;
    let mut problems = Vec::new();
    let mut characters = text.char_indices();
    let mut at_entry = true;
    while let Some((i, c)) = characters.next() {
        // A line that starts in the first column starts a new entry, whatever was left open before it.
        if at_entry && !c.is_whitespace() && !matches!(c, '}' | '[' | '*' | '.' | '{') {
            depth = 0;
            in_string = false;
        }
        at_entry = c == '\n';
        match c {
            '\n' => in_string = false,
            '"' if depth > 0 => in_string = !in_string,
            '\\' if in_string => {
                let Some((_, kind)) = characters.next() else { break };
                let digits = match kind {
                    'u' => 4,
                    'U' => 6,
                    _ => continue,
                };
                let rest = &text.as_bytes()[i + 2..];
                if rest.len() < digits || !rest[..digits].iter().all(u8::is_ascii_hexdigit) {
                    mended.get_or_insert_with(|| text.to_owned()).replace_range(i..=i, " ");
                    problems.push(
                        Diagnostic::new(&rules::FLUENT_SYNTAX, format!("`\\{kind}` needs {digits} hexadecimal digits"))
                            .at(path, i..i + 2)
                            .hint("write the character itself, or for example `\\u00A0`"),
                    );
                }
            }
            '{' if !in_string => {
                depth += 1;
                if depth > MAX_NESTING {
                    return Gate::Refuse(
                        Diagnostic::new(&rules::TOO_DEEP, format!("placeables nested more than {MAX_NESTING} deep"))
                            .at(path, i..i + 1)
                            .hint("write the sentence out for each case"),
                    );
                }
            }
            '}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    match mended {
        Some(text) => Gate::Mended(text, problems),
        None => Gate::Pass,
    }
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
            // An error before an entry or at its very end is best shown as its first line.
            let span = if text[..at].trim_end().len() <= entry {
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
    line.match_indices(suspect).map(|(i, _)| i).find(|i| {
        let before = &line[..*i];
        before.matches(['{', '｛']).count() > before.matches(['}', '｝']).count()
    })
}

/// What was read of a text so far.
#[derive(Default)]
struct Read {
    texts: Vec<Range<usize>>,
    uses: Vec<Use>,
    /// Everything that the text reaches over.
    ends: Vec<Range<usize>>,
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
                self.diagnostics.push(
                    Diagnostic::new(&rules::DUPLICATE_ATTRIBUTE, format!("`{id}.{name}` stands twice"))
                        .at(self.path, span)
                        .hint("keep one of the two"),
                );
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
        Part { span, texts: read.texts, uses: read.uses }
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
                        self.diagnostics.push(
                            Diagnostic::new(&rules::DUPLICATE_VARIANT, format!("the variant `[{name}]` stands twice"))
                                .at(self.path, self.span(name))
                                .hint("keep one of the two; the second is never used"),
                        );
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
