import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";

/**
 * Leaves out paths that no request line documents because they are none of the service: callbacks to a client, and
 * storage elsewhere. The service is where most documented requests go.
 */
export function withoutOtherServices(diagnostics: readonly Diagnostic[], pages: readonly PageFacts[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const hostByPlace = new Map<string, string>();
  for (const { request } of pages.flatMap(({ operation }) => operation?.examples ?? [])) {
    const host = /^https?:\/\/([^/?#]+)/i.exec(request?.target ?? "")?.[1]?.toLowerCase();
    if (request === undefined || host === undefined) continue;
    hostByPlace.set(`${request.origin.page}:${request.origin.line}`, host);
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return diagnostics.filter(({ code, origin }) => {
    const host = code === "undocumented-path" ? hostByPlace.get(`${origin.page}:${origin.line}`) : undefined;
    return host === undefined || counts.get(host) === most;
  });
}
