//! Translating on the page: marks change nothing else, and what is saved is one text and nothing else.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::serve::{Answer, Server, without_script};
use crate::support::{Site, text};

const MARKS: &str = "Cookie: other=1; sitegen-translate=1\r\n";
const WRITES: &str = "Content-Type: application/json\r\nX-Sitegen: 1\r\n";
const TURKISH: &str = "locales/tr/lamp/records.ftl";

/// A site in English and Turkish whose translations are remembered, served.
fn served() -> (Site, Server) {
    let site = Site::golden("tiny").overlay("turkish");
    assert!(site.run(&["l10n", "sync"]).status.success());
    let server = Server::start(site.root(), &[]);
    (site, server)
}

fn json(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.text()))
}

fn known(server: &Server, locale: &str, name: &str) -> Value {
    json(&server.get(&format!("/_sitegen/text?locale={locale}&name={name}")))
}

fn write(server: &Server, request: &str, body: &Value) -> Answer {
    server.ask(request, WRITES, &body.to_string())
}

/// Saves a text over what is there now.
fn save(server: &Server, name: &str, value: &str) -> Answer {
    let base = known(server, "tr", name)["own"]["text"].clone();
    write(server, "PUT /_sitegen/text", &json!({"locale": "tr", "name": name, "value": value, "base": base}))
}

fn undo(server: &Server, name: &str) -> Answer {
    write(server, "POST /_sitegen/undo", &json!({"locale": "tr", "name": name}))
}

/// A marked page without its marks, and what they say.
fn without_marks(page: &str) -> (String, Vec<String>) {
    let mark = regex::Regex::new("<!--(t [^>]*|/t)-->").unwrap();
    let marks: Vec<String> = mark.captures_iter(page).map(|found| found.get(1).unwrap().as_str().to_owned()).collect();
    let lines = page.split_inclusive('\n').filter(|line| {
        !line.starts_with("<script type=\"application/json\" id=\"sitegen-texts\">")
            && *line != "<script src=\"/_sitegen/ui/translate.js\" defer></script>\n"
    });
    (mark.replace_all(&lines.collect::<String>(), "").into_owned(), marks)
}

#[test]
fn marks_are_all_that_differs_and_what_is_built_has_none() {
    for (name, overlay, least) in [("tiny", "fallback", 30), ("ftp", "ftp", 50)] {
        let site = Site::golden(name).overlay(overlay);
        site.build(&["--pseudo", "--output", "public"]);
        let server = Server::start(site.root(), &[]);
        let config = site.read("sitegen.yaml");
        let base = config.lines().find_map(|line| line.strip_prefix("base_url: ")).unwrap();
        let base = format!("/{}", base.splitn(4, '/').nth(3).unwrap());
        let (mut pages, mut names) = (0, BTreeSet::new());
        for (path, bytes) in site.tree("public") {
            let Ok(built) = String::from_utf8(bytes) else { continue };
            assert!(!built.contains("<!--") && !built.contains("sitegen-texts"), "{path} is marked");
            assert!(!built.chars().any(|c| c as u32 >= 0xF_0000), "{path} is marked");
            if !path.ends_with(".html") {
                continue;
            }
            let request = format!("GET {base}{}", path.trim_end_matches("index.html"));
            let (plain, marked) = (server.ask(&request, "", ""), server.ask(&request, MARKS, ""));
            assert_eq!((plain.status, marked.status), (200, 200), "{path}");
            let (page, marks) = without_marks(&text(&without_script(&marked.body)));
            assert!(page == text(&without_script(&plain.body)), "{name}: {path} differs");
            let mut open = 0;
            for mark in &marks {
                open += if mark == "/t" { -1 } else { 1 };
                assert!(open >= 0, "{path}: {marks:?}");
                names.extend(mark.split(' ').nth(1).map(str::to_owned));
            }
            assert_eq!(open, 0, "{path}: {marks:?}");
            pages += 1;
        }
        assert!(pages >= 10 && names.len() > least, "{name}: {pages} pages, {names:?}");
        // What is no page has no marks, whoever asks.
        for path in ["robots.txt", "en/manifest.webmanifest", "data/find-en.js"] {
            let plain = server.get(&format!("{base}{path}"));
            assert!(plain.body == server.ask(&format!("GET {base}{path}"), MARKS, "").body, "{path}");
        }
    }
}

#[test]
fn marks_say_which_text_it_is_and_what_became_of_it() {
    let site = Site::golden("tiny").overlay("fallback");
    assert!(site.run(&["l10n", "sync"]).status.success());
    site.replace("locales/en/lamp/records.ftl", "lamp-G1 = Green light", "lamp-G1 = Bluish light");
    let server = Server::start(site.root(), &[]);
    let page = server.ask("GET /tr/lamp/G1/", MARKS, "").text();
    for mark in ["t lamp-G1 tr stale", "t lamp-G1.summary tr translated", "t lamp-places tr missing"] {
        assert!(page.contains(&format!("<!--{mark}-->")), "{mark}: {page}");
    }
    let forms = known(&server, "ar", "home-counts")["forms"].as_str().unwrap().to_owned();
    assert!(forms.starts_with("{ $codes ->\n    [zero]\n") && forms.contains("[few]"), "{forms}");
    assert!(known(&server, "tr", "home-counts")["forms"].is_null(), "it has words");
    let list = page.split("id=\"sitegen-texts\">").nth(1).unwrap().split("</script>").next().unwrap();
    let list: Vec<Value> = serde_json::from_str(list).unwrap();
    assert!(list.iter().any(|text| text["name"] == "lamp-code-title.title" && text["at"] == "title"), "{list:?}");
    assert!(list.iter().any(|text| text["at"] == "aria-label" && text["text"].as_str().is_some_and(|text| !text.is_empty())));
}

#[test]
fn all_that_is_known_of_a_text_is_told() {
    let (site, server) = served();
    site.replace("locales/en/lamp/records.ftl", "lamp-G1 = Green light", "# A name, not a sentence.\nlamp-G1 = Bluish light");
    site.write("locales/tr/glossary.yaml", "terms:\n  - { term: light, use: ışık, avoid: [lamba] }\n");
    let server = {
        drop(server);
        Server::start(site.root(), &[])
    };
    let text = known(&server, "tr", "lamp-G1");
    assert_eq!(text["state"], "stale");
    assert_eq!(text["source"]["text"], "Bluish light");
    assert_eq!(text["own"]["text"], "Yeşil ışık");
    assert_eq!(text["own"]["place"], json!({"path": TURKISH, "line": 2}));
    assert_eq!(text["comment"], "A name, not a sentence.");
    let change =
        json!([{"change": "gone", "text": "Green"}, {"change": "new", "text": "Bluish"}, {"change": "same", "text": " light"}]);
    assert_eq!(text["change"], change);
    assert_eq!(text["glossary"], json!([{"term": "light", "use": "ışık", "avoid": ["lamba"]}]));
    assert_eq!(known(&server, "tr", "lamp-heading-meaning")["variables"], json!(["code"]));
    let counts = known(&server, "tr", "home-counts");
    assert_eq!(counts["plurals"][0][0], "one");
    assert_eq!(counts["tried"].as_array().map(Vec::len), Some(2));
    assert!(counts["comment"].as_str().unwrap().contains("$codes"));
    let template = &known(&server, "tr", "footer-sources")["template"];
    assert_eq!(template["path"], "themes/default/templates/parts/footer.html");
    let file = server.get("/_sitegen/file?path=themes/default/templates/parts/footer.html").text();
    let start = format!("<span id=\"L{}\">", template["line"]);
    assert!(file.lines().any(|line| line.contains(&start) && line.contains("footer-sources")), "{file}");
    let page = known(&server, "tr", "pages/about");
    assert_eq!((&page["is_fluent"], &page["own"]["place"]["path"]), (&json!(false), &json!("locales/tr/pages/about.md")));
    let made = known(&server, "ar-XB", "lamp-G1");
    assert_eq!((&made["is_editable"], &made["own"]["dir"]), (&json!(false), &json!("rtl")));
    for (locale, name) in
        [("tr", "nothing"), ("xx", "lamp-G1"), ("tr", "../en"), ("..", "lamp-G1"), ("tr", "pages/nothing"), ("tr", "")]
    {
        let answer = server.get(&format!("/_sitegen/text?locale={locale}&name={name}"));
        assert_eq!(answer.status, 404, "{locale} {name}");
    }
}

#[test]
fn a_draft_is_judged_and_shown_and_nothing_is_written() {
    let (site, server) = served();
    let before = site.tree("locales");
    let draft = |name: &str, value: &str| {
        json(&write(
            &server,
            "POST /_sitegen/try",
            &json!({"locale": "tr", "name": name, "page": "/tr/lamp/R1/", "value": value}),
        ))
    };
    let cases: [(&str, &str, bool, &str, &str); 8] = [
        ("lamp-G1.summary", "*Geçin*, bakın [kitap](page:about).", true, "altered-link", "<em>Geçin</em>"),
        ("lamp-G1.summary", "Bakın `G1`.", true, "altered-code", "G1"),
        ("lamp-G1.summary", "Geçin [şuradan](page:nowhere).", false, "bad-link", ""),
        ("lamp-G1.summary", "Geçin { $nothing }.", false, "unknown-variable", ""),
        ("lamp-G1.summary", "Geçin { -nothing }.", false, "unknown-reference", ""),
        ("lamp-G1", "<b>Yeşil</b>", true, "", "&lt;b&gt;Yeşil&lt;/b&gt;"),
        ("lamp-heading-meaning", "Anlam", true, "missing-variable", "Anlam"),
        ("lamp-heading-meaning", "{ $code } ne demek", true, "", "$code"),
    ];
    for (name, value, is_sound, code, html) in cases {
        let told = draft(name, value);
        assert_eq!(told["is_sound"], is_sound, "{value}: {told}");
        let codes: Vec<&str> = told["findings"].as_array().unwrap().iter().map(|found| found["code"].as_str().unwrap()).collect();
        assert!(if code.is_empty() { codes.is_empty() } else { codes.contains(&code) }, "{value}: {codes:?}");
        assert!(told["tried"][0]["html"].as_str().is_some_and(|shown| shown.contains(html)), "{value}: {told}");
    }
    // In its place on the page of a code, its name is a link but on its own page.
    assert!(
        draft("lamp-G1.meaning", "Yol *boştur*. `R1` işaretinden önce gelir.")["tried"][0]["html"]
            .as_str()
            .unwrap()
            .contains("<code")
    );
    let counts = draft(
        "home-counts",
        "{ $codes ->\n [one] bir işaret\n *[other] { $codes } işaret\n}, { $pairs } karşılaştırma, { $languages } dil",
    );
    let shown: Vec<&str> = counts["tried"].as_array().unwrap().iter().map(|shown| shown["html"].as_str().unwrap()).collect();
    assert_eq!(shown, ["bir işaret, 1 karşılaştırma, 1 dil", "2 işaret, 2 karşılaştırma, 2 dil"]);
    for (value, kind) in [("", "empty"), ("a\n.evil = x", "entry"), ("{ $x", "syntax"), ("a\u{202E}", "hidden")] {
        assert_eq!(draft("lamp-G1", value)["why"]["kind"], kind, "{value}");
    }
    assert!(site.tree("locales") == before);
}

#[test]
fn what_is_saved_is_one_text_and_its_line_in_the_lock() {
    let (site, server) = served();
    let lock = site.read("locales/tr/l10n.lock");
    let cases = [
        ("lamp-R1", "Kızıl ışık", "lamp-R1 = Kırmızı <ışık>", "lamp-R1 = Kızıl ışık"),
        ("lamp-G1.summary", "Geçin artık.", ".summary = İlerleyin.", ".summary = Geçin artık."),
        (
            "lamp-G1.send",
            "Yolda kimse yokken gösterin:\n\n- gündüz,\n- akşam,\n- gece.",
            "        - gündüz,\n",
            "        - gündüz,\n        - akşam,\n",
        ),
    ];
    for is_dos in [false, true] {
        let ends = |text: &str| if is_dos { text.replace('\n', "\r\n") } else { text.to_owned() };
        for (name, value, from, to) in cases {
            let original = site.read(TURKISH).replace("\r\n", "\n");
            site.write(TURKISH, ends(&original));
            let expected = ends(&original.replacen(from, to, 1));
            assert_ne!(expected, ends(&original));
            let answer = save(&server, name, value);
            assert_eq!((answer.status, answer.text().as_str()), (200, r#"{"is_remembered":true}"#), "{name}");
            assert_eq!(site.read(TURKISH), expected, "{name}");
            let changed: Vec<String> = {
                let now = site.read("locales/tr/l10n.lock");
                now.lines().filter(|line| !lock.lines().any(|former| former == *line)).map(str::to_owned).collect()
            };
            assert!(changed.len() == 1 && changed[0].starts_with(&format!("{name} ")), "{changed:?}");
            // Pages have it at once, whether the watcher has seen it or not.
            assert!(server.get("/tr/lamp/R1/").status == 200);
            assert_eq!(known(&server, "tr", name)["own"]["text"], value);
            assert_eq!(undo(&server, name).status, 200, "{name}");
            assert_eq!(site.read(TURKISH), ends(&original), "{name}");
            assert_eq!(site.read("locales/tr/l10n.lock"), lock, "{name}");
            assert_eq!(undo(&server, name).status, 404, "{name}");
        }
    }
}

#[test]
fn a_missing_text_is_put_where_the_source_has_it() {
    let (site, server) = served();
    let whole = site.read(TURKISH);
    let without: String = {
        let (head, rest) = whole.split_once("lamp-R1 = ").unwrap();
        format!("{head}{}", &rest[rest.find("lamp-W9").unwrap()..])
    };
    site.write(TURKISH, &without);
    let server = {
        drop(server);
        Server::start(site.root(), &[])
    };
    assert_eq!(known(&server, "tr", "lamp-R1.summary")["state"], "missing");
    assert_eq!(save(&server, "lamp-R1.summary", "Hemen durun.").status, 200);
    let now = site.read(TURKISH);
    let place = |text: &str| now.find(text).unwrap_or_else(|| panic!("{text} is not in {now}"));
    assert!(place("\nlamp-G1 =") < place("\nlamp-R1 =") && place("\nlamp-R1 =") < place("\nlamp-W9 ="), "{now}");
    assert!(now.contains("\n    .summary = Hemen durun.\n"), "{now}");
    let mut rest = now.lines();
    assert!(without.lines().all(|line| rest.any(|other| other == line)), "what was there has moved: {now}");
    assert_eq!(save(&server, "lamp-R1", "Kırmızı").status, 200);
    assert!(site.read(TURKISH).contains("\nlamp-R1 = Kırmızı\n"));
    let told = text(&site.run(&["check"]).stderr);
    assert!(!told.contains("error["), "{told}");
    // A page that is not there is a file of its own, which goes away again.
    fs::remove_file(site.path("locales/tr/pages/about.md")).unwrap();
    let server = {
        drop(server);
        Server::start(site.root(), &[])
    };
    assert_eq!(save(&server, "pages/about", "# Hakkında\n\nLambalar.").status, 200);
    assert_eq!(site.read("locales/tr/pages/about.md"), "# Hakkında\n\nLambalar.\n");
    assert!(server.get("/tr/about/").text().contains("Hakkında"));
    assert_eq!(undo(&server, "pages/about").status, 200);
    assert!(!site.path("locales/tr/pages/about.md").exists());
}

#[test]
fn nothing_is_overwritten_that_somebody_else_has_written() {
    let (site, server) = served();
    let original = site.read(TURKISH);
    let base = known(&server, "tr", "lamp-G1")["own"]["text"].clone();
    let mine = |base: &Value| {
        write(&server, "PUT /_sitegen/text", &json!({"locale": "tr", "name": "lamp-G1", "value": "Benimki", "base": base}))
    };
    // Another text of the file: both stay.
    site.replace(TURKISH, "lamp-W9 = Beyaz ışık", "lamp-W9 = Ak ışık");
    assert_eq!(mine(&base).status, 200);
    let both = original.replace("lamp-W9 = Beyaz ışık", "lamp-W9 = Ak ışık").replace("lamp-G1 = Yeşil ışık", "lamp-G1 = Benimki");
    assert_eq!(site.read(TURKISH), both);
    // The same text: theirs is shown, and stays.
    site.replace(TURKISH, "lamp-G1 = Benimki", "lamp-G1 = Onlarınki");
    let answer = mine(&json!("Benimki"));
    assert_eq!((answer.status, json(&answer)), (409, json!({"refused": "conflict", "own": "Onlarınki"})));
    assert_eq!(site.read(TURKISH), both.replace("Benimki", "Onlarınki"));
    assert_eq!(undo(&server, "lamp-G1").status, 409);
    assert_eq!(site.read(TURKISH), both.replace("Benimki", "Onlarınki"));
    assert_eq!(mine(&Value::Null).status, 409);
    // Undoing leaves alone what others did meanwhile.
    assert_eq!(mine(&json!("Onlarınki")).status, 200);
    site.replace(TURKISH, "lamp-W9 = Ak ışık", "lamp-W9 = Apak ışık");
    assert_eq!(undo(&server, "lamp-G1").status, 200);
    assert_eq!(site.read(TURKISH), both.replace("Benimki", "Onlarınki").replace("Ak ışık", "Apak ışık"));
}

#[test]
fn what_is_unsound_or_nobodys_is_not_written() {
    let (site, server) = served();
    let before = site.tree("");
    for (value, kind) in [
        ("", "empty"),
        ("a\nlamp-evil = x", "entry"),
        ("a\n    .evil = x", "entry"),
        ("{ $x", "syntax"),
        ("}", "syntax"),
        ("\u{202E}", "hidden"),
        ("\0", "hidden"),
    ] {
        let answer = save(&server, "lamp-G1", value);
        assert_eq!((answer.status, &json(&answer)["why"]["kind"]), (422, &json!(kind)), "{value:?}");
    }
    for value in ["{ $nothing }", "{ lamp-G1 }", "{ NOTHING($x) }", "[a](javascript:alert(1)) { $x }"] {
        let answer = save(&server, "lamp-G1", value);
        assert_eq!((answer.status, &json(&answer)["refused"]), (422, &json!("unsound")), "{value:?}: {}", answer.text());
    }
    for (locale, name, status) in [
        ("en-XA", "lamp-G1", 403),
        ("ar-XB", "lamp-G1", 403),
        ("xx", "lamp-G1", 404),
        ("..", "lamp-G1", 404),
        ("tr/../en", "lamp-G1", 404),
        ("tr", "../../sitegen", 404),
        ("tr", "pages/../../../sitegen", 404),
        ("tr", "pages/new", 404),
        ("tr", "evil", 404),
    ] {
        let base = if status == 403 { json!("Green light") } else { Value::Null };
        let body = json!({"locale": locale, "name": name, "value": "x", "base": base});
        let answer = write(&server, "PUT /_sitegen/text", &body);
        assert_eq!(answer.status, status, "{locale} {name}: {}", answer.text());
    }
    for body in ["", "{", "[]", "{}", r#"{"locale": 1}"#, r#"{"locale":"tr","name":"lamp-G1"}"#, &"[".repeat(100_000)] {
        let answer = server.ask("PUT /_sitegen/text", WRITES, body);
        assert!((400..500).contains(&answer.status), "{}", answer.status);
    }
    assert_eq!(undo(&server, "lamp-G1").status, 404);
    assert!(site.tree("") == before, "something was written");
}

#[test]
fn no_link_leads_out_of_the_locale() {
    let outside = crate::support::scratch();
    for target in [outside.path().to_owned(), "../../content".into(), "../en".into(), "../..".into()] {
        let site = Site::golden("tiny").overlay("turkish");
        fs::remove_dir_all(site.path("locales/tr/lamp")).unwrap();
        std::os::unix::fs::symlink(&target, site.path("locales/tr/lamp")).unwrap();
        let server = Server::start(site.root(), &[]);
        let before = (site.tree(""), crate::support::tree(outside.path()));
        let answer =
            write(&server, "PUT /_sitegen/text", &json!({"locale": "tr", "name": "lamp-G1", "value": "x", "base": null}));
        assert_eq!(answer.status, 403, "{}: {}", target.display(), answer.text());
        assert!((site.tree(""), crate::support::tree(outside.path())) == before);
    }
}

#[test]
fn the_work_list_leads_to_pages_that_show_each_text() {
    let site = Site::golden("tiny").overlay("fallback");
    assert!(site.run(&["l10n", "sync"]).status.success());
    site.replace("locales/en/lamp/records.ftl", "lamp-G1 = Green light", "lamp-G1 = Bluish light");
    let server = Server::start(site.root(), &[]);
    let list = json(&server.get("/_sitegen/todo?locale=tr"));
    let list = list["todo"].as_array().unwrap();
    let status: Value = serde_json::from_slice(&site.run(&["l10n", "status", "--json", "tr"]).stdout).unwrap();
    let names = |list: &[Value], key: &str| -> BTreeSet<(String, String)> {
        list.iter().map(|text| (text[key].as_str().unwrap().to_owned(), text["state"].as_str().unwrap().to_owned())).collect()
    };
    let told = status["locales"][0]["todo"].as_array().unwrap();
    assert_eq!(names(list, "name"), names(told, "text"));
    let mut urls = Vec::new();
    for text in list.iter().filter(|text| !text["url"].is_null()) {
        let url = text["url"].as_str().unwrap();
        let page = server.ask(&format!("GET {url}"), MARKS, "").text();
        let name = text["name"].as_str().unwrap();
        assert!(page.contains(&format!("<!--t {name} tr ")) || page.contains(&format!("\"name\":\"{name}\"")), "{url}: {name}");
        urls.push(url);
    }
    assert!(urls.len() > 20, "{urls:?}");
    // Page by page: who has left one does not come back to it.
    let mut seen = BTreeSet::new();
    urls.dedup();
    assert!(urls.iter().all(|url| seen.insert(*url)), "{urls:?}");
    // A stale text that is right as it is, is saved as it is.
    assert_eq!(save(&server, "lamp-G1", "Yeşil ışık").status, 200);
    assert_eq!(known(&server, "tr", "lamp-G1")["state"], "translated");
    assert!(site.read("locales/en/l10n.lock").contains("\"Bluish light\""));
    assert!(site.read("locales/en/l10n.lock").contains("\"Green light\""), "the Arabic text was made from it");
    let reach = json(&server.get("/_sitegen/reach?locale=tr&name=site-name"));
    assert!(reach["is_whole"] == true && reach["pages"].as_u64() > Some(5), "{reach}");
}
