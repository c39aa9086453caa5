// The search without a browser: small texts in scripts that have no capitals, no spaces or several ways to write a letter, and
// what people look for in the reference site (tests/search/queries.txt).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { suite, test } from "node:test";
import vm from "node:vm";
import { build, reference, repository } from "./support.mjs";

const script = (name) => readFileSync(path.join(repository, "themes/default/assets/js", `${name}.js`), "utf8");

/** The scripts of the search, without a page. */
function sandboxed() {
  const context = vm.createContext({ Intl });
  vm.runInContext(script("minisearch"), context);
  // The folding of letters is part of site.js, which needs a page; here that one function is enough.
  const fold = /const fold = [\s\S]*?;\n\n/.exec(script("site"))[0];
  vm.runInContext(`{ ${fold} globalThis.sitegen = { fold }; }`, context);
  vm.runInContext(script("find"), context);
  return context;
}

/** What the search finds in guides of these titles and texts: titles, best first. */
function searcher(locale, texts) {
  const guides = Object.entries(texts).map(([title, text]) => ({ title, text, href: title }));
  const search = sandboxed().sitegen.searcher({ locale, codes: [], tokens: [], replies: [], guides });
  return (query) => Array.from(search(query), ({ title }) => title);
}

const SAMPLES = {
  tr: {
    texts: { Kuyruk: "İleti kuyrukta bekler, ILIK su.", Şifre: "Kimlik doğrulama başarısız oldu.", Posta: "Alıcının posta kutusu dolu." },
    queries: { ILETI: "Kuyruk", ileti: "Kuyruk", ılık: "Kuyruk", "KİMLİK DOĞRULAMA": "Şifre", "kimlik dogrulama": "Şifre", sifre: "Şifre", "posta kutsu": "Posta", dolu: "Posta" },
  },
  ar: {
    texts: { "صندوق البريد": "صندوق البريد ممتلئ ولا يقبل الرسالة.", المصادقة: "فشلت مصادقة المستخدم في الخادم.", القائمة: "أعد المحاولة لاحقًا، فالخادم يؤجل." },
    queries: { بريد: "صندوق البريد", البريد: "صندوق البريد", ممتلىء: "صندوق البريد", رساله: "صندوق البريد", مُصادقة: "المصادقة", مستخدم: "المصادقة", المحاوله: "القائمة", لاحقا: "القائمة" },
  },
  zh: {
    texts: { 灰名单: "服务器暂时拒绝陌生的发件人，稍后再试。", 邮箱已满: "收件人的邮箱没有空间。", 身份验证: "用户名或密码不正确。" },
    queries: { 灰名单: "灰名单", 暂时拒绝: "灰名单", 稍后: "灰名单", 邮箱: "邮箱已满", 空间: "邮箱已满", 身份: "身份验证", 密码: "身份验证", "用户名 密码": "身份验证" },
  },
  ja: {
    texts: { グレーリスト: "サーバーは一時的に拒否し、後で再送を待ちます。", メールボックス: "受信者のメールボックスがいっぱいです。", 認証: "ユーザー名またはパスワードが違います。" },
    queries: { グレーリスト: "グレーリスト", ｸﾞﾚｰﾘｽﾄ: "グレーリスト", 一時的: "グレーリスト", 再送: "グレーリスト", 受信者: "メールボックス", メール: "メールボックス", 認証: "認証", パスワード: "認証" },
  },
};

for (const [locale, { texts, queries }] of Object.entries(SAMPLES)) {
  suite(`search in ${locale}`, () => {
    const search = searcher(locale, texts);
    for (const [query, expected] of Object.entries(queries)) {
      test(query, () => assert.equal(search(query)[0], expected));
    }
    test("what is not there is not found", () => assert.deepEqual(search("zzzzzz"), []));
  });
}

test("what people look for is among the first three answers", (context) => {
  const folder = build(reference(), "https://example.org/");
  const lines = readFileSync(path.join(repository, "tests/search/queries.txt"), "utf8").split("\n");
  const queries = lines.filter((line) => line && !line.startsWith("#")).map((line) => /^(\S+) (\S+) :: (.+)$/.exec(line).slice(1));
  const missed = [];
  let score = 0;
  for (const locale of new Set(queries.map(([locale]) => locale))) {
    const sandbox = sandboxed();
    let search;
    sandbox.sitegen.find = (data) => (search = sandbox.sitegen.searcher(data));
    vm.runInContext(readFileSync(path.join(folder, `data/find-${locale}.js`), "utf8"), sandbox);
    for (const [, answers, query] of queries.filter(([own]) => own === locale)) {
      const found = Array.from(search(query), ({ code, href }) => code || href.split("/")[0]);
      const place = found.findIndex((one) => answers.split(",").includes(one));
      score += place < 0 ? 0 : 1 / (place + 1);
      if (place < 0 || place > 2) missed.push(`${locale} ${query}: ${found.join(" ")} instead of ${answers}`);
    }
  }
  context.diagnostic(`${queries.length} queries, mean reciprocal rank ${(score / queries.length).toFixed(3)}`);
  assert.ok(queries.length > 80);
  assert.deepEqual(missed, []);
});
