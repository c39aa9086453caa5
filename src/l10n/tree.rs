//! The Fluent trees of texts, for checks that must see their choices, and the texts themselves in one piece.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::bundle::Bundle;
use super::file::{Definition, File};
use super::hole;

/// Stands before, between and behind the variants of a choice.
pub(super) const BORDER: char = '\u{2029}';

impl File {
    /// The text of the file, as it was parsed.
    pub(super) fn source(&self) -> &str {
        self.resource.source()
    }

    /// Where a slice of the tree stands in the file.
    pub(super) fn span(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.source().as_ptr() as usize);
        start..start + slice.len()
    }

    /// The tree of a value or attribute.
    pub(super) fn pattern(&self, definition: &Definition, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let (value, attributes) = match self.resource.get_entry(definition.entry)? {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return None,
        };
        match attribute {
            None => value,
            Some(name) => attributes.iter().find(|a| a.id.name == name).map(|a| &a.value),
        }
    }
}

impl Bundle {
    /// The tree of a value or attribute, and its file.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<(&File, &Pattern<&str>)> {
        let (file, definition) = self.definition(id)?;
        Some((file, file.pattern(definition, attribute)?))
    }
}

/// The variable that an expression is about: `$n`, `NUMBER($n)`.
pub(super) fn variable<'t>(expression: &InlineExpression<&'t str>) -> Option<&'t str> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => variable(arguments.positional.first()?),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) => variable(inner),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}

/// The name or number of a variant.
pub(super) fn key<'t>(key: &VariantKey<&'t str>) -> &'t str {
    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
    name
}

/// A text in one piece: a hole for each placeable, all variants of each choice in a row.
#[derive(Debug, Default)]
pub(super) struct Flat {
    /// The text.
    pub(super) text: String,
    /// Whether anything but text is in it.
    pub(super) has_placeables: bool,
    /// For each piece: where it begins, in `text` and in the file.
    runs: Vec<(usize, usize)>,
}

impl Flat {
    pub(super) fn of(file: &File, pattern: &Pattern<&str>) -> Self {
        let mut flat = Self::default();
        flat.pattern(file, pattern);
        flat
    }

    /// Where a piece of the text stands in the file.
    pub(super) fn span(&self, range: Range<usize>) -> Range<usize> {
        let place = |offset: usize| {
            let run = self.runs.partition_point(|(start, _)| *start <= offset).saturating_sub(1);
            self.runs.get(run).map_or(0, |(start, source)| source + (offset - start))
        };
        // The last byte is in the same piece as what it belongs to; the one behind it may be in the next.
        place(range.start)..place(range.end.max(range.start + 1) - 1) + 1
    }

    fn push(&mut self, file: &File, text: &str, slice: &str) {
        self.runs.push((self.text.len(), file.span(slice).start));
        self.text.push_str(text);
    }

    fn pattern(&mut self, file: &File, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(file, value, value),
                PatternElement::Placeable { expression } => self.expression(file, expression),
            }
        }
    }

    fn expression(&mut self, file: &File, expression: &Expression<&str>) {
        match expression {
            // What stands in quotes is text, too.
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.push(file, value, value),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(file, expression),
            Expression::Inline(inline) => {
                self.has_placeables = true;
                self.push(file, hole(0).encode_utf8(&mut [0; 4]), name(inline));
            }
            Expression::Select { variants, .. } => {
                self.has_placeables = true;
                for variant in variants {
                    self.push(file, BORDER.encode_utf8(&mut [0; 4]), key(&variant.key));
                    self.pattern(file, &variant.value);
                }
                if let Some(last) = variants.last() {
                    self.push(file, BORDER.encode_utf8(&mut [0; 4]), key(&last.key));
                }
            }
        }
    }
}

/// A name in an expression, to point at.
pub(super) fn name<'t>(expression: &InlineExpression<&'t str>) -> &'t str {
    match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) => name(inner),
            Expression::Select { selector, .. } => name(selector),
        },
    }
}
