//! Who may ask, and what every answer carries.
//!
//! A browser shows pages of strangers beside the preview, and these can send requests to it. They are kept out by what they cannot
//! choose: the `Host` that their name has (rebinding), the `Origin` that browsers send, and a header of our own, for which a browser
//! asks us first.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// What a request that writes must carry, which no form and no other site can send unasked.
const OURS: HeaderName = HeaderName::from_static("x-sitegen");

/// What every answer carries. Pages must stand what hosts send with them.
const HEADERS: [(HeaderName, HeaderValue); 6] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'self'; frame-ancestors 'self'")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("strict-origin-when-cross-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// Keeps strangers out.
#[derive(Clone, Debug)]
pub(super) struct Guard {
    address: SocketAddr,
    /// Only who has it is let in; `None` where the machine itself keeps others out.
    token: Option<blake3::Hash>,
}

impl Guard {
    /// For what listens at an address.
    pub(super) fn new(address: SocketAddr, token: Option<&str>) -> Self {
        Self { address, token: token.map(|token| blake3::hash(token.as_bytes())) }
    }

    /// Whether somebody can have meant us by this host. With a token anybody can, because a browser sends it only to the host that it
    /// has it from.
    fn is_host(&self, host: &str) -> bool {
        let Ok(host) = host.parse::<Authority>() else { return false };
        if host.as_str().contains('@') || host.port_u16().unwrap_or(80) != self.address.port() {
            return false;
        }
        let name = host.host().trim_start_matches('[').trim_end_matches(']');
        let is_own = |ip: IpAddr| ip == self.address.ip() || ip.is_loopback();
        self.token.is_some() || name.eq_ignore_ascii_case("localhost") || name.parse().is_ok_and(is_own)
    }

    /// Cookies are for all ports of a host.
    fn cookie(&self) -> String {
        format!("sitegen-token-{}", self.address.port())
    }

    /// Whether this is the token; both are hashed, so how long it takes tells nothing.
    fn is_token(&self, given: &str) -> bool {
        self.token.is_none_or(|token| blake3::hash(given.as_bytes()) == token)
    }

    /// What is answered to who is not let in.
    fn refusal(&self, request: &Request) -> Option<Response> {
        let refused = |status: StatusCode| Some(status.into_response());
        let headers = request.headers();
        let mut hosts = headers.get_all(header::HOST).iter();
        let (Some(Ok(host)), None) = (hosts.next().map(HeaderValue::to_str), hosts.next()) else {
            return refused(StatusCode::BAD_REQUEST);
        };
        let named = request.uri().authority().map(Authority::as_str);
        if !self.is_host(host) || named.is_some_and(|named| named != host) {
            return refused(StatusCode::MISDIRECTED_REQUEST);
        }
        if let Some(token) = &self.token
            && !cookies(headers, &self.cookie()).any(|value| blake3::hash(value.as_bytes()) == *token)
        {
            return match given_token(request.uri()).filter(|given| self.is_token(given)) {
                Some(given) => Some(self.welcome(&given, request.uri())),
                None => refused(StatusCode::UNAUTHORIZED),
            };
        }
        if matches!(*request.method(), Method::GET | Method::HEAD) {
            return None;
        }
        let value = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        let is_same = value(HeaderName::from_static("sec-fetch-site")).is_none_or(|site| site == "same-origin")
            && value(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}"))
            && value(OURS) == Some("1");
        if !is_same {
            return refused(StatusCode::FORBIDDEN);
        }
        if value(header::CONTENT_TYPE).is_none_or(|kind| kind.split(';').next().map(str::trim) != Some("application/json")) {
            return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        None
    }

    /// Gives who came with the token a cookie, and takes it out of the address.
    fn welcome(&self, token: &str, uri: &Uri) -> Response {
        let rest: Vec<&str> = uri.query().unwrap_or_default().split('&').filter(|pair| !pair.starts_with("token=")).collect();
        let query = if rest.is_empty() { String::new() } else { format!("?{}", rest.join("&")) };
        // A path that begins with two slashes would be a host.
        let place = format!("/{}{query}", uri.path().trim_start_matches('/'));
        let cookie = format!("{}={token}; Path=/; HttpOnly; SameSite=Strict", self.cookie());
        (StatusCode::SEE_OTHER, [(header::LOCATION, place), (header::SET_COOKIE, cookie)]).into_response()
    }
}

/// The values of a cookie.
pub(super) fn cookies<'h>(headers: &'h HeaderMap, name: &str) -> impl Iterator<Item = &'h str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    all.filter_map(move |cookie| cookie.trim().strip_prefix(name)?.strip_prefix('='))
}

fn given_token(uri: &Uri) -> Option<String> {
    let is_plain = |token: &&str| token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    uri.query()?.split('&').find_map(|pair| pair.strip_prefix("token=")).filter(is_plain).map(str::to_owned)
}

/// Lets through what is meant for us.
pub(super) async fn guard(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let mut response = match guard.refusal(&request) {
        None => next.run(request).await,
        Some(refusal) => refusal,
    };
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(value);
    }
    response
}
