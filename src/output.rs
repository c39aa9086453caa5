//! Writing a site: beside the former one, then in its place.
//!
//! 1. The folder to write is checked: only one that `sitegen` made (it has a marker file) is ever replaced.
//! 2. The parent folder is locked; a second build waits. What killed builds left beside the output is removed.
//! 3. Each artifact is compared with the file that is published. Where all are the same, nothing is touched and the build ends.
//! 4. What differs is written into the *standby*, a folder beside the output: the site before the published one, or a new
//!    folder. Nothing is ever written into a file that is there: it may have a second name in the published site.
//! 5. What is the same gets its name in the standby, too: one file in both folders, so that it keeps its time. What is too much
//!    in the standby goes.
//! 6. The two folders are exchanged in one step. The former site is the standby now; `sitegen rollback` exchanges them again.
//!
//! Until step 6 the former site is untouched, after it the new one is complete. No list of files is kept anywhere: what stands in
//! a folder is seen by looking, so that no list can be wrong, and memory does not grow with the number of pages.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use rayon::prelude::*;
use rustix::fs::{FlockOperation, flock};

use crate::Error;
use crate::disk::{Disk, Folder};
use crate::render::Artifact;

/// The file that marks a folder as made by `sitegen`.
pub const MARKER: &str = ".sitegen";
const MARKER_TEXT: &str = "This folder is made by sitegen and replaced as a whole by the next build.\n";

/// That file.
pub fn marker() -> Artifact {
    Artifact { path: MARKER.to_owned(), bytes: MARKER_TEXT.as_bytes().to_vec() }
}

/// A site that is being written. Dropped before [`Output::publish`], it leaves the published site as it is.
#[derive(Debug)]
pub struct Output {
    places: Places,
    disk: Disk,
    /// The published site and the number of its files.
    live: Option<(Folder, usize)>,
    /// Made when the first difference is found.
    standby: OnceLock<Standby>,
    opening: Mutex<()>,
    /// A bit for each entry of the site: whether it differs from what is published.
    changed: Vec<AtomicU64>,
    /// How many files were put, how many of them are published already under the same name, how many are written.
    files: AtomicUsize,
    met: AtomicUsize,
    written: AtomicUsize,
    is_published: bool,
    /// Held until the end: other builds of the same folder wait for it.
    _lock: File,
}

/// The folder that takes the place of the published one.
#[derive(Debug)]
struct Standby {
    folder: Folder,
    /// Whether it has the files of a former site.
    is_reused: bool,
}

/// What a build did to the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files of the site.
    pub files: usize,
    /// Files that are new or have another content.
    pub written: usize,
    /// Files of the former site that are no longer there.
    pub removed: usize,
}

/// Names of folders that belong together.
#[derive(Clone, Debug)]
struct Places {
    target: PathBuf,
    root: PathBuf,
    parent: PathBuf,
    /// How everything beside the target begins that is ours.
    prefix: String,
    standby: PathBuf,
    /// Where the published site waits for a moment if the file system cannot exchange.
    former: PathBuf,
}

impl Places {
    fn of(target: &Path, root: &Path) -> Result<Self, Error> {
        let name = match target.components().next_back() {
            Some(Component::Normal(name)) => name.to_string_lossy().into_owned(),
            _ => return Err(refused(target, "it has no name of its own")),
        };
        let parent = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let prefix = format!(".{name}.sitegen-");
        let (standby, former) = (parent.join(format!("{prefix}standby")), parent.join(format!("{prefix}former")));
        Ok(Self { target: target.to_owned(), root: root.to_owned(), parent, prefix, standby, former })
    }

    /// Locks them and brings them into order.
    fn lock(&self, disk: &Disk, wait: impl FnOnce()) -> Result<File, Error> {
        let lock = lock(&self.parent, wait)?;
        // Again under the lock: another build may have made it meanwhile.
        check_target(&self.target, &self.root)?;
        // A build that was killed between its two renames (see `exchange`) has left the published site here.
        if self.former.exists() {
            let (what, to) = match self.target.exists() {
                false => ("put back", &self.target),
                true => ("move aside", &self.standby),
            };
            if self.target.exists() && self.standby.exists() {
                disk.remove_all(&self.standby).map_err(|e| Error::io("remove", &self.standby, e))?;
            }
            disk.rename(&self.former, to).map_err(|e| Error::io(what, to, e))?;
        }
        self.remove_leftovers(disk)?;
        Ok(lock)
    }

    fn remove_leftovers(&self, disk: &Disk) -> Result<(), Error> {
        let entries = fs::read_dir(&self.parent).map_err(|e| Error::io("read", &self.parent, e))?;
        for entry in entries.flatten() {
            let is_ours = entry.file_name().to_string_lossy().starts_with(&self.prefix);
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_ours && is_folder && entry.path() != self.standby {
                disk.remove_all(&entry.path()).map_err(|e| Error::io("remove", &entry.path(), e))?;
            }
        }
        Ok(())
    }

    /// Swaps the published site and the standby.
    fn exchange(&self, disk: &Disk) -> Result<(), Error> {
        let failed = |e: std::io::Error| Error::io("put the new site into place at", &self.target, e);
        if disk.exchange(&self.standby, &self.target).map_err(failed)? {
            return Ok(());
        }
        // Two renames, with a moment between them.
        disk.rename(&self.target, &self.former).map_err(|error| match error.kind() {
            ErrorKind::CrossesDevices => refused(
                &self.target,
                "it is in a lower layer of an overlay file system, where folders have their names for ever; name another folder, or remove it",
            ),
            _ => Error::io("move aside", &self.target, error),
        })?;
        if let Err(error) = disk.rename(&self.standby, &self.target) {
            // Back to how it was.
            let _ = disk.rename(&self.former, &self.target);
            return Err(failed(error));
        }
        // The new site is there; the next build moves what this leaves.
        let _ = disk.rename(&self.former, &self.standby);
        Ok(())
    }
}

impl Output {
    /// Prepares to replace `target` by a site with this many entries. `root` is the site's own folder, which is never replaced.
    /// `wait` is called if another build is at work, before waiting for it.
    pub fn open(target: &Path, root: &Path, entries: usize, disk: Disk, wait: impl FnOnce()) -> Result<Self, Error> {
        let places = Places::of(target, root)?;
        // Before anything is made: a refusal leaves no trace.
        check_target(target, root)?;
        fs::create_dir_all(&places.parent).map_err(|e| Error::io("create the folder", &places.parent, e))?;
        let lock = places.lock(&disk, wait)?;
        let live = match target.join(MARKER).exists() {
            true => {
                let folder = Folder::open(&disk, target)?;
                let listing = folder.list(MARKER)?;
                // With a link or a pipe in it, it is not what a build made, and not compared with.
                (!listing.has_others).then_some((folder, listing.files))
            }
            false => None,
        };
        Ok(Self {
            places,
            disk,
            live,
            standby: OnceLock::new(),
            opening: Mutex::new(()),
            changed: (0..entries.div_ceil(64)).map(|_| AtomicU64::new(0)).collect(),
            files: AtomicUsize::new(0),
            met: AtomicUsize::new(0),
            written: AtomicUsize::new(0),
            is_published: false,
            _lock: lock,
        })
    }

    /// Puts an entry of the site, with its number: a file and what belongs to it. Any thread, any order, each entry once.
    pub fn put(&self, number: usize, artifacts: &[Artifact]) -> Result<(), Error> {
        self.files.fetch_add(artifacts.len(), Ordering::Relaxed);
        if let Some((live, _)) = &self.live {
            let (mut met, mut is_same) = (0, true);
            for artifact in artifacts {
                let held = live.holds(&artifact.path, &artifact.bytes)?;
                met += usize::from(held.is_some());
                is_same &= held == Some(true);
            }
            self.met.fetch_add(met, Ordering::Relaxed);
            if is_same {
                return Ok(());
            }
        }
        self.changed[number / 64].fetch_or(1 << (number % 64), Ordering::Relaxed);
        self.written.fetch_add(artifacts.len(), Ordering::Relaxed);
        let standby = self.standby()?;
        for artifact in artifacts {
            if standby.is_reused {
                standby.folder.clear(&artifact.path)?;
            }
            standby.folder.create(&artifact.path, &artifact.bytes)?;
        }
        Ok(())
    }

    fn is_changed(&self, number: usize) -> bool {
        self.changed[number / 64].load(Ordering::Relaxed) & (1 << (number % 64)) != 0
    }

    /// The folder for the new site.
    fn standby(&self) -> Result<&Standby, Error> {
        if let Some(standby) = self.standby.get() {
            return Ok(standby);
        }
        let _opening = self.opening.lock().expect("no thread panics while it opens a folder");
        if let Some(standby) = self.standby.get() {
            return Ok(standby);
        }
        let path = &self.places.standby;
        let standby = match self.live.as_ref().map(|_| Folder::open(&self.disk, path)) {
            Some(Ok(folder)) if !folder.list(MARKER)?.has_others => {
                // Not whole any more: no site to go back to.
                folder.clear(MARKER)?;
                Standby { folder, is_reused: true }
            }
            _ => {
                match fs::symlink_metadata(path) {
                    Ok(metadata) if metadata.is_dir() => self.disk.remove_all(path),
                    Ok(_) => fs::remove_file(path),
                    Err(_) => Ok(()),
                }
                .map_err(|e| Error::io("remove", path, e))?;
                Standby { folder: Folder::make(&self.disk, path)?, is_reused: false }
            }
        };
        Ok(self.standby.get_or_init(|| standby))
    }

    /// Puts the new site into the place of the former one. `files` names the files that an entry can have; `None` for an
    /// entry that this build has not put.
    pub fn publish(mut self, files: impl Fn(usize) -> Option<Vec<String>> + Sync) -> Result<Summary, Error> {
        let (put, met) = (self.files.load(Ordering::Relaxed), self.met.load(Ordering::Relaxed));
        let removed = self.live.as_ref().map_or(0, |(_, files)| files.saturating_sub(met));
        let summary = Summary { files: put, written: self.written.load(Ordering::Relaxed), removed };
        if self.live.is_some() && summary.written + removed == 0 {
            self.is_published = true;
            return Ok(summary);
        }
        let standby = self.standby()?;
        if let Some((live, _)) = &self.live {
            self.bring(live, standby, &files)?;
            if standby.is_reused && standby.folder.list(MARKER)?.files > put {
                let wanted: HashSet<u64> = (0..self.changed.len() * 64)
                    .into_par_iter()
                    .filter_map(&files)
                    .flatten()
                    .map(|file| name_hash(&file))
                    .collect();
                standby.folder.retain(&|file| wanted.contains(&name_hash(file)))?;
            }
        }
        standby.folder.create(MARKER, MARKER_TEXT.as_bytes())?;
        if self.places.target.exists() {
            standby.folder.sync()?;
        }
        // Somebody may have put something else into its place meanwhile.
        check_target(&self.places.target, &self.places.root)?;
        let (target, standby) = (&self.places.target, &self.places.standby);
        if target.exists() {
            self.places.exchange(&self.disk)?;
        } else {
            self.disk.rename(standby, target).map_err(|e| Error::io("put the new site into place at", target, e))?;
        }
        if self.live.is_none() && standby.exists() {
            // An empty folder, or one that cannot be gone back to.
            self.disk.remove_all(standby).map_err(|e| Error::io("remove", standby, e))?;
        }
        self.is_published = true;
        Ok(summary)
    }

    /// Gives what stayed the same its name in the standby.
    fn bring(
        &self,
        live: &Folder,
        standby: &Standby,
        files: &(impl Fn(usize) -> Option<Vec<String>> + Sync),
    ) -> Result<(), Error> {
        let stayed = (0..self.changed.len() * 64).into_par_iter().filter(|number| !self.is_changed(*number));
        stayed.filter_map(files).flatten_iter().try_for_each(|file| {
            let Some(identity) = live.identity(&file) else { return Ok(()) };
            if standby.is_reused {
                if standby.folder.identity(&file) == Some(identity) {
                    return Ok(());
                }
                standby.folder.clear(&file)?;
            }
            standby.folder.link(live, &file)
        })
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        let is_new = self.standby.get().is_some_and(|standby| !standby.is_reused);
        if !self.is_published && is_new {
            // The next build removes what cannot be removed now.
            let _ = self.disk.remove_all(&self.places.standby);
        }
    }
}

/// Goes back to the site that was published before. Once more, and it is the later one again.
pub fn rollback(target: &Path, root: &Path, disk: &Disk, wait: impl FnOnce()) -> Result<(), Error> {
    let places = Places::of(target, root)?;
    check_target(target, root)?;
    if !places.parent.is_dir() {
        return Err(Error::NothingBefore(target.to_owned()));
    }
    let _lock = places.lock(disk, wait)?;
    if !target.join(MARKER).is_file() || !places.standby.join(MARKER).is_file() {
        return Err(Error::NothingBefore(target.to_owned()));
    }
    places.exchange(disk)
}

/// Enough to tell the names of a site's files apart.
fn name_hash(file: &str) -> u64 {
    let hash = blake3::hash(file.as_bytes());
    let (first, _) = hash.as_bytes().split_first_chunk().expect("a hash has 32 bytes");
    u64::from_le_bytes(*first)
}

fn refused(path: &Path, why: &'static str) -> Error {
    Error::OutputRefused { path: path.to_owned(), why }
}

/// Only nothing, an empty folder, or a folder that `sitegen` made may be replaced, and never one that holds the site.
fn check_target(target: &Path, root: &Path) -> Result<(), Error> {
    let real_root = root.canonicalize().map_err(|e| Error::io("read", root, e))?;
    let metadata = match fs::symlink_metadata(target) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return check_inside_inputs(target, &real_root),
        Err(error) => return Err(Error::io("read", target, error)),
    };
    if metadata.is_symlink() {
        return Err(refused(target, "it is a symbolic link; name the folder itself"));
    }
    if !metadata.is_dir() {
        return Err(refused(target, "it is not a folder"));
    }
    let real = target.canonicalize().map_err(|e| Error::io("read", target, e))?;
    if real_root.starts_with(&real) {
        return Err(refused(target, "the site itself is in it"));
    }
    check_inside_inputs(target, &real_root)?;
    let mut entries = fs::read_dir(target).map_err(|e| Error::io("read", target, e))?;
    let marker = fs::symlink_metadata(target.join(MARKER));
    if marker.is_ok_and(|m| m.is_file()) || entries.next().is_none() {
        return Ok(());
    }
    Err(refused(target, "it holds files that sitegen did not make; name another folder, or empty it yourself"))
}

fn check_inside_inputs(target: &Path, root: &Path) -> Result<(), Error> {
    // What exists of the path is resolved, the rest is taken by the word.
    let resolved = target.ancestors().find_map(|existing| {
        let real = if existing.as_os_str().is_empty() { Path::new(".") } else { existing }.canonicalize().ok()?;
        Some(real.join(target.strip_prefix(existing).ok()?))
    });
    let is_input = |path: &PathBuf| ["content", "locales", "themes"].iter().any(|folder| path.starts_with(root.join(folder)));
    if resolved.is_some_and(|path| is_input(&path)) {
        return Err(refused(target, "it is inside the files that the site is made from"));
    }
    Ok(())
}

/// Locks a folder against other builds; no file is left behind by that.
fn lock(folder: &Path, wait: impl FnOnce()) -> Result<File, Error> {
    let file = File::open(folder).map_err(|e| Error::io("open", folder, e))?;
    let failed = |e: rustix::io::Errno| Error::io("lock", folder, e.into());
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => {}
        Err(rustix::io::Errno::WOULDBLOCK) => {
            wait();
            flock(&file, FlockOperation::LockExclusive).map_err(failed)?;
        }
        Err(error) => return Err(failed(error)),
    }
    Ok(file)
}
