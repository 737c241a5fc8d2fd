import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { OperationFact, ResponseExampleFact } from "../../pages/facts/page-facts.ts";
import type { Linking } from "../linking.ts";

/** The status after redirects, which `fetch` follows. */
const afterRedirect = 200;

/**
 * The statuses that mean success: those that the response section names, and those that examples show. A redirect
 * is followed, so that what arrives in the end counts.
 *
 * @param shown the documented responses that are no errors
 */
export function linkStatuses(
  { response, origin }: OperationFact,
  shown: readonly ResponseExampleFact[],
  { resolver, diagnostics }: Linking,
): number[] {
  const [first] = shown;
  const stated = response?.statuses ?? [];
  const further = response?.furtherStatuses ?? [];
  // Pages without a section for it say nothing of statuses.
  const isExpected = resolver.dialect.sections.response !== undefined;
  if (isExpected && stated.length === 0 && further.length === 0 && first === undefined) {
    diagnostics.push(diagnose("missing-status", response?.origin ?? origin, {}));
  }
  if (first !== undefined && stated.length > 0 && ![...stated, ...further].includes(first.status)) {
    const values = { stated: stated.join(", "), shown: `${first.status}` };
    const related = response ? [{ message: "The response section says so here", origin: response.origin }] : [];
    diagnostics.push(diagnose("conflicting-status", first.origin, values, related));
  }
  const all = [...stated, ...shown.map(({ status }) => status), ...further];
  return [...new Set(all.map((status) => (status >= 300 && status < 400 ? afterRedirect : status)))];
}
