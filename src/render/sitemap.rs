//! Sitemaps with alternates (sitemaps.org, hreflang) and `robots.txt`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::Prepared;
use super::frame::marked;
use crate::l10n::Template;
use crate::plan::{Page, SitePlan};
use crate::site::Site;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The list of sitemap files.
pub(super) fn index(plan: &SitePlan) -> std::io::Result<Vec<u8>> {
    document(|writer| {
        writer.create_element("sitemapindex").with_attribute(("xmlns", NAMESPACE)).write_inner_content(|writer| {
            for part in 0..plan.sitemap_parts() {
                let url = plan.url(&plan.route(Page::SitemapPart(part)));
                writer.create_element("sitemap").write_inner_content(|writer| {
                    writer.create_element("loc").write_text_content(BytesText::new(&url))?;
                    Ok(())
                })?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// One sitemap file.
pub(super) fn part(site: &Site, plan: &SitePlan, part: usize) -> std::io::Result<Vec<u8>> {
    document(|writer| {
        let set = writer.create_element("urlset").with_attribute(("xmlns", NAMESPACE)).with_attribute(("xmlns:xhtml", XHTML));
        set.write_inner_content(|writer| {
            // Codes and pairs are neighbours: their entries differ in the last segment only.
            let mut neighbours: BTreeMap<Page, Template> = BTreeMap::new();
            for page in plan.sitemap_part(part) {
                let leaf = plan.leaf(page);
                let Some(first) = plan.neighbour(page) else {
                    entry(site, plan, page, "", writer)?;
                    continue;
                };
                let template = match neighbours.entry(first) {
                    Entry::Occupied(made) => made.into_mut(),
                    Entry::Vacant(place) => {
                        let mut made = Writer::new(Vec::new());
                        entry(site, plan, page, &leaf, &mut made)?;
                        let made = String::from_utf8(made.into_inner()).map_err(std::io::Error::other)?;
                        place.insert(Template::cut(&made))
                    }
                };
                writer.get_mut().extend_from_slice(template.fill(&[&leaf]).as_bytes());
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// The entry of a page, with a hole in the place of its last segment if that is given.
fn entry(site: &Site, plan: &SitePlan, page: Page, leaf: &str, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    let url = |page: Page| marked(&plan.url(&plan.route(page)), leaf, 0);
    writer.create_element("url").write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(&url(page)))?;
        if plan.published.len() > 1 {
            for locale in &plan.published {
                let url = url(page.in_locale(*locale));
                let tag = site.words.locale(*locale).tag.as_str();
                writer
                    .create_element("xhtml:link")
                    .with_attributes([("rel", "alternate"), ("hreflang", tag), ("href", url.as_str())])
                    .write_empty()?;
            }
            if let Some(default) = plan.default_of(page) {
                let url = url(default);
                writer
                    .create_element("xhtml:link")
                    .with_attributes([("rel", "alternate"), ("hreflang", "x-default"), ("href", url.as_str())])
                    .write_empty()?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

fn document(body: impl FnOnce(&mut Writer<Vec<u8>>) -> std::io::Result<()>) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    body(&mut writer)?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// Everything may be read; the sitemap is here.
pub(super) fn robots(prepared: &Prepared) -> String {
    let sitemap = prepared.plan.url(&prepared.plan.route(Page::SitemapIndex));
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}
