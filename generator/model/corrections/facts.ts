import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { TypeExpression } from "../../pages/facts/page-facts.ts";

/** What a correction says instead of the pages. Absent means that they are believed. */
export interface CorrectionClaims {
  /** Whether a property admits `null`. */
  readonly nullable?: boolean;
  /** Whether a request that creates such an object must have the property. */
  readonly required?: boolean;
  /** Whether clients cannot send a property. */
  readonly readOnly?: boolean;
  /**
   * What a property or a type is really called by the service, or what the function of an operation is to be called.
   */
  readonly name?: string;
  /** Values that an enumeration, or a property with listed values, has as well. */
  readonly addMembers?: readonly string[];
  /** Values that an enumeration, or a property with listed values, does not have. */
  readonly removeMembers?: readonly string[];
  /** Leaves out the documented request, response or JSON representation in which the quote stands. */
  readonly ignoreExample?: true;
}

/** A correction as its author writes it. It corrects at least one thing. */
export interface Correction extends CorrectionClaims {
  /**
   * What is corrected:
   * - `type.property` or `type`, with or without namespace
   * - the path of an API page, for its operation or its examples
   * - `page#member`, for a member of the body that only the page describes
   */
  readonly subject: string;
  /** Why the page is wrong, for the next reader of this file. */
  readonly reason: string;
  /** The page that is corrected, by its path below the input folder. */
  readonly page: string;
  /**
   * The text on the page that is corrected. Runs of white space count as one space. When the page no longer says it,
   * the correction is reported as stale.
   */
  readonly quote: string;
  /** The type of a property, as a page would write it: `String`, `Int32 collection`, `microsoft.graph.user`. */
  readonly type?: string;
}

/** What a file of corrections holds. */
export interface Corrections {
  /** Where editors find the JSON Schema. */
  readonly $schema?: string;
  readonly corrections: readonly Correction[];
}

/** A correction that was read: where it stands, where its quote does, and its type, in which names are unresolved. */
export interface CorrectionFact extends CorrectionClaims {
  readonly subject: string;
  readonly reason: string;
  readonly page: string;
  readonly quote: string;
  /** Where the correction stands in its file. */
  readonly origin: Origin;
  /** Where the quote stands; absent where the page does not say it. */
  readonly quotedAt?: Origin;
  readonly type?: TypeExpression;
}

/**
 * Gives corrections in TypeScript their type, and editors their completion.
 *
 * @example
 * export default defineCorrections([
 *   { subject: "song.length", type: "Int32", reason: "…", page: "song.md", quote: "|length|String|" },
 * ]);
 */
export function defineCorrections(corrections: readonly Correction[]): Corrections {
  return { corrections };
}
