//! The preview's own scripts and styles.

/// Puts the preview's script into a page.
pub(super) const SCRIPT: &str = "<script src=\"/_sitegen/ui/preview.js\" defer></script>\n";

/// By name.
const FILES: [(&str, &str); 1] = [("preview.js", include_str!("ui/preview.js"))];

/// A file of the interface.
pub(super) fn file(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// A page with the preview's script, at the end of its body. What is no page stays as it is.
pub(super) fn with_script(html: Vec<u8>) -> Vec<u8> {
    before_end(html, SCRIPT)
}

/// A page with something more at the end of its body. What is no page stays as it is.
pub(super) fn before_end(mut html: Vec<u8>, more: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    if let Some(at) = html.windows(END.len()).rposition(|window| window == END) {
        html.splice(at..at, more.bytes());
    }
    html
}
