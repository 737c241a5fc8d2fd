import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { memoize } from "../../memoize.ts";
import type { EnumType, ObjectType, QualifiedName } from "../../model/model.ts";
import { pascalCase } from "./names.ts";
import { reservedNames } from "./reserved-names.ts";
import { identifiersAround } from "./symbols.ts";

/** All identifiers that may be derived from a type's name. */
export const identifiersOf: (name: string) => readonly string[] = memoize((name) =>
  ["", "Create", "Update"].flatMap((suffix) => identifiersAround(name + suffix)),
);

const lowerCaseAround = memoize((subject): readonly string[] => identifiersAround(subject).map(lowerCase));

type NamedType = ObjectType | EnumType;

/**
 * Names types by their bare names. Where two clash, the namespace becomes the prefix: its last segment, then all of it.
 * The type of the shorter namespace keeps the bare name. So does a type that clashes with the write shape of another type
 * in its namespace, as a prefix for both would not tell them apart. The order of the types does not matter.
 */
export function nameTypes(types: readonly NamedType[], diagnostics: Diagnostic[]): Map<QualifiedName, string> {
  const candidates = new Map(types.map((type) => [type.qualifiedName, candidate(type, 0)]));
  const nameOf = ({ qualifiedName }: NamedType) => candidates.get(qualifiedName) ?? "";
  for (const level of [1, 2]) {
    const renamed = [
      ...types.filter((type) => identifiersOf(nameOf(type)).some((identifier) => reservedNames.has(identifier))),
      ...clashes(types, nameOf).flatMap(typesToRename),
    ];
    for (const type of renamed) candidates.set(type.qualifiedName, candidate(type, level));
  }
  // In a namespace of one segment, both prefixes are the same, so that they may resolve nothing.
  const unprefixed = clashes(types, nameOf).filter(({ byShape }) => byShape.size > 0);
  for (const type of unprefixed.flatMap(typesToRename)) candidates.set(type.qualifiedName, `${candidate(type, 2)}Type`);
  const names = new Map<QualifiedName, string>();
  const files = new Set<string>();
  const identifiers = new Set<string>();
  for (const type of types) {
    const name = nameOf(type);
    const own = subjectsOf(type, name).flatMap(identifiersAround);
    const [origin] = type.origins;
    if (!files.has(name.toLowerCase()) && !own.some((identifier) => identifiers.has(identifier))) {
      files.add(name.toLowerCase());
      for (const identifier of own) identifiers.add(identifier);
      names.set(type.qualifiedName, name);
    } else if (origin !== undefined) {
      diagnostics.push(diagnose("name-collision", origin, { name: type.qualifiedName, taken: name }));
    }
  }
  return names;
}

/**
 * Names the unions of types with those that are derived from them: `AnyAttachment` for an `attachment`. A name that a
 * page or the runtime has is put off by one more "Any".
 *
 * @param names those of all types
 */
export function unionNames(
  bases: readonly ObjectType[],
  names: ReadonlyMap<QualifiedName, string>,
): Map<QualifiedName, string> {
  const taken = new Set([...[...names.values()].flatMap(identifiersOf), ...reservedNames].map(lowerCase));
  const unions = new Map<QualifiedName, string>();
  for (const { qualifiedName } of bases) {
    let name = `Any${names.get(qualifiedName) ?? ""}`;
    while (unionIdentifiersOf(name).some((identifier) => taken.has(lowerCase(identifier)))) name = `Any${name}`;
    for (const identifier of unionIdentifiersOf(name)) taken.add(lowerCase(identifier));
    unions.set(qualifiedName, name);
  }
  return unions;
}

const unionIdentifiersOf = (name: string) => ["", "Create", "Update"].map((suffix) => name + suffix);

const lowerCase = (name: string) => name.toLowerCase();

/** The names of a type's interfaces: its own, then those of its write shapes. */
function subjectsOf(type: NamedType, name: string): string[] {
  if (type.kind === "enum") return [name];
  return [name, ...(type.create ? [`${name}Create`] : []), ...(type.update ? [`${name}Update`] : [])];
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

/** Types that share an identifier. */
interface Clash {
  readonly types: ReadonlySet<NamedType>;
  /** Those that only have it for a write shape. */
  readonly byShape: ReadonlySet<NamedType>;
}

/** The types that need another name to resolve a clash. */
function typesToRename({ types, byShape }: Clash): NamedType[] {
  const group = [...types];
  const root = soleRoot(group);
  if (root !== undefined) return group.filter((type) => type !== root);
  const named = new Set(group.filter((type) => !byShape.has(type)).map(({ namespace }) => namespace));
  return group.filter((type) => !byShape.has(type) || !named.has(type.namespace));
}

/** Types that share a name or an identifier derived from it. File names ignore case, so names do as well. */
function clashes(types: readonly NamedType[], nameOf: (type: NamedType) => string): Clash[] {
  const owners = new Map<string, { readonly types: Set<NamedType>; readonly byShape: Set<NamedType> }>();
  for (const type of types) {
    for (const [at, subject] of subjectsOf(type, nameOf(type)).entries()) {
      for (const key of lowerCaseAround(subject)) {
        const owner = owners.get(key) ?? { types: new Set(), byShape: new Set() };
        owners.set(key, owner);
        if (at > 0 && !owner.types.has(type)) owner.byShape.add(type);
        owner.types.add(type);
      }
    }
  }
  return [...owners.values()].filter(({ types }) => types.size > 1);
}
