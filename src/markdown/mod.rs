//! Markdown to HTML: the only module that knows pulldown-cmark.
//!
//! Texts come from anybody, so the output is closed: paragraphs, lists, quotes, emphasis, code, links, and in prose pages
//! headings and rules. HTML in a text shows as text; links are `https:` or names of pages; there are no images.

pub mod marks;
pub mod prose;

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// HTML that is safe to put into a page as it is.
pub type Html = String;

/// What a text may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

/// A rendered text and what is wrong with it. Problems are (whether it is about a link, message, hint).
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
    /// Whether it concerns a link or other markup.
    pub is_link: bool,
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
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(c),
        }
    }
}

/// The text without markup, for titles and descriptions.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for event in Parser::new_ext(text, Options::empty()) {
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

/// The Markdown itself with the targets of its links resolved; a link that leads nowhere becomes plain text.
pub fn with_links(text: &str, links: &dyn Links) -> String {
    if !text.contains("](") {
        return text.to_owned();
    }
    let mut linked = String::with_capacity(text.len());
    let mut end = 0;
    for (event, span) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        let Some(target) = text[span.clone()].rfind(&format!("({dest_url})")) else { continue };
        let at = span.start + target + 1;
        linked.push_str(&text[end..at]);
        linked.push_str(links.resolve(&dest_url).as_deref().unwrap_or(&dest_url));
        end = at + dest_url.len();
    }
    linked.push_str(&text[end..]);
    linked
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
    let mut writer =
        Writer { form, links, rendered: Rendered::default(), title: None, open: Vec::new(), in_link: false, here: 0..0 };
    for (event, span) in Parser::new_ext(text, options).into_offset_iter() {
        writer.here = span;
        writer.event(event);
    }
    let mut rendered = writer.rendered;
    if form == Form::Inline {
        let html = rendered.html.trim_end();
        let inner = html.strip_prefix("<p>").and_then(|h| h.strip_suffix("</p>"));
        match inner {
            Some(inner) if !inner.contains("<p>") => rendered.html = inner.to_owned(),
            _ if html.is_empty() => {}
            _ => rendered.problems.push(Problem {
                is_link: false,
                message: "this text is one paragraph".to_owned(),
                hint: "remove empty lines and lists",
                span: 0..text.len(),
            }),
        }
    }
    rendered
}

struct Writer<'a> {
    form: Form,
    links: &'a dyn Links,
    rendered: Rendered,
    /// Collects the heading of level one, which a page shows by itself.
    title: Option<String>,
    /// Closing tags of what is open.
    open: Vec<&'static str>,
    in_link: bool,
    /// Where the present event stands in the text.
    here: Range<usize>,
}

impl Writer<'_> {
    fn problem(&mut self, is_link: bool, message: impl Into<String>, hint: &'static str) {
        let message = message.into();
        let span = self.here.clone();
        self.rendered.problems.push(Problem { is_link, message, hint, span });
    }

    fn start(&mut self, open: &str, close: &'static str) {
        self.rendered.html.push_str(open);
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
                    self.rendered.html.push_str(close);
                }
            }
            Event::Text(text) => self.text(&text),
            Event::Code(code) => self.code(&code),
            Event::Html(html) | Event::InlineHtml(html) => {
                // The end of an element is no second fault.
                if !html.starts_with("</") || self.rendered.problems.is_empty() {
                    self.problem(
                        false,
                        "HTML is shown as text",
                        "use Markdown: *emphasis*, **strong**, `code`, [text](https://…)",
                    );
                }
                self.text(html.trim_end_matches('\n'));
            }
            Event::SoftBreak => self.text("\n"),
            Event::HardBreak => self.rendered.html.push_str("<br>\n"),
            Event::Rule if self.form == Form::Page => self.rendered.html.push_str("<hr>\n"),
            Event::Rule => self.problem(false, "a rule cannot stand here", "remove the line of `---` or `***`"),
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
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.start("<pre dir=\"ltr\" translate=\"no\" tabindex=\"0\"><code>", "</code></pre>\n");
            }
            Tag::HtmlBlock => self.rendered.html.push_str("<p>"),
            Tag::Heading { level: HeadingLevel::H1, .. } if self.form == Form::Page && self.rendered.title.is_none() => {
                self.title = Some(String::new());
            }
            Tag::Heading { level, id, .. } if self.form == Form::Page => {
                let (tag, close) = match level {
                    HeadingLevel::H1 | HeadingLevel::H2 => ("h2", "</h2>\n"),
                    HeadingLevel::H3 => ("h3", "</h3>\n"),
                    _ => ("h4", "</h4>\n"),
                };
                let mut open = format!("<{tag}");
                if let Some(id) = id.filter(|id| crate::load::is_segment(id)) {
                    let _ = write!(open, " id=\"{id}\"");
                }
                open.push('>');
                self.start(&open, close);
            }
            Tag::Heading { .. } => {
                self.problem(false, "a heading cannot stand here", "remove the `#`, or the `---` under the line");
                self.start("<p>", "</p>\n");
            }
            Tag::Link { dest_url, .. } => self.link(&dest_url),
            Tag::Image { .. } => {
                self.problem(true, "images are not shown: a page requests nothing but itself", "describe it in words");
                self.start("", "");
            }
            _ => self.start("", ""),
        }
    }

    fn link(&mut self, target: &str) {
        let scheme = target.split_once(':').map(|(scheme, _)| scheme);
        let href = match scheme {
            Some("https") if target.starts_with("https://") => Some(target.to_owned()),
            Some("code" | "page" | "pair" | "collection") => {
                let found = self.links.resolve(target);
                if found.is_none() {
                    self.problem(
                        true,
                        format!("there is no page for `{target}`"),
                        "name a code, page or collection of this site",
                    );
                }
                found
            }
            _ if self.form == Form::Page && target.starts_with('#') => Some(target.to_owned()),
            _ => {
                self.problem(
                    true,
                    format!("`{target}` cannot be linked"),
                    "link to `https://…`, `code:COLLECTION/CODE`, `page:SLUG` or `collection:NAME`",
                );
                None
            }
        };
        match href {
            Some(href) => {
                let mut open = String::from("<a href=\"");
                push_escaped(&mut open, &href);
                open.push_str("\">");
                self.in_link = true;
                self.start(&open, "</a>");
            }
            None => self.start("", ""),
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
        for text in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<div onclick='x'>\n\ny",
            "[x](javascript:alert(1))",
            "[x](data:text/html,y)",
            "[x](http://a.example/)",
            "[x](//a.example/)",
            "[x](code:smtp/999)",
            "![x](https://a.example/x.png)",
            "# heading",
        ] {
            let rendered = render(text, Form::Block, &Nowhere);
            assert_ne!(rendered.problems, [], "{text}");
            for tag in rendered.html.split('<').skip(1) {
                let name = tag.trim_start_matches('/').split(['>', ' ']).next().unwrap_or_default();
                assert!(["p", "a", "em", "strong", "code", "ul", "li"].contains(&name), "{text}: {}", rendered.html);
                assert!(!tag.split('>').next().unwrap_or_default().contains("onclick"), "{text}: {}", rendered.html);
            }
            assert!(!rendered.html.contains("href"), "{text}: {}", rendered.html);
        }
    }

    #[test]
    fn links_are_put_into_the_markdown_itself() {
        let text = "See [`554`](code:smtp/554) (not [x](https://a.example/(b)) or `[y](code:smtp/554)`).";
        let linked = "See [`554`](../554/) (not [x](https://a.example/(b)) or `[y](code:smtp/554)`).";
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
}
