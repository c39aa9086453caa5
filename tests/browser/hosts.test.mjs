// Sites that were built for nginx and for Apache, asked for over HTTP from the real servers.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, suite, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { start } from "./servers.mjs";
import { STYLES, build, file, golden, scratch } from "./support.mjs";

const CSP = "default-src 'self'";
const FOR_EVER = "public, max-age=31536000, immutable";

function lamps(style) {
  const root = golden("tiny");
  const config = path.join(root, "sitegen.yaml");
  writeFileSync(config, `${readFileSync(config, "utf8")}urls: ${style}\n`);
  return root;
}

/** Builds a site for a host into the place that its path has below a folder; gives that folder and the site's own. */
function publish(host, style, under, root = path.join(scratch, `${host}-${style}${under.replaceAll("/", "-")}`)) {
  const built = build(lamps(style), `https://codes.example${under}`, "--host", host, "--precompress");
  mkdirSync(root, { recursive: true });
  const folder = under === "/" ? root : path.join(root, under.replaceAll("/", ""));
  renameSync(built, folder);
  return { root, folder };
}

/** The address that a redirect leads to, without what differs from host to host. */
function target(answer, asked) {
  const url = new URL(answer.headers.location[0], `http://codes.example${asked}`);
  return url.pathname + url.search;
}

for (const [host, own, codings] of [
  ["nginx", ".nginx.conf", ["gzip"]],
  ["apache", ".htaccess", ["gzip", "br"]],
]) {
  for (const style of STYLES) {
    for (const under of ["/", "/repo/"]) {
      suite(`${host}, ${style} style under ${under}`, () => {
        let server, folder, missing;
        before(async () => {
          const site = publish(host, style, under);
          folder = site.folder;
          missing = readFileSync(path.join(folder, "404.html"), "utf8");
          server = await start(host, { root: site.root, include: [path.join(folder, own)] });
        });
        after(() => server?.close());

        const url = (name) => under + file(style, name);
        const content = (name) => readFileSync(path.join(folder, style === "directory" ? `${name}/index.html` : `${name}.html`));
        const asset = () => `assets/css/${readdirSync(path.join(folder, "assets/css")).find((name) => name.endsWith(".css"))}`;

        test("a page comes with its type and what keeps it safe", async () => {
          for (const name of ["en/lamp/G1", "en/lamp/G1-vs-R1"]) {
            const answer = await server.get(url(name));
            assert.equal(answer.status, 200, name);
            assert.deepEqual(answer.body, content(name));
            assert.deepEqual(answer.headers["content-type"], ["text/html; charset=utf-8"]);
            assert.deepEqual(answer.headers["content-security-policy"], [CSP]);
            assert.deepEqual(answer.headers["x-content-type-options"], ["nosniff"]);
            assert.deepEqual(answer.headers["referrer-policy"], ["strict-origin-when-cross-origin"]);
            assert.deepEqual(answer.headers["cache-control"], ["no-cache"]);
            const again = await server.get(url(name), { "If-None-Match": answer.headers.etag[0] });
            assert.equal(again.status, 304, "a page that is kept need not be sent again");
          }
        });

        test("start pages are found by their folder", async () => {
          for (const name of ["", "en/", "en/lamp/"]) {
            const answer = await server.get(under + name);
            assert.equal(answer.status, 200, name);
            assert.deepEqual(answer.body, readFileSync(path.join(folder, name, "index.html")));
          }
          const folders = ["en", "en/lamp", ...(style === "directory" ? ["en/lamp/G1"] : [])];
          for (const name of folders) {
            const answer = await server.get(under + name);
            assert.equal(answer.status, 301, name);
            assert.equal(target(answer, under + name), `${under}${name}/`);
          }
        });

        test("assets are kept for ever, and as safe as pages", async () => {
          const answer = await server.get(under + asset());
          assert.equal(answer.status, 200);
          assert.match(answer.headers["content-type"][0], /^text\/css/);
          assert.deepEqual(answer.headers["cache-control"], [FOR_EVER]);
          assert.deepEqual(answer.headers["content-security-policy"], [CSP]);
          assert.deepEqual(answer.headers["x-content-type-options"], ["nosniff"]);
        });

        test("the other order of a pair leads to the pair", async () => {
          for (const [name, pair] of [
            ["en/lamp/R1-vs-G1", "en/lamp/G1-vs-R1"],
            ["en/lamp/W9-vs-R1", "en/lamp/R1-vs-W9"],
          ]) {
            for (const query of ["", "?from=mail"]) {
              const answer = await server.get(url(name) + query);
              assert.equal(answer.status, 301, name);
              assert.equal(target(answer, url(name)), url(pair) + query);
              // Behind a proxy nginx does not know its own address.
              if (host === "nginx") assert.equal(answer.headers.location[0], url(pair) + query);
              assert.equal((await server.get(url(pair) + query)).status, 200);
            }
          }
        });

        test("what is not there is answered with the page that says so", async () => {
          const names = ["en/lamp/X7-vs-G1", "en/lamp/G1-vs-X7", "en/lamp/G1-vs-G1", "tr/lamp/R1-vs-G1", "en/lamp/X7"].map(url);
          const paths = ["en/lamp/G1/more/R1-vs-G1", "en/lamp/-vs-", "en/lamp/R1-vs-G1-vs-R1", "never/heard", "data/", "assets/", "assets/css/old.css"];
          // In the clean style a page is no folder; a rule that forgets it runs in a circle.
          const below = style === "clean" ? ["en/lamp/G1/more", "en/lamp/G1/", "en/lamp/G1-vs-R1/"] : [];
          for (const asked of [...names, ...[...paths, ...below].map((name) => under + name)]) {
            for (const headers of [{}, { "Accept-Encoding": "gzip" }]) {
              const answer = await server.get(asked, headers);
              assert.equal(answer.status, 404, asked);
              const body = answer.headers["content-encoding"] ? gunzipSync(answer.body) : answer.body;
              assert.equal(body.toString(), missing, asked);
              assert.deepEqual(answer.headers["content-security-policy"], [CSP], asked);
              assert.ok(!answer.headers["cache-control"]?.includes(FOR_EVER), asked);
            }
          }
        });

        test("files that are not for readers are not served", async () => {
          for (const name of [".sitegen", own]) {
            readFileSync(path.join(folder, name));
            assert.equal((await server.get(under + name)).status, 404, name);
          }
        });

        test("every file has its type", async () => {
          for (const [name, type] of [
            ["en/lamp/G1.md", "text/markdown; charset=utf-8"],
            ["en/manifest.webmanifest", "application/manifest+json"],
            ["data/lamp.json", "application/json"],
            ["robots.txt", "text/plain; charset=utf-8"],
            ["llms.txt", "text/plain; charset=utf-8"],
            ["sitemap.xml", "application/xml"],
            ["data/find-en.js", "text/javascript; charset=utf-8"],
          ]) {
            const answer = await server.get(under + name);
            assert.equal(answer.status, 200, name);
            assert.equal(answer.headers["content-type"][0], type, name);
            assert.deepEqual(answer.headers["content-security-policy"], [CSP], name);
          }
        });

        test("compressed copies are for those who take them", async () => {
          const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
          for (const [asked, original] of [
            [url("en/lamp/G1"), content("en/lamp/G1")],
            [`${under}en/`, readFileSync(path.join(folder, "en/index.html"))],
            [under + asset(), readFileSync(path.join(folder, asset()))],
            [`${under}sitemap-1.xml`, readFileSync(path.join(folder, "sitemap-1.xml"))],
          ]) {
            const plain = await server.get(asked);
            assert.equal(plain.headers["content-encoding"], undefined);
            // Also without a coding, or a cache would give it to those who take one.
            assert.match(plain.headers.vary.join(), /Accept-Encoding/i);
            for (const coding of codings) {
              const answer = await server.get(asked, { "Accept-Encoding": coding });
              assert.equal(answer.status, 200);
              assert.deepEqual(answer.headers["content-encoding"], [coding], asked);
              assert.match(answer.headers.vary.join(), /Accept-Encoding/i);
              assert.deepEqual(unpack[coding](answer.body), original);
              // The copy that the build wrote, not one that the server made.
              assert.ok(copies(folder).some((copy) => copy.equals(answer.body)), `${asked}: packed anew`);
              assert.deepEqual(answer.headers["content-type"], plain.headers["content-type"]);
              assert.deepEqual(answer.headers["cache-control"], plain.headers["cache-control"]);
            }
          }
        });
      });
    }
  }
}

function copies(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(br|gz)$/.test(name));
  return names.map((name) => readFileSync(path.join(folder, name)));
}

test("two sites at different paths of one nginx", async () => {
  const root = path.join(scratch, "two-sites");
  const folders = ["/one/", "/two/"].map((under) => publish("nginx", "directory", under, root).folder);
  const server = await start("nginx", { root, include: folders.map((folder) => path.join(folder, ".nginx.conf")) });
  try {
    for (const under of ["/one/", "/two/"]) {
      const answer = await server.get(`${under}en/lamp/R1-vs-G1/`);
      assert.equal(answer.status, 301);
      assert.equal(target(answer, under), `${under}en/lamp/G1-vs-R1/`);
      const unknown = await server.get(`${under}never`);
      assert.equal(unknown.body.toString(), readFileSync(path.join(root, under, "404.html"), "utf8"));
    }
  } finally {
    await server.close();
  }
});
