import { type Diagnostic, diagnose, type Origin, type Related } from "../../diagnostics/diagnostic.ts";
import type { EdmPrimitive, Property, TypeReference } from "../model.ts";

/** The place that states the type of a member, as the second place of a contradiction. */
export function statedBy(property: Property | undefined, expected: string): Related[] {
  if (property === undefined || property.evidence.certainty === "shown") return [];
  const { source, origin } = property.evidence;
  return [{ message: `The ${source} says ${expected} here`, origin }];
}

/**
 * A member that examples show and no table lists. One that a table lists in another case of letters was only misspelt,
 * which can be fixed.
 *
 * @param origin where the name stands, with its quotation marks
 * @param owner what documents the members
 * @param done what became of the member
 */
export function undocumented(
  name: string,
  origin: Origin,
  owner: string,
  documented: readonly Property[],
  done = "the member was not typed",
): Diagnostic {
  const meant = documented.find((property) => property.name.toLowerCase() === name.toLowerCase());
  if (meant === undefined) return diagnose("undocumented-member", origin, { name, type: owner, done });
  const { line, column } = origin;
  const related = [{ message: `${meant.name} is documented here`, origin: meant.evidence.origin }];
  // Members start with a small letter; where the table does not, it is rather the table that is wrong.
  const isLikely = /^\p{Ll}/u.test(meant.name);
  const repair = { line, column, found: JSON.stringify(name), replacement: JSON.stringify(meant.name) };
  return diagnose(
    "member-case",
    origin,
    { found: name, expected: meant.name, done },
    related,
    isLikely ? [repair] : [],
  );
}

const timeFormats: ReadonlySet<EdmPrimitive> = new Set(["Date", "DateTimeOffset", "Duration", "TimeOfDay"]);

/** Whether values are dates, times or durations, which JSON carries as strings of a format. */
export function isTimeFormat(type: TypeReference): boolean {
  return type.kind === "primitive" && timeFormats.has(type.name);
}

/**
 * A member that a request sends although only the service sets it.
 *
 * @param name what the finding calls the member: its name, or a pointer to it
 * @param done what became of it
 */
export function sentThoughReadOnly(property: Property, name: string, origin: Origin, done: string): Diagnostic {
  const related = [{ message: "The table says so here", origin: property.evidence.origin }];
  return diagnose("read-only-in-request", origin, { name, done }, related);
}
