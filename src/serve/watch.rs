//! Tells when files of the site change.
//!
//! The folder of the site is watched by itself, and its folders of files with all that is in them: nothing else, such as what is
//! built from them. Events say only where to look; what is there is found by looking.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::preview::Changed;
use crate::Error;
use crate::source::{CONFIG, FOLDERS};

/// How long nothing has to happen before files are read: a save is several events, a checkout hundreds.
const QUIET: Duration = Duration::from_millis(5);
/// The same while a file is open for writing, on systems that tell when it is closed.
const WRITING: Duration = Duration::from_millis(100);
/// After this time files are read, whatever happens.
const LONGEST: Duration = Duration::from_millis(500);

/// Watches the files of a site.
pub(super) struct Watcher {
    /// As the system names it.
    root: PathBuf,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
}

/// What has happened and is not told yet.
#[derive(Default)]
struct Pending {
    paths: BTreeSet<String>,
    /// Files that somebody has begun to write.
    open: BTreeSet<PathBuf>,
    /// Folders of the site that were added or taken away.
    folders: BTreeSet<&'static str>,
    is_unknown: bool,
}

impl Watcher {
    /// Begins to watch.
    pub(super) fn new(root: &Path) -> Result<Self, Error> {
        let root = root.canonicalize().map_err(|error| Error::io("watch", root, error))?;
        let (sender, events) = channel();
        // Nobody listens any more when the program ends.
        let send = move |event| drop(sender.send(event));
        let failed = |error| Error::io("watch", &root, std::io::Error::other(error));
        let config = notify::Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(send, config).map_err(failed)?;
        watcher.watch(&root, RecursiveMode::NonRecursive).map_err(failed)?;
        let mut watcher = Self { root: root.clone(), watcher, events };
        for folder in FOLDERS {
            watcher.watch(folder);
        }
        Ok(watcher)
    }

    /// Watches a folder of the site. One that is not there is watched when it appears.
    fn watch(&mut self, folder: &str) {
        let folder = self.root.join(folder);
        let _ = self.watcher.unwatch(&folder);
        let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
    }

    /// Waits until something has changed and nothing more does. `None` when there will be nothing more.
    pub(super) fn next(&mut self) -> Option<Changed> {
        let mut pending = Pending::default();
        while pending.is_empty() {
            let event = self.events.recv().ok()?;
            pending.add(event, &self.root);
        }
        let begun = Instant::now();
        loop {
            let quiet = if pending.open.is_empty() { QUIET } else { WRITING };
            let left = LONGEST.saturating_sub(begun.elapsed());
            match self.events.recv_timeout(quiet.min(left)) {
                Ok(event) => pending.add(event, &self.root),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        for folder in &pending.folders {
            self.watch(folder);
        }
        Some(if pending.is_unknown { Changed::All } else { Changed::Paths(pending.paths.into_iter().collect()) })
    }
}

impl Pending {
    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.is_unknown
    }

    fn add(&mut self, event: notify::Result<Event>, root: &Path) {
        let Ok(event) = event else {
            self.is_unknown = true;
            return;
        };
        if event.need_rescan() {
            self.is_unknown = true;
        }
        for path in &event.paths {
            let Some(path) = path.strip_prefix(root).ok().and_then(Path::to_str) else { continue };
            let first = path.split('/').next().unwrap_or_default();
            let Some(first) = FOLDERS.into_iter().chain([CONFIG]).find(|known| *known == first) else { continue };
            let file = root.join(path);
            match event.kind {
                EventKind::Access(AccessKind::Close(AccessMode::Write)) => drop(self.open.remove(&file)),
                EventKind::Access(_) => continue,
                EventKind::Modify(ModifyKind::Data(_)) if cfg!(target_os = "linux") => drop(self.open.insert(file)),
                EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => drop(self.open.remove(&file)),
                _ => {}
            }
            if path == first && path != CONFIG {
                self.folders.insert(first);
            }
            self.paths.insert(path.to_owned());
        }
    }
}
