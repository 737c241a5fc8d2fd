import { compareText, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { memoize } from "../../memoize.ts";
import type { Operation, QualifiedName } from "../../model/model.ts";
import { groupBy } from "../../multimap.ts";
import { isIdentifier } from "../literals.ts";
import { camelCase, fileStem, pascalCase, safeIdentifier } from "./names.ts";

/**
 * Names the function of each operation: as a correction says, and without one after its title: "Create users" for a
 * `user` becomes `createUser`, and "user: sendMail" `userSendMail`. Where several pages would share a name, each is
 * named after its file.
 *
 * @param typeNames the TypeScript names of types, whose spelling wins over the title's
 * @param taken identifiers that are not free
 * @returns names by page; a page without a name of its own is left out, which is a finding
 */
export function operationNames(
  operations: readonly Operation[],
  typeNames: ReadonlyMap<QualifiedName, string>,
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): Map<string, string> {
  const given = givenNames(operations, taken, diagnostics);
  if (given.size === 0) return titleNames(operations, typeNames, taken, diagnostics);
  const plain = titleNames(operations, typeNames, taken, []);
  for (const { page, functionName } of operations) {
    if (functionName === undefined || given.get(page) !== plain.get(page)) continue;
    diagnostics.push(diagnose("needless-correction", functionName.origin, { subject: page }));
  }
  const reserved = new Set([...taken, ...[...given.values()].flatMap(identifiersOf)]);
  const others = operations.filter(({ page }) => !given.has(page));
  return new Map([...given, ...titleNames(others, typeNames, reserved, diagnostics)]);
}

/** The names that corrections give, where they can name a function. */
function givenNames(
  operations: readonly Operation[],
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { page, functionName } of operations) {
    if (functionName === undefined) continue;
    const { name, origin } = functionName;
    const isTaken =
      identifiersOf(name).some((identifier) => taken.has(identifier)) || [...names.values()].includes(name);
    const isName = isIdentifier(name) && safeIdentifier(name) === name;
    if (isName && !isTaken) names.set(page, name);
    else {
      const problem = isName ? `the name ${name} is taken` : `'${name}' cannot name a function`;
      diagnostics.push(diagnose("invalid-correction", origin, { problem, subject: page }));
    }
  }
  return names;
}

function titleNames(
  operations: readonly Operation[],
  typeNames: ReadonlyMap<QualifiedName, string>,
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): Map<string, string> {
  const spellings = new Map([...typeNames.values()].map((name) => [name.toLowerCase(), name]));
  const nameOfFile = ({ page }: Operation) => safeIdentifier(fileName(page, spellings));
  const wanted = operations.map((operation) => {
    const name = titleName(operation, typeNames);
    // A title such as "Delete" is no name; the file says what is deleted.
    return { operation, name: safeIdentifier(name) === name ? name : nameOfFile(operation) };
  });
  const isTaken = (name: string) => identifiersOf(name).some((identifier) => taken.has(identifier));
  const names = new Map<string, string>();
  const used = new Map<string, string>();
  const sharing = groupBy(wanted, ({ name }) => name);
  for (const { operation, name } of wanted) {
    const shared = sharing.get(name)?.length !== 1 || isTaken(name);
    const chosen = shared ? nameOfFile(operation) : name;
    if (shared) diagnostics.push(diagnose("duplicate-operation", operation.origin, { name, chosen }));
    names.set(operation.page, chosen);
  }
  const origins = new Map(operations.map(({ page, origin }) => [page, origin]));
  const isFree = (name: string) => !used.has(name.toLowerCase()) && !isTaken(name);
  for (const [page, wish] of [...names].sort(([left], [right]) => compareText(left, right))) {
    // The file's name may be the title of another page; only the folder tells them apart then.
    const name = [wish, fileName(page, spellings), camelCase(page.replace(/\.md$/i, ""))].find(isFree);
    const origin = origins.get(page);
    if (name === undefined) {
      names.delete(page);
      if (origin) diagnostics.push(diagnose("name-collision", origin, { name: page, taken: wish }));
    } else {
      used.set(name.toLowerCase(), page);
      names.set(page, name);
      if (name !== wish && origin)
        diagnostics.push(diagnose("duplicate-operation", origin, { name: wish, chosen: name }));
    }
  }
  return names;
}

/** All identifiers that may be derived from the name of an operation. */
const identifiersOf = memoize((name): readonly string[] => {
  const types = ["Body", "Parameters", "Options"].map((suffix) => pascalCase(name) + suffix);
  return [name, ...types, `${name}Permissions`];
});

function titleName(operation: Operation, typeNames: ReadonlyMap<QualifiedName, string>): string {
  const resource = operation.resource && typeNames.get(operation.resource);
  const words = operation.plainTitle.split(/[^\p{L}\p{Nd}]+/u).filter((word) => word !== "");
  const [verb = "", noun = ""] = words;
  // Every other verb than that of a list names a single item as its type is named.
  const isResource =
    resource !== undefined && [resource, `${resource}s`].some((name) => name.toLowerCase() === noun.toLowerCase());
  if (words.length === 2 && isResource && !operation.lists) return camelCase(verb) + resource;
  const [first, ...rest] = words;
  return first === undefined ? camelCase(operation.page) : camelCase(first) + rest.map(pascalCase).join("");
}

/** "security-post-hostsecurityprofiles.md" becomes `securityPostHostSecurityProfiles`, with the spelling of types. */
function fileName(page: string, spellings: ReadonlyMap<string, string>): string {
  const words = fileStem(page)
    .split(/[^\p{L}\p{Nd}]+/u)
    .map((word) => {
      const known = spellings.get(word.toLowerCase()) ?? spellings.get(word.toLowerCase().replace(/s$/, ""));
      return known === undefined || known.toLowerCase() === word.toLowerCase() ? (known ?? word) : `${known}s`;
    });
  const [first = "", ...rest] = words;
  return camelCase(first) + rest.map(pascalCase).join("");
}
