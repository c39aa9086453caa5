//! What tests have in common: sites in scratch folders, and running the program on them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A scratch folder, in memory where there is a place for that: the suite writes a hundred thousand files.
pub(crate) fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("sitegen-test-").tempdir_in(folder).unwrap()
}

/// A site in a scratch folder that goes away with it.
pub(crate) struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    /// A copy of `tests/sites/NAME`; the interface words of the reference site are added where it has none.
    pub(crate) fn golden(name: &str) -> Self {
        Self { folder: scratch() }.overlay(name)
    }

    /// Lays `tests/sites/NAME` over this site.
    pub(crate) fn overlay(self, name: &str) -> Self {
        let site = self;
        copy(&repository().join("tests/sites").join(name), site.root());
        for locale in ["en", "tr"] {
            let target = site.root().join(format!("locales/{locale}/site.ftl"));
            if target.parent().unwrap().is_dir() && !target.exists() {
                fs::copy(repository().join(format!("locales/{locale}/site.ftl")), target).unwrap();
            }
        }
        site
    }

    /// A copy of the reference site, without what is built from it.
    pub(crate) fn reference() -> Self {
        let site = Self { folder: scratch() };
        for part in ["content", "locales", "themes"] {
            copy(&repository().join(part), &site.root().join(part));
        }
        fs::copy(repository().join("sitegen.yaml"), site.root().join("sitegen.yaml")).unwrap();
        site
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub(crate) fn read(&self, path: &str) -> String {
        let path = self.path(path);
        fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, text.replace(from, to))
    }

    /// Runs `sitegen` in the site's folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sitegen"));
        command.args(arguments).current_dir(self.root()).output().unwrap()
    }

    /// Builds; any problem fails the test.
    pub(crate) fn build(&self, arguments: &[&str]) -> &Self {
        let output = self.run(&[&["build"], arguments].concat());
        assert!(output.status.success(), "{}", text(&output.stderr));
        self
    }

    /// Every file below a folder with its bytes, by path.
    pub(crate) fn tree(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        tree(&self.path(folder))
    }
}

/// Every file below a folder with its bytes, by path.
pub(crate) fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name();
    let files = walk.into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    files
        .map(|e| {
            let path = e.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            (path, fs::read(e.path()).unwrap())
        })
        .collect()
}

pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Checks that every link of every page leads to a file of the site and every anchor to an id, and that no id stands twice.
pub(crate) fn check_links(files: &[(String, Vec<u8>)], base_url: &str) {
    let link = regex::Regex::new(r#"(?:href|src)="([^"]*)"|content="0; url=([^"]*)""#).unwrap();
    let id = regex::Regex::new(r#"\sid="([^"]+)""#).unwrap();
    let paths: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    let pages: Vec<(&str, &str)> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, text)| (*path, id.captures_iter(text).map(|c| c.get(1).unwrap().as_str()).collect())).collect();
    let base_path = base_url.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap();
    let mut links = 0;
    for (path, text) in pages {
        assert_eq!(ids[path].len(), id.captures_iter(text).count(), "{path} has an id twice");
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for found in link.captures_iter(text) {
            let whole = found.get(1).or(found.get(2)).unwrap().as_str();
            let (target, anchor) = whole.split_once('#').unwrap_or((whole, ""));
            let from_root = target.strip_prefix(base_url).or_else(|| target.strip_prefix(base_path.as_str()));
            if from_root.is_none() && target.starts_with("https://") {
                continue;
            }
            assert!(from_root.is_some() || !target.contains("://"), "{path}: {whole}");
            let relative = from_root.map_or_else(|| format!("{folder}/{target}"), str::to_owned);
            let mut segments: Vec<&str> = Vec::new();
            for segment in relative.split('/') {
                match segment {
                    ".." => drop(segments.pop().unwrap_or_else(|| panic!("{path}: {whole} leaves the site"))),
                    "." | "" => {}
                    name => segments.push(name),
                }
            }
            let joined = segments.join("/");
            let candidates = match target {
                "" if from_root.is_none() => vec![path.to_owned()],
                _ if relative.is_empty() || relative.ends_with(['/', '.']) => {
                    vec![format!("{joined}/index.html").trim_start_matches('/').to_owned()]
                }
                // A host that leaves the ending out adds it to what it looks for.
                _ => vec![joined.clone(), format!("{joined}.html")],
            };
            let file = candidates.iter().find(|file| paths.contains(file.as_str()));
            let file = file.unwrap_or_else(|| panic!("{path}: {whole} leads to {candidates:?}, which is not there"));
            assert!(anchor.is_empty() || ids[file.as_str()].contains(anchor), "{path}: {file} has no #{anchor}");
            links += 1;
        }
    }
    assert!(links > 0, "no link was found");
}
