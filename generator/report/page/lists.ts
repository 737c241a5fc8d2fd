import type { PackedIndex } from "../packed.ts";
import { type Child, element, numeral } from "./dom.ts";
import { linkTo } from "./links.ts";

/** Rows that are shown at once. */
const mostRows = 300;

/** A choice of a filter, and its label. */
type Choices = readonly (readonly [value: string, label: string])[];

interface List<Row> {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  /** The filters: each tells whether a row has the value that is chosen. */
  readonly filters: readonly {
    readonly label: string;
    readonly choices: Choices;
    fits(row: Row, value: string): boolean;
  }[];
  textOf(row: Row): string;
  cellsOf(row: Row): readonly Child[];
}

/** A list with filters. */
function listView<Row>(
  { title, about, rows, columns, filters, textOf, cellsOf }: List<Row>,
  text: string,
): HTMLElement {
  const body = element("tbody", {});
  const status = element("p.quiet", { role: "status" });
  const words = element("input", {
    type: "search",
    placeholder: "Filter",
    "aria-label": "Filter by text",
    value: text,
  });
  const selects = filters.map(({ label, choices }) =>
    element("select", { "aria-label": label }, [
      element("option", { value: "" }, label),
      choices.map(([value, name]) => element("option", { value }, name)),
    ]),
  );
  const update = () => {
    const wanted = words instanceof HTMLInputElement ? words.value.toLowerCase() : "";
    const values = selects.map((select) => (select instanceof HTMLSelectElement ? select.value : ""));
    const found = rows.filter(
      (row) =>
        filters.every(({ fits }, at) => (values[at] ?? "") === "" || fits(row, values[at] ?? "")) &&
        (wanted === "" || textOf(row).toLowerCase().includes(wanted)),
    );
    const shown = found.slice(0, mostRows);
    body.replaceChildren(
      ...shown.map((row) =>
        element(
          "tr",
          {},
          cellsOf(row).map((cell) => element("td", {}, cell)),
        ),
      ),
    );
    const more = found.length > shown.length ? `; the first ${mostRows} are shown` : "";
    status.textContent = `${numeral(found.length)} of ${numeral(rows.length)}${more}`;
  };
  for (const input of [words, ...selects]) input.addEventListener("input", update);
  update();
  return element(
    "section.list",
    {},
    element("h1", {}, title),
    element("p.quiet", {}, about),
    element("div.filters", {}, words, selects, status),
    element(
      "div.scroll",
      { tabindex: "0", role: "region", "aria-label": title },
      element(
        "table.rows",
        {},
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            columns.map((column) => element("th", { scope: "col" }, column)),
          ),
        ),
        body,
      ),
    ),
  );
}

const severities: Choices = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["info", "infos"],
];

function foldersOf({ pages }: PackedIndex): Choices {
  const folders = new Set(pages.map(({ path }) => folderOf(path)));
  return [...folders].sort().map((folder) => [folder, folder]);
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "./";
}

const place = (page: string, line: number) =>
  element("a.place", { href: linkTo(`${page}:${line}`) }, `${page}:${line}`);

/** All findings, with filters by folder, severity and rule. */
export function findingsView(index: PackedIndex, text: string): HTMLElement {
  const folders = foldersOf(index);
  const view: List<PackedIndex["findings"][number]> = {
    title: "Findings",
    about: "What is unclear or wrong on the pages, what was done about it, and what its author can do.",
    rows: index.findings,
    columns: ["Severity", "Finding", "Rule", "Place"],
    filters: [
      { label: "All severities", choices: severities, fits: ({ severity }, value) => severity === value },
      { label: "All folders", choices: folders, fits: ({ origin }, value) => folderOf(origin.page) === value },
    ],
    textOf: ({ code, message, origin }) => `${code} ${message} ${origin.page}`,
    cellsOf: ({ severity, message, help, code, origin }) => [
      element(`span.badge.${severity}`, {}, severity),
      [message, element("div.quiet", {}, help)],
      element("a.rule", { href: linkTo(`~findings/${code}`) }, code),
      place(origin.page, origin.line),
    ],
  };
  return listView(view, text);
}

/** All parts of pages that became nothing. */
export function uncoveredView(index: PackedIndex, text: string): HTMLElement {
  const rows = index.pages.flatMap(({ path, uncovered }) => uncovered.map((block) => ({ path, ...block })));
  const view: List<(typeof rows)[number]> = {
    title: "Uncovered",
    about: "Parts of the pages of which nothing was made: no line of them is the reason for anything in the code.",
    rows,
    columns: ["Kind", "Title or first line", "Lines", "Place"],
    filters: [
      {
        label: "All kinds",
        choices: [
          ["table", "tables"],
          ["code block", "code blocks"],
          ["section", "sections"],
        ],
        fits: ({ kind }, value) => kind === value,
      },
      { label: "All folders", choices: foldersOf(index), fits: ({ path }, value) => folderOf(path) === value },
    ],
    textOf: ({ path, title }) => `${title} ${path}`,
    cellsOf: ({ kind, title, line, lastLine, path }) => [kind, title, `${lastLine - line + 1}`, place(path, line)],
  };
  return listView(view, text);
}

/** All pages, with filters by folder, certainty and severity. */
export function pagesView(index: PackedIndex, text: string): HTMLElement {
  const counts = new Map<string, Record<string, number>>();
  for (const { origin, severity } of index.findings) {
    const count = counts.get(origin.page) ?? {};
    count[severity] = (count[severity] ?? 0) + 1;
    counts.set(origin.page, count);
  }
  const countOf = (path: string, severity: string) => counts.get(path)?.[severity] ?? 0;
  const certaintiesOf = ({ subjects }: PackedIndex["pages"][number], at: number) =>
    new Set(
      subjects.flatMap((one) =>
        (index.subjects[one]?.members ?? []).flatMap(([, how, page]) => (page === at ? [how] : [])),
      ),
    );
  const rows = index.pages.map((page, at) => ({ ...page, certainties: certaintiesOf(page, at) }));
  const view: List<(typeof rows)[number]> = {
    title: "Pages",
    about: "All pages of the reference.",
    rows,
    columns: ["Page", "Kind", "Errors", "Warnings", "Infos", "Uncovered"],
    filters: [
      { label: "All folders", choices: foldersOf(index), fits: ({ path }, value) => folderOf(path) === value },
      {
        label: "Any certainty",
        choices: [
          ["stated", "with stated members"],
          ["shown", "with members only shown"],
          ["guessed", "with guessed members"],
        ],
        fits: ({ certainties }, value) => [...certainties].some((one) => one === value),
      },
      { label: "Any severity", choices: severities, fits: ({ path }, value) => countOf(path, value) > 0 },
    ],
    textOf: ({ path, title, kind }) => `${path} ${title} ${kind}`,
    cellsOf: ({ path, title, kind, uncovered }) => [
      [element("a", { href: linkTo(path) }, title), element("div.quiet", {}, path)],
      kind,
      ...["error", "warning", "info"].map((severity) => `${countOf(path, severity)}`),
      `${uncovered.length}`,
    ],
  };
  return listView(view, text);
}
