import type { PackedIndex } from "../packed.ts";
import { readIndex, readShared } from "./data.ts";
import { button, element } from "./dom.ts";
import { readLink, type Target } from "./links.ts";
import { findingsView, pagesView, uncoveredView } from "./lists.ts";
import { overview } from "./overview.ts";
import { openPage, type PageView } from "./page-view.ts";
import { searchBox } from "./search-box.ts";

async function start(): Promise<void> {
  const index = await readIndex();
  const search = searchBox(index);
  const help = helpDialog();
  const nav = element("nav", { "aria-label": "Report" }, [
    link("#", "Overview"),
    link("#~pages", "Pages"),
    link("#~findings", "Findings"),
    link("#~uncovered", "Uncovered"),
  ]);
  const header = element(
    "header.top",
    {},
    element("a.skip", { href: "#" }, "Skip to the content"),
    nav,
    search.root,
    button("icon", "Keys", () => help.showModal()),
    button("icon", "Theme", switchTheme),
  );
  const place = element("div.view", {});
  let open: PageView | undefined;
  let turn = 0;

  header.firstElementChild?.addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("main")?.focus();
  });
  const show = async () => {
    const now = ++turn;
    const target = readLink(location.hash, index);
    markCurrent(nav, target);
    if (target.view !== "page") {
      open = undefined;
      place.replaceChildren(listOf(target, index));
      scrollTo(0, 0);
      document.title = "API report";
      return;
    }
    if (open?.number !== target.page) {
      const view = await openPage(index, target.page);
      if (now !== turn) return;
      open = view;
      place.replaceChildren(view.root);
      scrollTo(0, 0);
    }
    document.title = `${index.pages[target.page]?.title} · API report`;
    open.show(target);
  };
  addEventListener("hashchange", show);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") open?.close();
    const isTyping = event.target instanceof HTMLElement && /^(?:input|select|textarea)$/.test(event.target.localName);
    if (isTyping) return;
    const act = keys(search.focus, open, () => help.showModal()).get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.getElementById("report")?.replaceChildren(header, place, help);
  await show();
  // Pages open faster when this is done before.
  setTimeout(readShared, 50);
}

function keys(focusSearch: () => void, open: PageView | undefined, help: () => void): ReadonlyMap<string, () => void> {
  return new Map([
    ["/", focusSearch],
    ["?", help],
    ["t", switchTheme],
    ["j", () => open?.step("mark", 1)],
    ["k", () => open?.step("mark", -1)],
    ["n", () => open?.step("finding", 1)],
    ["p", () => open?.step("finding", -1)],
    ["s", () => open?.toggleSource()],
  ]);
}

function helpDialog(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  const rows = [
    ["/", "search"],
    ["j, k", "next and previous line that led to something"],
    ["n, p", "next and previous finding"],
    ["s", "source of the page"],
    ["t", "light or dark"],
    ["Esc", "close the explanation"],
  ].map(([key = "", about = ""]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, about)]);
  dialog.append(
    element("h2", {}, "Keys"),
    element("dl.keys", {}, rows),
    element(
      "ul.legend",
      {},
      [
        ["stated", "stated by a table, an annotation or a heading"],
        ["shown", "shown by an example"],
        ["guessed", "guessed from a sentence"],
        ["none", "dashed: nothing was made of it"],
      ].map(([name = "", about = ""]) => element("li", {}, element(`span.key.${name}`, {}), ` ${about}`)),
    ),
    button("toggle", "Close", () => dialog.close()),
  );
  dialog.setAttribute("aria-label", "Keys");
  return dialog;
}

function listOf(target: Exclude<Target, { view: "page" }>, index: PackedIndex): HTMLElement {
  const main = element("main", { id: "main", tabindex: "-1" });
  switch (target.view) {
    case "overview":
      main.append(overview(index));
      break;
    case "pages":
      main.append(pagesView(index, target.filter));
      break;
    case "findings":
      main.append(findingsView(index, target.filter));
      break;
    case "uncovered":
      main.append(uncoveredView(index, target.filter));
      break;
  }
  return main;
}

function link(href: string, label: string): HTMLElement {
  return element("a", { href }, label);
}

function markCurrent(nav: HTMLElement, { view }: Target): void {
  for (const one of nav.children) {
    const name = one.getAttribute("href")?.replace("#~", "").replace("#", "") || "overview";
    if (name === view || (view === "page" && name === "pages")) one.setAttribute("aria-current", "page");
    else one.removeAttribute("aria-current");
  }
}

function switchTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset["theme"]
    ? root.dataset["theme"] === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset["theme"] = isDark ? "light" : "dark";
}

await start();
