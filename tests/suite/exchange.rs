//! Texts for translators' tools, and back: what returns untouched changes nothing, what was edited changes itself alone, and what
//! does not fit is refused by name.

use std::collections::BTreeMap;
use std::process::Command;

use sitegen::l10n::{Fingerprint, canonical, outline};
use sitegen::pipeline::{Options, assemble};
use sitegen::translation::exchange::{self, Format, Unit, Units};
use sitegen::translation::{self, edit};

use crate::support::{Site, repository, text};

const FORMATS: [Format; 2] = [Format::Po, Format::Xliff];

/// Words for a text in some language, with everything in braces kept.
fn translated(source: &str, word: &str) -> String {
    let mut depth = 0;
    let mut text = String::new();
    for c in source.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            c if depth == 0 && c.is_ascii_alphabetic() => {
                if !text.ends_with(word) {
                    text.push_str(word);
                }
                continue;
            }
            _ => {}
        }
        text.push(c);
    }
    text
}

fn export(site: &Site, locale: &str, format: Format) -> Units {
    let to = if format == Format::Po { "po" } else { "xliff" };
    let output = site.run(&["l10n", "export", locale, "--to", to, "--output", "out"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    read(site, locale, format)
}

fn read(site: &Site, locale: &str, format: Format) -> Units {
    exchange::read(&site.read(&file(locale, format)), format).unwrap()
}

fn file(locale: &str, format: Format) -> String {
    format!("out/{locale}.{}", format.ending())
}

/// Imports units, and gives the exit status and what was printed.
fn import(site: &Site, units: &Units, format: Format) -> (i32, String) {
    let path = file(&units.locale, format);
    site.write(&path, exchange::write(units, format));
    import_file(site, &path)
}

fn import_file(site: &Site, path: &str) -> (i32, String) {
    let output = site.run(&["l10n", "import", path]);
    (output.status.code().unwrap(), text(&output.stdout) + &text(&output.stderr))
}

fn find<'u>(units: &'u mut Units, name: &str) -> &'u mut Unit {
    units.units.iter_mut().find(|unit| unit.name == name).unwrap_or_else(|| panic!("no unit {name}"))
}

/// Lines of a file that are others in another version of it.
fn changed_lines(former: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let only = |one: &str, other: &str| {
        let other: Vec<&str> = other.lines().collect();
        one.lines().filter(|line| !other.contains(line)).map(str::to_owned).collect()
    };
    (only(former, new), only(new, former))
}

/// A site in English and four more languages, all with words in their script, one of them with Windows line ends and a byte order mark.
fn many_scripts() -> Site {
    let site = Site::golden("tiny");
    site.write(
        "locales/en/extra.ftl",
        "### Everything that a text can be\n\n-lamp = Lamp\n\n## Choices\n\n# $n (Number) is how many.\nchoice =\n    { $n ->\n        [one] One signal.\n       *[other]\n            { $n } signals,\n            and more.\n    } After.\nplain = One { \"{\" } two\n\n# Of a list.\nlist =\n    First:\n    - one\n      and more\n    - two\n\n    Last.\n    .note = A \"quoted\" \\ text <b> & more\nmarked = [x] *y*\n",
    );
    for (locale, word) in [("ru", "слово"), ("ar", "كلمة"), ("hi", "शब्द"), ("zh", "字")] {
        let output = site.run(&["l10n", "add", locale]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        if locale == "hi" {
            for (path, _) in site.tree("locales/hi").iter().filter(|(path, _)| path.ends_with(".ftl")) {
                let path = format!("locales/hi/{path}");
                site.write(&path, format!("\u{FEFF}{}", site.read(&path).replace('\n', "\r\n")));
            }
        }
        let mut units = export(&site, locale, Format::Po);
        assert!(units.units.iter().all(|unit| unit.target.is_empty()));
        for unit in &mut units.units {
            unit.target = match unit.name.as_str() {
                "choice" => "{ $n ->\n    [one] 1\n   *[other]\n        { $n }\n        2\n} 3.".to_owned(),
                _ => translated(&unit.source, word),
            };
        }
        let (status, printed) = import(&site, &units, Format::Po);
        assert_eq!(status, 0, "{printed}");
        let back = export(&site, locale, Format::Po);
        for (sent, back) in units.units.iter().zip(&back.units) {
            assert_eq!((&sent.name, &sent.target), (&back.name, &back.target));
        }
    }
    site
}

#[test]
fn what_returns_untouched_changes_no_byte() {
    for (site, locales) in [(Site::reference(), &["tr"][..]), (many_scripts(), &["ru", "ar", "hi", "zh"])] {
        let before = site.tree("locales");
        for locale in locales {
            for format in FORMATS {
                let units = export(&site, locale, format);
                assert!(units.units.len() > 40 && units.units.iter().all(|unit| !unit.target.is_empty()));
                let (status, printed) = import_file(&site, &file(locale, format));
                assert_eq!((status, printed.as_str()), (0, "0 texts imported, 0 confirmed\n"));
                assert!(site.tree("locales") == before, "{locale} {format:?}");
            }
            assert_eq!(export(&site, locale, Format::Po), {
                let mut units = export(&site, locale, Format::Xliff);
                let spans = export(&site, locale, Format::Po).units;
                units.units.iter_mut().zip(spans).for_each(|(unit, po)| unit.span = po.span);
                units
            });
        }
    }
}

#[test]
fn every_text_of_the_reference_site_survives_its_plain_form() {
    let (sources, mut found) = sitegen::source::read(repository()).unwrap();
    let (site, _) = assemble(sources, &Options::default(), &mut found).unwrap();
    let all = translation::sources(&site);
    for locale in site.words.ids().filter(|locale| *locale != site.words.source()) {
        let units = exchange::export(&site, &all, locale);
        assert_eq!(units.units.len(), all.len());
        for unit in &units.units {
            let key = translation::parse_name(&unit.name).unwrap();
            let of = |text: &str| match key.0.starts_with("pages/") {
                true => canonical::markdown(text),
                false => edit::canonical(text).unwrap(),
            };
            assert_eq!(Fingerprint::of(&of(&unit.source)), all[&key].fingerprint, "{}", unit.name);
            assert_eq!(Some(of(&unit.target)), translation::text(&site, locale, &key), "{}", unit.name);
        }
    }
    // A text that is set to what it is keeps its bytes.
    for path in site.sources.below("locales/").filter(|path| path.ends_with(".ftl")) {
        let text = site.sources.text(path).unwrap();
        let mut values = BTreeMap::new();
        for entry in outline(text) {
            for slot in &entry.slots {
                if let Some(form) = edit::form(text, slot) {
                    values.insert((entry.id.clone(), slot.attribute.clone()), form);
                }
            }
        }
        let (same, refused) = edit::set_all(text, &values);
        assert!(refused.is_empty(), "{path}: {refused:?}");
        let (old, new) = changed_lines(text, &same);
        assert!(same == text, "{path}\n-{}\n+{}", old.join("\n-"), new.join("\n+"));
    }
}

#[test]
fn an_edited_text_changes_its_entry_and_the_locks() {
    let site = Site::reference();
    for (format, name, new, lines) in [
        (Format::Po, "smtp-554.summary", "Yeni söz.".to_owned(), 1),
        (Format::Xliff, "home-counts", "{ $codes } kod & <{ $pairs }> \"çift\" \\ { $languages }.".to_owned(), 1),
        (Format::Po, "smtp-554.sender", "- Bir şey.\n- İki şey.".to_owned(), 2),
    ] {
        let mut units = export(&site, "tr", format);
        let unit = find(&mut units, name);
        let path = unit_path(&site, name);
        unit.target = new;
        let before: BTreeMap<String, Vec<u8>> = site.tree("locales").into_iter().collect();
        let (status, printed) = import(&site, &units, format);
        assert_eq!((status, printed.as_str()), (0, "1 text imported, 0 confirmed\n"));
        let after: BTreeMap<String, Vec<u8>> = site.tree("locales").into_iter().collect();
        let changed: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
        assert!(changed.iter().all(|p| **p == path || p.ends_with("l10n.lock")), "{changed:?}");
        assert!(changed.contains(&&path));
        let (_, new) = changed_lines(&text(&before[&path]), &text(&after[&path]));
        assert_eq!(new.len(), lines, "{new:?}");
        assert_eq!(export(&site, "tr", format).units.len(), units.units.len());
    }
    // One paragraph of a page: the others keep their line breaks.
    let mut units = export(&site, "tr", Format::Po);
    let unit = find(&mut units, "pages/about");
    let last = unit.target.lines().last().unwrap().to_owned();
    unit.target = unit.target.replace(&last, "Son söz.");
    let before = site.read("locales/tr/pages/about.md");
    assert_eq!(import(&site, &units, Format::Po).0, 0);
    let (_, new) = changed_lines(&before, &site.read("locales/tr/pages/about.md"));
    assert_eq!(new, ["Son söz."]);
}

/// The file of a text in Turkish, below `locales`.
fn unit_path(site: &Site, name: &str) -> String {
    let id = name.split('.').next().unwrap();
    let tree = site.tree("locales");
    let is_it = |bytes: &[u8]| text(bytes).lines().any(|line| line.starts_with(&format!("{id} =")));
    tree.into_iter().find(|(path, bytes)| path.starts_with("tr/") && is_it(bytes)).unwrap().0
}

#[test]
fn states_go_out_and_come_back() {
    for format in FORMATS {
        let site = many_scripts();
        assert!(site.run(&["l10n", "sync"]).status.success());
        site.replace("locales/en/lamp/records.ftl", "= Go on.", "= Go on now.");
        site.replace("locales/en/lamp/records.ftl", "= Stop now.", "= Stop at once.");
        let mut units = export(&site, "ru", format);
        let written = site.read(&file("ru", format));
        assert!(written.contains("Go on now.") && written.contains("Go on."), "the former source text is shown");
        let fuzzy = |units: &Units| -> Vec<String> {
            units.units.iter().filter(|unit| unit.is_fuzzy).map(|unit| unit.name.clone()).collect()
        };
        assert_eq!(fuzzy(&units), ["lamp-G1.summary", "lamp-R1.summary"]);
        let before = site.tree("locales");
        assert_eq!(import_file(&site, &file("ru", format)).0, 0);
        assert!(site.tree("locales") == before);
        // An unfinished text is left out; one that somebody looked at is confirmed.
        find(&mut units, "lamp-G1.summary").target = "наполовину".to_owned();
        find(&mut units, "lamp-R1.summary").is_fuzzy = false;
        let (status, printed) = import(&site, &units, format);
        assert_eq!(status, 0, "{printed}");
        assert_eq!(printed, "0 texts imported, 1 confirmed\n1 text marked as unfinished in the file, and left out\n");
        assert_eq!(fuzzy(&export(&site, "ru", format)), ["lamp-G1.summary"]);
        find(&mut units, "lamp-G1.summary").is_fuzzy = false;
        assert!(import(&site, &units, format).1.starts_with("1 text imported"));
        assert!(fuzzy(&export(&site, "ru", format)).is_empty());
    }
}

#[test]
fn a_text_whose_source_has_moved_on_is_refused_and_the_others_are_not() {
    for format in FORMATS {
        let site = many_scripts();
        let mut units = export(&site, "ar", format);
        site.replace("locales/en/lamp/records.ftl", "= Go on.", "= Go on now.");
        find(&mut units, "lamp-G1.summary").target = "قديم".to_owned();
        find(&mut units, "lamp-R1.summary").target = "جديد".to_owned();
        let (status, printed) = import(&site, &units, format);
        assert_eq!(status, 1);
        assert!(printed.contains("1 text imported"), "{printed}");
        assert!(printed.contains("error[import-refused]: `lamp-G1.summary` is not imported: its source text has changed"));
        assert!(printed.contains(&format!("--> out/ar.{}:", format.ending())), "{printed}");
        let words = site.read("locales/ar/lamp/records.ftl");
        assert!(words.contains(".summary = جديد\n") && !words.contains("قديم"), "{words}");
    }
}

#[test]
fn a_text_without_a_place_gets_one() {
    let site = many_scripts();
    let former = site.read("locales/zh/lamp/records.ftl");
    let kept: Vec<&str> = former.lines().filter(|line| !line.contains(".meaning")).collect();
    site.write("locales/zh/lamp/records.ftl", kept.join("\n") + "\n");
    std::fs::remove_file(site.path("locales/zh/pages/about.md")).unwrap();
    std::fs::remove_file(site.path("locales/zh/extra.ftl")).unwrap();
    let mut units = export(&site, "zh", Format::Xliff);
    find(&mut units, "lamp-R1.meaning").target = "新".to_owned();
    find(&mut units, "list.note").target = "注".to_owned();
    find(&mut units, "pages/about").target = "# 头\n\n文。".to_owned();
    let (status, printed) = import(&site, &units, Format::Xliff);
    assert_eq!((status, printed.as_str()), (0, "3 texts imported, 0 confirmed\n"));
    assert!(site.read("locales/zh/lamp/records.ftl").contains(".meaning = 新\n"));
    let extra = site.read("locales/zh/extra.ftl");
    assert!(extra.contains("list =\n    .note = 注\n") && !extra.contains("plain ="), "{extra}");
    assert_eq!(site.read("locales/zh/pages/about.md"), "# 头\n\n文。\n");
}

#[test]
fn hostile_texts_are_refused_and_nothing_is_written() {
    let long = "x".repeat(1 << 20);
    let site = many_scripts();
    let before = site.tree("locales");
    let units = export(&site, "ru", Format::Po);
    for value in [
        "a\n.evil = x",
        "a\nid = x",
        "a\n    .evil = x",
        "{ $x",
        "}",
        "a } b",
        "{",
        "a {\"",
        "{ $n ->\n [one] x\n}",
        &long,
        "a\0b",
        "a\u{202E}b",
        "a\u{200E}",
        "{ $n ->\n    [one]\n   *[other] x\n}",
        "{ \"\\u12\" }",
        &"{ ".repeat(4000),
    ] {
        for format in FORMATS {
            let mut units = units.clone();
            find(&mut units, "lamp-R1.summary").target = value.to_owned();
            let (status, printed) = import(&site, &units, format);
            let start: String = value.chars().take(20).collect();
            assert_eq!(status, 1, "{start:?}: {printed}");
            assert!(printed.contains("0 texts imported"), "{printed}");
            assert!(printed.contains("error["), "{start:?}: {printed}");
            assert!(printed.len() < 2000, "{}", printed.len());
            assert!(site.tree("locales") == before, "{start:?}");
        }
    }
    // What only looks dangerous is a text like others.
    for value in ["]]> &amp; <!-- x", "[a] b", "*a* b", ".a b", "a\n\n[b] c\n\n*d*", "# a", "\"a\" \\n 'b'", "- a\n- b"] {
        for format in FORMATS {
            let mut units = units.clone();
            find(&mut units, "lamp-R1.summary").target = value.to_owned();
            let (status, printed) = import(&site, &units, format);
            assert_eq!(status, 0, "{value:?}: {printed}");
            let changed = site.tree("locales");
            let differs = changed.iter().zip(&before).filter(|(one, other)| one != other).count();
            assert!(printed.starts_with("1 text") && differs <= 3 || printed.starts_with("0 texts"), "{value:?}: {printed}");
            for (path, bytes) in &before {
                site.write(&format!("locales/{path}"), bytes);
            }
        }
    }
}

#[test]
fn hostile_files_are_refused() {
    let site = many_scripts();
    let before = site.tree("locales");
    let header = "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\n";
    let xliff = |inner: &str| {
        format!(
            "<xliff version=\"1.2\"><file original=\"x\" source-language=\"en\" target-language=\"ru\"><body>{inner}</body></file></xliff>"
        )
    };
    let unit = |target: &str| xliff(&format!("<trans-unit id=\"a\"><source>b</source><target>{target}</target></trans-unit>"));
    let cases: Vec<(&str, String, &str)> = vec![
        ("a.po", String::new(), "does not tell its language"),
        ("a.po", "\"".into(), "nothing that PO has"),
        ("a.po", format!("{header}msgctxt \"a\"\nmsgid \"b\nmsgstr \"c\"\n"), "a.po:5"),
        ("a.po", format!("{header}msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\" d\"\n"), "a quote inside"),
        ("a.po", format!("{header}msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"\\x\"\n"), "after a `\\`"),
        ("a.po", format!("{header}msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"c\"\n"), "without `msgid_plural`"),
        ("a.po", format!("{header}msgid \"b\"\nmsgstr \"c\"\n"), "has no `msgctxt`"),
        ("a.po", format!("{header}msgctxt \"a\"\nmsgstr \"c\"\n"), "cannot stand here"),
        ("a.po", "msgid \"\"\nmsgstr \"Language: de\\n\"\n".into(), "no translation into `de`"),
        ("a.po", "msgid \"\"\nmsgstr \"Language: en\\n\"\n".into(), "no translation into `en`"),
        ("a.po", format!("{header}msgctxt \"nothing\"\nmsgid \"b\"\nmsgstr \"c\"\n"), "the site has no such text"),
        ("a.po", format!("{header}msgctxt \"../x\"\nmsgid \"b\"\nmsgstr \"c\"\n"), "the site has no such text"),
        ("a.txt", header.into(), "neither `.po` nor `.xlf`"),
        ("a.xlf", String::new(), "ends too early"),
        ("a.xlf", "<html/>".into(), "it is no XLIFF"),
        ("a.xlf", unit("&evil;"), "entity is not known"),
        ("a.xlf", format!("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>{}", unit("&b;")), "document type"),
        ("a.xlf", format!("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">{}", unit("")), "document type"),
        ("a.xlf", "<a>".repeat(100_000), "it is no XLIFF"),
        ("a.xlf", format!("<xliff>{}", "<a>".repeat(100_000)), "nested too deeply"),
        ("a.xlf", "<xliff><file target-language=\"ru\">".into(), "ends too early"),
        ("a.xlf", "<xliff></file>".into(), "not well-formed"),
        ("a.xlf", unit("x<g id=\"1\">y</g>"), "markup in a text"),
        ("a.xlf", xliff("<trans-unit><source>b</source></trans-unit>"), "has no `id`"),
        ("a.xlf", "<xliff version=\"2.0\"><file id=\"f\"><unit id=\"a\"/></file></xliff>".into(), "XLIFF 2"),
        ("a.xlf", unit("c"), "the site has no such text"),
    ];
    for (path, content, why) in cases {
        site.write(path, &content);
        let (status, printed) = import_file(&site, path);
        let start: String = content.chars().take(200).collect();
        assert_eq!(status, 1, "{start}: {printed}");
        assert!(printed.contains(why), "{start}: {printed}");
        assert!(site.tree("locales") == before);
    }
    site.write("a.po", b"msgid \"\xff\"");
    assert_eq!(import_file(&site, "a.po").0, 2);
    assert_eq!(import_file(&site, "none.po").0, 2);
    assert_eq!(site.run(&["l10n", "export", "en", "--to", "po"]).status.code(), Some(2));
    assert_eq!(site.run(&["l10n", "export", "xx", "--to", "po"]).status.code(), Some(2));
}

#[test]
fn gettext_accepts_what_is_written() {
    let site = many_scripts();
    assert!(site.run(&["l10n", "sync"]).status.success());
    site.replace("locales/en/lamp/records.ftl", "= Go on.", "= Go on \"now\",\n        and \\ then.");
    export(&site, "hi", Format::Po);
    let command = Command::new("msgfmt").args(["--check", "--output-file=/dev/null"]).arg(site.path("out/hi.po")).output();
    // `tests/all` installs it; where it is not, the other tests must do.
    let Ok(output) = command else { return };
    assert!(output.status.success(), "{}", text(&output.stderr));
}

/// What breaks Fluent, Markdown and outlines, among words.
fn hostile() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    #[rustfmt::skip]
    const PIECES: &[&str] = &[
        "a", "word", " ", "  ", "\n", "\n\n", "\r\n", "{", "}", "{ $x }", "{ \"", "\"", "\\", "[", "]", "*", ".", "=",
        "-", "- ", "#", "# ", "1. ", "`", "```\n", "id = x", "\n.evil = x", "\nid = x", "{ $n ->", "\n    [one] ", "\n   *[other] ", "\n}", "\t", "字", "كلمة", "|", ">",
    ];
    proptest::collection::vec(proptest::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    /// Whatever a text is: it is refused, or it comes back as it was sent, and no other byte has changed.
    #[test]
    fn any_text_is_refused_or_changes_alone(value in hostile(), former in hostile()) {
        let file = "# Of a.\na = A\n    .x =\n    .y = Y\n\n## Group\n\nb = { $n ->\n    [one] 1\n   *[other] 2\n}\n-t = T\n";
        let key = ("a".to_owned(), Some("x".to_owned()));
        let form = |text: &str| outline(text).iter().find(|e| e.id == "a").and_then(|e| edit::form(text, e.slot(Some("x"))?));
        let file = edit::set(file, &key, &former).unwrap_or_else(|_| file.to_owned());
        let plain = edit::normalized(&value, true);
        assert_eq!(edit::normalized(&plain, true), plain);
        if let Ok(changed) = edit::set(&file, &key, &value) {
            assert!(changed.starts_with("# Of a.\na = A\n    .x =") && changed.ends_with("\n    .y = Y\n\n## Group\n\nb = { $n ->\n    [one] 1\n   *[other] 2\n}\n-t = T\n"));
            let back = form(&changed).unwrap();
            let unescaped = ["[", "*", "."].iter().fold(back.clone(), |text, c| text.replace(&format!("\n{{\"{c}\"}}"), &format!("\n{c}")));
            assert_eq!(unescaped, plain, "{changed}");
            assert_eq!(edit::canonical(&back), edit::canonical(&value), "{changed}");
            assert_eq!(edit::set(&changed, &key, &value).as_ref(), Ok(&changed));
            assert_eq!(edit::set(&changed, &key, &back).as_ref(), Ok(&changed));
        }
        if let Ok(page) = edit::set_page(&former.replace("\r\n", "\n"), &value) {
            assert_eq!(edit::page_form(&page), edit::normalized(&value, false));
        }
    }

    /// Whatever a file is: it is read or refused.
    #[test]
    fn any_file_is_read_or_refused(text in "(msgctxt|msgid|msgstr|#,|#~|[ \"\\\\n\n<>/&;a-z=!\\[\\]-]|<xliff>|<file>|<body>|<trans-unit id='a'>|<target>|</target>|&#x0;|<!--|]]>){0,40}") {
        for format in FORMATS {
            let _ = exchange::read(&text, format);
        }
    }
}
