//! Reading the files of a site, once. The only module that reads them.
//!
//! Everything later works on a [`SourceTree`], which tests make from strings. The gate is here: regular files only, no link
//! out of the site, bounded size, strict UTF-8, no byte order mark, no characters that hide from a reviewer.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use crate::diag::{Diagnostic, Diagnostics, rules};

/// The configuration file of a site, in its root.
pub const CONFIG: &str = "sitegen.yaml";

/// The largest text file that is read, in bytes.
pub const MAX_TEXT: usize = 1 << 20;

/// The largest lock of translations, in bytes: the source texts of a whole site are in one.
pub const MAX_LOCK: usize = 64 << 20;

/// The folders of a site that are read, besides its `sitegen.yaml`.
const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

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
    Bytes(Arc<[u8]>),
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
        match self.files.get(path)? {
            Contents::Text(text) => Some(text.as_bytes()),
            Contents::Bytes(bytes) => Some(bytes),
        }
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
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        if !TEXT_ENDINGS.contains(&ending) {
            self.files.insert(path.to_owned(), Contents::Bytes(bytes.into()));
            return;
        }
        let most = if ending == "lock" { MAX_LOCK } else { MAX_TEXT };
        if bytes.len() > most {
            diagnostics.push(
                Diagnostic::new(&rules::TOO_LARGE, format!("the file has {} bytes; at most {most} are read", bytes.len()))
                    .in_file(path)
                    .hint("split the file"),
            );
            return;
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
            diagnostics.push(
                Diagnostic::new(&rules::HIDDEN_CHARACTER, format!("U+{:04X} does not show in a review", character as u32))
                    .at(path, offset..offset + character.len_utf8())
                    .hint("delete it; direction and isolation are added where a page needs them"),
            );
        }
        self.files.insert(path.to_owned(), Contents::Text(text.into()));
    }
}

/// Characters that no text needs and a reviewer cannot see: controls, direction marks and overrides, and the private use
/// area, where `l10n` keeps its own marks.
pub(crate) fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{206F}'
        | '\u{E000}'..='\u{F8FF}' | '\u{FEFF}')
}

/// Reads a site from disk. What cannot be read is a diagnostic; only a missing `sitegen.yaml` is an error of usage.
pub fn read(root: &Path) -> Result<(SourceTree, Diagnostics), crate::Error> {
    let mut tree = SourceTree::default();
    let mut diagnostics = Diagnostics::default();
    let config = root.join(CONFIG);
    if !config.is_file() {
        return Err(crate::Error::NoSite(root.to_owned()));
    }
    let canonical_root = root.canonicalize().map_err(|e| crate::Error::io("read", root, e))?;
    read_file(&mut tree, &canonical_root, config, CONFIG, &mut diagnostics);
    for folder in FOLDERS {
        let start = root.join(folder);
        if !start.exists() {
            continue;
        }
        let walk = WalkDir::new(&start).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|e| !is_private(e.file_name().to_string_lossy().as_ref())) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => {
                    let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
                    let path = path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
                    read_file(&mut tree, &canonical_root, entry.into_path(), &path, &mut diagnostics);
                }
                Err(error) => {
                    let path = error.path().unwrap_or(&start);
                    let path = path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned();
                    diagnostics.push(Diagnostic::new(&rules::UNREADABLE_FILE, format!("cannot be read: {error}")).in_file(&path));
                }
            }
        }
    }
    Ok((tree, diagnostics))
}

/// Files of editors and systems that are no part of a site: `.DS_Store`, `554.ftl~`.
fn is_private(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}

fn read_file(tree: &mut SourceTree, root: &Path, file: PathBuf, path: &str, diagnostics: &mut Diagnostics) {
    let unreadable = |why: String| {
        Diagnostic::new(&rules::UNREADABLE_FILE, format!("cannot be read: {why}"))
            .in_file(path)
            .hint("check that it is a regular file that you may read")
    };
    let target = match file.canonicalize() {
        Ok(target) => target,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return diagnostics.push(
                Diagnostic::new(&rules::UNREADABLE_FILE, "the symbolic link leads to a file that does not exist")
                    .in_file(path)
                    .hint("replace the link with the file itself, or delete it"),
            );
        }
        Err(error) => return diagnostics.push(unreadable(error.to_string())),
    };
    if !target.starts_with(root) {
        return diagnostics.push(
            Diagnostic::new(&rules::SYMLINK, "the symbolic link leads out of the site")
                .in_file(path)
                .hint("replace the link with the file itself"),
        );
    }
    match target.metadata() {
        Ok(metadata) if metadata.is_dir() => {
            return diagnostics.push(
                Diagnostic::new(&rules::SYMLINK, "the symbolic link leads to a folder; such links are not followed")
                    .in_file(path)
                    .hint("replace the link with the folder itself"),
            );
        }
        // A device or a pipe could block for ever.
        Ok(metadata) if !metadata.is_file() => return diagnostics.push(unreadable("not a regular file".into())),
        Ok(_) => {}
        Err(error) => return diagnostics.push(unreadable(error.to_string())),
    }
    match std::fs::read(&target) {
        Ok(bytes) => tree.insert(path, bytes, diagnostics),
        Err(error) => diagnostics.push(unreadable(error.to_string())),
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
