//! Requests and answers.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use super::{Preview, Snapshot, translate, ui};
use crate::plan::Page;

/// Everything that is answered.
pub(super) fn router(preview: Arc<Preview>) -> Router {
    Router::new().route("/_sitegen/ui/{name}", get(file)).merge(translate::router()).fallback(get(page)).with_state(preview)
}

async fn file(Path(name): Path<String>) -> Response {
    match ui::file(&name) {
        Some(text) => content(&name, text.as_bytes().to_vec()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A page of the site, below the path of its `base_url`.
async fn page(State(preview): State<Arc<Preview>>, headers: HeaderMap, uri: Uri) -> Response {
    let is_marked = translate::is_on(&headers);
    let Some(snapshot) = preview.state().snapshot else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    let base = &snapshot.site.config.base_url.path;
    let Some(route) = uri.path().strip_prefix(base.as_str()) else {
        let is_root = uri.path() == "/" || format!("{}/", uri.path()) == *base;
        return if is_root { Redirect::temporary(base).into_response() } else { missing(snapshot, is_marked).await };
    };
    if let Some(page) = snapshot.plan.find(route) {
        return shown(snapshot, page, StatusCode::OK, is_marked).await;
    }
    let folder = format!("{route}/");
    match snapshot.plan.find(&folder) {
        Some(_) => Redirect::temporary(&format!("{base}{folder}")).into_response(),
        None => missing(snapshot, is_marked).await,
    }
}

async fn missing(snapshot: Arc<Snapshot>, is_marked: bool) -> Response {
    shown(snapshot, Page::NotFound, StatusCode::NOT_FOUND, is_marked).await
}

async fn shown(snapshot: Arc<Snapshot>, page: Page, status: StatusCode, is_marked: bool) -> Response {
    let rendered =
        tokio::task::spawn_blocking(move || if is_marked { snapshot.render_marked(page) } else { snapshot.render(page) }).await;
    match rendered {
        Ok(Ok(artifact)) => {
            let bytes = if artifact.path.ends_with(".html") { ui::with_script(artifact.bytes) } else { artifact.bytes };
            (status, content(&artifact.path, bytes)).into_response()
        }
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// An answer with the type that the name says.
fn content(name: &str, bytes: Vec<u8>) -> Response {
    let kind = mime_guess::from_path(name).first_raw().unwrap_or("application/octet-stream");
    let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() };
    let kind = HeaderValue::try_from(kind).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}
