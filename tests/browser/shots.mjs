// Pictures of the main kinds of pages, to look at: node shots.mjs FOLDER
import { mkdirSync } from "node:fs";
import path from "node:path";
import { golden, launch, publish, reference } from "./support.mjs";

const PAGES = { gateway: "", missing: "404.html", home: "tr/", table: "tr/smtp/", code: "tr/smtp/554/", pair: "tr/smtp/334-vs-554/", about: "en/about/", bounces: "en/bounces/" };
const LOOKS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 } },
};

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("name the folder for the pictures");
mkdirSync(folder, { recursive: true });
const browser = await launch();
const smtp = await publish(reference());
const lamps = await publish(golden("tiny", "fallback"));

async function shoot(name, address, options, media = "screen") {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.emulateMedia({ media });
  await page.goto(address);
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  await context.close();
}

for (const [look, options] of Object.entries(LOOKS)) {
  for (const [name, place] of Object.entries(PAGES)) await shoot(`${name}-${look}`, smtp.base + place, options);
  await shoot(`rtl-${look}`, `${lamps.base}ar/lamp/G1-vs-R1/`, options);
}
await shoot("pair-print", smtp.base + PAGES.pair, { viewport: { width: 720, height: 1000 } }, "print");
await shoot("code-print", smtp.base + PAGES.code, { viewport: { width: 720, height: 1000 } }, "print");
await browser.close();
await smtp.close();
await lamps.close();
