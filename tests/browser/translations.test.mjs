// The figures of `sitegen l10n status`, counted once more by another parser and from the built pages.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { FluentParser } from "@fluent/syntax";
import { build, reference, repository } from "./support.mjs";

const program = path.join(repository, "target/release/sitegen");
const l10n = (root, ...rest) => execFileSync(program, ["l10n", ...rest, "--root", root], { encoding: "utf8", maxBuffer: 1 << 28 });
const status = (root, tag) => JSON.parse(l10n(root, "status", "--json", tag)).locales[0];

const below = (folder, ending) => readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending));
const isWord = (piece) => /[\p{L}\p{N}]/u.test(piece);
const wordsOf = (text) => text.split(/\s+/).filter(isWord).length;

/** Words of a pattern, of all its variants. */
function count(pattern) {
  let words = 0;
  for (const element of pattern.elements) {
    if (element.type === "TextElement") words += element.value.split("\n").reduce((sum, line) => sum + wordsOf(line), 0);
    else if (element.expression.type === "SelectExpression") for (const variant of element.expression.variants) words += count(variant.value);
  }
  return words;
}

/** Every text of a language: its words, and its text if it is nothing but text. */
function texts(root, tag) {
  const found = new Map();
  const folder = path.join(root, "locales", tag);
  for (const file of below(folder, ".ftl")) {
    const resource = new FluentParser().parse(readFileSync(path.join(folder, file), "utf8"));
    for (const message of resource.body.filter((entry) => entry.type === "Message")) {
      const add = (name, pattern) => {
        const plain = pattern.elements.length === 1 && pattern.elements[0].type === "TextElement" ? pattern.elements[0].value : null;
        found.set(name, { words: count(pattern), plain });
      };
      if (message.value) add(message.id.name, message.value);
      for (const attribute of message.attributes) add(`${message.id.name}.${attribute.id.name}`, attribute.value);
    }
  }
  for (const file of below(path.join(folder, "pages"), ".md")) {
    found.set(`pages/${file.slice(0, -3)}`, { words: wordsOf(readFileSync(path.join(folder, "pages", file), "utf8")), plain: null });
  }
  return found;
}

function edit(root, file, change) {
  const name = path.join(root, "locales", file);
  const before = readFileSync(name, "utf8");
  const after = change(before);
  assert.notEqual(after, before, `${file} does not change`);
  writeFileSync(name, after);
}

const root = reference();
const config = path.join(root, "sitegen.yaml");
writeFileSync(config, readFileSync(config, "utf8").replace(/^(locales: .*\btr)\b/m, "$1, tr-CY").replace(/^publish:.*$/m, "publish: 0"));
l10n(root, "sync", "tr");
// Of ten codes the name, the summary and the meaning are left out; two texts of the source change, and one translation with it.
const codes = ["211", "250", "334", "421", "450", "452", "501", "530", "550", "554"];
for (const code of codes) edit(root, `tr/smtp/${code}.ftl`, (text) => text.replace(/ = .*\n/, " =\n").replace(/^ {4}\.summary = .*\n/m, ""));
edit(root, "en/smtp/535.ftl", (text) => text.replace(/^(smtp-535 = .*)$/m, "$1 indeed"));
edit(root, "en/smtp/552.ftl", (text) => text.replace(/^(smtp-552 = .*)$/m, "$1 indeed"));
edit(root, "tr/smtp/552.ftl", (text) => text.replace(/^(smtp-552 = .*)$/m, "$1 gerçekten"));
edit(root, "tr/pages/about.md", () => readFileSync(path.join(root, "locales/en/pages/about.md"), "utf8"));
const expected = {
  retouched: ["smtp-552"],
  stale: ["smtp-535"],
  missing: ["pages/about", ...codes.flatMap((code) => [`smtp-${code}`, `smtp-${code}.summary`])].sort(),
};

test("every figure of a language is what another parser counts", () => {
  const source = texts(root, "en");
  const own = status(root, "tr");
  assert.equal(own.texts, source.size);
  for (const [state, names] of Object.entries(expected)) {
    assert.deepEqual(own.todo.filter((text) => text.state === state).map((text) => text.text).sort(), names, state);
    assert.equal(own[state], names.length, state);
  }
  assert.equal(own.fallback, 0);
  assert.equal(own.translated, source.size - 2 - expected.missing.length);
  for (const text of own.todo) assert.equal(text.words, source.get(text.text).words, text.text);
  const left = [...expected.stale, ...expected.missing].reduce((sum, name) => sum + source.get(name).words, 0);
  assert.equal(own.words, left);
});

test("a regional language falls back to its language, and what that lacks is missing", () => {
  const source = texts(root, "en");
  const own = status(root, "tr-CY");
  assert.equal(own.missing, expected.missing.length);
  assert.equal(own.fallback, source.size - expected.missing.length);
  assert.equal(own.translated, 0);
  assert.equal(own.words, [...source.values()].reduce((sum, text) => sum + text.words, 0));
});

test("what is to do stands in the order of the pages that it is on, as counted in the built pages", () => {
  const source = texts(root, "en");
  const site = build(root, "https://example.org/");
  const everything = below(path.join(site, "en"), ".html").map((file) => readFileSync(path.join(site, "en", file), "utf8"));
  // The other order of a pair only leads to it.
  const pages = everything.filter((page) => !page.includes('http-equiv="refresh"'));
  const own = status(root, "tr-CY");
  const numbers = own.todo.map((text) => text.pages);
  assert.deepEqual(numbers, numbers.toSorted((a, b) => b - a));
  // Only what is no part of another text, nor of what servers say, can be found in a page without knowing how pages are made.
  const facts = below(path.join(root, "content"), ".yaml").map((file) => readFileSync(path.join(root, "content", file), "utf8"));
  const all = [...[...source.values()].map((text) => text.plain ?? ""), ...facts].join("\u0000");
  const found = own.todo.filter(({ text }) => {
    const { plain } = source.get(text);
    // The words for states are on the page on translations while a text is in that state.
    return plain && !text.startsWith("translations-") && /^[\w ,.:]{24,}$/.test(plain) && all.split(plain).length === 2;
  });
  assert.ok(found.length > 50, `${found.length} texts to count`);
  for (const { text, pages: told } of found) {
    const { plain } = source.get(text);
    const counted = pages.filter((page) => page.includes(plain)).length;
    assert.equal(told, counted, `${text}: ${plain}`);
  }
});
