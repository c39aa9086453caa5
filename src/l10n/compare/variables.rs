//! Which variables a text shows, and whether every reader sees them.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::MAX_REFERENCES;
use super::plurals::Plurals;
use crate::l10n::bundle::Bundle;
use crate::l10n::file::File;
use crate::l10n::tree::{key, name, variable};

/// The variables that a text shows, itself or through other messages. A term shows none: it sees only what it is given.
#[derive(Debug, Default)]
pub(super) struct Shown<'w> {
    /// Whatever is chosen. A variant for a single number can say it as a word.
    pub(super) always: BTreeSet<&'w str>,
    /// In one variant at least.
    pub(super) sometimes: BTreeSet<&'w str>,
    /// What the text chooses by, shown or not.
    pub(super) selectors: BTreeSet<&'w str>,
}

/// Reads the texts of one locale.
pub(super) struct Reader<'w, 'p> {
    pub(super) bundle: &'w Bundle,
    pub(super) plurals: &'p Plurals,
    /// How many references can still be followed.
    left: Cell<usize>,
}

/// A place in a text where a variable is missing or shown.
pub(super) struct Spot<'w> {
    pub(super) file: &'w File,
    pub(super) span: Range<usize>,
    /// The variant.
    pub(super) variant: &'w str,
}

impl<'w, 'p> Reader<'w, 'p> {
    /// One reader reads one text: what it can refer to is bounded.
    pub(super) fn new(bundle: &'w Bundle, plurals: &'p Plurals) -> Self {
        Self { bundle, plurals, left: Cell::new(MAX_REFERENCES) }
    }

    /// What a text shows.
    pub(super) fn shown(&self, pattern: &'w Pattern<&'w str>) -> Shown<'w> {
        let mut shown = Shown::default();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                shown.add(self.of_expression(expression));
            }
        }
        shown
    }

    fn of_expression(&self, expression: &'w Expression<&'w str>) -> Shown<'w> {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.of_expression(expression),
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) if self.left.get() > 0 => {
                self.left.set(self.left.get() - 1);
                let found = self.bundle.pattern(id.name, attribute.as_ref().map(|a| a.name));
                found.map_or_else(Shown::default, |(_, pattern)| self.shown(pattern))
            }
            Expression::Inline(inline) => {
                let shown: BTreeSet<&str> = variable(inline).into_iter().collect();
                Shown { always: shown.clone(), sometimes: shown, selectors: BTreeSet::new() }
            }
            Expression::Select { selector, variants } => {
                let read: Vec<Shown<'_>> = variants.iter().map(|variant| self.shown(&variant.value)).collect();
                let mut shown = Shown::default();
                for one in &read {
                    shown.sometimes.extend(&one.sometimes);
                    shown.selectors.extend(&one.selectors);
                }
                let excused = self.excused(selector, variants);
                let is_everywhere = |name: &&&str| {
                    read.iter().enumerate().all(|(place, one)| one.always.contains(**name) || excused(place, name))
                };
                shown.always = shown.sometimes.iter().filter(is_everywhere).copied().collect();
                shown.selectors.extend(variable(selector));
                shown
            }
        }
    }

    /// Whether a variant can do without a variable.
    fn excused(&self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> impl Fn(usize, &str) -> bool + use<'_> {
        let counted = variable(selector).map(str::to_owned);
        let is_for_one = if counted.is_some() { self.plurals.is_for_one(selector, variants) } else { Vec::new() };
        move |place, name| counted.as_deref() == Some(name) && is_for_one[place]
    }

    /// The variants in which a variable is missing that others show.
    pub(super) fn lacking(&self, file: &'w File, pattern: &'w Pattern<&'w str>, wanted: &str) -> Vec<Spot<'w>> {
        let mut spots = Vec::new();
        for element in &pattern.elements {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else { continue };
            let excused = self.excused(selector, variants);
            let read: Vec<Shown<'_>> = variants.iter().map(|variant| self.shown(&variant.value)).collect();
            if !read.iter().any(|one| one.sometimes.contains(wanted)) {
                continue;
            }
            for (place, (variant, one)) in variants.iter().zip(&read).enumerate() {
                if one.always.contains(wanted) || excused(place, wanted) {
                    continue;
                }
                if one.sometimes.contains(wanted) {
                    spots.extend(self.lacking(file, &variant.value, wanted));
                } else {
                    let variant = key(&variant.key);
                    spots.push(Spot { file, span: file.span(variant), variant });
                }
            }
        }
        spots
    }

    /// Where a text first shows a variable.
    pub(super) fn place(&self, file: &'w File, pattern: &'w Pattern<&'w str>, wanted: &str) -> Option<Range<usize>> {
        pattern.elements.iter().find_map(|element| match element {
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().find_map(|variant| self.place(file, &variant.value, wanted))
            }
            PatternElement::Placeable { expression } => {
                let Expression::Inline(inline) = expression else { return None };
                let is_here = self.of_expression(expression).sometimes.contains(wanted);
                is_here.then(|| file.span(variable(inline).unwrap_or(name(inline))))
            }
            PatternElement::TextElement { .. } => None,
        })
    }
}

impl<'w> Shown<'w> {
    fn add(&mut self, other: Self) {
        self.always.extend(other.always);
        self.sometimes.extend(other.sometimes);
        self.selectors.extend(other.selectors);
    }
}
