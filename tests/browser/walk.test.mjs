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
  assert.match(await page.getByRole("heading", { level: 1 }).innerText(), /^554 \p{Lu}/u);
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

test("html style from the file system", async () => {
  const folder = build(reference("html"), "https://example.org/");
  await walk(`${pathToFileURL(folder)}/`, "html", true);
});
