import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Operation, Path } from "../model.ts";

/** Paths that several operations document, whatever they call the parameters. Each but the first is a finding. */
export function reportSharedPaths(operations: readonly Operation[], diagnostics: Diagnostic[]): void {
  const first = new Map<string, { readonly operation: Operation; readonly path: Path }>();
  for (const operation of operations) {
    for (const path of operation.paths) {
      // What only an example shows may be the request of another page.
      if (path.shown) continue;
      const key = keyOf(path);
      const known = first.get(key);
      if (known === undefined) first.set(key, { operation, path });
      else if (known.operation !== operation) {
        const related = [{ message: "It is documented here as well", origin: known.path.origin }];
        diagnostics.push(diagnose("shared-path", path.origin, { path: `${path.method} ${path.template}` }, related));
      }
    }
  }
}

function keyOf({ method, parts, query }: Path): string {
  const textOf = (of: Path["parts"]) => of.map((part) => (part.kind === "text" ? part.text : "{}")).join("");
  const options = query.map(({ name, value }) => `${name}=${textOf(value)}`);
  return `${method} ${textOf(parts).replace(/(?:\(\))?\/*$/, "")}?${options.join("&")}`;
}
