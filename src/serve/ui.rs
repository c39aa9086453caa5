//! The preview's own scripts and styles.

/// By name.
const FILES: [(&str, &str); 9] = [
    ("icon.svg", include_str!("ui/icon.svg")),
    ("preview.js", include_str!("ui/preview.js")),
    ("preview.css", include_str!("ui/preview.css")),
    ("events.js", include_str!("ui/events.js")),
    ("frames.js", include_str!("ui/frames.js")),
    ("shell.css", include_str!("ui/shell.css")),
    ("translate.js", include_str!("ui/translate.js")),
    ("translate.css", include_str!("ui/translate.css")),
    ("highlights.css", include_str!("ui/highlights.css")),
];

/// A file of the interface.
pub(super) fn file(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// What the bytes of a page come to: whoever shows others shows another page.
pub(super) fn digest(html: &[u8]) -> String {
    blake3::hash(html).to_hex()[..16].to_owned()
}

/// A page with the preview's script, which is told what the page comes to. What is no page stays as it is.
pub(super) fn with_script(html: Vec<u8>, digest: &str) -> Vec<u8> {
    before_end(html, &format!("<script src=\"/_sitegen/ui/preview.js\" data-page=\"{digest}\" defer></script>\n"))
}

/// A page with something more at the end of its body. What is no page stays as it is.
pub(super) fn before_end(mut html: Vec<u8>, more: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    if let Some(at) = html.windows(END.len()).rposition(|window| window == END) {
        html.splice(at..at, more.bytes());
    }
    html
}
