//! What a build has written, counted while it is written, and measured against the limits of hosts.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use crate::diag::{Diagnostic, Diagnostics, rules};
use crate::host::{Host, Limit, Measure};
use crate::plan::SitePlan;

/// Counts files from any thread, in any order. Its size does not depend on how many there are.
#[derive(Debug)]
pub struct Census<'p> {
    plan: &'p SitePlan,
    totals: Mutex<Totals>,
}

#[derive(Debug)]
struct Totals {
    /// Entries directly in each folder that is not a page's own.
    folders: BTreeMap<String, u64>,
    files: u64,
    bytes: u64,
    /// Bytes and path of the largest file; among equals the first by name.
    largest: (u64, String),
}

impl<'p> Census<'p> {
    /// Nothing is counted yet.
    pub fn of(plan: &'p SitePlan) -> Self {
        let mut folders: BTreeMap<String, u64> = plan.folders().into_iter().map(|folder| (folder, 0)).collect();
        let inner: Vec<String> = folders.keys().filter(|folder| !folder.is_empty()).cloned().collect();
        for folder in inner {
            *folders.entry(parent(&folder).to_owned()).or_default() += 1;
        }
        Self { plan, totals: Mutex::new(Totals { folders, files: 0, bytes: 0, largest: (0, String::new()) }) }
    }

    /// Counts a file by its path below the output folder.
    pub fn count(&self, path: &str, bytes: u64) {
        let mut totals = self.totals();
        totals.files += 1;
        totals.bytes += bytes;
        let folder = parent(path);
        if let Some(entries) = totals.folders.get_mut(folder) {
            *entries += 1;
        } else if path.ends_with("/index.html") {
            // A folder of a page's own is one entry of the folder it is in, whatever copies are beside the page.
            *totals.folders.entry(parent(folder).to_owned()).or_default() += 1;
        }
        if bytes > totals.largest.0 || bytes == totals.largest.0 && path < totals.largest.1.as_str() {
            totals.largest = (bytes, path.to_owned());
        }
    }

    /// The bytes of all files.
    pub fn bytes(&self) -> u64 {
        self.totals().bytes
    }

    /// Warns of every limit of a host that the site breaks.
    pub fn check(&self, host: Option<Host>, diagnostics: &mut Diagnostics) {
        let totals = self.totals();
        for (host, limit) in host.into_iter().flat_map(|host| host.limits().iter().map(move |limit| (host, limit))) {
            if let Some(broken) = totals.broken(limit) {
                diagnostics.push(
                    Diagnostic::new(&rules::HOST_LIMIT, format!("the site is too large for {}: {broken}", host.name()))
                        .note(format!("see {}", limit.source))
                        .hint(limit.hint),
                );
            }
        }
    }

    /// How large the site is and which hosts it fits, in a line for its operator; `None` if no host was named and all fit.
    pub fn summary(&self, host: Option<Host>) -> Option<String> {
        let totals = self.totals();
        let (mut fits, mut breaks) = (Vec::new(), Vec::new());
        for host in Host::ALL {
            let broken: Vec<String> = host.limits().iter().filter_map(|limit| totals.broken(limit)).collect();
            if broken.is_empty() {
                fits.push(host.name().to_owned());
            } else {
                breaks.push(format!("{} ({})", host.name(), broken.join(", ")));
            }
        }
        if host.is_none() && breaks.is_empty() {
            return None;
        }
        let (folder, entries) = totals.largest_folder();
        let urls = (0..self.plan.sitemap_parts()).map(|part| self.plan.sitemap_part(part).count()).max().unwrap_or(0);
        let mut line = format!(
            "largest folder {folder} with {} entries, largest sitemap file with {} URLs; fits: {}",
            grouped(entries),
            grouped(urls as u64),
            fits.join(", ")
        );
        if !breaks.is_empty() {
            line += &format!("; breaks: {}", breaks.join(", "));
        }
        Some(line)
    }

    fn totals(&self) -> MutexGuard<'_, Totals> {
        self.totals.lock().expect("no thread panics while it counts")
    }
}

impl Totals {
    /// With a slash at the end. Among equals it is the first by name.
    fn largest_folder(&self) -> (String, u64) {
        let largest = self.folders.iter().max_by_key(|(folder, entries)| (**entries, Reverse(*folder)));
        largest.map(|(folder, entries)| (format!("{folder}/"), *entries)).unwrap_or_default()
    }

    /// How a limit is broken, if it is.
    fn broken(&self, limit: &Limit) -> Option<String> {
        let (found, what) = match limit.measure {
            Measure::Files => (self.files, "files".to_owned()),
            Measure::Bytes => (self.bytes, "bytes".to_owned()),
            Measure::FileBytes => (self.largest.0, format!("bytes in {}", self.largest.1)),
            Measure::FolderEntries => {
                let (folder, entries) = self.largest_folder();
                (entries, format!("entries in {folder}"))
            }
        };
        (found > limit.most).then(|| format!("{} of {} {what}", grouped(found), grouped(limit.most)))
    }
}

/// The folder that a path is in; empty for the site's own.
fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A number with a comma at each thousand.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
