// What every page of the preview has: a toolbar, what is wrong with the files, and the page anew when it has changed.
"use strict";

(() => {
  const script = document.currentScript;
  if (!script || globalThis.sitegenPreview) return;
  const here = location.pathname;
  const isFramed = globalThis.top !== globalThis;
  const listeners = { changed: [], problems: [] };

  const json = async (path, options) => {
    const answer = await fetch(path, options);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };

  /** An element with attributes, properties (`.name`) and children. */
  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
    }
    made.append(...children.filter((child) => child !== null));
    return made;
  };

  // Page and preview must never meet: whatever a page's styles say, they do not reach in here, and ours do not reach out.
  const host = element("sitegen-preview");
  const root = host.attachShadow({ mode: "open" });
  let words = {};
  const say = (id, values = {}) => (words[id] ?? id).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

  const prepare = async () => {
    const [about, css] = await Promise.all([
      json(`/_sitegen/about?page=${encodeURIComponent(here)}`),
      fetch("/_sitegen/ui/preview.css").then((answer) => answer.text()),
    ]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const { lang, dir, words: all } = about.interface ?? about;
    words = all;
    host.lang = lang;
    host.dir = dir;
    return about;
  };
  const ready = prepare();

  /** A place in a file, which leads to it. */
  const placeOf = (path, line = null, column = null) =>
    element("a", { href: `/_sitegen/file?path=${encodeURIComponent(path)}${line ? `#L${line}` : ""}`, target: "_blank" }, [path, line, column].filter(Boolean).join(":"));

  /** For the other scripts of the preview. */
  globalThis.sitegenPreview = { ready, root, host, say, element, placeOf, renew: () => renew(), on: (name, listener) => listeners[name].push(listener) };

  // --- Anew when the page has changed -------------------------------------------------------------------------------------

  const KEY = "sitegen-scroll";
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  sessionStorage.removeItem(KEY);
  if (kept?.here === here) {
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  /** Loads the page again if it is another by now; tells whether it does. */
  const renew = async () => {
    // Pages of the preview itself keep themselves as they should be.
    if (!script.dataset.page) return false;
    const answer = await fetch(location.href, { method: "HEAD" });
    const etag = answer.headers.get("etag");
    if (!etag || etag === `"${script.dataset.page}"`) return false;
    // A script that has something to lose can ask to wait.
    if (!document.dispatchEvent(new CustomEvent("sitegen:renew", { cancelable: true }))) return false;
    sessionStorage.setItem(KEY, JSON.stringify({ here, x: scrollX, y: scrollY }));
    location.reload();
    return true;
  };

  // --- Problems -----------------------------------------------------------------------------------------------------------

  const problemItem = ({ severity, code, message, path, start, excerpt, notes, hint }) => {
    const place = path && placeOf(path, start?.line, start?.column);
    return element("li", { class: severity },
      element("p", { class: "message", lang: "en", dir: "ltr" }, element("b", {}, say(`problems-${severity}`)), ` ${message} `, element("code", {}, code)),
      place ? element("p", { class: "place", dir: "ltr" }, place) : null,
      excerpt ? element("pre", { dir: "auto" }, excerpt) : null,
      ...notes.map((note) => element("p", { class: "note", lang: "en", dir: "ltr" }, note)),
      hint ? element("p", { class: "hint" }, `${say("problems-hint")}: `, element("span", { lang: "en", dir: "ltr" }, hint)) : null,
    );
  };
  const problemList = (problems) => element("ul", { class: "problems" }, ...problems.map(problemItem));

  const overlay = element("section", { class: "overlay", role: "alert", "aria-labelledby": "overlay-title", hidden: true });
  const showProblems = async (told) => {
    await ready;
    const { errors, problems, counts, is_behind } = told;
    overlay.hidden = errors === 0;
    overlay.replaceChildren();
    if (errors > 0) {
      overlay.append(...[
        element("header", {},
          element("h2", { id: "overlay-title" }, counts.errors),
          element("button", { type: "button", onclick: () => { overlay.hidden = true; } }, say("problems-close")),
        ),
        is_behind ? element("p", {}, say("problems-stale")) : null,
        problemList(problems.filter(({ severity }) => severity === "error").slice(0, 20)),
        element("p", {}, element("a", { href: "/_sitegen/problems" }, say("problems-more"))),
      ].filter((part) => part !== null));
    }
  };

  const page = document.getElementById("sitegen-problems");
  const fillPage = async () => {
    await ready;
    const { problems, counts, errors, warnings } = await json("/_sitegen/problems", { headers: { accept: "application/json" } });
    // The page of problems is ours: what is inside has the styles of the preview, too.
    const inside = page.shadowRoot ?? page.attachShadow({ mode: "open" });
    inside.adoptedStyleSheets = root.adoptedStyleSheets;
    const none = errors + warnings === 0;
    inside.replaceChildren(element("p", { role: "status" }, none ? say("problems-none") : `${counts.errors}, ${counts.warnings}`), problemList(problems));
  };

  // --- Toolbar ------------------------------------------------------------------------------------------------------------

  const badge = element("span", { class: "count" });
  const link = (path, word) => element("a", { href: `${path}?page=${encodeURIComponent(here)}` }, say(word));
  const cookie = "sitegen-translate";
  const isTranslating = document.cookie.split("; ").includes(`${cookie}=1`);

  const toolbar = async () => {
    const { locales = [], locale, source } = await ready;
    const name = ({ name: own, published, pseudo }) => {
      if (pseudo) return `${own} (${say("toolbar-pseudo")})`;
      return published ? own : `${own} (${say("toolbar-unpublished")})`;
    };
    const jump = element("select", { "aria-label": say("toolbar-locale"), onchange: ({ target }) => { location.href = target.value; } },
      ...locales.map((other) => element("option", { value: other.href, selected: other.tag === locale }, name(other))),
    );
    if (!locale) jump.prepend(element("option", { value: "", selected: true }, "–"));
    const translate = element("button", {
      type: "button",
      "aria-pressed": String(isTranslating),
      onclick: () => {
        document.cookie = `${cookie}=${isTranslating ? 0 : 1}; path=/; samesite=strict; max-age=${isTranslating ? 0 : 86400 * 365}`;
        location.reload();
      },
    }, say("toolbar-translate"));
    const current = locales.find(({ tag }) => tag === locale);
    const isOpen = sessionStorage.getItem("sitegen-toolbar") !== "closed";
    const details = element("details", { class: "toolbar", open: isOpen, ontoggle: () => sessionStorage.setItem("sitegen-toolbar", details.open ? "open" : "closed") },
      element("summary", {}, say("toolbar"), badge),
      element("div", { role: "toolbar", "aria-label": say("toolbar") },
        jump,
        current && !current.published && !current.pseudo ? element("span", { class: "tag" }, say("toolbar-unpublished")) : null,
        locale ? translate : null,
        locale && locale !== source ? link("/_sitegen/beside", "toolbar-beside") : null,
        locale ? link("/_sitegen/frame", "toolbar-frame") : null,
        element("a", { href: "/_sitegen/problems" }, say("toolbar-problems")),
      ),
    );
    root.append(overlay, details);
    document.body.append(host);
  };

  // --- Events -------------------------------------------------------------------------------------------------------------

  const tell = (name, data) => {
    if (name === "changed") renew();
    for (const listener of listeners[name]) listener(data);
  };
  const receive = (name, text) => tell(name, JSON.parse(text));

  let stop = () => {};
  const listen = () => {
    if (globalThis.SharedWorker) {
      const { port } = new SharedWorker("/_sitegen/ui/events.js");
      port.onmessage = ({ data: [name, text] }) => receive(name, text);
      stop = () => { port.postMessage("bye"); port.close(); };
    } else {
      const events = new EventSource("/_sitegen/events");
      for (const name of Object.keys(listeners)) events.addEventListener(name, ({ data }) => receive(name, data));
      stop = () => events.close();
    }
  };
  addEventListener("pagehide", () => stop());
  addEventListener("pageshow", ({ persisted }) => { if (persisted) listen(); });

  if (!isFramed) {
    listeners.problems.push(page ? fillPage : showProblems, ({ errors, counts }) => {
      badge.textContent = counts.worst;
      badge.classList.toggle("error", errors > 0);
    });
    if (!page) toolbar();
  }
  listen();
})();
