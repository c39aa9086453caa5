// The scripts of the default theme are typed by their comments; the strict checker has nothing to say.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";

test("types", () => {
  const checker = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const run = spawnSync(process.execPath, [checker, "-p", path.join(import.meta.dirname, "jsconfig.json")], { encoding: "utf8" });
  assert.equal(run.stdout, "");
  assert.equal(run.status, 0);
});
