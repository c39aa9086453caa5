"use strict";
// What every page can do with a script: colours, copying, the list of languages, the table, the picker, the way to the search.
// Words come from the page; nothing here moves anything.

{
  const root = document.documentElement;
  const words = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

  /**
   * @template {Element} T
   * @param {string} selector
   * @param {ParentNode} [within]
   */
  const all = (selector, within = document) => /** @type {T[]} */ ([...within.querySelectorAll(selector)]);

  /**
   * A text as it is compared: without case, accents and what Turkish, Arabic and others write in two ways.
   * @param {string} text
   */
  const fold = (text) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      // Accents, Arabic vowel signs, tatweel; the dot that a small İ leaves.
      .replace(/[\p{Mn}\u0640]/gu, "")
      .replace(/ı/g, "i")
      .replace(/ё/g, "е")
      .replace(/[أإآٱ]/g, "ا")
      .replace(/ى/g, "ي")
      .replace(/ة/g, "ه");

  globalThis.sitegen ??= {};
  globalThis.sitegen.fold = fold;

  // --- colours: pressed is dark, by choice or by the system; a choice that the system makes anyway is forgotten

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const showTheme = () => all(".theme").forEach((button) => button.setAttribute("aria-pressed", String(isDark())));
  /** @param {string | null} theme */
  const setTheme = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    showTheme();
  };
  /** @param {string | null} theme */
  const keepTheme = (theme) => {
    try {
      if (theme) localStorage.setItem("theme", theme);
      else localStorage.removeItem("theme");
    } catch {
      // Storage is off: the choice holds for this page.
    }
  };
  for (const button of all(".theme")) {
    button.addEventListener("click", () => {
      const wanted = isDark() ? "light" : "dark";
      const chosen = wanted === (dark.matches ? "dark" : "light") ? null : wanted;
      keepTheme(chosen);
      setTheme(chosen);
    });
  }
  dark.addEventListener("change", showTheme);
  addEventListener("storage", ({ key, newValue }) => key === "theme" && setTheme(newValue));
  showTheme();

  // --- languages: the same place of the same page; Escape and a click elsewhere close the list

  for (const list of /** @type {HTMLDetailsElement[]} */ (all(".languages"))) {
    list.addEventListener("click", ({ target }) => {
      const link = /** @type {Element} */ (target).closest("a");
      if (link) link.hash = location.hash;
    });
    list.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !list.open) return;
      list.open = false;
      list.querySelector("summary")?.focus();
    });
    document.addEventListener("click", ({ target }) => {
      if (!list.contains(/** @type {Node} */ (target))) list.open = false;
    });
  }

  // --- “/” leads to the search

  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || target.closest("input, textarea, select")) return;
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".find-link"));
    if (!link) return;
    event.preventDefault();
    link.click();
  });

  // --- copying

  const told = document.createElement("p");
  told.className = "visually-hidden";
  told.setAttribute("role", "status");

  /** @param {HTMLElement} code */
  const copy = async (code) => {
    const text = code.textContent ?? "";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard for pages from a file system and without TLS: the old way.
      getSelection()?.selectAllChildren(code);
      document.execCommand("copy");
    }
  };
  all("main code.command").forEach((element, index) => {
    const code = /** @type {HTMLElement} */ (element);
    const wrapper = document.createElement("span");
    wrapper.className = "copyable";
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "copy", textContent: words.copy });
    code.id ||= `command-${index}`;
    button.setAttribute("aria-describedby", code.id);
    button.addEventListener("click", async () => {
      await copy(code);
      if (!told.isConnected) document.body.append(told);
      button.dataset.done = "";
      button.textContent = told.textContent = words.copied ?? "";
      setTimeout(() => {
        delete button.dataset.done;
        button.textContent = words.copy ?? "";
        told.textContent = "";
      }, 2000);
    });
    code.replaceWith(wrapper);
    wrapper.append(code, button);
  });

  // --- the table of all codes

  for (const table of /** @type {HTMLTableElement[]} */ (all("table.all"))) {
    const bodies = [...table.tBodies];
    const rows = bodies.flatMap((body) => [...body.rows].filter((row) => !row.classList.contains("group")));
    const homes = new Map(rows.map((row) => [row, /** @type {Element} */ (row.parentElement)]));
    const texts = new Map(rows.map((row) => [row, fold(row.textContent ?? "")]));
    const input = /** @type {HTMLInputElement | null} */ (document.getElementById("filter"));
    const count = document.querySelector("output.count");
    const numbers = new Intl.NumberFormat(root.lang);
    const filter = () => {
      const wanted = fold(input?.value ?? "").split(/\s+/u).filter(Boolean);
      for (const row of rows) row.hidden = !wanted.every((word) => texts.get(row)?.includes(word));
      for (const body of bodies) body.hidden = [...body.rows].every((row) => row.hidden || row.classList.contains("group"));
      if (count) count.textContent = `${numbers.format(rows.filter((row) => !row.hidden).length)} / ${numbers.format(rows.length)}`;
    };
    input?.addEventListener("input", filter);
    input?.form?.addEventListener("submit", (event) => event.preventDefault());
    filter();

    const collator = new Intl.Collator(root.lang, { numeric: true });
    const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
    headers.forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => {
        const next = { null: "ascending", ascending: "descending", descending: null }[String(header.getAttribute("aria-sort"))] ?? null;
        headers.forEach((other) => other.removeAttribute("aria-sort"));
        if (next) header.setAttribute("aria-sort", next);
        const text = (/** @type {HTMLTableRowElement} */ row) => row.cells[column]?.textContent ?? "";
        const sorted = next ? [...rows].sort((a, b) => collator.compare(text(a), text(b))) : rows;
        if (next === "descending") sorted.reverse();
        // Sorted rows have no groups: all stand in the first body.
        for (const row of sorted) (next ? bodies[0] : homes.get(row))?.append(row);
        for (const group of all(".group", table)) /** @type {HTMLElement} */ (group).hidden = next !== null;
        filter();
      });
    });
  }

  // --- the picker of two codes

  for (const form of /** @type {HTMLFormElement[]} */ (all("form.picker"))) {
    const named = (/** @type {HTMLAnchorElement} */ link) =>
      link.closest("tr")?.cells[1]?.textContent ?? (link.textContent ?? "").replace(link.dataset.code ?? "", "").trim();
    const codes = /** @type {HTMLAnchorElement[]} */ (all("a[data-code]")).map((link) => ({ code: link.dataset.code ?? "", name: named(link) }));
    const own = form.dataset.own;
    if (own && !codes.some(({ code }) => code === own)) {
      const place = codes.findIndex(({ code }) => code.localeCompare(own, "en", { numeric: true }) > 0);
      codes.splice(place < 0 ? codes.length : place, 0, { code: own, name: "" });
    }
    const list = form.querySelector("datalist");
    list?.append(...codes.map(({ code, name }) => new Option(name, `${code} ${name}`.trim())));
    /** The place of the code that was typed or chosen; of several names that have the words, none. @param {string} typed */
    const find = (typed) => {
      const text = fold(typed).trim();
      const exact = codes.findIndex(({ code }) => fold(code) === text.split(/\s/u)[0]);
      const fitting = codes.filter(({ name }) => text && fold(name).includes(text));
      return exact >= 0 ? exact : fitting.length === 1 ? codes.indexOf(fitting[0]) : -1;
    };
    const inputs = /** @type {HTMLInputElement[]} */ (all("input", form));
    inputs.forEach((input) => input.addEventListener("input", () => input.setCustomValidity("")));
    // The browser checks fields before “submit”; the button does so with our messages in place.
    form.querySelector("button")?.addEventListener("click", () => {
      for (const input of inputs) {
        input.setCustomValidity(input.value.trim() && find(input.value) < 0 ? (form.dataset.unknown ?? "?") : "");
      }
      const places = [...(own ? [find(own)] : []), ...inputs.map(({ value }) => find(value))];
      if (places[0] === places[1] && places[0] >= 0) inputs.at(-1)?.setCustomValidity(form.dataset.same ?? "?");
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const places = [...(own ? [find(own)] : []), ...inputs.map(({ value }) => find(value))].sort((a, b) => a - b);
      const [low, high] = places.map((place) => codes[place]?.code);
      if (low && high && low !== high) location.href = (form.dataset.pair ?? "").replace("{low}", low).replace("{high}", high);
    });
  }

  // --- the box that searches and decodes: its scripts come when it is used

  const find = /** @type {HTMLFormElement | null} */ (document.querySelector("form.find"));
  const field = find?.querySelector("textarea");
  if (find && field) {
    let isLoaded = false;
    const load = () => {
      if (isLoaded) return;
      isLoaded = true;
      for (const src of [...(find.dataset.scripts ?? "").split(" "), find.dataset.data ?? ""].filter(Boolean)) {
        const script = document.createElement("script");
        // In this order.
        script.async = false;
        script.src = src;
        document.head.append(script);
      }
    };
    const arrive = () => {
      if (location.hash === "#find") field.focus();
    };
    field.addEventListener("focus", load);
    field.addEventListener("input", load);
    addEventListener("hashchange", arrive);
    document.querySelector(".find-link")?.addEventListener("click", () => field.focus());
    addEventListener("pageshow", () => {
      if (field.value) load();
    });
    arrive();
  }
}
