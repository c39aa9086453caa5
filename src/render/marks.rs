//! Marks around texts, by which who looks at a page can tell what each of them is. Built pages have none.
//!
//! A mark is a character of the private planes, which no source can contain (see `source`): one in front of a text says which
//! it is, one behind it that it has ended. They pass escaping, Markdown and templates like any letter; whoever asked for them
//! takes them out of the page again.

use std::collections::HashMap;
use std::sync::Mutex;

use crate::l10n::LocaleId;

/// What stands in front of the first text.
const FIRST: u32 = 0xF_0000;
/// How many texts can be marked; those beyond have no marks.
const MOST: usize = 0x1_FFFD;
/// What stands behind a text.
const END: char = '\u{10_FFFD}';

/// A text as a page has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Marked {
    /// Its name, see [`crate::translation::name`].
    pub name: String,
    /// The locale that it was asked for.
    pub locale: LocaleId,
}

/// A mark in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// In front of this text.
    Start(Marked),
    /// Behind the last text that has begun.
    End,
}

/// The marks of pages that were prepared together.
#[derive(Debug, Default)]
pub struct Marks {
    numbers: Mutex<Numbers>,
}

#[derive(Debug, Default)]
struct Numbers {
    all: Vec<Marked>,
    places: HashMap<Marked, usize>,
}

impl Marks {
    /// Whether a character may be a mark.
    pub fn is_mark(c: char) -> bool {
        c as u32 >= FIRST
    }

    /// What a character marks; `None` if it is no mark of these.
    pub fn read(&self, c: char) -> Option<Mark> {
        if c == END {
            return Some(Mark::End);
        }
        let place = (c as u32).checked_sub(FIRST)? as usize;
        self.numbers.lock().expect("no thread panics while it numbers").all.get(place).cloned().map(Mark::Start)
    }

    /// Puts marks around a text, unless there is nothing of it.
    pub(super) fn around(&self, marked: Marked, text: String) -> String {
        if text.is_empty() {
            return text;
        }
        let mut numbers = self.numbers.lock().expect("no thread panics while it numbers");
        let place = numbers.places.get(&marked).copied().unwrap_or_else(|| {
            let place = numbers.all.len();
            numbers.all.push(marked.clone());
            numbers.places.insert(marked, place);
            place
        });
        match char::from_u32(FIRST + place as u32).filter(|_| place < MOST) {
            Some(start) => format!("{start}{text}{END}"),
            None => text,
        }
    }
}
