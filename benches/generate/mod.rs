//! Sites of any size, for measuring.

use std::fs;
use std::path::Path;

use sitegen::source;

const LOCALES: [&str; 20] = [
    "en", "tr", "tr-AT", "tr-BE", "tr-BG", "tr-CH", "tr-CY", "tr-DE", "tr-DK", "tr-FI", "tr-FR", "tr-GB", "tr-GR", "tr-MK",
    "tr-NL", "tr-NO", "tr-RO", "tr-SE", "tr-TR", "tr-US",
];

/// Writes the sources of a site of any size, made from the records and words of the reference site.
pub(crate) fn generate(size: &str, to: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reference = source::read(root).unwrap().0;
    let put = |path: &str, text: &[u8]| {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for path in reference.below("themes/") {
        put(path, reference.bytes(path).unwrap());
    }
    let Some((codes, locales)) = size.split_once('x') else {
        for folder in ["content/", "locales/", "sitegen.yaml"] {
            reference.below(folder).for_each(|path| put(path, reference.bytes(path).unwrap()));
        }
        return;
    };
    let (codes, locales): (usize, usize) = (codes.parse().unwrap(), locales.parse().unwrap());
    let is_record = |path: &&str| path.matches('/').count() == 2 && !path.ends_with("collection.yaml");
    let records: Vec<&str> = reference.below("content/smtp/").filter(is_record).collect();
    let names: Vec<String> = (0..codes).map(|n| (n + if codes > 400 { 1000 } else { 200 }).to_string()).collect();
    let tags = &LOCALES[..locales];
    // The page for each pair and nothing else that grows with them: that is what the others build, too.
    let config = format!("base_url: https://bench.example/\nsource: en\nlocales: [{}]\nreversed: false\n", tags.join(", "));
    put("sitegen.yaml", config.as_bytes());
    let collection = reference.text("content/smtp/collection.yaml").unwrap();
    put("content/smtp/collection.yaml", collection.replacen("[1-5][0-9]{2}", "[1-5][0-9]{2,3}", 1).as_bytes());
    put("locales/glossary.yaml", reference.bytes("locales/glossary.yaml").unwrap());
    for tag in &tags[1..] {
        put(&format!("locales/{tag}/glossary.yaml"), reference.bytes("locales/tr/glossary.yaml").unwrap());
    }
    let mut facts = String::new();
    for (place, name) in names.iter().enumerate() {
        // In order, so that the same verdicts meet.
        let old = records[place * records.len() / codes];
        let code = &old["content/smtp/".len()..old.len() - ".yaml".len()];
        let text = reference.text(old).unwrap().replacen(code, name, 1);
        facts.extend(text.lines().filter(|line| !line.contains("section")));
        facts.push('\n');
        // References go to codes and transcripts that the generated site may not have.
        let keep = |line: &&str| !["leads_to:", "confused_with:", "transcript:"].iter().any(|key| line.starts_with(key));
        put(&format!("content/smtp/{name}.yaml"), text.lines().filter(keep).collect::<Vec<_>>().join("\n").as_bytes());
        let shows = format!("\nshows: [{code}]\n");
        let transcripts = reference.below("content/smtp/transcripts/").filter_map(|path| reference.text(path));
        if let Some(text) = transcripts.into_iter().find(|text| format!("\n{text}").contains(&shows)) {
            put(&format!("content/smtp/transcripts/{name}.yaml"), text.replace(code, name).as_bytes());
        }
        for (index, tag) in tags.iter().enumerate() {
            let from = ["en", "tr"][index.min(1)];
            let words = reference.text(&format!("locales/{from}/smtp/{code}.ftl")).unwrap();
            let words = words.replacen(&format!("smtp-{code}"), &format!("smtp-{name}"), 1);
            put(&format!("locales/{tag}/smtp/{name}.ftl"), words.as_bytes());
        }
    }
    for (index, tag) in tags.iter().enumerate() {
        let from = ["en", "tr"][index.min(1)];
        for file in ["site.ftl", "smtp/facets.ftl", "smtp/enhanced.ftl", "smtp/collection.ftl", "pages/about.md"] {
            let text = reference.text(&format!("locales/{from}/{file}")).unwrap();
            let text = if file.ends_with("enhanced.ftl") { only_used(text, &facts) } else { text.to_owned() };
            // Links of the about page to codes that the generated site may not have.
            let schemes = ["code:", "pair:", "page:"];
            let text = schemes.iter().fold(text, |text, scheme| text.replace(&format!("({scheme}"), "(https://a.example/"));
            put(&format!("locales/{tag}/{file}"), text.as_bytes());
        }
    }
}

/// The sources of a site with so many messages, of a sentence each, in 20 kinds of English.
#[allow(dead_code, reason = "not every bench needs it")]
pub(crate) fn generate_messages(count: usize, to: &Path) {
    const COUNTRIES: [&str; 19] =
        ["AU", "BZ", "CA", "DE", "FI", "GB", "GH", "HK", "IE", "IN", "JM", "KE", "MT", "NG", "NZ", "PH", "SG", "US", "ZA"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (tiny, reference) = (source::read(&root.join("tests/sites/tiny")).unwrap().0, source::read(root).unwrap().0);
    let put = |path: &str, text: &str| {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let tags: Vec<String> = COUNTRIES.iter().map(|country| format!("en-{country}")).collect();
    put("sitegen.yaml", &format!("base_url: https://bench.example/\nsource: en\nlocales: [en, {}]\n", tags.join(", ")));
    // A name and nineteen texts each: pages of codes list all codes, and that is not what is measured.
    let parts: Vec<usize> = (1..17).collect();
    let each = |line: &dyn Fn(usize) -> String| parts.iter().map(|part| line(*part)).collect::<String>();
    let collection = tiny.text("content/lamp/collection.yaml").unwrap().replace("[A-Z][0-9]$", "[0-9]{4}$");
    let texts = each(&|part| format!("  - {{ id: part-{part}, place: panel }}\n"));
    put("content/lamp/collection.yaml", &format!("{collection}{texts}"));
    let own = |path: &str| tiny.text(&format!("locales/en/{path}")).unwrap().replace("`G1`", "`0001`");
    let mut files: Vec<(String, String)> = vec![
        ("site.ftl".to_owned(), reference.text("locales/en/site.ftl").unwrap().to_owned()),
        ("pages/about.md".to_owned(), "# About\n\nThis is a site of lamps.\n".to_owned()),
        // All its lights say the same.
        (
            "lamp/collection.ftl".to_owned(),
            own("lamp/collection.ftl")
                + "lamp-verdict-yes-yes = Both let you pass.\n"
                + &each(&|part| format!("lamp-heading-part-{part} = Part {part} of {{ $code }}\n")),
        ),
        ("lamp/facets.ftl".to_owned(), own("lamp/facets.ftl")),
    ];
    let codes: Vec<usize> = (0..count / 20).collect();
    for some in codes.chunks(5) {
        let text = |n: &usize| {
            let rest = each(&|part| {
                format!("    .part-{part} = Part {part} of light {n} is *free*, as `{n:04}` says, and stays free for a while.\n")
            });
            format!(
                "lamp-{n:04} = Light number {n}\n    .summary = It says that way {n} is free.\n    .meaning = Whoever sees it may pass.\n    .send = Show it by day and by night.\n{rest}"
            )
        };
        files.push((format!("lamp/{:04}.ftl", some[0]), some.iter().map(text).collect()));
        for n in some {
            put(&format!("content/lamp/{n:04}.yaml"), &format!("code: \"{n:04}\"\nfacets: {{ go: \"yes\" }}\n"));
        }
    }
    for tag in tags.iter().map(String::as_str).chain(["en"]) {
        files.iter().for_each(|(path, text)| put(&format!("locales/{tag}/{path}"), text));
    }
}

/// Only the words of enhanced codes that records have.
fn only_used(text: &str, facts: &str) -> String {
    let mut kept = String::new();
    let mut is_used = true;
    for line in text.split_inclusive('\n') {
        if let Some((name, _)) = line.strip_prefix("smtp-enhanced-").and_then(|rest| rest.split_once(' ')) {
            let token = format!(".{}", name.replace('-', "."));
            is_used =
                facts.match_indices(&token).any(|(at, _)| !facts[at + token.len()..].starts_with(|c: char| c.is_ascii_digit()));
        }
        if is_used {
            kept.push_str(line);
        }
    }
    kept
}
