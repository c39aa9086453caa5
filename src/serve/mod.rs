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

mod desk;
mod http;
mod marks;
mod preview;
mod snapshot;
mod texts;
mod translate;
mod ui;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

pub use preview::{Preview, State};
pub use snapshot::Snapshot;

use crate::Error;

/// What a preview is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder with `sitegen.yaml`.
    pub root: PathBuf,
    /// Where to listen; port 0 lets the system choose one.
    pub address: SocketAddr,
}

/// Serves a site until the process is asked to end. `started` is called once with the URL of the site, when it can be opened.
pub fn serve(options: &Options, started: impl FnOnce(&str)) -> Result<(), Error> {
    let failed = |what: &'static str| move |error| Error::io(what, options.address.to_string().as_ref(), error);
    let preview = Arc::new(Preview::open(&options.root)?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed("serve on"))?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(options.address).await.map_err(failed("listen on"))?;
        let address = listener.local_addr().map_err(failed("listen on"))?;
        started(&format!("http://{address}/"));
        tokio::select! {
            served = axum::serve(listener, http::router(preview)) => served.map_err(failed("serve on")),
            asked = tokio::signal::ctrl_c() => asked.map_err(failed("serve on")),
        }
    });
    // Streams of events have no end of their own.
    runtime.shutdown_background();
    served
}
