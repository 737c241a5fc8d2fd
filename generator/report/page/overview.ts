import type { ReportTotals } from "../data.ts";
import type { PackedIndex } from "../packed.ts";
import { type Child, element, numeral } from "./dom.ts";
import { linkTo } from "./links.ts";

/** Numbers of the whole reference. */
export function overview({ totals, before, pages, findings }: PackedIndex): HTMLElement {
  const worst = worstPages(findings);
  const most = worst[0]?.[1] ?? 1;
  const rules = Object.entries(totals.rules).sort(([, left], [, right]) => right - left);
  const { members, examples, uncovered } = totals;
  return element(
    "div.overview",
    {},
    element("h1", {}, "What the pages became"),
    element("div.figures", {}, [
      figure("Pages", (one) => one.pages, totals, before, "~pages"),
      figure("Types", (one) => one.types + one.enums, totals, before),
      figure("Operations", (one) => one.operations, totals, before),
      figure("Members", (one) => sum(one.members), totals, before),
      figure("Examples", (one) => sum(one.examples), totals, before),
      figure("Findings", (one) => sum(one.findings), totals, before, "~findings"),
    ]),
    element(
      "div.panels",
      {},
      panel("How members are known", stack(members, before?.members, certaintyTexts)),
      panel("Examples against the types", stack(examples, before?.examples, exampleTexts)),
      panel("Findings by severity", stack(totals.findings, before?.findings, severityTexts)),
      panel("Parts of pages that became nothing", stack(uncovered, before?.uncovered, uncoveredTexts), [
        element("a", { href: "#~uncovered" }, "Show them"),
      ]),
      panel("Findings by rule", [
        rules.length === 0 && element("p.quiet", {}, "None."),
        bars(
          rules.map(([code, count]) => ({
            label: code,
            count,
            link: `~findings/${code}`,
            change: before && count - (before.rules[code] ?? 0),
          })),
          rules[0]?.[1] ?? 1,
        ),
      ]),
      panel("Pages with the gravest findings", [
        worst.length === 0 && element("p.quiet", {}, "None."),
        bars(
          worst.slice(0, 20).map(([path, count]) => ({ label: path, count, link: path })),
          most,
        ),
      ]),
      panel("Folders", folders(pages, findings)),
    ),
  );
}

type Texts = readonly (readonly [key: string, label: string, about: string])[];

const certaintyTexts: Texts = [
  ["stated", "stated", "by a table, an annotation or a heading"],
  ["shown", "shown", "by an example only"],
  ["guessed", "guessed", "from a sentence"],
];
const exampleTexts: Texts = [
  ["passed", "fit", "the types say what they show"],
  ["failed", "have findings", "they contradict the page, or leave something out"],
  ["unchecked", "not compared", "no JSON, or of no known type"],
];
const severityTexts: Texts = [
  ["error", "errors", "something was left out, or contradicts"],
  ["warning", "warnings", "the page was unclear"],
  ["info", "infos", "skipped on purpose"],
];
const uncoveredTexts: Texts = [
  ["section", "sections", ""],
  ["table", "tables", ""],
  ["code block", "code blocks", ""],
];

function figure(
  label: string,
  of: (totals: ReportTotals) => number,
  totals: ReportTotals,
  before: ReportTotals | undefined,
  link?: string,
): HTMLElement {
  const value = of(totals);
  const content: Child[] = [
    element("span.value", {}, numeral(value)),
    element("span.label", {}, label, before && changeText(value - of(before))),
  ];
  return link === undefined ? element("div.figure", {}, content) : element("a.figure", { href: linkTo(link) }, content);
}

function changeText(change: number): HTMLElement {
  const text = change === 0 ? "unchanged" : change > 0 ? `+${numeral(change)}` : `\u2212${numeral(-change)}`;
  return element("span.change", {}, text);
}

function panel(title: string, ...content: Child[]): HTMLElement {
  return element("section.panel", {}, element("h2", {}, title), content);
}

/** One bar that is divided, with a legend. */
function stack(
  counts: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>> | undefined,
  texts: Texts,
): Child {
  const whole = sum(counts);
  const bar = element("div.stack", { "aria-hidden": "true" });
  for (const [key] of texts) {
    const part = element(`span.part.${key.replace(" ", "-")}`, {});
    part.style.flexGrow = `${counts[key] ?? 0}`;
    if ((counts[key] ?? 0) > 0) bar.append(part);
  }
  const rows = texts.map(([key, label, about]) => {
    const count = counts[key] ?? 0;
    const share = whole === 0 ? "" : ` ${((100 * count) / whole).toFixed(1)} %`;
    return element(
      "li",
      {},
      element(`span.key.${key.replace(" ", "-")}`, { "aria-hidden": "true" }),
      element("strong", {}, numeral(count)),
      ` ${label}`,
      element("span.quiet", {}, share, about && ` · ${about}`),
      before && changeText(count - (before[key] ?? 0)),
    );
  });
  return [bar, element("ul.legend", {}, rows)];
}

interface Bar {
  readonly label: string;
  readonly count: number;
  readonly link: string;
  readonly change?: number | undefined;
}

function bars(rows: readonly Bar[], most: number): HTMLElement {
  return element(
    "ol.bars",
    {},
    rows.map(({ label, count, link, change }) => {
      const fill = element("span.fill", { "aria-hidden": "true" });
      fill.style.width = `${Math.max(1, (100 * count) / most)}%`;
      return element(
        "li",
        {},
        element("a", { href: linkTo(link) }, label),
        element("span.count", {}, numeral(count), change !== undefined && change !== 0 && changeText(change)),
        fill,
      );
    }),
  );
}

const weights: Readonly<Record<string, number>> = { error: 10, warning: 1, info: 0 };

/** Pages by the weight of their findings; an error weighs as much as ten warnings. */
function worstPages(findings: PackedIndex["findings"]): [path: string, weight: number][] {
  const sums = new Map<string, number>();
  for (const { origin, severity } of findings) {
    sums.set(origin.page, (sums.get(origin.page) ?? 0) + (weights[severity] ?? 0));
  }
  return [...sums].filter(([, weight]) => weight > 0).sort(([, left], [, right]) => right - left);
}

function folders(pages: PackedIndex["pages"], findings: PackedIndex["findings"]): HTMLElement {
  const folderOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : "./");
  const count = (paths: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const path of paths) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
    return counts;
  };
  const found = count(findings.filter(({ severity }) => severity !== "info").map(({ origin }) => origin.page));
  return element(
    "table.rows",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ["Folder", "Pages", "Errors and warnings"].map((title) => element("th", { scope: "col" }, title)),
      ),
    ),
    element(
      "tbody",
      {},
      [...count(pages.map(({ path }) => path))].map(([folder, pageCount]) =>
        element(
          "tr",
          {},
          element("td", {}, element("a", { href: linkTo(`~pages/${folder}`) }, folder)),
          element("td", {}, numeral(pageCount)),
          element("td", {}, numeral(found.get(folder) ?? 0)),
        ),
      ),
    ),
  );
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
