//! Messages as the places of a page need them: HTML for the body, plain text for titles, attributes and data.

use std::sync::Mutex;

use super::marks::{Marked, Marks};
use crate::diag::Diagnostics;
use crate::l10n::{Argument, Formatted, LocaleId, Template, Words};
use crate::markdown::{self, Form, Html, Links, Rendered, escape, literal, strip};
use crate::messages::{gloss_id, id_part};
use crate::model::{Collection, Command, Facet};
use crate::plan::{Page, SitePlan};
use crate::site::{Site, Target};
use crate::translation::page_key;

/// Speaks one locale of a site. Collects what is wrong with the texts it is asked for.
pub(super) struct Speaker<'a> {
    pub(super) site: &'a Site,
    pub(super) locale: LocaleId,
    links: PageLinks<'a>,
    diagnostics: &'a Mutex<Diagnostics>,
    marks: Option<&'a Marks>,
    words: &'a Words,
}

/// A text and whether it is in another language than its page.
#[derive(Clone, Debug, Default)]
pub(super) struct Spoken {
    pub(super) html: Html,
    pub(super) is_fallback: bool,
}

/// The words of a token.
pub(super) struct Glossed {
    /// What it is called, for titles and data.
    pub(super) name: String,
    /// The same for the body of a page.
    pub(super) label: Spoken,
    /// What it changes.
    pub(super) action: Spoken,
}

impl<'a> Speaker<'a> {
    /// `from` is a page at the place where the texts will stand: links in them are relative to it.
    pub(super) fn new(
        site: &'a Site,
        plan: &'a SitePlan,
        locale: LocaleId,
        from: Page,
        collection: Option<usize>,
        diagnostics: &'a Mutex<Diagnostics>,
    ) -> Self {
        let links = PageLinks { site, plan, locale, from, collection, is_absolute: false };
        Self { site, locale, links, diagnostics, marks: None, words: &site.words }
    }

    /// The same, with each text between marks.
    pub(super) fn marking(self, marks: Option<&'a Marks>) -> Self {
        Self { marks, ..self }
    }

    /// The same for texts that may be read anywhere: links in them are whole URLs.
    pub(super) fn absolute(
        site: &'a Site,
        plan: &'a SitePlan,
        locale: LocaleId,
        from: Page,
        collection: Option<usize>,
        diagnostics: &'a Mutex<Diagnostics>,
    ) -> Self {
        let speaker = Self::new(site, plan, locale, from, collection, diagnostics);
        Self { links: PageLinks { is_absolute: true, ..speaker.links }, ..speaker }
    }

    /// The same in other words than the site's, which has to have the same locales.
    pub(super) fn saying(self, words: &'a Words) -> Self {
        Self { words, ..self }
    }

    fn words(&self) -> &'a Words {
        self.words
    }

    fn report(&self, found: Diagnostics) {
        if !found.is_empty() {
            self.diagnostics.lock().expect("no thread panics while it reports").extend(found);
        }
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<Formatted> {
        let mut found = Diagnostics::default();
        let formatted = self.words().format(self.locale, id, attribute, arguments, &mut found);
        self.report(found);
        formatted
    }

    /// A plain text without variables, for attributes, titles and data. Empty if no locale has it, which `messages` reports.
    pub(super) fn plain(&self, id: &str, attribute: Option<&str>) -> String {
        self.formatted(id, attribute, &[])
    }

    fn formatted(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> String {
        let formatted = self.format(id, attribute, arguments);
        formatted.map_or_else(String::new, |f| self.around(id, attribute, f.text))
    }

    /// A plain text for the body of a page.
    fn escaped(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Spoken {
        self.format(id, attribute, arguments).map_or_else(Spoken::default, |formatted| {
            let spoken = self.mark("span", escape(&formatted.text), formatted.locale);
            Spoken { html: self.around(id, attribute, spoken.html), ..spoken }
        })
    }

    fn around(&self, id: &str, attribute: Option<&str>, text: String) -> String {
        let Some(marks) = self.marks else { return text };
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        marks.around(Marked { name, locale: self.locale }, text)
    }

    /// A plain text without variables, for the body of a page.
    pub(super) fn label(&self, id: &str, attribute: Option<&str>) -> Spoken {
        self.escaped(id, attribute, &[])
    }

    /// A plain text with counts, for the body of a page.
    pub(super) fn counts(&self, id: &str, counts: &[(&str, u64)]) -> Html {
        let arguments: Vec<(&str, Argument)> = counts.iter().map(|(name, n)| (*name, Argument::Count(*n))).collect();
        self.escaped(id, None, &arguments).html
    }

    /// A plain text with holes, for titles, attributes and data.
    pub(super) fn plain_template(&self, id: &str, attribute: Option<&str>, holes: &[&str]) -> Template {
        Template::cut(&self.formatted(id, attribute, &as_holes(holes)))
    }

    /// A plain text with holes, for the body of a page; what is filled in must be HTML.
    pub(super) fn label_template(&self, id: &str, attribute: Option<&str>, holes: &[&str]) -> Template {
        Template::cut(&self.escaped(id, attribute, &as_holes(holes)).html)
    }

    /// A plain text without variables, for Markdown.
    pub(super) fn literal(&self, id: &str, attribute: Option<&str>) -> String {
        literal(&self.plain(id, attribute))
    }

    /// A plain text with holes, for Markdown; what is filled in must be Markdown.
    pub(super) fn literal_template(&self, id: &str, attribute: Option<&str>, holes: &[&str]) -> Template {
        Template::cut(&literal(&self.formatted(id, attribute, &as_holes(holes))))
    }

    /// A sentence in Markdown with holes; what is filled in must be HTML.
    pub(super) fn sentence_template(&self, id: &str, attribute: Option<&str>, holes: &[&str]) -> Template {
        Template::cut(&self.text_with(id, attribute, holes, Form::Inline))
    }

    /// A sentence in Markdown that can select on numbers.
    pub(super) fn sentence(&self, id: &str, attribute: Option<&str>, numbers: &[(&str, u64)]) -> Spoken {
        let arguments: Vec<(&str, Argument)> = numbers.iter().map(|(name, n)| (*name, Argument::Count(*n))).collect();
        self.markdown(id, attribute, &arguments, Form::Inline)
    }

    /// A text in Markdown without variables.
    pub(super) fn text(&self, id: &str, attribute: Option<&str>, form: Form) -> Spoken {
        self.markdown(id, attribute, &[], form)
    }

    /// A text in Markdown with holes; what is filled in must be HTML.
    pub(super) fn text_with(&self, id: &str, attribute: Option<&str>, holes: &[&str], form: Form) -> Html {
        self.markdown(id, attribute, &as_holes(holes), form).html
    }

    /// A text in Markdown with variables that are the same on every page: HTML by name.
    pub(super) fn filled(&self, id: &str, attribute: Option<&str>, form: Form, values: &[(&str, Html)]) -> Spoken {
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        let values: Vec<&str> = values.iter().map(|(_, html)| html.as_str()).collect();
        let Spoken { html, is_fallback } = self.markdown(id, attribute, &as_holes(&names), form);
        Spoken { html: Template::cut(&html).fill(&values), is_fallback }
    }

    /// A text in Markdown as Markdown, with commands in it; `None` if no locale has it.
    pub(super) fn source(&self, id: &str, attribute: Option<&str>, commands: &[Command]) -> Option<String> {
        self.words().find(self.locale, id, attribute)?;
        let names: Vec<&str> = commands.iter().map(|command| command.id.as_str()).collect();
        let text = self.format(id, attribute, &as_holes(&names))?.text;
        let text = Template::cut(&markdown::with_links(&text, &self.links));
        if !text.has_holes() {
            return Some(text.fill(&[]));
        }
        let commands: Vec<String> = commands.iter().map(|command| format!("`{}`", command.text)).collect();
        let commands: Vec<&str> = commands.iter().map(String::as_str).collect();
        Some(text.fill(&commands))
    }

    /// What a token of a facet is called and what it changes; `None` if it has no words.
    pub(super) fn gloss(&self, collection: &Collection, facet: &Facet, token: &str) -> Option<Glossed> {
        let gloss = facet.gloss_of(token)?;
        let id = gloss_id(&collection.id, facet, gloss);
        self.words().find(self.locale, &id, None)?;
        let class: Vec<(&str, u64)> = gloss.class.iter().map(|class| ("class", *class)).collect();
        let action = self.sentence(&id, Some("action"), &class);
        Some(Glossed { name: self.plain(&id, None), label: self.label(&id, None), action })
    }

    /// The name of a value of a set, without markup.
    pub(super) fn value_name(&self, collection: &Collection, facet: &Facet, value: &str) -> String {
        strip(&self.text(&format!("{}-{}-{value}", collection.id, facet.words), None, Form::Inline).html)
    }

    /// The name of a kind of log.
    pub(super) fn log_name(&self, collection: &Collection, log: &str) -> String {
        self.plain(&format!("{}-log-{}", collection.id, id_part(log)), None)
    }

    /// The label of a facet that is read off the code, and what it says of a code with this value; without markup.
    pub(super) fn derived(&self, collection: &Collection, facet: &Facet, value: &str, code: &str) -> (String, String) {
        let sentence = self.sentence_template(&format!("{}-{}-{value}", collection.id, facet.words), None, &["code"]);
        (self.plain(&format!("{}-{}", collection.id, facet.id), None), strip(&sentence.fill(&[code])))
    }

    fn markdown(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)], form: Form) -> Spoken {
        let Some(formatted) = self.format(id, attribute, arguments) else {
            return Spoken::default();
        };
        let rendered = markdown::render(&formatted.text, form, &self.links);
        let tag = if form == Form::Inline { "span" } else { "div" };
        let spoken = self.mark(tag, rendered.html, formatted.locale);
        Spoken { html: self.around(id, attribute, spoken.html), ..spoken }
    }

    /// A prose page from Markdown.
    pub(super) fn prose(&self, slug: &str, text: &str) -> Rendered {
        let mut rendered = markdown::render(text, Form::Page, &self.links);
        rendered.html = self.of_page(slug, rendered.html);
        rendered.title = rendered.title.map(|title| self.of_page(slug, title));
        rendered
    }

    /// Something that a prose page says, in another place.
    pub(super) fn of_page(&self, slug: &str, text: String) -> String {
        self.around(&page_key(slug).0, None, text)
    }

    /// A paragraph of a prose page in another place.
    pub(super) fn paragraph(&self, text: &str) -> Html {
        let rendered = markdown::render(text, Form::Inline, &self.links);
        if rendered.problems.is_empty() { rendered.html } else { escape(&markdown::plain(text)) }
    }

    /// Marks a text whose language is not that of the page.
    pub(super) fn mark(&self, tag: &str, html: Html, locale: LocaleId) -> Spoken {
        if locale == self.locale {
            return Spoken { html, is_fallback: false };
        }
        let other = self.words().locale(locale);
        let html = format!("<{tag} lang=\"{}\" dir=\"{}\">{html}</{tag}>", other.tag, other.direction.as_str());
        Spoken { html, is_fallback: true }
    }
}

fn as_holes<'n>(names: &[&'n str]) -> Vec<(&'n str, Argument)> {
    names.iter().map(|name| (*name, Argument::Hole)).collect()
}

/// Links from texts, relative to where the texts stand.
struct PageLinks<'a> {
    site: &'a Site,
    plan: &'a SitePlan,
    locale: LocaleId,
    from: Page,
    collection: Option<usize>,
    is_absolute: bool,
}

impl PageLinks<'_> {
    fn to(&self, page: Page) -> String {
        let route = self.plan.route(page);
        if self.is_absolute { self.plan.url(&route) } else { self.plan.route(self.from).link_to(&route) }
    }
}

impl Links for PageLinks<'_> {
    fn resolve(&self, target: &str) -> Option<String> {
        Some(self.to(match self.site.target(target)? {
            Target::Prose(prose) => Page::Prose(self.locale, prose),
            Target::Collection(collection) => Page::Collection(self.locale, collection),
            Target::Code(collection, record) => Page::Code(self.locale, collection, record),
            Target::Pair(collection, pair) => Page::Pair(self.locale, collection, pair),
        }))
    }

    fn code(&self, code: &str) -> Option<String> {
        let index = self.collection?;
        let record = self.site.collections[index].find(code)?;
        let page = Page::Code(self.locale, index, record);
        (page != self.from).then(|| self.to(page))
    }

    fn has_id(&self, id: &str) -> bool {
        self.site.theme.ids.contains(id)
    }
}
