import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isSetBySender } from "../http.ts";
import { memoizeByObject } from "../memoize.ts";
import type { ApiModel, JsonNode, OperationResponse } from "../model/model.ts";

/** A documented JSON value, repaired where the page tells how. */
export interface DocumentedValue {
  readonly value: unknown;
  /** What contradicts the page, and what was repaired. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads a documented value. Where the name of a member is misspelt, and the page says what is meant, it is corrected, as
 * `lint --fix` does; what else contradicts the page stays as it is.
 *
 * @param page the file that shows the value
 */
export function documentedValue(node: JsonNode, page: string, model: ApiModel): DocumentedValue {
  const known = contradictions(model).get(page);
  const findings: Diagnostic[] = [];
  return { value: read(node), findings };

  function read(value: JsonNode): unknown {
    findings.push(...(known?.get(placeText(value)) ?? []));
    if (value.kind === "array") return value.items.map(read);
    if (value.kind !== "object") return value.kind === "null" ? null : value.value;
    const names = new Set(value.members.map(({ name }) => name));
    return Object.fromEntries(
      value.members.map((member) => {
        const found = known?.get(placeText(member)) ?? [];
        findings.push(...found);
        const meant = found.flatMap(({ repairs = [] }) => repairs.map(({ replacement }) => replacement.slice(1, -1)));
        const name = meant.find((one) => !names.has(one)) ?? member.name;
        return [name, read(member.value)];
      }),
    );
  }
}

/** The findings about values that contradict their pages, by page and place. */
const contradictions = memoizeByObject((model: ApiModel) => {
  const pages = new Map<string, Map<string, Diagnostic[]>>();
  for (const finding of model.diagnostics) {
    const { code, origin } = finding;
    if (!contradicting.has(code)) continue;
    const places = pages.get(origin.page) ?? new Map<string, Diagnostic[]>();
    pages.set(origin.page, places);
    places.set(placeText(origin), [...(places.get(placeText(origin)) ?? []), finding]);
  }
  return pages;
});

const contradicting: ReadonlySet<Diagnostic["code"]> = new Set([
  "example-contradicts-page",
  "date-time-format",
  "member-case",
]);

function placeText({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

/** The documented headers that can be sent, by their names. */
export function sendableHeaders(
  headers: readonly { readonly name: string; readonly value: string }[],
): Record<string, string> {
  const sendable = headers.filter(
    ({ name, value }) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7E]+$/.test(value) && !isSetBySender(name),
  );
  return Object.fromEntries(sendable.map(({ name, value }) => [name, value]));
}

/** The status of success that a page states first, or the one that suits the answer. */
export function usualStatus({ statuses, answer }: OperationResponse): number {
  return statuses[0] ?? (answer === "nothing" ? 204 : answer === "location" ? 202 : 200);
}
