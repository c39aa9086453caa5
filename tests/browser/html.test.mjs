// Valid HTML and CSS, links that lead somewhere, nothing inline, nothing from elsewhere.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { before, suite, test } from "node:test";
import { LANGUAGES, build, golden, reference } from "./support.mjs";

const BASE = "https://example.org/";
const VNU = String(createRequire(import.meta.url)("vnu-jar"));

/** All files of a built site with this ending, by their path in it, sorted. */
const files = (folder, ending) =>
  readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending)).sort();

/** About `count` members of a list, at even distances. */
const sample = (list, count) => list.filter((_, at) => Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length));

/** What the Nu HTML checker says, as short lines. */
function check(folder, names) {
  const run = spawnSync("java", ["-Xss8m", "-jar", VNU, "--stdout", "--format", "json", "--also-check-css", ...names], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  assert.ok(run.stdout, `the checker did not run: ${run.error ?? run.stderr}`);
  return JSON.parse(run.stdout).messages.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`);
}

// --- a small reader: it knows the HTML that the templates write, and stumbles over anything else

const TOKEN = /<!doctype html>|<\/[a-z][a-z0-9]*>|<([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*(?:="[^"<]*")?)*)>|[^<]+/gy;
const ATTRIBUTE = / ([a-z][a-z0-9-]*)(?:="([^"]*)")?/g;
const DATA = /(<script type="application\/ld\+json">)([^<]*)(<\/script>)/g;
const PRE = /<pre\b.*?<\/pre>/gs;
const LOADS = new Set(["audio", "embed", "iframe", "img", "input", "link", "object", "script", "source", "track", "video"]);
const ADDRESSES = new Set(["action", "cite", "data", "formaction", "href", "poster", "src"]);
const plain = (text) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&#x2F;", "/");

/** Reads a page: its ids, the addresses it names, and what is wrong with it. */
function read(html) {
  const page = { ids: new Set(), links: [], faults: [] };
  const markup = html.replace(DATA, (_, open, data, close) => {
    try {
      JSON.parse(data);
    } catch (error) {
      page.faults.push(`JSON-LD: ${error.message}`);
    }
    return open + close;
  });
  if (/\n[ \t]*\n/.test(markup.includes("<pre") ? markup.replace(PRE, "<pre></pre>") : markup)) page.faults.push("a blank line");
  let end = 0;
  for (const { 0: token, 1: name, 2: attributes, index } of markup.matchAll(TOKEN)) {
    end = index + token.length;
    if (name) element(page, name, attributes);
  }
  if (end !== markup.length) page.faults.push(`cannot be read: ${markup.slice(end, end + 60)}`);
  return page;
}

function element(page, name, text) {
  const attributes = new Map();
  for (const [, key, value = ""] of text.matchAll(ATTRIBUTE)) attributes.set(key, value);
  if (name === "style") page.faults.push("a style element");
  if (name === "script" && !attributes.has("src") && attributes.get("type") !== "application/ld+json") page.faults.push("an inline script");
  for (const [key, value] of attributes) {
    if (key === "style" || key.startsWith("on")) page.faults.push(`inline ${key}`);
    if (key === "id") {
      if (page.ids.has(value)) page.faults.push(`two ids ${value}`);
      page.ids.add(value);
    }
    if (!ADDRESSES.has(key)) continue;
    const address = plain(value);
    const relation = name === "link" ? attributes.get("rel") : undefined;
    const names = relation === "canonical" || relation === "alternate";
    if (LOADS.has(name) && !names && /^([a-z]+:|\/\/)/i.test(address)) page.faults.push(`loads ${address}`);
    if (name === "a" && /^(?!https?:)[a-z]+:/i.test(address)) page.faults.push(`links to ${address}`);
    page.links.push(address);
  }
  const refresh = attributes.get("http-equiv") === "refresh" && attributes.get("content");
  if (refresh) page.links.push(plain(refresh.replace(/^0; url=/, "")));
}

/** Reads every page of a site in directory style; what is wrong, as lines. */
function inspect(folder) {
  const all = new Set(files(folder, ""));
  const pages = new Map([...all].filter((name) => name.endsWith(".html")).map((name) => [name, read(readFileSync(path.join(folder, name), "utf8"))]));
  const faults = [];
  let links = 0;
  for (const [name, page] of pages) {
    for (const fault of page.faults) faults.push(`${name}: ${fault}`);
    const here = BASE + name.replace(/(^|\/)index\.html$/, "$1");
    for (const link of page.links) {
      const { href, hash } = new URL(link, here);
      if (!href.startsWith(BASE)) continue;
      links += 1;
      const place = decodeURI(href.slice(BASE.length, href.length - hash.length));
      const target = place === "" || place.endsWith("/") ? `${place}index.html` : place;
      if (link === "" || !all.has(target)) faults.push(`${name}: “${link}” leads nowhere`);
      else if (hash && !pages.get(target)?.ids.has(decodeURIComponent(hash.slice(1)))) faults.push(`${name}: “${link}” has no such anchor`);
    }
  }
  return { pages: pages.size, links, faults };
}

suite("reference site", () => {
  let folder, html;
  before(() => {
    folder = build(reference(), BASE);
    html = files(folder, ".html");
  });

  test("every page: ids, links, nothing inline, nothing from elsewhere", (context) => {
    const { pages, links, faults } = inspect(folder);
    context.diagnostic(`${pages} pages, ${links} links`);
    assert.ok(pages > 1000 && links > 50 * pages / 4, "the reader reads");
    assert.deepEqual(faults.slice(0, 20), []);
  });

  test("the Nu HTML checker has nothing to say", (context) => {
    const names = html.filter((name) => !name.includes("-vs-"));
    for (const locale of LANGUAGES) {
      const pairs = html.filter((name) => name.startsWith(`${locale}/`) && name.includes("-vs-"));
      const isReversed = (name) => /([^/]+)-vs-([^/]+)\//.exec(name).slice(1).every((code, at, [low, high]) => low > high);
      names.push(...sample(pairs.filter((name) => !isReversed(name)), 60), ...sample(pairs.filter(isReversed), 10));
    }
    names.push(...files(folder, ".css"));
    context.diagnostic(`${names.length} files`);
    assert.ok(names.length > 150 * LANGUAGES.length);
    assert.deepEqual(check(folder, names).slice(0, 20), []);
  });
});

test("the first load fits into the first round trip, and scripts are small", (context) => {
  const folder = build(reference(), BASE);
  const brotli = (name) => brotliCompressSync(readFileSync(path.join(folder, name))).length;
  const style = brotli(files(folder, ".css")[0]);
  const html = files(folder, ".html");
  const pairs = html.filter((name) => name.includes("-vs-"));
  const loads = [...html.filter((name) => !name.includes("-vs-")), ...sample(pairs, 150)].map((name) => [brotli(name) + style, name]);
  loads.sort(([a], [b]) => b - a);
  context.diagnostic(`heaviest: ${loads[0].join(" bytes, ")}`);
  assert.ok(loads.length > 300);
  assert.deepEqual(loads.filter(([bytes]) => bytes > 14 * 1024), []);
  const own = files(folder, ".js").filter((name) => name.startsWith("assets/") && !name.includes("minisearch"));
  assert.equal(own.length, 4);
  assert.ok(own.map(brotli).reduce((a, b) => a + b) <= 10 * 1024);
});

test("a site with fallback texts and a right-to-left language", () => {
  const folder = build(golden("tiny", "fallback"), BASE);
  assert.deepEqual(inspect(folder).faults, []);
  assert.deepEqual(check(folder, files(folder, ".html")), []);
});

suite("the tests themselves", () => {
  test("the small reader finds what it looks for", () => {
    const faults = (html) => read(html).faults;
    assert.deepEqual(faults('<p id="a"><a href="b/">b</a></p>\n'), []);
    assert.deepEqual(faults('<p id="a"></p><p id="a"></p>'), ["two ids a"]);
    assert.deepEqual(faults('<p style="color:red" onclick="x()"></p>'), ["inline style", "inline onclick"]);
    assert.deepEqual(faults("<style></style><script></script>"), ["a style element", "an inline script"]);
    assert.deepEqual(faults('<img src="https://example.org/a.png"><img src="//a/b">'), ["loads https://example.org/a.png", "loads //a/b"]);
    assert.deepEqual(faults('<a href="javascript:x()"></a>'), ["links to javascript:x()"]);
    assert.match(faults('<script type="application/ld+json">{</script>')[0], /^JSON-LD/);
    assert.deepEqual(faults("<p></p>\n\n<p></p>"), ["a blank line"]);
    assert.deepEqual(faults("<p></p><!-- -->"), ["cannot be read: <!-- -->"]);
  });
});
