//! Files and folders that are none: pipes, devices, links, names, and trees that do not end.

use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use crate::bombs::check;
use crate::support::Site;

/// Changes the tiny site, checks it, and looks for a rule at a path.
fn refused<T>(name: &str, change: impl Fn(&Site) -> T, rule: &str, path: &str) {
    let site = Site::golden("tiny");
    change(&site);
    let printed = check(name, &site);
    let shown = printed.split("\n\n").any(|shown| {
        shown.contains(&format!("error[{rule}]")) && shown.contains(&format!("--> {path}\n")) && shown.contains("= hint: ")
    });
    assert!(shown, "{name}: no {rule} at {path}\n{printed}");
}

fn pipe(site: &Site, path: &str) {
    let status = std::process::Command::new("mkfifo").arg(site.path(path)).status().unwrap();
    assert!(status.success());
}

#[test]
fn what_is_no_file_is_not_opened() {
    const FILE: &str = "locales/en/lamp/more.ftl";
    refused("a pipe", |site| pipe(site, FILE), "unreadable-file", FILE);
    refused("a socket", |site| drop(UnixListener::bind(site.path(FILE)).unwrap()), "unreadable-file", FILE);
    refused("a link to a device", |site| symlink("/dev/zero", site.path(FILE)).unwrap(), "symlink", FILE);
    let pipe_behind_link = |site: &Site| {
        pipe(site, "pipe");
        symlink("../../../pipe", site.path(FILE)).unwrap();
    };
    refused("a link to a pipe", pipe_behind_link, "unreadable-file", FILE);
    refused("a link to itself", |site| symlink("more.ftl", site.path(FILE)).unwrap(), "unreadable-file", FILE);
    refused("a folder", |site| fs::create_dir(site.path(FILE)).unwrap(), "file-name", FILE);
    for (name, target, rule) in [("zeros", "/dev/zero", "symlink"), ("a folder", "content", "symlink")] {
        let change = |site: &Site| {
            fs::remove_file(site.path("sitegen.yaml")).unwrap();
            symlink(target, site.path("sitegen.yaml")).unwrap();
        };
        refused(name, change, rule, "sitegen.yaml");
    }
    let configuration = |site: &Site| {
        fs::remove_file(site.path("sitegen.yaml")).unwrap();
        pipe(site, "sitegen.yaml");
    };
    refused("a pipe as configuration", configuration, "unreadable-file", "sitegen.yaml");
}

#[test]
fn folders_are_in_the_site() {
    let outside = |site: &Site| {
        fs::remove_dir_all(site.path("content")).unwrap();
        symlink("/usr", site.path("content")).unwrap();
    };
    refused("a folder of the system", outside, "symlink", "content");
    let inside = |site: &Site| {
        fs::rename(site.path("content"), site.path("elsewhere")).unwrap();
        symlink("elsewhere", site.path("content")).unwrap();
    };
    refused("a folder elsewhere", inside, "symlink", "content");
    let file = |site: &Site| {
        fs::remove_dir_all(site.path("content")).unwrap();
        site.write("content", "x");
    };
    refused("a file", file, "unreadable-file", "content");
    refused("a loop", |site| symlink("..", site.path("content/lamp/more")).unwrap(), "symlink", "content/lamp/more");
}

#[test]
fn names_are_those_that_every_system_can_have() {
    for name in [
        "con.yaml",
        "AUX",
        "nul.tar.gz",
        "prn",
        "com1.txt",
        "LPT9",
        "aux .yaml",
        "a.",
        "a ",
        "a:b.ftl",
        "a\\b",
        "a?.md",
        "a*",
        "a|b",
        "a<b>",
        "a\"b",
    ] {
        refused(
            name,
            |site| site.write(&format!("content/lamp/{name}"), "x").root().to_owned(),
            "file-name",
            &format!("content/lamp/{name}"),
        );
    }
    refused(
        "a control",
        |site| site.write("locales/en/a\u{1b}\nb.ftl", "a = b").root().to_owned(),
        "file-name",
        "locales/en/a\\u{1b}\\nb.ftl",
    );
    refused("a direction", |site| site.write("themes/a\u{202e}b", "").root().to_owned(), "file-name", "themes/a\\u{202e}b");
    let bytes = |site: &Site| {
        fs::write(site.path("content").join(std::ffi::OsStr::from_bytes(b"a\xff.yaml")), "x").unwrap();
    };
    refused("no text", bytes, "file-name", "content/a\u{FFFD}.yaml");
    refused("a folder", |site| site.write("content/nul/a.yaml", "x").root().to_owned(), "file-name", "content/nul");
    refused(
        "letter case",
        |site| site.write("content/lamp/w9.yaml", "code: w9").root().to_owned(),
        "file-name",
        "content/lamp/w9.yaml",
    );
    for name in ["console.ftl", "com10.ftl", "lpt.ftl", "nul-1.ftl"] {
        let site = Site::golden("tiny");
        site.write(&format!("locales/en/lamp/{name}"), "# nothing\n");
        assert!(site.run(&["check"]).status.success(), "{name}");
    }
}

#[test]
fn sizes_are_looked_at_before_reading() {
    let sparse = |site: &Site, path: &str, length: u64| {
        site.write(path, "");
        fs::File::options().write(true).open(site.path(path)).unwrap().set_len(length).unwrap();
    };
    refused("a text", |site| sparse(site, "locales/en/lamp/more.ftl", 1 << 40), "too-large", "locales/en/lamp/more.ftl");
    refused(
        "a picture",
        |site| sparse(site, "themes/mine/assets/a.png", (64 << 20) + 1),
        "too-large",
        "themes/mine/assets/a.png",
    );
    let five = |site: &Site| (1..=5).for_each(|n| sparse(site, &format!("themes/mine/assets/{n}.png"), 60 << 20));
    refused("five pictures", five, "too-large", "themes/mine/assets/5.png");
}

#[test]
fn trees_have_an_end() {
    let deep = |site: &Site| {
        let mut folder = site.path("content/lamp");
        (0..1000).for_each(|_| folder.push("a"));
        fs::create_dir_all(folder).unwrap();
    };
    refused("deep", deep, "too-deep", &format!("content/lamp{}", "/a".repeat(15)));
    let wide = |site: &Site| {
        fs::create_dir(site.path("content/lamp/more")).unwrap();
        (0..100_000).for_each(|n| fs::create_dir(site.path(&format!("content/lamp/more/{n:06}"))).unwrap());
    };
    refused("wide", wide, "too-large", "content/lamp/more/049992");
}
