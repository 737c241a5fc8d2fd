import { compareText, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { CompleteLinking } from "../linking.ts";
import type { ObjectType, Property } from "../model.ts";
import { type DraftType, draftLineage, inOrder } from "./drafts/draft-type.ts";
import { mergeStatements } from "./merge-statements.ts";
import { withResolvedTypes } from "./unresolved-names.ts";

/**
 * Turns drafts into types: merges what is stated of each member, and replaces unresolved names.
 *
 * @returns the types by qualified name, without write shapes
 */
export function objectTypes(linking: CompleteLinking): ObjectType[] {
  const { drafts, resolver, corrections, diagnostics } = linking;
  return inOrder(drafts).map((draft): ObjectType => {
    const { declaration, base } = draft;
    const properties = ownProperties(draft, linking);
    for (const property of properties) reportUntyped(property, diagnostics);
    if (base?.fromProse) {
      const fact = `${declaration.name} inherits from ${base.name}`;
      diagnostics.push(diagnose("read-from-prose", base.origin, { fact }));
    }
    const isStated = draft.tabled || properties.some(({ evidence }) => evidence.certainty !== "shown");
    const isShown = !isStated && properties.length > 0;
    return {
      ...declaration,
      kind: "object",
      ...(base && { base: base.name, baseEvidence: { certainty: base.certainty, origin: base.origin } }),
      abstract: draft.abstract,
      ...(declaration.name === resolver.dialect.inheritance.root && { root: true }),
      ...(draft.deprecated && { deprecated: true }),
      open: draft.open,
      description: draft.description,
      certainty: isShown ? "shown" : isStated || draft.documented ? "stated" : "guessed",
      origins: draft.origins,
      odataTypes: [...draft.odataTypes].sort(compareText),
      ...(draft.sent.size > 0 && { sentInParts: [...draft.sent].sort(compareText) }),
      properties: corrections.properties(declaration.qualifiedName, properties),
    };
  });
}

/** Control information of OData, which tables list as if it were a property. */
const typeAnnotation = "@odata.type";

/** Pages repeat inherited rows, tagged or not; the base owns them. */
function ownProperties(draft: DraftType, linking: CompleteLinking): Property[] {
  const { drafts, diagnostics, replace } = linking;
  const [, ...bases] = draftLineage(draft, drafts);
  const properties: Property[] = [];
  for (const [name, statements] of draft.members) {
    if (bases.some(({ members }) => members.has(name))) {
      // A row that repeats what the base has may name a type of its own that no page defines.
      const { type, evidence } = mergeStatements(name, statements, false, []);
      replace(type, evidence.origin);
    } else if (name !== typeAnnotation || draft.odataTypes.size === 0) {
      // Where examples show which types the values name, a row for that says nothing more.
      properties.push(mergeStatements(name, statements, draft.keys.has(name), diagnostics));
    }
  }
  return withResolvedTypes(properties, linking);
}

/** What a table leaves untyped has a finding already; what an example does not show has none yet. */
function reportUntyped({ name, type, evidence }: Property, diagnostics: Diagnostic[]): void {
  const isShown = evidence.source === "example" || evidence.source === "JSON representation";
  const isUnknown = type.kind === "unknown" || (type.kind === "collection" && type.items.kind === "unknown");
  if (isShown && isUnknown) diagnostics.push(diagnose("untyped-member", evidence.origin, { name }));
}
