//! What open pages are told: that the site has changed, and what is wrong with its files.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::State as Extract;
use axum::http::{HeaderMap, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::preview::{Preview, Problems, State};
use super::words::Language;
use crate::diag::report::{Format, render};
use crate::diag::{Severity, is_hidden};

/// The type of an answer that has no end.
const STREAM: &str = "text/event-stream";

/// How many problems an event tells of; the page of problems has all.
const TOLD: usize = 100;

/// Lines that are longer are not shown, in bytes.
const LONGEST: usize = 1000;

/// What one client has been told.
struct Told {
    language: Language,
    states: watch::Receiver<State>,
    version: Option<u64>,
    problems: Option<Arc<Problems>>,
}

/// A stream of events, beginning with how things are now.
pub(super) async fn events(Extract(preview): Extract<Arc<Preview>>, headers: HeaderMap) -> Response {
    let told = Told { language: Language::of(&headers), states: preview.subscribe(), version: None, problems: None };
    let events = stream::unfold(told, |mut told| async move {
        loop {
            if let Some(event) = told.next() {
                return Some((Ok::<_, Infallible>(event), told));
            }
            told.states.changed().await.ok()?;
        }
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

impl Told {
    fn next(&mut self) -> Option<Event> {
        let state = self.states.borrow_and_update().clone();
        if self.version != Some(state.version) {
            self.version = Some(state.version);
            return Some(Event::default().event("changed").data(json!({"version": state.version}).to_string()));
        }
        if self.problems.as_ref().is_none_or(|told| !Arc::ptr_eq(told, &state.problems)) {
            self.problems = Some(Arc::clone(&state.problems));
            return Some(Event::default().event("problems").data(problems(&state.problems, TOLD, self.language).to_string()));
        }
        None
    }
}

/// Problems as data: those of `check --format json`, at most so many, and how many there are, in words.
pub(super) fn problems(problems: &Problems, most: usize, language: Language) -> Value {
    let lines = render(&problems.found, &problems.sources, Format::Json, false);
    let list: Vec<Value> =
        lines.lines().take(most).filter_map(|line| Some(with_excerpt(serde_json::from_str(line).ok()?, problems))).collect();
    let (errors, warnings) = (problems.found.count(Severity::Error), problems.found.count(Severity::Warning));
    let count = |id: &str, number: usize| language.count(id, number as u64);
    let counts = [count("problems-errors", errors), count("problems-warnings", warnings)];
    let worst = if errors > 0 {
        &counts[0]
    } else if warnings > 0 {
        &counts[1]
    } else {
        ""
    };
    json!({
        "errors": errors,
        "warnings": warnings,
        "is_behind": problems.is_behind,
        "counts": {"errors": counts[0], "warnings": counts[1], "worst": worst},
        "problems": list,
    })
}

/// A problem with the line that it is in.
fn with_excerpt(mut problem: Value, problems: &Problems) -> Value {
    let text = problem["path"].as_str().and_then(|path| problems.sources.text(path));
    let number = problem["start"]["line"].as_u64().unwrap_or_default() as usize;
    let line = text.and_then(|text| text.lines().nth(number.checked_sub(1)?)).filter(|line| line.len() <= LONGEST);
    problem["excerpt"] = Value::from(line.map(shown));
    problem
}

/// A line of a file as people can see it: what does not show is shown.
pub(super) fn shown(line: &str) -> String {
    line.replace(|c: char| c != '\t' && (c.is_control() || is_hidden(c)), "\u{FFFD}")
}

/// Whether an answer has no end.
pub(super) fn is_stream(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(STREAM.as_bytes()))
}
