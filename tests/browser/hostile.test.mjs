// What translations try (tests/hostile/payloads.txt), as far as it is taken, in a browser: nothing runs, nothing is requested.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, suite, test } from "node:test";
import { golden, launch, open, publish, repository } from "./support.mjs";

const payloads = readFileSync(path.join(repository, "tests/hostile/payloads.txt"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("%%"))
  .map((line) => line.replace(/\\n|\\u\{([0-9A-F]+)\}/g, (_, number) => (number ? String.fromCodePoint(parseInt(number, 16)) : "\n")));

const page = (number) => `locales/en/pages/p-${number}.md`;

/** A site with a page for each payload that is taken as Markdown, and all that are taken as plain text in every label. */
function hostile() {
  const root = golden("tiny");
  payloads.forEach((text, number) => writeFileSync(path.join(root, page(number)), `# ${text}\n\n${text}\n\n- ${text}\n\n[${text}](page:about).\n`));
  while (true) {
    const { stdout, stderr } = spawnSync(path.join(repository, "target/release/sitegen"), ["check", "--format", "json"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
    const refused = new Set(`${stdout}\n${stderr}`.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line)).filter((problem) => problem.severity === "error").map((problem) => problem.path));
    if (refused.size === 0) break;
    refused.forEach((file) => rmSync(path.join(root, file)));
  }
  const hidden = /[\0-\x08\x0b\x0c\x0e-\x1f\xad\u034f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/u;
  const label = payloads.filter((text) => !hidden.test(text)).join(" ").replace(/\s+/g, " ").replace(/[{}]/g, (brace) => `{"${brace}"}`);
  const fill = (file, places) => writeFileSync(path.join(root, file), readFileSync(path.join(root, file), "utf8").replace(places, (_, before) => `${before}\n        ${label}`));
  fill("locales/en/site.ftl", /^([a-z-]+ =) [^{}\n]+$/gm);
  fill("locales/en/lamp/records.ftl", /^(lamp-G1 =) .*$/gm);
  fill("locales/en/lamp/collection.ftl", /^(lamp =|lamp-heading-meaning =|    \.(?:short|description) =) .*$/gm);
  fill("locales/en/lamp/facets.ftl", /^(lamp-go =|    \.short =) .*$/gm);
  return root;
}

suite("hostile translations", () => {
  let site;
  let browser;
  before(async () => {
    // One after the other: what is started is closed, even if the other fails.
    site = await publish(hostile());
    browser = await launch();
  });
  after(() => Promise.all([browser?.close(), site?.close()]));

  test("nothing runs, nothing is requested", async () => {
    // XML is shown by a viewer of the browser; that it holds nothing else is tested without.
    const files = readdirSync(site.folder, { recursive: true }).filter((name) => /\.(html|md|txt|json|webmanifest)$/.test(name));
    assert.ok(files.filter((name) => name.includes("/p-")).length > 40, "hardly any payload was taken");
    const tab = await open(browser, site.base);
    const faults = [];
    tab.on("dialog", (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    // Pages of reversed pairs lead to others at once.
    const staying = files.filter((name) => !readFileSync(path.join(site.folder, name), "utf8").includes('http-equiv="refresh"'));
    for (const file of staying) {
      const answer = await tab.goto(site.base + file.replace(/index\.html$/, ""), { waitUntil: "load" });
      if (file !== "404.html" && !answer.ok()) faults.push(`${file}: ${answer.status()}`);
      const pwned = await tab.evaluate(() => "__pwned" in window);
      const left = !tab.url().startsWith(site.base);
      if (pwned || left) faults.push(`${file}: ${pwned ? "a script ran" : `left for ${tab.url()}`}`);
      // For what names no icon the browser asks for one of its own, and finds none.
      const isIcon = (fault) => !file.endsWith(".html") && /Failed to load resource.* 404 /.test(fault);
      faults.push(...tab.faults.splice(0).filter((fault) => !isIcon(fault)).map((fault) => `${file}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  });
});
