// What the tests have in common: scratch folders, built sites, a browser that takes note of what goes wrong.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

export const repository = path.resolve(import.meta.dirname, "../..");
export const STYLES = ["directory", "html", "clean"];

/** A folder that goes away with the process, in memory where the machine has such a place. */
export const scratch = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "sitegen-browser-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** The languages of the reference site, as folders of `locales/`. */
export const LANGUAGES = readdirSync(path.join(repository, "locales"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

let count = 0;
const fresh = (name) => path.join(scratch, `${name}-${(count += 1)}`);

/** A copy of the reference site's sources with another `urls:`. */
export function reference(style = "directory") {
  const root = fresh("source");
  for (const part of ["sitegen.yaml", "content", "locales", "themes"]) {
    cpSync(path.join(repository, part), path.join(root, part), { recursive: true });
  }
  const config = path.join(root, "sitegen.yaml");
  writeFileSync(config, readFileSync(config, "utf8").replace(/^urls:.*$/m, `urls: ${style}`));
  return root;
}

/** Golden sites laid over each other, with the interface words and the theme of the reference site where they have none. */
export function golden(...names) {
  const root = fresh("source");
  for (const name of names) cpSync(path.join(repository, "tests/sites", name), root, { recursive: true });
  for (const part of ["themes", "locales/en/site.ftl", "locales/tr/site.ftl"]) {
    if (!existsSync(path.join(root, part))) cpSync(path.join(repository, part), path.join(root, part), { recursive: true });
  }
  return root;
}

/** Builds a site into a scratch folder. */
export function build(root, base, ...options) {
  const folder = fresh("site");
  const program = path.join(repository, "target/release/sitegen");
  execFileSync(program, ["build", "--root", root, "--output", folder, "--base-url", base, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  return folder;
}

/** Builds a site for the address at which it is then served. */
export async function publish(root, options, ...flags) {
  const site = await serve(options);
  site.folder = build(root, site.base, ...flags);
  return site;
}

/** Serves a site as who works on it sees it. `stop` ends it. */
export async function preview(root, ...options) {
  const program = path.join(repository, "target/release/sitegen");
  const child = spawn(program, ["serve", "--root", root, "--address", "127.0.0.1:0", ...options], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  process.once("exit", () => child.kill());
  const [line] = await once(createInterface(child.stdout), "line");
  const url = new URL(line);
  const base = /^base_url: *https?:\/\/[^/]*(.*?)\/?$/m.exec(readFileSync(path.join(root, "sitegen.yaml"), "utf8"))[1];
  return {
    origin: url.origin,
    base: `${url.origin}${base}/`,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

/** Starts Chromium; no name is looked up, so that nothing outside can be reached even by a fault of ours. */
export function launch() {
  const names = process.env.CHROMIUM ? [process.env.CHROMIUM] : ["chromium", "chromium-browser", "google-chrome"];
  const folders = process.env.PATH.split(path.delimiter);
  const executablePath = names.flatMap((name) => folders.map((folder) => path.resolve(folder, name))).find(isThere);
  if (!executablePath) throw new Error("no Chromium on PATH: install it or set CHROMIUM");
  const args = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"]
    .concat(["disable-component-update", "disable-sync", "host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
    .map((name) => `--${name}`);
  return chromium.launch({ executablePath, args });
}

export function isThere(file) {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Opens an empty page. `page.faults` collects errors on the console, failed requests and requests to other places than `own`. */
export async function open(browser, own, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) page.faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => page.faults.push(`error: ${error}`));
  context.on("request", (request) => {
    if (!request.url().startsWith(own)) page.faults.push(`request: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) page.faults.push(`response: ${response.status()} ${response.url()}`);
  });
  return page;
}

/** Where a page is, counted from the site's own address, in directory style. */
export function file(style, name) {
  return { directory: `${name}/`, html: `${name}.html`, clean: name }[style];
}

/** Where a folder's own page is. */
export function index(style, name) {
  return style === "html" ? `${name}index.html` : name;
}
