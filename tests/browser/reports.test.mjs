// What programs read of a check: the SARIF log follows the official schema and leads to the places that a person is shown.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { golden, repository } from "./support.mjs";

const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// One of its patterns is none with the flag `u`.
const validate = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(schema);

/** A small site without faults. */
function clean() {
  const root = golden("tiny");
  rmSync(path.join(root, "locales/tr"), { recursive: true });
  return root;
}

/** Runs a check and gives its report with what it ended with. */
function check(root, ...options) {
  const program = path.join(repository, "target/release/sitegen");
  const { status, stderr } = spawnSync(program, ["check", ...options], { cwd: root, encoding: "utf8" });
  return { status, report: stderr };
}

/** The one run of a valid log. */
function run(report) {
  const log = JSON.parse(report);
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.equal(log.version, "2.1.0");
  assert.equal(log.runs.length, 1);
  return log.runs[0];
}

test("a clean site gives a log without results", () => {
  const { status, report } = check(clean(), "--format", "sarif");
  assert.equal(status, 0);
  const { tool, results } = run(report);
  assert.deepEqual(results, []);
  assert.equal(tool.driver.name, "sitegen");
  assert.ok(tool.driver.rules.length > 40);
});

test("a broken site gives a log with a result for each finding", () => {
  const root = clean();
  const words = path.join(root, "locales/en/lamp/records.ftl");
  writeFileSync(words, readFileSync(words, "utf8") + "ünknown = x\nlamp-G1-more = ü { $nothing } and the the end\n");
  writeFileSync(path.join(root, "content/lamp/100%, a:b#ü.txt"), "stray");
  mkdirSync(path.join(root, "locales/xx"));
  writeFileSync(path.join(root, "locales/xx/a.ftl"), "");
  const lines = check(root, "--format", "json").report.trim().split("\n").map((line) => JSON.parse(line));
  assert.ok(lines.length >= 3, `${lines.length} findings`);
  const { status, report } = check(root, "--format", "sarif");
  assert.equal(status, 1);
  const { tool, results, columnKind } = run(report);
  assert.equal(columnKind, "unicodeCodePoints");
  assert.equal(results.length, lines.length);
  for (const [index, line] of lines.entries()) {
    const { ruleId, ruleIndex, level, message, locations, partialFingerprints } = results[index];
    assert.equal(ruleId, line.code);
    assert.equal(tool.driver.rules[ruleIndex].id, line.code);
    assert.equal(level, line.severity);
    const said = message.text.replaceAll("{{", "{").replaceAll("}}", "}");
    assert.equal(said, [line.message, ...line.notes, ...(line.hint ? [line.hint] : [])].join("\n"));
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.match(artifactLocation.uri, /^[A-Za-z0-9\-._~/%]+$/);
    assert.equal(decodeURIComponent(artifactLocation.uri), line.path ?? "sitegen.yaml");
    if (line.start) {
      assert.deepEqual(region, {
        startLine: line.start.line,
        startColumn: line.start.column,
        endLine: line.end.line,
        endColumn: line.end.column,
      });
    } else assert.equal(region, undefined);
    assert.match(partialFingerprints.primaryLocationLineHash, /^[0-9a-f]{16}:\d+$/);
  }
  assert.equal(new Set(results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size, results.length);
});

test("what is denied is an error in the log", () => {
  const root = clean();
  writeFileSync(path.join(root, "content/lamp/stray.txt"), "");
  for (const [options, level, ends] of [
    [[], "warning", 0],
    [["--deny", "unknown-message"], "warning", 0],
    [["--deny", "unknown-message", "--deny", "unknown-file"], "error", 1],
    [["--deny", "warnings"], "error", 1],
  ]) {
    const { status, report } = check(root, "--format", "sarif", ...options);
    assert.deepEqual([run(report).results.map((result) => result.level), status], [[level], ends], options.join(" "));
  }
});

test("the schema refuses what is no log", () => {
  const { report } = check(clean(), "--format", "sarif");
  for (const spoil of [
    (log) => delete log.version,
    (log) => (log.runs[0].results = [{}]),
    (log) => (log.runs[0].columnKind = "bytes"),
    (log) => (log.runs[0].surprise = true),
  ]) {
    const log = JSON.parse(report);
    spoil(log);
    assert.equal(validate(log), false, String(spoil));
  }
});
