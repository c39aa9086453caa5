// A reader's way through the site: start page, a code, a comparison, the same comparison in another language.
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { STYLES, build, file, index, launch, open, publish, reference } from "./support.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Walks from the language gateway; `base` is the site's own address. */
async function walk(base, style, javaScriptEnabled) {
  const page = await open(browser, base, { javaScriptEnabled });

  await page.goto(base + (base.startsWith("file:") ? "index.html" : ""));
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(base + index(style, "en/"));
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "What does this reply code mean, and what now?");

  await page.locator("main").getByRole("link", { name: /^554 / }).click();
  await page.waitForURL(base + file(style, "en/smtp/554"));
  assert.match(await page.getByRole("heading", { level: 1 }).innerText(), /^554\s\p{Lu}/u);
  assert.match(await page.title(), /554/);

  await page.getByRole("link", { name: "334", exact: true }).click();
  await page.waitForURL(base + file(style, "en/smtp/334-vs-554"));
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "SMTP 334 vs 554");
  assert.match(await page.title(), /^SMTP 334 .+ vs 554 .+$/);

  await page.locator(".languages summary").click();
  await page.getByRole("link", { name: "Türkçe" }).click();
  await page.waitForURL(base + file(style, "tr/smtp/334-vs-554"));
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "SMTP 334 ile 554");
  assert.match(await page.title(), /^SMTP 334 .+ ile 554 .+$/);
  assert.equal(await page.locator("html").getAttribute("lang"), "tr");

  await page.locator(".brand").click();
  await page.waitForURL(base + index(style, "tr/"));
  assert.equal(await page.locator("body").evaluate((body) => getComputedStyle(body).marginTop), "0px", "the style sheet acts");
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

for (const style of STYLES) {
  for (const under of ["/", "/repo/"]) {
    suite(`${style} style under ${under}`, () => {
      let site;
      before(async () => {
        site = await publish(reference(style), { under, clean: style === "clean" });
      });
      after(() => site.close());
      for (const script of [true, false]) {
        test(`JavaScript ${script ? "on" : "off"}`, () => walk(site.base, style, script));
      }
    });
  }
}

test("a page of a code leads to its parts, and what unfolds can be reached by the keyboard", async () => {
  const site = await publish(reference());
  try {
    const page = await open(browser, site.base, { javaScriptEnabled: false });
    await page.goto(site.base + file("directory", "en/smtp/554"));
    const entries = page.locator(".contents a");
    assert.ok((await entries.count()) >= 10, "the page has parts");
    for (const entry of await entries.all()) {
      await entry.click();
      const target = page.locator(new URL(page.url()).hash);
      assert.ok(await target.evaluate((e) => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().top < innerHeight), page.url());
    }

    const marked = await page.locator(".transcript mark").allTextContents();
    assert.ok(marked.length > 0 && marked.every((line) => /^S: 554[ -]/.test(line)), marked.join("\n"));
    const unfolds = page.locator(".facts details").first();
    assert.equal(await unfolds.locator("p").isVisible(), false);
    await unfolds.locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.equal(await unfolds.locator("p").isVisible(), true);

    const shown = await page.locator(".transcript").count();
    await page.getByRole("link", { name: "All sessions and server texts" }).first().click();
    await page.waitForURL(site.base + file("directory", "en/smtp/554-evidence"));
    assert.ok((await page.locator(".transcript").count()) > shown, "there are more sessions");
    await page.goBack();

    // One click takes the whole command, nothing more.
    const command = page.locator(".prose .command").first();
    await command.click();
    assert.equal((await page.evaluate(() => getSelection().toString())).trim(), await command.innerText());

    await page.goto(site.base + file("directory", "en/smtp/450-vs-550"));
    const both = (await page.locator(".transcript mark").allTextContents()).map((line) => line.slice(3, 6));
    assert.deepEqual([...new Set(both)].sort(), ["450", "550"]);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  } finally {
    await site.close();
  }
});

test("html style from the file system", async () => {
  const folder = build(reference("html"), "https://example.org/");
  await walk(`${pathToFileURL(folder)}/`, "html", true);
});
