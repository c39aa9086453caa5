//! Choices by a number: which variants a locale can choose, and which it lacks.
//!
//! Fluent's plural rules come from an older CLDR than ICU's. What a page shows is what Fluent chooses, so only its categories
//! are demanded; what only today's CLDR knows, such as French `many`, is neither demanded nor called wrong.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu_plurals::PluralRules as IcuRules;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::MAX_REFERENCES;
use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::l10n::bundle::Bundle;
use crate::l10n::file::File;
use crate::l10n::tree::{key, variable};
use crate::l10n::{Given, Locale};

/// What stands for numbers that are not whole.
const FRACTION: &str = "1.5";
/// The names of CLDR's categories.
pub(in crate::l10n) const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Numbers that stand for all: as many as any rule tells apart, and a large one.
const LAST: u64 = 200;
const LARGE: u64 = 1_000_000;
/// How many of them a message names.
const EXAMPLES: usize = 4;

/// The plural rules of a locale.
pub(in crate::l10n) struct Plurals {
    cardinal: Rules,
    ordinal: Rules,
}

/// One kind of rules.
struct Rules {
    /// What Fluent chooses for each number that stands for others.
    chosen: Vec<(u64, &'static str)>,
    /// What CLDR knows today.
    known: BTreeSet<&'static str>,
}

impl Plurals {
    /// Asks for the rules of a locale; one that has none follows those of English, as in Fluent.
    pub(in crate::l10n) fn of(locale: &Locale) -> Self {
        let known: Option<icu_locale::Locale> = locale.tag.parse().ok();
        let rules = |kind: PluralRuleType| {
            let icu = known.as_ref().and_then(|tag| match kind {
                PluralRuleType::CARDINAL => IcuRules::try_new_cardinal(tag.into()).ok(),
                PluralRuleType::ORDINAL => IcuRules::try_new_ordinal(tag.into()).ok(),
            });
            let full = locale.langid();
            let language = unic_langid::LanguageIdentifier::from_parts(full.language, None, None, &[]);
            let english = "en".parse().unwrap_or_default();
            let fluent = [full, language, english].into_iter().find_map(|tag| PluralRules::create(tag, kind).ok());
            let category = |n: u64| fluent.as_ref().and_then(|rules| rules.select(n).ok()).map_or("other", name);
            Rules {
                chosen: (0..=LAST).chain([LARGE]).map(|n| (n, category(n))).collect(),
                known: icu.iter().flat_map(|rules| rules.categories()).map(icu_name).collect(),
            }
        };
        Self { cardinal: rules(PluralRuleType::CARDINAL), ordinal: rules(PluralRuleType::ORDINAL) }
    }

    /// The categories of counts, each with numbers that stand for it: `("few", "2, 3, 4, 22, …")`. `other` is always there.
    pub(in crate::l10n) fn forms(&self) -> Vec<(&'static str, String)> {
        let mut forms = self.cardinal.forms();
        if forms.iter().all(|(name, _)| *name != "other") {
            forms.push(("other", FRACTION.to_owned()));
        }
        forms
    }

    fn rules(&self, selector: &InlineExpression<&str>) -> &Rules {
        let is_ordinal = |arguments: &CallArguments<&str>| {
            arguments.named.iter().any(|argument| {
                argument.name.name == "type" && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
            })
        };
        match selector {
            InlineExpression::FunctionReference { arguments, .. } if is_ordinal(arguments) => &self.ordinal,
            _ => &self.cardinal,
        }
    }

    /// For each variant, whether it is for one number only, or for none and one: then it can say the number as a word, or
    /// nothing.
    pub(in crate::l10n) fn is_for_one(&self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Vec<bool> {
        let mut numbers = vec![Vec::new(); variants.len()];
        for (n, category) in &self.rules(selector).chosen {
            if let Some(place) = choose(variants, *n, category) {
                numbers[place].push(*n);
            }
        }
        let exact = |variant: &Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
        let is_for_one =
            |(numbers, variant): (Vec<u64>, _)| exact(variant) || numbers.len() == 1 || matches!(numbers[..], [0, 1]);
        numbers.into_iter().zip(variants).map(is_for_one).collect()
    }
}

impl Rules {
    /// Every category that Fluent chooses, in CLDR's order, each with numbers that stand for it.
    fn forms(&self) -> Vec<(&'static str, String)> {
        let mut numbers: BTreeMap<usize, Vec<u64>> = BTreeMap::new();
        for (n, category) in &self.chosen {
            numbers.entry(rank(category)).or_default().push(*n);
        }
        numbers.into_iter().map(|(name, numbers)| (NAMES[name], examples(&numbers))).collect()
    }

    /// `one (1, 21, 31)`, for every category.
    fn describe(&self) -> String {
        let described: Vec<String> = self.forms().iter().map(|(name, numbers)| format!("{name} ({numbers})")).collect();
        described.join(", ")
    }
}

fn examples(numbers: &[u64]) -> String {
    let shown: Vec<String> = numbers.iter().take(EXAMPLES).map(u64::to_string).collect();
    if numbers.len() > EXAMPLES { format!("{}, …", shown.join(", ")) } else { shown.join(", ") }
}

/// Which variant Fluent chooses: the first that fits, else the default.
fn choose(variants: &[Variant<&str>], n: u64, category: &str) -> Option<usize> {
    let fits = |variant: &Variant<&str>| match variant.key {
        VariantKey::NumberLiteral { value } => value.parse() == Ok(n as f64),
        VariantKey::Identifier { name } => name == category,
    };
    variants.iter().position(fits).or_else(|| variants.iter().position(|variant| variant.default))
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn icu_name(category: icu_plurals::PluralCategory) -> &'static str {
    use icu_plurals::PluralCategory as Icu;
    match category {
        Icu::Zero => "zero",
        Icu::One => "one",
        Icu::Two => "two",
        Icu::Few => "few",
        Icu::Many => "many",
        Icu::Other => "other",
    }
}

/// Its place in [`NAMES`].
fn rank(category: &str) -> usize {
    NAMES.iter().position(|name| *name == category).unwrap_or_default()
}

fn is_plural(variant: &Variant<&str>) -> bool {
    matches!(variant.key, VariantKey::Identifier { name } if NAMES.contains(&name))
}

/// The variables by whose plural category a text chooses.
pub(super) fn chosen_by<'t>(pattern: &Pattern<&'t str>, found: &mut BTreeSet<&'t str>) {
    for (selector, variants) in choices(pattern) {
        if variants.iter().any(|variant| !variant.default && is_plural(variant)) {
            found.extend(variable(selector));
        }
        variants.iter().for_each(|variant| chosen_by(&variant.value, found));
    }
}

fn choices<'p, 't>(
    pattern: &'p Pattern<&'t str>,
) -> impl Iterator<Item = (&'p InlineExpression<&'t str>, &'p [Variant<&'t str>])> {
    pattern.elements.iter().filter_map(|element| {
        let PatternElement::Placeable { expression } = element else { return None };
        let mut expression = expression;
        loop {
            match expression {
                Expression::Select { selector, variants } => return Some((selector, variants.as_slice())),
                Expression::Inline(InlineExpression::Placeable { expression: inner }) => expression = inner,
                Expression::Inline(_) => return None,
            }
        }
    })
}

/// What is known where a text is looked through.
pub(super) struct Context<'a> {
    pub(super) bundle: &'a Bundle,
    pub(super) plurals: &'a Plurals,
    pub(super) given: Given<'a>,
    /// The variables by which the source chooses.
    pub(super) source: &'a BTreeSet<&'a str>,
}

impl Context<'_> {
    /// Looks through the choices of a text and of the messages that it refers to, which are given the same variables.
    pub(super) fn check(&self, file: &File, pattern: &Pattern<&str>, seen: &mut BTreeSet<usize>, diagnostics: &mut Diagnostics) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(file, expression, seen, diagnostics);
            }
        }
    }

    fn expression(&self, file: &File, expression: &Expression<&str>, seen: &mut BTreeSet<usize>, diagnostics: &mut Diagnostics) {
        match expression {
            Expression::Select { selector, variants } => {
                if let Some(name) = variable(selector).filter(|name| self.given.variables.iter().any(|v| v == name)) {
                    if self.given.are_counts {
                        self.choice(file, name, selector, variants, diagnostics);
                    } else {
                        diagnostics.push(
                            Diagnostic::new(
                                &rules::TEXT_SELECTOR,
                                format!("`${name}` is a text: only the default can be chosen by it"),
                            )
                            .at(&file.path, file.span(name))
                            .hint("write one sentence that is right for every text, without a choice"),
                        );
                    }
                }
                variants.iter().for_each(|variant| self.check(file, &variant.value, seen, diagnostics));
            }
            Expression::Inline(inline @ InlineExpression::FunctionReference { id, .. }) if id.name == "NUMBER" => {
                let is_text = |name: &&str| !self.given.are_counts && self.given.variables.iter().any(|v| v == name);
                if let Some(name) = variable(inline).filter(is_text) {
                    diagnostics.push(
                        Diagnostic::new(&rules::TEXT_SELECTOR, format!("`${name}` is a text, not a number"))
                            .at(&file.path, file.span(name))
                            .hint(format!("write `{{ ${name} }}`")),
                    );
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(file, expression, seen, diagnostics)
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) if seen.len() < MAX_REFERENCES => {
                let found = self.bundle.pattern(id.name, attribute.as_ref().map(|a| a.name));
                // The same place in a tree is the same text.
                if let Some((file, pattern)) = found.filter(|(_, pattern)| seen.insert(std::ptr::from_ref(*pattern) as usize)) {
                    self.check(file, pattern, seen, diagnostics);
                }
            }
            Expression::Inline(_) => {}
        }
    }

    fn choice(
        &self,
        file: &File,
        name: &str,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        diagnostics: &mut Diagnostics,
    ) {
        let rules = self.plurals.rules(selector);
        let tag = &self.bundle.locale.tag;
        let mut is_misnamed = false;
        for variant in variants.iter().filter(|variant| !variant.default) {
            let VariantKey::Identifier { name } = variant.key else { continue };
            let is_chosen = rules.known.contains(name) || rules.chosen.iter().any(|(_, category)| *category == name);
            if !is_chosen {
                is_misnamed = true;
                let message = match NAMES.contains(&name) {
                    true => format!("`[{name}]` is never chosen in {tag}"),
                    false => format!("`[{name}]` is no plural category: it is never chosen"),
                };
                diagnostics.push(
                    Diagnostic::new(&rules::UNKNOWN_PLURAL, message)
                        .at(&file.path, file.span(name))
                        .hint(format!("{tag} has {}; an exact number, such as `[0]`, can stand, too", rules.describe())),
                );
            }
        }
        let Some(default) = variants.iter().find(|variant| variant.default).map(|variant| key(&variant.key)) else { return };
        let default = if NAMES.contains(&default) { default } else { "other" };
        // A variant with a wrong name is likely the one that lacks.
        if is_misnamed {
            return;
        }
        let categories: BTreeSet<&str> = rules.chosen.iter().filter(|(n, _)| *n <= LAST).map(|(_, category)| *category).collect();
        let names_some = variants.iter().any(|variant| !variant.default && is_plural(variant));
        // Turkish has two categories and the same noun for both; languages with more always tell them apart.
        let is_wanted = names_some || self.source.contains(name) && categories.len() > 2;
        if !is_wanted {
            return;
        }
        let mut lacking: BTreeMap<usize, Vec<u64>> = BTreeMap::new();
        for (n, category) in &rules.chosen {
            let is_default = choose(variants, *n, category).is_some_and(|place| variants[place].default);
            if is_default && *category != default && categories.contains(category) && rules.known.contains(category) {
                lacking.entry(rank(category)).or_default().push(*n);
            }
        }
        // Where no whole number has the category of the default, the default is what the last category says.
        if lacking.is_empty() || lacking.len() == 1 && !categories.contains(default) {
            return;
        }
        let names: Vec<String> = lacking.keys().map(|rank| format!("`[{}]`", NAMES[*rank])).collect();
        let mut diagnostic =
            Diagnostic::new(&rules::MISSING_PLURAL, format!("the choice by `${name}` lacks {} in {tag}", names.join(", ")))
                .at(&file.path, file.span(name));
        for (rank, numbers) in &lacking {
            diagnostic = diagnostic.note(format!("{}: {}", NAMES[*rank], examples(numbers)));
        }
        diagnostics.push(diagnostic.hint("add a line for each of them, with the form for these numbers, above the default"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_have_examples() {
        let describe = |tag: &str| Plurals::of(&Locale::parse(tag).expect("a tag")).cardinal.describe();
        assert_eq!(describe("ru"), "one (1, 21, 31, 41, …), few (2, 3, 4, 22, …), many (0, 5, 6, 7, …)");
        assert_eq!(describe("ja"), "other (0, 1, 2, 3, …)");
        assert_eq!(describe("pt-BR"), "one (0, 1), other (2, 3, 4, 5, …)");
    }

    #[test]
    fn what_fluent_cannot_choose_is_not_demanded_and_not_wrong() {
        let french = Plurals::of(&Locale::parse("fr").expect("a tag")).cardinal;
        assert!(french.known.contains("many"));
        assert!(french.chosen.iter().all(|(_, category)| *category != "many"));
    }
}
