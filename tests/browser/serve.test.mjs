// The preview as who works on a site sees it: every change on the disk is on the page at once, faults are told over it and go away.
import assert from "node:assert/strict";
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { LANGUAGES, golden, launch, open, preview, reference } from "./support.mjs";

let browser, root, site, page;

before(async () => {
  root = reference();
  [browser, site] = await Promise.all([launch(), preview(root)]);
  page = await open(browser, site.origin, { viewport: { width: 1280, height: 600 }, locale: "en-US" });
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const at = (file) => path.join(root, file);
const read = (file) => readFileSync(at(file), "utf8");
const edit = (file, from, to) => {
  const text = read(file);
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(at(file), text.replace(from, () => to));
};
const ours = (selector) => page.locator(`sitegen-preview ${selector}`);
const shows = (text) => page.getByText(text, { exact: false }).first().waitFor();
/** How far down the page is, after it has been loaded again. */
const scrolled = () => page.evaluate(() => Math.round(scrollY));

test("an edit is on the page at once, and the page stays where it was", async () => {
  await page.goto(`${site.base}en/smtp/554/`);
  await ours("summary").waitFor();
  await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
  const former = await scrolled();
  assert.ok(former > 0);
  const words = read("locales/en/smtp/554.ftl");
  edit("locales/en/smtp/554.ftl", "smtp-554 = ", "smtp-554 = Edited once. ");
  await page.waitForFunction(() => document.title.includes("Edited once."));
  await page.waitForFunction((former) => Math.abs(scrollY - former) < 2, former);
  // As many editors save: beside it, then in its place.
  writeFileSync(at("locales/en/smtp/.554.ftl.new"), words.replace("smtp-554 = ", "smtp-554 = Edited twice. "));
  renameSync(at("locales/en/smtp/.554.ftl.new"), at("locales/en/smtp/554.ftl"));
  await page.waitForFunction(() => document.title.includes("Edited twice."));
  await page.waitForFunction((former) => Math.abs(scrollY - former) < 2, former);
  writeFileSync(at("locales/en/smtp/554.ftl"), words);
  await page.waitForFunction(() => !document.title.includes("Edited"));
});

test("a page that an edit does not change is left alone", async () => {
  await page.goto(`${site.base}en/smtp/554/`);
  await ours("summary").waitFor();
  let loads = 0;
  const count = () => (loads += 1);
  page.on("load", count);
  const told = page.evaluate(() => new Promise((resolve) => {
    let events = 0;
    sitegenPreview.on("changed", () => (events += 1) === 1 && resolve());
  }));
  edit("locales/tr/smtp/554.ftl", "smtp-554 = ", "smtp-554 = Başka. ");
  await told;
  edit("locales/en/smtp/554.ftl", "smtp-554 = ", "smtp-554 = Other. ");
  await page.waitForFunction(() => document.title.includes("Other."));
  edit("locales/tr/smtp/554.ftl", "smtp-554 = Başka. ", "smtp-554 = ");
  edit("locales/en/smtp/554.ftl", "smtp-554 = Other. ", "smtp-554 = ");
  await page.waitForFunction(() => !document.title.includes("Other."));
  page.off("load", count);
  assert.equal(loads, 2);
});

test("facts, templates and styles are on the page at once, too", async () => {
  await page.goto(`${site.base}en/smtp/554/`);
  await ours("summary").waitFor();
  edit("themes/default/templates/code.html", "{% block main %}", "{% block main %}<p id=\"added\">From the template</p>");
  await page.locator("#added").waitFor();
  edit("themes/default/assets/css/site.css", "body {", "body { outline: 3px solid rgb(1, 2, 3);");
  await page.waitForFunction(() => getComputedStyle(document.body).outlineColor === "rgb(1, 2, 3)");
  const record = read("content/smtp/554.yaml");
  edit("content/smtp/554.yaml", "phrases:", "phrases:\n  - { text: \"An added phrase\", document: \"A document\" }");
  await shows("An added phrase");
  writeFileSync(at("content/smtp/554.yaml"), record);
  await page.getByText("An added phrase").waitFor({ state: "detached" });
});

test("a fault is told over the page, with its place, and is gone when it is mended", async () => {
  await page.goto(`${site.base}tr/smtp/450/`);
  await ours("summary").waitFor();
  const title = await page.title();
  for (const [file, from, to] of [
    ["locales/tr/smtp/450.ftl", "smtp-450 = ", "smtp-450 { "],
    ["content/smtp/450.yaml", "code: ", "code: [ "],
    ["themes/default/templates/code.html", "{% block main %}", "{% block main %}{{ nothing("],
  ]) {
    const whole = read(file);
    edit(file, from, to);
    const overlay = ours(".overlay");
    await overlay.waitFor();
    assert.match(await overlay.locator(".place").first().textContent(), new RegExp(`^${file}:\\d+:\\d+$`));
    assert.ok((await overlay.locator(".hint").count()) > 0, file);
    // The place leads to the line.
    const leads = await open(browser, site.origin);
    await leads.goto(new URL(await overlay.locator(".place a").first().getAttribute("href"), site.origin).href);
    assert.equal(await leads.locator("h1").textContent(), file);
    assert.ok(read(file).split("\n").includes(await leads.locator(":target").textContent()), file);
    assert.equal(await leads.locator(":target").textContent(), await overlay.locator("pre").first().textContent());
    assert.deepEqual(leads.faults, []);
    await leads.context().close();
    assert.equal(await page.title(), title, "the last good page stays");
    assert.equal(await overlay.getAttribute("role"), "alert");
    writeFileSync(at(file), whole);
    await overlay.waitFor({ state: "hidden" });
  }
  assert.equal(await page.title(), title);
});

test("an overlay can be put away, and the list of problems is live", async () => {
  await page.goto(`${site.base}tr/smtp/450/`);
  const whole = read("locales/tr/smtp/450.ftl");
  edit("locales/tr/smtp/450.ftl", "smtp-450 = ", "smtp-450 { ");
  await ours(".overlay").waitFor();
  await ours(".overlay").getByRole("button").focus();
  await page.keyboard.press("Enter");
  await ours(".overlay").waitFor({ state: "hidden" });
  assert.match(await ours(".count").textContent(), /error/);
  await page.goto(`${site.origin}/_sitegen/problems`);
  await page.getByText("locales/tr/smtp/450.ftl:").first().waitFor();
  writeFileSync(at("locales/tr/smtp/450.ftl"), whole);
  await page.getByText("Nothing is wrong.").waitFor();
});

test("a folder that is deleted and added is followed", async () => {
  await page.goto(`${site.base}tr/smtp/450/`);
  await ours("summary").waitFor();
  const kept = `${root}-kept`;
  cpSync(at("locales/tr"), kept, { recursive: true });
  rmSync(at("locales/tr"), { recursive: true });
  const name = (text) => /^smtp-450 = (.*)$/m.exec(text)[1];
  // What is no longer there in Turkish is there in English.
  await page.waitForFunction((name) => document.title.includes(name), name(read("locales/en/smtp/450.ftl")));
  cpSync(kept, at("locales/tr"), { recursive: true });
  await page.waitForFunction((name) => document.title.includes(name), name(read("locales/tr/smtp/450.ftl")));
  edit("locales/tr/smtp/450.ftl", "smtp-450 = ", "smtp-450 = Yine. ");
  await page.waitForFunction(() => document.title.includes("Yine."));
  edit("locales/tr/smtp/450.ftl", "smtp-450 = Yine. ", "smtp-450 = ");
  await page.waitForFunction(() => !document.title.includes("Yine."));
});

test("the toolbar leads to other languages and beside the source, by keyboard, too", async () => {
  await page.goto(`${site.base}tr/smtp/450/`);
  const jump = ours("select");
  await jump.waitFor();
  const names = await jump.locator("option").allTextContents();
  assert.equal(names.filter((name) => !name.includes("test language")).length, LANGUAGES.length, names.join());
  assert.equal(names.length, LANGUAGES.length + 2, names.join());
  await jump.focus();
  await jump.selectOption({ index: 0 });
  await page.waitForURL(`${site.base}en/smtp/450/`);
  await page.goto(`${site.base}tr/smtp/450/`);
  await ours("a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/_sitegen\/beside/);
  const [own, source] = [page.frameLocator("iframe").first(), page.frameLocator("iframe").last()];
  assert.equal(await own.locator("html").getAttribute("lang"), "tr");
  assert.equal(await source.locator("html").getAttribute("lang"), "en");
  assert.equal(await own.locator("sitegen-preview").count(), 0, "one toolbar is enough");
  await page.getByRole("combobox").selectOption("390");
  assert.equal(await page.locator("iframe").first().evaluate((frame) => frame.getBoundingClientRect().width), 390);
  edit("locales/tr/smtp/450.ftl", "smtp-450 = ", "smtp-450 = Yanda. ");
  await own.getByText("Yanda.").first().waitFor();
  edit("locales/tr/smtp/450.ftl", "smtp-450 = Yanda. ", "smtp-450 = ");
  await page.getByRole("link").first().click();
  await page.waitForURL(`${site.base}tr/smtp/450/`);
});

test("the interface speaks the language of the browser, whatever the page's", async () => {
  const own = await open(browser, site.origin, { locale: "tr-TR" });
  await own.goto(`${site.base}en/smtp/450/`);
  await own.locator("sitegen-preview summary").getByText("Önizleme").waitFor();
  assert.equal(await own.locator("sitegen-preview").getAttribute("lang"), "tr");
  assert.deepEqual(own.faults, []);
  await own.context().close();
});

test("a page in a right-to-left language has its toolbar, and a narrow window is wide enough", async () => {
  const sites = golden("ftp");
  const other = await preview(sites);
  const own = await open(browser, other.origin, { viewport: { width: 360, height: 640 } });
  await own.goto(`${other.base}ar/`);
  await own.locator("sitegen-preview summary").waitFor();
  const width = await own.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `${width}`);
  assert.deepEqual(own.faults, []);
  await own.context().close();
  await other.stop();
});

test("no page had anything to complain of", () => {
  assert.deepEqual(page.faults, []);
});
