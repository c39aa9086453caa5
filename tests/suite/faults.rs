//! A disk that fails: whatever goes wrong, and wherever, the published site is the former one or the new one.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sitegen::Error;
use sitegen::disk::{Change, Disk};
use sitegen::output::{MARKER, Output, Summary, marker, rollback};
use sitegen::render::Artifact;

use crate::support::{Site, scratch, text, tree};

/// A site without pages: names and contents.
type Files = BTreeMap<&'static str, &'static str>;

fn files(list: &[(&'static str, &'static str)]) -> Files {
    list.iter().copied().collect()
}

/// Three states of a small site: what stays, changes, comes, goes, and what was a file and is a folder, or the other way round.
fn states() -> [Files; 3] {
    [
        files(&[("index.html", "0"), ("a/index.html", "oldest"), ("b/c/index.html", "stays"), ("old.txt", "oldest"), ("f", "f")]),
        files(&[
            ("index.html", "1"),
            ("a/index.html", "old"),
            ("b/c/index.html", "stays"),
            ("b/gone/index.html", "goes"),
            ("d/e.txt", "back"),
            ("x", "a file"),
            ("y/index.html", "a folder"),
        ]),
        files(&[
            ("index.html", "2"),
            ("a/index.html", "new and longer"),
            ("b/c/index.html", "stays"),
            ("d/e.txt", "back"),
            ("n/m/index.html", "comes"),
            ("x/index.html", "a folder"),
            ("y", "a file"),
        ]),
    ]
}

fn build(folder: &Path, files: &Files, disk: Disk) -> Result<Summary, Error> {
    let output = Output::open(&folder.join("public"), &folder.join("site"), files.len(), disk, || {})?;
    for (number, (path, content)) in files.iter().enumerate() {
        output.put(number, &[Artifact { path: (*path).to_owned(), bytes: content.as_bytes().to_vec() }])?;
    }
    output.publish(|number| Some(vec![(*files.keys().nth(number)?).to_owned()]))
}

/// What is published; `None` if there is no such folder.
fn published(folder: &Path) -> Option<Vec<(String, Vec<u8>)>> {
    let public = folder.join("public");
    public.exists().then(|| tree(&public))
}

/// What must be published.
fn whole(files: &Files) -> Option<Vec<(String, Vec<u8>)>> {
    let marker = marker();
    let all = files.iter().map(|(path, content)| ((*path).to_owned(), content.as_bytes().to_vec()));
    let mut all: Vec<_> = all.chain([(marker.path, marker.bytes)]).collect();
    all.sort();
    Some(all)
}

fn sorted(tree: Option<Vec<(String, Vec<u8>)>>) -> Option<Vec<(String, Vec<u8>)>> {
    tree.map(|mut tree| {
        tree.sort();
        tree
    })
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Failing {
    /// One change fails, the next ones work.
    Once,
    /// Nothing works from then on: the process was killed, the machine stopped.
    Dead,
}

/// Builds the third state over what `former` has left, with each change failing in turn.
fn every_change_fails(former: &[Files], new: &Files, can_exchange: bool) {
    for failing in [Failing::Once, Failing::Dead] {
        for moment in 0.. {
            let scratch = scratch();
            let folder = scratch.path();
            fs::create_dir(folder.join("site")).unwrap();
            for files in former {
                build(folder, files, Disk::default()).unwrap();
            }
            let before = sorted(published(folder));
            let count = Arc::new(AtomicUsize::new(0));
            let counted = Arc::clone(&count);
            let fault = move |change: Change, _: &Path| {
                if change == Change::Exchange && !can_exchange {
                    return Err(io::Error::from_raw_os_error(18)); // EXDEV
                }
                let number = counted.fetch_add(1, Ordering::Relaxed);
                match number == moment || failing == Failing::Dead && number > moment {
                    true => Err(io::Error::from_raw_os_error(28)), // ENOSPC
                    false => Ok(()),
                }
            };
            let result = build(folder, new, Disk::failing(fault));
            let has_failed = count.load(Ordering::Relaxed) > moment;
            let name = format!("{failing:?} at change {moment}, {} former sites, exchange: {can_exchange}", former.len());
            let after = sorted(published(folder));
            // Without an exchange, there is a moment between two renames; the next run of the program ends it.
            let is_between = !can_exchange && failing == Failing::Dead && after.is_none();
            assert!(after == before || after == whole(new) || is_between, "{name}: {after:?}");
            match &result {
                Ok(_) => assert_eq!(after, whole(new), "{name}"),
                Err(error) => {
                    let said = error.to_string();
                    assert!(said.starts_with("cannot ") && said.contains("No space left on device"), "{name}: {said}");
                    assert!(said.contains(folder.to_str().unwrap()), "{name} names no place: {said}");
                }
            }
            // The next build mends all.
            let summary = build(folder, new, Disk::default()).unwrap_or_else(|error| panic!("{name}: then {error}"));
            assert_eq!(summary.files, new.len());
            assert_eq!(sorted(published(folder)), whole(new), "{name}: then");
            let mut names: Vec<String> =
                fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
            names.retain(|name| !["site", "public", ".public.sitegen-standby"].contains(&name.as_str()));
            assert!(names.is_empty(), "{name} leaves {names:?}");
            if !has_failed {
                assert!(result.is_ok() && moment > 5, "{name}: {result:?}");
                break;
            }
        }
    }
}

#[test]
fn every_change_can_fail_in_a_first_build() {
    every_change_fails(&[], &states()[2], true);
}

#[test]
fn every_change_can_fail_over_a_former_site() {
    let [_, old, new] = states();
    every_change_fails(&[old], &new, true);
}

#[test]
fn every_change_can_fail_with_a_standby() {
    let [oldest, old, new] = states();
    every_change_fails(&[oldest, old], &new, true);
}

#[test]
fn every_change_can_fail_where_the_file_system_cannot_exchange() {
    let [oldest, old, new] = states();
    every_change_fails(std::slice::from_ref(&old), &new, false);
    every_change_fails(&[oldest, old], &new, false);
}

#[test]
fn where_files_cannot_have_two_names_they_are_copied_with_their_time() {
    let [oldest, old, new] = states();
    let scratch = scratch();
    let folder = scratch.path();
    fs::create_dir(folder.join("site")).unwrap();
    let time = |name: &str| fs::metadata(folder.join("public").join(name)).unwrap().modified().unwrap();
    let disk = || {
        Disk::failing(|change, _| match change {
            Change::Link => Err(io::Error::from_raw_os_error(1)), // EPERM, as FAT answers
            _ => Ok(()),
        })
    };
    build(folder, &oldest, disk()).unwrap();
    let before = time("b/c/index.html");
    for files in [&old, &new, &oldest, &new] {
        build(folder, files, disk()).unwrap();
        assert_eq!(sorted(published(folder)), whole(files));
        assert_eq!(time("b/c/index.html"), before);
    }
}

#[test]
fn what_takes_the_place_of_the_output_meanwhile_stays() {
    let [_, old, new] = states();
    for place in ["a file", "a link", "a folder"] {
        let scratch = scratch();
        let folder = scratch.path();
        fs::create_dir(folder.join("site")).unwrap();
        fs::create_dir(folder.join("mine")).unwrap();
        fs::write(folder.join("mine/letter"), "dear").unwrap();
        build(folder, &old, Disk::default()).unwrap();
        let public = folder.join("public");
        let output = Output::open(&public, &folder.join("site"), new.len(), Disk::default(), || {}).unwrap();
        for (number, (path, content)) in new.iter().enumerate() {
            output.put(number, &[Artifact { path: (*path).to_owned(), bytes: content.as_bytes().to_vec() }]).unwrap();
        }
        fs::rename(&public, folder.join("aside")).unwrap();
        match place {
            "a file" => fs::write(&public, "mine").unwrap(),
            "a link" => std::os::unix::fs::symlink("mine", &public).unwrap(),
            _ => fs::rename(folder.join("mine"), &public).unwrap(),
        }
        let error = output.publish(|_| None).unwrap_err().to_string();
        assert!(error.contains("is not replaced"), "{place}: {error}");
        match place {
            "a file" => assert_eq!(fs::read_to_string(&public).unwrap(), "mine"),
            _ => assert_eq!(fs::read_to_string(public.join("letter")).unwrap(), "dear"),
        }
    }
}

#[test]
fn links_in_a_standby_are_not_followed() {
    let [oldest, old, new] = states();
    let scratch = scratch();
    let folder = scratch.path();
    fs::create_dir_all(folder.join("mine")).unwrap();
    fs::create_dir(folder.join("site")).unwrap();
    fs::write(folder.join("mine/index.html"), "dear").unwrap();
    build(folder, &oldest, Disk::default()).unwrap();
    build(folder, &old, Disk::default()).unwrap();
    for place in [".public.sitegen-standby", "public"] {
        fs::remove_dir_all(folder.join(place).join("a")).unwrap();
        std::os::unix::fs::symlink(folder.join("mine"), folder.join(place).join("a")).unwrap();
    }
    for files in [&new, &old, &new] {
        build(folder, files, Disk::default()).unwrap();
        assert_eq!(sorted(published(folder)), whole(files));
        assert_eq!(fs::read_to_string(folder.join("mine/index.html")).unwrap(), "dear");
    }
}

#[test]
fn one_can_go_back_to_the_site_before_and_forth_again() {
    let [oldest, old, new] = states();
    let scratch = scratch();
    let folder = scratch.path();
    fs::create_dir(folder.join("site")).unwrap();
    let (public, root) = (folder.join("public"), folder.join("site"));
    let back = || rollback(&public, &root, &Disk::default(), || {});
    assert!(back().unwrap_err().to_string().starts_with("there is no site before"));
    build(folder, &oldest, Disk::default()).unwrap();
    assert!(back().is_err(), "nothing was there before the first");
    for (before, files) in [(&oldest, &old), (&old, &new)] {
        build(folder, files, Disk::default()).unwrap();
        back().unwrap();
        assert_eq!(sorted(published(folder)), whole(before));
        back().unwrap();
        assert_eq!(sorted(published(folder)), whole(files));
    }
    // A build that did not end has used the site before.
    let count = AtomicUsize::new(0);
    let dies = move |_: Change, _: &Path| match count.fetch_add(1, Ordering::Relaxed) {
        0..4 => Ok(()),
        _ => Err(io::Error::other("dead")),
    };
    build(folder, &oldest, Disk::failing(dies)).unwrap_err();
    assert_eq!(sorted(published(folder)), whole(&new));
    assert!(back().is_err());
}

// --- the program itself, under limits of the system

/// Runs a shell script in a user and mount namespace of its own, with `$SITEGEN` and the site's folder as `$SITE`.
fn in_namespace(site: &Site, script: &str) -> String {
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-eu", "-c", script])
        .env("SITEGEN", env!("CARGO_BIN_EXE_sitegen"))
        .env("SITE", site.root())
        .stdin(Stdio::null())
        .output()
        .expect("unshare is part of util-linux");
    assert!(output.status.success(), "{}\n{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// Prints what is published, as one line.
const SUM: &str = r#"sum() { (cd "$1" && find . -type f -exec cksum {} + | sort | cksum); }"#;

#[test]
fn a_full_disk_leaves_the_former_site() {
    for (what, options, said) in [
        ("bytes", "size=100m", "No space left on device"),
        ("inodes", "nr_inodes=5000,size=100m", "No space left on device"),
        ("permission to write", "size=100m", "Read-only file system"),
    ] {
        let site = Site::golden("ftp");
        let grow = r#"sed -i 's/^site-name = /site-name = A much longer name of this site than it had before, /' "$SITE"/locales/*/site.ftl"#;
        let limit = match what {
            "permission to write" => "mount -o remount,ro out",
            // What is free is taken, but for a little.
            "bytes" => "head -c $(($(df --output=avail -B1 out | tail -1) - 60000)) /dev/zero > out/ballast",
            _ => "i=$(df --output=iavail out | tail -1); while [ $i -gt 20 ]; do i=$((i - 1)); : > out/ballast$i; done",
        };
        let script = format!(
            r#"{SUM}
            cd "$SITE"; mkdir out; mount -t tmpfs -o {options} sitegen-test out
            "$SITEGEN" build --output out/public >/dev/null
            before=$(sum out/public)
            {grow}
            {limit}
            "$SITEGEN" build --output out/public 2>err && echo built || echo "status $?"
            cat err
            [ "$before" = "$(sum out/public)" ] && echo unchanged
            mount -o remount,rw out; rm -f out/ballast*
            "$SITEGEN" build --output out/public >/dev/null && echo mended
            "$SITEGEN" build --output new >/dev/null
            [ "$(sum new)" = "$(sum out/public)" ] && echo whole
            ls -A out
            "#
        );
        let output = in_namespace(&site, &script);
        for line in ["status 2", "unchanged", "mended", "whole"] {
            assert!(output.lines().any(|l| l == line), "{what}: no “{line}” in {output}");
        }
        assert!(output.contains("error: cannot ") && output.contains(said), "{what}: {output}");
        let names: Vec<&str> = output.lines().skip_while(|line| *line != "whole").skip(1).collect();
        assert!(names.iter().all(|name| ["public", ".public.sitegen-standby"].contains(name)), "{what}: {names:?}");
    }
}

#[test]
fn on_an_overlay_file_system_the_site_is_replaced_or_kept() {
    let site = Site::golden("ftp");
    let script = format!(
        r#"{SUM}
        cd "$SITE"; mkdir base; mount -t tmpfs base base; mkdir base/lower base/upper base/work out
        "$SITEGEN" build --output base/lower/public >/dev/null
        mount -t overlay -o userxattr,lowerdir=base/lower,upperdir=base/upper,workdir=base/work overlay out
        before=$(sum out/public)
        sed -i 's/^site-name = /site-name = New /' locales/*/site.ftl
        "$SITEGEN" build --output new >/dev/null
        "$SITEGEN" build --output out/public 2>err && echo built || echo "status $?"
        cat err
        after=$(sum out/public)
        [ "$after" = "$before" ] && echo old; [ "$after" = "$(sum new)" ] && echo new
        "$SITEGEN" build --output out/upper >/dev/null
        sed -i 's/^site-name = New /site-name = Newer /' locales/*/site.ftl
        "$SITEGEN" build --output out/upper >/dev/null; "$SITEGEN" build --output newer >/dev/null
        [ "$(sum newer)" = "$(sum out/upper)" ] && echo newer
        ls -A out
        "#
    );
    let output = in_namespace(&site, &script);
    let has = |line: &str| output.lines().any(|l| l == line);
    let is_told = output.contains("out/public is not replaced: it is in a lower layer of an overlay file system");
    assert!(has("built") && has("new") || has("status 2") && has("old") && is_told, "{output}");
    assert!(has("newer") && has(".upper.sitegen-standby"), "a folder of the upper layer is replaced: {output}");
    assert!(!output.contains("-former"), "{output}");
}

#[test]
fn a_limit_on_the_size_of_files_leaves_the_former_site() {
    let site = Site::golden("ftp");
    site.build(&[]);
    let before = site.tree("public");
    site.replace("locales/en/site.ftl", "site-name = ", "site-name = New ");
    // The signal ignored: an error like others. Not ignored: the program is killed.
    for (trap, status) in [("trap '' XFSZ;", Some(2)), ("", None)] {
        let command = format!("ulimit -f 8; {trap} exec {} build", env!("CARGO_BIN_EXE_sitegen"));
        let output = Command::new("sh").args(["-c", &command]).current_dir(site.root()).output().unwrap();
        assert_eq!(output.status.code(), status, "{}", text(&output.stderr));
        assert!(status.is_none() || text(&output.stderr).contains("File too large"), "{}", text(&output.stderr));
        assert!(site.tree("public") == before, "the former site is gone");
    }
    site.build(&[]);
    assert!(site.read("public/en/index.html").contains("New "));
}

#[test]
fn a_folder_that_may_not_be_written_is_told() {
    // Nobody may write into /proc, not even the super-user.
    let site = Site::golden("tiny");
    let output = site.run(&["build", "--output", "/proc/self/site"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("error: cannot "), "{}", text(&output.stderr));
    assert!(!site.path("public").exists() && Path::new(MARKER).is_relative());
}
