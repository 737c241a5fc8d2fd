import type { ReportExample, ReportFinding } from "../data.ts";
import type { PackedElement, PackedNode, PackedPage } from "../packed.ts";
import { type Child, element } from "./dom.ts";
import { highlight } from "./highlight.ts";
import { linkTo } from "./links.ts";
import type { LineNotes } from "./marks.ts";

/** The elements that a page is made of; the head of any other is ignored. */
const known = new Set(
  "p h1 h2 h3 h4 h5 h6 table thead tbody tr th td pre code li ul ol blockquote a em strong del br hr sup sub b i span div kbd dl dt dd details summary section".split(
    " ",
  ),
);

/** What is needed to show a page. */
export interface DocumentInputs {
  readonly path: string;
  readonly page: PackedPage;
  readonly notes: LineNotes;
  /** Whether a path is that of a page of the report. */
  isPage(path: string): boolean;
}

/** The page as its readers see it, with the lines of its source beside. */
export function renderedPage({ path, page, notes, isPage }: DocumentInputs): HTMLElement {
  const { lines } = page;
  const whole = lines.join("\n");
  let at = 0;
  let line = 0;

  const text = (skip: number, length: number) => {
    at += skip + length;
    return whole.slice(at - length, at);
  };
  const plain = (node: PackedNode): string => {
    if (typeof node === "number") return text(0, node);
    if (typeof node === "string") return node;
    if (isText(node)) return text(...node);
    return node
      .slice(1)
      .map((child) => plain(child))
      .join("");
  };
  const build = (node: PackedNode): Child => {
    if (typeof node === "number") return text(0, node);
    if (typeof node === "string") return node;
    return isText(node) ? text(...node) : buildElement(node);
  };
  const buildElement = ([head, ...children]: PackedElement): Child => {
    const [, name = "span", step, target] = /^([a-z\d]+)(?:\+(-?\d+))?(?:>([\s\S]*))?$/.exec(head) ?? [];
    if (step === undefined) return buildInline(name, target, children);
    line += Number(step);
    const own = line;
    if (name === "pre") return codeBlock(own, children.map(plain).join(""));
    const built = element(known.has(name) ? name : "div", {}, children.map(build));
    // The first row of a table has the same line as its table, and a paragraph that of its quotation.
    return annotated(built, own, name === "li" || name === "blockquote");
  };
  const buildInline = (name: string, target: string | undefined, children: readonly PackedNode[]): Child => {
    const content = children.map(build);
    if (name !== "a") return element(known.has(name) ? name : "span", {}, content);
    return link(target ?? "", content);
  };
  const link = (target: string, content: readonly Child[]): Child => {
    if (/^https?:/i.test(target))
      return element("a.out", { href: target, rel: "noreferrer noopener", target: "_blank" }, content);
    const file = resolved(path, target);
    return isPage(file) ? element("a", { href: linkTo(file) }, content) : element("span.nolink", {}, content);
  };
  const placeOf = (own: number): string => {
    const place = page.places[own - 1] ?? own;
    return typeof place === "number" ? `${path}:${place}` : place;
  };
  const annotated = (built: HTMLElement, own: number, isOuter: boolean): Child => {
    if (isOuter) return built;
    const place = placeOf(own);
    const host = built.localName === "tr" ? (built.firstElementChild ?? built) : built;
    host.prepend(lineLink(place));
    applyNotes(built, place, notes);
    const found = notes.findings.get(place) ?? [];
    if (found.length === 0) return built;
    if (built.localName !== "tr") return [built, found.map(findingNote)];
    const cell = element("td", { colspan: `${built.childElementCount}` }, found.map(findingNote));
    return [built, element("tr.notes", {}, cell)];
  };
  const codeBlock = (own: number, code: string): Child => {
    const isFenced = /^\s*[>\s-]*(?:```|~~~)/.test(lines[own - 1] ?? "");
    const first = isFenced ? own + 1 : own;
    const rows = code.replace(/\n$/, "").split("\n");
    const examples = rows.flatMap((_, offset) => notes.examples.get(placeOf(first + offset)) ?? []);
    if (isFenced) examples.push(...[notes.examples.get(placeOf(own)) ?? []].flat());
    return element(
      "div.block",
      {},
      examples.map(exampleNote),
      element("pre", { tabindex: "0" }, [
        rows.map((row, offset) => {
          const place = placeOf(first + offset);
          const built = element("span.line", {}, lineLink(place), highlight(row), "\n");
          applyNotes(built, place, notes);
          return [built, (notes.findings.get(place) ?? []).map(findingNote)];
        }),
      ]),
    );
  };
  return element("div.prose", {}, page.tree.map(build));
}

/** The page as it is written. */
export function sourcePage({ path, page, notes }: DocumentInputs): HTMLElement {
  const rows = page.lines.map((row, at): Child => {
    const own = page.places[at] ?? at + 1;
    const place = typeof own === "number" ? `${path}:${own}` : own;
    const built = element("span.line", {}, lineLink(place), row, "\n");
    applyNotes(built, place, notes);
    return [built, (notes.findings.get(place) ?? []).map(findingNote)];
  });
  return element("pre.source", { tabindex: "0", "aria-label": "Source of the page" }, rows);
}

function isText(node: PackedNode): node is readonly [number, number] {
  return typeof node === "object" && typeof node[0] === "number";
}

function lineLink(place: string): HTMLElement {
  const line = place.slice(place.lastIndexOf(":") + 1);
  return element("a.number", { href: linkTo(place), "data-place": place, "aria-label": `line ${line}` }, line);
}

function applyNotes(built: HTMLElement, place: string, { marks, unused, uncovered }: LineNotes): void {
  const found = marks.get(place) ?? [];
  const [first] = found;
  if (first) {
    built.classList.add("mark", first.certainty);
    built.dataset["keys"] = found.map(({ key }) => key).join("\n");
    built.title = found.map(({ text }) => text).join("\n");
  } else if (unused.has(place)) built.classList.add("unused");
  if (uncovered.has(place)) built.classList.add("uncovered");
}

function findingNote({ severity, code, message, help }: ReportFinding): HTMLElement {
  return element(
    `details.finding.${severity}`,
    {},
    element("summary", {}, element(`span.badge.${severity}`, {}, severity), ` ${message}`),
    element("p", {}, help, " ", element("a", { href: linkTo(`~findings/${code}`) }, code)),
  );
}

const stateTexts = { passed: "fits", failed: "has findings", unchecked: "was not compared" } as const;

function exampleNote({ kind, state, type }: ReportExample): HTMLElement {
  const name = type?.replace(/ collection$/, "");
  return element(
    `p.example.${state}`,
    name === undefined ? {} : { "data-subject": name },
    `This ${kind} ${stateTexts[state]}`,
    type !== undefined && ` ${state === "passed" ? "" : "· "}`,
    name !== undefined && element("a", { href: linkTo(name) }, type ?? name),
  );
}

/** A target of a link, below the input folder. */
function resolved(path: string, target: string): string {
  const folders = path.split("/").slice(0, -1);
  for (const part of target.replace(/[?#].*$/, "").split("/")) {
    if (part === "..") folders.pop();
    else if (part !== "." && part !== "") folders.push(part);
  }
  return folders.join("/");
}
