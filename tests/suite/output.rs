//! Writing: whole or not at all, nothing foreign replaced, the same bytes always.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
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
    assert_eq!(beside(&site), [".public.sitegen-standby"]);
}

/// What builds have left beside the output.
fn beside(site: &Site) -> Vec<String> {
    let names = fs::read_dir(site.root()).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(".public")).collect();
    names.sort();
    names
}

/// For each file: what tells whether anything was done to it (inode, time of its content, time of the last change to it).
fn touched(site: &Site) -> BTreeMap<String, (u64, i64, i64, i64)> {
    let files = site.tree("public").into_iter().map(|(path, _)| {
        let metadata = fs::metadata(site.path("public").join(&path)).unwrap();
        (path, (metadata.ino(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec()))
    });
    files.collect()
}

#[test]
fn where_nothing_has_changed_nothing_is_touched() {
    let site = Site::golden("ftp");
    site.build(&["--precompress"]);
    let before = (touched(&site), fs::metadata(site.path("public")).unwrap().ino());
    let output = site.run(&["build", "--precompress", "--jobs", "3"]);
    assert!(text(&output.stdout).contains(" 0 written, 0 removed,"), "{}", text(&output.stdout));
    assert_eq!((touched(&site), fs::metadata(site.path("public")).unwrap().ino()), before);
    assert_eq!(beside(&site), Vec::<String>::new());
}

#[test]
fn only_files_with_other_bytes_are_written() {
    let site = Site::golden("ftp");
    site.build(&["--precompress"]);
    for round in 0..4 {
        let (old, before) = (site.tree("public"), touched(&site));
        site.replace("locales/en/ftp/records.ftl", "ftp-550 = ", &format!("ftp-550 = Round {round} "));
        let output = site.run(&["build", "--precompress"]);
        let (new, after) = (site.tree("public"), touched(&site));
        let old: BTreeMap<_, _> = old.into_iter().collect();
        let mut changed = 0;
        for (path, bytes) in &new {
            let is_same = old.get(path) == Some(bytes);
            let (ino, mtime, ..) = after[path];
            let (old_ino, old_mtime, ..) = before[path];
            changed += usize::from(!is_same);
            // The marker is made anew each time; the copies of a page go with it.
            let goes_along = path == ".sitegen" || path.ends_with(".br") || path.ends_with(".gz");
            assert!(goes_along || is_same == (ino == old_ino), "round {round}: {path}");
            assert!(goes_along || !is_same || mtime == old_mtime, "round {round}: {path}");
        }
        assert!(changed > 20 && changed < new.len() / 2, "{changed} of {}", new.len());
        let written =
            text(&output.stdout).split(" written").next().unwrap().rsplit(' ').next().unwrap().parse::<usize>().unwrap();
        assert!(written >= changed && written < changed + 60, "{written} written, {changed} changed");
        site.build(&["--precompress", "--output", "fresh"]);
        assert!(site.tree("fresh") == new, "round {round}: not what a new folder gets");
    }
}

#[test]
fn what_others_did_to_the_output_is_mended() {
    let site = Site::golden("tiny");
    site.build(&[]);
    let expected = site.tree("public");
    let page = "public/en/lamp/G1/index.html";
    let spoilers: [&dyn Fn(); 6] = [
        &|| fs::write(site.path(page), "spoilt").unwrap(),
        // As long as before.
        &|| fs::write(site.path(page), site.read(page).replace("Green", "Greed")).unwrap(),
        &|| fs::remove_file(site.path(page)).unwrap(),
        &|| fs::write(site.path("public/en/stranger.html"), "new").unwrap(),
        &|| fs::remove_dir_all(site.path("public/en")).unwrap(),
        &|| std::os::unix::fs::symlink("/etc/passwd", site.path("public/en/lamp/link")).unwrap(),
    ];
    for (number, spoil) in spoilers.iter().enumerate() {
        spoil();
        let link = site.path("public/en/lamp/link");
        assert!(site.tree("public") != expected || link.is_symlink(), "{number} spoils nothing");
        site.build(&[]);
        assert!(site.tree("public") == expected && !link.is_symlink(), "{number} is not mended");
    }
}

#[test]
fn the_command_goes_back_and_forth() {
    let site = Site::golden("tiny");
    let none = site.run(&["rollback"]);
    assert_eq!((none.status.code(), none.stdout.len()), (Some(2), 0));
    assert!(text(&none.stderr).contains("there is no site before"), "{}", text(&none.stderr));
    site.build(&[]);
    let old = site.tree("public");
    fs::remove_file(site.path("content/lamp/W9.yaml")).unwrap();
    site.build(&[]);
    let new = site.tree("public");
    for expected in [&old, &new, &old] {
        assert_eq!(site.run(&["rollback"]).status.code(), Some(0));
        assert!(&site.tree("public") == expected, "another site");
    }
    // The next build brings what the sources say.
    site.build(&[]);
    assert!(site.tree("public") == new, "the build gives another site");
}

#[test]
fn seven_parts_are_the_whole_byte_for_byte() {
    let site = Site::golden("ftp");
    let digest = |arguments: &[&str]| {
        let output = site.run(&[&["build", "--digest"], arguments].concat());
        text(&output.stdout).lines().last().unwrap().to_owned()
    };
    let whole = digest(&["--output", "whole", "--precompress", "--jobs", "1"]);
    let parts: Vec<_> = (1..=7)
        .map(|part| {
            Command::new(env!("CARGO_BIN_EXE_sitegen"))
                .args(["build", "--precompress", "--shard", &format!("{part}/7"), "--output", &format!("part-{part}")])
                .current_dir(site.root())
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut part in parts {
        assert!(part.wait().unwrap().success());
    }
    let expected: BTreeMap<_, _> = site.tree("whole").into_iter().collect();
    let mut union = BTreeMap::new();
    let mut sizes = Vec::new();
    for part in 1..=7 {
        let files = site.tree(&format!("part-{part}"));
        sizes.push(files.len());
        for (path, bytes) in files {
            let former = union.insert(path.clone(), bytes);
            assert!(former.is_none() || path == ".sitegen", "{path} is in two parts");
        }
    }
    assert!(union == expected, "{} files instead of {}", union.len(), expected.len());
    assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() < 30, "{sizes:?}");
    // A part is a site like others: built again, nothing is touched; as another part, it is replaced.
    let again = site.run(&["build", "--precompress", "--shard", "1/7", "--output", "part-1"]);
    assert!(text(&again.stdout).contains(" 0 written, 0 removed,"));
    site.build(&["--precompress", "--shard", "2/7", "--output", "part-1"]);
    assert!(site.tree("part-1") == site.tree("part-2"), "a part is not replaced by another");
    // The digest is that of a list which anybody can make.
    let mut list = blake3::Hasher::new();
    for (path, bytes) in site.tree("whole").into_iter().collect::<BTreeMap<_, _>>() {
        list.update(format!("{}  {path}\n", blake3::hash(&bytes)).as_bytes());
    }
    assert_eq!(whole, format!("digest {}", list.finalize()));
    assert_eq!(digest(&["--output", "other", "--precompress", "--jobs", "2"]), whole);
    let wrong = site.run(&["build", "--shard", "8/7"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("`8/7` is no part of a whole"), "{}", text(&wrong.stderr));
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
    for denied in [&["--strict"][..], &["--deny", "warnings"], &["--deny", "unknown-file", "--deny", "missing-message"]] {
        assert_eq!(site.run(&[&["build"], denied].concat()).status.code(), Some(1), "{denied:?}");
        assert_eq!(site.tree("public"), before);
    }
    assert_eq!(site.run(&["build", "--deny", "no-such-rule"]).status.code(), Some(2));
    site.build(&["--deny", "unknown-file"]);
    assert_ne!(site.tree("public"), before);
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

/// Kills builds at two hundred moments spread over their whole run. What is there afterwards is the former site, or, if the kill
/// came after the exchange, the new one; never a mixture.
#[test]
fn a_killed_build_leaves_a_whole_site() {
    let site = Site::golden("ftp");
    site.build(&[]);
    let versions: Vec<_> = ["", "New ", "Newer "]
        .iter()
        .map(|version| {
            let names = |path: &str| site.replace(path, "site-name = ", &format!("site-name = {version}"));
            names("locales/en/site.ftl");
            names("locales/ar/site.ftl");
            site.build(&["--output", "fresh"]);
            (site.read("locales/en/site.ftl"), site.read("locales/ar/site.ftl"), site.tree("fresh"))
        })
        .collect();
    // How often this test can look before a build ends: the measure of the moments, whatever the speed of the machine. Also tells
    // whether the build ended by itself.
    let run = |looks: usize| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sitegen"))
            .args(["build", "--jobs", "1"])
            .current_dir(site.root())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut count = 0;
        while count < looks && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
            count += 1;
        }
        let _ = child.kill();
        child.wait().unwrap();
        (count, count < looks)
    };
    let (mut length, _) = run(usize::MAX);
    let mut was_old = 0;
    for moment in 0..200 {
        let old = site.tree("public");
        let (en, ar, new) = &versions[moment % versions.len()];
        site.write("locales/en/site.ftl", en).write("locales/ar/site.ftl", ar);
        let (looks, has_ended) = run(length * moment / 190);
        if has_ended {
            length = looks;
        }
        let now = site.tree("public");
        assert!(now == old || now == *new, "moment {moment}: a mixture of {} files", now.len());
        was_old += u32::from(now == old);
    }
    assert!(was_old > 0, "no kill came before the exchange");
    // The next build removes what the killed ones left.
    site.build(&[]);
    assert!(versions.iter().any(|(_, _, new)| site.tree("public") == *new));
    assert!(beside(&site).iter().all(|name| name == ".public.sitegen-standby"), "{:?}", beside(&site));
}

#[test]
fn inputs_that_change_meanwhile_give_one_site_or_the_other() {
    let site = Site::golden("ftp");
    let one = site.read("locales/en/ftp/records.ftl");
    let other = one.replace("ftp-550 = ", "ftp-550 = New: ");
    let mut wholes = Vec::new();
    for version in [&one, &other] {
        site.write("locales/en/ftp/records.ftl", version).build(&["--output", "fresh"]);
        wholes.push(site.tree("fresh"));
    }
    let is_done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_done.load(std::sync::atomic::Ordering::Relaxed) {
                for version in [&one, &other] {
                    // As editors save: a new file in the place of the old one.
                    site.write("locales/saved", version);
                    fs::rename(site.path("locales/saved"), site.path("locales/en/ftp/records.ftl")).unwrap();
                }
            }
        });
        for _ in 0..20 {
            let output = site.run(&["build"]);
            if output.status.success() {
                assert!(wholes.contains(&site.tree("public")));
            } else {
                // The file that is about to be renamed was seen.
                assert!(text(&output.stderr).contains("locales/saved"), "{}", text(&output.stderr));
            }
        }
        is_done.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}

#[test]
fn builds_at_once_take_turns() {
    let (one, other) = (Site::golden("tiny"), Site::golden("tiny"));
    other.replace("locales/en/site.ftl", "site-name = ", "site-name = Other ");
    let output = one.path("public").display().to_string();
    let wholes = [&one, &other].map(|site| {
        site.build(&["--output", "fresh"]);
        site.tree("fresh")
    });
    for count in [2, 10] {
        let children: Vec<_> = (0..count)
            .map(|number| {
                Command::new(env!("CARGO_BIN_EXE_sitegen"))
                    .args(["build", "--output", &output])
                    .current_dir([&one, &other][number % 2].root())
                    .stdout(Stdio::null())
                    .stderr(Stdio::piped())
                    .spawn()
                    .unwrap()
            })
            .collect();
        for child in children {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", text(&output.stderr));
        }
        assert!(wholes.contains(&one.tree("public")));
        assert_eq!(beside(&one), [".public.sitegen-standby"]);
    }
}

#[test]
fn a_site_that_was_moved_aside_comes_back() {
    let site = Site::golden("tiny");
    site.build(&[]);
    let before = site.tree("public");
    fs::rename(site.path("public"), site.path(".public.sitegen-former")).unwrap();
    // Even by a build that fails.
    let output = sitegen::output::Output::open(&site.path("public"), site.root(), 1, sitegen::disk::Disk::default(), || {});
    drop(output.unwrap());
    assert!(site.tree("public") == before, "another site");
    assert_eq!(beside(&site), Vec::<String>::new());
}
