import type { PackedIndex } from "../packed.ts";
import { subjectCard } from "./code.ts";
import { readPage } from "./data.ts";
import { type DocumentInputs, renderedPage, sourcePage } from "./document.ts";
import { button, element, numeral } from "./dom.ts";
import { keyOf, linkTo, type Target } from "./links.ts";
import { notesOf } from "./marks.ts";
import { readSubjects } from "./subjects.ts";
import { whyPanel } from "./why.ts";

/** Cards that are shown at once; further subjects are links. */
const mostCards = 8;

/** An open page. */
export interface PageView {
  readonly root: HTMLElement;
  readonly number: number;
  /** Goes to a line, or to everything with a key. */
  show(target: Extract<Target, { view: "page" }>): void;
  /** Goes to the next or the previous element with a class. */
  step(name: "mark" | "finding", by: 1 | -1): void;
  toggleSource(): void;
  close(): void;
}

/** Opens a page. */
export async function openPage(index: PackedIndex, number: number): Promise<PageView> {
  const entry = index.pages[number];
  if (entry === undefined) throw new Error(`There is no page ${number}`);
  const shown = entry.subjects.slice(0, mostCards);
  const [page, subjects] = await Promise.all([readPage(entry.chunk, entry.at), readSubjects(index, shown)]);
  const paths = new Set(index.pages.map(({ path }) => path));
  const inputs: DocumentInputs = {
    path: entry.path,
    page,
    notes: notesOf(index, number, subjects),
    isPage: (path) => paths.has(path),
  };
  const content = element("div.content", {}, renderedPage(inputs));
  const why = element("div.why-place", { "aria-live": "polite" });
  const isSource = () => content.firstElementChild?.classList.contains("source") === true;
  const sourceButton = button("toggle", "Source", () => toggleSource());
  sourceButton.setAttribute("aria-pressed", "false");
  const count = index.findings.filter(({ origin }) => origin.page === entry.path).length;
  const others = entry.subjects.slice(mostCards).flatMap((at) => index.subjects[at] ?? []);
  const document = element(
    "section.document",
    { "aria-label": "Page", tabindex: "-1" },
    element(
      "div.bar",
      {},
      element("span.path", {}, entry.path),
      element("span.quiet", {}, `${entry.kind} · ${numeral(count)} findings`),
      sourceButton,
      button("toggle.narrow", "Code", () => root.classList.toggle("show-code")),
    ),
    content,
  );
  const result = element(
    "section.result",
    { "aria-label": "What was made of it" },
    element(
      "div.bar.narrow",
      {},
      button("toggle", "Page", () => root.classList.toggle("show-code")),
    ),
    subjects.map(([at, subject]) => subjectCard(at, subject)),
    subjects.length === 0 && element("p.empty", {}, "Nothing was made of this page."),
    others.length > 0 &&
      element(
        "p.others",
        {},
        "Also on this page: ",
        others
          .slice(0, 40)
          .map(({ name, subject, kind }) => [
            element("a", { href: linkTo(kind === "operation" ? name : subject) }, name),
            " ",
          ]),
      ),
  );
  const root = element("main.panes", { id: "main", tabindex: "-1" }, document, result, why);

  function toggleSource() {
    const isRendered = !isSource();
    content.replaceChildren(isRendered ? sourcePage(inputs) : renderedPage(inputs));
    sourceButton.setAttribute("aria-pressed", `${isRendered}`);
    linkExamples();
  }
  function linkExamples() {
    for (const note of content.querySelectorAll<HTMLElement>("[data-subject]")) {
      const at = index.subjects.findIndex(({ subject }) => subject === note.dataset["subject"]);
      if (at !== -1) note.dataset["keys"] = keyOf(at);
    }
  }
  linkExamples();

  const light = (keys: readonly string[], name: "lit" | "chosen") => {
    for (const one of root.querySelectorAll(`.${name}`)) one.classList.remove(name);
    const found = withKeys(root, keys);
    for (const one of found) one.classList.add(name);
    return found;
  };
  const choose = (key: string, from: Element | undefined) => {
    const found = light([key], "chosen");
    const [at = "", ...rest] = key.split("/");
    const subject = subjects.find(([one]) => `${one}` === at)?.[1];
    const member = subject?.members.find(({ name }) => name === rest.join("/"));
    if (subject) why.replaceChildren(whyPanel(subject, member, close));
    for (const pane of [document, result]) {
      if (from !== undefined && pane.contains(from)) continue;
      const target = found.find((one) => pane.contains(one) && one.offsetParent !== null);
      target?.scrollIntoView({ block: "center" });
    }
  };
  const close = () => {
    light([], "chosen");
    why.replaceChildren();
  };
  const point = (event: Event) => {
    const [, keys] = keysAt(event.target);
    light(keys, "lit");
  };
  for (const name of ["mouseover", "focusin"]) root.addEventListener(name, point);
  root.addEventListener("click", (event) => {
    const [marked, keys] = keysAt(event.target);
    const isLink = event.target instanceof Element && event.target.closest("a, button, summary") !== null;
    if (keys[0] !== undefined && !isLink) choose(keys[0], marked);
  });

  return {
    root,
    number,
    close,
    toggleSource,
    show({ line, key }) {
      const isHere =
        line !== undefined && (key === undefined || index.subjects[Number(key.split("/")[0])] !== undefined);
      const at = isHere ? goTo(content, `${entry.path}:${line}`) : undefined;
      if (key !== undefined) choose(key, at);
      else if (at) {
        const [, keys] = keysAt(at);
        if (keys[0] !== undefined) choose(keys[0], at);
      }
      if (at) at.classList.add("chosen");
    },
    step(name, by) {
      const all = [...content.querySelectorAll<HTMLElement>(`.${name}`)];
      const current = all.findIndex((one) => one.classList.contains("current"));
      const next = all[current === -1 ? (by === 1 ? 0 : all.length - 1) : (current + by + all.length) % all.length];
      for (const one of all) one.classList.remove("current");
      if (!next) return;
      next.classList.add("current");
      next.scrollIntoView({ block: "center" });
      (next.querySelector<HTMLElement>("a, summary") ?? next).focus({ preventScroll: true });
      const [, keys] = keysAt(next);
      if (keys[0] !== undefined) choose(keys[0], next);
    },
  };
}

/** The element with keys at a place, and its keys. */
function keysAt(target: EventTarget | null): [marked: HTMLElement | undefined, keys: readonly string[]] {
  const marked = target instanceof Element ? target.closest<HTMLElement>("[data-keys]") : null;
  return [marked ?? undefined, marked?.dataset["keys"]?.split("\n") ?? []];
}

function withKeys(root: HTMLElement, keys: readonly string[]): HTMLElement[] {
  if (keys.length === 0) return [];
  return [...root.querySelectorAll<HTMLElement>("[data-keys]")].filter((one) =>
    one.dataset["keys"]?.split("\n").some((key) => keys.includes(key)),
  );
}

/** Scrolls to a line of the page, or to the last one before it that is shown. */
function goTo(content: HTMLElement, place: string): HTMLElement | undefined {
  const [, path = "", wanted = ""] = /^(.*):(\d+)$/.exec(place) ?? [];
  let best: HTMLElement | undefined;
  let bestLine = 0;
  for (const number of content.querySelectorAll<HTMLElement>("a.number")) {
    const [, page, line = ""] = /^(.*):(\d+)$/.exec(number.dataset["place"] ?? "") ?? [];
    if (page !== path || Number(line) > Number(wanted) || Number(line) < bestLine) continue;
    bestLine = Number(line);
    best = number;
  }
  const host = best?.closest<HTMLElement>("tr, .line") ?? best?.parentElement ?? undefined;
  host?.scrollIntoView({ block: "center" });
  return host;
}
