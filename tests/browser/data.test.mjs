// What programs read: the facts follow their schema, manifests lead to what is there.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import { LANGUAGES, build, golden, reference } from "./support.mjs";

const read = (...parts) => JSON.parse(readFileSync(path.join(...parts), "utf8"));

let smtp, lamps;
before(() => {
  smtp = build(reference(), "https://example.org/");
  lamps = build(golden("tiny", "fallback"), "https://example.org/");
});

for (const [name, folder, least] of [
  ["the reference site", () => smtp, 79],
  ["a site with little in it", () => lamps, 4],
]) {
  test(`all facts of ${name} follow the schema`, () => {
    const data = path.join(folder(), "data");
    const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, validateFormats: false }).compile(read(data, "schema.json"));
    const files = readdirSync(data, { recursive: true }).filter((file) => file.endsWith(".json") && file !== "schema.json");
    assert.ok(files.length >= least, `${files.length} documents`);
    for (const file of files) assert.ok(validate(read(data, file)), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  });
}

test("the schema refuses what is no fact", () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).compile(read(smtp, "data/schema.json"));
  const good = read(smtp, "data/smtp/554.json");
  for (const spoil of [
    (document) => delete document.record.code,
    (document) => (document.record.sources = "RFC 5321"),
    (document) => (document.record.words.en.url = 554),
    (document) => (document.surprise = true),
  ]) {
    const document = structuredClone(good);
    spoil(document);
    assert.equal(validate(document), false, String(spoil));
  }
});

test("each language has a manifest whose places exist", () => {
  for (const locale of LANGUAGES) {
    const manifest = read(smtp, locale, "manifest.webmanifest");
    assert.equal(manifest.lang, locale);
    assert.ok(manifest.name.length > 3 && manifest.icons.length > 0);
    for (const place of [manifest.start_url + "index.html", ...manifest.icons.map(({ src }) => src)]) {
      assert.ok(existsSync(path.join(smtp, locale, place)), place);
    }
  }
});
