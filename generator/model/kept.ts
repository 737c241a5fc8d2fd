import type { PageFacts } from "../pages/facts.ts";
import type { EnumType, ObjectType } from "./model.ts";

/** Types and enumerations that pages were linked to. */
export interface KeptParts {
  readonly types: readonly ObjectType[];
  readonly enums: readonly EnumType[];
}

const keptFor = new WeakMap<PageFacts, KeptParts>();

/** Keeps what pages were linked to, for as long as one of them is there. */
export function keepParts(pages: readonly PageFacts[], parts: KeptParts): void {
  for (const page of pages) keptFor.set(page, parts);
}

/** What some of these pages, and others, were linked to before. */
export function keptParts(pages: readonly PageFacts[]): KeptParts {
  const known = pages.find((page) => keptFor.has(page));
  return (known && keptFor.get(known)) ?? { types: [], enums: [] };
}
