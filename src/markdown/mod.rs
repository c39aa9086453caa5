//! Markdown to HTML: the only module that knows pulldown-cmark.
//!
//! Texts come from anybody, so the output is closed: paragraphs, lists, quotes, emphasis, code, links, and in prose pages
//! headings and rules. HTML in a text shows as text; links are `https:` or names of pages; there are no images. What only
//! Markdown would keep (definitions, titles of links, a block without end) is refused, because a text also stands in documents
//! of Markdown, and must mean there what it means on its page.

pub mod marks;
pub mod prose;

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::ops::Range;

use icu_properties::props::{EastAsianWidth, EnumeratedProperty, Script};
use pulldown_cmark::{
    CodeBlockKind, CowStr, DefaultBrokenLinkCallback, Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd,
};

use crate::diag::{Rule, rules};

/// How deep markup may nest.
const MAX_NESTING: usize = 16;

/// How many problems of one text are told. The place of each is looked for in the text, and nobody mends more at once.
pub(crate) const MAX_PROBLEMS: usize = 100;

/// HTML that is safe to put into a page as it is.
pub type Html = String;

/// What a text may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// One paragraph, given without its tags.
    Inline,
    /// Paragraphs, lists, quotes, code blocks.
    Block,
    /// The same and headings: a page of its own.
    Page,
}

/// What a text needs from the site around it.
pub trait Links {
    /// The relative URL that a link such as `code:554` or `page:about` leads to; `None` if there is no such page.
    fn resolve(&self, target: &str) -> Option<String>;
    /// The relative URL of the page on a piece of code, such as `554`, if it has one.
    fn code(&self, code: &str) -> Option<String>;
    /// Whether the page around a text of [`Form::Page`] has an element of this id.
    fn has_id(&self, id: &str) -> bool;
}

/// A rendered text and what is wrong with it.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The HTML.
    pub html: Html,
    /// The heading of level one, as plain text, for [`Form::Page`].
    pub title: Option<String>,
    /// What the author should mend.
    pub problems: Vec<Problem>,
}

/// Something in a text that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of fault.
    pub rule: &'static Rule,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: &'static str,
    /// Where it stands in the text.
    pub span: Range<usize>,
}

/// Escapes a text for HTML, in element and in double-quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    push_escaped(&mut escaped, text);
    escaped
}

fn push_escaped(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

/// Reads Markdown. What nests too deep is not read: the parser would take long over what follows it.
fn parse(text: &str, options: Options) -> Events<'_> {
    let text = if too_deep(text).is_some() { "" } else { text };
    Events { parser: Parser::new_ext(text, options).into_offset_iter(), before: None, ahead: VecDeque::new() }
}

/// What Markdown consists of, each piece with its place; without the line breaks that show nothing, as between two letters or marks
/// of a script that writes no spaces (CSS Text Module Level 4, section 4.1.2, “Segment Break Transformation Rules”).
struct Events<'t> {
    parser: OffsetIter<'t, DefaultBrokenLinkCallback>,
    /// The character shown last, if it belongs to prose.
    before: Option<char>,
    /// Read already, to see what a line break stands before.
    ahead: VecDeque<(Event<'t>, Range<usize>)>,
}

impl Events<'_> {
    /// The character shown next, if it belongs to prose.
    fn after(&mut self) -> Option<char> {
        for (event, span) in self.parser.by_ref() {
            let (is_markup, after) = match &event {
                Event::Text(text) => (false, text.chars().next()),
                Event::Start(_) | Event::End(_) => (true, None),
                _ => (false, None),
            };
            self.ahead.push_back((event, span));
            if !is_markup {
                return after;
            }
        }
        None
    }
}

impl<'t> Iterator for Events<'t> {
    type Item = (Event<'t>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let mut next = self.ahead.pop_front().or_else(|| self.parser.next())?;
        if next.0 == Event::SoftBreak && self.ahead.is_empty() {
            let joined = self.before.zip(self.after()).is_some_and(|(before, after)| is_joined(before, after));
            if joined {
                next = self.ahead.pop_front()?;
            }
        }
        match &next.0 {
            Event::Text(text) => self.before = text.chars().next_back(),
            Event::Start(_) | Event::End(_) => {}
            _ => self.before = None,
        }
        Some(next)
    }
}

/// Whether two characters stand side by side although a line ends between them.
fn is_joined(before: char, after: char) -> bool {
    // Of no width of their own: East Asian beside East Asian letters.
    let is_neutral = |c| "“”‘’—…".contains(c);
    match (is_unspaced(before), is_unspaced(after)) {
        (true, true) => true,
        (true, false) => is_neutral(after),
        (false, true) => is_neutral(before),
        (false, false) => false,
    }
}

/// Whether a character takes a whole or half square of East Asian writing; Korean, which writes spaces, is left out.
fn is_unspaced(c: char) -> bool {
    let is_square =
        matches!(EastAsianWidth::for_char(c), EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth);
    is_square && Script::for_char(c) != Script::Hangul
}

/// What stands behind the mark of a quote or of an item at the start of a line.
fn behind_mark<'t>(line: &&'t str) -> Option<&'t str> {
    let line = line.trim_start_matches([' ', '\t']);
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let marks: &[char] = if number.len() < line.len() { &['.', ')'] } else { &['-', '+', '*'] };
    let item = number.strip_prefix(marks).filter(|rest| rest.starts_with([' ', '\t']));
    line.strip_prefix('>').or(item)
}

/// The first line that begins with more quotes and list items than can nest.
fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let span = start..start + line.trim_end().len();
        start += line.len();
        let marks = std::iter::successors(Some(line), behind_mark).skip(1);
        (marks.count() > MAX_NESTING).then_some(span)
    })
}

/// The text without markup, for titles and descriptions.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for (event, _) in parse(text, Options::empty()) {
        match event {
            Event::Text(t) | Event::Code(t) | Event::Html(t) | Event::InlineHtml(t) => plain.push_str(&t),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => plain.push(' '),
            _ => {}
        }
    }
    plain.trim_end().to_owned()
}

/// The text of HTML that this module made, without its tags.
pub fn strip(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for (place, piece) in html.split('<').enumerate() {
        text.push_str(if place == 0 { piece } else { piece.split_once('>').map_or("", |(_, rest)| rest) });
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let text = entities.iter().fold(text, |text, (entity, character)| text.replace(entity, character));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A plain text as Markdown that shows just this text, at the start of a line and within one.
pub fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if literal.is_empty() {
            let marker = word.trim_start_matches(|c: char| c.is_ascii_digit());
            let is_number = marker.len() < word.len() && matches!(marker, "." | ")");
            if is_number || marker.len() == word.len() && marker.starts_with(['-', '+', '=', '>']) {
                literal.push_str(&word[..word.len() - marker.len()]);
                literal.push('\\');
                push_literal(&mut literal, marker);
                continue;
            }
        } else {
            literal.push(' ');
        }
        push_literal(&mut literal, word);
    }
    literal
}

fn push_literal(literal: &mut String, word: &str) {
    for (place, c) in word.char_indices() {
        let next = &word[place + c.len_utf8()..];
        let is_markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '#' => true,
            // Within a word it is a letter like others.
            '_' => !(word[..place].ends_with(char::is_alphanumeric) && next.starts_with(char::is_alphanumeric)),
            '&' => next.trim_start_matches(|c: char| c == '#' || c.is_ascii_alphanumeric()).starts_with(';'),
            _ => false,
        };
        if is_markup {
            literal.push('\\');
        }
        literal.push(c);
    }
}

/// A link as Markdown; its label is Markdown, too.
pub fn link(label: &str, url: &str) -> String {
    let mut link = format!("[{label}");
    push_target(&mut link, url);
    link
}

/// The end of a link.
fn push_target(markdown: &mut String, url: &str) {
    markdown.push_str("](");
    for c in url.chars() {
        if matches!(c, '(' | ')') {
            markdown.push('\\');
        }
        markdown.push(c);
    }
    markdown.push(')');
}

/// The Markdown itself with the addresses that its links have on pages.
pub fn with_links(text: &str, links: &dyn Links) -> String {
    if !text.contains("](") {
        return text.to_owned();
    }
    let mut linked = String::with_capacity(text.len());
    // Up to where the text is written; the present link; up to where it is shown.
    let (mut written, mut target, mut shown) = (0, None, 0);
    for (event, span) in parse(text, Options::empty()) {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) => {
                (target, shown) = (Some(dest_url), span.start + 1);
            }
            Event::End(TagEnd::Link) => {
                let Some(target) = target.take() else { continue };
                linked.push_str(&text[written..shown]);
                push_target(&mut linked, &address(&target).or_else(|| links.resolve(&target)).unwrap_or_default());
                written = span.end;
            }
            _ => shown = span.end,
        }
    }
    linked.push_str(&text[written..]);
    linked
}

/// An address of the web as pages have it; `None` if it is not one that may be linked: encrypted, a host in ASCII, whose name
/// cannot be mistaken for another, and nothing before it.
pub fn address(target: &str) -> Option<String> {
    let rest = target.strip_prefix("https://")?;
    let host = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let is_host = name.split('.').all(is_label) && !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    if !is_host || target.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
        return None;
    }
    let mut address = String::with_capacity(target.len());
    for byte in target.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>^`{|}".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    Some(address)
}

/// Wire text: stays as it is in every language, left to right.
pub fn wire(code: &str) -> Html {
    format!("<code dir=\"ltr\" translate=\"no\">{}</code>", escape(code))
}

/// Wire text for copying, on a line of its own.
pub fn command(text: &str) -> Html {
    format!("<code class=\"command\" dir=\"ltr\" translate=\"no\">{}</code>", escape(text))
}

/// Renders a text.
pub fn render(text: &str, form: Form, links: &dyn Links) -> Rendered {
    let options = if form == Form::Page { Options::ENABLE_HEADING_ATTRIBUTES } else { Options::empty() };
    let mut writer = Writer {
        text,
        form,
        links,
        rendered: Rendered::default(),
        title: None,
        ids: BTreeSet::new(),
        open: Vec::new(),
        in_link: false,
        here: 0..0,
    };
    if let Some(line) = too_deep(text) {
        writer.here = line;
        writer.nests_too_deep();
        return writer.rendered;
    }
    let events = parse(text, options);
    let mut definitions: Vec<Range<usize>> = events.parser.reference_definitions().iter().map(|(_, d)| d.span.clone()).collect();
    definitions.sort_unstable_by_key(|span| span.start);
    for span in definitions {
        writer.here = span;
        writer.problem(&rules::BAD_LINK, "a link is defined apart from its words", "write it where it stands: [text](https://…)");
    }
    let mut is_whole = true;
    for (event, span) in events {
        writer.here = span;
        writer.event(event);
        if writer.open.len() > MAX_NESTING {
            writer.nests_too_deep();
            is_whole = false;
            break;
        }
    }
    if text.contains("```") || text.contains("~~~") {
        writer.check_end(options);
    }
    let mut rendered = writer.rendered;
    if form == Form::Inline && is_whole {
        let html = rendered.html.trim_end();
        let inner = html.strip_prefix("<p>").and_then(|h| h.strip_suffix("</p>"));
        match inner {
            Some(inner) if !inner.contains("<p>") => rendered.html = inner.to_owned(),
            _ if html.is_empty() => {}
            _ => rendered.problems.push(Problem {
                rule: &rules::BAD_MARKDOWN,
                message: "this text is one paragraph".to_owned(),
                hint: "remove empty lines and lists",
                span: 0..text.len(),
            }),
        }
    }
    rendered
}

struct Writer<'a> {
    text: &'a str,
    form: Form,
    links: &'a dyn Links,
    rendered: Rendered,
    /// Collects the heading of level one, which a page shows by itself.
    title: Option<String>,
    /// Ids of headings so far.
    ids: BTreeSet<String>,
    /// Closing tags of what is open.
    open: Vec<&'static str>,
    in_link: bool,
    /// Where the present event stands in the text.
    here: Range<usize>,
}

impl Writer<'_> {
    fn problem(&mut self, rule: &'static Rule, message: impl Into<String>, hint: &'static str) {
        if self.rendered.problems.len() < MAX_PROBLEMS {
            let span = self.here.clone();
            self.rendered.problems.push(Problem { rule, message: message.into(), hint, span });
        }
    }

    fn nests_too_deep(&mut self) {
        let message = format!("markup is nested more than {MAX_NESTING} deep");
        self.problem(&rules::BAD_MARKDOWN, message, "say it with fewer lists, quotes and marks within each other");
    }

    /// A text that ends inside of a code block would make code of whatever stands behind it.
    fn check_end(&mut self, options: Options) {
        let followed = format!("{}\n\nEnd", self.text);
        let last = parse(&followed, options).last();
        if let Some((Event::End(TagEnd::CodeBlock), span)) = last {
            self.here = span.start..self.text.len();
            self.problem(&rules::BAD_MARKDOWN, "the code block has no end", "end it with a line of the marks that begin it");
        }
    }

    /// Adds markup. A heading of level one is plain text.
    fn html(&mut self, html: &str) {
        if self.title.is_none() {
            self.rendered.html.push_str(html);
        }
    }

    fn start(&mut self, open: &str, close: &'static str) {
        self.html(open);
        self.open.push(close);
    }

    fn text(&mut self, text: &str) {
        match &mut self.title {
            Some(title) => title.push_str(text),
            None => push_escaped(&mut self.rendered.html, text),
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.tag(tag),
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if self.title.is_some() => {
                self.rendered.title = self.title.take();
            }
            Event::End(TagEnd::HtmlBlock) => self.rendered.html.push_str("</p>\n"),
            Event::End(_) => {
                if let Some(close) = self.open.pop() {
                    self.in_link &= close != "</a>";
                    self.html(close);
                }
            }
            Event::Text(text) => {
                self.check_reference(&text);
                self.text(&text);
            }
            Event::Code(code) => self.code(&code),
            Event::Html(html) | Event::InlineHtml(html) => {
                // The end of an element is no second fault.
                if !html.starts_with("</") || self.rendered.problems.is_empty() {
                    self.problem(
                        &rules::BAD_MARKDOWN,
                        "HTML is shown as text",
                        "use Markdown: *emphasis*, **strong**, `code`, [text](https://…)",
                    );
                }
                self.text(html.trim_end_matches('\n'));
            }
            Event::SoftBreak => self.text("\n"),
            Event::HardBreak if self.title.is_some() => self.text("\n"),
            Event::HardBreak => self.html("<br>\n"),
            Event::Rule if self.form == Form::Page => self.rendered.html.push_str("<hr>\n"),
            Event::Rule => self.problem(&rules::BAD_MARKDOWN, "a rule cannot stand here", "remove the line of `---` or `***`"),
            _ => {}
        }
    }

    fn tag(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.start("<p>", "</p>\n"),
            Tag::BlockQuote(_) => self.start("<blockquote>\n", "</blockquote>\n"),
            Tag::List(None) => self.start("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) => self.start("<ol>\n", "</ol>\n"),
            Tag::List(Some(first)) => self.start(&format!("<ol start=\"{first}\">\n"), "</ol>\n"),
            Tag::Item => self.start("<li>", "</li>\n"),
            Tag::Emphasis => self.start("<em>", "</em>"),
            Tag::Strong => self.start("<strong>", "</strong>"),
            Tag::CodeBlock(kind) => {
                if let CodeBlockKind::Fenced(language) = kind
                    && !language.is_empty()
                {
                    self.problem(&rules::BAD_MARKDOWN, "the language of a code block is not shown", "leave it out");
                }
                self.start("<pre dir=\"ltr\" translate=\"no\" tabindex=\"0\"><code>", "</code></pre>\n");
            }
            Tag::HtmlBlock => self.rendered.html.push_str("<p>"),
            Tag::Heading { level, id, classes, attrs } if self.form == Form::Page => {
                if !(classes.is_empty() && attrs.is_empty()) {
                    self.problem(&rules::BAD_MARKDOWN, "a heading has nothing but an id", "write `{#id}` and nothing else");
                }
                let id = id.filter(|id| self.is_free(id));
                self.heading(level, id.as_deref());
            }
            Tag::Heading { .. } => {
                self.problem(&rules::BAD_MARKDOWN, "a heading cannot stand here", "remove the `#`, or the `---` under the line");
                self.start("<p>", "</p>\n");
            }
            Tag::Link { link_type, dest_url, title, .. } => self.link(link_type, &dest_url, &title),
            Tag::Image { .. } => {
                let message = "images are not shown: a page requests nothing but itself";
                self.problem(&rules::BAD_LINK, message, "describe it in words");
                self.start("", "");
            }
            _ => self.start("", ""),
        }
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&str>) {
        let (tag, close) = match level {
            HeadingLevel::H1 if self.rendered.title.is_none() => {
                self.title = Some(String::new());
                return;
            }
            HeadingLevel::H1 | HeadingLevel::H2 => ("h2", "</h2>\n"),
            HeadingLevel::H3 => ("h3", "</h3>\n"),
            _ => ("h4", "</h4>\n"),
        };
        let id = id.map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
        self.start(&format!("<{tag}{id}>"), close);
    }

    /// A reference to a character hides it from a reviewer, unless it is one that every keyboard has.
    fn check_reference(&mut self, character: &str) {
        let written = self.text.get(self.here.clone()).unwrap_or_default();
        if written.starts_with('&') && written != character && !character.chars().all(|c| c.is_ascii_graphic() || c == '\u{A0}') {
            let message = format!("`{written}` hides the character that it stands for");
            self.problem(&rules::HIDDEN_CHARACTER, message, "type the character itself, or delete it");
        }
    }

    /// Whether a heading can have this id.
    fn is_free(&mut self, id: &str) -> bool {
        let (message, hint) = if !crate::load::is_segment(id) {
            (format!("`{id}` cannot be the id of a heading"), "use small letters, digits and single hyphens")
        } else if self.links.has_id(id) || !self.ids.insert(id.to_owned()) {
            (format!("the page has `{id}` already"), "give the heading another id")
        } else {
            return true;
        };
        self.problem(&rules::BAD_MARKDOWN, message, hint);
        false
    }

    fn link(&mut self, kind: LinkType, target: &str, title: &CowStr<'_>) {
        const FORMS: &str = "link to `https://…`, `code:COLLECTION/CODE`, `page:SLUG` or `collection:NAME`";
        let is_own = matches!(target.split_once(':'), Some(("code" | "page" | "pair" | "collection", _)));
        let fault = |message: String, hint| Err((message, hint));
        let href = if self.in_link {
            fault("a link cannot stand within a link".to_owned(), "end the first one before the second")
        } else if target.contains(is_mark) || self.text[self.here.clone()].contains(is_mark) {
            fault("a variable cannot stand in a link".to_owned(), "write the whole address, and words without a variable")
        } else if !title.is_empty() {
            fault("the title of a link is not shown".to_owned(), "leave out what stands in quotes behind the address")
        } else if is_own && kind == LinkType::Inline {
            let hint = "name a code, page or collection of this site";
            self.links.resolve(target).ok_or_else(|| (format!("there is no page for `{target}`"), hint))
        } else if self.form == Form::Page && target.strip_prefix('#').is_some_and(crate::load::is_segment) {
            Ok(target.to_owned())
        } else {
            // What stands for its own text is written as it is.
            let address = address(target).filter(|address| kind == LinkType::Inline || address == target);
            address.ok_or_else(|| (format!("`{target}` cannot be linked"), FORMS))
        };
        match href {
            Ok(href) => {
                self.in_link = true;
                self.start(&format!("<a href=\"{}\">", escape(&href)), "</a>");
            }
            Err((message, hint)) => {
                self.problem(&rules::BAD_LINK, message, hint);
                self.start("", "");
            }
        }
    }

    fn code(&mut self, code: &str) {
        if self.title.is_some() {
            return self.text(code);
        }
        let html = wire(code);
        match self.links.code(code).filter(|_| !self.in_link) {
            Some(href) => {
                let _ = write!(self.rendered.html, "<a href=\"{}\">{html}</a>", escape(&href));
            }
            None => self.rendered.html.push_str(&html),
        }
    }
}

/// Whether a character stands for something: sources have none of these themselves.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nowhere;

    impl Links for Nowhere {
        fn resolve(&self, target: &str) -> Option<String> {
            (target == "code:smtp/554").then(|| "../554/".to_owned())
        }
        fn code(&self, code: &str) -> Option<String> {
            (code == "554").then(|| "../554/".to_owned())
        }
        fn has_id(&self, id: &str) -> bool {
            id == "main"
        }
    }

    #[test]
    fn what_is_allowed() {
        let code = |c: &str| format!("<code dir=\"ltr\" translate=\"no\">{c}</code>");
        for (form, text, html) in [
            (Form::Inline, "a *b* **c**", "a <em>b</em> <strong>c</strong>".to_owned()),
            (
                Form::Inline,
                "see `554` and `RCPT TO:<a@b>`",
                format!("see <a href=\"../554/\">{}</a> and {}", code("554"), code("RCPT TO:&lt;a@b&gt;")),
            ),
            (Form::Inline, "[x](code:smtp/554)", "<a href=\"../554/\">x</a>".to_owned()),
            (
                Form::Inline,
                "[`554`](https://a.example/?b=c&d)",
                format!("<a href=\"https://a.example/?b=c&amp;d\">{}</a>", code("554")),
            ),
            (Form::Block, "a\n\n- b\n- c", "<p>a</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n".to_owned()),
            (Form::Page, "# T\n\n## U {#u-v}\n\nw", "<h2 id=\"u-v\">U</h2>\n<p>w</p>\n".to_owned()),
        ] {
            let rendered = render(text, form, &Nowhere);
            assert_eq!(rendered.html, html, "{text}");
            assert_eq!(rendered.problems, [], "{text}");
        }
        assert_eq!(render("# T `x`\n\nw", Form::Page, &Nowhere).title.as_deref(), Some("T x"));
    }

    #[test]
    fn what_is_not_allowed_is_harmless_and_reported() {
        for (form, text) in [
            (Form::Block, "<script>alert(1)</script>"),
            (Form::Block, "a <img src=x onerror=alert(1)> b"),
            (Form::Block, "<div onclick='x'>\n\ny"),
            (Form::Block, "[x](javascript:alert(1))"),
            (Form::Block, "[x](data:text/html,y)"),
            (Form::Block, "[x](http://a.example/)"),
            (Form::Block, "[x](//a.example/)"),
            (Form::Block, "[x](code:smtp/999)"),
            (Form::Block, "<code:smtp/554>"),
            (Form::Block, "<https://a.example/\"b>"),
            (Form::Block, "[x](#a)"),
            (Form::Page, "[x](#A)"),
            (Form::Block, "[x](https://a.example/ 'y')"),
            (Form::Block, "[x](https://a.example/\u{E100})"),
            (Form::Block, "[x](https://a.example/&#xE100;)"),
            (Form::Block, "[\u{E100}](https://a.example/)"),
            (Form::Block, "![x](https://a.example/x.png)"),
            (Form::Block, "# heading"),
            (Form::Page, "## a {#main}"),
            (Form::Page, "## a {#B}"),
            (Form::Page, "## a {.b}"),
            (Form::Block, "[x]: https://a.example/"),
            (Form::Block, "```\nx"),
            (Form::Block, "~~~\nx\n    ~~~"),
            (Form::Block, "```\nx\n``"),
            (Form::Block, "```x\ny\n```"),
            (Form::Block, "a &#xE100; b"),
            (Form::Block, "a &rlm; b"),
            (Form::Inline, "a\n\nb"),
            (Form::Inline, "a\n- b"),
        ] {
            let rendered = render(text, form, &Nowhere);
            assert_eq!(rendered.problems.len(), 1, "{text}: {:?}", rendered.problems);
            for tag in rendered.html.split('<').skip(1) {
                let name = tag.trim_start_matches('/').split(['>', ' ']).next().unwrap_or_default();
                assert!(["p", "a", "em", "strong", "code", "pre", "ul", "li", "h2"].contains(&name), "{text}: {}", rendered.html);
                assert!(!tag.split('>').next().unwrap_or_default().contains("onclick"), "{text}: {}", rendered.html);
            }
            assert!(!rendered.html.contains("href") && !rendered.html.contains(" id="), "{text}: {}", rendered.html);
        }
    }

    #[test]
    fn ids_stand_once_on_a_page() {
        let rendered = render("## a {#x}\n\n## b {#x}", Form::Page, &Nowhere);
        assert_eq!((rendered.html.as_str(), rendered.problems.len()), ("<h2 id=\"x\">a</h2>\n<h2>b</h2>\n", 1));
    }

    #[test]
    fn links_do_not_nest() {
        let rendered = render("[a <https://b.example/> c](https://a.example/)", Form::Inline, &Nowhere);
        assert_eq!(rendered.html, "<a href=\"https://a.example/\">a https://b.example/ c</a>");
        assert_eq!(rendered.problems.len(), 1);
    }

    #[test]
    fn a_heading_of_level_one_is_plain_text() {
        let rendered = render("# *a* [b](https://a.example/)\n\nc", Form::Page, &Nowhere);
        assert_eq!((rendered.html.as_str(), rendered.title.as_deref()), ("<p>c</p>\n", Some("a b")));
    }

    #[test]
    fn nesting_is_bounded() {
        for (deep, is_taken) in [(MAX_NESTING - 1, true), (MAX_NESTING, false), (50_000, false)] {
            let problems = render(&format!("{}a", "> ".repeat(deep)), Form::Block, &Nowhere).problems;
            assert_eq!(problems.len(), usize::from(!is_taken), "{deep}: {problems:?}");
        }
    }

    #[test]
    fn no_more_is_reported_than_can_be_mended() {
        assert_eq!(render(&"<b>".repeat(1000), Form::Block, &Nowhere).problems.len(), MAX_PROBLEMS);
    }

    #[test]
    fn addresses() {
        for (target, written) in [
            ("https://a.example", "https://a.example"),
            ("https://a-b.example:8080/c?d=e&f#g", "https://a-b.example:8080/c?d=e&f#g"),
            ("https://a.example/é\"<%41>`{|}^'", "https://a.example/%C3%A9%22%3C%41%3E%60%7B%7C%7D%5E'"),
            ("https://a.example/\u{202E}", "https://a.example/%E2%80%AE"),
        ] {
            assert_eq!(address(target).as_deref(), Some(written));
        }
        for target in [
            "http://a.example/",
            "HTTPS://a.example/",
            "//a.example/",
            "https:a.example",
            "https:/a.example",
            "https:///a.example",
            "https://",
            "https://.",
            "https://a..example/",
            "https://b@a.example/",
            "https://b:c@a.example/",
            "https://a.example:/",
            "https://a.example:b/",
            "https://a.example\\/",
            "https://a.example/\\",
            "https://a.example/b c",
            "https://a.example/\n",
            "https://a.example/\u{A0}",
            "https://\u{430}.example/",
            "https://%61.example/",
            "https://[::1]/",
            " https://a.example/",
        ] {
            assert_eq!(address(target), None, "{target}");
        }
    }

    #[test]
    fn plain_text_stays_plain_in_markdown() {
        for text in [
            "a b",
            "# a #",
            "- a",
            "+ a",
            "> a",
            "= a",
            "---",
            "===",
            "1. a",
            "12) a",
            "1.5 a",
            "554 a",
            "*a* _b_ **c**",
            "[a](b)",
            "![a](b)",
            "[a]: b",
            "<b> &amp; & &#65;",
            "`a` ``b",
            "```",
            "~~~",
            "~~a~~",
            "a\\*b\\",
            "<https://a.example/>",
            "a_b_c",
        ] {
            for (before, level) in [("", 0), ("# ", 1), ("- ", 2), ("x ", 0)] {
                let markdown = format!("{before}{}", literal(text));
                let mut shown = String::new();
                for (number, event) in Parser::new_ext(&markdown, Options::ENABLE_STRIKETHROUGH).enumerate() {
                    match event {
                        Event::Text(text) => shown.push_str(&text),
                        Event::Start(Tag::Paragraph) => assert_eq!((number, level), (0, 0), "{markdown}"),
                        Event::Start(Tag::Heading { .. }) => assert_eq!((number, level), (0, 1), "{markdown}"),
                        Event::Start(Tag::List(None)) => assert_eq!((number, level), (0, 2), "{markdown}"),
                        Event::Start(Tag::Item) => assert_eq!((number, level), (1, 2), "{markdown}"),
                        Event::End(_) => {}
                        other => panic!("{markdown}: {other:?}"),
                    }
                }
                assert_eq!(shown.trim_start_matches("x "), text, "{markdown}");
            }
        }
        assert_eq!(literal(" a\n- b_c\tAT&T "), "a - b_c AT&T");
    }

    #[test]
    fn links_are_put_into_the_markdown_itself() {
        let text =
            "See [`554`](code:smtp/554) (not [*x*](<https://a.example/(b)>) or `[y](code:smtp/554)`), [z\\]](code:smtp/5&#53;4).";
        let linked = "See [`554`](../554/) (not [*x*](https://a.example/\\(b\\)) or `[y](code:smtp/554)`), [z\\]](../554/).";
        assert_eq!(with_links(text, &Nowhere), linked);
    }

    #[test]
    fn html_without_its_tags() {
        let html = render("a *b* `<c>` & \"d\"\n\n- e\n- f", Form::Block, &Nowhere).html;
        assert_eq!(strip(&html), "a b <c> & \"d\" e f");
    }

    #[test]
    fn plain_text_has_no_markup() {
        assert_eq!(plain("a *b* `c`\nd"), "a b c d");
    }

    #[test]
    fn lines_are_joined_without_a_space_where_the_script_has_none() {
        for (text, shown) in [
            ("a\nb", "a b"),
            ("届く。\n次に", "届く。次に"),
            ("届く、\n  次に", "届く、次に"),
            ("*届く*\n次に", "届く次に"),
            ("[届く](https://example.org/)\n[次に](https://example.org/)", "届く次に"),
            ("これは\\*\n次に", "これは* 次に"),
            ("`届`\n次に", "届 次に"),
            ("届く\n次に\n来る", "届く次に来る"),
            ("说“到”\n下一步", "说“到”下一步"),
            ("ﾃｽﾄ\nです", "ﾃｽﾄです"),
            ("응답\n코드", "응답 코드"),
            ("次に\n`QUIT`", "次に QUIT"),
            ("次に\nSMTP", "次に SMTP"),
            ("“a”\n“b”", "“a” “b”"),
        ] {
            assert_eq!(plain(text), shown);
            assert_eq!(strip(&render(text, Form::Inline, &Nowhere).html), shown);
        }
    }
}
