//! Every change that a build makes to the disk. One place, so that a test can make any of them fail, and see what is left.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, RenameFlags};
use rustix::io::Errno;

use crate::Error;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A folder comes to be.
    MakeFolder,
    /// An empty file comes to be.
    MakeFile,
    /// A file gets its content; with a fault installed, in two halves.
    Write,
    /// A file gets a second name.
    Link,
    /// A name of a file goes.
    RemoveFile,
    /// An empty folder goes.
    RemoveFolder,
    /// A folder gets another name.
    Rename,
    /// Two folders swap their names.
    Exchange,
    /// What was written is on the disk.
    Sync,
}

type Fault = dyn Fn(Change, &Path) -> io::Result<()> + Send + Sync;

/// The disk; in tests, one that fails.
#[derive(Clone, Default)]
pub struct Disk {
    fault: Option<Arc<Fault>>,
}

impl std::fmt::Debug for Disk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.fault.is_some() { "Disk with faults" } else { "Disk" })
    }
}

impl Disk {
    /// A disk on which each change is asked for first; an error of `fault` is the disk's.
    pub fn failing(fault: impl Fn(Change, &Path) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self { fault: Some(Arc::new(fault)) }
    }

    fn ask(&self, change: Change, folder: &Path, file: &str) -> io::Result<()> {
        self.fault
            .as_ref()
            .map_or(Ok(()), |fault| fault(change, &if file.is_empty() { folder.to_owned() } else { folder.join(file) }))
    }

    /// Gives a folder another name; where one has that name already, it fails.
    pub(crate) fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask(Change::Rename, to, "")?;
        Ok(rustix::fs::renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE).or_else(|error| match error {
            // Some file systems know no flags; the caller has seen that the name is free.
            Errno::INVAL | Errno::NOSYS => rustix::fs::rename(from, to),
            error => Err(error),
        })?)
    }

    /// Swaps two folders in one step; `Ok(false)` where the file system cannot.
    pub(crate) fn exchange(&self, one: &Path, other: &Path) -> io::Result<bool> {
        match self.ask(Change::Exchange, other, "") {
            Err(error) if error.raw_os_error().is_some_and(|code| cannot_exchange(Errno::from_raw_os_error(code))) => {
                return Ok(false);
            }
            asked => asked?,
        }
        match rustix::fs::renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
            Ok(()) => Ok(true),
            Err(error) if cannot_exchange(error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes a folder with all that is in it. Links are removed, not followed.
    pub(crate) fn remove_all(&self, folder: &Path) -> io::Result<()> {
        let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.into_par_iter().try_for_each(|entry| {
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                return self.remove_all(&path);
            }
            self.ask(Change::RemoveFile, &path, "")?;
            fs::remove_file(&path)
        })?;
        self.ask(Change::RemoveFolder, folder, "")?;
        fs::remove_dir(folder)
    }
}

/// Overlayfs, network mounts and others cannot exchange two folders.
fn cannot_exchange(error: Errno) -> bool {
    matches!(error, Errno::INVAL | Errno::XDEV | Errno::NOSYS | Errno::OPNOTSUPP)
}

/// What stands in a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Listing {
    /// How many regular files, in all folders below.
    pub(crate) files: usize,
    /// Whether there is anything that is neither file nor folder.
    pub(crate) has_others: bool,
}

/// An open folder. What happens in it happens there, whatever becomes of its name. Paths in it come from checked segments
/// (see `plan`), with `/`.
#[derive(Debug)]
pub(crate) struct Folder {
    disk: Disk,
    path: PathBuf,
    handle: OwnedFd,
}

impl Folder {
    /// Opens a folder; a link to one is none.
    pub(crate) fn open(disk: &Disk, path: &Path) -> Result<Self, Error> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let handle = rustix::fs::openat(CWD, path, flags, Mode::empty());
        let handle = handle.map_err(|error| Error::io("open the folder", path, error.into()))?;
        Ok(Self { disk: disk.clone(), path: path.to_owned(), handle })
    }

    /// Makes a folder that is not there yet, and opens it.
    pub(crate) fn make(disk: &Disk, path: &Path) -> Result<Self, Error> {
        let made = disk.ask(Change::MakeFolder, path, "").and_then(|()| fs::create_dir(path));
        made.map_err(|error| Error::io("create the folder", path, error))?;
        Self::open(disk, path)
    }

    fn failed(&self, what: &'static str, file: &str, error: io::Error) -> Error {
        Error::io(what, &self.path.join(file), error)
    }

    /// Whether a file holds just these bytes; `None` if there is no file of its name.
    pub(crate) fn holds(&self, file: &str, bytes: &[u8]) -> Result<Option<bool>, Error> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let handle = match rustix::fs::openat(&self.handle, file, flags, Mode::empty()) {
            Ok(handle) => handle,
            Err(Errno::NOENT | Errno::NOTDIR) => return Ok(None),
            // What cannot be read is replaced.
            Err(_) => return Ok(Some(false)),
        };
        let failed = |error: io::Error| self.failed("read", file, error);
        let stat = rustix::fs::fstat(&handle).map_err(|error| failed(error.into()))?;
        let kind = FileType::from_raw_mode(stat.st_mode);
        if kind == FileType::Directory {
            return Ok(None);
        }
        if kind != FileType::RegularFile || stat.st_size as u64 != bytes.len() as u64 {
            return Ok(Some(false));
        }
        let (mut reader, mut rest, mut chunk) = (File::from(handle), bytes, [0; 16 * 1024]);
        loop {
            let read = match reader.read(&mut chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read.map_err(failed)?,
            };
            if read == 0 {
                return Ok(Some(rest.is_empty()));
            }
            match rest.strip_prefix(&chunk[..read]) {
                Some(after) => rest = after,
                None => return Ok(Some(false)),
            }
        }
    }

    /// Which file a name stands for, whatever its name.
    pub(crate) fn identity(&self, file: &str) -> Option<(u64, u64)> {
        let stat = rustix::fs::statat(&self.handle, file, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        #[allow(clippy::unnecessary_cast, reason = "the types differ from system to system")]
        Some((stat.st_dev as u64, stat.st_ino as u64))
    }

    /// Makes a new file, and the folders that it needs.
    pub(crate) fn create(&self, file: &str, bytes: &[u8]) -> Result<(), Error> {
        // A page has a folder of its own more often than not: no use in trying without.
        if let Some((folder, "index.html")) = file.rsplit_once('/') {
            self.make_folders(folder)?;
        }
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mode = Mode::from_raw_mode(0o666);
        let open = || -> io::Result<OwnedFd> {
            self.disk.ask(Change::MakeFile, &self.path, file)?;
            Ok(rustix::fs::openat(&self.handle, file, flags, mode)?)
        };
        let failed = |error: io::Error| self.failed("write", file, error);
        let handle = match open() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.make_folders(file.rsplit_once('/').map_or("", |(folder, _)| folder))?;
                open().map_err(failed)?
            }
            opened => opened.map_err(failed)?,
        };
        let mut writer = File::from(handle);
        if self.disk.fault.is_none() {
            return writer.write_all(bytes).map_err(failed);
        }
        let (start, end) = bytes.split_at(bytes.len() / 2);
        let halves = writer.write_all(start).and_then(|()| self.disk.ask(Change::Write, &self.path, file));
        halves.and_then(|()| writer.write_all(end)).map_err(failed)
    }

    fn make_folders(&self, folder: &str) -> Result<(), Error> {
        let make = || -> io::Result<()> {
            self.disk.ask(Change::MakeFolder, &self.path, folder)?;
            match rustix::fs::mkdirat(&self.handle, folder, Mode::from_raw_mode(0o777)) {
                Err(Errno::EXIST) => Ok(()),
                made => Ok(made?),
            }
        };
        match make() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let Some((above, _)) = folder.rsplit_once('/') else {
                    return Err(self.failed("create the folder", folder, error));
                };
                self.make_folders(above)?;
                make().map_err(|error| self.failed("create the folder", folder, error))
            }
            made => made.map_err(|error| self.failed("create the folder", folder, error)),
        }
    }

    /// Gives a file of another folder the same name here: one file, two names. Where the file system cannot, a copy.
    pub(crate) fn link(&self, from: &Self, file: &str) -> Result<(), Error> {
        let link = || -> io::Result<()> {
            self.disk.ask(Change::Link, &self.path, file)?;
            Ok(rustix::fs::linkat(&from.handle, file, &self.handle, file, AtFlags::empty())?)
        };
        let failed = |error: io::Error| self.failed("link", file, error);
        match link() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.make_folders(file.rsplit_once('/').map_or("", |(folder, _)| folder))?;
                link().map_err(failed)
            }
            Err(error) => match error.raw_os_error().map(Errno::from_raw_os_error) {
                Some(Errno::PERM | Errno::MLINK | Errno::XDEV | Errno::OPNOTSUPP | Errno::NOSYS) => self.copy(from, file),
                _ => Err(failed(error)),
            },
            Ok(()) => Ok(()),
        }
    }

    fn copy(&self, from: &Self, file: &str) -> Result<(), Error> {
        let failed = |error: io::Error| self.failed("copy", file, error);
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let handle = rustix::fs::openat(&from.handle, file, flags, Mode::empty()).map_err(|error| failed(error.into()))?;
        let mut reader = File::from(handle);
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).map_err(failed)?;
        self.create(file, &bytes)?;
        // The time is that of the file that did not change.
        let time = reader.metadata().and_then(|metadata| metadata.modified()).map_err(failed)?;
        let copy = fs::File::open(self.path.join(file)).map_err(failed)?;
        copy.set_modified(time).map_err(failed)
    }

    /// Removes a file, if it is there. A folder in its place goes with all that is in it, and so does a file in the place of a
    /// folder above it.
    pub(crate) fn clear(&self, file: &str) -> Result<(), Error> {
        let failed = |error: io::Error| self.failed("remove", file, error);
        self.disk.ask(Change::RemoveFile, &self.path, file).map_err(failed)?;
        match rustix::fs::unlinkat(&self.handle, file, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(Errno::ISDIR | Errno::PERM) if self.path.join(file).is_dir() => {
                self.disk.remove_all(&self.path.join(file)).map_err(failed)
            }
            Err(Errno::NOTDIR) => match file.rsplit_once('/') {
                Some((above, _)) => self.clear(above),
                None => Err(failed(Errno::NOTDIR.into())),
            },
            Err(error) => Err(failed(error.into())),
        }
    }

    /// Removes the files that are not wanted, and the folders that are empty then.
    pub(crate) fn retain(&self, is_wanted: &(dyn Fn(&str) -> bool + Sync)) -> Result<(), Error> {
        self.retain_in(&self.path, "", is_wanted)
            .map(drop)
            .map_err(|error| Error::io("remove what is too much in", &self.path, error))
    }

    /// Whether anything is left.
    fn retain_in(&self, folder: &Path, below: &str, is_wanted: &(dyn Fn(&str) -> bool + Sync)) -> io::Result<bool> {
        let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        let stays = |entry: &fs::DirEntry| -> io::Result<bool> {
            let (path, name) = (entry.path(), entry.file_name());
            let name = format!("{below}{}", name.to_string_lossy());
            if entry.file_type()?.is_dir() {
                if self.retain_in(&path, &format!("{name}/"), is_wanted)? {
                    return Ok(true);
                }
                self.disk.ask(Change::RemoveFolder, &path, "")?;
                return fs::remove_dir(&path).map(|()| false);
            }
            if is_wanted(&name) {
                return Ok(true);
            }
            self.disk.ask(Change::RemoveFile, &path, "")?;
            fs::remove_file(&path).map(|()| false)
        };
        entries.par_iter().map(stays).try_reduce(|| false, |one, other| Ok(one || other))
    }

    /// Counts what is in it, at any depth, but for the file of this name at its top.
    pub(crate) fn list(&self, except: &str) -> Result<Listing, Error> {
        let listing = list(&self.path, Some(OsStr::new(except)));
        listing.map_err(|error| Error::io("read the folder", &self.path, error))
    }

    /// Waits until everything written is on the disk, so that no crash of the machine can bring a name without its content.
    pub(crate) fn sync(&self) -> Result<(), Error> {
        let synced = self.disk.ask(Change::Sync, &self.path, "").and_then(|()| Ok(rustix::fs::syncfs(&self.handle)?));
        synced.map_err(|error| Error::io("write to the disk", &self.path, error))
    }
}

fn list(folder: &Path, except: Option<&OsStr>) -> io::Result<Listing> {
    let mut listing = Listing::default();
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        match () {
            () if kind.is_dir() => folders.push(entry.path()),
            () if !kind.is_file() => listing.has_others = true,
            () if except == Some(&entry.file_name()) => {}
            () => listing.files += 1,
        }
    }
    let below = folders.par_iter().map(|folder| list(folder, None)).try_reduce(Listing::default, |one, other| {
        Ok(Listing { files: one.files + other.files, has_others: one.has_others || other.has_others })
    })?;
    Ok(Listing { files: listing.files + below.files, has_others: listing.has_others || below.has_others })
}
