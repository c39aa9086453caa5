//! The proof that every word of a page comes from a locale.
//!
//! On the pages of the accented pseudo-locale ([`Pseudo::Accented`]) each word of a message has accents. What people read there
//! in plain letters, and what is no data of the site, was written into a template or into the program.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{LazyLock, Mutex};

use aho_corasick::{AhoCorasick, MatchKind};
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{Spanned, Tokenizer};
use regex::Regex;

use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::l10n::Pseudo;
use crate::plan::Page;
use crate::render::Artifact;
use crate::site::Site;
use crate::source::CONFIG;
use crate::yaml;

/// Looks at pages, in any order and from any thread, and remembers their plain texts.
pub struct Proof<'s> {
    site: &'s Site,
    /// Texts that no language changes.
    data: BTreeSet<String>,
    /// The same, to be found inside of other texts.
    names: AhoCorasick,
    templates: Vec<Template<'s>>,
    /// Each plain text with the first page that has it.
    found: Mutex<BTreeMap<String, String>>,
}

/// What a template says in its own words.
struct Template<'s> {
    path: &'s str,
    source: &'s str,
    pieces: Vec<Piece>,
}

/// Something that people read or hear.
struct Piece {
    text: String,
    span: Range<usize>,
}

impl<'s> Proof<'s> {
    /// Prepares the look at a site that was loaded with its pseudo-locales.
    pub fn new(site: &'s Site) -> Self {
        let data = data(site);
        // Ids such as those of facets' values are words of any sentence, and a single letter is everywhere.
        let is_id = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        let codes = site.collections.iter().flat_map(|c| &c.records).map(|record| record.code.as_str());
        let names = data.iter().map(String::as_str).filter(|text| !is_id(text)).chain(codes).filter(|text| text.len() > 1);
        let names: Vec<String> = names.map(str::to_owned).chain(list_words(site)).collect();
        let names = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(names);
        let folder = format!("themes/{}/templates/", site.config.theme);
        // The paths live in the site, the folder's name does not.
        let paths = site.sources.below("themes/").filter(|path| path.starts_with(&folder));
        let templates = paths.filter_map(|path| {
            let source = site.sources.text(path)?;
            Some(Template { path, source, pieces: pieces(&without_tera(source)) })
        });
        Self {
            site,
            names: names.expect("the texts of a site are few and short"),
            data,
            templates: templates.collect(),
            found: Mutex::default(),
        }
    }

    /// Looks at a page: at all words of a page in the accented locale, and at those of templates on pages that are in all
    /// languages at once.
    pub fn look(&self, page: Page, artifact: &Artifact) {
        let is_accented = page.locale().is_some_and(|l| self.site.words.locale(l).tag == Pseudo::Accented.tag());
        if !artifact.path.ends_with(".html") || !is_accented && page.locale().is_some() {
            return;
        }
        let texts = pieces(&String::from_utf8_lossy(&artifact.bytes)).into_iter().flat_map(|piece| self.plain(&piece.text));
        for text in texts.filter(|text| is_accented || self.template(text).is_some()) {
            let mut found = self.found.lock().expect("no thread panics while it looks");
            let first = found.entry(text).or_insert_with(|| artifact.path.clone());
            if *first > artifact.path {
                first.clone_from(&artifact.path);
            }
        }
    }

    /// Reports each plain text once, where a template has it.
    pub fn finish(self, diagnostics: &mut Diagnostics) {
        let found = std::mem::take(&mut *self.found.lock().expect("no thread panicked while it looked"));
        for (text, page) in found {
            let diagnostic = Diagnostic::new(&rules::HARD_CODED_TEXT, format!("“{}” comes from no locale", spaced(&text)))
                .note(format!("it is on the page {page}"))
                .hint("make it a message of site.ftl, `t[\"id\"]` or `attr[\"id\"]` here; what no language changes is `translate=\"no\"`");
            // What is joined on the page can stand apart in the template.
            let place = self.template(&text).or_else(|| text.split_whitespace().find_map(|word| self.template(word)));
            diagnostics.push(match place {
                Some((path, span)) => diagnostic.at(path, span),
                None => diagnostic,
            });
        }
    }

    /// The plain words of a text, without data.
    fn plain(&self, text: &str) -> Vec<String> {
        static RUN: LazyLock<Regex> = LazyLock::new(|| {
            let word = r"[\p{L}\p{M}]*[A-Za-z][\p{L}\p{M}'’-]*";
            Regex::new(&format!(r"{word}(?:,?\s+{word})*")).expect("a correct regular expression")
        });
        static URL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"https?://\S+").expect("a correct regular expression"));
        if !text.bytes().any(|b| b.is_ascii_alphabetic()) || self.data.contains(&spaced(text)) {
            return Vec::new();
        }
        let text = URL.replace_all(text, "¤");
        let mut rest = String::with_capacity(text.len());
        let mut end = 0;
        for name in self.names.find_iter(&*text).filter(|name| is_whole(&text, name.range())) {
            rest.push_str(&text[end..name.start()]);
            rest.push('¤');
            end = name.end();
        }
        rest.push_str(&text[end..]);
        RUN.find_iter(&rest).map(|run| run.as_str().to_owned()).collect()
    }

    /// Where a template says a text.
    fn template(&self, text: &str) -> Option<(&'s str, Range<usize>)> {
        let find =
            |within: &str| within.match_indices(text).map(|(at, _)| at..at + text.len()).find(|r| is_whole(within, r.clone()));
        self.templates.iter().find_map(|template| {
            let piece = template.pieces.iter().find(|piece| find(&piece.text).is_some())?;
            // With a character reference in it, the source is written otherwise.
            let within = find(&template.source[piece.span.clone()]);
            let span = within.map_or(piece.span.clone(), |r| piece.span.start + r.start..piece.span.start + r.end);
            Some((template.path, span))
        })
    }
}

/// What stands on pages as it is in every language: the facts, code, and languages' names for themselves.
fn data(site: &Site) -> BTreeSet<String> {
    static CODE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"(?s)`([^`]+)`|\{\s*"([^"]*)"\s*\}"#).expect("a correct regular expression"));
    let mut data = BTreeSet::new();
    let sources = &site.sources;
    for path in sources.below("content/").filter(|path| path.ends_with(".yaml")).chain([CONFIG]) {
        let strings = sources.text(path).map(yaml::strings).unwrap_or_default();
        data.extend(strings.iter().flat_map(|text| text.lines()).map(spaced));
    }
    let folder = format!("locales/{}/", site.config.source);
    for path in sources.below(&folder).filter(|path| path.ends_with(".ftl") || path.ends_with(".md")) {
        let text = sources.text(path).unwrap_or_default();
        data.extend(CODE.captures_iter(text).filter_map(|code| code.get(1).or(code.get(2))).map(|code| spaced(code.as_str())));
    }
    for locale in site.words.ids().map(|id| site.words.locale(id)) {
        data.insert(locale.name.clone());
    }
    data.retain(|text| text.bytes().any(|b| b.is_ascii_alphabetic()));
    data
}

/// What CLDR puts between the parts of a list.
fn list_words(site: &Site) -> Vec<String> {
    let lists = site.words.ids().map(|id| site.words.locale(id).join(&["1", "2", "3"].map(str::to_owned)));
    let words = lists.flat_map(|list| list.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>());
    words.filter(|word| !word.is_empty()).collect()
}

/// The text of elements, and attributes that are read to people or shown to them; not code, nor what `translate="no"` keeps.
fn pieces(html: &str) -> Vec<Piece> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut pieces = Vec::new();
    let mut push = |text: &Spanned<_, usize>| {
        let html5gum::HtmlString(bytes) = &text.value;
        pieces.push(Piece { text: String::from_utf8_lossy(bytes).into_owned(), span: text.span.start..text.span.end });
    };
    // The element that is left out, and how many of its kind are open in it.
    let mut skipped: Option<(Vec<u8>, usize)> = None;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match (token, &mut skipped) {
            (Token::StartTag(tag), Some((name, depth))) => *depth += usize::from(*name == tag.name.0),
            (Token::StartTag(tag), None) if is_kept(&tag) => skipped = Some((tag.name.0, 1)),
            (Token::StartTag(tag), None) => read_attributes(&tag).for_each(&mut push),
            (Token::EndTag(tag), Some((name, depth))) => {
                *depth -= usize::from(*name == tag.name.0);
                if *depth == 0 {
                    skipped = None;
                }
            }
            (Token::String(text), None) => push(&text),
            _ => {}
        }
    }
    pieces
}

fn is_kept(tag: &StartTag<usize>) -> bool {
    const CODE: [&[u8]; 5] = [b"code", b"kbd", b"samp", b"script", b"style"];
    const EMPTY: [&[u8]; 3] = [b"img", b"input", b"meta"];
    let is_kept = tag.attributes.get(&b"translate"[..]).is_some_and(|value| value.value.0 == b"no");
    CODE.contains(&&*tag.name.0) || is_kept && !EMPTY.contains(&&*tag.name.0)
}

fn read_attributes(tag: &StartTag<usize>) -> impl Iterator<Item = &Spanned<html5gum::HtmlString, usize>> {
    const READ: [&[u8]; 8] = [
        b"title",
        b"alt",
        b"placeholder",
        b"label",
        b"aria-label",
        b"aria-description",
        b"aria-roledescription",
        b"aria-valuetext",
    ];
    const DESCRIBE: [&[u8]; 6] =
        [b"description", b"og:title", b"og:description", b"og:site_name", b"twitter:title", b"twitter:description"];
    let describes = ["name", "property"]
        .iter()
        .any(|key| tag.attributes.get(key.as_bytes()).is_some_and(|value| DESCRIBE.contains(&&*value.value.0)));
    let is_read = move |name: &[u8]| READ.contains(&name) || describes && name == b"content";
    tag.attributes.iter().filter(move |(name, _)| is_read(&name.0)).map(|(_, value)| value)
}

/// A template with spaces for all that is Tera's, so that everything else stays in its place. The texts in `{{ "…" }}` and of
/// arguments stay, too; names of templates and of messages do not.
fn without_tera(template: &str) -> String {
    static TERA: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?s)\{#.*?#\}|\{%-?\s*(?:extends|include|import|if|elif)\b.*?%\}|(\{\{.*?\}\}|\{%.*?%\})";
        Regex::new(pattern).expect("a correct regular expression")
    });
    static TEXT: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"(?s)\[\s*"[^"]*"|"([^"]*)"|'([^']*)'|`([^`]*)`"#).expect("a correct regular expression"));
    let mut blank = template.as_bytes().to_vec();
    for tera in TERA.captures_iter(template) {
        let whole = tera.get_match().range();
        blank[whole.clone()].fill(b' ');
        for text in tera.get(1).into_iter().flat_map(|tag| TEXT.captures_iter(tag.as_str())) {
            if let Some(text) = text.iter().skip(1).flatten().next() {
                let place = whole.start + text.start()..whole.start + text.end();
                blank[place.clone()].copy_from_slice(&template.as_bytes()[place]);
            }
        }
    }
    String::from_utf8_lossy(&blank).into_owned()
}

/// Whether no letter or digit goes on at either end.
fn is_whole(text: &str, range: Range<usize>) -> bool {
    let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !goes_on(text[..range.start].chars().next_back()) && !goes_on(text[range.end..].chars().next())
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
