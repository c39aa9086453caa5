//! What stands around the content of a page: brand, navigation, language switcher, alternates, footer.
//!
//! It is the same for all codes and pairs of a collection in a locale but for one thing, the last segment of their routes.
//! So it is rendered once with a mark in that segment's place, and the segment is put in for each page.

use tera::{Context, Map, Value};

use crate::l10n::{LocaleId, Template, hole};
use crate::markdown::Html;
use crate::plan::{Page, Route, SitePlan};
use crate::site::Site;

/// The frame of pages at one place of the site.
pub(super) struct Frame {
    /// What templates see as `frame`.
    pub(super) value: Value,
    alternates: Template,
    switcher: Template,
}

impl Frame {
    /// The `<link>`s to the page in other locales.
    pub(super) fn alternates(&self, leaf: &str) -> Value {
        Value::safe_string(&self.alternates.fill(&[leaf]))
    }

    /// The list of the page's locales.
    pub(super) fn switcher(&self, leaf: &str) -> Value {
        Value::safe_string(&self.switcher.fill(&[leaf]))
    }
}

/// Values that templates get in every locale: `t` and `attr`.
#[derive(Clone)]
pub(super) struct Dictionary {
    pub(super) t: Value,
    pub(super) attr: Value,
}

/// What frames say in a locale.
pub(super) struct Labels {
    pub(super) dictionary: Dictionary,
    /// Short names of the collections.
    pub(super) collections: Vec<Html>,
    /// Titles of the prose pages.
    pub(super) prose: Vec<Html>,
    /// Title of the page on translations.
    pub(super) translations: Html,
}

/// Renders the frame for a page and all pages that differ from it in their leaf only.
pub(super) fn frame(site: &Site, plan: &SitePlan, page: Page, locale: LocaleId, labels: &Labels) -> Result<Frame, tera::Error> {
    let dictionary = &labels.dictionary;
    let from = plan.route(page);
    let leaf = plan.leaf(page);
    let part = |name: &str, values: Vec<(&'static str, Value)>| -> Result<String, tera::Error> {
        let mut context = Context::new();
        context.insert_value("t", dictionary.t.clone());
        context.insert_value("attr", dictionary.attr.clone());
        for (key, value) in values {
            context.insert_value(key, value);
        }
        site.theme.tera.render(&format!("parts/{name}.html"), &context)
    };
    let home = Page::Home(locale);
    let sections: Vec<Value> = (0..site.collections.len())
        .map(|c| {
            let target = Page::Collection(locale, c);
            link(&from.link_to(&plan.route(target)), Value::safe_string(&labels.collections[c]), target == page)
        })
        .collect();
    let prose: Vec<Value> = (0..site.prose.len())
        .map(|p| {
            let target = Page::Prose(locale, p);
            link(&from.link_to(&plan.route(target)), Value::safe_string(&labels.prose[p]), target == page)
        })
        .collect();
    let brand =
        part("brand", vec![("home", Value::from(from.link_to(&plan.route(home)))), ("is_home", Value::from(page == home))])?;
    // The start page lists the prose pages.
    let guides = (!prose.is_empty()).then(|| format!("{}#guides", from.link_to(&plan.route(home))));
    let find = format!("{}#find", if page == home { String::new() } else { from.link_to(&plan.route(home)) });
    let nav = part("nav", vec![("links", Value::from(sections)), ("guides", Value::from(guides)), ("find", Value::from(find))])?;
    let translations = Page::Translations(locale);
    let translations =
        link(&from.link_to(&plan.route(translations)), Value::safe_string(&labels.translations), translations == page);
    let footer = part("footer", vec![("links", Value::from(prose)), ("translations", translations)])?;
    let alternates = part("alternates", alternates(site, plan, page, &leaf))?;
    let locales = plan.locales.iter().map(|other| {
        let words = site.words.locale(*other);
        let href = from.link_to(&plan.route(page.in_locale(*other)));
        object(vec![
            ("tag", Value::from(words.tag.as_str())),
            ("name", Value::from(words.name.as_str())),
            ("dir", Value::from(words.direction.as_str())),
            ("href", Value::from(marked(&href, &leaf, 0))),
            ("current", Value::from(*other == locale)),
        ])
    });
    let switcher = part("switcher", vec![("locales", Value::from(locales.collect::<Vec<_>>()))])?;
    let language = site.words.locale(locale);
    let value = object(vec![
        ("lang", Value::from(language.tag.as_str())),
        ("dir", Value::from(language.direction.as_str())),
        ("name", Value::from(language.name.as_str())),
        ("assets", assets(site, plan, |to| from.link_to(to))),
        ("urls", assets(site, plan, |to| plan.url(to))),
        ("manifest", Value::from(from.link_to(&plan.route(Page::Manifest(locale))))),
        ("brand", Value::safe_string(&brand)),
        ("nav", Value::safe_string(&nav)),
        ("footer", Value::safe_string(&footer)),
    ]);
    Ok(Frame { value, alternates: Template::cut(&alternates), switcher: Template::cut(&switcher) })
}

/// The variables of `parts/alternates.html`: every published locale, and the gateway as the page for all others.
pub(super) fn alternates(site: &Site, plan: &SitePlan, page: Page, leaf: &str) -> Vec<(&'static str, Value)> {
    let locales = plan.published.iter().map(|other| {
        let route = if page == Page::Gateway { Page::Home(*other) } else { page.in_locale(*other) };
        let url = plan.url(&plan.route(route));
        let tag = site.words.locale(*other).tag.as_str();
        object(vec![("tag", Value::from(tag)), ("url", Value::from(marked(&url, leaf, 0)))])
    });
    let default = plan.default_of(page).map(|page| marked(&plan.url(&plan.route(page)), leaf, 0));
    vec![("locales", Value::from(locales.collect::<Vec<_>>())), ("default", Value::from(default))]
}

/// Puts the mark of this number into the place of the leaf, the last occurrence.
pub(super) fn marked(url: &str, leaf: &str, number: usize) -> String {
    match url.rfind(leaf).filter(|_| !leaf.is_empty()) {
        Some(at) => format!("{}{}{}", &url[..at], hole(number), &url[at + leaf.len()..]),
        None => url.to_owned(),
    }
}

/// Links to the theme's assets, by their names.
pub(super) fn assets(site: &Site, plan: &SitePlan, href: impl Fn(&Route) -> String) -> Value {
    let link = |(place, asset): (usize, &crate::theme::Asset)| {
        let href = href(&plan.route(Page::Asset(place)));
        (asset.name.clone().into(), Value::from(href))
    };
    Value::from(site.theme.assets.iter().enumerate().map(link).collect::<Map>())
}

fn link(href: &str, label: Value, current: bool) -> Value {
    object(vec![("href", Value::from(href)), ("label", label), ("current", Value::from(current))])
}

/// A map for a template.
pub(super) fn object(entries: Vec<(&'static str, Value)>) -> Value {
    let map: Map = entries.into_iter().map(|(key, value)| (key.into(), value)).collect();
    Value::from(map)
}
