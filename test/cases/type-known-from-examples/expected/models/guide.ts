// Generated from tour-get.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see tour-get.md
 */
export interface Guide {
  "@odata.type"?: "#microsoft.graph.guide";
  languages?: string[];
  rating?: number | null;
}
