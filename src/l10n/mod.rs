//! Words: locales, their messages, fallback. The only module that knows Fluent and ICU.
//!
//! 1. `file` parses one locale file, behind a gate, and records what each message uses and where.
//! 2. `bundle` joins the files of a locale and formats messages; a message that a locale lacks comes from the next
//!    locale of its chain, and says so.
//! 3. `weight` tells how much a text comes to with all that it refers to; what is too much is not formatted.
//! 4. `lint` finds what formatting would stumble over, before any page is made.
//! 5. `compare` finds what translators get wrong: what differs from the source, or from how the locale is written.
//! 6. `allow` drops the findings that a comment above an entry mutes.
//! 7. `pseudo` makes locales to look at out of the source's texts.
//!
//! Policy on direction marks: bundles add none. A variable of a message is a *hole* in the formatted text, and whoever puts
//! the text somewhere fills it as that place demands: `<bdi>` in HTML, U+2068/U+2069 in titles of right-to-left locales,
//! nothing in URLs and data. See [`Template`].

mod allow;
mod arguments;
mod bundle;
pub mod canonical;
mod compare;
mod file;
mod glossary;
mod lint;
mod locale;
mod outline;
mod phrases;
mod pseudo;

mod tree;
mod weight;

pub use allow::apply as apply_allows;
pub use bundle::{Argument, Bundle, Formatted, Words};
pub use canonical::{Fingerprint, skeleton};
pub use compare::{Given, Originals, compare, full_stop};
pub(crate) use file::parse;
pub use file::{Definition, Empty, File, Part, Use, UseKind};
pub use glossary::{Glossary, Term, Terms};
pub use lint::lint;
pub use locale::{Direction, Locale};
pub use outline::{Entry, Slot, outline};
pub use phrases::Phrases;
pub use pseudo::Pseudo;

/// A locale's place in the site's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleId(pub usize);

/// The first of the characters that stand for holes; sources cannot contain them (see `source`).
const FIRST_HOLE: u32 = 0xE100;
/// The first byte of each of them in UTF-8.
const HOLE_BYTE: u8 = 0xEE;
/// How many variables a message can have.
pub(crate) const MAX_HOLES: usize = 256;

/// The character that stands for the nth argument in a formatted text.
pub(crate) fn hole(index: usize) -> char {
    char::from_u32(FIRST_HOLE + index as u32).unwrap_or('\u{FFFD}')
}

/// A text with holes, cut once and filled for each page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    /// Text before the first hole.
    head: String,
    /// For each hole: which argument, and the text after it.
    tail: Vec<(usize, String)>,
}

impl Template {
    /// Cuts a text at its holes.
    pub fn cut(text: &str) -> Self {
        let is_hole = |c: char| (FIRST_HOLE..FIRST_HOLE + MAX_HOLES as u32).contains(&(c as u32));
        // Most texts have none, and then one look at the bytes that holes begin with is enough.
        let mut rest = text;
        let mut next = || match rest.as_bytes().contains(&HOLE_BYTE).then(|| rest.find(is_hole)).flatten() {
            Some(at) => {
                let (before, from) = rest.split_at(at);
                let mut after = from.chars();
                let index = after.next().map_or(0, |c| (c as u32 - FIRST_HOLE) as usize);
                rest = after.as_str();
                (before, Some(index))
            }
            None => (std::mem::take(&mut rest), None),
        };
        let (head, mut hole) = next();
        let mut template = Self { head: head.to_owned(), tail: Vec::new() };
        while let Some(index) = hole {
            let (text, following) = next();
            template.tail.push((index, text.to_owned()));
            hole = following;
        }
        template
    }

    /// Whether there is anything to fill.
    pub fn has_holes(&self) -> bool {
        !self.tail.is_empty()
    }

    /// Puts the arguments into the holes, as they are. A hole without argument stays empty.
    pub fn fill(&self, arguments: &[&str]) -> String {
        let length =
            self.head.len() + self.tail.iter().map(|(i, t)| arguments.get(*i).map_or(0, |a| a.len()) + t.len()).sum::<usize>();
        let mut text = String::with_capacity(length);
        text.push_str(&self.head);
        for (index, rest) in &self.tail {
            text.push_str(arguments.get(*index).copied().unwrap_or_default());
            text.push_str(rest);
        }
        text
    }

    /// Puts arguments into a plain text of a locale: isolated by U+2068 and U+2069 where the locale runs right to left, for
    /// titles and attributes, where no markup can do it.
    pub fn fill_plain(&self, arguments: &[&str], direction: Direction) -> String {
        match direction {
            Direction::Ltr => self.fill(arguments),
            Direction::Rtl => {
                let isolated: Vec<String> = arguments.iter().map(|a| format!("\u{2068}{a}\u{2069}")).collect();
                self.fill(&isolated.iter().map(String::as_str).collect::<Vec<_>>())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_in_any_order_and_isolates_only_where_it_must() {
        let template = Template::cut(&format!("a {} b {} c {0}", hole(1), hole(0)).replace("{0}", &hole(1).to_string()));
        assert_eq!(template.fill(&["334", "554"]), "a 554 b 334 c 554");
        assert_eq!(template.fill_plain(&["334", "554"], Direction::Ltr), "a 554 b 334 c 554");
        assert_eq!(
            template.fill_plain(&["334", "554"], Direction::Rtl),
            "a \u{2068}554\u{2069} b \u{2068}334\u{2069} c \u{2068}554\u{2069}"
        );
        assert_eq!(Template::cut("plain").fill(&[]), "plain");
    }
}
