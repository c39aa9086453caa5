//! Texts in one form, however they are written: what a translation was made from is remembered in it.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use fluent_syntax::ast;

use super::compare::PLURALS;
use super::file::File;
use super::{Bundle, Locale};

/// The first 64 bits of the BLAKE3 digest of a canonical text. Sixteen hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Of a canonical text.
    pub fn of(text: &str) -> Self {
        let digest = blake3::hash(text.as_bytes());
        Self(digest.as_bytes()[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// Reads its digits.
    pub fn parse(digits: &str) -> Option<Self> {
        (digits.len() == 16).then(|| u64::from_str_radix(digits, 16).ok().map(Self)).flatten()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The canonical form of Markdown: a line for each paragraph and each item of a list. Line breaks within them, indentation and
/// the kind of line ends are the writer's business.
pub fn markdown(text: &str) -> String {
    let mut canonical = String::with_capacity(text.len());
    let mut is_new = true;
    let mut fence = false;
    for line in text.lines() {
        let line = if fence { line.trim_end() } else { line.trim() };
        let is_fence = line.starts_with("```");
        let is_item = begins_block(line);
        if line.is_empty() {
            is_new = true;
            continue;
        }
        if !canonical.is_empty() {
            canonical.push(if is_new || is_item || is_fence || fence { '\n' } else { ' ' });
        }
        canonical.push_str(line);
        fence ^= is_fence;
        // A heading is a line of its own.
        is_new = line.starts_with('#') || is_fence;
    }
    canonical
}

/// Whether Markdown begins something new with a line: an item, a heading, a quotation, a row.
pub(crate) fn begins_block(line: &str) -> bool {
    // A line of Fluent cannot begin with `*`: it is written as a text in braces.
    ["- ", "* ", "{\"*\"} ", "{ \"*\" } ", "> ", "#", "|"].iter().any(|mark| line.starts_with(mark)) || is_numbered(line)
}

fn is_numbered(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && line[digits..].starts_with(". ")
}

/// The choices of a text of the source, with the variants that a locale needs and no words in them, each line indented; `None`
/// if the text has no choice.
pub fn skeleton(bundle: &Bundle, id: &str, attribute: Option<&str>, locale: &Locale, indent: &str) -> Option<String> {
    let forms = locale.plural_forms();
    let mut text = String::new();
    for element in &bundle.pattern(id, attribute)?.1.elements {
        let ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } = element else {
            continue;
        };
        let keys = variants.iter().map(|variant| {
            let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) = variant.key;
            (name, variant.default)
        });
        let keys: Vec<(&str, bool)> = keys.collect();
        let is_plural = keys.iter().any(|(key, is_default)| !is_default && PLURALS.contains(key));
        let keys = match is_plural {
            true => forms.iter().map(|(name, _)| (*name, *name == "other")).collect(),
            false => keys,
        };
        let _ = write!(text, "\n{indent}{{ ");
        write_inline(selector, &mut text);
        text.push_str(" ->");
        for (key, is_default) in keys {
            let _ = write!(text, "\n{indent}{}[{key}]", if is_default { "   *" } else { "    " });
        }
        let _ = write!(text, "\n{indent}}}");
    }
    (!text.is_empty()).then_some(text)
}

/// Every text of a file in canonical form, by id and attribute; of two with one name the first.
pub(crate) fn texts(file: &File) -> BTreeMap<(String, Option<String>), String> {
    let mut texts = BTreeMap::new();
    for definition in &file.definitions {
        for (attribute, _) in &definition.parts {
            let text = file.pattern(definition, attribute.as_deref()).map(pattern);
            texts.entry((definition.id.clone(), attribute.clone())).or_insert(text.unwrap_or_default());
        }
    }
    texts
}

/// The canonical form of a value or attribute: in Fluent's syntax, with single spaces in braces and no other white space than
/// [`markdown`] leaves.
pub(super) fn pattern(pattern: &ast::Pattern<&str>) -> String {
    let mut text = String::new();
    write_pattern(pattern, &mut text);
    markdown(&text)
}

/// How many words a value or attribute has, of all its variants: what stands between spaces and has a letter or digit. What
/// stands in braces is none.
pub(super) fn words(pattern: &ast::Pattern<&str>) -> usize {
    let of_element = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => words_of(value),
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words(&variant.value)).sum()
        }
        ast::PatternElement::Placeable { .. } => 0,
    };
    pattern.elements.iter().map(of_element).sum()
}

/// How many words a text has.
pub fn words_of(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn write_pattern(pattern: &ast::Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => write_placeable(expression, text),
        }
    }
}

fn write_placeable(expression: &ast::Expression<&str>, text: &mut String) {
    text.push_str("{ ");
    match expression {
        ast::Expression::Inline(inline) => write_inline(inline, text),
        ast::Expression::Select { selector, variants } => {
            write_inline(selector, text);
            text.push_str(" ->");
            for variant in variants {
                let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) = variant.key;
                let _ = write!(text, " {}[{name}] ", if variant.default { "*" } else { "" });
                write_pattern(&variant.value, text);
            }
        }
    }
    text.push_str(" }");
}

fn write_inline(inline: &ast::InlineExpression<&str>, text: &mut String) {
    use ast::InlineExpression::{
        FunctionReference, MessageReference, NumberLiteral, Placeable, StringLiteral, TermReference, VariableReference,
    };
    let dotted =
        |attribute: &Option<ast::Identifier<&str>>| attribute.as_ref().map_or_else(String::new, |a| format!(".{}", a.name));
    let _ = match inline {
        StringLiteral { value } => write!(text, "\"{value}\""),
        NumberLiteral { value } => write!(text, "{value}"),
        VariableReference { id } => write!(text, "${}", id.name),
        MessageReference { id, attribute } => write!(text, "{}{}", id.name, dotted(attribute)),
        TermReference { id, attribute, arguments } => {
            let _ = write!(text, "-{}{}", id.name, dotted(attribute));
            arguments.iter().for_each(|arguments| write_arguments(arguments, text));
            Ok(())
        }
        FunctionReference { id, arguments } => {
            text.push_str(id.name);
            write_arguments(arguments, text);
            Ok(())
        }
        Placeable { expression } => {
            write_placeable(expression, text);
            Ok(())
        }
    };
}

fn write_arguments(arguments: &ast::CallArguments<&str>, text: &mut String) {
    text.push('(');
    for (place, argument) in arguments.positional.iter().enumerate() {
        text.push_str(if place == 0 { "" } else { ", " });
        write_inline(argument, text);
    }
    for (place, argument) in arguments.named.iter().enumerate() {
        let is_first = place == 0 && arguments.positional.is_empty();
        let _ = write!(text, "{}{}: ", if is_first { "" } else { ", " }, argument.name.name);
        write_inline(&argument.value, text);
    }
    text.push(')');
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use crate::diag::Diagnostics;

    fn text_of(source: &str) -> String {
        let mut found = Diagnostics::default();
        let file = parse("a.ftl", source, &mut found);
        let bundle = Bundle::new(Locale::parse("en").expect("a tag"), vec![file.into()], true, &mut found);
        assert!(found.is_empty(), "{found:?}");
        bundle.canonical("a", None).expect("the message is there")
    }

    #[test]
    fn how_a_text_is_written_does_not_matter() {
        let same = [
            "a = One two { $x } three.\n",
            "# Comment\na =\n    One two\n    {$x} three.\n",
            "a =\r\n      One two {\r\n  $x }\r\n      three.\r\n",
        ];
        assert!(same.iter().all(|source| text_of(source) == "One two { $x } three."));
    }

    #[test]
    fn what_a_text_says_does() {
        for (source, text) in [
            ("a = { $n ->\n    [one] one { $n }\n   *[other] many\n    }!\n", "{ $n -> [one] one { $n } *[other] many }!"),
            ("a =\n    Two:\n    - one\n    - two\n      lines\n\n    End.\n", "Two:\n- one\n- two lines\nEnd."),
            ("a = { NUMBER($n, minimumFractionDigits: 2) }{ \"{\" }\n", "{ NUMBER($n, minimumFractionDigits: 2) }{ \"{\" }"),
            ("a = { -t(case: \"gen\") } { b.c }\n-t = T\nb =\n    .c = C\n", "{ -t(case: \"gen\") } { b.c }"),
        ] {
            assert_eq!(text_of(source), text);
        }
    }

    #[test]
    fn blocks_of_code_keep_their_lines() {
        assert_eq!(markdown("# A\nb\nc\n\n```\n  x\ny\n```\n1. one\n2. two"), "# A\nb c\n```\n  x\ny\n```\n1. one\n2. two");
    }

    #[test]
    fn fingerprints_are_sixteen_digits() {
        let one = Fingerprint::of("a");
        assert_eq!(one.to_string().len(), 16);
        assert_eq!(Fingerprint::parse(&one.to_string()), Some(one));
        assert!(one != Fingerprint::of("b") && Fingerprint::parse("12").is_none());
    }
}
