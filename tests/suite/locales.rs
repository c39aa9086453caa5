//! Fallback, publish gate, direction, and the proof that every word comes from a locale.

use crate::support::{Site, check_links, copy, repository, text};

#[test]
fn fallback_is_marked_told_and_counted() {
    let site = Site::golden("tiny").overlay("fallback");
    let output = site.run(&["build"]);
    assert!(output.status.success());
    let page = site.read("public/tr/lamp/G1/index.html");
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">"), "fallback is not marked");
    assert!(page.contains("class=\"notice\""), "the reader is not told");
    assert!(page.contains("Yeşil ışık"), "a translated text is not used");
    assert!(!site.read("public/en/lamp/G1/index.html").contains("class=\"notice\""));
    assert!(text(&output.stderr).contains("`lamp-G1` lacks `.meaning`, `.send` in tr"));
    // Arabic frames English text, and English codes stand isolated in Arabic titles.
    let arabic = site.read("public/ar/lamp/G1-vs-R1/index.html");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(arabic.contains("<title>\u{2068}G1\u{2069} \u{2068}ضوء أخضر\u{2069} مقابل \u{2068}R1\u{2069}"), "{arabic}");
    assert!(arabic.contains("<bdi class=\"code\">G1</bdi> مقابل <bdi class=\"code\">R1</bdi>"));
    // Marks are for titles and attributes only.
    for line in arabic.lines().filter(|line| line.contains(['\u{2068}', '\u{2069}'])) {
        assert!(line.starts_with("<title>") || line.starts_with("<meta "), "{line}");
    }
}

#[test]
fn a_locale_is_published_from_its_gate_on() {
    let site = Site::golden("tiny").overlay("fallback");
    // The gate in force tells the arithmetic.
    site.replace("sitegen.yaml", "publish: 0", "publish: 100");
    let output = site.run(&["build"]);
    assert!(output.status.success(), "a withheld locale is no error");
    let said = text(&output.stderr);
    let note =
        said.split("`tr` is not published").nth(1).and_then(|s| s.lines().find(|l| l.contains(" texts are translated"))).unwrap();
    let numbers: Vec<u64> = note.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
    let percent = numbers[0] * 100 / numbers[1];
    for (gate, published) in [(percent, true), (percent + 1, false)] {
        let former = site.read("sitegen.yaml");
        site.replace("sitegen.yaml", former.lines().last().unwrap(), &format!("publish: {gate}"));
        site.build(&[]);
        assert_eq!(site.path("public/tr").exists(), published, "gate {gate}");
        for page in
            ["public/en/index.html", "public/index.html", "public/404.html", "public/sitemap-1.xml", "public/data/lamp.json"]
        {
            let mentions = ["/tr/", "tr/", "\"tr\""].iter().any(|m| site.read(page).contains(m));
            assert_eq!(mentions, published, "gate {gate}: {page}");
        }
        assert!(site.path("public/en").exists(), "the source is always published");
    }
}

#[test]
fn a_regional_locale_falls_back_to_its_language_first() {
    let site = Site::golden("tiny").overlay("fallback");
    site.write("sitegen.yaml", "base_url: https://lamp.example/\nsource: en\nlocales: [en, tr, tr-CY]\npublish: 0\n");
    site.write("locales/tr-CY/lamp.ftl", "lamp-W9 = Ak ışık\n");
    site.build(&[]);
    let page = site.read("public/tr-CY/lamp/G1/index.html");
    assert!(page.contains("<span lang=\"tr\" dir=\"ltr\">Yeşil ışık</span>"), "{page}");
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">"));
    assert!(site.read("public/tr-CY/lamp/W9/index.html").contains("Ak ışık"));
}

#[test]
fn every_word_comes_from_a_locale() {
    let sites = [Site::reference(), Site::golden("tiny"), Site::golden("tiny").overlay("fallback"), Site::golden("ftp")];
    for site in sites {
        let output = site.run(&["check", "--pseudo", "--deny", "hard-coded-text"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    // What scripts say is in attributes that nobody reads.
    let said = regex::Regex::new(r#"data-(?:copy|copied|unknown|same)="(.{8})"#).unwrap();
    let mut count = 0;
    for (path, bytes) in Site::reference().tree("themes/default/templates") {
        for value in said.captures_iter(&text(&bytes)) {
            assert_eq!(&value[1], "{{ attr[", "{path}");
            count += 1;
        }
    }
    assert_eq!(count, 6);
}

#[test]
fn a_word_that_comes_from_no_locale_is_found_where_it_stands() {
    let site = Site::golden("tiny");
    copy(&repository().join("themes"), &site.path("themes"));
    let template = |name: &str| format!("themes/default/templates/{name}");
    site.write(
        &template("parts/card.html"),
        "{% component card(label: string) %}<b>Inside of a component</b> {{ label }}{% endcomponent card %}\n",
    );
    // Where it is put, and which part of it must be found.
    let plants = [
        ("prose.html", "<h1>", "<p>By hand</p><h1>", "By hand"),
        ("prose.html", "<h1>", "<p title=\"As a title\"></p><h1>", "As a title"),
        ("prose.html", "<h1>", "<p>{{ \"In an expression\" }}</p><h1>", "In an expression"),
        ("prose.html", "<h1>", "<p>{{ page.title }}: Über alles</p><h1>", "Über alles"),
        (
            "collection.html",
            "<h2 id=\"all\">",
            "{{ <card label=\"Given to a component\" /> }}<h2 id=\"all\">",
            "Given to a component",
        ),
        ("collection.html", "<h2 id=\"all\">", "<input placeholder='Type here'><h2 id=\"all\">", "Type here"),
        ("pair.html", "<article>", "<article>{{ low.code }} versus {{ high.code }}", "versus"),
        ("parts/footer.html", "<ul>", "<p>Made with\n care</p><ul>", "Made with\n care"),
        ("base.html", "content=\"{{ page.description }}\"", "content=\"All of {{ page.description }}\"", "All of"),
        ("not-found.html", "404</h1>", "404, lost</h1>", "lost"),
    ];
    for (name, before, after, _) in plants {
        let path = template(name);
        let (head, tail) = site.read(&path).split_once(before).map(|(h, t)| (h.to_owned(), t.to_owned())).unwrap();
        site.write(&path, format!("{head}{after}{tail}"));
    }
    site.replace(
        &template("prose.html"),
        "<h1>",
        "<p translate=\"no\">A name</p><p><code>ls</code></p><p>https://a.example/b</p><h1>",
    );
    let output = site.run(&["check", "--pseudo", "--format", "json"]);
    assert!(output.status.success());
    let lines: Vec<serde_json::Value> = text(&output.stderr).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut expected: Vec<String> = plants.iter().map(|(name, .., said)| format!("{} {said}", template(name))).collect();
    expected.push(format!("{} Inside of a component", template("parts/card.html")));
    expected.sort();
    let mut found: Vec<String> = lines
        .iter()
        .map(|line| {
            assert_eq!(line["code"], "hard-coded-text");
            let path = line["path"].as_str().unwrap();
            let number = |of: &str, key: &str| line[of][key].as_u64().unwrap() as usize;
            // The place alone must lead to the text.
            let source = site.read(path);
            let lines: Vec<&str> = source.split('\n').collect();
            let offset = |of: &str| {
                let (line, column) = (number(of, "line"), number(of, "column"));
                let before: usize = lines[..line - 1].iter().map(|line| line.len() + 1).sum();
                before + lines[line - 1].chars().take(column - 1).map(char::len_utf8).sum::<usize>()
            };
            format!("{path} {}", &source[offset("start")..offset("end")])
        })
        .collect();
    found.sort();
    assert_eq!(found, expected);
    assert_eq!(site.run(&["check", "--pseudo", "--deny", "hard-coded-text"]).status.code(), Some(1));
}

#[test]
fn pseudo_locales_are_for_looking_only() {
    let site = Site::golden("ftp");
    site.build(&["--output", "with", "--pseudo"]).build(&["--output", "without"]);
    let (with, without) = (site.tree("with"), site.tree("without"));
    check_links(&with, "https://ftp.example/codes/");
    let published = |files: &[(String, Vec<u8>)], part: &str| -> Vec<(String, Vec<u8>)> {
        files.iter().filter(|(path, _)| path.starts_with(part) || path.contains("sitemap")).cloned().collect()
    };
    assert_eq!(published(&with, "data/ftp"), published(&without, "data/ftp"));
    let mut pages = 0;
    for (path, bytes) in with.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = text(bytes);
        assert!(!page.contains("hreflang=\"en-XA\" href=\"https:"), "{path} tells search engines of a pseudo-locale");
        if path.starts_with("en-XA/") || path.starts_with("ar-XB/") {
            assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
            pages += 1;
        }
    }
    assert!(pages > 100);
    assert!(text(&site.run(&["build", "--output", "with", "--pseudo"]).stdout).contains(" in 2 languages, "));
    let page = site.read("with/en-XA/ftp/550/index.html");
    assert!(page.contains("<html lang=\"en-XA\" dir=\"ltr\">"));
    assert!(site.read("with/ar-XB/ftp/550/index.html").contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
}
