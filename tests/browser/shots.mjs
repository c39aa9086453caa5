// Pictures of every kind of page, to look at: node shots.mjs FOLDER [NAME…]. A name such as `pair-tr-phone` takes only what begins so.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { LANGUAGES, launch, publish, reference } from "./support.mjs";

const BOUNCE = "<a@example.com>: host mx.example.com[192.0.2.250] said: 554 5.7.1 <a@example.com>: Relay access denied (in reply to RCPT TO command)";
const KINDS = {
  home: "",
  found: "",
  table: "smtp/",
  code: "smtp/554/",
  calm: "smtp/334/",
  dotless: "smtp/571/",
  pair: "smtp/334-vs-554/",
  confused: "smtp/450-vs-550/",
  evidence: "smtp/554-evidence/",
  guide: "bounces/",
  translations: "translations/",
};
const LOCALES = [...LANGUAGES, "en-XA", "ar-XB"];
const WIDTHS = { desktop: 1440, tablet: 820, phone: 390 };

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error("name the folder for the pictures");
mkdirSync(folder, { recursive: true });
const browser = await launch();
const site = await publish(reference(), {}, "--pseudo");

async function shoot(name, place, options, media = "screen") {
  if (wanted.length && !wanted.some((start) => name.startsWith(start))) return;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.emulateMedia({ media });
  await page.goto(site.base + place);
  if (name.startsWith("found-")) {
    await page.locator("#find-text").fill(BOUNCE);
    await page.locator(".found .card").waitFor();
  }
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  await context.close();
}

for (const colorScheme of ["light", "dark"]) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    const options = { colorScheme, viewport: { width, height: 900 } };
    await shoot(`gateway-all-${size}-${colorScheme}`, "", options);
    await shoot(`missing-all-${size}-${colorScheme}`, "404.html", options);
    for (const locale of LOCALES) {
      for (const [kind, place] of Object.entries(KINDS)) await shoot(`${kind}-${locale}-${size}-${colorScheme}`, `${locale}/${place}`, options);
    }
  }
}
for (const kind of ["code", "pair"]) await shoot(`${kind}-tr-print`, `tr/${KINDS[kind]}`, { viewport: { width: 720, height: 1000 } }, "print");
await browser.close();
await site.close();
