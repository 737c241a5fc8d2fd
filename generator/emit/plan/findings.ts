import { compareDiagnostics, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { EmitPlan } from "./plan.ts";

/** All findings about the pages of a plan, sorted: those of reading and linking, and those of naming. */
export function findingsOf({ model, diagnostics }: EmitPlan): Diagnostic[] {
  return [...model.diagnostics, ...diagnostics].sort(compareDiagnostics);
}
