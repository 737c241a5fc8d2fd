import type { Origin } from "../../diagnostics/diagnostic.ts";
import { qualify, splitQualifiedName } from "../../odata/qualified-name.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";
import type { QualifiedName } from "../model.ts";

/** The kind and the name of a type that a page defines or mentions. */
export interface Declaration {
  readonly kind: "object" | "enum";
  readonly name: string;
  readonly namespace: string;
  readonly qualifiedName: QualifiedName;
}

/** Where a name is used: its namespace comes first where a name exists in several. */
export interface Usage {
  readonly origin: Origin;
  readonly namespace: string;
}

/** Where on a page a type is named. */
export function usageOf(page: PageFacts, origin: Origin): Usage {
  return { origin, namespace: page.namespace };
}

/** Creates the declaration of a type from its parts. */
export function declaration(kind: Declaration["kind"], name: string, namespace: string): Declaration {
  return { kind, name, namespace, qualifiedName: qualify(namespace, name) };
}

/** The declaration of an object type with this name, whose namespace is the given one if it has none of its own. */
export function objectDeclaration(written: string, defaultNamespace = ""): Declaration {
  const { name, namespace = defaultNamespace } = splitQualifiedName(written);
  return declaration("object", name, namespace);
}

/** What a page declares by a fact: the namespace is the fact's own, or the page's. */
export function declarationOn(
  page: PageFacts,
  kind: Declaration["kind"],
  { name, namespace }: { readonly name: string; readonly namespace?: string },
): Declaration {
  return declaration(kind, name, namespace ?? page.namespace);
}
