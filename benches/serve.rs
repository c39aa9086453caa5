//! What `sitegen serve` costs: from start to the first page, from the end of a save to the new bytes, and a page.
//!
//! `cargo bench --bench serve -- [SIZE…]` makes sites, serves each with the real program, and asks it as a browser does. SIZE is
//! `CODESxLOCALES`, or `reference`, which is the site of this repository as it is. The last figure is the longest of a hundred requests beside
//! five hundred clients who never finish theirs.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a program for developers")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

mod generate;

use generate::generate;

/// The site of this repository, and about 1,000, 10,000, 100,000 and 1,000,000 pages.
const SIZES: [&str; 5] = ["reference", "31x2", "99x2", "315x2", "999x2"];
/// How often each figure is taken.
const TIMES: usize = 9;

fn main() {
    let sizes: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let sizes: Vec<&str> = if sizes.is_empty() { SIZES.to_vec() } else { sizes.iter().map(String::as_str).collect() };
    println!(
        "{:>10} {:>9} │ {:>9} {:>9} ms │ {:>8} {:>8} {:>8} {:>8} ms from save to page │ {:>8} {:>8} {:>8} ms a page",
        "site", "pages", "start", "1st page", "word", "median", "worst", "fact", "median", "99 %", "of slow"
    );
    sizes.into_iter().for_each(row);
}

fn row(size: &str) {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let scratch = tempfile::Builder::new().prefix("sitegen-bench-").tempdir_in(folder).unwrap();
    let root = scratch.path();
    generate(size, root);
    let start = Instant::now();
    let server = Server::start(root);
    let started = start.elapsed();
    let codes: Vec<String> = {
        let is_code = |name: &String| name.bytes().all(|byte| byte.is_ascii_digit());
        let names =
            fs::read_dir(root.join("content/smtp")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut codes: Vec<String> =
            names.filter_map(|name| Some(name.strip_suffix(".yaml")?.to_owned())).filter(is_code).collect();
        codes.sort_unstable();
        codes
    };
    let code = &codes[codes.len() / 2];
    let page = format!("/tr/smtp/{code}/");
    let start = Instant::now();
    server.get(&page);
    let first = start.elapsed();

    // What is looked for in the background goes on for a while after the start; the figures are of a server at rest.
    let mut events = server.events();
    let file = root.join(format!("locales/tr/smtp/{code}.ftl"));
    let text = fs::read_to_string(&file).unwrap();
    let id = format!("smtp-{code} = ");
    let mut words: Vec<Duration> = (0..TIMES)
        .map(|time| {
            let word = format!("Sözcük{time}");
            save(&server, &mut events, &file, &text.replacen(&id, &format!("{id}{word} "), 1), &page, &word)
        })
        .collect();
    let interface = root.join("locales/en/site.ftl");
    let text = fs::read_to_string(&interface).unwrap();
    let word =
        save(&server, &mut events, &interface, &text.replacen("site-name = ", "site-name = Changed ", 1), "/en/", "Changed");
    let record = root.join(format!("content/smtp/{code}.yaml"));
    let text = fs::read_to_string(&record).unwrap();
    let fact = save(&server, &mut events, &record, &format!("{text}\n# x\n"), &page, code);
    words.sort_unstable();

    let ask = |number: usize| {
        let (one, other) = (number * 7919 % codes.len(), (number * 104_729 + 1) % codes.len());
        let (low, high) = (one.min(other), one.max(other));
        let path = if low == high { page.clone() } else { format!("/tr/smtp/{}-vs-{}/", codes[low], codes[high]) };
        let start = Instant::now();
        server.get(&path);
        start.elapsed()
    };
    let mut latency: Vec<Duration> = (0..1000).map(ask).collect();
    latency.sort_unstable();
    // Half a request each, which never goes on.
    let slow: Vec<TcpStream> = (0..500)
        .map(|_| {
            let mut stream = TcpStream::connect(&server.host).unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nHost: ").unwrap();
            stream
        })
        .collect();
    let worst = (0..100).map(ask).max().unwrap_or_default();
    drop(slow);
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let pages = 2 * (codes.len() * (codes.len() - 1) / 2 + codes.len());
    println!(
        "{size:>10} {pages:>9} │ {:>9.0} {:>9.1} ms │ {:>8.1} {:>8.1} {:>8.1} {:>8.1} ms                    │ {:>8.2} {:>8.2} {:>8.2} ms",
        ms(started),
        ms(first),
        ms(word),
        ms(words[TIMES / 2]),
        ms(words[TIMES - 1]),
        ms(fact),
        ms(latency[latency.len() / 2]),
        ms(latency[latency.len() * 99 / 100]),
        ms(worst),
    );
}

/// Writes a file, and tells how long after that a page with the word is there.
fn save(server: &Server, events: &mut impl BufRead, file: &Path, text: &str, page: &str, word: &str) -> Duration {
    assert_ne!(fs::read_to_string(file).unwrap(), text, "nothing would change");
    fs::write(file, text).unwrap();
    let start = Instant::now();
    wait(events, "changed");
    let shown = server.get(page);
    let time = start.elapsed();
    assert!(shown.contains(word), "{page} does not show {word}");
    // What was found comes behind it.
    wait(events, "problems");
    time
}

/// Reads events up to one of this name.
fn wait(events: &mut impl BufRead, name: &str) {
    let mut line = String::new();
    while line.trim_end() != format!("event: {name}") {
        line.clear();
        assert!(events.read_line(&mut line).unwrap() > 0, "the stream of events has ended");
    }
}

struct Server {
    child: Child,
    host: String,
}

impl Server {
    fn start(root: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sitegen"));
        let command = command.args(["serve", "--address", "127.0.0.1:0", "--root"]).arg(root).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let host = line.trim().trim_start_matches("http://").trim_end_matches('/').to_owned();
        Self { child, host }
    }

    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.host).unwrap();
        stream
    }

    fn get(&self, path: &str) -> String {
        let mut answer = String::new();
        self.ask(path).read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {}", answer.lines().next().unwrap_or_default());
        answer
    }

    /// The stream of events, after what it says of the start.
    fn events(&self) -> impl BufRead + use<> {
        let mut events = BufReader::new(self.ask("/_sitegen/events"));
        wait(&mut events, "problems");
        events
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
