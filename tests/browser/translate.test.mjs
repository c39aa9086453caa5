// Translating on the page, as translators do it: what they see of a text, what the file holds when they have saved it, and what
// the page shows then.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { golden, launch, open, preview, reference, repository } from "./support.mjs";

const program = path.join(repository, "target/release/sitegen");
const sites = [];
let browser, root, site;

const serve = async (folder) => {
  const started = await preview(folder);
  sites.push(started);
  return started;
};
before(async () => {
  root = reference();
  [browser, site] = await Promise.all([launch(), serve(root)]);
});
after(async () => {
  await browser?.close();
  for (const started of sites) await started.stop();
});

const read = (file, folder = root) => readFileSync(path.join(folder, file), "utf8");
const edit = (file, from, to, folder = root) => {
  const text = read(file, folder);
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(path.join(folder, file), text.replace(from, () => to));
};

/** A page with translating on. A page that was left because it was made anew may break off what it asked for. */
async function translating(url, { own = site, ...options } = {}) {
  const page = await open(browser, own.origin, { viewport: { width: 1280, height: 800 }, locale: "en-US", ...options });
  await page.context().addCookies([{ name: "sitegen-translate", value: "1", url: own.origin }]);
  await page.goto(url);
  await ready(page);
  return page;
}
const ready = (page) => page.locator("html[data-sitegen-translate=ready]").waitFor();
const panel = (page, selector = "", options = {}) => page.locator(`sitegen-preview .panel ${selector}`, options);
const field = (page) => panel(page, "textarea");
const done = async (page) => {
  assert.deepEqual(page.faults.filter((fault) => !fault.includes("409") && !fault.includes("422")), []);
  await page.context().close();
};
/** Opens a text by a click on its first letter in the main part of a page. */
const click = async (page, name) => {
  const [x, y] = await page.evaluate((name) => {
    const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_COMMENT);
    while (walk.nextNode() && !walk.currentNode.data.startsWith(`t ${name} `));
    const range = new Range();
    range.setStartAfter(walk.currentNode);
    range.setEndAfter(walk.currentNode.nextSibling);
    walk.currentNode.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
    const [box] = range.getClientRects();
    return [box.left + 4, box.top + box.height / 2];
  }, name);
  await page.mouse.click(x, y);
  await field(page).waitFor();
};
const saved = (page) => panel(page, ".status").getByText("Saved.").waitFor();

test("a text is clicked, changed and saved, and nothing else in the file changes", async () => {
  const file = "locales/tr/smtp/554.ftl";
  const original = read(file);
  const page = await open(browser, site.origin, { viewport: { width: 1280, height: 800 }, locale: "en-US" });
  await page.goto(`${site.base}tr/smtp/554/`);
  await page.locator("sitegen-preview").getByRole("button", { name: "Translate" }).click();
  await ready(page);
  const former = /\.summary = (.*)/.exec(original)[1];
  await click(page, "smtp-554.summary");
  assert.equal(await field(page).inputValue(), former);
  assert.deepEqual(await field(page).evaluate(({ lang, dir }) => [lang, dir]), ["tr", "ltr"]);
  for (const shown of ["smtp-554.summary", "translated", "The server refuses this message", "locales/tr/smtp/554.ftl:2", "sunucu"]) {
    await panel(page).getByText(shown).first().waitFor();
  }
  await field(page).fill("Sunucu *bunu* istemez.");
  // While it is written, it stands where readers will see it.
  await page.locator(".verdict em", { hasText: "bunu" }).waitFor();
  assert.equal(read(file), original, "nothing is written before it is saved");
  await field(page).press("Control+Enter");
  await saved(page);
  assert.equal(read(file), original.replace(former, "Sunucu *bunu* istemez."));
  await page.locator(".verdict em", { hasText: "bunu" }).waitFor();
  assert.equal(await page.locator('meta[name="description"]').getAttribute("content"), "Sunucu bunu istemez.");
  await field(page).waitFor();
  // And back again.
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await panel(page, ".status").getByText("As it was before.").waitFor();
  await page.locator(".verdict", { hasText: former }).waitFor();
  assert.equal(read(file), original);
  await done(page);
});

test("what would break the page is told while it is written, and not saved", async () => {
  const before = read("locales/tr/smtp/450.ftl");
  const page = await translating(`${site.base}tr/smtp/450/`);
  await click(page, "smtp-450.summary");
  await field(page).fill("Bakın { $nobody }");
  await panel(page, ".findings .error", { hasText: "unknown-variable" }).waitFor();
  await panel(page).getByRole("button", { name: "Save" }).click();
  await panel(page, ".status.error").waitFor();
  assert.equal(read("locales/tr/smtp/450.ftl"), before);
  page.once("dialog", (dialog) => dialog.accept());
  await field(page).press("Escape");
  await panel(page).waitFor({ state: "hidden" });
  await done(page);
});

test("what somebody else has written meanwhile is shown, and neither of the two is lost", async () => {
  const file = "locales/tr/smtp/421.ftl";
  const former = /\.summary = (.*)/.exec(read(file))[1];
  const page = await translating(`${site.base}tr/smtp/421/`);
  await click(page, "smtp-421.summary");
  await field(page).fill("Benim metnim.");
  edit(file, former, "Onların metni.");
  await panel(page, ".findings").getByText("Onların metni.").waitFor();
  assert.equal(await field(page).inputValue(), "Benim metnim.", "what was typed is kept");
  await page.locator(".verdict", { hasText: "Onların metni." }).waitFor();
  assert.ok(read(file).includes("Onların metni."));
  await panel(page).getByRole("button", { name: "Keep mine" }).click();
  await field(page).press("Control+Enter");
  await saved(page);
  assert.ok(read(file).includes(".summary = Benim metnim."));
  edit(file, "Benim metnim.", former);
  await page.locator(".verdict", { hasText: former }).waitFor();
  await done(page);
});

test("a draft outlives a page that is made anew", async () => {
  const page = await translating(`${site.base}tr/smtp/250/`);
  await click(page, "smtp-250.summary");
  await field(page).fill("Yarım kalmış");
  edit("locales/tr/site.ftl", "site-name = ", "site-name = Yeni ");
  await page.waitForFunction(() => document.title.includes("Yeni") || document.querySelector(".brand").textContent.includes("Yeni"));
  await field(page).waitFor();
  assert.equal(await field(page).inputValue(), "Yarım kalmış");
  edit("locales/tr/site.ftl", "site-name = Yeni ", "site-name = ");
  await page.waitForFunction(() => !document.querySelector(".brand").textContent.includes("Yeni"));
  await field(page).waitFor();
  page.once("dialog", (dialog) => dialog.accept());
  await panel(page).getByRole("button", { name: "Close" }).click();
  await panel(page).waitFor({ state: "hidden" });
  await done(page);
});

test("a text with numbers shows each of its forms", async () => {
  const page = await translating(`${site.base}tr/`);
  await click(page, "home-counts");
  assert.deepEqual(await panel(page, ".plurals code").allTextContents(), ["[one]", "[other]"]);
  await field(page).fill("{ $codes ->\n    [one] tek kod\n   *[other] { $codes } kod\n}, { $pairs } karşılaştırma, { $languages } dil.");
  await panel(page, ".counted").getByText("tek kod, 1 karşılaştırma, 1 dil.").waitFor();
  await panel(page, ".counted").getByText("2 kod, 2 karşılaştırma, 2 dil.").waitFor();
  await field(page).press("Control+Enter");
  await saved(page);
  assert.match(read("locales/tr/site.ftl"), /^home-counts = \{ \$codes ->\n +\[one\] tek kod\n +\*\[other\]/m);
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await panel(page, ".status").getByText("As it was before.").waitFor();
  assert.equal(read("locales/tr/site.ftl"), readFileSync(path.join(repository, "locales/tr/site.ftl"), "utf8"));
  await done(page);
});

test("a stale text shows what has changed, and can be right as it is", async () => {
  const page = await translating(`${site.base}tr/smtp/552/`);
  edit("locales/en/smtp/552.ftl", "    .summary = ", "    .summary = Suddenly: ");
  await page.waitForFunction(() => CSS.highlights?.get("sitegen-stale")?.size > 0);
  await ready(page);
  await click(page, "smtp-552.summary");
  await panel(page, ".state.stale").waitFor();
  assert.match(await panel(page, "ins").first().textContent(), /Suddenly/);
  const before = read("locales/tr/smtp/552.ftl");
  await panel(page).getByRole("button", { name: "Save" }).click();
  await panel(page, ".state.translated").waitFor();
  assert.equal(read("locales/tr/smtp/552.ftl"), before);
  assert.match(read("locales/en/l10n.lock"), /^smtp-552\.summary .*Suddenly/m);
  edit("locales/en/smtp/552.ftl", "Suddenly: ", "");
  await done(page);
});

test("the keyboard is enough, and the focus comes back to where it was", async () => {
  const page = await translating(`${site.base}tr/smtp/501/`);
  const former = /^smtp-501 = (.*)/m.exec(read("locales/tr/smtp/501.ftl"))[1];
  const link = page.locator(".breadcrumbs a").last();
  await link.focus();
  await page.keyboard.press("F2");
  await field(page).waitFor();
  assert.equal(await panel(page, "h2 code").textContent(), "smtp.short");
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "hidden" });
  assert.ok(await link.evaluate((own) => own === document.activeElement), "the focus is lost");
  await link.blur();
  await page.keyboard.press("F2");
  await panel(page, ".texts").first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent ?? "");
  for (let steps = 0; steps < 200 && !/^smtp-501(?![-.\w])/.test((await focused()).replace("translated", " ")); steps += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await field(page).waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Yazım hatası");
  await page.keyboard.press("Control+Enter");
  await saved(page);
  assert.match(read("locales/tr/smtp/501.ftl"), /^smtp-501 = Yazım hatası$/m);
  await page.locator("h1", { hasText: "Yazım hatası" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.localName), "textarea", "the focus is kept");
  await page.keyboard.press("Tab");
  edit("locales/tr/smtp/501.ftl", "Yazım hatası", former);
  await done(page);
});

test("a language from right to left gets its missing texts, in the order of the source", async () => {
  const folder = golden("tiny", "fallback");
  execFileSync(program, ["l10n", "sync", "--root", folder], { stdio: "ignore" });
  const own = await serve(folder);
  const before = read("locales/ar/lamp/records.ftl", folder);
  const page = await translating(`${own.base}ar/lamp/R1/`, { own });
  await page.waitForFunction(() => CSS.highlights.get("sitegen-missing").size > 0);
  await click(page, "lamp-R1.summary");
  await panel(page, ".state.missing").waitFor();
  assert.deepEqual(await field(page).evaluate(({ lang, dir, value }) => [lang, dir, value]), ["ar", "rtl", ""]);
  await field(page).fill("قف الآن.");
  await field(page).press("Control+Enter");
  await saved(page);
  const now = read("locales/ar/lamp/records.ftl", folder);
  assert.equal(now, before.replace(/(lamp-R1 =\n {4}\.summary =)/, "$1 قف الآن."));
  await page.locator(".verdict", { hasText: "قف الآن." }).waitFor();
  assert.equal(await page.locator(".verdict [lang=en]", { hasText: "Stop now." }).count(), 0);
  await done(page);
});

test("the work list leads from text to text and from page to page", async () => {
  const folder = golden("tiny", "turkish");
  edit("locales/tr/lamp/records.ftl", "    .meaning = Yol dolu & kapalıdır.\n", "", folder);
  edit("locales/tr/lamp/records.ftl", "    .send = Göstermeyin.\n", "", folder);
  const own = await serve(folder);
  const page = await translating(`${own.base}tr/lamp/R1/`, { own });
  await page.locator("sitegen-preview").getByRole("button", { name: "Texts" }).click();
  await panel(page, "h3", { hasText: "To do on this page (1)" }).waitFor();
  await panel(page, ".texts button").first().click();
  await field(page).waitFor();
  assert.equal(await panel(page, "h2 code").textContent(), "lamp-R1.meaning");
  await field(page).fill("Yol doludur.");
  await field(page).press("Control+Enter");
  await saved(page);
  await field(page).press("Alt+ArrowDown");
  await page.waitForURL("**/tr/lamp/W9/");
  await panel(page, "h2 code", { hasText: "lamp-W9.send" }).waitFor();
  await field(page).fill("Göstermeyin.");
  await field(page).press("Control+Enter");
  await saved(page);
  await panel(page).getByRole("button", { name: "Next" }).click();
  await panel(page, ".status").getByText("Nothing is left to do.").waitFor();
  await done(page);
});

test("on a phone the panel leaves the text in sight, and it speaks the language of the browser", async () => {
  const page = await translating(`${site.base}tr/smtp/554/`, { viewport: { width: 390, height: 844 }, locale: "tr-TR" });
  await click(page, "smtp-554.summary");
  await panel(page).getByRole("button", { name: "Kaydet" }).waitFor();
  const [text, sheet] = await Promise.all([page.locator(".verdict").boundingBox(), panel(page).boundingBox()]);
  assert.ok(text.y >= 0 && text.y + 40 < sheet.y, `${JSON.stringify(text)} ${JSON.stringify(sheet)}`);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  await done(page);
});
