//! Requests and answers.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Json, Router, middleware};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use super::guard::{Guard, guard};
use super::words::Language;
use super::{Preview, Snapshot, State as Now, events, shell, translate, ui};
use crate::plan::Page;

/// How long a request can take with its body.
const LONGEST: Duration = Duration::from_secs(10);

/// The largest body of a request, in bytes.
const LARGEST: usize = 128 << 10;

/// Everything that is answered, to whom the guard lets in.
pub(super) fn router(preview: Arc<Preview>, who: Guard) -> Router {
    Router::new()
        .route("/_sitegen/ui/{name}", get(file))
        .route("/_sitegen/about", get(about))
        .route("/_sitegen/problems", get(problems))
        .route("/_sitegen/beside", get(beside))
        .route("/_sitegen/frame", get(frame))
        .route("/_sitegen/file", get(source))
        .merge(translate::router())
        .fallback(get(page))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, LONGEST))
        .route("/_sitegen/events", get(events::events))
        .layer(RequestBodyLimitLayer::new(LARGEST))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(who, guard))
        .with_state(preview)
}

async fn file(Path(name): Path<String>) -> Response {
    match ui::file(&name) {
        Some(text) => content(&name, text.as_bytes().to_vec()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A page of the site, below the path of its `base_url`.
async fn page(State(preview): State<Arc<Preview>>, headers: HeaderMap, uri: Uri) -> Response {
    let Some(snapshot) = preview.state().snapshot else {
        return shell::broken(&headers, StatusCode::SERVICE_UNAVAILABLE);
    };
    let base = &snapshot.site.config.base_url.path;
    let Some(route) = uri.path().strip_prefix(base.as_str()) else {
        let is_root = uri.path() == "/" || format!("{}/", uri.path()) == *base;
        return if is_root { Redirect::temporary(base).into_response() } else { missing(snapshot, &headers).await };
    };
    if let Some(page) = snapshot.plan.find(route) {
        return shown(snapshot, page, StatusCode::OK, &headers).await;
    }
    let folder = format!("{route}/");
    match snapshot.plan.find(&folder) {
        Some(_) => Redirect::temporary(&format!("{base}{folder}")).into_response(),
        None => missing(snapshot, &headers).await,
    }
}

async fn missing(snapshot: Arc<Snapshot>, headers: &HeaderMap) -> Response {
    shown(snapshot, Page::NotFound, StatusCode::NOT_FOUND, headers).await
}

async fn shown(snapshot: Arc<Snapshot>, page: Page, status: StatusCode, headers: &HeaderMap) -> Response {
    let is_marked = translate::is_on(headers);
    let render = move || if is_marked { snapshot.render_marked(page) } else { snapshot.render(page) };
    match tokio::task::spawn_blocking(render).await {
        Ok(Ok(artifact)) if artifact.path.ends_with(".html") => {
            let digest = ui::digest(&artifact.bytes);
            let answer = content(&artifact.path, ui::with_script(artifact.bytes, &digest));
            (status, [(header::ETAG, format!("\"{digest}\""))], answer).into_response()
        }
        Ok(Ok(artifact)) => (status, content(&artifact.path, artifact.bytes)).into_response(),
        _ => shell::broken(headers, StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// An answer with the type that the name says.
pub(super) fn content(name: &str, bytes: Vec<u8>) -> Response {
    let kind = mime_guess::from_path(name).first_raw().unwrap_or("application/octet-stream");
    let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() };
    let kind = HeaderValue::try_from(kind).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}

/// All problems, as a page or as data.
async fn problems(State(preview): State<Arc<Preview>>, headers: HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepted.contains("text/html") {
        return shell::problems(&headers);
    }
    Json(events::problems(&preview.state().problems, usize::MAX, Language::of(&headers))).into_response()
}

/// A file of the site by its path from the site's root.
#[derive(Deserialize)]
struct OfFile {
    path: String,
}

/// A file as it was read, to look at the line that a text or a problem comes from. Only what was read is shown.
async fn source(State(preview): State<Arc<Preview>>, Query(of): Query<OfFile>, headers: HeaderMap) -> Response {
    let Now { snapshot, problems, .. } = preview.state();
    let text = match (&snapshot, problems.is_behind) {
        (Some(snapshot), false) => snapshot.site.sources.text(&of.path),
        _ => problems.sources.text(&of.path),
    };
    text.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |text| shell::file(&headers, &of.path, text))
}

/// A page of the site by its path on this host.
#[derive(Deserialize)]
struct OfPage {
    page: String,
}

/// A page that a path names; `None` also if no reader looks at it.
fn named(snapshot: &Snapshot, path: &str) -> Option<Page> {
    let page = snapshot.plan.find(path.strip_prefix(snapshot.site.config.base_url.path.as_str())?)?;
    shell::is_seen(page).then_some(page)
}

/// What the toolbar shows: the words of the interface, and where a page is in other languages.
async fn about(State(preview): State<Arc<Preview>>, Query(of): Query<OfPage>, headers: HeaderMap) -> Json<Value> {
    let language = Language::of(&headers);
    let interface = json!({"lang": language.tag(), "dir": language.direction().as_str(), "words": language.all()});
    let Some(snapshot) = preview.state().snapshot else { return Json(interface) };
    let (site, plan) = (&snapshot.site, &snapshot.plan);
    let page = named(&snapshot, &of.page);
    let locales = plan.locales.iter().map(|id| {
        let locale = site.words.locale(*id);
        let there = page.map_or(Page::Home(*id), |page| match page.locale() {
            Some(_) => page.in_locale(*id),
            None => Page::Home(*id),
        });
        json!({
            "tag": locale.tag,
            "name": locale.name,
            "href": plan.absolute_path(&plan.route(there)),
            "published": plan.published.contains(id),
            "pseudo": locale.is_pseudo(),
        })
    });
    let tag = |id| &site.words.locale(id).tag;
    Json(json!({
        "interface": interface,
        "locale": page.and_then(Page::locale).map(tag),
        "source": tag(site.words.source()),
        "locales": locales.collect::<Vec<_>>(),
    }))
}

/// A page beside the same one in the source locale.
async fn beside(State(preview): State<Arc<Preview>>, Query(of): Query<OfPage>, headers: HeaderMap) -> Response {
    let Some(snapshot) = preview.state().snapshot else {
        return shell::broken(&headers, StatusCode::SERVICE_UNAVAILABLE);
    };
    let Some(page) = named(&snapshot, &of.page) else { return StatusCode::NOT_FOUND.into_response() };
    let path = |page: Page| snapshot.plan.absolute_path(&snapshot.plan.route(page));
    let source = page.in_locale(snapshot.site.words.source());
    shell::frames(&headers, &path(page), &[(path(page), "frame-page"), (path(source), "frame-source")])
}

/// A page in a frame of any width.
async fn frame(State(preview): State<Arc<Preview>>, Query(of): Query<OfPage>, headers: HeaderMap) -> Response {
    let Some(snapshot) = preview.state().snapshot else {
        return shell::broken(&headers, StatusCode::SERVICE_UNAVAILABLE);
    };
    let Some(page) = named(&snapshot, &of.page) else { return StatusCode::NOT_FOUND.into_response() };
    let path = snapshot.plan.absolute_path(&snapshot.plan.route(page));
    shell::frames(&headers, &path, &[(path.clone(), "frame-page")])
}
