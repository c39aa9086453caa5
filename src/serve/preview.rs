//! What is served now, and how it becomes what is served next.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::sync::watch;

use super::Snapshot;
use crate::Error;
use crate::diag::Diagnostics;
use crate::diag::report::{self, Format};
use crate::load::Memory;
use crate::source::{self, SourceTree};

/// What is served, and what is wrong with the files.
#[derive(Clone)]
pub struct State {
    /// Grows with each change, also from one run of the program to the next.
    pub version: u64,
    /// The last good site; `None` if there was none yet.
    pub snapshot: Option<Arc<Snapshot>>,
    /// What was found in the files, which may be newer than the snapshot.
    pub problems: Arc<Problems>,
    /// What was found when the snapshot was made, if nobody has looked for the rest yet.
    unjudged: Option<Arc<Diagnostics>>,
}

/// What was found, and the files that it was found in.
#[derive(Default)]
pub struct Problems {
    /// All of it.
    pub found: Diagnostics,
    /// The texts that diagnostics point into.
    pub sources: SourceTree,
    /// Whether files cannot be shown as they are now: the site is as it was before.
    pub is_behind: bool,
}

/// Which files may say something else than before.
#[derive(Clone, Debug)]
pub enum Changed {
    /// These, and what is below them: paths from the site's root, with `/`.
    Paths(Vec<String>),
    /// Nobody knows.
    All,
}

impl Changed {
    fn has(&self, path: &str) -> bool {
        let is_below =
            |folder: &String| path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        match self {
            Self::Paths(paths) => paths.iter().any(is_below),
            Self::All => true,
        }
    }
}

/// A site that is looked at while it is worked on.
pub struct Preview {
    root: PathBuf,
    state: watch::Sender<State>,
    /// Held while files are read: one change after the other.
    reading: Mutex<Reading>,
}

#[derive(Default)]
struct Reading {
    sources: SourceTree,
    /// What was found while they were read.
    found: Diagnostics,
    memory: Memory,
}

impl Preview {
    /// Reads a site. Whatever is wrong with its files is shown to who looks; the error is that there is none.
    pub fn open(root: &Path) -> Result<Self, Error> {
        // A page that was opened before the program was started anew is an old one.
        let version = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as u64);
        let state = State { version, snapshot: None, problems: Arc::default(), unjudged: None };
        let preview = Self { root: root.to_owned(), state: watch::Sender::new(state), reading: Mutex::default() };
        preview.look(&Changed::All)?;
        Ok(preview)
    }

    /// The folder with `sitegen.yaml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What is served now.
    pub fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Tells of every change from now on.
    pub fn subscribe(&self) -> watch::Receiver<State> {
        self.state.subscribe()
    }

    /// Reads files again and serves what they say; when it returns, that is what is served. With errors in them the former site
    /// stays. Tells whether any file says something else than before.
    pub fn look(&self, changed: &Changed) -> Result<bool, Error> {
        let mut reading = self.reading.lock().expect("no thread panics while it reads");
        let (sources, mut found) = source::read_again(&self.root, &reading.sources, &reading.found, |path| changed.has(path))?;
        // What cannot be read is no part of the tree.
        let said = |found: &Diagnostics| report::render(found, &SourceTree::default(), Format::Json, false);
        if sources.is(&reading.sources) && said(&found) == said(&reading.found) {
            return Ok(false);
        }
        (reading.sources, reading.found) = (sources.clone(), found.clone());
        let former = self.state().snapshot;
        let snapshot = Snapshot::of(sources.clone(), &mut reading.memory, former.as_deref(), &mut found).map(Arc::new);
        self.state.send_modify(|state| {
            let is_sound = !found.has_errors();
            match snapshot.filter(|_| is_sound || state.snapshot.is_none()) {
                Some(snapshot) => {
                    state.version += 1;
                    state.unjudged = Some(Arc::new(found.clone()));
                    // Those of the former site are right about most of it, until this one is judged.
                    if !is_sound || state.problems.is_behind {
                        let sources = snapshot.site.sources.clone();
                        state.problems = Arc::new(Problems { found, sources, is_behind: false });
                    }
                    state.snapshot = Some(snapshot);
                }
                None => {
                    state.unjudged = None;
                    state.problems = Arc::new(Problems { found, sources, is_behind: true });
                }
            }
        });
        Ok(true)
    }

    /// Looks at all files.
    pub fn reload(&self) -> Result<(), Error> {
        self.look(&Changed::All).map(drop)
    }

    /// Looks for problems in the snapshot that is served, if nobody has yet. A newer one makes what was found worthless.
    pub fn judge(&self) {
        let State { version, snapshot: Some(snapshot), unjudged: Some(found), .. } = self.state() else { return };
        let mut found = (*found).clone();
        snapshot.judge(&mut found);
        let problems = Arc::new(Problems { found, sources: snapshot.site.sources.clone(), is_behind: false });
        self.state.send_if_modified(|state| {
            let is_current = state.version == version && state.unjudged.is_some();
            if is_current {
                (state.problems, state.unjudged) = (problems, None);
            }
            is_current
        });
    }
}
