//! Reading the files of a site, once. The only module that reads them.
//!
//! Everything later works on a [`SourceTree`], which tests make from strings. The gate is here: names that every system can
//! have, regular files only, no link out of the site, bounded size, depth and number, strict UTF-8, no byte order mark, no
//! characters that hide from a reviewer. What a file is and how large is looked at before it is opened.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::{Mode, OFlags};
use walkdir::WalkDir;

use crate::diag::{Diagnostic, Diagnostics, is_hidden, line, rules};

/// The configuration file of a site, in its root.
pub const CONFIG: &str = "sitegen.yaml";

/// The largest text file that is read, in bytes.
pub const MAX_TEXT: usize = 1 << 20;

/// The largest other file, and the largest lock of translations, in bytes: the source texts of a whole site are in one.
pub const MAX_FILE: usize = 64 << 20;

/// The most that all files of a site have together, in bytes.
pub const MAX_SITE: u64 = 256 << 20;

/// How many files and folders a site can have.
pub const MAX_ENTRIES: usize = 50_000;

/// How deep its folders can nest.
const MAX_DEPTH: usize = 16;

/// The folders of a site that are read, besides its `sitegen.yaml`.
pub(crate) const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// File name endings that are text and must be UTF-8; anything else is bytes.
const TEXT_ENDINGS: [&str; 12] = ["yaml", "yml", "ftl", "lock", "md", "html", "xml", "txt", "css", "js", "svg", "json"];

/// Every input of a site by its path from the root, with `/`. A copy shares the contents.
#[derive(Clone, Debug, Default)]
pub struct SourceTree {
    files: BTreeMap<String, Contents>,
}

#[derive(Clone, Debug)]
enum Contents {
    Text(Arc<str>),
    Bytes(Arc<Vec<u8>>),
}

impl Contents {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// Whether both are one reading, not only alike.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => Arc::ptr_eq(one, other),
            (Self::Bytes(one), Self::Bytes(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl SourceTree {
    /// The text of a file, unless there is none or it is binary.
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.files.get(path)? {
            Contents::Text(text) => Some(text),
            Contents::Bytes(_) => None,
        }
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Contents::bytes)
    }

    /// The files for which `is_wanted`; contents are shared.
    pub fn part(&self, is_wanted: impl Fn(&str) -> bool) -> Self {
        let files = self.files.iter().filter(|(path, _)| is_wanted(path));
        Self { files: files.map(|(path, contents)| (path.clone(), contents.clone())).collect() }
    }

    /// One file, if it is there; its contents are shared.
    pub fn only(&self, path: &str) -> Self {
        Self { files: self.files.get(path).map(|contents| (path.to_owned(), contents.clone())).into_iter().collect() }
    }

    /// Whether both have the same files, each from one reading.
    pub fn is(&self, other: &Self) -> bool {
        let same = |(one, other): ((&String, &Contents), (&String, &Contents))| one.0 == other.0 && one.1.is(other.1);
        self.files.len() == other.files.len() && self.files.iter().zip(&other.files).all(same)
    }

    /// Adds the files of another tree.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.files.extend(other.files.iter().map(|(path, contents)| (path.clone(), contents.clone())));
    }

    /// Paths below a folder (`content/`), in order.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files.range(folder.to_owned()..).map(|(path, _)| path.as_str()).take_while(move |path| path.starts_with(folder))
    }

    /// Adds a text that was read elsewhere, so that diagnostics can show it.
    pub(crate) fn show(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), Contents::Text(text.into()));
    }

    /// Adds one file from memory, through the same gate as from disk.
    pub fn insert(&mut self, path: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) {
        if !is_text(path) {
            self.files.insert(path.to_owned(), Contents::Bytes(bytes.into()));
            return;
        }
        if bytes.len() as u64 > limit(path) {
            return diagnostics.push(too_large(path, bytes.len() as u64));
        }
        // UTF-16 is full of them; as text it would give a page of follow-up errors.
        if bytes.contains(&0) {
            diagnostics.push(
                Diagnostic::new(&rules::NOT_UTF8, "the file is UTF-16 or no text at all")
                    .in_file(path)
                    .hint("save the file as “UTF-8”"),
            );
            return;
        }
        let mut is_readable = true;
        let mut text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                is_readable = false;
                let offset = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                diagnostics.push(
                    Diagnostic::new(&rules::NOT_UTF8, "the file is not valid UTF-8 from here on")
                        .at(path, offset..offset + '\u{FFFD}'.len_utf8())
                        .hint("save the file as “UTF-8” (not UTF-16, Windows-1254 or ISO-8859-9)"),
                );
                text
            }
        };
        if text.starts_with('\u{FEFF}') {
            text.remove(0);
            diagnostics.push(
                Diagnostic::new(&rules::BYTE_ORDER_MARK, "the file starts with a byte order mark (BOM)")
                    .at(path, 0..0)
                    .hint("save it as “UTF-8”, not as “UTF-8 with BOM”"),
            );
        }
        // A file in another encoding is full of them.
        for (offset, character) in text.char_indices().filter(|(_, c)| is_readable && is_hidden(*c)) {
            diagnostics.push_with(&rules::HIDDEN_CHARACTER, path, || {
                Diagnostic::new(&rules::HIDDEN_CHARACTER, format!("U+{:04X} does not show in a review", character as u32))
                    .at(path, offset..offset + character.len_utf8())
                    .hint("delete it; direction and isolation are added where a page needs them")
            });
        }
        self.files.insert(path.to_owned(), Contents::Text(text.into()));
    }
}

/// Whether a file of this name is text.
fn is_text(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| TEXT_ENDINGS.contains(&ending))
}

fn too_large(path: &str, length: u64) -> Diagnostic {
    let limit = limit(path);
    let hint = if is_text(path) { "split the file" } else { "make it smaller, or leave it out" };
    Diagnostic::new(&rules::TOO_LARGE, format!("the file has {length} bytes; at most {limit} are read")).in_file(path).hint(hint)
}

/// Reads a site from disk. What cannot be read is a diagnostic; only a missing `sitegen.yaml` is an error of usage.
pub fn read(root: &Path) -> Result<(SourceTree, Diagnostics), crate::Error> {
    read_again(root, &SourceTree::default(), &Diagnostics::default(), |_| true)
}

/// Reads a site again: only what is new, what `is_changed`, and what something was `found` in. All other files are those of
/// the `former` reading, and so are files that say what they said.
pub fn read_again(
    root: &Path,
    former: &SourceTree,
    found: &Diagnostics,
    is_changed: impl Fn(&str) -> bool,
) -> Result<(SourceTree, Diagnostics), crate::Error> {
    if root.join(CONFIG).symlink_metadata().is_err() {
        return Err(crate::Error::NoSite(root.to_owned()));
    }
    let canonical_root = root.canonicalize().map_err(|e| crate::Error::io("read", root, e))?;
    let mut finder =
        Finder { root, canonical_root, found: Vec::new(), entries: 0, bytes: 0, diagnostics: Diagnostics::default() };
    let mut tree = SourceTree::default();
    let is_bearable = std::iter::once(CONFIG).chain(FOLDERS).try_for_each(|start| finder.walk(start));
    let mut diagnostics = finder.diagnostics;
    match is_bearable {
        Ok(()) => {
            for file in &finder.found {
                let known = former.files.get(&file.path).filter(|_| !found.has_any_in(&file.path));
                match known {
                    // What a link leads to changes elsewhere.
                    Some(known) if !file.is_link && !is_changed(&file.path) => {
                        tree.files.insert(file.path.clone(), known.clone());
                    }
                    _ => {
                        read_file(file, &mut tree, &mut diagnostics);
                        if let (Some(known), Some(read)) = (known, tree.files.get_mut(&file.path))
                            && known.bytes() == read.bytes()
                        {
                            *read = known.clone();
                        }
                    }
                }
            }
        }
        // Of half a site nothing can be said.
        Err(limit) => diagnostics = [*limit].into_iter().collect(),
    }
    Ok((tree, diagnostics))
}

/// A file that may be opened.
struct Found {
    /// Path from the site's root, with `/`.
    path: String,
    /// Where it really is.
    file: PathBuf,
    is_link: bool,
}

/// Looks for the files of a site and refuses what should not be opened.
struct Finder<'a> {
    root: &'a Path,
    canonical_root: PathBuf,
    found: Vec<Found>,
    entries: usize,
    bytes: u64,
    diagnostics: Diagnostics,
}

impl Finder<'_> {
    /// Looks at a file or folder of the root and what is in it. An error ends it: the site is too large as a whole.
    fn walk(&mut self, start: &str) -> Result<(), Box<Diagnostic>> {
        let start = self.root.join(start);
        if start.symlink_metadata().is_err() {
            return Ok(());
        }
        // In lower case: what is one file where the letter case does not count.
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let mut walk = WalkDir::new(&start).follow_root_links(false).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = self.relative(error.path().unwrap_or(&start));
                    let why = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    self.diagnostics.push(unreadable(&path, &why));
                    continue;
                }
            };
            let is_folder = entry.file_type().is_dir();
            let skip = |walk: &mut walkdir::IntoIter| is_folder.then(|| walk.skip_current_dir());
            if is_private(entry.file_name()) && entry.depth() > 0 {
                skip(&mut walk);
                continue;
            }
            let path = self.relative(entry.path());
            self.entries += 1;
            if self.entries > MAX_ENTRIES {
                let problem =
                    Diagnostic::new(&rules::TOO_LARGE, format!("the site has more than {MAX_ENTRIES} files and folders"));
                return Err(Box::new(problem.in_file(&path).hint("look for a folder that does not belong to the site")));
            }
            if let Some(twin) = names.insert(path.to_lowercase(), path.clone()) {
                let message = format!("only the letter case of its name differs from {twin}");
                let problem = Diagnostic::new(&rules::FILE_NAME, message).in_file(&path);
                self.diagnostics.push(problem.hint("rename one of the two, or delete it"));
            }
            let problem = if let Some((message, hint)) = name_problem(entry.file_name()) {
                Some(Diagnostic::new(&rules::FILE_NAME, message).in_file(&path).hint(hint))
            } else if is_folder && is_text(&path) {
                let problem = Diagnostic::new(&rules::FILE_NAME, "this is a folder with the name of a file");
                Some(problem.in_file(&path).hint("put the file there, or rename the folder"))
            } else if is_folder && entry.depth() >= MAX_DEPTH {
                let problem = Diagnostic::new(&rules::TOO_DEEP, format!("folders nested more than {MAX_DEPTH} levels deep"));
                Some(problem.in_file(&path).hint("nothing is read down there; move it up, or delete it"))
            } else {
                None
            };
            if let Some(problem) = problem {
                self.diagnostics.push(problem);
                skip(&mut walk);
            } else if !is_folder {
                self.file(entry.path(), path, entry.depth() == 0 && start.file_name() != Some(OsStr::new(CONFIG)))?;
            }
        }
        Ok(())
    }

    /// A path as diagnostics and later stages name it.
    fn relative(&self, path: &Path) -> String {
        line(path.strip_prefix(self.root).unwrap_or(path).to_string_lossy())
    }

    /// Looks at what is no folder, behind a link if it is one. `wants_folder` tells that a folder should be here.
    fn file(&mut self, file: &Path, path: String, wants_folder: bool) -> Result<(), Box<Diagnostic>> {
        match look(file, &path, &self.canonical_root, wants_folder) {
            Ok((target, length)) => {
                self.bytes += length;
                if self.bytes > MAX_SITE {
                    let problem =
                        Diagnostic::new(&rules::TOO_LARGE, format!("with this file the site has more than {MAX_SITE} bytes"));
                    return Err(Box::new(problem.in_file(&path).hint("keep large files elsewhere, and link to them")));
                }
                self.found.push(Found { path, is_link: target != file, file: target });
            }
            Err(problem) => self.diagnostics.push(*problem),
        }
        Ok(())
    }
}

/// Files of editors and systems that are no part of a site: `.DS_Store`, `554.ftl~`.
fn is_private(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.starts_with(b".") || name.ends_with(b"~")
}

/// What is wrong with the name of a file or folder, and what to do.
fn name_problem(name: &OsStr) -> Option<(String, &'static str)> {
    const HINT: &str = "rename it with letters, digits, `-`, `_` and `.`";
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let Some(name) = name.to_str() else {
        return Some(("the name is not UTF-8".to_owned(), HINT));
    };
    if name.chars().any(|c| c.is_control() || is_hidden(c)) {
        return Some(("a character of the name does not show".to_owned(), HINT));
    }
    if let Some(c) = name.chars().find(|c| r#"\:<>"|?*"#.contains(*c)) {
        return Some((format!("on some systems no name can have `{c}`"), HINT));
    }
    if name.ends_with(['.', ' ']) {
        return Some(("on some systems no name can end with a dot or a space".to_owned(), HINT));
    }
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let is_port = |stem: &str| stem.len() == 4 && ["com", "lpt"].iter().any(|port| stem.starts_with(port));
    if DEVICES.contains(&stem.as_str()) || is_port(&stem) && stem.ends_with(|c| matches!(c, '1'..='9')) {
        return Some((format!("on some systems `{stem}` is the name of a device"), "give it another name"));
    }
    None
}

fn unreadable(path: &str, why: &str) -> Diagnostic {
    Diagnostic::new(&rules::UNREADABLE_FILE, format!("cannot be read: {why}"))
        .in_file(path)
        .hint("check that it is a regular file that you may read")
}

/// Where a file really is, and its length, without opening it.
fn look(file: &Path, path: &str, root: &Path, wants_folder: bool) -> Result<(PathBuf, u64), Box<Diagnostic>> {
    let link = |message: &str, hint: &str| Box::new(Diagnostic::new(&rules::SYMLINK, message).in_file(path).hint(hint));
    let unreadable = |why: &str| Box::new(unreadable(path, why));
    let fail = |error: std::io::Error| unreadable(&error.to_string());
    let metadata = file.symlink_metadata().map_err(fail)?;
    let (file, metadata) = if metadata.is_symlink() {
        let target = match file.canonicalize() {
            Ok(target) => target,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let problem = Diagnostic::new(&rules::UNREADABLE_FILE, "the symbolic link leads to a file that does not exist");
                return Err(Box::new(problem.in_file(path).hint("replace the link with the file itself, or delete it")));
            }
            Err(error) => return Err(fail(error)),
        };
        if !target.starts_with(root) {
            return Err(link("the symbolic link leads out of the site", "replace the link with the file itself"));
        }
        let metadata = target.metadata().map_err(fail)?;
        if metadata.is_dir() {
            let message = "the symbolic link leads to a folder; such links are not followed";
            return Err(link(message, "replace the link with the folder itself"));
        }
        (target, metadata)
    } else {
        (file.to_owned(), metadata)
    };
    if wants_folder {
        let problem = Diagnostic::new(&rules::UNREADABLE_FILE, "here should be a folder").in_file(path);
        return Err(Box::new(problem.hint("make a folder of this name, and put the files into it")));
    }
    // A device or a pipe could block for ever.
    if !metadata.is_file() {
        return Err(unreadable("not a regular file"));
    }
    if metadata.len() > limit(path) {
        return Err(Box::new(too_large(path, metadata.len())));
    }
    Ok((file, metadata.len()))
}

/// How many bytes of a file of this name are read.
fn limit(path: &str) -> u64 {
    if is_text(path) && !path.ends_with(".lock") { MAX_TEXT as u64 } else { MAX_FILE as u64 }
}

fn read_file(found: &Found, tree: &mut SourceTree, diagnostics: &mut Diagnostics) {
    let Found { path, file, .. } = found;
    let read = || -> std::io::Result<Vec<u8>> {
        // What was a regular file a moment ago may be a pipe or a link by now.
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = File::from(rustix::fs::open(file, flags, Mode::empty())?);
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(std::io::Error::other("not a regular file"));
        }
        let mut bytes = Vec::with_capacity(metadata.len().min(limit(path)) as usize + 1);
        file.take(limit(path) + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    match read() {
        Ok(bytes) if bytes.len() as u64 > limit(path) => diagnostics.push(too_large(path, bytes.len() as u64)),
        Ok(bytes) => tree.insert(path, bytes, diagnostics),
        Err(error) => diagnostics.push(unreadable(path, &error.to_string())),
    }
}

/// Reads a text file that is no part of a site, such as one that a translator sent back.
pub fn read_text(file: &Path, most: usize) -> Result<String, crate::Error> {
    let failed = |why: &str| crate::Error::io("read", file, std::io::Error::other(why));
    let metadata = file.metadata().map_err(|error| crate::Error::io("read", file, error))?;
    if !metadata.is_file() {
        return Err(failed("it is not a regular file"));
    }
    if metadata.len() > most as u64 {
        return Err(failed("it is larger than any honest one"));
    }
    let text = String::from_utf8(std::fs::read(file).map_err(|error| crate::Error::io("read", file, error))?);
    let text = text.map_err(|_| failed("it is not UTF-8"))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// Writes a text file of a site, whole or not at all, and only if it still is as it was read. A byte order mark stays.
pub fn write(root: &Path, tree: &SourceTree, path: &str, text: &str) -> Result<(), crate::Error> {
    const MARK: &[u8] = "\u{FEFF}".as_bytes();
    let file = root.join(path);
    // A link stays a link.
    let file = file.canonicalize().unwrap_or(file);
    let failed = |error| crate::Error::io("write", &file, error);
    let former = match std::fs::read(&file) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(error)),
    };
    let mark = former.as_ref().map_or(&[][..], |bytes| if bytes.starts_with(MARK) { MARK } else { &[] });
    if former.as_ref().map(|bytes| &bytes[mark.len()..]) != tree.bytes(path) {
        return Err(failed(std::io::Error::other("it is not as it was read: it has changed meanwhile, or is not UTF-8")));
    }
    let folder = file.parent().unwrap_or(root);
    std::fs::create_dir_all(folder).map_err(failed)?;
    let new = folder.join(format!(".{}.sitegen-new", file.file_name().unwrap_or_default().to_string_lossy()));
    let bytes = [mark, text.as_bytes()].concat();
    let written = std::fs::write(&new, bytes).and_then(|()| std::fs::rename(&new, &file));
    written.map_err(|error| {
        let _ = std::fs::remove_file(&new);
        failed(error)
    })
}

/// Takes a text file of a site away again, only if it still is as it was read.
pub fn remove(root: &Path, tree: &SourceTree, path: &str) -> Result<(), crate::Error> {
    let file = root.join(path);
    let failed = |error| crate::Error::io("remove", &file, error);
    if Some(std::fs::read(&file).map_err(failed)?.as_slice()) != tree.bytes(path) {
        return Err(failed(std::io::Error::other("it is not as it was read: it has changed meanwhile")));
    }
    std::fs::remove_file(&file).map_err(failed)
}
