//! Pseudo-locales: the source locale made strange, to look at pages with. Never published.
//!
//! `en-XA` has accents and longer words: text that stays plain is no message, text that does not fit will not fit in German
//! either. `ar-XB` is written in Arabic letters and runs from right to left, as the whole page does. Both are texts like those
//! of any locale, made from the source's, so that nothing after this module knows of them. (The tags are those of CLDR:
//! <https://cldr.unicode.org/development/development-process/design-proposals/pseudo-locales>.)

use super::File;

/// How a pseudo-locale changes the letters of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`.
    Accented,
    /// `ar-XB`.
    Mirrored,
}

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// A locale file with all its texts changed: what is syntax, a variable, code or the target of a link stays.
    pub fn fluent(self, file: &File, text: &str) -> String {
        let mut changed = String::with_capacity(text.len() * 2);
        let mut end = 0;
        for part in file.definitions.iter().flat_map(|definition| &definition.parts).map(|(_, part)| part) {
            let mut markdown = Markdown::default();
            for range in &part.texts {
                // A variant's text can end before the one that was read before it; files are in order, so this keeps order too.
                let Some(piece) = text.get(range.clone()).filter(|_| range.start >= end) else { continue };
                changed.push_str(&text[end..range.start]);
                markdown.change(self, piece, &mut changed);
                end = range.end;
            }
        }
        changed.push_str(&text[end..]);
        changed
    }

    /// A prose page with all its texts changed.
    pub fn markdown(self, text: &str) -> String {
        let mut changed = String::with_capacity(text.len() * 2);
        Markdown::default().change(self, text, &mut changed);
        changed
    }

    fn letter(self, letter: char, changed: &mut String) {
        let table = match self {
            Self::Accented => ACCENTED,
            Self::Mirrored => ARABIC,
        };
        let place = |first: char| table.chars().nth(letter as usize - first as usize);
        let other = match letter {
            'a'..='z' => place('a'),
            // Arabic has one case only.
            'A'..='Z' if self == Self::Mirrored => place('A'),
            'A'..='Z' => place('A').map(|c| c.to_uppercase().next().unwrap_or(c)),
            ',' if self == Self::Mirrored => Some('،'),
            '?' if self == Self::Mirrored => Some('؟'),
            ';' if self == Self::Mirrored => Some('؛'),
            _ => None,
        };
        changed.push(other.unwrap_or(letter));
        // Longer, as most languages are.
        if self == Self::Accented && matches!(letter, 'a' | 'e' | 'o') {
            changed.extend(other);
        }
    }
}

/// a to z, each with an accent.
const ACCENTED: &str = "áƀçðéƒğĥíĵķļɱñóþɋŕšţúṽŵẋýž";
/// a to z in Arabic letters, by sound where there is one.
const ARABIC: &str = "ابصدهفغحيجكلمنوپقرستةڤضخىز";

/// Where in a Markdown text the reader is: code, targets of links and ids of headings are not words.
#[derive(Default)]
struct Markdown {
    /// The number of backticks that opened the code, if inside of one.
    code: usize,
    /// Inside `](…)`, `<…>` or `{#…}`: what ends it.
    target: Option<char>,
}

impl Markdown {
    fn change(&mut self, pseudo: Pseudo, text: &str, changed: &mut String) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let backticks = rest.len() - rest.trim_start_matches('`').len();
            if backticks > 0 && self.target.is_none() {
                if self.code == 0 {
                    self.code = backticks;
                } else if self.code == backticks {
                    self.code = 0;
                }
                changed.push_str(&rest[..backticks]);
                rest = &rest[backticks..];
                continue;
            }
            if self.code > 0 || self.target.is_some() {
                self.target = self.target.filter(|end| self.code > 0 || *end != c);
                changed.push(c);
            } else {
                let opened = [("](", ')'), ("<http", '>'), ("{#", '}')].iter().find(|(start, _)| rest.starts_with(start));
                self.target = opened.map(|(_, end)| *end);
                match self.target {
                    Some(_) => changed.push(c),
                    None => pseudo.letter(c, changed),
                }
            }
            rest = &rest[c.len_utf8()..];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;

    #[test]
    fn words_change_and_everything_else_stays() {
        let text = "# Note\na-b = Say `EHLO` to { $name }.\n    .x =\n        See [the page](page:about), <https://a.example/>\n        { $n ->\n            [one] one { \"lit\" }\n           *[other] ``a ` b`` many\n        }\n-term = Mail\n";
        let mut found = Diagnostics::default();
        let file = super::super::parse("a.ftl", text, &mut found);
        assert!(found.is_empty());
        assert_eq!(
            Pseudo::Accented.fluent(&file, text),
            "# Note\na-b = Šááý `EHLO` ţóó { $name }.\n    .x =\n        Šéééé [ţĥéé þááğéé](page:about), <https://a.example/>\n        { $n ->\n            [one] óóñéé { \"lit\" }\n           *[other] ``a ` b`` ɱááñý\n        }\n-term = Ɱááíļ\n"
        );
        assert!(Pseudo::Mirrored.fluent(&file, text).contains("سهه [تحه پاغه](page:about)، <https://a.example/>"));
    }

    #[test]
    fn tables_have_a_letter_for_each_letter() {
        assert_eq!((ACCENTED.chars().count(), ARABIC.chars().count()), (26, 26));
        assert!(ACCENTED.chars().chain(ARABIC.chars()).all(|c| !c.is_ascii()));
    }
}
