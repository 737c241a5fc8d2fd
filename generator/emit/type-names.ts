import { type Diagnostic, diagnose } from "../diagnostics.ts";
import type { EnumType, ObjectType, QualifiedName } from "../model/model.ts";
import { remembered } from "../remembered.ts";
import { camelCase, pascalCase } from "./names.ts";
import { isTaken } from "./taken-names.ts";

/** All identifiers that may be made from a type's name. */
export const identifiersOf: (name: string) => readonly string[] = remembered((name) =>
  ["", "Create", "Update"].flatMap((suffix) => {
    const subject = name + suffix;
    const value = camelCase(subject);
    return [
      subject,
      `is${subject}`,
      `check${subject}`,
      `visit${subject}`,
      `visit${subject}Array`,
      `${value}Rules`,
      `${value}Schema`,
    ];
  }),
);

const lowerCaseOf = remembered((name): readonly string[] => identifiersOf(name).map((one) => one.toLowerCase()));

type NamedType = ObjectType | EnumType;

/**
 * Names types by their bare names. Where two clash, the namespace becomes the prefix: its last segment, then all of it.
 * The type of the shorter namespace keeps the bare name. The order of the types does not matter.
 */
export function nameTypes(types: readonly NamedType[], diagnostics: Diagnostic[]): Map<QualifiedName, string> {
  const candidates = new Map(types.map((type) => [type.qualifiedName, candidate(type, 0)]));
  const nameOf = ({ qualifiedName }: NamedType) => candidates.get(qualifiedName) ?? "";
  for (const level of [1, 2]) {
    const renamed = [
      ...types.filter((type) => identifiersOf(nameOf(type)).some(isTaken)),
      ...clashes(types, nameOf).flatMap((group) => group.filter((type) => type !== soleRoot(group))),
    ];
    for (const type of renamed) candidates.set(type.qualifiedName, candidate(type, level));
  }
  const names = new Map<QualifiedName, string>();
  const takenBy = new Map<string, string>();
  for (const type of types) {
    const name = nameOf(type);
    const key = name.toLowerCase();
    const owner = takenBy.get(key);
    const [origin] = type.origins;
    if (owner === undefined) {
      takenBy.set(key, type.qualifiedName);
      names.set(type.qualifiedName, name);
    } else if (origin !== undefined) {
      diagnostics.push(diagnose("name-collision", origin, { name: type.qualifiedName, taken: name }));
    }
  }
  return names;
}

function candidate({ name, namespace }: NamedType, level: number): string {
  if (level === 0) return pascalCase(name);
  const segments = namespace.split(".").filter((segment) => segment !== "");
  const prefix = level === 1 ? segments.slice(-1) : segments;
  return [...prefix, name].map(pascalCase).join("");
}

/** The type of the namespace with the fewest segments, if there is only one. */
function soleRoot(group: readonly NamedType[]): NamedType | undefined {
  const depthOf = ({ namespace }: NamedType) => namespace.split(".").length;
  const least = Math.min(...group.map(depthOf));
  const [root, ...others] = group.filter((type) => depthOf(type) === least);
  return others.length === 0 ? root : undefined;
}

/** Types whose names, or names made from them, are not theirs alone. File names ignore case, so names do as well. */
function clashes(types: readonly NamedType[], nameOf: (type: NamedType) => string): NamedType[][] {
  const owners = new Map<string, NamedType>();
  const groups = new Map<string, Set<NamedType>>();
  for (const type of types) {
    for (const key of lowerCaseOf(nameOf(type))) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, type);
      else if (owner !== type) groups.set(key, (groups.get(key) ?? new Set([owner])).add(type));
    }
  }
  return [...groups.values()].map((group) => [...group]);
}
