//! Problems in the files of a site.
//!
//! A problem is a value: stages collect them and go on, so that one run shows all. What a problem *means* is a [`Rule`],
//! with a stable code and an explanation; a [`Diagnostic`] is one place where it was found. Failures of the machine (disk,
//! permissions) are errors and not diagnostics. How diagnostics look is decided in [`report`].

pub mod report;
pub mod rules;
mod sarif;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

pub use rules::Rule;

/// How much a problem weighs. An error stops the site from being published; a warning does not, unless the user asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site must not be published like this.
    Error,
    /// The site can be published, somebody should look.
    Warning,
}

impl Severity {
    /// The word in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place in a file of the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path from the site's root, with `/`.
    pub path: String,
    /// Bytes of the file; `None` for the file as a whole.
    pub span: Option<(usize, usize)>,
}

/// One problem at one place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of problem it is.
    pub rule: &'static Rule,
    /// How much it weighs here.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// Where; `None` only for a problem of no single file.
    pub place: Option<Place>,
    /// Further facts, a line each.
    pub notes: Vec<String>,
    /// What to do.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// A problem without a place; add one with [`Diagnostic::at`] or [`Diagnostic::in_file`].
    pub fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self { rule, severity: rule.severity, message: line(message), place: None, notes: Vec::new(), hint: None }
    }

    /// Puts it at a byte range of a file.
    #[must_use]
    pub fn at(mut self, path: &str, span: Range<usize>) -> Self {
        self.place = Some(Place { path: path.to_owned(), span: Some((span.start, span.end)) });
        self
    }

    /// Puts it on a file as a whole.
    #[must_use]
    pub fn in_file(mut self, path: &str) -> Self {
        self.place = Some(Place { path: path.to_owned(), span: None });
        self
    }

    /// Adds a further fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(line(note));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(line(hint));
        self
    }

    /// Makes it a warning here.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// How many problems of one rule are kept for one file. More than that are one mistake, or made on purpose.
const MAX_ALIKE: usize = 100;

/// How many problems are kept in all.
const MAX_KEPT: usize = 10_000;

/// All problems of a run, as many as a person can read. What is kept depends on the problems alone and not on the order in
/// which they come, so several threads can find them: of each rule and file the first hundred by place. The others are counted.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    alike: BTreeMap<Kind, Alike>,
    kept: usize,
    /// The first of the kinds that there was no room for, and the weight of the worst of them.
    left_out: Option<(Kind, &'static Rule, Severity)>,
}

/// The file and the rule's code.
type Kind = (Option<String>, &'static str);

/// Place, weight and message: a message that is on a thousand pages is faulty once.
type Finding = (Option<(usize, usize)>, Severity, String);

/// Problems of one rule in one file.
#[derive(Clone, Debug)]
struct Alike {
    rule: &'static Rule,
    kept: BTreeMap<Finding, Diagnostic>,
    /// Hashes of those that came behind the hundred.
    behind: HashSet<u64>,
    /// How many were not even made.
    unmade: usize,
    /// The weight of the worst that is not kept.
    severity: Severity,
}

impl Alike {
    fn new(rule: &'static Rule) -> Self {
        Self { rule, kept: BTreeMap::new(), behind: HashSet::new(), unmade: 0, severity: Severity::Warning }
    }

    fn is_full(&self) -> bool {
        self.kept.len() >= MAX_ALIKE
    }

    /// How many are not kept.
    fn more(&self) -> usize {
        self.behind.len() + self.unmade
    }

    fn push(&mut self, diagnostic: Diagnostic) {
        let span = diagnostic.place.as_ref().and_then(|place| place.span);
        self.kept.entry((span, diagnostic.severity, diagnostic.message.clone())).or_insert(diagnostic);
        if self.kept.len() > MAX_ALIKE
            && let Some((key, last)) = self.kept.pop_last()
        {
            let mut hasher = DefaultHasher::new();
            key.hash(&mut hasher);
            self.behind.insert(hasher.finish());
            self.severity = self.severity.min(last.severity);
        }
    }

    /// The line that stands for what is not kept.
    fn summary(&self, file: Option<&str>) -> Option<Diagnostic> {
        let more = self.more();
        let summary = (more > 0).then(|| Diagnostic::new(self.rule, format!("{more} more like these are not shown")))?;
        let summary = Diagnostic { severity: self.severity, ..summary.hint("mend those above first, and check again") };
        Some(match file {
            Some(file) => summary.in_file(file),
            None => summary,
        })
    }
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let kind = (diagnostic.place.as_ref().map(|place| place.path.clone()), diagnostic.rule.code);
        if let Some((first, _, severity)) = &mut self.left_out
            && kind >= *first
        {
            *severity = (*severity).min(diagnostic.severity);
            return;
        }
        let alike = self.alike.entry(kind).or_insert_with(|| Alike::new(diagnostic.rule));
        let before = alike.kept.len();
        alike.push(diagnostic);
        self.kept = self.kept + alike.kept.len() - before;
        self.make_room();
    }

    /// Adds one that is costly to make, unless there are enough of its kind. Of those that come this way the first are kept.
    pub fn push_with(&mut self, rule: &'static Rule, path: &str, make: impl FnOnce() -> Diagnostic) {
        match self.alike.get_mut(&(Some(path.to_owned()), rule.code)).filter(|alike| alike.is_full()) {
            Some(alike) => {
                alike.unmade += 1;
                alike.severity = alike.severity.min(rule.severity);
            }
            None => self.push(make()),
        }
    }

    /// Leaves out the last kinds if there are too many problems.
    fn make_room(&mut self) {
        while self.kept > MAX_KEPT
            && let Some((kind, alike)) = self.alike.pop_last()
        {
            self.kept -= alike.kept.len();
            let worst = alike.kept.values().map(|d| d.severity).min().unwrap_or(alike.severity).min(alike.severity);
            let before = self.left_out.as_ref().map_or(worst, |(_, _, severity)| *severity);
            self.left_out = Some((kind, alike.rule, worst.min(before)));
        }
    }

    /// Adds all of another run or stage.
    pub fn extend(&mut self, other: Diagnostics) {
        for (kind, alike) in other.alike {
            let (rule, behind, unmade, severity) = (alike.rule, alike.behind, alike.unmade, alike.severity);
            alike.kept.into_values().for_each(|diagnostic| self.push(diagnostic));
            if let Some(ours) = self.alike.get_mut(&kind).filter(|ours| ours.rule == rule) {
                ours.behind.extend(behind);
                ours.unmade += unmade;
                ours.severity = ours.severity.min(severity);
            }
        }
        if let Some((kind, rule, severity)) = other.left_out {
            let (first, rule, worst) = match self.left_out.take() {
                Some((ours, our_rule, worst)) if ours < kind => (ours, our_rule, worst.min(severity)),
                Some((_, _, worst)) => (kind, rule, worst.min(severity)),
                None => (kind, rule, severity),
            };
            for alike in self.alike.split_off(&first).into_values() {
                self.kept -= alike.kept.len();
            }
            self.left_out = Some((first, rule, worst));
        }
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many have this severity; what was found twice at one place counts once.
    pub fn count(&self, severity: Severity) -> usize {
        let alike = self.alike.values().map(|alike| {
            let kept = alike.kept.values().filter(|d| d.severity == severity).count();
            if alike.severity == severity { kept + alike.more() } else { kept }
        });
        alike.sum::<usize>() + usize::from(self.left_out.as_ref().is_some_and(|(_, _, worst)| *worst == severity))
    }

    fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.alike.values().flat_map(|alike| alike.kept.values())
    }

    /// Whether there is an error in a file below a folder (`content/`): what builds on these files cannot be judged then,
    /// and would only repeat the fault in other words.
    pub fn has_errors_below(&self, folder: &str) -> bool {
        self.iter().any(|d| d.severity == Severity::Error && d.place.as_ref().is_some_and(|place| place.path.starts_with(folder)))
    }

    /// Whether anything was found in a file.
    pub fn has_any_in(&self, path: &str) -> bool {
        let mut from = self.alike.range((Some(path.to_owned()), "")..);
        from.next().is_some_and(|((file, _), _)| file.as_deref() == Some(path))
    }

    /// Whether there is an error within a place.
    pub fn has_error_at(&self, place: Option<&Place>) -> bool {
        let Some((path, (start, end))) = place.and_then(|place| Some((&place.path, place.span?))) else {
            return false;
        };
        let is_within = |other: &Place| other.span.is_some_and(|span| span.0 < end && start < span.1);
        let in_file = self.alike.range((Some(path.clone()), "")..).take_while(|((file, _), _)| file.as_ref() == Some(path));
        let mut found = in_file.flat_map(|(_, alike)| alike.kept.values());
        found.any(|d| d.severity == Severity::Error && d.place.as_ref().is_some_and(is_within))
    }

    /// Whether a file of this ending below a folder could not be taken in at all.
    pub fn has_lost_file(&self, folder: &str, ending: &str) -> bool {
        const LOST: [&Rule; 5] =
            [&rules::UNREADABLE_FILE, &rules::TOO_LARGE, &rules::SYMLINK, &rules::NOT_UTF8, &rules::FILE_NAME];
        let is_there = |place: &Place| place.span.is_none() && place.path.starts_with(folder) && place.path.ends_with(ending);
        self.iter().any(|d| LOST.contains(&d.rule) && d.place.as_ref().is_some_and(is_there))
    }

    /// Keeps only those that `keep` says. Those that are only counted go with the last one of their kind.
    pub fn retain(&mut self, keep: impl Fn(&Diagnostic) -> bool) {
        for alike in self.alike.values_mut() {
            alike.kept.retain(|_, diagnostic| keep(diagnostic));
        }
        self.alike.retain(|_, alike| !alike.kept.is_empty());
        self.kept = self.alike.values().map(|alike| alike.kept.len()).sum();
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.alike.is_empty() && self.left_out.is_none()
    }

    /// By file, place, severity and rule, without repetitions; behind those of a file, what is not shown of it.
    pub fn sorted(&self) -> Vec<Cow<'_, Diagnostic>> {
        type Key<'d> = (Option<&'d str>, bool, Option<(usize, usize)>, Severity, &'d str, &'d str);
        fn key(d: &Diagnostic, is_summary: bool) -> Key<'_> {
            let place = d.place.as_ref();
            (place.map(|p| p.path.as_str()), is_summary, place.and_then(|p| p.span), d.severity, d.rule.code, &d.message)
        }
        let summaries = self.alike.iter().filter_map(|((file, _), alike)| alike.summary(file.as_deref()));
        let mut all: Vec<Cow<'_, Diagnostic>> = self.iter().map(Cow::Borrowed).chain(summaries.map(Cow::Owned)).collect();
        let is_summary = |d: &Cow<'_, Diagnostic>| matches!(d, Cow::Owned(_));
        all.sort_by(|a, b| key(a, is_summary(a)).cmp(&key(b, is_summary(b))));
        if let Some(((file, _), rule, severity)) = &self.left_out {
            let end = Diagnostic::new(rule, "there are more problems, here and in the files behind it; they are not shown");
            let end = Diagnostic { severity: *severity, ..end.hint("mend those above first, and check again") };
            all.push(Cow::Owned(end.in_file(file.as_deref().unwrap_or_default())));
        }
        all
    }

    /// Turns those that `is_denied` says into errors.
    pub fn deny(&mut self, is_denied: impl Fn(&Diagnostic) -> bool) {
        for alike in self.alike.values_mut() {
            for diagnostic in alike.kept.values_mut().filter(|diagnostic| is_denied(diagnostic)) {
                diagnostic.severity = Severity::Error;
                alike.severity = Severity::Error;
                if let Some((_, _, severity)) = &mut self.left_out {
                    *severity = Severity::Error;
                }
            }
        }
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        let mut all = Self::default();
        iter.into_iter().for_each(|diagnostic| all.push(diagnostic));
        all
    }
}

/// Characters that no text needs and a reviewer cannot see: controls, direction marks and overrides, line breaks that are none
/// to most programs, and the private use area, where `l10n` keeps its own marks.
pub(crate) fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{206F}'
        | '\u{E000}'..='\u{F8FF}' | '\u{FEFF}')
}

/// A text as one line that is safe on a terminal, of bounded length: names and values of others stand in it.
pub(crate) fn line(text: impl Into<String>) -> String {
    const MAX_LENGTH: usize = 1000;
    let text = text.into();
    let is_plain = |c: char| !is_hidden(c) && !c.is_control();
    if text.len() <= MAX_LENGTH && text.chars().all(is_plain) {
        return text;
    }
    let mut line = String::new();
    for c in text.chars() {
        if line.len() > MAX_LENGTH {
            line.push('…');
            break;
        }
        if is_plain(c) { line.push(c) } else { line.extend(c.escape_default()) }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(start: usize) -> Diagnostic {
        Diagnostic::new(&rules::BAD_LINK, format!("no. {start}")).at("a.md", start..start + 1).hint("none")
    }

    #[test]
    fn the_first_hundred_are_kept_whatever_the_order_and_the_others_counted() {
        let render =
            |found: &Diagnostics| found.sorted().iter().map(|d| format!("{:?} {}", d.place, d.message)).collect::<Vec<_>>();
        let forth: Diagnostics = (0..1000).map(problem).collect();
        let back: Diagnostics = (0..1000).rev().chain(0..1000).map(problem).collect();
        let mut merged: Diagnostics = (0..1000).filter(|n| n % 3 != 0).map(problem).collect();
        merged.extend((0..1000).filter(|n| n % 2 == 0 || n % 3 == 0).map(problem).collect());
        let expected = render(&forth);
        assert_eq!(expected.len(), MAX_ALIKE + 1);
        assert!(expected[MAX_ALIKE].ends_with(" 900 more like these are not shown"), "{expected:?}");
        assert_eq!(render(&back), expected);
        assert_eq!(render(&merged), expected);
        assert_eq!((forth.count(Severity::Error), merged.count(Severity::Error)), (1000, 1000));
    }

    #[test]
    fn costly_ones_are_not_made_when_there_are_enough() {
        let mut found = Diagnostics::default();
        let mut made = 0;
        for start in 0..1000 {
            found.push_with(&rules::BAD_LINK, "a.md", || {
                made += 1;
                problem(start)
            });
        }
        assert_eq!((made, found.count(Severity::Error)), (MAX_ALIKE, 1000));
    }

    #[test]
    fn problems_of_very_many_files_are_cut_at_the_end() {
        let many = |files: &mut dyn Iterator<Item = usize>| -> Diagnostics {
            files.map(|n| Diagnostic::new(&rules::BAD_LINK, "x").in_file(&format!("{n:06}.md"))).collect()
        };
        let (forth, back) = (many(&mut (0..30_000)), many(&mut (0..30_000).rev()));
        let mut merged = many(&mut (0..15_000));
        merged.extend(many(&mut (15_000..30_000)));
        for found in [&forth, &back, &merged] {
            let sorted = found.sorted();
            assert_eq!(sorted.len(), MAX_KEPT + 1);
            assert_eq!(sorted[MAX_KEPT].place.as_ref().map(|p| p.path.as_str()), Some("010000.md"));
        }
    }

    #[test]
    fn messages_are_one_line_without_controls() {
        assert_eq!(line("a\nb\u{1b}[31m\u{202e}"), "a\\nb\\u{1b}[31m\\u{202e}");
        assert_eq!(line("ç ‘x’ 终"), "ç ‘x’ 终");
        assert!(line("x".repeat(1 << 20)).len() < 1100);
    }
}
