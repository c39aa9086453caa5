//! The answers for who translates on the page: what is known of a text, how it would look, writing it, undoing that, what is next.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::desk::{self, Desk, Refused, Wanted};
use super::texts::{Known, Text};
use super::{Preview, Snapshot, guard};
use crate::plan::Page;
use crate::translation::edit::Why;

/// Turns translating on.
const COOKIE: &str = "sitegen-translate";

/// Which text, and where somebody looks at it.
#[derive(Deserialize)]
struct Asked {
    locale: String,
    name: String,
    /// Path of the page.
    #[serde(default)]
    page: String,
}

/// A text that somebody is writing.
#[derive(Deserialize)]
struct Written {
    #[serde(flatten)]
    asked: Asked,
    /// In plain form.
    value: String,
    /// What was there when they began; nothing if there were no words.
    #[serde(default)]
    base: Option<String>,
}

#[derive(Deserialize)]
struct Which {
    locale: String,
}

/// What is known of a text, and what the desk and the pages know besides.
#[derive(Serialize)]
struct Answer {
    #[serde(flatten)]
    known: Known,
    can_undo: bool,
}

/// The routes of texts.
pub(super) fn router() -> Router<Arc<Preview>> {
    Router::new()
        .route("/_sitegen/text", get(text).put(save))
        .route("/_sitegen/try", post(try_out))
        .route("/_sitegen/undo", post(undo))
        .route("/_sitegen/todo", get(todo))
        .route("/_sitegen/reach", get(reach))
        .layer(Extension(Arc::<Desk>::default()))
}

/// Whether who asks for a page wants its texts to be marked.
pub(super) fn is_on(headers: &HeaderMap) -> bool {
    guard::cookies(headers, COOKIE).any(|value| value == "1")
}

/// Does the work on a thread that may take its time.
async fn answer(work: impl FnOnce() -> Response + Send + 'static) -> Response {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// The page of a path, for links in texts; the start page of the locale if there is none.
fn page_of(snapshot: &Snapshot, path: &str, text: &Text<'_>) -> Page {
    let route = path.strip_prefix(snapshot.site.config.base_url.path.as_str());
    route.and_then(|route| snapshot.plan.find(route)).unwrap_or(Page::Home(text.locale))
}

fn known(snapshot: &Snapshot, desk: &Desk, asked: &Asked) -> Response {
    let Some(text) = Text::find(&snapshot.site, &asked.locale, &asked.name) else { return Refused::Unknown.into_response() };
    let known = text.known(&snapshot.plan, page_of(snapshot, &asked.page, &text));
    Json(Answer { known, can_undo: desk.has_saved(&text) }).into_response()
}

fn now(preview: &Preview) -> Result<Arc<Snapshot>, Refused> {
    preview.state().snapshot.ok_or(Refused::Unknown)
}

async fn text(
    State(preview): State<Arc<Preview>>,
    Extension(desk): Extension<Arc<Desk>>,
    Query(asked): Query<Asked>,
) -> Response {
    answer(move || match now(&preview) {
        Ok(snapshot) => known(&snapshot, &desk, &asked),
        Err(refused) => refused.into_response(),
    })
    .await
}

async fn try_out(State(preview): State<Arc<Preview>>, Json(written): Json<Written>) -> Response {
    answer(move || {
        let asked = &written.asked;
        let snapshot = match now(&preview) {
            Ok(snapshot) => snapshot,
            Err(refused) => return refused.into_response(),
        };
        let Some(text) = Text::find(&snapshot.site, &asked.locale, &asked.name) else { return Refused::Unknown.into_response() };
        let from = page_of(&snapshot, &asked.page, &text);
        match text.draft(&snapshot.plan, from, &written.value) {
            Ok(draft) => {
                Json(json!({ "tried": draft.tried, "findings": draft.findings, "is_sound": draft.is_sound })).into_response()
            }
            Err(why) => Json(json!({ "tried": [], "findings": [], "is_sound": false, "why": Reason::of(&why) })).into_response(),
        }
    })
    .await
}

async fn save(
    State(preview): State<Arc<Preview>>,
    Extension(desk): Extension<Arc<Desk>>,
    Json(Written { asked, value, base }): Json<Written>,
) -> Response {
    answer(move || {
        let wanted = Wanted { tag: &asked.locale, name: &asked.name, value: &value, base: base.as_deref() };
        match desk.save(&preview, &wanted) {
            Ok(is_remembered) => (StatusCode::OK, Json(json!({ "is_remembered": is_remembered }))).into_response(),
            Err(refused) => refused.into_response(),
        }
    })
    .await
}

async fn undo(State(preview): State<Arc<Preview>>, Extension(desk): Extension<Arc<Desk>>, Json(asked): Json<Asked>) -> Response {
    answer(move || match desk.undo(&preview, &asked.locale, &asked.name) {
        Ok(()) => Json(json!({})).into_response(),
        Err(refused) => refused.into_response(),
    })
    .await
}

async fn todo(
    State(preview): State<Arc<Preview>>,
    Extension(desk): Extension<Arc<Desk>>,
    Query(which): Query<Which>,
) -> Response {
    answer(move || {
        let snapshot = match now(&preview) {
            Ok(snapshot) => snapshot,
            Err(refused) => return refused.into_response(),
        };
        let words = &snapshot.site.words;
        let Some(locale) = words.ids().find(|locale| words.locale(*locale).tag == which.locale) else {
            return Refused::Unknown.into_response();
        };
        let plan = &snapshot.plan;
        let items = desk::todo(&desk, &snapshot, locale).into_iter().map(|(todo, place)| {
            let url = place.map(|(_, page)| plan.absolute_path(&plan.route(page)));
            json!({
                "name": todo.name,
                "state": todo.state,
                "words": todo.words,
                "pages": place.map(|(pages, _)| pages),
                "url": url,
            })
        });
        Json(json!({ "locale": which.locale, "todo": items.collect::<Vec<_>>() })).into_response()
    })
    .await
}

/// On how many pages of its locale a text is; at least as many if the site has more than can be looked through.
async fn reach(
    State(preview): State<Arc<Preview>>,
    Extension(desk): Extension<Arc<Desk>>,
    Query(asked): Query<Asked>,
) -> Response {
    answer(move || {
        let snapshot = match now(&preview) {
            Ok(snapshot) => snapshot,
            Err(refused) => return refused.into_response(),
        };
        let Some(text) = Text::find(&snapshot.site, &asked.locale, &asked.name) else { return Refused::Unknown.into_response() };
        let reach = desk.reach(&snapshot, text.locale);
        let pages = reach.texts.get(&asked.name).map_or(0, |(pages, _)| *pages);
        Json(json!({ "pages": pages, "is_whole": reach.is_whole })).into_response()
    })
    .await
}

/// Why something is no text, for who shows it: the kind, and what it is about.
#[derive(Serialize)]
struct Reason {
    kind: &'static str,
    about: String,
}

impl Reason {
    fn of(why: &Why) -> Self {
        let (kind, about) = match why {
            Why::Empty => ("empty", String::new()),
            Why::TooLong => ("too-long", String::new()),
            Why::Hidden(c) => ("hidden", format!("U+{:04X}", u32::from(*c))),
            Why::Entry(line) => ("entry", line.clone()),
            Why::Syntax(message) => ("syntax", message.clone()),
            Why::NoPlace => ("no-place", String::new()),
            Why::Breaks => ("breaks", String::new()),
        };
        Self { kind, about }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, body) = match self {
            Self::Unknown => (StatusCode::NOT_FOUND, json!({ "refused": "unknown" })),
            Self::ReadOnly => (StatusCode::FORBIDDEN, json!({ "refused": "read-only" })),
            Self::Conflict(own) => (StatusCode::CONFLICT, json!({ "refused": "conflict", "own": own })),
            Self::Unsound(findings) => (StatusCode::UNPROCESSABLE_ENTITY, json!({ "refused": "unsound", "findings": findings })),
            Self::NoText(why) => (StatusCode::UNPROCESSABLE_ENTITY, json!({ "refused": "no-text", "why": Reason::of(&why) })),
            Self::Nothing => (StatusCode::NOT_FOUND, json!({ "refused": "nothing" })),
            Self::Failed(message) => (StatusCode::INTERNAL_SERVER_ERROR, json!({ "refused": "failed", "message": message })),
        };
        (status, Json(body)).into_response()
    }
}
