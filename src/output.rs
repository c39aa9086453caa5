//! Writing a site: beside the former one, then in its place. The only module that writes files.
//!
//! 1. The folder to write is checked: only one that `sitegen` made (it has a marker file) is ever replaced.
//! 2. The parent folder is locked; a second build waits. What killed builds left beside the output is removed.
//! 3. Every artifact is written into a new folder beside the output.
//! 4. The two folders are exchanged in one step (`RENAME_EXCHANGE`), and the former site is removed.
//!
//! Until step 4 the former site is untouched, after it the new one is complete.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use rustix::fs::{CWD, FlockOperation, RenameFlags, flock, renameat_with};

use crate::Error;
use crate::render::Artifact;

/// The file that marks a folder as made by `sitegen`.
pub const MARKER: &str = ".sitegen";
const MARKER_TEXT: &str = "This folder is made by sitegen and replaced as a whole by the next build.\n";

/// A new site that is being written. Dropped before [`Staging::publish`], it leaves nothing behind.
#[derive(Debug)]
pub struct Staging {
    target: PathBuf,
    folder: PathBuf,
    /// Where the former site waits if the file system cannot exchange.
    former: PathBuf,
    is_published: bool,
    /// Held until the end: other builds of the same folder wait for it.
    _lock: File,
}

impl Staging {
    /// Prepares to replace `target`. `root` is the site's own folder, which is never replaced. `wait` is called if another
    /// build is at work, before waiting for it.
    pub fn open(target: &Path, root: &Path, wait: impl FnOnce()) -> Result<Self, Error> {
        let name = match target.components().next_back() {
            Some(Component::Normal(name)) => name.to_string_lossy().into_owned(),
            _ => return Err(refused(target, "it has no name of its own")),
        };
        let parent = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        // Before anything is made: a refusal leaves no trace.
        check_target(target, root)?;
        fs::create_dir_all(&parent).map_err(|e| Error::io("create the folder", &parent, e))?;
        let lock = lock(&parent, wait)?;
        // Again under the lock: another build may have made it meanwhile.
        check_target(target, root)?;
        let prefix = format!(".{name}.sitegen-");
        // A build that was killed between its two renames (see `publish`) has left the former site here.
        let former = parent.join(format!("{prefix}former"));
        if !target.exists() && former.exists() {
            fs::rename(&former, target).map_err(|e| Error::io("put back", target, e))?;
        }
        remove_leftovers(&parent, &prefix)?;
        let folder = parent.join(format!("{prefix}{}", std::process::id()));
        fs::create_dir(&folder).map_err(|e| Error::io("create the folder", &folder, e))?;
        let staging = Self { target: target.to_owned(), folder, former, is_published: false, _lock: lock };
        staging.write(&Artifact { path: MARKER.to_owned(), bytes: MARKER_TEXT.as_bytes().to_vec() })?;
        Ok(staging)
    }

    /// Writes one artifact. Paths come from checked segments (see `plan`), so they stay below the folder.
    pub fn write(&self, artifact: &Artifact) -> Result<(), Error> {
        let path = self.folder.join(&artifact.path);
        let file = File::create_new(&path).or_else(|error| {
            let parent = path.parent().filter(|_| error.kind() == ErrorKind::NotFound);
            let Some(parent) = parent else { return Err(error) };
            fs::create_dir_all(parent)?;
            File::create_new(&path)
        });
        file.and_then(|mut file| file.write_all(&artifact.bytes)).map_err(|e| Error::io("write", &path, e))
    }

    /// Puts the new site into the place of the former one.
    pub fn publish(mut self) -> Result<(), Error> {
        let failed = |e: rustix::io::Errno| Error::io("put the new site into place at", &self.target, e.into());
        match renameat_with(CWD, &self.folder, CWD, &self.target, RenameFlags::EXCHANGE) {
            Ok(()) => {
                self.is_published = true;
                // What stands beside the output now is the former site.
                remove(&self.folder)
            }
            Err(rustix::io::Errno::NOENT) => {
                renameat_with(CWD, &self.folder, CWD, &self.target, RenameFlags::NOREPLACE).map_err(failed)?;
                self.is_published = true;
                Ok(())
            }
            // Some file systems cannot exchange (overlayfs, network mounts): two renames, with a moment between them.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::XDEV | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP) => {
                fs::rename(&self.target, &self.former).map_err(|e| Error::io("move aside", &self.target, e))?;
                if let Err(error) = fs::rename(&self.folder, &self.target) {
                    // Back to how it was.
                    let _ = fs::rename(&self.former, &self.target);
                    return Err(Error::io("put the new site into place at", &self.target, error));
                }
                self.is_published = true;
                remove(&self.former)
            }
            Err(error) => Err(failed(error)),
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.is_published {
            // The next build removes what cannot be removed now.
            let _ = remove(&self.folder);
        }
    }
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

fn remove_leftovers(parent: &Path, prefix: &str) -> Result<(), Error> {
    let entries = fs::read_dir(parent).map_err(|e| Error::io("read", parent, e))?;
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(prefix) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Removes a folder with all that is in it; the second level in parallel, because that is where the many pages are.
fn remove(folder: &Path) -> Result<(), Error> {
    let failed = |e: std::io::Error| Error::io("remove", folder, e);
    let children =
        |path: &Path| -> Vec<PathBuf> { fs::read_dir(path).into_iter().flatten().flatten().map(|e| e.path()).collect() };
    let is_folder = |path: &PathBuf| fs::symlink_metadata(path).is_ok_and(|m| m.is_dir());
    for top in children(folder).iter().filter(|p| is_folder(p)) {
        for second in children(top).iter().filter(|p| is_folder(p)) {
            children(second).into_par_iter().filter(is_folder).try_for_each(fs::remove_dir_all).map_err(failed)?;
        }
    }
    fs::remove_dir_all(folder).map_err(failed)
}
