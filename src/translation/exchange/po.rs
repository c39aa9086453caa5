//! GNU gettext's PO.
//!
//! Own code, because what comes back is anybody's file: the crates for PO panic at a lone quote, skip what they cannot read,
//! or tell no lines.

use std::fmt::Write as _;

use super::{Fault, Unit, Units};

/// The text of a file.
pub(super) fn write(units: &Units) -> String {
    let mut text = String::new();
    let header = format!(
        "Project-Id-Version: sitegen\nPO-Revision-Date: \nLast-Translator: \nLanguage-Team: \nLanguage: {}\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nX-Source-Language: {}\n",
        units.locale.replace('-', "_"),
        units.source.replace('-', "_"),
    );
    string(&mut text, "msgid", "");
    string(&mut text, "msgstr", &header);
    for unit in &units.units {
        text.push('\n');
        comment(&mut text, "#", &unit.note);
        comment(&mut text, "#.", &unit.comment);
        let _ = writeln!(text, "#: {}:{}", unit.place.0, unit.place.1);
        if unit.is_fuzzy {
            text.push_str("#, fuzzy\n");
        }
        if let Some(previous) = &unit.previous {
            string(&mut text, "#| msgctxt", &unit.name);
            string(&mut text, "#| msgid", previous);
        }
        string(&mut text, "msgctxt", &unit.name);
        string(&mut text, "msgid", &unit.source);
        string(&mut text, "msgstr", &unit.target);
    }
    text
}

fn comment(text: &mut String, mark: &str, comment: &str) {
    for line in comment.lines() {
        let _ = writeln!(text, "{}", format!("{mark} {line}").trim_end());
    }
}

/// A keyword and its string, a line of the file for each line of the text.
fn string(text: &mut String, keyword: &str, value: &str) {
    let next = if keyword.starts_with("#|") { "#| " } else { "" };
    let _ = write!(text, "{keyword} ");
    let lines: Vec<&str> = value.split_inclusive('\n').collect();
    if lines.len() != 1 {
        text.push_str("\"\"\n");
    }
    for line in &lines {
        if lines.len() > 1 {
            text.push_str(next);
        }
        text.push('"');
        for c in line.chars() {
            match c {
                '\n' => text.push_str("\\n"),
                '\t' => text.push_str("\\t"),
                '"' | '\\' => text.extend(['\\', c]),
                _ => text.push(c),
            }
        }
        text.push_str("\"\n");
    }
}

/// What a string belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Context,
    Source,
    Target,
}

/// A message as far as it was read.
#[derive(Default)]
struct Message {
    context: Option<String>,
    source: Option<String>,
    target: Option<String>,
    is_fuzzy: bool,
    start: Option<usize>,
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Units, Fault> {
    let mut units = Units::default();
    let mut message = Message::default();
    let mut field: Option<Field> = None;
    let mut offset = 0;
    let mut is_first = true;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let line = line.trim();
        let is_new = message.target.is_some() && (line.is_empty() || line.starts_with('#') || line.starts_with("msgctxt"));
        let is_new = is_new || (message.target.is_some() && line.starts_with("msgid "));
        if is_new {
            take(std::mem::take(&mut message), start, is_first, &mut units)?;
            is_first = false;
            field = None;
        }
        if line.is_empty() {
            continue;
        }
        if let Some(flags) = line.strip_prefix("#,") {
            message.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        }
        // Comments, former texts (`#|`) and texts given up (`#~`) are for the tools.
        if line.starts_with('#') {
            continue;
        }
        let quoted = match line.split_once([' ', '\t']).filter(|_| !line.starts_with('"')) {
            None => line,
            Some((keyword, rest)) => {
                let next = match keyword {
                    "msgctxt" => Field::Context,
                    "msgid" => Field::Source,
                    "msgstr" => Field::Target,
                    "msgid_plural" => return Err(Fault::new("a text with choices is one unit, without `msgid_plural`", start)),
                    _ => return Err(Fault::new(format!("`{}` is nothing that PO has", shown(keyword)), start)),
                };
                if field.is_some_and(|field| field >= next) || (next == Field::Target && message.source.is_none()) {
                    return Err(Fault::new(format!("`{keyword}` cannot stand here"), start));
                }
                field = Some(next);
                message.start.get_or_insert(start);
                rest.trim()
            }
        };
        let value = match field {
            Some(Field::Context) => &mut message.context,
            Some(Field::Source) => &mut message.source,
            Some(Field::Target) => &mut message.target,
            None => return Err(Fault::new(format!("`{}` is nothing that PO has", shown(line)), start)),
        };
        value.get_or_insert_default().push_str(&unquoted(quoted).map_err(|why| Fault::new(why, start))?);
    }
    if message.start.is_some() {
        take(message, offset, is_first, &mut units)?;
    }
    if units.locale.is_empty() {
        return Err(Fault::new("it does not tell its language: there is no header with `Language: …`", 0));
    }
    Ok(units)
}

fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(40).collect()
}

/// The header or a unit.
fn take(message: Message, end: usize, is_first: bool, units: &mut Units) -> Result<(), Fault> {
    let start = message.start.unwrap_or(end);
    let (Some(source), Some(target)) = (message.source, message.target) else {
        return Err(Fault::new("this text has no `msgid` or no `msgstr`", start));
    };
    if source.is_empty() && message.context.is_none() {
        if !is_first {
            return Err(Fault::new("the header stands twice", start));
        }
        for line in target.lines() {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            match name.trim() {
                "Language" => units.locale = value.trim().replace('_', "-"),
                "X-Source-Language" => units.source = value.trim().replace('_', "-"),
                "Content-Type" if !value.to_ascii_lowercase().contains("utf-8") => {
                    return Err(Fault::new("the file is not UTF-8, says its header", start));
                }
                _ => {}
            }
        }
        return Ok(());
    }
    let name = message.context.ok_or_else(|| Fault::new("this text has no `msgctxt`, which is its name", start))?;
    units.units.push(Unit { name, source, target, is_fuzzy: message.is_fuzzy, span: start..end, ..Unit::default() });
    Ok(())
}

/// A string of C without its quotes and escapes.
fn unquoted(text: &str) -> Result<String, &'static str> {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or("here should be a string in quotes")?;
    let mut value = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        value.push(match c {
            '"' => return Err("a quote inside a string is written `\\\"`"),
            '\\' => match characters.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some(c @ ('"' | '\\')) => c,
                _ => return Err("after a `\\` comes `n`, `t`, `r`, `\"` or `\\`"),
            },
            _ => c,
        });
    }
    Ok(value)
}
