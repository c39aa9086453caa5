//! XLIFF 1.2 (OASIS, 2008): every tool that reads any XLIFF reads this one.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use super::{Fault, Unit, Units};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";
/// How deep elements can be in each other.
const MAX_DEPTH: usize = 32;

/// The text of a file.
pub(super) fn write(units: &Units) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    document(units, &mut writer).expect("memory takes everything");
    let mut text = String::from_utf8(writer.into_inner()).expect("what was written is text");
    text.push('\n');
    text
}

type Written = std::io::Result<()>;

fn document(units: &Units, writer: &mut Writer<Vec<u8>>) -> Written {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("xliff").with_attributes([("version", "1.2"), ("xmlns", NAMESPACE)]);
    root.write_inner_content(|writer| {
        for file in units.units.chunk_by(|one, other| one.place.0 == other.place.0) {
            let attributes = [
                ("original", file[0].place.0.as_str()),
                ("source-language", &units.source),
                ("target-language", &units.locale),
                ("datatype", "plaintext"),
            ];
            writer.create_element("file").with_attributes(attributes).write_inner_content(|writer| {
                let body = writer.create_element("body");
                body.write_inner_content(|writer| file.iter().try_for_each(|one| unit(one, writer)))?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

fn unit(unit: &Unit, writer: &mut Writer<Vec<u8>>) -> Written {
    let mut element =
        writer.create_element("trans-unit").with_attributes([("id", unit.name.as_str()), ("xml:space", "preserve")]);
    // Some tools look here, others at the state.
    if !unit.target.is_empty() && !unit.is_fuzzy {
        element = element.with_attribute(("approved", "yes"));
    }
    element.write_inner_content(|writer| {
        writer.create_element("source").write_text_content(BytesText::new(&unit.source))?;
        if !unit.target.is_empty() {
            // `needs-review-translation` is more to the point, but editors take it for done.
            let state = if unit.is_fuzzy { "needs-translation" } else { "translated" };
            let target = writer.create_element("target").with_attribute(("state", state));
            target.write_text_content(BytesText::new(&unit.target))?;
        }
        // Not as `alt-trans`: there are tools that take its `source` for the unit's own.
        let previous = unit.previous.as_deref().unwrap_or_default();
        for (from, note) in [("developer", unit.comment.as_str()), ("translator", &unit.note), ("previous-source", previous)] {
            if !note.is_empty() {
                writer.create_element("note").with_attribute(("from", from)).write_text_content(BytesText::new(note))?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// Reads a file. There is no document type, so there are no entities but XML's own.
pub(super) fn read(text: &str) -> Result<Units, Fault> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut units = Units::default();
    let mut open: Vec<String> = Vec::new();
    let mut unit: Option<Unit> = None;
    let mut is_approved = false;
    let mut is_read = false;
    loop {
        let start = reader.buffer_position() as usize;
        let fault = |message: &str| Fault::new(message, start);
        let event = reader.read_event();
        let event = event.map_err(|error| Fault::new(format!("it is not well-formed XML: {error}"), start))?;
        match event {
            Event::Eof if open.is_empty() && is_read => break,
            Event::Eof => return Err(fault("the file ends too early, or is no XLIFF")),
            Event::DocType(_) => return Err(fault("a document type (`<!DOCTYPE`) has no business here")),
            Event::Start(element) => {
                let name = element.local_name().as_ref().to_owned();
                if open.len() == MAX_DEPTH {
                    return Err(fault("its elements are nested too deeply"));
                }
                match (open.last().map(String::as_str), name.as_str()) {
                    (None, "xliff") if !is_read => is_read = true,
                    (None, _) => return Err(fault("it is no XLIFF")),
                    (Some("xliff"), "file") => header(&element, &mut units, start)?,
                    (Some("body" | "group"), "trans-unit") => {
                        let name = attribute(&element, "id", start)?.ok_or_else(|| fault("this `trans-unit` has no `id`"))?;
                        is_approved = attribute(&element, "approved", start)?.as_deref() == Some("yes");
                        unit = Some(Unit { name, span: start..start, ..Unit::default() });
                    }
                    (Some("trans-unit"), "target") => {
                        let state = attribute(&element, "state", start)?.unwrap_or_default();
                        let unit = unit.as_mut().ok_or_else(|| fault("this `target` belongs to nothing"))?;
                        unit.is_fuzzy = !is_approved && (state == "new" || state.starts_with("needs-"));
                    }
                    (Some("xliff"), "unit") | (Some("file"), "unit") => return Err(fault("this is XLIFF 2; 1.2 is read")),
                    _ if is_text(&open) && name != "mrk" => {
                        return Err(fault("there is markup in a text; `sitegen` writes none and cannot say what it means"));
                    }
                    _ => {}
                }
                open.push(name);
            }
            Event::End(_) => {
                if open.pop().as_deref() == Some("trans-unit")
                    && let Some(mut unit) = unit.take()
                {
                    unit.span.end = start;
                    units.units.push(unit);
                }
            }
            Event::Text(piece) => add(&mut unit, &open, &piece.xml10_content()),
            Event::CData(piece) => add(&mut unit, &open, &piece.xml10_content()),
            Event::GeneralRef(name) => {
                let character = name.resolve_char_ref().ok().flatten().map(String::from);
                let known = character.or_else(|| resolve_xml_entity(&name).map(str::to_owned));
                add(&mut unit, &open, &known.ok_or_else(|| fault("this entity is not known"))?);
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => {}
        }
    }
    if units.locale.is_empty() {
        return Err(Fault::new("it does not tell its language: `target-language` of `file` is missing", 0));
    }
    Ok(units)
}

/// Whether what comes next belongs to the source text or the translation of a unit.
fn is_text(open: &[String]) -> bool {
    let inner = open.iter().rposition(|name| name != "mrk").filter(|place| *place > 0);
    inner.is_some_and(|place| open[place - 1] == "trans-unit" && matches!(open[place].as_str(), "source" | "target"))
}

fn add(unit: &mut Option<Unit>, open: &[String], piece: &str) {
    let Some(unit) = unit.as_mut().filter(|_| is_text(open)) else { return };
    let is_source = open.iter().any(|name| name == "source");
    if is_source { unit.source.push_str(piece) } else { unit.target.push_str(piece) }
}

/// The languages of a `file`; all of a document are for one.
fn header(element: &BytesStart<'_>, units: &mut Units, at: usize) -> Result<(), Fault> {
    let source = attribute(element, "source-language", at)?.unwrap_or_default();
    let locale = attribute(element, "target-language", at)?.unwrap_or_default();
    if !units.locale.is_empty() && units.locale != locale {
        return Err(Fault::new("it has texts of several languages", at));
    }
    (units.source, units.locale) = (source, locale);
    Ok(())
}

fn attribute(element: &BytesStart<'_>, name: &str, at: usize) -> Result<Option<String>, Fault> {
    let wrong = |why: String| Fault::new(format!("it is not well-formed XML: {why}"), at);
    let Some(attribute) = element.try_get_attribute(name).map_err(|error| wrong(error.to_string()))? else { return Ok(None) };
    let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|error| wrong(error.to_string()))?;
    Ok(Some(value.into_owned()))
}
