//! What a translation of a text in Markdown must have in common with it: code and the targets of links; and its words without
//! markup, each character with its place.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Tag, TagEnd};

/// Stands for a piece of code among the words.
pub const CODE: char = '\u{FFFC}';

/// A text taken apart.
#[derive(Debug, Default)]
pub struct Marks {
    /// Pieces of code, each with its place.
    pub codes: Vec<(String, Range<usize>)>,
    /// Targets of links, each with the place of the link.
    pub links: Vec<(String, Range<usize>)>,
    /// The characters of the words, each with its place; `\n` between blocks.
    pub words: Vec<(usize, char)>,
}

/// Takes a text apart.
pub fn marks(text: &str) -> Marks {
    let mut marks = Marks::default();
    // Most texts have no markup.
    if !text.contains(['`', '[', '<', '*', '_', '\\', '&', '\n', '#', '>', '~']) {
        marks.words = text.char_indices().collect();
        return marks;
    }
    let mut block: Option<Range<usize>> = None;
    for (event, range) in super::parse(text, Options::empty()) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => block = Some(range),
            Event::End(TagEnd::CodeBlock) => block = None,
            Event::Text(code) if block.is_some() => marks.codes.push((code.trim().to_owned(), range)),
            Event::Code(code) => {
                marks.words.push((range.start, CODE));
                marks.codes.push((code.into_string(), range));
            }
            Event::Text(_) | Event::Html(_) | Event::InlineHtml(_) => {
                let piece = &text[range.clone()];
                marks.words.extend(piece.char_indices().map(|(at, c)| (range.start + at, c)));
            }
            Event::Start(Tag::Link { dest_url, .. }) => marks.links.push((dest_url.into_string(), range)),
            Event::SoftBreak | Event::HardBreak => marks.words.push((range.start, ' ')),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => marks.words.push((range.end, '\n')),
            _ => {}
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart() {
        let text = "See *the* `QUIT` [page](page:about).\n\n- one\n- <two>";
        let marks = marks(text);
        assert_eq!(marks.codes, [("QUIT".to_owned(), 10..16)]);
        assert_eq!(marks.links, [("page:about".to_owned(), 17..35)]);
        let words: String = marks.words.iter().map(|(_, c)| c).collect();
        assert_eq!(words, "See the \u{FFFC} page.\none\n<two>\n");
        assert!(marks.words.iter().all(|(at, c)| matches!(c, '\n' | '\u{FFFC}') || text[*at..].starts_with(*c)));
    }

    #[test]
    fn code_that_is_not_closed_is_words() {
        let words: String = marks("Say `QUIT now").words.iter().map(|(_, c)| c).collect();
        assert_eq!(words, "Say `QUIT now\n");
    }
}
