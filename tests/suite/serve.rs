//! `sitegen serve`: what it shows is what is built, every way of saving is seen, and no stranger gets in.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sitegen::diag::Diagnostics;
use sitegen::load::Locales;
use sitegen::pipeline::{Options, assemble};

use crate::support::{Site, scratch};

/// A server of a site, which ends with the test.
pub(crate) struct Server {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub(crate) host: String,
    /// What the program said when it was ready.
    url: String,
}

impl Server {
    pub(crate) fn start(root: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sitegen"));
        let command = command.args(["serve", "--address", "127.0.0.1:0", "--root"]).arg(root).args(arguments);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        let url = url.trim_end().to_owned();
        let host = url.strip_prefix("http://").unwrap().split('/').next().unwrap().to_owned();
        Self { child, host, url }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.host).unwrap();
        // Only so that a fault ends the test.
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream
    }

    /// What is answered to these bytes, up to the end of the connection. Empty if the server hangs up.
    fn send(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // A server may have heard enough before everything is said.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        answer
    }

    /// An answer to a request with these further lines.
    pub(crate) fn ask(&self, request: &str, lines: &str, body: &str) -> Answer {
        let length = if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        let host = if lines.to_ascii_lowercase().contains("host:") { String::new() } else { format!("Host: {}\r\n", self.host) };
        let head = format!("{request} HTTP/1.1\r\n{host}Connection: close\r\n{length}{lines}\r\n");
        Answer::read(&self.send(&[head.as_bytes(), body.as_bytes()].concat()))
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path}"), "", "")
    }

    /// The stream of events.
    fn events(&self) -> Events {
        let mut stream = self.connect();
        write!(stream, "GET /_sitegen/events HTTP/1.1\r\nHost: {}\r\n\r\n", self.host).unwrap();
        Events { lines: BufReader::new(stream) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// Takes an answer apart; a whole body is as long as its head says.
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or_else(|| panic!("no answer: {bytes:?}"));
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let body = bytes[end + 4..].to_vec();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let answer = Self { status, head, body };
        if let Some(length) = answer.header("content-length") {
            assert_eq!(answer.body.len().to_string(), length, "a torn answer: {}", answer.head);
        }
        answer
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// What open pages are told.
struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// Reads on to an event of this name with data that `is_it`.
    fn wait(&mut self, name: &str, is_it: impl Fn(&str) -> bool) -> String {
        let mut event = String::new();
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "the stream of events has ended");
            if let Some(name) = line.strip_prefix("event: ") {
                event = name.trim_end().to_owned();
            } else if let Some(data) = line.strip_prefix("data: ")
                && event == name
                && is_it(data)
            {
                return data.to_owned();
            }
        }
    }

    /// Reads on until the page shows this.
    fn wait_for(&mut self, server: &Server, path: &str, shows: impl Fn(&Answer) -> bool) {
        while !shows(&server.get(path)) {
            self.wait("changed", |_| true);
        }
    }
}

/// A page without the one line that a preview adds.
pub(crate) fn without_script(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let lines = text.split_inclusive('\n');
    let (scripts, lines): (Vec<&str>, Vec<&str>) =
        lines.partition(|line| line.starts_with("<script src=\"/_sitegen/ui/preview.js\" data-page=\""));
    assert_eq!(scripts.len(), 1, "{text}");
    lines.concat().into_bytes()
}

#[test]
fn a_page_is_found_by_its_route_and_by_no_other() {
    for name in ["tiny", "ftp"] {
        for style in ["directory", "html", "clean"] {
            let site = Site::golden(name);
            let config =
                site.read("sitegen.yaml").lines().filter(|line| !line.starts_with("urls:")).collect::<Vec<_>>().join("\n");
            site.write("sitegen.yaml", format!("{config}\nurls: {style}\n"));
            let (sources, mut found) = sitegen::source::read(site.root()).unwrap();
            for host in [None, Some(sitegen::host::Host::Nginx), Some(sitegen::host::Host::Netlify)] {
                let options = Options { all_locales: true, locales: Locales::WithPseudo, host, ..Options::default() };
                let (_, plan) = assemble(sources.clone(), &options, &mut found).unwrap();
                let mut routes = BTreeSet::new();
                for page in plan.pages() {
                    let route = plan.route(page);
                    assert_eq!(plan.find(route.as_str()), Some(page), "{route}");
                    routes.insert(route.to_string());
                }
                // Whatever is near a route is found only if it is one.
                for route in &routes {
                    for near in [
                        format!("{route}/"),
                        format!("/{route}"),
                        format!("{route}x"),
                        route.replace('/', "//"),
                        route.to_uppercase(),
                    ] {
                        assert_eq!(plan.find(&near).is_some(), routes.contains(&near), "{near}");
                    }
                    for (cut, _) in route.char_indices() {
                        let (near, rest) = route.split_at(cut);
                        assert_eq!(plan.find(near).is_some(), routes.contains(near), "{near}");
                        assert_eq!(plan.find(rest).is_some(), routes.contains(rest), "{rest}");
                    }
                }
            }
        }
    }
    assert!(Diagnostics::default().is_empty());
}

#[test]
fn what_is_served_is_what_is_built_but_for_one_line() {
    for (style, index) in [("directory", ""), ("html", "index.html"), ("clean", "")] {
        let site = Site::golden("ftp");
        let config =
            site.read("sitegen.yaml").replace("urls: directory", "").replace("urls: html", "").replace("urls: clean", "");
        site.write("sitegen.yaml", format!("{config}\nurls: {style}\n"));
        let words = site.read("locales/ar/site.ftl");
        // With something to do: the page on translations has it in its order.
        let first = words.lines().find(|line| line.contains(" = ")).unwrap();
        site.write("locales/ar/site.ftl", words.replacen(first, "", 1));
        site.build(&["--pseudo", "--output", "public"]);
        let base = config.lines().find_map(|line| line.strip_prefix("base_url: ")).unwrap();
        let base = format!("/{}", base.splitn(4, '/').nth(3).unwrap());
        let server = Server::start(site.root(), &[]);
        let mut pages = 0;
        for (path, bytes) in site.tree("public").iter().filter(|(path, _)| !path.starts_with('.')) {
            let route = match path.rsplit_once('/').map_or(("", path.as_str()), |(folder, name)| (folder, name)) {
                ("", "index.html") => index.to_owned(),
                (folder, "index.html") => format!("{folder}/{index}"),
                _ if style == "clean" && path != "404.html" => path.strip_suffix(".html").unwrap_or(path).to_owned(),
                _ => path.clone(),
            };
            let answer = server.get(&format!("{base}{route}"));
            assert_eq!(answer.status, 200, "{style} {route}");
            assert_eq!(answer.header("content-security-policy"), Some("default-src 'self'; frame-ancestors 'self'"));
            let served = if path.ends_with(".html") { without_script(&answer.body) } else { answer.body };
            assert!(served == *bytes, "{style}: {route} differs");
            pages += 1;
        }
        assert!(pages > 50, "{pages}");
        let missing = server.get(&format!("{base}nothing/"));
        assert_eq!(missing.status, 404);
        assert!(without_script(&missing.body) == fs::read(site.path("public/404.html")).unwrap());
        if base != "/" {
            assert_eq!((server.get("/").status, server.get("/").header("location").map(str::to_owned)), (307, Some(base)));
        }
    }
}

#[test]
fn every_way_of_saving_is_seen() {
    let site = Site::golden("tiny");
    let server = Server::start(site.root(), &[]);
    let mut events = server.events();
    let words = site.read("locales/en/lamp/records.ftl");
    let name = words.lines().find_map(|line| line.strip_prefix("lamp-R1 = ")).unwrap();
    let named = |to: &str| words.replacen(&format!("lamp-R1 = {name}"), &format!("lamp-R1 = {to}"), 1);
    let page = "/en/lamp/R1/";
    let path = site.path("locales/en/lamp/records.ftl");
    let shows = |word: &'static str| move |answer: &Answer| answer.status == 200 && answer.text().contains(word);

    site.write("locales/en/lamp/records.ftl", named("Written"));
    events.wait_for(&server, page, shows("Written"));
    // As many editors do: beside it, then in its place.
    site.write("locales/en/lamp/.records.ftl.swp", named("Renamed"));
    fs::rename(site.path("locales/en/lamp/.records.ftl.swp"), &path).unwrap();
    events.wait_for(&server, page, shows("Renamed"));
    // Or: the old one away, a new one made.
    fs::rename(&path, site.path("locales/en/lamp/records.ftl~")).unwrap();
    fs::write(&path, named("Replaced")).unwrap();
    events.wait_for(&server, page, shows("Replaced"));
    // A burst: the last one counts.
    for number in 0..50 {
        fs::write(&path, named(&format!("Burst{number}."))).unwrap();
    }
    events.wait_for(&server, page, shows("Burst49."));
    // Hundreds of files at once, and away again.
    for number in 0..300 {
        site.write(&format!("locales/en/many/{number}.ftl"), format!("-many-{number} = x\n"));
    }
    site.write("locales/en/lamp/records.ftl", named("Many { -many-299 }"));
    events.wait_for(&server, page, shows("Many x"));
    fs::remove_dir_all(site.path("locales/en/many")).unwrap();
    site.write("locales/en/lamp/records.ftl", named("Few"));
    events.wait_for(&server, page, shows("Few"));
    // A whole folder goes and comes back, as when branches are changed.
    let away = scratch();
    let kept = away.path().join("lamp");
    let folder = site.path("locales/en/lamp");
    crate::support::copy(&folder, &kept);
    fs::remove_dir_all(&folder).unwrap();
    events.wait("problems", |data| !data.contains("\"errors\":0"));
    crate::support::copy(&kept, &folder);
    events.wait("problems", |data| data.contains("\"errors\":0"));
    fs::write(&path, named("Back")).unwrap();
    events.wait_for(&server, page, shows("Back"));
    // And so does everything of a kind.
    let all = site.path("locales");
    fs::rename(&all, away.path().join("locales")).unwrap();
    events.wait("problems", |data| !data.contains("\"errors\":0"));
    assert_eq!(server.get(page).status, 200);
    crate::support::copy(&away.path().join("locales"), &all);
    events.wait("problems", |data| data.contains("\"errors\":0"));
    fs::write(&path, named("Again")).unwrap();
    events.wait_for(&server, page, shows("Again"));
    // A file of another record is new, with its page.
    let record = site.read("content/lamp/R1.yaml");
    let added = &words[words.find("lamp-R1 = ").unwrap()..words.find("lamp-W9 = ").unwrap()];
    fs::write(site.path("locales/en/lamp/added.ftl"), added.replace("lamp-R1", "lamp-R2")).unwrap();
    fs::write(site.path("content/lamp/R2.yaml"), record.replace("code: R1", "code: R2").replace("confused_with: [G1]\n", ""))
        .unwrap();
    events.wait_for(&server, "/en/lamp/R2/", |answer| answer.status == 200);
    fs::remove_file(site.path("content/lamp/R2.yaml")).unwrap();
    events.wait_for(&server, "/en/lamp/R2/", |answer| answer.status == 404);
}

#[test]
fn faults_do_not_end_it_and_are_those_of_check() {
    let site = Site::golden("tiny").overlay("tiny");
    crate::support::copy(&crate::support::repository().join("themes"), &site.path("themes"));
    let server = Server::start(site.root(), &[]);
    let mut events = server.events();
    let before = without_script(&server.get("/en/lamp/R1/").body);
    let mut shown = 0;
    for (path, broken) in [
        ("locales/en/lamp/records.ftl", "lamp-R1 = Red { $light\n"),
        ("content/lamp/R1.yaml", "code: [R1\n"),
        ("sitegen.yaml", "base_url: nowhere\n"),
        ("themes/default/templates/code.html", "{% block main %}{{ never closed"),
    ] {
        let whole = site.read(path);
        site.write(path, broken);
        let told = events.wait("problems", |data| !data.contains("\"errors\":0"));
        let output = site.run(&["check", "--format", "json"]);
        let expected: Vec<serde_json::Value> =
            crate::support::text(&output.stderr).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let mut told: serde_json::Value = serde_json::from_str(&told).unwrap();
        let told = told["problems"].as_array_mut().unwrap();
        // The page shows the line besides.
        let excerpts = told.iter_mut().filter_map(|problem| problem.as_object_mut().unwrap().remove("excerpt"));
        shown += excerpts.filter(|line| line.as_str().is_some_and(|line| broken.starts_with(line))).count();
        assert!(!told.is_empty() && told.iter().all(|problem| expected.contains(problem)), "{path}: {told:?}");
        assert!(without_script(&server.get("/en/lamp/R1/").body) == before, "{path}: the last good site stays");
        site.write(path, &whole);
        events.wait("problems", |data| data.contains("\"errors\":0"));
    }
    assert!(shown >= 3, "{shown} lines were shown");
    // Begun with faults, it shows them, and the site as soon as there is one.
    drop(server);
    let whole = site.read("sitegen.yaml");
    site.write("sitegen.yaml", "base_url: nowhere\n");
    let server = Server::start(site.root(), &[]);
    assert_eq!(server.get("/en/lamp/R1/").status, 503);
    let mut events = server.events();
    events.wait("problems", |data| !data.contains("\"errors\":0"));
    site.write("sitegen.yaml", whole);
    events.wait_for(&server, "/en/lamp/R1/", |answer| answer.status == 200);
    assert!(without_script(&server.get("/en/lamp/R1/").body) == before);
}

#[test]
fn no_answer_is_torn_while_files_are_written() {
    let site = Site::golden("tiny");
    let server = Server::start(site.root(), &[]);
    let words = site.read("locales/en/lamp/records.ftl");
    let mut events = server.events();
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let ask = || {
            let mut answers = 0;
            while !is_over.load(Ordering::Relaxed) {
                for path in ["/en/lamp/R1/", "/en/lamp/", "/en/", "/en-XA/lamp/G1-vs-R1/", "/data/lamp.json"] {
                    let answer = server.get(path);
                    assert_eq!(answer.status, 200, "{path}");
                    assert!(answer.text().trim_end().ends_with(['>', '}']), "{path}");
                    answers += 1;
                }
            }
            answers
        };
        let threads = [scope.spawn(ask), scope.spawn(ask), scope.spawn(ask)];
        for number in 0..30 {
            site.write("locales/en/lamp/records.ftl", words.replacen("lamp-R1 = ", &format!("lamp-R1 = No{number}. "), 1));
            events.wait_for(&server, "/en/lamp/R1/", |answer| answer.text().contains(&format!("No{number}.")));
        }
        is_over.store(true, Ordering::Relaxed);
        assert!(threads.into_iter().all(|thread| thread.join().unwrap() > 0));
    });
}

#[test]
fn a_token_lets_in_who_has_it() {
    let site = Site::golden("tiny");
    let token = "0123456789abcdefXYZ_-";
    let server = Server::start(site.root(), &["--token", token]);
    assert_eq!(server.url, format!("http://{}/?token={token}", server.host));
    for path in ["/", "/en/lamp/R1/", "/?token=", "/?token=0123456789abcdefXYZ_", "/_sitegen/events", "/_sitegen/ui/preview.js"] {
        assert_eq!(server.get(path).status, 401, "{path}");
    }
    let welcome = server.get(&format!("//evil.example/?a=1&token={token}"));
    assert_eq!((welcome.status, welcome.header("location")), (303, Some("/evil.example/?a=1")));
    let cookie = welcome.header("set-cookie").unwrap();
    assert!(cookie.contains("; HttpOnly; SameSite=Strict"), "{cookie}");
    let cookie = format!("Cookie: a=b; {}\r\n", cookie.split(';').next().unwrap());
    assert_eq!(server.ask("GET /en/lamp/R1/", &cookie, "").status, 200);
    assert_eq!(server.ask("GET /en/lamp/R1/", &cookie.replace("XYZ", "XYz"), "").status, 401);
    let short = site.run(&["serve", "--address", "127.0.0.1:0", "--token", "short"]);
    assert_eq!(short.status.code(), Some(2));
}

/// Places that no answer may come from.
const PLACES: [&str; 12] = [
    "secret.txt",
    "../secret.txt",
    "../../etc/passwd",
    "etc/passwd",
    "sitegen.yaml",
    "locales/en/site.ftl",
    "locales/en/leak.ftl",
    "content/lamp/R1.yaml",
    "themes/default/templates/base.html",
    "en/../../secret.txt",
    "assets/../../secret.txt",
    "_sitegen/ui/../../../secret.txt",
];

/// How a slash and a dot can be written, for who reads carelessly.
const SPELLINGS: [(&str, &str); 12] = [
    ("/", "."),
    ("%2f", "."),
    ("%2F", "%2e"),
    ("/", "%2e"),
    ("%5c", "."),
    ("\\", "."),
    ("%252f", "%252e"),
    ("%c0%af", "%c0%ae"),
    ("%ef%bc%8f", "."),
    ("//", "."),
    ("/./", "."),
    ("/%00/", "."),
];

/// What requests look like that nobody honest sends: more than two thousand, each whole.
fn hostile_requests(host: &str) -> Vec<String> {
    let get = |path: &str| format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut requests = Vec::new();
    for place in PLACES {
        for (slash, dot) in SPELLINGS {
            let place = place.replace('.', dot).replace('/', slash);
            for prefix in
                ["/", "/en/", "/en/lamp/", "/assets/", "/_sitegen/", "/_sitegen/ui/", "//", "/../", "/file:", "/%2e%2e/"]
            {
                requests.push(get(&format!("{prefix}{place}")));
            }
        }
        for query in [
            "beside?page=",
            "frame?page=",
            "about?page=",
            "text?locale=en&name=",
            "todo?locale=",
            "reach?locale=en&name=",
            "file?path=",
        ] {
            requests.push(get(&format!("/_sitegen/{query}{place}")));
            requests.push(get(&format!("/_sitegen/{query}/{}", place.replace('/', "%2f"))));
        }
        for absolute in ["http://evil.example/", "file:///", "https://127.0.0.1/", "http://127.0.0.1:1/"] {
            requests.push(get(&format!("{absolute}{place}")));
        }
    }
    let port = host.rsplit(':').next().unwrap();
    for name in [
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "127.0.0.1",
        "localhost:1",
        "[::2]",
        "0.0.0.0",
        "192.168.0.1",
        "user@127.0.0.1",
        "",
        " ",
        "127.0.0.1:99999",
        "\u{7f}",
    ] {
        for path in ["/", "/en/", "/_sitegen/events", "/_sitegen/problems", "/_sitegen/text?locale=en&name=site-name"] {
            requests.push(format!("GET {path} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n"));
            if !name.contains(':') && name != "127.0.0.1" && name != "user@127.0.0.1" {
                requests.push(format!("GET {path} HTTP/1.1\r\nHost: {name}:{port}\r\nConnection: close\r\n\r\n"));
            }
        }
    }
    let body = r#"{"locale":"en","name":"lamp-R1","value":"Hacked","base":null}"#;
    let length = body.len();
    let complete = [
        ("X-Sitegen", "1".to_owned()),
        ("Content-Type", "application/json".to_owned()),
        ("Origin", format!("http://{host}")),
        ("Sec-Fetch-Site", "same-origin".to_owned()),
    ];
    // Each with one thing that is not ours.
    let faults = [
        ("X-Sitegen", vec!["", "0", "1, 1"]),
        (
            "Content-Type",
            vec!["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain; application/json"],
        ),
        (
            "Origin",
            vec!["null", "http://evil.example", "https://evil.example", "http://127.0.0.1", "http://127.0.0.1:1", "file://"],
        ),
        ("Sec-Fetch-Site", vec!["cross-site", "same-site", "none"]),
    ];
    for route in ["PUT /_sitegen/text", "POST /_sitegen/undo", "POST /_sitegen/try"] {
        for (name, values) in &faults {
            for value in values {
                let lines = complete.iter().map(|(key, own)| {
                    let value = if key == name { value } else { own.as_str() };
                    if value.is_empty() { String::new() } else { format!("{key}: {value}\r\n") }
                });
                let lines: String = lines.collect();
                requests.push(format!(
                    "{route} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{lines}\r\n{body}"
                ));
            }
        }
    }
    let ours: String = complete.iter().map(|(key, value)| format!("{key}: {value}\r\n")).collect();
    let post = |route: &str, body: &str| {
        format!("{route} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n{ours}\r\n{body}", body.len())
    };
    // From where ours come, but nothing that could be written.
    for locale in ["../..", "en/../..", "/etc", "xx", "", "en-XA", "ar-XB", "EN", "en\u{0}", ".", "content"] {
        for name in
            ["lamp-R1", "../../secret", "pages/../../../secret", "pages/about", "", "a\nb = c", "lamp-R1.nothing", "\u{202e}"]
        {
            for value in ["Hacked", "", "{", "a\nhacked = b", "\u{202e}x", "{ -missing }"] {
                if !(locale == "en" && name == "lamp-R1") {
                    let body = serde_json::json!({"locale": locale, "name": name, "value": value, "base": null}).to_string();
                    requests.push(post("PUT /_sitegen/text", &body));
                }
            }
        }
    }
    for body in [
        "",
        "{",
        "[]",
        "null",
        "\"x\"",
        "{\"locale\":1}",
        &"[".repeat(100_000),
        &format!("\"{}\"", "x".repeat(200 << 10)),
        &"{\"a\":".repeat(10_000),
    ] {
        for route in ["PUT /_sitegen/text", "POST /_sitegen/undo", "POST /_sitegen/try", "POST /en/", "DELETE /en/lamp/R1/"] {
            requests.push(post(route, body));
        }
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "\u{1}"] {
        for path in [
            "/",
            "/en/",
            "/en/lamp/R1/",
            "/_sitegen/events",
            "/_sitegen/problems",
            "/_sitegen/ui/preview.js",
            "*",
            "evil.example:80",
        ] {
            requests.push(format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
            requests.push(format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{ours}\r\n"));
        }
    }
    let many: String = (0..500).map(|number| format!("X-{number}: y\r\n")).collect();
    for odd in [
        format!("GET / HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\nConnection: close\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(),
        "GET / HTTP/1.0\r\n\r\n".to_owned(),
        format!("GET / HTTP/9.9\r\nHost: {host}\r\n\r\n"),
        format!("GET /{} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n", "a".repeat(100_000)),
        format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{many}\r\n"),
        format!("GET / HTTP/1.1\r\nHost: {host}\r\nX: {}\r\n\r\n", "a".repeat(100_000)),
        format!(
            "POST /_sitegen/try HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n{ours}\r\n0\r\n\r\nGET /"
        ),
        format!(
            "POST /_sitegen/try HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n{ours}\r\nffffffffffffffff\r\nx"
        ),
        format!("POST /_sitegen/try HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: -1\r\n{ours}\r\n"),
        format!("POST /_sitegen/try HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: 99999999999\r\n{ours}\r\nx"),
        "\r\n\r\n".to_owned(),
        "\u{0}\u{1}\u{2}".to_owned(),
        "SSH-2.0-x\r\n".to_owned(),
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(),
    ] {
        requests.push(odd);
    }
    requests
}

#[test]
fn two_thousand_hostile_requests_get_and_change_nothing() {
    let outer = scratch();
    let root = outer.path().join("site");
    let golden = Site::golden("tiny");
    crate::support::copy(golden.root(), &root);
    fs::write(outer.path().join("secret.txt"), "SECRET of the machine").unwrap();
    fs::write(outer.path().join("leak.ftl"), "leak = SECRET of the machine\n").unwrap();
    std::os::unix::fs::symlink(outer.path().join("leak.ftl"), root.join("locales/en/leak.ftl")).unwrap();
    std::os::unix::fs::symlink(outer.path(), root.join("locales/en/outside")).unwrap();
    // The link is told of, and nothing else is wrong.
    let server = Server::start(&root, &[]);
    let before = crate::support::tree(outer.path());
    // What may be shown: pages, and our own interface.
    let known: BTreeSet<Vec<u8>> = ["/", "/en/", "/_sitegen/problems"].iter().map(|path| server.get(path).body).collect();
    let requests = hostile_requests(&server.host);
    assert!(requests.len() >= 2000, "{}", requests.len());
    let mut shown = 0;
    for request in &requests {
        let mut stream = server.connect();
        let _ = stream.write_all(request.as_bytes());
        // Who has said everything waits for an answer, and for nothing else.
        let _ = stream.shutdown(Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let line: String = request.chars().take(120).collect();
        let text = String::from_utf8_lossy(&answer).into_owned();
        assert!(!text.contains("SECRET") && !text.contains("root:x:"), "{line}");
        assert!(!text.starts_with("HTTP/1.1 5"), "{line}: {text}");
        if text.starts_with("HTTP/1.1 200") {
            let answer = Answer::read(&answer);
            let is_ours = line.starts_with("GET /_sitegen/") || line.starts_with("POST /_sitegen/try");
            assert!(is_ours || known.contains(&answer.body), "{line}: {text}");
            shown += 1;
        }
    }
    assert!(shown < requests.len() / 4, "{shown} of {} were answered", requests.len());
    let after = crate::support::tree(outer.path());
    assert!(before == after, "something was written");
    assert_eq!(server.get("/en/lamp/R1/").status, 200);

    // Many who never finish: with the head, with the body, with reading.
    let host = &server.host;
    let beginnings = [
        "GET / HTTP/1.1\r\nHost: ".to_owned(),
        format!(
            "PUT /_sitegen/text HTTP/1.1\r\nHost: {host}\r\nX-Sitegen: 1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"
        ),
        String::new(),
        format!("GET /_sitegen/events HTTP/1.1\r\nHost: {host}\r\n\r\n"),
    ];
    let slow: Vec<TcpStream> = (0..500)
        .map(|number| {
            let mut stream = server.connect();
            let _ = stream.write_all(beginnings[number % beginnings.len()].as_bytes());
            stream
        })
        .collect();
    for _ in 0..50 {
        assert_eq!(server.get("/en/lamp/R1/").status, 200);
    }
    drop(slow);
    assert_eq!(server.get("/en/lamp/R1/").status, 200);
    assert!(before == crate::support::tree(outer.path()), "something was written");
}
