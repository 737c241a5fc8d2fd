import type { PackedIndex } from "../packed.ts";
import { element } from "./dom.ts";
import { linkTo } from "./links.ts";
import { type Entry, entriesOf, search } from "./search.ts";

/** The field that finds everything, with its results. */
export function searchBox(index: PackedIndex): { readonly root: HTMLElement; focus(): void } {
  const input = document.createElement("input");
  const attributes = {
    type: "search",
    placeholder: "Search pages, types, members, functions, paths, rules",
    role: "combobox",
    "aria-label": "Search",
    "aria-expanded": "false",
    "aria-controls": "results",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const list = element("ul.results", { id: "results", role: "listbox", "aria-label": "Results", hidden: "" });
  let entries: Entry[] | undefined;
  // Before anybody types, so that the first key is as fast as the others.
  setTimeout(() => {
    entries ??= entriesOf(index);
  }, 100);
  let found: Entry[] = [];
  let chosen = 0;

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = () => {
    for (const [at, row] of [...list.children].entries()) row.setAttribute("aria-selected", `${at === chosen}`);
    const row = list.children[chosen];
    if (!row) return;
    input.setAttribute("aria-activedescendant", row.id);
    row.scrollIntoView({ block: "nearest" });
  };
  const go = () => {
    const entry = found[chosen];
    if (!entry) return;
    location.hash = linkTo(entry.link);
    close();
    input.blur();
  };
  input.addEventListener("input", () => {
    entries ??= entriesOf(index);
    found = search(entries, input.value);
    chosen = 0;
    list.replaceChildren(
      ...found.map(({ kind, text, detail }, at) => {
        const row = element(
          "li",
          { role: "option", id: `result-${at}` },
          element("span.kind", {}, kind),
          element("span.text", {}, text),
          element("span.quiet", {}, detail),
        );
        row.addEventListener("mousedown", (event) => {
          event.preventDefault();
          chosen = at;
          go();
        });
        return row;
      }),
    );
    if (found.length === 0) list.replaceChildren(element("li.none", { role: "option" }, "Nothing found"));
    if (input.value.trim() === "") return close();
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark();
  });
  input.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowDown") chosen = Math.min(chosen + 1, found.length - 1);
    else if (key === "ArrowUp") chosen = Math.max(chosen - 1, 0);
    else if (key === "Enter") return go();
    else if (key === "Escape") return close();
    else return;
    mark();
  });
  input.addEventListener("blur", close);
  return { root: element("div.search", { role: "search" }, input, list), focus: () => input.focus() };
}
