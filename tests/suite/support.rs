//! What tests have in common: sites in scratch folders, and running the program on them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A site in a scratch folder that goes away with it.
pub(crate) struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    /// A copy of `tests/sites/NAME`; the interface words of the reference site are added where it has none.
    pub(crate) fn golden(name: &str) -> Self {
        Self { folder: tempfile::tempdir().unwrap() }.overlay(name)
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
        let site = Self { folder: tempfile::tempdir().unwrap() };
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
