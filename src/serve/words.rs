//! The words of the preview's own interface, in the language of who looks.

use std::sync::LazyLock;

use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use crate::diag::Diagnostics;
use crate::l10n::{self, Argument, Bundle, Direction, Locale, LocaleId, UseKind, Words};

/// By tag; the first one is there for all languages that the others are not.
const FILES: [(&str, &str); 2] = [("en", include_str!("words/en.ftl")), ("tr", include_str!("words/tr.ftl"))];

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let bundle = |(tag, text): (&str, &str)| {
        let mut found = Diagnostics::default();
        let file = l10n::parse(tag, text, &mut found);
        let locale = Locale::parse(tag).expect("the tags of the program are sound");
        Bundle::new(locale, vec![file.into()], true, &mut found).into()
    };
    Words::new(FILES.into_iter().map(bundle).collect(), LocaleId(0))
});

/// A language of the interface.
#[derive(Clone, Copy, Debug)]
pub(super) struct Language(LocaleId);

impl Language {
    /// The first language that a browser asks for and the interface has.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let primary = |range: &str| range.trim().split([';', '-']).next().unwrap_or_default().to_ascii_lowercase();
        let find = |range| WORDS.ids().find(|id| WORDS.locale(*id).tag == primary(range));
        Self(asked.split(',').find_map(find).unwrap_or(WORDS.source()))
    }

    /// Its tag.
    pub(super) fn tag(self) -> &'static str {
        &WORDS.locale(self.0).tag
    }

    /// Which way it runs.
    pub(super) fn direction(self) -> Direction {
        WORDS.direction(self.0)
    }

    /// A text without variables; empty if there is none.
    pub(super) fn say(self, id: &str) -> String {
        WORDS.format(self.0, id, None, &[], &mut Diagnostics::default()).map_or_else(String::new, |formatted| formatted.text)
    }

    /// A text for a number.
    pub(super) fn count(self, id: &str, number: u64) -> String {
        let arguments = [("count", Argument::Count(number))];
        WORDS
            .format(self.0, id, None, &arguments, &mut Diagnostics::default())
            .map_or_else(String::new, |formatted| formatted.text)
    }

    /// Every text by its id, for scripts: a variable stands in it as `{name}`.
    pub(super) fn all(self) -> Value {
        let all = WORDS.bundle(WORDS.source()).ids().map(|id| (id.to_owned(), Value::from(self.with_names(id))));
        Value::from(all.collect::<Map<String, Value>>())
    }

    fn with_names(self, id: &str) -> String {
        let part = WORDS.find(self.0, id, None).and_then(|locale| WORDS.bundle(locale).part(id, None));
        let mut names: Vec<&str> = Vec::new();
        for used in part.iter().flat_map(|(_, part)| &part.uses) {
            match &used.kind {
                UseKind::Variable(name) if !names.contains(&name.as_str()) => names.push(name),
                _ => {}
            }
        }
        let arguments: Vec<(&str, Argument)> = names.iter().map(|name| (*name, Argument::Hole)).collect();
        let text = WORDS.format(self.0, id, None, &arguments, &mut Diagnostics::default());
        let text = text.map_or_else(String::new, |formatted| formatted.text);
        let values: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        l10n::Template::cut(&text).fill(&values.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_text_with_the_same_variables() {
        for (tag, text) in FILES {
            let mut found = Diagnostics::default();
            l10n::parse(tag, text, &mut found);
            assert!(found.is_empty(), "{tag}: {found:?}");
        }
        let source = WORDS.bundle(WORDS.source());
        for id in WORDS.ids() {
            let own = WORDS.bundle(id);
            let texts = |bundle: &Bundle| bundle.ids().map(str::to_owned).collect::<std::collections::BTreeSet<String>>();
            assert_eq!(texts(own), texts(source), "{}", own.locale.tag);
            let variables = |language: Language, id: &str| {
                let mut names: Vec<String> = language.with_names(id).split('{').skip(1).map(str::to_owned).collect();
                names.iter_mut().for_each(|name| name.truncate(name.find('}').unwrap_or(0)));
                names.sort_unstable();
                names
            };
            for text in source.ids() {
                assert_eq!(variables(Language(id), text), variables(Language(WORDS.source()), text), "{text}");
            }
        }
    }

    #[test]
    fn the_browser_chooses() {
        for (asked, tag) in [("tr-TR,tr;q=0.9,en;q=0.8", "tr"), ("de,en", "en"), ("de, TR;q=0.5", "tr"), ("*", "en"), ("", "en")]
        {
            let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, asked.parse().expect("a header"))]);
            assert_eq!(Language::of(&headers).tag(), tag, "{asked}");
        }
    }
}
