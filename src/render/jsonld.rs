//! JSON-LD, written by a JSON encoder and made safe for a `<script>` element: `<` cannot occur in it.
//!
//! What many pages share is encoded once, with holes (see [`crate::l10n::Template`]); what is put into them goes through
//! [`escape`].

use serde_json::{Value, json};

/// Encodes for a `<script type="application/ld+json">` element.
fn encode(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// A text as it stands between the quotes of an encoded string.
pub(super) fn escape(text: &str) -> String {
    let quoted = encode(&Value::from(text));
    quoted[1..quoted.len() - 1].to_owned()
}

/// An article with the way to it. `trail` is (name, URL) from the start page down to the page itself; `about` are terms, as
/// [`term`] gives them, or references to them.
pub(super) fn article(locale: &str, headline: &str, description: &str, trail: &[(&str, &str)], about: Vec<Value>) -> String {
    let url = trail.last().map_or("", |(_, url)| url);
    let mut article = json!({
        "@type": "TechArticle",
        "headline": headline,
        "description": description,
        "inLanguage": locale,
        "url": url,
    });
    if !about.is_empty() {
        article["about"] = Value::from(about);
    }
    encode(&json!({"@context": "https://schema.org", "@graph": [article, breadcrumbs(trail)]}))
}

/// The table of all codes, as the set of terms that they are.
pub(super) fn term_set(locale: &str, name: &str, description: &str, trail: &[(&str, &str)]) -> String {
    let url = trail.last().map_or("", |(_, url)| url);
    let set = json!({
        "@type": "DefinedTermSet",
        "@id": url,
        "name": name,
        "description": description,
        "inLanguage": locale,
        "url": url,
    });
    encode(&json!({"@context": "https://schema.org", "@graph": [set, breadcrumbs(trail)]}))
}

/// A code as a term of its collection, whose table is at `set`. Its page is its name for others.
pub(super) fn term(code: &str, name: &str, description: &str, url: &str, set: &str) -> Value {
    json!({
        "@type": "DefinedTerm",
        "@id": url,
        "termCode": code,
        "name": name,
        "description": description,
        "inDefinedTermSet": set,
    })
}

/// A term that another page defines.
pub(super) fn reference(url: &str) -> Value {
    json!({"@id": url})
}

fn breadcrumbs(trail: &[(&str, &str)]) -> Value {
    let items: Vec<Value> = trail
        .iter()
        .enumerate()
        .map(|(place, (name, url))| json!({"@type": "ListItem", "position": place + 1, "name": name, "item": url}))
        .collect();
    json!({"@type": "BreadcrumbList", "itemListElement": items})
}

/// The start page.
pub(super) fn web_site(locale: &str, name: &str, description: &str, url: &str) -> String {
    encode(&json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": name,
        "description": description,
        "inLanguage": locale,
        "url": url,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Template, hole};

    #[test]
    fn nothing_can_end_the_script() {
        let encoded = web_site("en", "</script><script>", "a & b", "https://a.example/");
        assert!(!encoded.contains(['<', '>', '&']), "{encoded}");
        let decoded: Value = serde_json::from_str(&encoded).expect("JSON");
        assert_eq!(decoded["name"], "</script><script>");
    }

    #[test]
    fn what_is_put_into_a_hole_stays_a_text() {
        let text = "a \"b\" \\ </script> & c\n";
        let template = Template::cut(&article("en", &hole(0).to_string(), "", &[("x", "https://a.example/")], Vec::new()));
        let filled = template.fill(&[&escape(text)]);
        assert!(!filled.contains(['<', '>', '&']), "{filled}");
        let decoded: Value = serde_json::from_str(&filled).expect("JSON");
        assert_eq!(decoded["@graph"][0]["headline"], text);
    }
}
