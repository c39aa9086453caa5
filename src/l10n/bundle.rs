//! The messages of each locale, and formatting with fallback.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use intl_memoizer::Memoizable;

use super::file::{Definition, Empty, File, Part};
use super::weight::{Weight, Weights};
use super::{Direction, Locale, LocaleId, canonical, hole};
use crate::diag::{Diagnostic, Diagnostics, rules};

/// All messages of one locale.
pub struct Bundle {
    /// Of which locale.
    pub locale: Locale,
    /// Its files, in path order.
    pub files: Vec<Arc<File>>,
    /// For each id: (file, definition) in `files`; the first one where an id is doubled.
    pub(super) index: HashMap<String, (usize, usize)>,
    is_whole: bool,
    doubled: BTreeSet<String>,
    /// Ids that are broken in a file.
    broken: BTreeSet<String>,
    pub(super) weights: Weights,
    fluent: FluentBundle<Arc<FluentResource>>,
}

impl Bundle {
    /// Joins the files of a locale; an id that stands twice is reported. `is_whole` tells that no file is left out.
    pub fn new(locale: Locale, files: Vec<Arc<File>>, is_whole: bool, diagnostics: &mut Diagnostics) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![locale.langid()]);
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(format_number));
        // The only failure is adding a function twice.
        let _ = fluent.add_builtins();
        let mut index: HashMap<String, (usize, usize)> = HashMap::new();
        let mut doubled = BTreeSet::new();
        for (f, file) in files.iter().enumerate() {
            for (d, definition) in file.definitions.iter().enumerate() {
                if let Some((first, _)) = index.get(&definition.id) {
                    doubled.insert(definition.id.clone());
                    let first = if *first == f { "further up in this file" } else { &files[*first].path };
                    diagnostics.push_with(&rules::DUPLICATE_MESSAGE, &file.path, || {
                        Diagnostic::new(&rules::DUPLICATE_MESSAGE, format!("`{}` stands twice in {}", definition.id, locale.tag))
                            .at(&file.path, definition.span.clone())
                            .note(format!("the first one: {first}"))
                            .hint("keep one of the two")
                    });
                } else {
                    index.insert(definition.id.clone(), (f, d));
                }
            }
            // Doubled ids are reported above; the first one stays, here too.
            let _ = fluent.add_resource(Arc::clone(&file.resource));
        }
        let weights = Weights::of(&files, &index);
        let broken = files.iter().flat_map(|file| &file.broken).cloned().collect();
        Self { locale, files, index, is_whole, doubled, broken, weights, fluent }
    }

    /// Whether a text that is not here may be in a file or entry that could not be read, or in the other one of two
    /// messages.
    pub fn may_have_lost(&self, id: &str) -> bool {
        !self.is_whole || self.doubled.contains(id) || self.broken.contains(id)
    }

    /// The ids of all messages and terms, in the order of files.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        let all = self.files.iter().enumerate().flat_map(|(f, file)| (0..file.definitions.len()).map(move |d| (f, d)));
        let id = |(f, d): (usize, usize)| (self.files[f].definitions[d].id.as_str(), (f, d));
        all.map(id).filter(|(id, place)| self.index.get(*id) == Some(place)).map(|(id, _)| id)
    }

    /// The file that has a message or term.
    pub(crate) fn file_of(&self, id: &str) -> Option<&Arc<File>> {
        self.index.get(id).map(|(file, _)| &self.files[*file])
    }

    /// A message or term and its file.
    pub fn definition(&self, id: &str) -> Option<(&File, &Definition)> {
        let (file, definition) = self.index.get(id)?;
        let file = &self.files[*file];
        Some((file, &file.definitions[*definition]))
    }

    /// A value or attribute in its canonical form, see [`canonical`]: in Fluent's syntax, the same however it is written.
    pub fn canonical(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.pattern(id, attribute).map(|(_, pattern)| canonical::pattern(pattern))
    }

    /// How many words a value or attribute has, of all its variants.
    pub fn words(&self, id: &str, attribute: Option<&str>) -> usize {
        self.pattern(id, attribute).map_or(0, |(_, pattern)| canonical::words(pattern))
    }

    /// Where a text that has no words yet has its place.
    pub fn empty(&self, id: &str, attribute: Option<&str>) -> Option<(&File, &Empty)> {
        let is_it = |empty: &&Empty| empty.id == id && empty.attribute.as_deref() == attribute;
        self.files.iter().find_map(|file| Some((&**file, file.empty.iter().find(is_it)?)))
    }

    /// Whether a text has an end, and one that is not too far away.
    pub(super) fn is_bearable(&self, id: &str, attribute: Option<&str>) -> bool {
        self.find(id, attribute).is_some_and(|(_, _, is_bearable)| is_bearable)
    }

    /// A value or attribute, its file, and whether it has an end that is not too far away.
    fn find(&self, id: &str, attribute: Option<&str>) -> Option<(&File, &Part, bool)> {
        let (f, d) = *self.index.get(id)?;
        let file = &self.files[f];
        let parts = &file.definitions[d].parts;
        let place = parts.iter().position(|(name, _)| name.as_deref() == attribute)?;
        Some((file, &parts[place].1, self.weights.get(f, d, place).is_some_and(Weight::is_bearable)))
    }

    /// A value or attribute and its file.
    pub fn part(&self, id: &str, attribute: Option<&str>) -> Option<(&File, &Part)> {
        self.find(id, attribute).map(|(file, part, _)| (file, part))
    }
}

/// What a message is given.
#[derive(Clone, Debug)]
pub enum Argument {
    /// A text that is filled in later: a code, a name. The message cannot look at it.
    Hole,
    /// A count, formatted and pluralized by the locale. Never a reply code: that is a name, not a quantity.
    Count(u64),
}

/// A formatted message. Holes are single characters, see [`super::Template`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text, as the message gives it (Markdown or plain).
    pub text: String,
    /// The locale that the text really is in.
    pub locale: LocaleId,
}

/// All locales of a site, in its order.
pub struct Words {
    bundles: Vec<Arc<Bundle>>,
    chains: Vec<Vec<LocaleId>>,
    source: LocaleId,
}

impl Words {
    /// Joins the locales; `source` is the place of the locale that all others fall back to in the end.
    pub fn new(bundles: Vec<Arc<Bundle>>, source: LocaleId) -> Self {
        let place = |tag: &str| bundles.iter().position(|b| b.locale.tag == tag).map(LocaleId);
        let chains = bundles
            .iter()
            .enumerate()
            .map(|(index, bundle)| {
                let mut chain = vec![LocaleId(index)];
                let parents = bundle.locale.parents();
                for next in parents.iter().filter_map(|tag| place(tag)).chain([source]) {
                    if !chain.contains(&next) {
                        chain.push(next);
                    }
                }
                chain
            })
            .collect();
        Self { bundles, chains, source }
    }

    /// Every locale, in the site's order.
    pub fn ids(&self) -> impl Iterator<Item = LocaleId> + use<> {
        (0..self.bundles.len()).map(LocaleId)
    }

    /// The source locale.
    pub fn source(&self) -> LocaleId {
        self.source
    }

    /// The messages of one locale.
    pub fn bundle(&self, id: LocaleId) -> &Arc<Bundle> {
        &self.bundles[id.0]
    }

    /// The locale itself.
    pub fn locale(&self, id: LocaleId) -> &Locale {
        &self.bundles[id.0].locale
    }

    /// The direction of a locale.
    pub fn direction(&self, id: LocaleId) -> Direction {
        self.locale(id).direction
    }

    /// Where a locale looks for a message: itself first, the source locale last.
    pub fn chain(&self, id: LocaleId) -> &[LocaleId] {
        &self.chains[id.0]
    }

    /// The first locale of the chain that has the text.
    pub fn find(&self, locale: LocaleId, id: &str, attribute: Option<&str>) -> Option<LocaleId> {
        self.chain(locale).iter().copied().find(|l| self.bundle(*l).part(id, attribute).is_some())
    }

    /// Formats a message; `None` if no locale of the chain has it, or if it is too much (`lint` tells). What Fluent stumbles over is a diagnostic, so that no
    /// `{$name}` can reach a page unnoticed.
    pub fn format(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument)],
        diagnostics: &mut Diagnostics,
    ) -> Option<Formatted> {
        let found = |locale: &LocaleId| Some((*locale, self.bundle(*locale).find(id, attribute)?));
        let (found, (file, part, is_bearable)) = self.chain(locale).iter().find_map(found)?;
        if !is_bearable {
            return None;
        }
        let bundle = self.bundle(found);
        let message = bundle.fluent.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut fluent_arguments = FluentArgs::new();
        // Most texts refer to nothing, and are given much.
        for (index, (name, argument)) in arguments.iter().enumerate().filter(|_| !part.uses.is_empty()) {
            let value = match argument {
                Argument::Hole => FluentValue::from(hole(index).to_string()),
                Argument::Count(number) => FluentValue::from(*number),
            };
            fluent_arguments.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = bundle.fluent.format_pattern(pattern, Some(&fluent_arguments), &mut errors);
        for error in errors {
            let diagnostic = Diagnostic::new(&rules::MESSAGE_ERROR, format!("`{id}` cannot be formatted: {error}"))
                .at(&file.path, part.span.clone())
                .hint("make the text simpler, for example with fewer parts in braces");
            diagnostics.push(diagnostic);
        }
        Some(Formatted { text: text.into_owned(), locale: found })
    }
}

/// ICU's decimal format of one locale, kept by Fluent's memoizer.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = String;

    fn construct(lang: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, String> {
        let locale: icu_locale::Locale = lang.to_string().parse().map_err(|_| "no locale".to_owned())?;
        DecimalFormatter::try_new((&locale).into(), Default::default()).map(Self).map_err(|e| e.to_string())
    }
}

/// Fluent's own numbers have neither grouping nor the locale's digits, and as many zeros as a text asks for.
fn format_number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if number.value.fract() != 0.0 || number.value.abs() > 1e15 {
        return Some(number.value.to_string());
    }
    let decimal = Decimal::from(number.value as i64);
    memoizer.with_try_get_threadsafe::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string()).ok()
}
