//! Puts what is missing into a translator's files, in the order of the source, and moves nothing else.
//!
//! Files are edited as text: comments, empty lines, order and line ends stay as they are. What is added is an entry without
//! words, which counts as missing until it has some, below the source's entry as a comment:
//!
//! ```ftl
//! # smtp-554 = Transaction failed
//! #     .summary = The server did not take the message.
//! smtp-554 =
//!     .summary =
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::l10n::{Entry, Locale, Words, outline, skeleton};
use crate::messages::Key;
use crate::source::SourceTree;

/// How attributes are indented where a file has none.
const INDENT: &str = "    ";

/// The files of a locale that change, by path, with what they hold then; empty if nothing is missing.
pub fn sync(sources: &SourceTree, words: &Words, locale: &Locale) -> BTreeMap<String, String> {
    sync_some(sources, words, locale, |_| true)
}

/// The same for some entries only, by id.
pub fn sync_some(
    sources: &SourceTree,
    words: &Words,
    locale: &Locale,
    is_wanted: impl Fn(&str) -> bool,
) -> BTreeMap<String, String> {
    let source_folder = format!("locales/{}/", words.locale(words.source()).tag);
    let folder = format!("locales/{}/", locale.tag);
    let is_ftl = |path: &&str| path.ends_with(".ftl");
    let mut there: BTreeMap<String, String> = BTreeMap::new();
    for path in sources.below(&folder).filter(is_ftl) {
        there.insert(path.to_owned(), sources.text(path).unwrap_or_default().to_owned());
    }
    let mut known: BTreeSet<Key> = BTreeSet::new();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in &there {
        for entry in outline(text) {
            files.entry(entry.id.clone()).or_insert_with(|| path.clone());
            known.extend(entry.slots.iter().map(|slot| (entry.id.clone(), slot.attribute.clone())));
        }
    }
    let mut changed: BTreeMap<String, Edits> = BTreeMap::new();
    for source_path in sources.below(&source_folder).filter(is_ftl) {
        let text = sources.text(source_path).unwrap_or_default();
        let path = format!("{folder}{}", &source_path[source_folder.len()..]);
        let maker = Maker { text, words, locale };
        let entries = outline(text);
        let target = there.get(&path).map(|text| outline(text)).unwrap_or_default();
        let mut last = 0;
        let mut new = Vec::new();
        for (place, entry) in entries.iter().enumerate() {
            let heading = maker.heading(last..entry.lines.start);
            last = entry.lines.end;
            // What a language calls its own is not for others to have.
            if entry.id.starts_with('-') || !is_wanted(&entry.id) {
                continue;
            }
            match files.get(&entry.id) {
                // Doubled or not, it is there: its attributes may be missing.
                Some(file) => {
                    let lacking = entry
                        .slots
                        .iter()
                        .filter(|slot| slot.attribute.is_some() && !known.contains(&(entry.id.clone(), slot.attribute.clone())));
                    let lacking: Vec<Option<&str>> = lacking.map(|slot| slot.attribute.as_deref()).collect();
                    if !lacking.is_empty()
                        && let Some(text) = there.get(file)
                    {
                        changed.entry(file.clone()).or_default().add_attributes(text, &maker, entry, &lacking);
                    }
                }
                None => new.push((place, heading, maker.entry(entry))),
            }
        }
        if !new.is_empty() {
            let edits = changed.entry(path.clone()).or_default();
            let text = there.get(&path).map_or("", String::as_str);
            edits.add_entries(text, &entries, &target, new);
        }
    }
    let apply = |(path, edits): (String, Edits)| {
        let text = there.get(&path).map_or("", String::as_str);
        let text = edits.apply(text);
        (path, text)
    };
    changed.into_iter().map(apply).collect()
}

/// The glossary of a new language: every term of the site, with room for its word; `None` if the site has no terms.
pub fn glossary(terms: &[String]) -> Option<String> {
    let line = |term: &String| {
        let term = serde_json::to_string(term).expect("a string always serializes");
        format!("  - {{ term: {term}, use: \"\" }}\n")
    };
    (!terms.is_empty()).then(|| format!("terms:\n{}", terms.iter().map(line).collect::<String>()))
}

/// Makes entries without words out of those of a source file.
struct Maker<'a> {
    text: &'a str,
    words: &'a Words,
    locale: &'a Locale,
}

impl Maker<'_> {
    /// The comments of groups and of the file in a stretch between two entries.
    fn heading(&self, gap: std::ops::Range<usize>) -> Vec<String> {
        self.text[gap].lines().filter(|line| line.starts_with("##")).map(|line| line.trim_end().to_owned()).collect()
    }

    /// The source's comment, its text as a comment, and the entry.
    fn entry(&self, entry: &Entry) -> String {
        let mut lines: Vec<String> = self.text[entry.lines.start..entry.start()].lines().map(str::to_owned).collect();
        lines.extend(commented(&self.text[entry.start()..entry.lines.end], ""));
        lines.extend(self.forms(entry, entry.slots.iter().map(|slot| slot.attribute.as_deref())));
        for slot in &entry.slots {
            let attribute = slot.attribute.as_deref();
            let head = match attribute {
                None => format!("{} =", entry.id),
                Some(name) => format!("{INDENT}.{name} ="),
            };
            let indent = INDENT.repeat(if attribute.is_none() { 1 } else { 2 });
            lines.push(head + &self.skeleton(entry, attribute, &indent));
        }
        lines.join("\n")
    }

    /// The choices of a text with nothing to choose from yet.
    fn skeleton(&self, entry: &Entry, attribute: Option<&str>, indent: &str) -> String {
        skeleton(self.words.bundle(self.words.source()), &entry.id, attribute, self.locale, indent).unwrap_or_default()
    }

    /// Tells which numbers a language tells apart, where a text chooses by a number.
    fn forms<'k>(&self, entry: &Entry, mut attributes: impl Iterator<Item = Option<&'k str>>) -> Option<String> {
        attributes.any(|attribute| self.skeleton(entry, attribute, "").contains("[other]")).then(|| {
            let forms = self.locale.plural_forms();
            let forms: Vec<String> = forms.iter().map(|(name, numbers)| format!("{name} ({numbers})")).collect();
            format!("# {}: {}", self.locale.tag, forms.join(", "))
        })
    }
}

/// Lines as a comment.
fn commented(text: &str, indent: &str) -> Vec<String> {
    text.lines().map(|line| format!("# {indent}{}", line.trim_end()).trim_end().to_owned()).collect()
}

/// What is put into a file, by the place where.
#[derive(Default)]
struct Edits {
    insertions: BTreeMap<usize, String>,
}

impl Edits {
    fn insert(&mut self, at: usize, text: &str) {
        self.insertions.entry(at).or_default().push_str(text);
    }

    /// Each new entry behind the nearest one before it that the file has, else in front of the first, else at the end.
    fn add_entries(&mut self, text: &str, source: &[Entry], target: &[Entry], new: Vec<(usize, Vec<String>, String)>) {
        let find = |entry: &Entry| target.iter().find(|other| other.id == entry.id);
        let headings: Vec<String> = text.lines().filter(|line| line.starts_with("##")).map(|l| l.trim_end().to_owned()).collect();
        let mut end = String::new();
        for (place, heading, block) in new {
            let is_told = heading.iter().all(|line| headings.contains(line));
            let block = match is_told || heading.is_empty() {
                true => block,
                false => format!("{}\n\n{block}", heading.join("\n")),
            };
            let before = source[..place].iter().rev().find_map(find);
            let after = source[place + 1..].iter().find_map(find);
            match (before, after) {
                (Some(before), _) => self.insert(before.lines.end, &format!("\n\n{block}")),
                (None, Some(after)) => self.insert(after.lines.start, &format!("{block}\n\n")),
                (None, None) => {
                    if !(text.is_empty() && end.is_empty()) {
                        end.push('\n');
                    }
                    end.push_str(&block);
                    end.push('\n');
                }
            }
        }
        if !end.is_empty() {
            let line = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
            self.insert(text.len(), &format!("{line}{end}"));
        }
    }

    /// Attributes go behind those before them in the source; their source texts, as a comment, above the entry.
    fn add_attributes(&mut self, text: &str, maker: &Maker<'_>, source: &Entry, lacking: &[Option<&str>]) {
        let target = outline(text);
        let Some(entry) = target.iter().find(|other| other.id == source.id) else { return };
        let indent = entry.slots.iter().find(|slot| slot.attribute.is_some()).map_or(INDENT, |slot| {
            let line = text[..slot.name.start].rfind('\n').map_or(0, |i| i + 1);
            &text[line..slot.name.start]
        });
        let mut comment = String::new();
        for (place, slot) in source.slots.iter().enumerate().filter(|(_, slot)| lacking.contains(&slot.attribute.as_deref())) {
            let attribute = slot.attribute.as_deref();
            for line in commented(&maker.text[slot.name.start..slot.text.end], INDENT) {
                comment.push_str(&line);
                comment.push('\n');
            }
            let before = source.slots[..place].iter().rev().find_map(|slot| entry.slot(slot.attribute.as_deref()));
            let at = before.unwrap_or(&entry.slots[0]).text.end;
            let skeleton = maker.skeleton(source, attribute, &format!("{indent}{INDENT}"));
            self.insert(at, &format!("\n{indent}.{} ={skeleton}", attribute.unwrap_or_default()));
        }
        if let Some(forms) = maker.forms(source, lacking.iter().copied()) {
            comment.push_str(&forms);
            comment.push('\n');
        }
        self.insert(entry.start(), &comment);
    }

    /// The text with everything put in, with the line ends that it has.
    fn apply(self, text: &str) -> String {
        let is_dos = text.contains("\r\n");
        let mut changed = String::with_capacity(text.len() * 2);
        let mut end = 0;
        for (at, insertion) in self.insertions {
            changed.push_str(&text[end..at]);
            changed.push_str(&if is_dos { insertion.replace('\n', "\r\n") } else { insertion });
            end = at;
        }
        changed.push_str(&text[end..]);
        changed
    }
}
