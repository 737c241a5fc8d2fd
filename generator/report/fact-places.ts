import type { Origin } from "../diagnostics/diagnostic.ts";
import type { OperationFact, PageFacts } from "../pages/facts/page-facts.ts";
import type { ReportPlace } from "./data.ts";

/** Calls back for each place in facts, however deep. */
export function visitOrigins(value: unknown, visit: (origin: Origin) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (isOrigin(value)) visit(value);
  for (const part of Object.values(value)) visitOrigins(part, visit);
}

function isOrigin(value: object): value is Origin {
  return "page" in value && "line" in value && "column" in value;
}

/** The facts of all pages, those of sections beside those of whole pages. */
export function allFacts(pages: readonly PageFacts[]): PageFacts[] {
  return pages.flatMap((page) => (page.sections === undefined ? [page] : [page, ...page.sections]));
}

/** The places of what an operation takes besides its path, which the model keeps without places. */
export function parameterPlaces(fact: OperationFact): ReportPlace[] {
  const place = (origin: Origin, source: string, says: string): ReportPlace => ({ origin, source, says, won: false });
  const { parameters, callParameters, queryParameters, queryOptions, headers, permissions, body, response } = fact;
  return [
    ...[...parameters, ...callParameters].map(({ origin, name }) => place(origin, "parameter", name)),
    ...queryParameters.map(({ origin, name }) => place(origin, "query parameter", name)),
    ...(queryOptions ? [place(queryOptions.origin, "query options", queryOptions.names.join(", ") || "allowed")] : []),
    ...headers.map(({ origin, name }) => place(origin, "header", name)),
    ...permissions.map(({ origin, caller, choices }) =>
      place(origin, "permissions", `${caller}: ${choices.map((choice) => choice.join(" and ")).join(", ") || "none"}`),
    ),
    ...(body ? [place(body.origin, "request body", body.content ? "content" : (body.type?.name ?? "members"))] : []),
    ...(response ? [place(response.origin, "response", response.statuses.join(", ") || "no status")] : []),
  ];
}
