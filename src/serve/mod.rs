//! `sitegen serve`: the whole site as it would be built, made page by page on request, and again whenever a file changes.
//!
//! ```text
//!  watch ──▶ Preview::reload ──▶ Snapshot (site, plan, words on demand) ──▶ State, swapped whole
//!                                                                             │
//!  browser ──▶ guard ──▶ http ──▶ SitePlan::find ──▶ render ──▶ bytes ◀───────┤
//!     ▲                                                                       │
//!     └──────────────── events (`changed`, `problems`) ◀──────────────────────┘
//! ```
//!
//! The bytes of a page are those of `build`, but for one script before its `</body>`.

mod connections;
mod desk;
mod events;
mod guard;
mod http;
mod marks;
mod preview;
mod shell;
mod snapshot;
mod texts;
mod translate;
mod ui;
mod watch;
mod words;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

pub use preview::{Changed, Preview, Problems, State};
pub use snapshot::Snapshot;

use self::guard::Guard;
use self::watch::Watcher;
use crate::Error;

/// What a preview is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder with `sitegen.yaml`.
    pub root: PathBuf,
    /// Where to listen; port 0 lets the system choose one.
    pub address: SocketAddr,
    /// Only who has it is let in. On an address that others can reach there is one in any case.
    pub token: Option<String>,
}

/// Serves a site until the process is asked to end. `started` is called once with the URL of the site, when it can be opened.
pub fn serve(options: &Options, started: impl FnOnce(&str)) -> Result<(), Error> {
    let failed = |what: &'static str| move |error| Error::io(what, options.address.to_string().as_ref(), error);
    // What changes while the site is read is not missed.
    let mut watcher = Watcher::new(&options.root)?;
    let preview = Arc::new(Preview::open(&options.root)?);
    std::thread::spawn({
        let preview = Arc::clone(&preview);
        move || {
            while let Some(changed) = watcher.next() {
                // A site whose folder is gone may come back.
                let _ = preview.look(&changed);
            }
        }
    });
    let token = match &options.token {
        None if !options.address.ip().is_loopback() => Some(random_token().map_err(failed("make a token for"))?),
        token => token.clone(),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed("serve on"))?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(options.address).await.map_err(failed("listen on"))?;
        let address = listener.local_addr().map_err(failed("listen on"))?;
        let router = http::router(Arc::clone(&preview), Guard::new(address, token.as_deref()));
        tokio::spawn(connections::serve(listener, router));
        tokio::spawn(judge(preview));
        let token = token.map_or_else(String::new, |token| format!("?token={token}"));
        started(&format!("http://{address}/{token}"));
        tokio::signal::ctrl_c().await.map_err(failed("serve on"))
    });
    // Streams of events have no end of their own.
    runtime.shutdown_background();
    served
}

/// Looks for problems after each change, one change at a time, with one thread: pages come first.
async fn judge(preview: Arc<Preview>) {
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else { return };
    let pool = Arc::new(pool);
    let mut states = preview.subscribe();
    states.mark_changed();
    while states.changed().await.is_ok() {
        let (pool, preview) = (Arc::clone(&pool), Arc::clone(&preview));
        let judged = tokio::task::spawn_blocking(move || pool.install(|| preview.judge())).await;
        if judged.is_err() {
            return;
        }
    }
}

/// A token that nobody guesses.
fn random_token() -> std::io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(blake3::hash(&bytes).to_hex()[..32].to_owned())
}
