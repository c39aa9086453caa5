//! Problems in the files of a site.
//!
//! A problem is a value: stages collect them and go on, so that one run shows all. What a problem *means* is a [`Rule`],
//! with a stable code and an explanation; a [`Diagnostic`] is one place where it was found. Failures of the machine (disk,
//! permissions) are errors and not diagnostics. How diagnostics look is decided in [`report`].

pub mod report;
pub mod rules;
mod sarif;

use std::ops::Range;

pub use rules::Rule;

/// How much a problem weighs. An error stops the site from being published; a warning does not, unless the user asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
        Self { rule, severity: rule.severity, message: message.into(), place: None, notes: Vec::new(), hint: None }
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
        self.notes.push(note.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Makes it a warning here.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// All problems of a run. Order of pushing does not matter: [`Diagnostics::sorted`] is by place.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all of another run or stage.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many have this severity; what was found twice at one place counts once.
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|d| d.severity == severity).count()
    }

    /// Whether there is an error in a file below a folder (`content/`): what builds on these files cannot be judged then,
    /// and would only repeat the fault in other words.
    pub fn has_errors_below(&self, folder: &str) -> bool {
        self.list
            .iter()
            .any(|d| d.severity == Severity::Error && d.place.as_ref().is_some_and(|place| place.path.starts_with(folder)))
    }

    /// Whether there is an error within a place.
    pub fn has_error_at(&self, place: Option<&Place>) -> bool {
        let Some((path, (start, end))) = place.and_then(|place| Some((&place.path, place.span?))) else {
            return false;
        };
        let is_within = |other: &Place| other.path == *path && other.span.is_some_and(|span| span.0 < end && start < span.1);
        self.list.iter().any(|d| d.severity == Severity::Error && d.place.as_ref().is_some_and(is_within))
    }

    /// Whether a file of this ending below a folder could not be taken in at all.
    pub fn has_lost_file(&self, folder: &str, ending: &str) -> bool {
        const LOST: [&Rule; 4] = [&rules::UNREADABLE_FILE, &rules::TOO_LARGE, &rules::SYMLINK, &rules::NOT_UTF8];
        let is_there = |place: &Place| place.span.is_none() && place.path.starts_with(folder) && place.path.ends_with(ending);
        self.list.iter().any(|d| LOST.contains(&d.rule) && d.place.as_ref().is_some_and(is_there))
    }

    /// Keeps only those that `keep` says.
    pub fn retain(&mut self, keep: impl Fn(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// By file, place, severity and rule, without repetitions: a message that is on a thousand pages is faulty once.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        fn key(d: &Diagnostic) -> (Option<&Place>, Severity, &str, &str) {
            (d.place.as_ref(), d.severity, d.rule.code, &d.message)
        }
        let mut all: Vec<&Diagnostic> = self.list.iter().collect();
        all.sort_by(|a, b| key(a).cmp(&key(b)));
        all.dedup_by(|a, b| key(a) == key(b));
        all
    }

    /// Turns those that `is_denied` says into errors.
    pub fn deny(&mut self, is_denied: impl Fn(&Diagnostic) -> bool) {
        for diagnostic in self.list.iter_mut().filter(|diagnostic| is_denied(diagnostic)) {
            diagnostic.severity = Severity::Error;
        }
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        Self { list: iter.into_iter().collect() }
    }
}
