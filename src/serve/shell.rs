//! Pages of the preview itself. Their words come from [`super::words`]; what they do stands in `ui/`.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::events::shown;
use super::http::content;
use super::words::Language;
use crate::markdown::escape;
use crate::plan::Page;

/// A page with this title and body, in the language of the interface, and with scripts, each with what it is told.
fn shell(headers: &HeaderMap, title: &str, body: &str, scripts: &[(&str, &str)]) -> Response {
    let language = Language::of(headers);
    let script = |(name, page): &(&str, &str)| format!("<script src=\"/_sitegen/ui/{name}\"{page} defer></script>\n");
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<link rel=\"icon\" href=\"/_sitegen/ui/icon.svg\">\n\
         <link rel=\"stylesheet\" href=\"/_sitegen/ui/shell.css\">\n</head>\n<body>\n{body}{}</body>\n</html>\n",
        language.tag(),
        language.direction().as_str(),
        scripts.iter().map(script).collect::<String>(),
    );
    content("page.html", html.into_bytes())
}

/// The list of problems. The script fills it, and keeps it as it is.
pub(super) fn problems(headers: &HeaderMap) -> Response {
    let title = escape(&Language::of(headers).say("problems"));
    let body = format!("<main>\n<h1>{title}</h1>\n<div id=\"sitegen-problems\"></div>\n</main>\n");
    shell(headers, &title, &body, &[("preview.js", "")])
}

/// A file with numbered lines, each of which can be linked to: `#L12`. What does not show is shown.
pub(super) fn file(headers: &HeaderMap, path: &str, text: &str) -> Response {
    let line = |(place, line): (usize, &str)| format!("<span id=\"L{}\">{}</span>\n", place + 1, escape(&shown(line)));
    let lines: String = text.lines().enumerate().map(line).collect();
    let title = escape(path);
    let body =
        format!("<main>\n<h1 dir=\"ltr\">{title}</h1>\n<pre class=\"file\" dir=\"ltr\" tabindex=\"0\">{lines}</pre>\n</main>\n");
    shell(headers, &title, &body, &[])
}

/// What stands in the place of a page that cannot be shown. What is wrong is told over it.
pub(super) fn broken(headers: &HeaderMap, status: StatusCode) -> Response {
    let word = if status == StatusCode::SERVICE_UNAVAILABLE { "site-broken" } else { "page-broken" };
    let title = escape(&Language::of(headers).say(word));
    (status, shell(headers, &title, &format!("<main>\n<h1>{title}</h1>\n</main>\n"), &[("preview.js", " data-page=\"none\"")]))
        .into_response()
}

/// Pages in frames of any width: the path and title of each.
pub(super) fn frames(headers: &HeaderMap, back: &str, pages: &[(String, &str)]) -> Response {
    let language = Language::of(headers);
    let say = |id: &str| escape(&language.say(id));
    let frame = |(path, title): &(String, &str)| {
        format!(
            "<figure><figcaption>{0}</figcaption><iframe src=\"{1}\" title=\"{0}\"></iframe></figure>\n",
            say(title),
            escape(path)
        )
    };
    let widths = ["320", "390", "768", "1280"].map(|width| format!("<option value=\"{width}\">{width}</option>"));
    let body = format!(
        "<header class=\"bar\"><a href=\"{}\">{}</a> <label>{} <select id=\"width\"><option value=\"\">{}</option>{}</select></label></header>\n\
         <main class=\"frames\">\n{}</main>\n",
        escape(back),
        say("frame-back"),
        say("frame-width"),
        say("frame-full"),
        widths.concat(),
        pages.iter().map(frame).collect::<String>(),
    );
    shell(headers, &say("toolbar"), &body, &[("frames.js", "")])
}

/// Whether a page is one that a reader looks at.
pub(super) fn is_seen(page: Page) -> bool {
    use Page::{Code, Collection, Evidence, Gateway, Home, NotFound, Pair, Prose, Translations};
    matches!(
        page,
        Gateway | NotFound | Home(_) | Collection(..) | Code(..) | Evidence(..) | Pair(..) | Prose(..) | Translations(_)
    )
}
