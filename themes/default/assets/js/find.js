"use strict";
// The box on the start page: what is pasted is decoded, what is typed is searched. Nothing leaves the page.

/**
 * @typedef {{ code: string, name: string, badge: string, tone: string, lead: string, href: string, enhanced: string[], confused: string[], text: string, also: string }} Code
 * @typedef {{ token: string, label: string, action: string }} Token
 * @typedef {{ code: string, from: string, text: string }} Reply
 * @typedef {{ title: string, href: string, text: string, sections?: { title: string, href: string, text: string }[] }} Guide
 * @typedef {{
 *   locale: string, codes: Code[], tokens: Token[], replies: Reply[], guides: Guide[], pairs?: string, next?: string | null, decoder?: object,
 *   stages?: Record<string, string>, logs?: Record<string, string>,
 *   class?: { digit: number, label: string, sentences: Record<string, string> } | null,
 * }} FindData
 * @typedef {{ id: number, code: string, title: string, lead: string, text: string, said: string, seen: number, also: string, tokens: string, href: string, shown: string }} Entry
 */

{
  const { sitegen } = globalThis;
  const fold = sitegen.fold;
  const SHOWN = 8;
  const PAUSE = 120;
  /** A paste of this many characters is a log or a bounce, not a question. */
  const LONG = 60;

  /**
   * The words of a text: numbers with dots stay whole; scripts without spaces are cut by the browser's dictionary and in pairs.
   * @param {string} locale
   */
  const tokenizer = (locale) => {
    const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
    return (/** @type {string} */ text) =>
      fold(text)
        .split(/[^\p{L}\p{N}.]+/u)
        .flatMap((/** @type {string} */ word) => {
          const bare = word.replace(/^\.+|\.+$/g, "");
          if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(bare)) {
            // The Arabic article is not part of what is looked for.
            return [bare.replace(/^ال(?=.{2})/u, "")];
          }
          const letters = [...bare];
          const pairs = letters.slice(1).map((letter, at) => letters[at] + letter);
          return [...Array.from(segmenter.segment(bare), ({ segment }) => segment), ...pairs];
        })
        .filter(Boolean);
  };

  /**
   * Everything that can be found, as documents of a search index.
   * @param {FindData} data
   * @returns {Entry[]}
   */
  const entries = (data) => {
    const said = (/** @type {string} */ code) => data.replies.filter((reply) => reply.code === code).map((reply) => `${reply.from} ${reply.text}`);
    const words = new Map(data.tokens.map(({ token, label }) => [token, label]));
    const codes = data.codes.map((code) => ({
      code: code.code,
      title: code.name,
      lead: code.lead,
      text: code.text,
      said: said(code.code).join(" "),
      seen: said(code.code).length,
      also: code.also,
      tokens: code.enhanced.map((token) => `${token} ${words.get(token) ?? ""}`).join(" "),
      href: code.href,
      shown: `${code.code} ${code.name}`,
    }));
    const guides = data.guides.flatMap((guide) => [guide, ...(guide.sections ?? [])]).map(({ title, href, text }) => ({
      code: "",
      title,
      lead: "",
      text,
      said: "",
      seen: 0,
      also: "",
      tokens: "",
      href,
      shown: title,
    }));
    return [...codes, ...guides].map((entry, id) => ({ id, ...entry }));
  };

  /**
   * A search over the data of a locale: gives what fits best first.
   * @param {FindData} data
   */
  const searcher = (data) => {
    const list = entries(data);
    const tokenize = tokenizer(data.locale);
    const index = new globalThis.MiniSearch({
      fields: ["code", "title", "also", "lead", "tokens", "said", "text"],
      tokenize,
      processTerm: (/** @type {string} */ term) => term,
      searchOptions: {
        boost: { code: 12, title: 6, also: 5, lead: 3, tokens: 2 },
        // A number is meant as it stands; words may be unfinished or mistyped.
        prefix: (/** @type {string} */ term) => /\p{L}/u.test(term) && term.length > 1,
        fuzzy: (/** @type {string} */ term) => (/^\p{L}{4,}$/u.test(term) ? (term.length > 5 ? 0.25 : 0.2) : false),
        weights: { fuzzy: 0.2, prefix: 0.5 },
        // What many servers say is looked for more often.
        boostDocument: (/** @type {number} */ id) => 1 + Math.log1p(list[id].seen) / 4,
      },
    });
    index.addAll(list);
    return (/** @type {string} */ text) => {
      /** @type {{ id: number, score: number, queryTerms: string[] }[]} */
      const found = index.search(text);
      const most = Math.max(...found.map(({ queryTerms }) => queryTerms.length));
      // Who has all the words comes before who has one of them often.
      const rank = (/** @type {{ score: number, queryTerms: string[] }} */ { score, queryTerms }) => score * (queryTerms.length / most) ** 2;
      return found
        .sort((a, b) => rank(b) - rank(a))
        .slice(0, SHOWN)
        .map(({ id }) => list[id]);
    };
  };

  /**
   * A copy of a template with its slots filled; a part whose value is missing goes.
   * @param {HTMLTemplateElement} template
   * @param {Record<string, string | null | undefined>} slots
   * @param {Record<string, string | null | undefined>} links
   * @param {Record<string, Node[]>} lists
   */
  const fill = (template, slots, links = {}, lists = {}) => {
    const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    for (const link of /** @type {HTMLAnchorElement[]} */ ([...copy.querySelectorAll("a[data-link]")])) {
      const name = link.dataset.link ?? "";
      if (!(name in links)) continue;
      const href = links[name];
      if (href) link.href = href;
      else if (link.closest(`[data-part="${name}"]`)) link.closest(`[data-part="${name}"]`)?.remove();
      else link.replaceWith(...link.childNodes);
    }
    for (const slot of /** @type {HTMLElement[]} */ ([...copy.querySelectorAll("[data-slot]")])) {
      const name = slot.dataset.slot ?? "";
      if (!(name in slots)) continue;
      const value = slots[name];
      if (value) slot.textContent = value;
      else (slot.closest(`[data-part="${name}"]`) ?? slot).remove();
    }
    // Last: what lists hold is filled already.
    for (const list of /** @type {HTMLElement[]} */ ([...copy.querySelectorAll("[data-list]")])) {
      const items = lists[list.dataset.list ?? ""] ?? [];
      if (items.length) list.replaceChildren(...items);
      else list.closest("[data-part]")?.remove();
    }
    for (const part of copy.querySelectorAll("[data-part]")) {
      if (slots[/** @type {HTMLElement} */ (part).dataset.part ?? ""] === null) part.remove();
    }
    return copy;
  };

  /**
   * @param {HTMLFormElement} form
   * @param {FindData} data
   */
  const mount = (form, data) => {
    const field = /** @type {HTMLTextAreaElement} */ (form.querySelector("textarea"));
    const found = /** @type {HTMLElement} */ (form.querySelector(".found"));
    const status = /** @type {HTMLElement} */ (form.querySelector(".status"));
    const template = (/** @type {string} */ name) => /** @type {HTMLTemplateElement} */ (form.querySelector(`template.${name}`));
    const inner = (/** @type {string} */ name, /** @type {string} */ list) =>
      /** @type {HTMLTemplateElement} */ (template(name).content.querySelector(`[data-list="${list}"] template`));
    const byCode = new Map(data.codes.map((code) => [code.code, code]));
    const decode = data.decoder ? sitegen.decoder(data.decoder, [...byCode.keys()], data.replies) : undefined;
    const search = searcher(data);
    const order = (/** @type {string} */ code) => data.codes.findIndex((one) => one.code === code);
    const pairOf = (/** @type {string} */ one, /** @type {string} */ other) => {
      const [low, high] = [one, other].sort((a, b) => order(a) - order(b));
      return (data.pairs ?? "").replace("{low}", low).replace("{high}", high);
    };

    /** What the decoder says, as nodes. @param {any} decoded */
    const card = (decoded) => {
      if (decoded.pair) {
        const [low, high] = decoded.pair.map((/** @type {string} */ code) => byCode.get(code));
        return fill(inner("results", "results"), { title: `${low.code} – ${high.code}`, text: `${low.name} · ${high.name}` }, { page: pairOf(low.code, high.code) });
      }
      const own = byCode.get(decoded.code);
      const token = data.tokens.find((one) => one.token === decoded.token);
      const carriers = own ? [] : data.codes.filter((code) => code.enhanced.includes(decoded.token));
      const links = (/** @type {Code[]} */ codes, /** @type {string} */ list, /** @type {string} */ name) =>
        codes.map((code) => fill(inner("decoded", list), { code: code.code, name: code.name }, { [name]: name === "pair" ? pairOf(decoded.code, code.code) : code.href }));
      const isUnknown = Boolean(decoded.code && !own);
      const slots = {
        code: decoded.code ?? decoded.token,
        // The words of a token are those of the code only where there is no code.
        name: own?.name ?? (decoded.code ? null : (token?.label ?? null)),
        badge: own?.badge ?? null,
        lead: own?.lead ?? null,
        token: decoded.code ? decoded.token : null,
        "token-label": token?.label ?? null,
        "token-action": token?.action ?? null,
        stage: data.stages?.[decoded.stage] ?? null,
        log: data.logs?.[decoded.log] ?? null,
        reply: decoded.reply,
        from: decoded.said === null ? null : data.replies[decoded.said]?.from,
        unknown: isUnknown ? "" : null,
        "class-label": data.class?.label ?? null,
        class: isUnknown ? (data.class?.sentences[decoded.code[data.class.digit - 1]]?.replaceAll("{code}", decoded.code) ?? null) : null,
      };
      const part = fill(
        template("decoded"),
        slots,
        { page: own?.href ?? null, action: own && data.next ? `${own.href}#${data.next}-${own.code.replaceAll(".", "-")}` : null },
        { codes: links(carriers, "codes", "page"), confused: links((own?.confused ?? []).flatMap((code) => byCode.get(code) ?? []), "confused", "pair") },
      );
      const element = /** @type {HTMLElement} */ (part.firstElementChild);
      if (own) element.dataset.tone = own.tone;
      return part;
    };

    const show = () => {
      const text = field.value.trim();
      const nodes = [];
      let count = 0;
      if (text) {
        const decoded = decode?.(text);
        const isDecoded = Boolean(decoded && (decoded.code || decoded.token || decoded.pair));
        if (isDecoded) nodes.push(card(decoded));
        count += Number(isDecoded);
        const isAnswered = isDecoded && (decoded.pair || text.length > LONG || text.includes("\n"));
        const results = isAnswered ? [] : search(text);
        const others = results.filter((/** @type {Entry} */ { href }) => !(isDecoded && byCode.get(decoded.code)?.href === href));
        if (others.length) {
          const items = others.map((/** @type {Entry} */ entry) =>
            fill(inner("results", "results"), { title: entry.shown, text: entry.lead || excerpt(entry.text) }, { page: entry.href }),
          );
          nodes.push(fill(template("results"), {}, {}, { results: items }));
        }
        count += others.length;
        if (!count) nodes.push(fill(template("nothing"), {}));
      }
      found.replaceChildren(...nodes);
      status.textContent = text ? new Intl.NumberFormat(data.locale).format(count) : "";
    };

    let timer = 0;
    field.addEventListener("input", (event) => {
      clearTimeout(timer);
      timer = setTimeout(show, /** @type {InputEvent} */ (event).inputType === "insertFromPaste" ? 0 : PAUSE);
    });
    // Enter in a short question goes to the first answer; in a long paste it is a new line.
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || field.value.length > LONG || field.value.includes("\n")) return;
      event.preventDefault();
      clearTimeout(timer);
      show();
      /** @type {HTMLElement | null} */ (found.querySelector("a[href]"))?.click();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    show();
  };

  /** The beginning of a text, whole words. @param {string} text */
  const excerpt = (text) => (text.length < 160 ? text : `${text.slice(0, 160).replace(/\s+\S*$/u, "")} …`);

  Object.assign(sitegen, {
    searcher,
    find: (/** @type {FindData} */ data) => {
      for (const form of document.querySelectorAll("form.find")) mount(/** @type {HTMLFormElement} */ (form), data);
    },
  });
}
