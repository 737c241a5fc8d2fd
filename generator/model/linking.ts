import type { Diagnostic, Origin } from "../diagnostics/diagnostic.ts";
import type { AppliedCorrections } from "./corrections/apply.ts";
import type { QualifiedName, TypeReference } from "./model.ts";
import type { Resolver } from "./names/resolver.ts";
import type { DraftType } from "./types/drafts/draft-type.ts";

/** What all steps of linking share. */
export interface Linking {
  readonly resolver: Resolver;
  /** The drafts of all object types, by qualified name. */
  readonly drafts: Map<QualifiedName, DraftType>;
  readonly corrections: AppliedCorrections;
  /** Receives the findings. */
  readonly diagnostics: Diagnostic[];
}

/** What the steps share that come after the drafts are complete. */
export interface CompleteLinking extends Linking {
  /**
   * Replaces the names in a type that no page defines: by the enumeration that descriptions list, by what examples show
   * in their place, or by `unknown`. Each is a finding.
   *
   * @param origin where the type is named
   */
  readonly replace: (type: TypeReference, origin: Origin) => TypeReference;
}
