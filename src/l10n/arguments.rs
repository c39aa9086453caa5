//! What texts that refer to others show of their variables. A message that is referred to has the variables of the text that
//! refers to it; a term has only what it is passed. Fluent says nothing when a term shows what nobody passed.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::bundle::Bundle;
use super::tree::{key, variable};

/// How many references of references are followed; formatting stops at a hundred.
const MAX_REFERENCES: usize = 100;

/// Calls `found` with every expression of a text that is not a choice.
pub(super) fn each<'t>(pattern: &'t Pattern<&'t str>, found: &mut impl FnMut(&'t InlineExpression<&'t str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            each_of(expression, found);
        }
    }
}

fn each_of<'t>(expression: &'t Expression<&'t str>, found: &mut impl FnMut(&'t InlineExpression<&'t str>)) {
    match expression {
        Expression::Inline(inline) => each_inline(inline, found),
        Expression::Select { selector, variants } => {
            each_inline(selector, found);
            variants.iter().for_each(|variant| each(&variant.value, found));
        }
    }
}

fn each_inline<'t>(inline: &'t InlineExpression<&'t str>, found: &mut impl FnMut(&'t InlineExpression<&'t str>)) {
    match inline {
        InlineExpression::Placeable { expression } => each_of(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            found(inline);
            arguments.positional.iter().for_each(|argument| each_inline(argument, found));
        }
        _ => found(inline),
    }
}

/// The variables that a reference shows and that it is not given: for a message all, for a term those that it is not passed
/// and that stand where its choices lead with what it is passed.
pub(super) fn free<'b>(bundle: &'b Bundle, reference: &'b InlineExpression<&'b str>) -> BTreeSet<&'b str> {
    let mut walk = Walk { bundle, seen: BTreeSet::new(), free: BTreeSet::new() };
    walk.inline(reference, None);
    walk.free
}

struct Walk<'b> {
    bundle: &'b Bundle,
    seen: BTreeSet<(&'b str, Option<&'b str>, usize)>,
    free: BTreeSet<&'b str>,
}

/// What a term is passed; `None` in a message.
type Passed<'b> = Option<&'b CallArguments<&'b str>>;

impl<'b> Walk<'b> {
    fn pattern(&mut self, pattern: &'b Pattern<&'b str>, scope: Option<Passed<'b>>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, scope);
            }
        }
    }

    fn expression(&mut self, expression: &'b Expression<&'b str>, scope: Option<Passed<'b>>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, scope),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let (Some(passed), Some(name)) = (scope, variable(selector)) else {
            self.inline(selector, scope);
            return variants.iter().for_each(|variant| self.pattern(&variant.value, scope));
        };
        let value = argument(passed, name).and_then(literal);
        let fits = |k: &VariantKey<&str>| value.is_some_and(|value| key(k) == value);
        let chosen =
            variants.iter().find(|variant| fits(&variant.key)).or_else(|| variants.iter().find(|variant| variant.default));
        if let Some(variant) = chosen {
            self.pattern(&variant.value, scope);
        }
    }

    fn inline(&mut self, inline: &'b InlineExpression<&'b str>, scope: Option<Passed<'b>>) {
        match inline {
            InlineExpression::VariableReference { id } if scope.and_then(|passed| argument(passed, id.name)).is_none() => {
                self.free.insert(id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument, scope));
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(id.name, id.name, attribute.as_ref().map(|a| a.name), scope);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let called = self.bundle.index.get_key_value(&format!("-{}", id.name)).map(|(id, _)| id.as_str());
                if let Some(called) = called {
                    self.refer(id.name, called, attribute.as_ref().map(|a| a.name), Some(arguments.as_ref()));
                }
            }
            _ => {}
        }
    }

    fn refer(&mut self, caller: &'b str, id: &'b str, attribute: Option<&'b str>, scope: Option<Passed<'b>>) {
        // Each call can pass something else.
        let site = if scope.is_some() { caller.as_ptr() as usize } else { 0 };
        if self.seen.len() > MAX_REFERENCES || !self.seen.insert((id, attribute, site)) {
            return;
        }
        if let Some((_, pattern)) = self.bundle.pattern(id, attribute) {
            self.pattern(pattern, scope);
        }
    }
}

fn argument<'b>(passed: Passed<'b>, name: &str) -> Option<&'b InlineExpression<&'b str>> {
    passed?.named.iter().find(|argument| argument.name.name == name).map(|argument| &argument.value)
}

fn literal<'t>(value: &InlineExpression<&'t str>) -> Option<&'t str> {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}

/// What a term makes of a variable.
#[derive(Debug, Default)]
pub(super) struct Asked<'b> {
    /// Whether it shows it, so that any value is good.
    pub(super) is_shown: bool,
    /// The variants that it has for it.
    pub(super) variants: Vec<&'b str>,
}

/// The variables that a term, or a message that it refers to, makes something of.
pub(super) fn asked<'b>(bundle: &'b Bundle, id: &str, attribute: Option<&str>) -> BTreeMap<&'b str, Asked<'b>> {
    let mut asked = BTreeMap::new();
    if let Some((_, pattern)) = bundle.pattern(id, attribute) {
        ask(bundle, pattern, &mut BTreeSet::new(), &mut asked);
    }
    asked
}

fn ask<'b>(
    bundle: &'b Bundle,
    pattern: &'b Pattern<&'b str>,
    seen: &mut BTreeSet<(&'b str, Option<&'b str>)>,
    asked: &mut BTreeMap<&'b str, Asked<'b>>,
) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Select { selector, variants } => {
                if let Some(name) = variable(selector) {
                    asked.entry(name).or_default().variants.extend(variants.iter().map(|variant| key(&variant.key)));
                }
                variants.iter().for_each(|variant| ask(bundle, &variant.value, seen, asked));
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let name = (id.name, attribute.as_ref().map(|a| a.name));
                if let Some((_, pattern)) = bundle.pattern(name.0, name.1).filter(|_| seen.insert(name)) {
                    ask(bundle, pattern, seen, asked);
                }
            }
            Expression::Inline(inline) => {
                each_inline(inline, &mut |inner| {
                    if let Some(name) = variable(inner) {
                        asked.entry(name).or_default().is_shown = true;
                    }
                });
            }
        }
    }
}
