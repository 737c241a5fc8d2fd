import type { JsonNode, Operation } from "../../model/model.ts";
import { fileOf } from "../../model/names/page-path.ts";
import { type DocumentedValue, documentedValue } from "../documented-examples.ts";
import type { EmitPlan } from "../plan/plan.ts";
import type { Schema } from "./schemas.ts";

/** A documented value with the name that its page gives it. */
export interface Example extends DocumentedValue {
  readonly name: string | undefined;
}

/** A value of an operation that its page shows, if it does. */
export function shownExample(
  name: string | undefined,
  node: JsonNode | undefined,
  { page }: Operation,
  plan: EmitPlan,
): Example[] {
  return node === undefined ? [] : [{ name, ...documentedValue(node, fileOf(page), plan.model) }];
}

/** Examples by their names; those that contradict their pages say so. */
export function examplesOf(examples: readonly Example[]): Schema {
  const named = new Map<string, Schema>();
  for (const { name, value, findings } of examples) {
    const wish = name?.replace(/[^\w.-]+/g, "_") ?? "";
    const key = wish === "" || named.has(wish) ? `example${named.size + 1}` : wish;
    const messages = findings.map(({ message }) => message);
    named.set(key, { value, ...(messages.length > 0 && { "x-findings": messages }) });
  }
  return named.size === 0 ? {} : { examples: Object.fromEntries(named) };
}
