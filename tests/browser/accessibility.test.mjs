// Every kind of page for people who see, move and read in different ways: axe-core, narrow screens, the keyboard, right-to-left.
import assert from "node:assert/strict";
import { appendFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, suite, test } from "node:test";
import { LANGUAGES, golden, launch, open, publish, reference } from "./support.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };
/** A window of 1280 pixels at 200 % zoom. */
const ZOOMED = { width: 640, height: 450 };

// One code and pair of every tone; 151 and 152 do not differ, 571 is documented less than the others.
const KINDS = ["", "smtp/", "smtp/101/", "smtp/235/", "smtp/334/", "smtp/451/", "smtp/554/", "about/", "translations/", "smtp/554-evidence/"]
  .concat(["bounces/", "smtp/334-vs-554/", "smtp/151-vs-152/", "smtp/450-vs-550/", "smtp/554-vs-571/"]);
const pages = (locales) => ["", "404.html", ...locales.flatMap((locale) => KINDS.map((kind) => `${locale}/${kind}`))];
// How long words and lines are depends on the language. What axe looks at, colours, roles and names, depends on the template: one language of each
// direction is enough.
const PAGES = { all: pages([...LANGUAGES, "ar-XB"]), some: pages(["en", "ar-XB"]) };
const LAMPS = ["", "lamp/", "lamp/G1/", "lamp/W9/", "lamp/G1-vs-R1/", "lamp/G1-vs-W9/", "about/"].map((kind) => `ar/${kind}`);
const RIGHT_TO_LEFT = { all: LAMPS, some: LAMPS };

let browser, smtp, lamps;
before(async () => {
  browser = await launch();
  smtp = await publish(reference(), {}, "--pseudo");
  const source = golden("tiny", "fallback");
  appendFileSync(path.join(source, "locales/ar/lamp.ftl"), "    .meaning = الأمر `RCPT TO:<a@b>` ثم `5.7.1 *`.\n");
  lamps = await publish(source);
});
after(async () => {
  await browser.close();
  await smtp.close();
  await lamps.close();
});

/** What axe finds on the page, as short lines. */
async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate((values) => globalThis.axe.run({ runOnly: { type: "tag", values } }), TAGS);
  assert.ok(found.passes.length > 10, "axe has looked at the page");
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} at ${node.target}`));
}

function everySize(name, site, pages) {
  for (const colorScheme of ["light", "dark"]) {
    for (const [device, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      test(`axe finds nothing: ${name}, ${colorScheme}, ${device}`, async () => {
        const page = await open(browser, site().base, { colorScheme, viewport });
        const found = [];
        for (const name of pages.some) {
          await page.goto(site().base + name);
          for (const problem of await violations(page)) found.push(`${name || "gateway"}: ${problem}`);
        }
        assert.deepEqual(found, []);
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
    }
  }

  for (const [screen, viewport] of Object.entries({ "the narrowest screen": NARROWEST, "a window zoomed to 200 %": ZOOMED })) {
    test(`nothing is wider than ${screen}: ${name}`, async () => {
      const page = await open(browser, site().base, { viewport });
      const wide = [];
      for (const name of pages.all) {
        await page.goto(site().base + name);
        const [content, screen] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
        if (content > screen) wide.push(`${name || "gateway"}: ${content} > ${screen}`);
      }
      assert.deepEqual(wide, []);
      await page.context().close();
    });
  }

  test(`wider spaces between letters, words and lines cut nothing off: ${name}`, async () => {
    const page = await open(browser, site().base, { viewport: PHONE });
    const cut = [];
    for (const name of pages.all) {
      await page.goto(site().base + name);
      const found = await page.evaluate(() => {
        // WCAG 2.2, success criterion 1.4.12.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
        document.adoptedStyleSheets = [sheet];
        const isCut = (element) => {
          const { overflowX, overflowY, clipPath } = getComputedStyle(element);
          const [isWide, isHigh] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1];
          return clipPath === "none" && ((overflowX === "hidden" && isWide) || (overflowY === "hidden" && isHigh));
        };
        const names = [...document.body.querySelectorAll("*")].filter(isCut).map((element) => element.outerHTML.slice(0, 60));
        return document.scrollingElement.scrollWidth > innerWidth ? [...names, "the page is too wide"] : names;
      });
      cut.push(...found.map((what) => `${name || "gateway"}: ${what}`));
    }
    assert.deepEqual(cut, []);
    await page.context().close();
  });
}

everySize("reference site", () => smtp, PAGES);
everySize("right-to-left", () => lamps, RIGHT_TO_LEFT);

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in what was found, ${colorScheme}`, async () => {
    const page = await open(browser, smtp.base, { colorScheme, viewport: PHONE });
    await page.goto(`${smtp.base}tr/`);
    await page.locator("#find-text").fill("554 5.7.1");
    await page.locator(".found ol li").first().waitFor();
    assert.ok(await page.locator(".found .card").isVisible());
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
}

suite("keyboard", () => {
  test("the first stop leads past the navigation", async () => {
    const page = await open(browser, smtp.base, { viewport: DESKTOP });
    await page.goto(`${smtp.base}tr/smtp/334-vs-554/`);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    assert.equal(await skip.innerText(), "İçeriğe geç");
    const box = await skip.boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0, "it is seen while it has the focus");
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, "#main");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.getElementById("main").contains(document.activeElement)));
    await page.context().close();
  });

  test("the language list opens, and every stop shows that it has the focus", async () => {
    const page = await open(browser, smtp.base, { viewport: DESKTOP });
    await page.goto(`${smtp.base}tr/smtp/`);
    const focused = () => page.locator(":focus");
    do {
      await page.keyboard.press("Tab");
      assert.notEqual(await focused().evaluate((element) => getComputedStyle(element).outlineStyle), "none");
    } while ((await focused().evaluate((element) => element.localName)) !== "summary");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await focused().innerText(), "English");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${smtp.base}en/smtp/`);
    await page.context().close();
  });
});

suite("what the reader has set in the system", () => {
  const style = (page, selector) =>
    page.locator(selector).first().evaluate((element) => {
      const { color, borderTopStyle, borderTopColor, outlineStyle } = getComputedStyle(element);
      return { color, borderTopStyle, borderTopColor, outlineStyle };
    });

  test("forced colours: what colour alone would tell has a line", async () => {
    const page = await open(browser, smtp.base, { viewport: DESKTOP, forcedColors: "active" });
    await page.goto(`${smtp.base}tr/smtp/334-vs-554/`);
    const text = (await style(page, "main p")).color;
    for (const name of [".badge", ".duel p", ".panels .panel"]) {
      const { borderTopStyle, borderTopColor } = await style(page, name);
      assert.deepEqual([borderTopStyle, borderTopColor], ["solid", text], name);
    }
    assert.equal((await style(page, ".transcript mark")).outlineStyle, "solid");
    await page.keyboard.press("Tab");
    assert.notEqual((await style(page, ":focus")).outlineStyle, "none");
    await page.context().close();
  });

  test("more contrast: soft texts are as strong as the others", async () => {
    const page = await open(browser, smtp.base, { viewport: DESKTOP, contrast: "more" });
    await page.goto(`${smtp.base}tr/smtp/554/`);
    assert.equal((await style(page, ".kicker")).color, (await style(page, ".panel p")).color);
    await page.emulateMedia({ contrast: "no-preference" });
    assert.notEqual((await style(page, ".kicker")).color, (await style(page, ".panel p")).color);
    await page.context().close();
  });

  test("less motion: nothing moves", async () => {
    const page = await open(browser, smtp.base, { viewport: DESKTOP, reducedMotion: "reduce" });
    for (const name of ["tr/", "tr/smtp/", "tr/smtp/554/", "tr/smtp/334-vs-554/"]) {
      await page.goto(smtp.base + name);
      const moving = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== "none" || scrollBehavior !== "auto";
        }).length,
      );
      assert.equal(moving, 0, name);
    }
    await page.context().close();
  });
});

suite("phone", () => {
  test("the table of all codes needs no scrolling sideways", async () => {
    const page = await open(browser, smtp.base, { viewport: NARROWEST });
    for (const locale of ["tr", "ar-XB"]) {
      await page.goto(`${smtp.base}${locale}/smtp/`);
      const [content, width] = await page.locator(".scroll").evaluate((box) => [box.scrollWidth, box.clientWidth]);
      assert.ok(content <= width, `${locale}: ${content} > ${width}`);
    }
    await page.context().close();
  });

  test("row labels of a comparison have the whole width", async () => {
    const page = await open(browser, smtp.base, { viewport: PHONE });
    await page.goto(`${smtp.base}tr/smtp/334-vs-554/`);
    const [label, table] = await page.evaluate(() =>
      [".versus th[scope=row]", ".versus"].map((name) => document.querySelector(name).getBoundingClientRect().width),
    );
    assert.equal(label, table);
    await page.context().close();
  });
});

suite("right-to-left", () => {
  test("the page runs to the left and the codes in it to the right", async () => {
    const page = await open(browser, lamps.base, { viewport: DESKTOP });
    await page.goto(`${lamps.base}ar/lamp/G1-vs-R1/`);
    const order = await page.evaluate(() => {
      const [low, high] = document.querySelectorAll("h1 .code");
      return { dir: getComputedStyle(document.body).direction, low: low.getBoundingClientRect().x, high: high.getBoundingClientRect().x };
    });
    assert.equal(order.dir, "rtl");
    assert.ok(order.low > order.high, "the first code stands to the right of the second");

    const codes = await page.evaluate(() =>
      Array.from(document.querySelectorAll("main code, main .code"), (code) => {
        const text = code.firstChild;
        const places = Array.from(text.data, (_, at) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect();
        });
        return { text: text.data, rising: places.every((place, at) => at === 0 || place.y > places[at - 1].y || place.x > places[at - 1].x) };
      }),
    );
    for (const wanted of ["G1", "R1", "1.2.3", "RCPT TO:<a@b>", "5.7.1 *"]) {
      assert.ok(codes.some(({ text }) => text === wanted), `${wanted} is on the page`);
    }
    assert.deepEqual(codes.filter(({ rising }) => !rising), []);
    await page.context().close();
  });
});
