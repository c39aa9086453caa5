//! Writing: whole or not at all, nothing foreign replaced, the same bytes always.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use crate::support::{Site, text};

#[test]
fn a_build_replaces_the_former_site_as_a_whole() {
    let site = Site::golden("tiny");
    site.build(&[]);
    assert!(site.path("public/en/lamp/W9/index.html").exists());
    fs::remove_file(site.path("content/lamp/W9.yaml")).unwrap();
    site.build(&[]);
    assert!(!site.path("public/en/lamp/W9").exists(), "a page without record stays");
    let leftovers: Vec<_> = fs::read_dir(site.root()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(leftovers.iter().all(|n| !n.to_string_lossy().starts_with(".public")), "{leftovers:?}");
}

#[test]
fn errors_leave_the_former_site_alone() {
    let site = Site::golden("tiny");
    site.build(&[]);
    let before = site.tree("public");
    site.replace("content/lamp/G1.yaml", "yes", "perhaps");
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("error[unknown-facet-value]"));
    assert_eq!(site.tree("public"), before);
}

#[test]
fn strict_turns_warnings_into_errors() {
    let site = Site::golden("tiny").overlay("fallback");
    assert_eq!(site.run(&["build"]).status.code(), Some(0));
    let before = site.tree("public");
    fs::remove_file(site.path("content/lamp/W9.yaml")).unwrap();
    assert_eq!(site.run(&["build", "--strict"]).status.code(), Some(1));
    assert_eq!(site.tree("public"), before);
}

#[test]
fn what_sitegen_did_not_make_is_refused() {
    let site = Site::golden("tiny");
    site.write("mine/letter.txt", "dear").write("plain", "a file");
    std::os::unix::fs::symlink("mine", site.path("link")).unwrap();
    let inputs = |site: &Site| [site.tree("content"), site.tree("locales"), site.tree("mine")];
    let before = inputs(&site);
    let root = site.root().to_str().unwrap().to_owned();
    let parent = site.root().parent().unwrap().to_str().unwrap().to_owned();
    for output in
        ["mine", "plain", "link", ".", "content", "content/smtp", "locales/new", "themes/x/y", "/", "..", &root, &parent]
    {
        let run = site.run(&["build", "--output", output]);
        assert_eq!(run.status.code(), Some(2), "{output}: {}", text(&run.stderr));
        let said = text(&run.stderr);
        assert!(said.contains("is not replaced"), "{output}: {said}");
        assert_eq!(inputs(&site), before, "{output}");
        assert!(!site.path("locales/new").exists() && !site.path("themes").exists(), "{output}");
        assert_eq!(fs::read_to_string(site.path("plain")).unwrap(), "a file");
    }
    // An empty folder is nobody's.
    fs::create_dir(site.path("empty")).unwrap();
    site.build(&["--output", "empty"]);
}

#[test]
fn the_same_bytes_whatever_the_circumstances() {
    let first = Site::golden("tiny").overlay("fallback");
    first.build(&["--jobs", "1"]);
    let expected = first.tree("public");
    for jobs in ["2", "7"] {
        first.build(&["--jobs", jobs]);
        assert_eq!(first.tree("public"), expected, "{jobs} threads");
    }
    // Another path, time zone, language of the user, umask, working folder.
    let second = Site::golden("tiny").overlay("fallback");
    let command =
        format!("umask 077; exec {} build --root {} --output out", env!("CARGO_BIN_EXE_sitegen"), second.root().display());
    let status = Command::new("sh")
        .args(["-c", &command])
        .current_dir(second.path("content"))
        .env("TZ", "Pacific/Chatham")
        .env("LC_ALL", "tr_TR.UTF-8")
        .env("LANG", "ar_EG.UTF-8")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(!status.success(), "an output inside content/ is refused");
    let command = command.replace("--output out", "--output ../out");
    let status = Command::new("sh")
        .args(["-c", &command])
        .current_dir(second.path("content"))
        .env("TZ", "Pacific/Chatham")
        .env("LC_ALL", "tr_TR.UTF-8")
        .env("LANG", "ar_EG.UTF-8")
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(second.tree("out"), expected);
}

#[test]
fn the_published_folder_can_be_read_by_a_web_server() {
    let site = Site::golden("tiny");
    let command = format!("umask 022; exec {} build --root {}", env!("CARGO_BIN_EXE_sitegen"), site.root().display());
    assert!(Command::new("sh").args(["-c", &command]).stdout(Stdio::null()).status().unwrap().success());
    assert_eq!(fs::metadata(site.path("public")).unwrap().permissions().mode() & 0o777, 0o755);
    assert_eq!(fs::metadata(site.path("public/index.html")).unwrap().permissions().mode() & 0o777, 0o644);
}

/// Kills builds of the reference site at moments spread over its whole run. What is there afterwards is the former site,
/// or, if the kill came after the exchange, the new one; never a mixture.
#[test]
fn a_killed_build_leaves_a_whole_site() {
    let site = Site::reference();
    site.build(&[]);
    let old = site.tree("public");
    // The new site differs on every page.
    site.replace("locales/en/site.ftl", "site-name = ", "site-name = New ");
    site.replace("locales/tr/site.ftl", "site-name = ", "site-name = Yeni ");
    site.build(&["--output", "new"]);
    let new = site.tree("new");
    assert_ne!(old, new);
    let mut was_old = 0;
    for moment in 0..20_u32 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sitegen"))
            .args(["build", "--jobs", "1"])
            .current_dir(site.root())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The build is followed by what it has written, so that the moments do not depend on the speed of the machine.
        let goal = usize::try_from(moment).unwrap() * old.len() / 20;
        while child.try_wait().unwrap().is_none() && staged(&site) <= goal {
            std::thread::yield_now();
        }
        let _ = child.kill();
        child.wait().unwrap();
        let now = site.tree("public");
        was_old += u32::from(now == old);
        assert!(now == old || now == new, "moment {moment}: a mixture of {} files", now.len());
    }
    assert!(was_old > 0, "no kill came before the exchange");
    // The next build removes what the killed ones left.
    site.build(&[]);
    assert!(site.tree("public") == new);
    let names: Vec<_> = fs::read_dir(site.root()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(names.iter().all(|n| !n.to_string_lossy().starts_with(".public")), "{names:?}");
}

/// How many pages stand in the folder that a build is writing, roughly: entries of its collection folders.
fn staged(site: &Site) -> usize {
    let folders = fs::read_dir(site.root()).into_iter().flatten().flatten();
    let staging =
        folders.map(|e| e.path()).find(|p| p.file_name().is_some_and(|n| n.to_string_lossy().starts_with(".public.sitegen-")));
    let Some(staging) = staging else { return 0 };
    ["en/smtp", "tr/smtp"].iter().map(|f| fs::read_dir(staging.join(f)).map_or(0, Iterator::count)).sum()
}

#[test]
fn two_builds_at_once_take_turns() {
    let site = Site::golden("tiny");
    site.build(&[]);
    let expected = site.tree("public");
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_sitegen"))
            .arg("build")
            .current_dir(site.root())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let children: Vec<_> = (0..8).map(|_| start()).collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    assert_eq!(site.tree("public"), expected);
}

#[test]
fn a_site_that_was_moved_aside_comes_back() {
    let site = Site::golden("tiny");
    site.build(&[]);
    let before = site.tree("public");
    fs::rename(site.path("public"), site.path(".public.sitegen-former")).unwrap();
    let staging = sitegen::output::Staging::open(&site.path("public"), site.root(), || {}).unwrap();
    drop(staging);
    assert_eq!(site.tree("public"), before);
    assert!(!site.path(".public.sitegen-former").exists());
}
