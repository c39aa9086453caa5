//! JSON-LD, written by a JSON encoder and made safe for a `<script>` element: `<` cannot occur in it.

use serde_json::{Value, json};

/// Encodes for a `<script type="application/ld+json">` element.
pub(super) fn encode(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// An article with the way to it. `trail` is (name, URL) from the start page down to the page itself.
pub(super) fn article(locale: &str, headline: &str, description: &str, trail: &[(&str, &str)]) -> String {
    let items: Vec<Value> = trail
        .iter()
        .enumerate()
        .map(|(place, (name, url))| json!({"@type": "ListItem", "position": place + 1, "name": name, "item": url}))
        .collect();
    let url = trail.last().map_or("", |(_, url)| url);
    encode(&json!({
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "TechArticle", "headline": headline, "description": description, "inLanguage": locale, "url": url},
            {"@type": "BreadcrumbList", "itemListElement": items},
        ],
    }))
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
    #[test]
    fn nothing_can_end_the_script() {
        let encoded = super::web_site("en", "</script><script>", "a & b", "https://a.example/");
        assert!(!encoded.contains(['<', '>', '&']), "{encoded}");
        let decoded: serde_json::Value = serde_json::from_str(&encoded).expect("JSON");
        assert_eq!(decoded["name"], "</script><script>");
    }
}
