import { compareText, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { memoize } from "../../memoize.ts";
import type { Operation } from "../../model/model.ts";
import { groupBy } from "../../multimap.ts";
import { isIdentifier } from "../literals.ts";
import { camelCase, pascalCase, safeIdentifier } from "./names.ts";
import { identifiersAround } from "./symbols.ts";

/**
 * Names the function of each operation: as a correction says, and without one after its title: "Create users" for a
 * `user` becomes `createUser`, and "user: sendMail" `userSendMail`. Where several pages would share a name, each is
 * named after its file.
 *
 * @param taken identifiers that are not free
 * @returns names by page
 */
export function operationNames(
  operations: readonly Operation[],
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): Map<string, string> {
  const given = givenNames(operations, taken, diagnostics);
  if (given.size === 0) return wordedNames(operations, taken, diagnostics);
  const plain = wordedNames(operations, taken, []);
  for (const { page, functionName } of operations) {
    if (functionName === undefined || given.get(page) !== plain.get(page)) continue;
    diagnostics.push(diagnose("needless-correction", functionName.origin, { subject: page }));
  }
  const reserved = new Set([...taken, ...[...given.values()].flatMap(identifiersOf)]);
  const others = operations.filter(({ page }) => !given.has(page));
  return new Map([...given, ...wordedNames(others, reserved, diagnostics)]);
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

function wordedNames(
  operations: readonly Operation[],
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): Map<string, string> {
  const isTaken = (name: string) => identifiersOf(name).some((identifier) => taken.has(identifier));
  const sharing = groupBy(operations, ({ wording }) => identifier(wording.name).toLowerCase());
  const names = new Map<string, string>();
  const used = new Set<string>();
  // Those that keep their names come first, then by page.
  const ranked = operations
    .map((operation) => ({
      operation,
      rank: keepsName(operation, sharing) && !isTaken(identifier(operation.wording.name)) ? 0 : 1,
    }))
    .sort((left, right) => left.rank - right.rank || compareText(left.operation.page, right.operation.page));
  for (const { operation, rank } of ranked) {
    const { page, origin, wording } = operation;
    const wish = identifier(wording.name);
    const choices = [
      ...(rank === 0 ? [wish] : []),
      identifier(wording.qualified),
      identifier(wording.file),
      identifier([page.replace(/\.(?:mdx?|markdown)$/i, "")]),
    ];
    const isFree = (choice: string) => !used.has(choice.toLowerCase()) && !isTaken(choice);
    const name = choices.find(isFree) ?? numbered(identifier(wording.file), isFree);
    used.add(name.toLowerCase());
    names.set(page, name);
    if (name !== wish) diagnostics.push(diagnose("duplicate-operation", origin, { name: wish, chosen: name }));
  }
  return names;
}

/** A name with the first number that makes it free, where nothing else tells two pages apart. */
function numbered(name: string, isFree: (choice: string) => boolean): string {
  for (let number = 2; ; number++) if (isFree(`${name}${number}`)) return `${name}${number}`;
}

/** Whether an operation has its name for itself, or is the only one of those that share it that needs no other. */
function keepsName(operation: Operation, sharing: ReadonlyMap<string, readonly Operation[]>): boolean {
  const { name } = operation.wording;
  const others = sharing.get(identifier(name).toLowerCase()) ?? [];
  if (others.length === 1) return true;
  const isPlain = ({ wording }: Operation) => wording.file.length <= 2;
  return isPlain(operation) && others.filter(isPlain).length === 1;
}

function identifier([first = "", ...rest]: readonly string[]): string {
  return safeIdentifier(camelCase(first) + rest.map(pascalCase).join(""));
}

/** All identifiers that may be derived from the name of an operation. */
const identifiersOf = memoize((name): readonly string[] => {
  const types = ["Parameters", "Options"].map((suffix) => pascalCase(name) + suffix);
  return [name, ...types, ...identifiersAround(`${pascalCase(name)}Body`), `${name}Permissions`];
});
