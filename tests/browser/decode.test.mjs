// The decoder in JavaScript: the vectors of tests/decode, and the same answers as the program for what is cut and spliced from them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import vm from "node:vm";
import { build, reference, repository } from "./support.mjs";

const textOf = (text) =>
  text.startsWith("@")
    ? readFileSync(path.join(repository, "tests/decode/messages", text.slice(1)), "utf8")
    : text.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
const vectors = readFileSync(path.join(repository, "tests/decode/vectors.txt"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => /^(\S+) (\S+) (\S+) ::(?: (.*))?$/.exec(line).slice(1))
  .map(([code, token, stage, text = ""]) => ({ expected: [code, token, stage], text: textOf(text) }));

let decode, root;
before(() => {
  root = reference();
  const folder = build(root, "https://example.org/");
  const assets = path.join(folder, "assets/js");
  const script = (name) => readFileSync(path.join(assets, readdirSync(assets).find((file) => file.startsWith(`${name}.`))), "utf8");
  const context = vm.createContext({});
  vm.runInContext(script("decode"), context);
  context.sitegen.find = (data) => {
    decode = context.sitegen.decoder(data.decoder, data.codes.map(({ code }) => code), data.replies);
  };
  vm.runInContext(readFileSync(path.join(folder, "data/find-en.js"), "utf8"), context);
});

test("vectors are decoded", () => {
  assert.ok(vectors.length >= 120);
  const wrong = [];
  for (const { expected, text } of vectors) {
    const { code, token, stage, pair } = decode(text);
    const found = [pair?.join(",") ?? code, token, stage].map((part) => part ?? "-");
    if (!expected.every((part, at) => part === "?" || part === found[at])) wrong.push(`${found.join(" ")} instead of ${expected.join(" ")}: ${text}`);
  }
  assert.deepEqual(wrong, []);
});

test("both decoders give the same for everything", () => {
  // A small generator with a fixed seed: the same texts on every machine.
  let state = 20_261;
  const random = (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const piece = () => {
    const { text } = vectors[random(vectors.length)];
    const start = random(text.length + 1);
    return random(3) ? text.slice(start, start + random(text.length - start + 1)) : text;
  };
  const texts = vectors.map(({ text }) => text);
  while (texts.length < 3000) texts.push(Array.from({ length: 1 + random(4) }, piece).join([" ", "\n", "", "\n> ", "\r\n  "][random(5)]).replace(/[\uD800-\uDFFF]/g, ""));
  const program = path.join(repository, "target/release/sitegen");
  const answers = execFileSync(program, ["decode", "--root", root, "--batch"], { input: texts.map((text) => JSON.stringify(text)).join("\n"), encoding: "utf8", maxBuffer: 2 ** 28 });
  const lines = answers.trimEnd().split("\n");
  assert.equal(lines.length, texts.length);
  const different = texts.filter((text, at) => {
    const { code, token, stage, log, reply, said, pair } = decode(text);
    const { code: c, token: t, stage: s, log: l, reply: r, said: f, pair: p } = JSON.parse(lines[at]);
    return JSON.stringify([code, token, stage, log, reply, said, pair]) !== JSON.stringify([c, t, s, l, r, f, p]);
  });
  assert.deepEqual(different.slice(0, 5), []);
});
