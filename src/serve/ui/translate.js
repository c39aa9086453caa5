// Translating on the page: every text shows what became of it, and can be written where readers see it.
"use strict";

(() => {
  // In frames pages are only looked at.
  if (globalThis.top !== globalThis) return;

  const KEY = "sitegen-text";
  const TYPED = 250;
  const SHOWN = 200;
  const STATES = ["missing", "fallback", "stale", "retouched", "translated"];
  const isToDo = ({ state }) => state !== "translated";
  const here = location.pathname;

  let preview, element, placeOf, say, root, sheet;

  const ask = async (path, method = "GET", body = null) => {
    const headers = body ? { "content-type": "application/json", "x-sitegen": "1" } : {};
    const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
    return { status: answer.status, ok: answer.ok, data: await answer.json().catch(() => ({})) };
  };
  const query = (path, values) => `${path}?${new URLSearchParams(values)}`;

  // --- The texts of the page ----------------------------------------------------------------------------------------------

  let texts = [];

  /** Every text between comments, in the order of the page; then those that stand in attributes and the head. */
  const read = () => {
    texts = [];
    const open = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    while (walk.nextNode()) {
      const comment = walk.currentNode;
      const [kind, name, locale, state] = comment.data.split(" ");
      if (kind === "t") open.push({ name, locale, state, start: comment });
      if (kind === "/t" && open.length > 0) texts.push({ ...open.pop(), end: comment });
    }
    texts.sort((a, b) => (a.start.compareDocumentPosition(b.start) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    const elsewhere = JSON.parse(document.getElementById("sitegen-texts")?.textContent ?? "[]");
    texts.push(...elsewhere.filter((other) => !texts.some((text) => isSame(text, other))));
  };
  const isSame = (one, other) => one.name === other.name && one.locale === other.locale;
  const places = (text) => texts.filter((other) => other.start && isSame(text, other));
  const rangeOf = ({ start, end }) => {
    const range = new Range();
    range.setStartAfter(start);
    range.setEndBefore(end);
    return range;
  };

  /** The innermost text at a point of the window. */
  const at = (x, y) => {
    const caret = document.caretPositionFromPoint?.(x, y);
    const legacy = caret ? null : document.caretRangeFromPoint?.(x, y);
    const node = caret?.offsetNode ?? legacy?.startContainer;
    const offset = caret?.offset ?? legacy?.startOffset;
    if (!node || root.host.contains(node)) return null;
    // The nearest letter may be far away from the point; between two lines it is not.
    const isNear = (range) => [...range.getClientRects()].some(({ left, right, top, bottom, height }) => x >= left - 2 && x <= right + 2 && y >= top - height / 2 && y <= bottom + height / 2);
    const within = texts.filter((text) => text.start && rangeOf(text).comparePoint(node, offset) === 0);
    return within.findLast((text) => isNear(rangeOf(text))) ?? null;
  };

  /** The first text of an element, for who has it in focus. */
  const within = (target) => texts.find((text) => text.start && target.contains(text.start)) ?? texts.findLast((text) => text.start && rangeOf(text).intersectsNode(target)) ?? null;

  const paint = () => {
    for (const state of STATES) {
      CSS.highlights.set(`sitegen-${state}`, new Highlight(...texts.filter((text) => text.start && text.state === state).map(rangeOf)));
    }
  };
  const point = (name, found) => CSS.highlights.set(`sitegen-${name}`, new Highlight(...found.map(rangeOf)));

  // --- What is under the pointer, or in focus -----------------------------------------------------------------------------

  let tip;
  let hovered = null;
  const show = (text) => {
    if (text === hovered) return;
    hovered = text;
    point("hover", text ? [text] : []);
    tip.hidden = !text;
    if (!text) return;
    tip.replaceChildren(element("code", { dir: "ltr" }, text.name), chip(text.state));
    const box = rangeOf(text).getBoundingClientRect();
    const above = box.top - tip.offsetHeight - 6;
    tip.style.top = `${above > 0 ? above : Math.min(box.bottom + 6, innerHeight - tip.offsetHeight)}px`;
    tip.style.left = `${Math.max(4, Math.min(box.left, innerWidth - tip.offsetWidth - 4))}px`;
  };
  const chip = (state) => element("span", { class: `state ${state}` }, say(`translate-${state}`));

  // --- The panel ----------------------------------------------------------------------------------------------------------

  let panel;
  let former = null;
  /** The text in the panel: what the server knows of it, what is typed, what was there when typing began. */
  let open = null;
  let isSaving = false;
  let isRenewed = false;
  let shown = [];

  const isTyped = () => open !== null && open.known.is_editable && open.field.value !== (open.base ?? "");
  const keep = () => {
    if (!open) return sessionStorage.removeItem(KEY);
    const { name, locale, base, field, told } = open;
    const value = isTyped() ? field.value : null;
    sessionStorage.setItem(KEY, JSON.stringify({ name, locale, base, value, told, caret: field?.selectionStart, isFocused: root.activeElement === field }));
  };

  const panelOf = (title, ...children) => {
    if (!panel.isConnected) root.append(panel);
    if (panel.hidden) former = document.activeElement === root.host ? root.activeElement : document.activeElement;
    panel.hidden = false;
    panel.replaceChildren(
      element("header", {}, title, element("button", { type: "button", class: "close", "aria-label": say("translate-close"), onclick: close }, "×")),
      ...children,
    );
  };

  const close = () => {
    undoShown();
    open = null;
    panel.hidden = true;
    point("open", []);
    sessionStorage.removeItem(KEY);
    (former?.isConnected ? former : root.querySelector("summary"))?.focus();
    former = null;
    if (isRenewed) preview.renew();
  };

  const leave = () => !isTyped() || confirm(say("translate-leave"));

  const openText = async (text, kept = null) => {
    if (!kept && !leave()) return;
    undoShown();
    const { name, locale } = text;
    const { ok, data: known } = await ask(query("/_sitegen/text", { name, locale, page: here }));
    if (!ok) return;
    show(null);
    const on = places(text);
    const own = known.is_editable ? known.own : { ...known.source, language: known.own.language };
    const base = kept?.value != null ? kept.base : own.text;
    const field = element("textarea", { id: "value", lang: own.tag, dir: own.dir, rows: 4, spellcheck: "true", "aria-describedby": "findings", readonly: !known.is_editable, oninput: typed });
    field.value = kept?.value ?? own.text ?? "";
    open = { ...text, known, base, field, told: "" };
    const block = (title, ...content) => element("section", {}, element("h3", {}, title), ...content);
    const words = (side, text) => element("p", { class: "words", lang: side.tag, dir: side.dir }, text);
    const source = known.source;
    const isOther = source.tag !== own.tag;
    open.tried = element("div", { class: "tried", lang: known.own.tag, dir: known.own.dir });
    open.findings = element("ul", { class: "findings", id: "findings", "aria-live": "polite" });
    open.clash = element("div", { class: "findings", "aria-live": "assertive" });
    open.status = element("p", { class: "status", role: "status" });
    open.saveButton = element("button", { type: "button", class: "main", onclick: save, title: "Ctrl+Enter" }, say("translate-save"));
    open.undoButton = element("button", { type: "button", onclick: undo, disabled: !known.can_undo }, say("translate-undo"));
    open.reach = element("dd", {}, "…");
    const link = on.map(({ start }) => start.parentElement.closest("a")).find(Boolean);
    panelOf(
      element("h2", { id: "panel-title", tabindex: "-1" }, element("code", { dir: "ltr" }, name), chip(known.state)),
      element("div", { class: "scroll" },
        isOther ? block(say("translate-source", { language: source.language }), words(source, source.text ?? "–")) : null,
        known.fallback ? block(say("translate-helped", { language: known.fallback.language }), words(known.fallback, known.fallback.text)) : null,
        known.change ? block(say("translate-change"), element("p", { class: "words", lang: source.tag, dir: source.dir }, ...known.change.map(run))) : null,
        known.comment ? block(say("translate-comment"), words(source, known.comment)) : null,
        element("section", {},
          element("h3", {}, element("label", { for: "value" }, own.language)),
          known.is_editable ? null : element("p", { class: "note" }, say("translate-read-only")),
          ...variables(known),
          known.forms ? element("p", { class: "chips" }, element("button", { type: "button", class: "chip", onclick: () => insert(known.forms) }, say("translate-forms"))) : null,
          field,
          open.clash,
          open.findings,
        ),
        known.plurals.length > 0 ? block(say("translate-plurals"), element("ul", { class: "plurals" }, ...known.plurals.map(([category, numbers]) => element("li", {}, element("code", { dir: "ltr" }, `[${category}]`), ` ${numbers}`)))) : null,
        block(say("translate-looks"), open.tried),
        known.glossary.length > 0 ? block(say("translate-glossary"), element("ul", { class: "glossary" }, ...known.glossary.map((term) => termOf(term, source, own)))) : null,
        element("dl", {},
          element("dt", {}, say("translate-file")), element("dd", { class: "place", dir: "ltr" }, placeOf(own.place.path, own.place.line)),
          known.template ? element("dt", {}, say("translate-template")) : null,
          known.template ? element("dd", { class: "place", dir: "ltr" }, placeOf(known.template.path, known.template.line)) : null,
          element("dt", {}, say("translate-pages")), open.reach,
          element("dt", {}, say("translate-places")), element("dd", {}, String(on.length)),
        ),
        link ? element("p", {}, element("a", { href: link.href }, say("translate-follow"))) : null,
      ),
      element("footer", {},
        open.status,
        known.is_editable ? open.saveButton : null,
        known.is_editable ? open.undoButton : null,
        element("button", { type: "button", onclick: () => step(-1), title: "Alt+↑" }, say("translate-previous")),
        element("button", { type: "button", onclick: () => step(1), title: "Alt+↓" }, say("translate-next")),
      ),
    );
    point("open", on);
    reveal(on[0]);
    look(known.tried);
    grow();
    if (kept?.caret != null) field.setSelectionRange(kept.caret, kept.caret);
    if (!kept || kept.isFocused) (known.is_editable ? field : panel.querySelector("h2")).focus({ preventScroll: true });
    if (kept?.told) tell(kept.told);
    if (isTyped()) typed();
    if (kept?.value != null && (own.text ?? null) !== (kept.base ?? null)) conflict(own.text);
    keep();
    const asked = open;
    const { data } = await ask(query("/_sitegen/reach", { name, locale }));
    if (asked === open) open.reach.textContent = data.is_whole ? String(data.pages) : `≥ ${data.pages}`;
  };

  const run = ({ change, text }) => (change === "same" ? text : element(change === "gone" ? "del" : "ins", {}, text));
  const termOf = ({ term, use, avoid }, source, own) =>
    element("li", {},
      element("span", { lang: source.tag, dir: source.dir }, term), " → ",
      use ? element("b", { lang: own.tag, dir: own.dir }, use) : "?",
      avoid.length > 0 ? element("small", {}, ` ${say("translate-avoid")} `, element("span", { lang: own.tag, dir: own.dir }, avoid.join(", "))) : null,
    );
  /** The variables of the source text; what else there is takes one more step. */
  const variables = (known) => {
    const isUsed = (name) => new RegExp(`\\$${name}(?![\\w-])`).test(`${known.source.text} ${known.own.text}`);
    const used = known.variables.filter(isUsed);
    const others = known.variables.filter((name) => !isUsed(name));
    return [
      used.length > 0 ? element("p", { class: "chips" }, `${say("translate-variables")} `, ...used.map(variable)) : null,
      others.length > 0 ? element("details", { class: "others" }, element("summary", {}, say("translate-other-variables", { count: others.length })), element("p", { class: "chips" }, ...others.map(variable))) : null,
    ];
  };
  const variable = (name) =>
    element("button", { type: "button", class: "chip", dir: "ltr", "aria-label": say("translate-insert", { name: `$${name}` }), onclick: () => insert(`{ $${name} }`) }, `$${name}`);
  const insert = (text) => {
    const { field } = open;
    if (field.readOnly) return;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.focus();
    typed();
  };

  /** Scrolls a text to where the panel does not cover it. */
  const reveal = (text) => {
    if (!text) return;
    const box = rangeOf(text).getBoundingClientRect();
    const isSheet = panel.offsetWidth >= innerWidth;
    const bottom = isSheet ? panel.getBoundingClientRect().top : innerHeight;
    if (box.top < 8 || box.bottom > bottom - 8) scrollBy({ top: box.top - bottom / 3, behavior: "instant" });
    // On the side where it covers less of the text.
    const width = panel.offsetWidth;
    const [atEnd, atStart] = [box.right - (innerWidth - width), width - box.left].map((covered) => Math.max(0, covered));
    panel.classList.toggle("start", !isSheet && (atStart < atEnd) === (root.host.dir !== "rtl") && atStart !== atEnd);
  };

  const grow = () => {
    const { field } = open;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 4, innerHeight * 0.4)}px`;
  };

  // --- How it looks, while somebody types ---------------------------------------------------------------------------------

  const look = (tried) => {
    open.tried.replaceChildren(...tried.map(({ count, html }) => {
      const body = element("div", { class: "look" });
      body.innerHTML = html;
      for (const anchor of body.querySelectorAll("a")) anchor.removeAttribute("href");
      return count === null ? body : element("div", { class: "counted" }, element("span", { class: "count-of" }, String(count)), body);
    }));
  };

  /** Shows a text where it stands on the page, if it is whole as it is. */
  const showOnPage = ([first, ...rest]) => {
    undoShown();
    if (!first || rest.length > 0 || first.count !== null || first.has_names || open.name.startsWith("pages/")) return;
    for (const text of places(open)) {
      const range = rangeOf(text);
      const before = range.extractContents();
      range.insertNode(range.createContextualFragment(first.html));
      shown.push({ text, before });
    }
    point("open", places(open));
  };
  const undoShown = () => {
    for (const { text, before } of shown) {
      const range = rangeOf(text);
      range.deleteContents();
      range.insertNode(before);
    }
    if (shown.length > 0) paint();
    shown = [];
  };

  let timer = 0;
  let trial = 0;
  const typed = () => {
    tell("");
    grow();
    clearTimeout(timer);
    timer = setTimeout(tryOut, TYPED);
    keep();
  };
  const tryOut = async () => {
    const now = open;
    if (!now) return;
    const number = (trial += 1);
    if (!isTyped()) {
      undoShown();
      return find([], null);
    }
    const { name, locale, field } = now;
    const { ok, data } = await ask("/_sitegen/try", "POST", { name, locale, page: here, value: field.value });
    if (!ok || now !== open || number !== trial) return;
    find(data.findings, data.why);
    if (data.tried.length === 0) return;
    look(data.tried);
    // As long as two texts claim the place, the page shows the one on disk.
    if (data.is_sound && !open.clash.hasChildNodes()) showOnPage(data.tried);
  };

  const find = (findings, why) => {
    const item = ({ severity, message, hint, quote, code }) =>
      element("li", { class: severity },
        element("b", {}, say(`problems-${severity}`)), " ",
        element("span", { lang: "en", dir: "ltr" }, message), quote && quote.length < 60 && quote !== open.field.value.trim() ? element("q", { dir: "auto" }, quote) : null,
        hint ? element("small", { lang: "en", dir: "ltr" }, hint) : null,
        code ? element("code", {}, code) : null,
      );
    const items = findings.map(item);
    if (why) items.unshift(element("li", { class: "error" }, say(`translate-why-${why.kind}`), why.about ? element("small", { lang: "en", dir: "ltr" }, why.about) : null));
    open.findings.replaceChildren(...items);
  };

  const tell = (word, values) => {
    open.told = word;
    open.status.textContent = word ? say(word, values) : "";
    open.status.classList.remove("error");
  };
  const warn = (word, values) => {
    tell(word, values);
    open.status.classList.add("error");
  };

  // --- Saving -------------------------------------------------------------------------------------------------------------

  const save = async () => {
    if (isSaving || !open.known.is_editable) return;
    // A text that has fallen behind its source may be right as it is.
    if (!isTyped() && !["stale", "retouched"].includes(open.known.state)) return tell("translate-unchanged");
    clearTimeout(timer);
    trial += 1;
    const { name, locale, field, base } = open;
    const value = field.value;
    await write(async () => {
      const { status, ok, data } = await ask("/_sitegen/text", "PUT", { name, locale, page: here, value, base });
      if (ok) return settled(data.is_remembered ? "translate-saved" : "translate-saved-unlocked", value);
      if (status === 422) {
        warn("translate-refused");
        return find(data.findings ?? [], data.why);
      }
      return failed(status, data);
    });
  };

  const undo = () => write(async () => {
    const { name, locale } = open;
    const { ok, status, data } = await ask("/_sitegen/undo", "POST", { name, locale });
    if (!ok) return failed(status, data);
    // What was typed since is gone with it.
    const { data: known } = await ask(query("/_sitegen/text", { name, locale }));
    open.field.value = known.own.text ?? "";
    return settled("translate-undone", known.own.text);
  });

  /** While something is written, the page waits with being made anew. */
  const write = async (work) => {
    if (isSaving) return;
    isSaving = true;
    await work();
    isSaving = false;
    if (isRenewed) preview.renew();
  };

  const failed = (status, data) => {
    if (status === 409) conflict(data.own);
    else warn("translate-failed", { why: data.message ?? data.refused ?? String(status) });
  };

  /** What was written is on disk, and pages are made of it. */
  const settled = async (word, base) => {
    open.base = base;
    open.told = word;
    keep();
    [isSaving, isRenewed] = [false, false];
    const { name, locale } = open;
    // A page that does not show the text stays as it is.
    if (!(await preview.renew())) await openText(texts.find((text) => isSame(text, { name, locale })) ?? { name, locale }, JSON.parse(sessionStorage.getItem(KEY)));
  };

  const conflict = (theirs) => {
    undoShown();
    warn("translate-conflict");
    const { own } = open.known;
    const take = (isTheirs) => {
      open.clash.replaceChildren();
      if (isTheirs) open.field.value = theirs ?? "";
      open.base = theirs ?? null;
      typed();
      open.field.focus();
    };
    open.clash.replaceChildren(
      element("section", { class: "finding error" },
        element("b", {}, say("translate-theirs")),
        element("p", { class: "words", lang: own.tag, dir: own.dir }, theirs ?? "–"),
        element("button", { type: "button", onclick: () => take(false) }, say("translate-keep-mine")), " ",
        element("button", { type: "button", onclick: () => take(true) }, say("translate-take-theirs")),
      ),
    );
  };

  // --- The work list ------------------------------------------------------------------------------------------------------

  const localeOf = () => open?.locale ?? texts.find((text) => text.start)?.locale ?? document.documentElement.lang;
  const work = async () => {
    const { data } = await ask(query("/_sitegen/todo", { locale: localeOf() }));
    const onPage = [];
    for (const text of texts) if (isToDo(text) && text.locale === data.locale && !onPage.some((other) => isSame(text, other))) onPage.push(text);
    const rest = (data.todo ?? []).map((todo) => ({ ...todo, locale: data.locale })).filter((todo) => !onPage.some((text) => isSame(text, todo)));
    return { onPage, rest, all: [...onPage, ...rest] };
  };

  const go = (text) => {
    if (!text.url || text.url === here || places(text).length > 0) return openText(text);
    if (!leave()) return undefined;
    open = null;
    sessionStorage.setItem(KEY, JSON.stringify({ ...text, value: null, isFocused: true }));
    location.href = text.url;
    return undefined;
  };

  const step = async (by) => {
    const { all } = await work();
    if (!open) return;
    const place = all.findIndex((text) => isSame(text, open));
    const others = all.filter((text) => !isSame(text, open));
    const next = by > 0 ? others[place < 0 ? 0 : place] : others[place < 0 ? others.length - 1 : place - 1];
    if (next) go(next);
    else tell("translate-done");
  };

  const list = async () => {
    if (!leave()) return;
    undoShown();
    open = null;
    point("open", []);
    const { onPage, rest } = await work();
    const seen = [];
    for (const text of texts) if (!seen.some((other) => isSame(text, other))) seen.push(text);
    const row = (text) => {
      const isOn = Boolean(text.start);
      const about = text.pages ? say("translate-on-pages", { count: text.pages }) : text.at ? say("translate-at", { at: text.at }) : "";
      return element("li", {}, element("button", { type: "button", onclick: () => go(text), onfocus: () => point("open", places(text)) && isOn && reveal(places(text)[0]) },
        element("code", { dir: "ltr" }, text.name), chip(text.state), about ? element("small", {}, about) : null,
        text.text || isOn ? element("span", { class: "excerpt", dir: "auto" }, text.text ?? String(rangeOf(text)).trim().slice(0, 100)) : null));
    };
    const part = (title, items) => (items.length === 0 ? null : element("section", {},
      element("h3", {}, `${title} (${items.length})`),
      element("ul", { class: "texts" }, ...items.slice(0, SHOWN).map(row)),
      items.length > SHOWN ? element("p", { class: "note" }, say("translate-more", { count: items.length - SHOWN })) : null));
    panelOf(
      element("h2", { id: "panel-title", tabindex: "-1" }, say("translate-list")),
      element("div", { class: "scroll" },
        onPage.length + rest.length === 0 ? element("p", { role: "status" }, say("translate-done")) : null,
        part(say("translate-todo-here"), onPage),
        part(say("translate-todo"), rest),
        part(say("translate-here"), seen.filter((text) => !isToDo(text))),
      ),
    );
    panel.querySelector(".texts button, h2").focus();
  };

  // --- Ways in ------------------------------------------------------------------------------------------------------------

  const isOurs = (event) => event.composedPath().includes(root.host);

  const clicked = (event) => {
    // With a key held down, links are links.
    if (isOurs(event) || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const text = at(event.clientX, event.clientY);
    if (!text || !getSelection().isCollapsed) return;
    event.preventDefault();
    event.stopPropagation();
    openText(text);
  };

  const pressed = (event) => {
    if (event.key === "F2") {
      event.preventDefault();
      const target = document.activeElement;
      const text = target && target !== document.body && target !== root.host ? within(target) : null;
      if (text) openText(text);
      else list();
    } else if (panel.hidden || !isOurs(event)) return;
    else if (event.key === "Escape" && leave()) close();
    else if (!open) return;
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  };

  /** The page has changed on disk. What somebody is writing is kept; what is being saved comes first. */
  const renewed = (event) => {
    if (isSaving) {
      event?.preventDefault();
      isRenewed = true;
    } else keep();
  };

  const start = async () => {
    preview = globalThis.sitegenPreview;
    ({ element, placeOf, say, root } = preview);
    const css = (name) => fetch(`/_sitegen/ui/${name}`).then((answer) => answer.text());
    const [inside, outside] = await Promise.all([css("translate.css"), css("highlights.css"), preview.ready]);
    sheet = new CSSStyleSheet();
    sheet.replaceSync(inside);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const paints = new CSSStyleSheet();
    paints.replaceSync(outside);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paints];
    tip = element("div", { class: "tip", role: "tooltip", hidden: true });
    panel = element("aside", { class: "panel", role: "dialog", "aria-labelledby": "panel-title", hidden: true });
    root.append(tip, panel);
    read();
    paint();
    const tools = root.querySelector('[role="toolbar"]');
    tools?.append(element("button", { type: "button", class: "texts-button", onclick: list, title: "F2" }, say("translate-list")));
    document.addEventListener("click", clicked, { capture: true });
    document.addEventListener("keydown", pressed, { capture: true });
    document.addEventListener("pointermove", (event) => show(isOurs(event) ? null : at(event.clientX, event.clientY)), { passive: true });
    document.addEventListener("focusin", (event) => { if (!isOurs(event)) show(event.target.matches(":focus-visible") ? within(event.target) : null); });
    document.addEventListener("scroll", () => show(null), { passive: true, capture: true });
    document.addEventListener("sitegen:renew", renewed);
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    sessionStorage.removeItem(KEY);
    if (kept) await openText(texts.find((text) => isSame(text, kept)) ?? kept, kept);
    document.documentElement.dataset.sitegenTranslate = "ready";
  };

  if (document.readyState === "complete") start();
  else addEventListener("DOMContentLoaded", start);
})();
