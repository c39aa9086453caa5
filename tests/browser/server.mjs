// A plain static file server, as a site is served when it is published.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

/**
 * Serves a folder on a free port of 127.0.0.1.
 *
 * @param {object} options
 * @param {string} [options.under] the path that the site is published under, with a slash at both ends
 * @param {boolean} [options.clean] serves `x.html` for `/x`
 * @returns {Promise<{base: string, folder: string, close: () => Promise<void>}>} the site's URL; `folder` is to be set to what
 *   shall be served, which often can be built only when the URL is known
 */
export async function serve({ under = "/", clean = false } = {}) {
  const site = { base: "", folder: "", close: () => new Promise((done) => server.close(done)) };
  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, site.base).pathname);
    const file = await find(site.folder, pathname, under, clean);
    const headers = { "Content-Security-Policy": "default-src 'self'", "Cache-Control": "no-store", Connection: "close" };
    if (file?.moved) {
      response.writeHead(301, { ...headers, Location: file.moved }).end();
    } else if (file) {
      response.writeHead(file.status, { ...headers, "Content-Type": TYPES[path.extname(file.name)] ?? "application/octet-stream" });
      createReadStream(file.name).pipe(response);
    } else {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  site.base = `http://127.0.0.1:${server.address().port}${under}`;
  return site;
}

/** The file for a path and its status; `moved` where a slash is missing; nothing if there is not even a 404 page. */
async function find(folder, pathname, under, clean) {
  if (pathname.startsWith(under)) {
    const name = path.join(folder, pathname.slice(under.length));
    if (name !== folder && !name.startsWith(folder + path.sep)) return undefined;
    const candidates = pathname.endsWith("/") ? [path.join(name, "index.html")] : clean ? [`${name}.html`, name] : [name];
    for (const candidate of candidates) {
      if (await isFile(candidate)) return { name: candidate, status: 200 };
    }
    if (!pathname.endsWith("/") && (await isFile(path.join(name, "index.html")))) return { moved: `${pathname}/` };
  }
  const missing = path.join(folder, "404.html");
  return (await isFile(missing)) ? { name: missing, status: 404 } : undefined;
}

async function isFile(name) {
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ?? false;
}
