// Addresses that people make up themselves: a pair the other way round, a page that is not there.
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { STYLES, file, index, launch, open, publish, reference } from "./support.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const style of STYLES) {
  for (const under of ["/", "/repo/"]) {
    suite(`${style} style under ${under}`, () => {
      let site;
      before(async () => {
        site = await publish(reference(style), { under, clean: style === "clean" });
      });
      after(() => site.close());

      for (const javaScriptEnabled of [true, false]) {
        const script = `JavaScript ${javaScriptEnabled ? "on" : "off"}`;

        test(`a reversed pair leads to the pair, ${script}`, async () => {
          const page = await open(browser, site.base, { javaScriptEnabled });
          await page.goto(site.base + file(style, "tr/smtp/554-vs-334"), { waitUntil: "commit" });
          await page.waitForURL(site.base + file(style, "tr/smtp/334-vs-554"));
          assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "SMTP 334 ile 554");
          assert.deepEqual(page.faults, []);
          await page.context().close();
        });

        test(`an unknown page says so and leads to every language, ${script}`, async () => {
          const page = await open(browser, site.base, { javaScriptEnabled });
          const address = `${site.base}tr/smtp/999/never/heard`;
          for (const [name, locale] of [
            ["Mail reply codes", "en"],
            ["Posta yanıt kodları", "tr"],
          ]) {
            page.faults.length = 0;
            assert.equal((await page.goto(address)).status(), 404);
            assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "404");
            assert.equal(await page.locator("body").evaluate((body) => getComputedStyle(body).marginTop), "0px", "its style sheet acts");
            assert.deepEqual(page.faults.filter((fault) => !fault.includes("404")), []);
            page.faults.length = 0;
            await page.getByRole("link", { name }).click();
            await page.waitForURL(site.base + index(style, `${locale}/`));
            assert.deepEqual(page.faults, []);
          }
          await page.context().close();
        });
      }
    });
  }
}
