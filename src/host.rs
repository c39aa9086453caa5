//! Hosts that a site can be published on: the files that each of them reads, and the limits that it states in public.

use clap::ValueEnum;
use clap::builder::PossibleValue;

/// Where a site is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// GitHub Pages.
    GithubPages,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    CloudflarePages,
    /// A server of one's own that runs nginx.
    Nginx,
    /// A server of one's own, or a rented folder on one, that runs the Apache HTTP Server.
    Apache,
    /// A bucket of Amazon S3 that is configured as a website.
    S3,
}

/// A file that a host reads and readers do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HostFile {
    /// Tells GitHub Pages to publish the files as they are.
    NoJekyll,
    /// Headers for Netlify and Cloudflare Pages.
    Headers,
    /// Rules for Netlify: what to answer where there is no file.
    Redirects,
    /// A part of a configuration of nginx, to include in a `server` block.
    Nginx,
    /// Configuration of a folder for Apache.
    Htaccess,
    /// A website configuration for `aws s3api put-bucket-website`.
    S3Website,
}

impl HostFile {
    /// Its path in the site. What a host would serve like any file has a name with a dot in front.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoJekyll => ".nojekyll",
            Self::Headers => "_headers",
            Self::Redirects => "_redirects",
            Self::Nginx => ".nginx.conf",
            Self::Htaccess => ".htaccess",
            Self::S3Website => ".s3-website.json",
        }
    }
}

/// What a limit is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// All files of the site.
    Files,
    /// Bytes of all files together.
    Bytes,
    /// Bytes of one file.
    FileBytes,
    /// Entries directly in one folder.
    FolderEntries,
}

/// A limit as its host states it. `docs/hosting.md` has the words and the day they were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What is limited.
    pub measure: Measure,
    /// The most that the host takes.
    pub most: u64,
    /// Where the host says so.
    pub source: &'static str,
    /// What helps who is over it.
    pub hint: &'static str,
}

/// “Published GitHub Pages sites may be no larger than 1 GB”: <https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits>,
/// read on 2026-11-28. The page does not say which GB; this is the smaller one.
const GITHUB_PAGES: [Limit; 1] = [Limit {
    measure: Measure::Bytes,
    most: 1_000_000_000,
    source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
    hint: "publish fewer languages, or leave out `--precompress`: nothing serves the copies there",
}];

/// “A limit of 54,000 files per directory”, none on the files of a deploy: <https://docs.netlify.com/site-deploys/overview/>,
/// read on 2026-11-28. The page does not say whether folders count as files; here they do.
const NETLIFY: [Limit; 1] = [Limit {
    measure: Measure::FolderEntries,
    most: 54_000,
    source: "https://docs.netlify.com/site-deploys/overview/",
    hint: "`reversed: false` in sitegen.yaml halves the pages of a collection's folder",
}];

/// “Up to 20,000 files on the Free plan”, “the maximum file size for a single Cloudflare Pages site asset is 25 MiB”:
/// <https://developers.cloudflare.com/pages/platform/limits/>, read on 2026-11-28. Paid plans take 100,000 files.
const CLOUDFLARE_PAGES: [Limit; 2] = [
    Limit {
        measure: Measure::Files,
        most: 20_000,
        source: "https://developers.cloudflare.com/pages/platform/limits/",
        hint: "leave out `--precompress`, set `reversed: false` in sitegen.yaml, or take a paid plan (100,000 files)",
    },
    Limit {
        measure: Measure::FileBytes,
        most: 25 * 1024 * 1024,
        source: "https://developers.cloudflare.com/pages/platform/limits/",
        hint: "make the file smaller, or keep it on another host",
    },
];

impl Host {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::GithubPages, Self::Netlify, Self::CloudflarePages, Self::Nginx, Self::Apache, Self::S3];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::GithubPages => "github-pages",
            Self::Netlify => "netlify",
            Self::CloudflarePages => "cloudflare-pages",
            Self::Nginx => "nginx",
            Self::Apache => "apache",
            Self::S3 => "s3",
        }
    }

    /// The files that it reads.
    pub fn files(self) -> &'static [HostFile] {
        match self {
            Self::GithubPages => &[HostFile::NoJekyll],
            Self::Netlify => &[HostFile::Headers, HostFile::Redirects],
            Self::CloudflarePages => &[HostFile::Headers],
            Self::Nginx => &[HostFile::Nginx],
            Self::Apache => &[HostFile::Htaccess],
            Self::S3 => &[HostFile::S3Website],
        }
    }

    /// Whether one rule leads the other order of every pair to the pair, so that it needs no pages.
    pub fn redirects_pairs(self) -> bool {
        matches!(self, Self::Nginx | Self::Apache)
    }

    /// Its published limits on what a site can be. nginx and Apache have none; S3 takes “any number of objects”:
    /// <https://docs.aws.amazon.com/whitepapers/latest/aws-storage-services-overview/scalability-and-elasticity.html>, read on
    /// 2026-11-28.
    pub fn limits(self) -> &'static [Limit] {
        match self {
            Self::GithubPages => &GITHUB_PAGES,
            Self::Netlify => &NETLIFY,
            Self::CloudflarePages => &CLOUDFLARE_PAGES,
            Self::Nginx | Self::Apache | Self::S3 => &[],
        }
    }
}

impl ValueEnum for Host {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}
