//! What is served now, and how it becomes what is served next.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::Snapshot;
use crate::diag::Diagnostics;
use crate::{Error, source};

/// What is served, and what is wrong with the files.
#[derive(Clone, Default)]
pub struct State {
    /// Grows with each change.
    pub version: u64,
    /// The last good site; `None` if there was none yet.
    pub snapshot: Option<Arc<Snapshot>>,
    /// What was found in the files as they are now, which may be newer than the snapshot.
    pub problems: Arc<Diagnostics>,
}

/// A site that is looked at while it is worked on.
pub struct Preview {
    root: PathBuf,
    state: watch::Sender<State>,
    /// Held while files are read: one change after the other.
    reading: Mutex<()>,
}

impl Preview {
    /// Reads a site. Whatever is wrong with its files is shown to who looks; the error is that there is none.
    pub fn open(root: &Path) -> Result<Self, Error> {
        let preview = Self { root: root.to_owned(), state: watch::Sender::default(), reading: Mutex::default() };
        preview.reload()?;
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

    /// Reads the files and serves what they say; when it returns, that is what is served. With errors in them the former site stays.
    pub fn reload(&self) -> Result<(), Error> {
        let _one = self.reading.lock().expect("no thread panics while it reads");
        let (sources, mut found) = source::read(&self.root)?;
        let snapshot = Snapshot::of(sources, &mut found).map(Arc::new);
        self.state.send_modify(|state| {
            state.version += 1;
            state.problems = Arc::new(found);
            if let Some(snapshot) = snapshot {
                state.snapshot = Some(snapshot);
            }
        });
        Ok(())
    }
}
