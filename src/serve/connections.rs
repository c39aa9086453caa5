//! Connections: a bounded number of them, each with its time. When there is no room, the one that has waited longest for its client goes.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;
use tower::{Service, ServiceExt as _};

/// How many connections there are at most.
const MOST: usize = 256;

/// How long a client has for the head of a request.
const HEAD: Duration = Duration::from_secs(5);

/// How large the head of a request can be, in bytes.
const LARGEST_HEAD: usize = 32 << 10;

/// Every open connection by its number: the first one is the oldest.
#[derive(Default)]
struct Open {
    all: Mutex<BTreeMap<u64, Connection>>,
}

struct Connection {
    /// How many requests are being answered.
    busy: Arc<AtomicU64>,
    task: Option<AbortHandle>,
}

impl Open {
    /// Makes room for one more: what waits goes before what is answered, what is old before what is new.
    fn make_room(&self, all: &mut BTreeMap<u64, Connection>) {
        while all.len() >= MOST {
            let waiting = all.iter().find(|(_, connection)| connection.busy.load(Ordering::Relaxed) == 0);
            let Some(number) = waiting.or_else(|| all.iter().next()).map(|(number, _)| *number) else { return };
            if let Some(task) = all.remove(&number).and_then(|connection| connection.task) {
                task.abort();
            }
        }
    }
}

/// Serves until the process ends.
pub(super) async fn serve(listener: TcpListener, router: Router) {
    let open = Arc::new(Open::default());
    let mut number = 0;
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // There are too many files, or the client has gone already.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        // Small answers need not wait for more.
        let _ = stream.set_nodelay(true);
        number += 1;
        let busy = Arc::new(AtomicU64::new(0));
        let service = Counted { router: router.clone(), busy: Arc::clone(&busy) };
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .max_buf_size(LARGEST_HEAD)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let mut all = open.all.lock().expect("no thread panics while it counts");
        open.make_room(&mut all);
        all.insert(number, Connection { busy, task: None });
        let task = tokio::spawn({
            let open = Arc::clone(&open);
            async move {
                // A client that says what nobody understands, or nothing, has had its answer.
                let _ = connection.await;
                open.all.lock().expect("no thread panics while it counts").remove(&number);
            }
        });
        if let Some(connection) = all.get_mut(&number) {
            connection.task = Some(task.abort_handle());
        }
    }
}

/// Answers requests and counts them.
#[derive(Clone)]
struct Counted {
    router: Router,
    busy: Arc<AtomicU64>,
}

impl Service<Request<Incoming>> for Counted {
    type Response = Response;
    type Error = Infallible;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Infallible>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Incoming>) -> Self::Future {
        let (router, busy) = (self.router.clone(), Arc::clone(&self.busy));
        Box::pin(async move {
            busy.fetch_add(1, Ordering::Relaxed);
            let response = router.oneshot(request.map(Body::new)).await;
            // Events go on.
            if response.as_ref().is_ok_and(|response| !super::events::is_stream(response)) {
                busy.fetch_sub(1, Ordering::Relaxed);
            }
            response
        })
    }
}
