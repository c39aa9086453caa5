"use strict";
// The decoder: the same steps as src/decode.rs, with the rules that the program writes. No page is touched here.

/**
 * @typedef {{ log?: string, codes?: string, pattern: string }} Cue
 * @typedef {{
 *   prefer: string, line: string, joined: string, pair: string, tiers: Cue[][], not: string[], behind: string,
 *   tokens: string[], stages: [string, string][], end: string,
 * }} Rules sources of regular expressions
 * @typedef {{ code: string, text: string }} Known a text that a server sends with a code
 * @typedef {{
 *   code: string | null, token: string | null, stage: string | null, log: string | null, reply: string | null,
 *   said: number | null, pair: [string, string] | null,
 * }} Decoded
 */

{
  const LONGEST = 65536;
  const FEWEST_WORDS = 3;
  const SPACE = String.raw`\p{White_Space}`;
  const EDGES = /^[^\p{Alphabetic}0-9]+|[^\p{Alphabetic}0-9]+$/gu;
  const SPACES = new RegExp(`^${SPACE}+|${SPACE}+$`, "gu");

  /** @param {string} source */
  const compile = (source) => new RegExp(source, "dgimu");

  /**
   * The first match from a place on.
   * @param {RegExp} pattern
   * @param {string} text
   */
  const match = (pattern, text, from = 0) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };

  /**
   * The places of a named group in all matches; the next match may begin where the group ended.
   * @param {RegExp} pattern
   * @param {string} text
   * @param {string} group
   * @returns {[number, string][]}
   */
  const places = (pattern, text, group) => {
    /** @type {[number, string][]} */
    const found = [];
    for (let from = 0, next; (next = match(pattern, text, from)); ) {
      const [start, end] = next.indices?.groups?.[group] ?? [0, 0];
      if (end <= from) break;
      found.push([start, text.slice(start, end)]);
      from = end;
    }
    return found;
  };

  /**
   * The words of a reply by which it can be recognized: without codes, addresses, names of hosts and the like.
   * @param {string} reply
   */
  const words = (reply) =>
    reply
      .split(new RegExp(`[${SPACE}_]`, "u"))
      .map((word) => word.replace(EDGES, "").toLowerCase())
      .filter((word) => word && !/[0-9@/=.]/.test(word));

  /**
   * The member for which a number is smallest; the first of several.
   * @template T
   * @param {T[]} list
   * @param {(member: T) => number} number
   * @returns {T | undefined}
   */
  const least = (list, number) =>
    list.reduce((/** @type {T | undefined} */ best, one) => (best === undefined || number(one) < number(best) ? one : best), undefined);

  /**
   * @param {Rules} rules
   * @param {string[]} codes all that have a page, in order
   * @param {Known[]} replies
   * @returns {(text: string) => Decoded}
   */
  const decoder = (rules, codes, replies) => {
    const [prefer, line, joined, pair, behind, end] = [rules.prefer, rules.line, rules.joined, rules.pair, rules.behind, rules.end].map(compile);
    const tiers = rules.tiers.map((tier) =>
      tier.map(({ log, codes, pattern }) => ({ log: log ?? null, codes: codes === undefined ? null : compile(codes), pattern: compile(pattern) })),
    );
    const not = rules.not.map(compile);
    const tokens = rules.tokens.map(compile);
    const stages = rules.stages.map(([stage, pattern]) => ({ stage, pattern: compile(pattern) }));
    const known = replies.map(({ code, text }) => ({ code, words: words(text) }));

    /**
     * Two lines as one, if both are lines of one reply.
     * @param {string} former
     * @param {string} next
     */
    const oneReply = (former, next) => {
      const { lead = "", code = "", rest = "" } = match(joined, former)?.groups ?? {};
      if (!code || !next.startsWith(lead + code)) return undefined;
      const more = next.slice(lead.length + code.length);
      if (more && !more.startsWith(" ") && !more.startsWith("-")) return undefined;
      const mark = more.startsWith("-") ? "-" : " ";
      return `${lead}${code}${mark}${rest} ${more.replace(/^-/, "").replace(SPACES, (spaces, at) => (at ? spaces : ""))}`;
    };

    /** @param {string} text */
    const normalised = (text) => {
      const cut = text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
      /** @type {string[]} */
      const lines = [];
      for (const raw of cut.replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n").replaceAll("\uFEFF", "").split("\n")) {
        const unquoted = raw.replace(/^(?:> )+/, "");
        const content = unquoted.replace(/^[ \t]+/, "");
        const isFolded = content !== "" && content !== unquoted && match(line, content)?.index !== 0;
        const last = lines.at(-1);
        const whole = last && (isFolded ? `${last} ${content}` : oneReply(last, content));
        if (whole) lines[lines.length - 1] = whole;
        else lines.push(content);
      }
      return lines.filter(Boolean).join("\n");
    };

    /** @param {string} text @returns {[string, string] | null} */
    const pairOf = (text) => {
      const found = match(pair, text);
      if (!found?.groups || found[0].length !== text.length) return null;
      const [one, other] = [codes.indexOf(found.groups.low), codes.indexOf(found.groups.high)];
      if (one < 0 || other < 0 || one === other) return null;
      return [codes[Math.min(one, other)], codes[Math.max(one, other)]];
    };

    /** @param {string} text @param {string} group */
    const refused = (text, group) => new Set(not.flatMap((pattern) => places(pattern, text, group).map(([start]) => start)));

    /** @param {string} text */
    const codeOf = (text) => {
      const no = refused(text, "code");
      for (const tier of tiers) {
        const found = tier.flatMap(({ log, codes, pattern }) =>
          places(pattern, text, "code")
            .filter(([start, code]) => (!codes || match(codes, code)) && !no.has(start))
            .map(([start, code]) => ({ start, code, log })),
        );
        const preferred = found.filter(({ code }) => match(prefer, code));
        const fitting = preferred.length ? preferred : found;
        if (!fitting.length) continue;
        // The last line that has one, and the first in it: what follows there is quoted.
        const line = text.lastIndexOf("\n", Math.max(...fitting.map(({ start }) => start))) + 1;
        return least(
          fitting.filter(({ start }) => start >= line),
          ({ start }) => start,
        );
      }
      return undefined;
    };

    /** @param {string} text @param {{ code: string, start: number }} [code] */
    const tokenOf = (text, code) => {
      const no = refused(text, "token");
      for (const pattern of tokens) {
        const found = places(pattern, text, "token").filter(([start, token]) => !no.has(start) && (!code || token[0] === code.code[0]));
        const best = least(found, ([start]) => Math.abs(start - (code?.start ?? 0)));
        if (best) return best[1];
      }
      return null;
    };

    /** @param {string} text @param {number} at */
    const stageOf = (text, at) => {
      const found = stages.flatMap(({ stage, pattern }) =>
        Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ stage, distance: Math.abs(at - (index + length <= at ? index + length : index)) })),
      );
      return least(found, ({ distance }) => distance)?.stage ?? null;
    };

    /** @param {string} code @param {string} reply */
    const saidIn = (code, reply) => {
      const said = new Set(words(reply));
      const found = known.map(({ code, words }, place) => ({ place, code, all: words.length, count: words.filter((word) => said.has(word)).length }));
      const fitting = found.filter((one) => one.code === code && one.all >= FEWEST_WORDS && one.count * 5 >= one.all * 4);
      return least(fitting, ({ count }) => -count)?.place ?? null;
    };

    return (pasted) => {
      const text = normalised(pasted);
      /** @type {Decoded} */
      const nothing = { code: null, token: null, stage: null, log: null, reply: null, said: null, pair: pairOf(text) };
      if (nothing.pair) return nothing;
      const code = codeOf(text);
      if (!code) return { ...nothing, token: tokenOf(text) };
      const rest = text.slice(code.start).split("\n", 1)[0];
      const ending = match(end, rest);
      const reply = rest.slice(0, ending ? ending.index : undefined).replace(SPACES, (spaces, at) => (at ? "" : spaces));
      const next = match(behind, text.slice(code.start + code.code.length));
      return {
        code: code.code,
        token: (next?.index === 0 && next.groups?.token) || tokenOf(text, code),
        stage: stageOf(text, code.start),
        log: code.log,
        reply,
        said: saidIn(code.code, reply),
        pair: null,
      };
    };
  };

  globalThis.sitegen ??= {};
  globalThis.sitegen.decoder = decoder;
}
