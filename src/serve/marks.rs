//! From marked pages to pages that a browser can show: marks in the body become comments, the others go away and are listed.
//!
//! ```html
//! <p><!--t smtp-554.summary tr stale-->…<!--/t--></p>
//! <script type="application/json" id="sitegen-texts">[{"name": "site-name", "at": "title", …}]</script>
//! ```

use std::collections::BTreeMap;
use std::ops::Range;

use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, Token};
use serde::Serialize;

use super::ui;
use crate::l10n::LocaleId;
use crate::render::{Mark, Marked, Marks};
use crate::site::Site;
use crate::translation::{self, State};

/// Shows what the comments say.
const SCRIPT: &str = "<script src=\"/_sitegen/ui/translate.js\" defer></script>\n";
/// Elements whose text is no place for comments.
const RAW: [&[u8]; 8] = [b"title", b"textarea", b"script", b"style", b"xmp", b"iframe", b"noembed", b"noframes"];

/// A text in an attribute or in the head, where nothing can be pointed at.
#[derive(Debug, Serialize)]
struct Elsewhere<'s> {
    name: String,
    locale: &'s str,
    state: &'static str,
    /// Name of the attribute or element.
    at: String,
    text: String,
}

/// A page with comments for marks.
pub(super) fn shown(html: &str, marks: &Marks, site: &Site) -> Vec<u8> {
    let mut reader = Reader { html, marks, site, states: BTreeMap::new(), shown: String::with_capacity(html.len() * 2), end: 0 };
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut elsewhere: Vec<Elsewhere<'_>> = Vec::new();
    let mut raw: Option<Vec<u8>> = None;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match (token, &raw) {
            (Token::StartTag(tag), _) => {
                for (name, value) in &tag.attributes {
                    reader.list(&name.0, &value.value.0, &mut elsewhere);
                }
                raw = RAW.contains(&&*tag.name.0).then_some(tag.name.0);
            }
            (Token::EndTag(_), _) => raw = None,
            (Token::String(text), None) => reader.comment(text.span.start..text.span.end),
            // What only machines read is seen somewhere else, too.
            (Token::String(text), Some(name)) if name == b"title" || name == b"textarea" => {
                reader.list(name, &text.value.0, &mut elsewhere);
            }
            _ => {}
        }
    }
    reader.strip(html.len());
    let list = serde_json::to_string(&elsewhere).expect("strings always serialize").replace('<', "\\u003c");
    let list = format!("<script type=\"application/json\" id=\"sitegen-texts\">{list}</script>\n");
    ui::before_end(reader.shown.into_bytes(), &(list + SCRIPT))
}

struct Reader<'a> {
    html: &'a str,
    marks: &'a Marks,
    site: &'a Site,
    /// A text is on a page many times.
    states: BTreeMap<(String, LocaleId), State>,
    shown: String,
    /// Up to where the page is in `shown`.
    end: usize,
}

impl<'a> Reader<'a> {
    /// Goes on to a place, leaving out marks.
    fn strip(&mut self, to: usize) {
        self.shown.extend(self.html[self.end..to].chars().filter(|c| !Marks::is_mark(*c)));
        self.end = to;
    }

    /// Goes on to the end of a text of the body.
    fn comment(&mut self, range: Range<usize>) {
        self.strip(range.start);
        for c in self.html[range.clone()].chars() {
            match Marks::is_mark(c).then(|| self.marks.read(c)) {
                None => self.shown.push(c),
                Some(None) => {}
                Some(Some(Mark::End)) => self.shown.push_str("<!--/t-->"),
                Some(Some(Mark::Start(marked))) => {
                    let (state, locale) = (self.state(&marked), &self.site.words.locale(marked.locale).tag);
                    let comment = format!("<!--t {} {locale} {}-->", marked.name, state.name());
                    self.shown.push_str(&comment);
                }
            }
        }
        self.end = range.end;
    }

    fn state(&mut self, marked: &Marked) -> State {
        let site = self.site;
        let made = || {
            let key = translation::parse_name(&marked.name)?;
            let source = translation::source(site, &key)?;
            Some(translation::state(site, marked.locale, &key, source.fingerprint))
        };
        *self.states.entry((marked.name.clone(), marked.locale)).or_insert_with(|| made().unwrap_or(State::Missing))
    }

    /// Lists the marked texts of an attribute or of the head.
    fn list(&mut self, at: &[u8], value: &[u8], elsewhere: &mut Vec<Elsewhere<'a>>) {
        let value = String::from_utf8_lossy(value);
        for (start, c) in value.char_indices().filter(|(_, c)| Marks::is_mark(*c)) {
            let Some(Mark::Start(marked)) = self.marks.read(c) else { continue };
            let locale = self.site.words.locale(marked.locale).tag.as_str();
            if elsewhere.iter().any(|other| other.name == marked.name && other.locale == locale) {
                continue;
            }
            let mut open = 0;
            let is_within = |c: &char| {
                match self.marks.read(*c).filter(|_| Marks::is_mark(*c)) {
                    Some(Mark::Start(_)) => open += 1,
                    Some(Mark::End) => open -= 1,
                    None => {}
                }
                open > 0
            };
            let text = value[start..].chars().take_while(is_within).filter(|c| !Marks::is_mark(*c)).collect();
            let state = self.state(&marked).name();
            let at = String::from_utf8_lossy(at).into_owned();
            elsewhere.push(Elsewhere { name: marked.name, locale, state, at, text });
        }
    }
}
