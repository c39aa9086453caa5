// What pages can do with a script: the box that searches and decodes, the picker, the table, colours, copying.
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build, launch, open, publish, reference } from "./support.mjs";

const PHONE = { width: 390, height: 844 };
const BOUNCE = "<a@example.com>: host mx.example.com[192.0.2.250] said: 554 5.7.1\n    <a@example.com>: Relay access denied (in reply to RCPT TO\n    command)";

let browser, site;
before(async () => {
  browser = await launch();
  site = await publish(reference());
});
after(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page of the site and closes it after the work. */
async function visit(name, work, options) {
  const page = await open(browser, site.base, options);
  await page.goto(site.base + name);
  await work(page);
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

suite("search and decoder", () => {
  test("from a pasted bounce to what to do now in two steps, in Turkish, on a phone", () =>
    visit(
      "tr/",
      async (page) => {
        await page.locator("#find-text").fill(BOUNCE);
        const card = page.locator(".found .card");
        await card.waitFor();
        assert.match(await card.innerText(), /^554\s+İşlem başarısız/);
        assert.match(await card.innerText(), /5\.7\.1 Sunucu bir kural gereği reddetti/);
        assert.equal(await card.locator("dd").first().innerText(), "RCPT");
        await card.getByRole("link", { name: "Şimdi ne yapmalı" }).click();
        await page.waitForURL(`${site.base}tr/smtp/554/#action-554`);
        const heading = page.locator("#action-554");
        assert.equal(await heading.innerText(), "554 yanıtından sonra ne yapılır");
        assert.ok(await heading.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight));
      },
      { viewport: PHONE },
    ));

  for (const [locale, query, expected] of [
    ["en", "greylisting", "Greylisting"],
    ["en", "graylistng", "Greylisting"],
    ["en", "mailbox ful", "452"],
    ["tr", "GRİ LİSTE", "Gri listeleme"],
    ["tr", "gri liste", "Gri listeleme"],
    ["tr", "kimlik dogrulama", "530"],
    ["en", "550", "550"],
  ]) {
    test(`“${query}” finds ${expected}`, () =>
      visit(`${locale}/`, async (page) => {
        await page.locator("#find-text").fill(query);
        const first = page.locator(".found a").first();
        await first.waitFor();
        const names = await page.locator(".found a").allInnerTexts();
        assert.ok(names.slice(0, 4).some((name) => name.startsWith(expected)), names.join(" | "));
      }));
  }

  test("two codes lead straight to their comparison by the Enter key, and nothing is found in noise", () =>
    visit("en/", async (page) => {
      await page.keyboard.press("/");
      assert.equal(await page.locator(":focus").getAttribute("id"), "find-text");
      await page.keyboard.type("qqqqzzzz");
      await page.locator(".found p", { hasText: "Nothing was found" }).waitFor();
      await page.locator("#find-text").fill("554 334");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.base}en/smtp/334-vs-554/`);
    }));

  test("a code without a page is told by its first digit, with the codes that its enhanced code comes with", () =>
    visit("tr/", async (page) => {
      await page.locator("#find-text").fill("557 5.7.1 go away, this is a longer line that is no question");
      const card = page.locator(".found .card");
      await card.waitFor();
      const said = await card.innerText();
      assert.equal((await card.getByRole("heading", { level: 2 }).innerText()).trim(), "557");
      assert.match(said, /Bu kod burada anlatılmıyor/);
      assert.match(said, /Kalıcı olumsuz tamamlama \(5yz\)/);
      assert.match(said, /5\.7\.1 Sunucu bir kural gereği reddetti/);
      assert.equal(await card.locator(".next").count(), 0);
      await card.getByRole("link", { name: "554 İşlem başarısız" }).click();
      await page.waitForURL(`${site.base}tr/smtp/554/`);
    }));

  test("what is pasted stays text", () =>
    visit("en/", async (page) => {
      await page.locator("#find-text").fill('550 5.1.1 <img src=x onerror="document.title=1"> said <script>x</script>');
      await page.locator(".found .card blockquote").waitFor();
      assert.equal(await page.locator(".found img, .found script").count(), 0);
      assert.match(await page.locator(".found .card blockquote").innerText(), /<img src=x/);
    }));

  test("it works from a file system", async () => {
    const folder = build(reference("html"), "https://example.org/");
    const base = `${pathToFileURL(folder)}/`;
    const page = await open(browser, base);
    await page.goto(`${base}en/index.html`);
    await page.locator("#find-text").fill("554 5.7.1 Relay access denied");
    await page.locator(".found .card a").first().click();
    await page.waitForURL(`${base}en/smtp/554.html`);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  test("without a script nothing of it shows", () =>
    visit(
      "en/",
      async (page) => {
        for (const element of await page.locator(".scripted").all()) assert.equal(await element.isVisible(), false);
        assert.ok((await page.locator(".scripted").count()) >= 2);
      },
      { javaScriptEnabled: false },
    ));
});

suite("picker and table", () => {
  test("two codes are typed or chosen, in any order", () =>
    visit("tr/smtp/", async (page) => {
      assert.equal(await page.locator("#codes option").count(), 78);
      await page.locator("#low").fill("554");
      await page.locator("#high").fill("334 Sunucu sınaması");
      await page.getByRole("button", { name: "Karşılaştır" }).click();
      await page.waitForURL(`${site.base}tr/smtp/334-vs-554/`);
    }));

  test("the page of a code compares with another; what is no code is told", () =>
    visit("en/smtp/554/", async (page) => {
      await page.locator("#high").fill("999");
      await page.getByRole("button", { name: "Compare" }).click();
      assert.match(await page.locator("#high").evaluate((input) => input.validationMessage), /no such code/);
      await page.locator("#high").fill("554");
      await page.getByRole("button", { name: "Compare" }).click();
      assert.match(await page.locator("#high").evaluate((input) => input.validationMessage), /two different codes/);
      await page.locator("#high").fill("250");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.base}en/smtp/250-vs-554/`);
    }));

  test("the table is filtered and sorted, and comes back as it was", () =>
    visit("tr/smtp/", async (page) => {
      const codes = () => page.locator("table.all tbody th[scope=row]:visible").allInnerTexts();
      const before = await codes();
      assert.equal(before.length, 78);
      await page.locator("#filter").fill("SINAMA");
      assert.deepEqual(await codes(), ["334"]);
      assert.equal(await page.locator("output.count").innerText(), "1 / 78");
      await page.locator("#filter").fill("");
      const header = page.locator("th[scope=col]").nth(1);
      await header.getByRole("button").click();
      assert.equal(await header.getAttribute("aria-sort"), "ascending");
      const names = await page.locator("table.all tbody td:nth-child(2)").allInnerTexts();
      assert.deepEqual(names, [...names].sort(new Intl.Collator("tr", { numeric: true }).compare));
      await header.getByRole("button").click();
      assert.equal((await page.locator("table.all tbody td:nth-child(2)").allInnerTexts())[0], names.at(-1));
      await header.getByRole("button").click();
      assert.deepEqual(await codes(), before);
    }));
});

suite("colours, languages, copying", () => {
  test("the choice of colours is remembered, and forgotten when the system has the same", () =>
    visit("en/smtp/", async (page) => {
      const button = page.locator("button.theme");
      const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      assert.equal(await button.getAttribute("aria-pressed"), "false");
      await button.click();
      assert.deepEqual([await scheme(), await button.getAttribute("aria-pressed")], ["dark", "true"]);
      await page.goto(`${site.base}en/smtp/554/`);
      assert.equal(await scheme(), "dark");
      await button.click();
      assert.equal(await page.evaluate(() => localStorage.getItem("theme")), null);
      assert.equal(await button.getAttribute("aria-pressed"), "false");
    }));

  test("the list of languages stays on the page and at its place, and closes by Escape", () =>
    visit("en/smtp/554/#logs", async (page) => {
      const summary = page.locator(".languages summary");
      await summary.click();
      await page.keyboard.press("Escape");
      assert.equal(await page.locator(".languages").getAttribute("open"), null);
      await summary.click();
      await page.getByRole("link", { name: "Türkçe" }).click();
      await page.waitForURL(`${site.base}tr/smtp/554/#logs`);
    }));

  test("a command is copied as it stands", () =>
    visit(
      "en/smtp/554/",
      async (page) => {
        const wrapper = page.locator(".copyable").first();
        await wrapper.hover();
        await wrapper.getByRole("button").click();
        await wrapper.getByRole("button", { name: "Copied" }).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await wrapper.locator("code").innerText());
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));
});
