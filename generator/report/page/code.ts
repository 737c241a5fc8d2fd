import type { CodeKind, ReportMember } from "../data.ts";
import { element } from "./dom.ts";
import { highlight } from "./highlight.ts";
import { keyOf, linkTo } from "./links.ts";
import type { ShownCode, ShownSubject } from "./subjects.ts";

const labels: Readonly<Record<CodeKind, string>> = {
  models: "Interfaces",
  requests: "Request",
  validators: "Validator",
  "JSON Schema": "JSON Schema",
  permissions: "Permissions",
};

/** What became of a subject: its facts, and its code in tabs. */
export function subjectCard(number: number, subject: ShownSubject): HTMLElement {
  const { emitted, kind, certainty, facts, code } = subject;
  const kinds = [...new Set(code.map((one) => one.kind))];
  const link = kind === "operation" ? emitted.name : subject.subject;
  return element(
    "section.card",
    { "aria-label": emitted.name },
    element(
      "h2",
      { "data-keys": keyOf(number) },
      element("a", { href: linkTo(link) }, emitted.name),
      element("span.quiet", {}, ` ${kind}`),
      element(`span.badge.${certainty}`, {}, certainty),
    ),
    element("p.quiet.path", {}, emitted.from),
    facts.length > 0 &&
      element(
        "dl.facts",
        {},
        facts.map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
      ),
    tabs(
      number,
      kinds.map((one) => [labels[one], code.filter((part) => part.kind === one)] as const),
      subject,
    ),
  );
}

function tabs(
  number: number,
  parts: readonly (readonly [label: string, code: readonly ShownCode[]])[],
  subject: ShownSubject,
): HTMLElement {
  const panels = parts.map(([label, code], at) => {
    const id = `panel-${number}-${at}`;
    const panel = element("div", { role: "tabpanel", id, "aria-label": label, ...(at > 0 && { hidden: "" }) });
    // What nobody looks at is not built.
    const fill = () => panel.replaceChildren(...code.map((one) => codeBlock(number, one, subject)));
    if (at === 0) fill();
    return { panel, fill };
  });
  const heads = parts.map(([label], at) =>
    element(
      "button",
      {
        type: "button",
        role: "tab",
        "aria-controls": `panel-${number}-${at}`,
        "aria-selected": `${at === 0}`,
        tabindex: at === 0 ? "0" : "-1",
      },
      label,
    ),
  );
  const choose = (chosen: number) => {
    for (const [at, head] of heads.entries()) {
      head.setAttribute("aria-selected", `${at === chosen}`);
      head.tabIndex = at === chosen ? 0 : -1;
      const { panel, fill } = panels[at] ?? {};
      if (at === chosen && panel?.childElementCount === 0) fill?.();
      panel?.toggleAttribute("hidden", at !== chosen);
    }
  };
  for (const [at, head] of heads.entries()) {
    head.addEventListener("click", () => choose(at));
    head.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      if (step === 0) return;
      const next = (at + step + heads.length) % heads.length;
      choose(next);
      heads[next]?.focus();
    });
  }
  return element(
    "div.code",
    {},
    parts.length > 0 && element("div", { role: "tablist" }, heads),
    panels.map(({ panel }) => panel),
  );
}

function codeBlock(number: number, { lines, name }: ShownCode, subject: ShownSubject): HTMLElement {
  const members = new Map(subject.members.map((member) => [member.name, member]));
  return element("pre", { tabindex: "0", "aria-label": name }, [
    lines.map((line, at) => {
      const member = memberIn(line, members);
      const built = element("span.line", {}, highlight(line), "\n");
      if (member) {
        built.classList.add("mark", member.certainty);
        built.dataset["keys"] = keyOf(number, member.name);
      } else if (at === 0 || /^\s*(?:method|path): /.test(line)) built.dataset["keys"] = keyOf(number);
      return built;
    }),
  ]);
}

/** The member that a line declares, checks or lists. */
function memberIn(line: string, members: ReadonlyMap<string, ReportMember>): ReportMember | undefined {
  const [, quoted, plain, checked, indexed, listed] =
    /^\s+(?:"([^"]+)"|([\w$]+))\??: |\bvalue(?:\.([\w$]+)|\["([^"]+)"\])|^\s+(?:\| )?"([^"]+)",?;?$/.exec(line) ?? [];
  return members.get(quoted ?? plain ?? checked ?? indexed ?? listed ?? "");
}
