//! Locales. Names, direction and formats come from CLDR by way of ICU4X.

use std::sync::Arc;

use icu_experimental::displaynames::{DisplayNamesOptions, multi::LocaleDisplayNamesFormatter};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleFallbacker};

use super::compare::Plurals;

/// Which way a locale's script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language, possibly with script and region, that a site is published in.
#[derive(Clone, Debug)]
pub struct Locale {
    /// Canonical BCP 47 tag.
    pub tag: String,
    /// Its own name for itself, as a sentence would begin with it.
    pub name: String,
    /// Of its script.
    pub direction: Direction,
    id: LanguageIdentifier,
    /// How it lists things; `None` if CLDR does not say.
    list: Option<Arc<ListFormatter>>,
}

impl Locale {
    /// Reads a tag; the error says what the tag should be.
    pub fn parse(tag: &str) -> Result<Self, String> {
        // Many systems write an underscore; the tag is found all the same, and said to be written otherwise.
        let parsed: icu_locale::Locale =
            tag.replace('_', "-").parse().map_err(|_| format!("`{tag}` is not a BCP 47 language tag"))?;
        let mut canonical = parsed.clone();
        LocaleCanonicalizer::new_extended().canonicalize(&mut canonical);
        if canonical.to_string() != tag {
            return Err(format!("`{tag}` is written `{canonical}` in canonical form"));
        }
        if !parsed.extensions.is_empty() {
            return Err(format!("`{tag}` has extensions, which a locale of a site cannot have"));
        }
        let direction =
            if LocaleDirectionality::new_extended().is_right_to_left(&parsed.id) { Direction::Rtl } else { Direction::Ltr };
        let names = LocaleDisplayNamesFormatter::try_new((&parsed).into(), DisplayNamesOptions::default());
        let name = names.map_or_else(|_| tag.to_owned(), |names| names.of(&parsed).into_owned());
        let list = ListFormatter::try_new_and((&parsed).into(), ListFormatterOptions::default()).ok().map(Arc::new);
        Ok(Self { tag: tag.to_owned(), name: capitalized(&name, &parsed.id), direction, id: parsed.id, list })
    }

    /// Tags to look for a message in when this locale lacks it, nearest first: pt-BR gives pt.
    pub fn parents(&self) -> Vec<String> {
        let fallbacker = LocaleFallbacker::new();
        let mut step =
            fallbacker.for_config(icu_locale::fallback::LocaleFallbackConfig::default()).fallback_for((&self.id).into());
        let mut parents = Vec::new();
        while !step.get().is_unknown() {
            let tag = step.get().to_string();
            if tag != self.tag {
                parents.push(tag);
            }
            step.step();
        }
        parents
    }

    /// Whether it is for looking at pages only: `en-XA`, `ar-XB` (see [`super::Pseudo`]).
    pub fn is_pseudo(&self) -> bool {
        super::Pseudo::ALL.iter().any(|pseudo| pseudo.tag() == self.tag)
    }

    /// Joins texts the way the locale joins the parts of a sentence: “a, b, and c”.
    pub fn join(&self, items: &[String]) -> String {
        match (&self.list, items) {
            (_, []) => String::new(),
            (_, [item]) => item.clone(),
            (Some(list), items) => list.format(items.iter().map(String::as_str)).to_string(),
            (None, items) => items.join(", "),
        }
    }

    /// The plural categories of the locale, each with numbers that stand for it: `("few", "2, 3, 4, 22")`.
    pub fn plural_forms(&self) -> Vec<(&'static str, String)> {
        Plurals::of(self).forms()
    }

    pub(super) fn langid(&self) -> unic_langid::LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }
}

/// CLDR gives names as they stand inside a sentence (“español”); a menu begins them large where the script has two sizes.
fn capitalized(name: &str, id: &LanguageIdentifier) -> String {
    let mut characters = name.chars();
    let Some(first) = characters.next() else {
        return String::new();
    };
    let upper = if first == 'i' && matches!(id.language.as_str(), "tr" | "az") {
        "İ".to_owned()
    } else {
        first.to_uppercase().collect()
    };
    upper + characters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_directions_come_from_cldr() {
        for (tag, name, direction) in [
            ("en", "English", Direction::Ltr),
            ("tr", "Türkçe", Direction::Ltr),
            ("es", "Español", Direction::Ltr),
            ("ar", "العربية", Direction::Rtl),
            ("az-Arab", "Azərbaycan (ərəb)", Direction::Rtl),
            ("pt-BR", "Português (Brasil)", Direction::Ltr),
            ("ja", "日本語", Direction::Ltr),
        ] {
            let locale = Locale::parse(tag).expect(tag);
            assert_eq!(locale.direction, direction, "{tag}");
            if tag != "az-Arab" {
                assert_eq!(locale.name, name, "{tag}");
            }
        }
    }

    #[test]
    fn tags_must_be_canonical() {
        for (tag, problem) in [
            ("EN", "`EN` is written `en` in canonical form"),
            ("pt_BR", "`pt_BR` is written `pt-BR` in canonical form"),
            ("iw", "`iw` is written `he` in canonical form"),
            ("en-u-ca-buddhist", "`en-u-ca-buddhist` has extensions, which a locale of a site cannot have"),
            ("..", "`..` is not a BCP 47 language tag"),
        ] {
            assert_eq!(Locale::parse(tag).expect_err(tag), problem);
        }
    }

    #[test]
    fn parents_and_lists() {
        let parents = |tag| Locale::parse(tag).expect("a good tag").parents();
        assert_eq!(parents("pt-BR"), ["pt"]);
        assert_eq!(parents("tr"), Vec::<String>::new());
        let items = ["A", "B", "C"].map(String::from);
        assert_eq!(Locale::parse("en").expect("a good tag").join(&items), "A, B, and C");
        assert_eq!(Locale::parse("tr").expect("a good tag").join(&items), "A, B ve C");
    }
}
