//! A text that somebody is writing, as a page would show it.

use std::sync::Mutex;

use super::words::Speaker;
use crate::diag::Diagnostics;
use crate::l10n::{LocaleId, Template, Words};
use crate::markdown::{Html, command, escape};
use crate::messages::{Key, Needed};
use crate::plan::{Page, SitePlan};
use crate::site::Site;

/// Where a text is tried.
pub struct Trial<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its pages.
    pub plan: &'a SitePlan,
    /// The words to try: of the locales of the site, but not those of the site.
    pub words: &'a Words,
    /// In which locale.
    pub locale: LocaleId,
    /// For which page.
    pub from: Page,
}

/// A text as it looks.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The count that it was given, if it is given any.
    pub count: Option<u64>,
    /// The text.
    pub html: Html,
    /// Whether what differs from page to page stands in it by its name.
    pub has_names: bool,
}

impl Trial<'_> {
    /// Says a text. `needed` is what pages give it, `counts` are numbers to try it with, if it is given any.
    pub fn text(&self, key: &Key, needed: Option<&Needed>, counts: &[u64]) -> (Vec<Tried>, Diagnostics) {
        let form = needed.and_then(|needed| needed.form);
        let found = Mutex::default();
        let speaker = self.speaker(&found);
        let (id, attribute) = (key.0.as_str(), key.1.as_deref());
        let names: Vec<&str> = needed.map_or_else(Vec::new, |needed| needed.variables.iter().map(String::as_str).collect());
        let with = |count: u64| {
            let all: Vec<(&str, u64)> = names.iter().map(|name| (*name, count)).collect();
            let html = match form {
                None => speaker.counts(id, &all),
                Some(_) => speaker.sentence(id, attribute, &all).html,
            };
            Tried { count: Some(count), html, has_names: false }
        };
        let tried = match needed {
            Some(needed) if needed.has_counts && !counts.is_empty() => counts.iter().copied().map(with).collect(),
            _ => {
                let template = match form {
                    None => speaker.label_template(id, attribute, &names),
                    Some(form) => Template::cut(&speaker.text_with(id, attribute, &names, form)),
                };
                let commands = self.site.collections.iter().flat_map(|collection| &collection.commands);
                let commands: Vec<_> = commands.filter(|_| needed.is_some_and(|needed| needed.has_commands)).collect();
                let value = |name: &&str| match commands.iter().find(|command| command.id == **name) {
                    Some(found) => command(&found.text),
                    None => format!("<bdi class=\"code\" translate=\"no\">${}</bdi>", escape(name)),
                };
                let values: Vec<Html> = names.iter().map(value).collect();
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                let has_names = template.has_holes() && commands.is_empty();
                vec![Tried { count: None, html: template.fill(&values), has_names }]
            }
        };
        (tried, found.into_inner().expect("no thread panicked while it reported"))
    }

    /// Says a prose page.
    pub fn page(&self, text: &str) -> Tried {
        let html = self.speaker(&Mutex::default()).prose("", text).html;
        Tried { count: None, html, has_names: false }
    }

    fn speaker<'s>(&'s self, found: &'s Mutex<Diagnostics>) -> Speaker<'s> {
        Speaker::new(self.site, self.plan, self.locale, self.from, self.from.collection(), found).saying(self.words)
    }
}
