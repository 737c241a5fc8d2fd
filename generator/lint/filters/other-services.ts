import { type Diagnostic, lineText } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";

/**
 * Leaves out undocumented paths of other services, such as callbacks to a client and uploads to storage. The host of
 * most example requests is the service itself.
 */
export function withoutOtherServices(diagnostics: readonly Diagnostic[], pages: readonly PageFacts[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const hostByLine = new Map<string, string>();
  for (const { request } of pages.flatMap(({ operation }) => operation?.examples ?? [])) {
    const host = /^https?:\/\/([^/?#]+)/i.exec(request?.target ?? "")?.[1]?.toLowerCase();
    if (request === undefined || host === undefined) continue;
    hostByLine.set(lineText(request.origin), host);
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return diagnostics.filter(({ code, origin }) => {
    const host = code === "undocumented-path" ? hostByLine.get(lineText(origin)) : undefined;
    return host === undefined || counts.get(host) === most;
  });
}
