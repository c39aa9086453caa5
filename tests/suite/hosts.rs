//! What `--host` writes, and what a build tells of hosts. What servers make of it is in `tests/browser/hosts.test.mjs`.

use std::collections::BTreeSet;
use std::fs;

use sitegen::census::Census;
use sitegen::diag::Diagnostics;
use sitegen::host::{Host, Measure};
use sitegen::pipeline::{Options, assemble};

use crate::support::{Site, check_links, text};

/// Each host, the files that it reads, and whether pages of reversed pairs are needed.
const HOSTS: [(&str, &[&str], bool); 6] = [
    ("github-pages", &[".nojekyll"], true),
    ("netlify", &["_headers", "_redirects"], true),
    ("cloudflare-pages", &["_headers"], true),
    ("nginx", &[".nginx.conf"], false),
    ("apache", &[".htaccess"], false),
    ("s3", &[".s3-website.json"], true),
];

fn styled(style: &str) -> Site {
    let site = Site::golden("tiny");
    site.write("sitegen.yaml", site.read("sitegen.yaml") + &format!("urls: {style}\n"));
    site
}

#[test]
fn a_host_gets_its_files_and_the_site_stays_the_same() {
    for style in ["directory", "html", "clean"] {
        let site = styled(style);
        site.build(&["--output", "plain"]);
        let plain = site.tree("plain");
        let reversed: Vec<_> = plain.iter().filter(|(path, _)| path.contains("R1-vs-G1")).collect();
        assert_eq!(reversed.len(), 1, "{style}");
        for (host, files, has_reversed) in HOSTS {
            site.build(&["--host", host]);
            let (own, site): (Vec<_>, Vec<_>) =
                site.tree("public").into_iter().partition(|(path, _)| files.contains(&path.as_str()));
            assert_eq!(own.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), files, "{host}");
            let is_wanted = |(path, _): &&(String, Vec<u8>)| {
                has_reversed || !["R1-vs-G1", "W9-vs-G1", "W9-vs-R1"].iter().any(|pair| path.contains(pair))
            };
            assert!(site.iter().eq(plain.iter().filter(is_wanted)), "{host}, {style}: other files differ");
            check_links(&site, "https://lamp.example/");
        }
    }
}

/// File, URL style, base path, and lines that must stand in it as they are.
const LINES: &[(&str, &str, &str, &str, &[&str])] = &[
    (
        "netlify",
        "_headers",
        "directory",
        "/repo/",
        &[
            "/repo/*",
            "  Content-Security-Policy: default-src 'self'",
            "  X-Content-Type-Options: nosniff",
            "  Referrer-Policy: strict-origin-when-cross-origin",
            "/repo/assets/*",
            "  Cache-Control: public, max-age=31536000, immutable",
        ],
    ),
    ("netlify", "_redirects", "directory", "/repo/", &["/repo/* /repo/404.html 404"]),
    ("netlify", "_redirects", "html", "/", &["/* /404.html 404"]),
    ("cloudflare-pages", "_headers", "clean", "/", &["/*", "/assets/*"]),
    ("s3", ".s3-website.json", "directory", "/", &[r#"  "ErrorDocument": { "Key": "404.html" }"#]),
    ("s3", ".s3-website.json", "html", "/repo/", &[r#"  "ErrorDocument": { "Key": "repo/404.html" }"#]),
    (
        "nginx",
        ".nginx.conf",
        "clean",
        "/repo/",
        &[
            "location /repo/ {",
            "    error_page 404 /repo/404.html;",
            "    location /repo/assets/ {",
            "    try_files $uri $uri.html $uri/ @other-order/repo/;",
        ],
    ),
    ("nginx", ".nginx.conf", "directory", "/", &["location / {", "    try_files $uri $uri/ @other-order/;"]),
    ("apache", ".htaccess", "html", "/repo/", &["RewriteBase /repo/", "ErrorDocument 404 /repo/404.html"]),
    ("apache", ".htaccess", "clean", "/", &["RewriteBase /", r"RewriteRule ^(.*[^/])(?<!\.html)$ $1.html [L]"]),
];

#[test]
fn files_of_hosts_know_the_place_and_the_style_of_the_site() {
    for (host, file, style, base, lines) in LINES {
        let site = styled(style);
        site.build(&["--host", host, "--base-url", &format!("https://lamp.example{base}")]);
        let content = site.read(&format!("public/{file}"));
        for line in *lines {
            assert!(content.lines().any(|found| found == *line), "{host}, {style}, {base}: no line {line:?} in\n{content}");
        }
        assert!(!content.contains("<<") && !content.contains(">>"), "{host}: an open place in\n{content}");
    }
}

#[test]
fn one_value_for_each_header() {
    // Netlify and Cloudflare Pages join the values of all rules that match.
    let site = styled("directory");
    site.build(&["--host", "cloudflare-pages"]);
    let content = site.read("public/_headers");
    let names: Vec<&str> = content.lines().filter_map(|line| line.trim().split_once(": ")).map(|(name, _)| name).collect();
    assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "{content}");
}

#[test]
fn json_for_s3_can_be_read() {
    let site = styled("directory");
    site.build(&["--host", "s3"]);
    let website: serde_json::Value = serde_json::from_str(&site.read("public/.s3-website.json")).unwrap();
    assert_eq!(website["IndexDocument"]["Suffix"], "index.html");
}

#[test]
fn a_small_site_says_nothing_of_hosts_unless_asked() {
    let site = styled("directory");
    let output = site.run(&["build"]);
    assert_eq!(text(&output.stdout).lines().count(), 1, "{}", text(&output.stdout));
    let output = site.run(&["build", "--host", "s3"]);
    assert_eq!(text(&output.stderr), "");
    let fits = "; fits: github-pages, netlify, cloudflare-pages, nginx, apache, s3\n";
    assert!(text(&output.stdout).ends_with(fits), "{}", text(&output.stdout));
    assert_eq!(text(&output.stdout).lines().count(), 2);
}

/// The folder with most entries and their number, read from the disk.
fn largest_folder(root: &std::path::Path) -> (usize, String) {
    let folders = walkdir::WalkDir::new(root).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_dir());
    let counted = folders.map(|folder| {
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        // The marker of the output folder is nothing to upload.
        let entries = names.filter(|name| name != sitegen::output::MARKER).count();
        (entries, format!("{}/", folder.path().strip_prefix(root).unwrap().display()))
    });
    counted.max().unwrap()
}

#[test]
fn the_report_counts_what_is_on_the_disk() {
    for style in ["directory", "html", "clean"] {
        for options in [&["--host", "s3"][..], &["--host", "s3", "--precompress"]] {
            let site = styled(style);
            let output = site.build(options).run(&[&["build"], options].concat());
            let said = text(&output.stdout);
            let (entries, folder) = largest_folder(&site.path("public"));
            assert!(
                said.contains(&format!("largest folder {folder} with {entries} entries, ")),
                "{style}: {folder} {entries}\n{said}"
            );
            // All but the marker, copies too.
            let all = site.tree("public").into_iter().filter(|(path, _)| path != sitegen::output::MARKER);
            let (files, bytes) = all.fold((0, 0), |(files, bytes), (_, content)| (files + 1, bytes + content.len()));
            let sum = format!(", {files} files with {:.1} MB, ", bytes as f64 / 1e6);
            assert!(said.contains(&sum), "{style}: {sum}\n{said}");
            let urls = site.read("public/sitemap-1.xml").matches("<loc>").count();
            assert!(said.contains(&format!("largest sitemap file with {urls} URLs; ")), "{style}: {urls}\n{said}");
        }
    }
}

#[test]
fn a_part_says_nothing_of_hosts() {
    let said = styled("directory").run(&["build", "--shard", "1/2", "--host", "netlify"]);
    assert!(said.status.success() && !text(&said.stdout).contains("largest folder"), "{}", text(&said.stdout));
}

/// What breaks a limit, how many times what; one less is fine.
#[test]
fn limits_are_broken_by_one_too_many() {
    let site = styled("directory");
    let mut diagnostics = Diagnostics::default();
    let (sources, _) = sitegen::source::read(site.root()).unwrap();
    let (_, plan) = assemble(sources, &Options::default(), &mut diagnostics).unwrap();
    let mut limits = 0;
    for (host, limit) in Host::ALL.into_iter().flat_map(|host| host.limits().iter().map(move |limit| (host, limit))) {
        for (more, is_broken) in [(0, false), (1, true)] {
            let census = Census::of(&plan);
            let most = limit.most + more;
            let said = match limit.measure {
                Measure::Files => {
                    (0..most).for_each(|n| census.count(&format!("en/lamp/{n}/index.html"), 1));
                    "files"
                }
                Measure::FolderEntries => {
                    (0..most).for_each(|n| census.count(&format!("en/lamp/{n}/index.html"), 1));
                    "entries in en/lamp/"
                }
                Measure::Bytes => {
                    census.count("index.html", most - 7);
                    census.count("404.html", 7);
                    "bytes"
                }
                Measure::FileBytes => {
                    census.count("large", most);
                    census.count("small", 7);
                    "bytes in large"
                }
            };
            let mut found = Diagnostics::default();
            census.check(Some(host), &mut found);
            let found = found.sorted();
            let messages: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
            assert_eq!(messages.len(), usize::from(is_broken), "{}: {messages:?}", host.name());
            let summary = census.summary(None).unwrap_or_default();
            let broken = summary.split_once("; breaks: ").map_or("", |(_, broken)| broken);
            assert_eq!(broken.contains(host.name()), is_broken, "{summary}");
            assert!(!is_broken || messages[0].ends_with(said), "{messages:?} and not {said}");
        }
        assert!(limit.source.starts_with("https://"), "{}", limit.source);
        limits += 1;
    }
    assert_eq!(limits, 4);
}

#[test]
fn too_large_for_the_host_is_a_warning() {
    let site = styled("directory");
    // One byte more than 25 MiB.
    site.write("themes/default/assets/film.bin", vec![0; 25 * 1024 * 1024 + 1]);
    let repository = crate::support::repository();
    crate::support::copy(&repository.join("themes/default"), &site.path("themes/default"));
    let output = site.run(&["build", "--host", "cloudflare-pages"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let warning =
        "warning[host-limit]: the site is too large for cloudflare-pages: 26,214,401 of 26,214,400 bytes in assets/film.";
    assert!(text(&output.stderr).contains(warning), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("= hint: make the file smaller"), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("; breaks: cloudflare-pages (26,214,401 of 26,214,400 bytes in assets/film."));
    // For another host it is no problem, but the summary tells.
    for options in [&["build"][..], &["build", "--host", "nginx", "--strict"]] {
        let output = site.run(options);
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
        assert!(text(&output.stdout).contains("; breaks: cloudflare-pages ("), "{}", text(&output.stdout));
    }
    // Who wants no warning gets no site.
    let before = site.tree("public");
    assert_eq!(site.run(&["build", "--host", "cloudflare-pages", "--strict"]).status.code(), Some(1));
    assert!(site.tree("public") == before, "the site was replaced");
}

#[test]
fn an_unknown_host_is_wrong_usage() {
    let output = Site::golden("tiny").run(&["build", "--host", "geocities"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("github-pages, netlify, cloudflare-pages, nginx, apache, s3"));
}

/// What operators read about limits is what the program knows.
#[test]
fn the_limits_are_in_the_documentation() {
    let docs = fs::read_to_string(crate::support::repository().join("docs/hosting.md")).unwrap();
    for host in Host::ALL {
        assert!(docs.contains(&format!("`{}`", host.name())), "{}", host.name());
        for limit in host.limits() {
            assert!(docs.contains(limit.source), "{}", limit.source);
        }
        for file in host.files() {
            assert!(docs.contains(&format!("`{}`", file.name())), "{}", file.name());
        }
    }
}
