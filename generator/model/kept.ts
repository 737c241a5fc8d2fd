import type { PageFacts } from "../pages/facts.ts";
import type { EnumType, ObjectType } from "./model.ts";
import { createNotes } from "./noted.ts";

/** Types and enumerations that pages were linked to. */
export interface KeptParts {
  readonly types: readonly ObjectType[];
  readonly enums: readonly EnumType[];
}

const keptFor = createNotes<PageFacts, KeptParts>();

/** Keeps what pages were linked to, for as long as one of them is there. */
export function keepParts(pages: readonly PageFacts[], parts: KeptParts): void {
  for (const page of pages) keptFor.keep(page, parts);
}

/** What some of these pages, and others, were linked to before. */
export function keptParts(pages: readonly PageFacts[]): KeptParts {
  for (const page of pages) {
    const known = keptFor.of(page);
    if (known !== undefined) return known;
  }
  return { types: [], enums: [] };
}
