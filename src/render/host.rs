//! What a host is told of the site: headers, the page for what does not exist, where the other order of a pair is. Operators
//! read these files, so they are in English.

use super::Prepared;
use crate::host::HostFile;
use crate::plan::Page;
use crate::site::UrlStyle;

/// What every answer carries: all that a page loads comes from the site itself.
const HEADERS: [(&str, &str); 3] = [
    ("Content-Security-Policy", "default-src 'self'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
];
/// For assets, whose names carry a digest of their content (RFC 8246).
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For pages: they may be kept, but are asked for again before they are shown.
const ASK_AGAIN: &str = "no-cache";

/// The text of a file that a host reads.
pub(super) fn file(prepared: &Prepared, file: HostFile) -> String {
    let Prepared { site, plan, .. } = prepared;
    let base = site.config.base_url.path.as_str();
    let missing = plan.absolute_path(&plan.route(Page::NotFound));
    match file {
        HostFile::NoJekyll => String::new(),
        HostFile::Headers => {
            format!(
                "{base}*\n{}\n{base}assets/*\n  Cache-Control: {FOR_EVER}\n",
                headers(|name, value| format!("  {name}: {value}\n"))
            )
        }
        HostFile::Redirects => format!("{base}* {missing} 404\n"),
        HostFile::Nginx => {
            let header = |name: &str, value: &str| format!("    add_header {name} \"{value}\" always;\n");
            let (found, page, pair) = match site.config.urls {
                UrlStyle::Directory => ("$uri $uri/", "index.html", ("/?", "/")),
                UrlStyle::Html => ("$uri $uri/", "", (r"\.html", ".html")),
                UrlStyle::Clean => ("$uri $uri.html $uri/", ".html", ("", "")),
            };
            fill(
                include_str!("host/nginx.conf"),
                &[
                    ("base", base),
                    ("origin", &site.config.base_url.origin),
                    ("missing", &missing),
                    ("headers", &headers(header)),
                    ("asset-headers", &headers(|name, value| format!("    {}", header(name, value)))),
                    ("for-ever", FOR_EVER),
                    ("ask-again", ASK_AGAIN),
                    ("found", found),
                    ("page", page),
                    ("end-pattern", pair.0),
                    ("end", pair.1),
                ],
            )
        }
        HostFile::Htaccess => {
            let (page, pair, other, clean) = match site.config.urls {
                UrlStyle::Directory => ("/index.html", ("/?", "/"), "/index.html", ""),
                UrlStyle::Html => ("", (r"\.html", ".html"), ".html", ""),
                UrlStyle::Clean => (".html", ("", ""), ".html", include_str!("host/clean.htaccess")),
            };
            fill(
                include_str!("host/htaccess"),
                &[
                    ("base", base),
                    ("missing", &missing),
                    ("headers", &headers(|name, value| format!("Header always set {name} \"{value}\"\n"))),
                    ("for-ever", FOR_EVER),
                    ("ask-again", ASK_AGAIN),
                    ("page", page),
                    ("end-pattern", pair.0),
                    ("end", pair.1),
                    ("other", other),
                    ("clean", clean),
                ],
            )
        }
        // Keys have no slash in front.
        HostFile::S3Website => format!(
            "{{\n  \"IndexDocument\": {{ \"Suffix\": \"index.html\" }},\n  \"ErrorDocument\": {{ \"Key\": \"{}\" }}\n}}\n",
            &missing[1..]
        ),
    }
}

fn headers(line: impl Fn(&str, &str) -> String) -> String {
    HEADERS.iter().map(|(name, value)| line(name, value)).collect()
}

/// Puts values into the places `<<name>>` of a text; such a place that holds whole lines takes its own line.
fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (name, value)| {
        let whole_line = format!("<<{name}>>\n");
        let text = if value.is_empty() || value.ends_with('\n') { text.replace(&whole_line, value) } else { text };
        text.replace(&format!("<<{name}>>"), value)
    })
}
