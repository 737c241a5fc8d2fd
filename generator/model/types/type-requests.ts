import type { Source } from "../examples/samples.ts";
import type { Operation, QualifiedName } from "../model.ts";
import type { OperationPage } from "../operations/operation.ts";

/** A page whose requests create or change an object of some type. */
export interface BodyPage {
  readonly kind: "create" | "update";
  readonly source: OperationPage;
}

/** The pages that send a type, by its name; in their own order. */
export function sendersByBody(
  sources: readonly Source[],
  operations: readonly Operation[],
): Map<QualifiedName, BodyPage[]> {
  const senders = new Map<QualifiedName, BodyPage[]>();
  for (const [at, { source }] of sources.entries()) {
    const body = operations[at]?.body;
    if (body?.kind !== "create" && body?.kind !== "update") continue;
    const others = senders.get(body.type);
    if (others) others.push({ kind: body.kind, source });
    else senders.set(body.type, [{ kind: body.kind, source }]);
  }
  return senders;
}
