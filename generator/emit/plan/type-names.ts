import { compareText } from "../../diagnostics/diagnostic.ts";
import { memoize } from "../../memoize.ts";
import type { EnumType, ObjectType, QualifiedName } from "../../model/model.ts";
import { camelCase, kebabCase, pascalCase } from "./names.ts";
import { identifiersAround } from "./symbols.ts";

/** All identifiers that may be derived from a type's name. */
export const identifiersOf: (name: string) => readonly string[] = memoize((name) => [
  ...["", "Create", "Update"].flatMap((suffix) => identifiersAround(name + suffix)),
  `${camelCase(name)}Values`,
  `${name}Navigation`,
]);

const lowerCaseAround = memoize((subject): readonly string[] => identifiersAround(subject).map(lowerCase));

type NamedType = ObjectType | EnumType;

/**
 * Names types by their bare names. Where two clash, the namespace becomes the prefix: its last segment, then all of it.
 * The type of the shorter namespace keeps the bare name. So does a type that clashes with the write shape of another type
 * in its namespace, as a prefix for both would not tell them apart. What the namespace does not tell apart, the folder
 * or the kind does. The order of the types does not matter, and every type has a name.
 *
 * @param reserved identifiers that the language and the runtime use
 */
export function nameTypes(types: readonly NamedType[], reserved: ReadonlySet<string>): Map<QualifiedName, string> {
  const isReserved = memoize((name) => identifiersOf(name).some((identifier) => reserved.has(identifier)));
  const names = new Map(types.map((type) => [type.qualifiedName, candidate(type, 0)]));
  const nameOf = ({ qualifiedName }: NamedType) => names.get(qualifiedName) ?? "";
  for (const level of [1, 2]) {
    const renamed = [
      ...types.filter((type) => isReserved(nameOf(type))),
      ...clashes(types, nameOf).flatMap(typesToRename),
    ];
    for (const type of renamed) names.set(type.qualifiedName, candidate(type, level));
  }
  // In a namespace of one segment, both prefixes are the same, so that they may resolve nothing.
  const unprefixed = clashes(types, nameOf).filter(({ byShape }) => byShape.size > 0);
  for (const type of unprefixed.flatMap(typesToRename)) names.set(type.qualifiedName, `${candidate(type, 2)}Type`);
  const left = new Set([
    ...types.filter((type) => isReserved(nameOf(type))),
    ...clashes(types, nameOf).flatMap((clash) => [...clash.types]),
  ]);
  const taken = new Set(types.filter((type) => !left.has(type)).flatMap((type) => keysOf(type, nameOf(type))));
  for (const type of [...left].sort(byPlainness)) {
    const name = firstFree(type, taken, isReserved);
    for (const key of keysOf(type, name)) taken.add(key);
    names.set(type.qualifiedName, name);
  }
  return names;
}

/** The first name for a type that nothing else has; a number tells apart what nothing else does. */
function firstFree(type: NamedType, taken: ReadonlySet<string>, isReserved: (name: string) => boolean): string {
  const isFree = (name: string) => !isReserved(name) && !keysOf(type, name).some((key) => taken.has(key));
  const [plain, whole] = [candidate(type, 0), candidate(type, 2)];
  const folder = type.origins[0]?.page.split("/").slice(0, -1).map(pascalCase).join("") ?? "";
  const kind = type.kind === "enum" ? "Enum" : "Type";
  const wishes = [plain, candidate(type, 1), whole, folder + plain, plain + kind, whole + kind];
  const free = wishes.find(isFree);
  if (free !== undefined) return free;
  for (let number = 2; ; number++) if (isFree(whole + kind + number)) return whole + kind + number;
}

/** A type whose page spells the name as TypeScript does comes before one whose punctuation is lost. */
function byPlainness(left: NamedType, right: NamedType): number {
  const isPlain = ({ name }: NamedType) => pascalCase(name).toLowerCase() === name.toLowerCase();
  return Number(isPlain(right)) - Number(isPlain(left)) || compareText(left.qualifiedName, right.qualifiedName);
}

/** What no two types may share: identifiers, and the path of the module. File names ignore case, so names do as well. */
function keysOf(type: NamedType, name: string): string[] {
  return [...subjectsOf(type, name).flatMap(lowerCaseAround), `${kebabCase(name)}.ts`];
}

/**
 * Names the unions of types with those that are derived from them: `AnyAttachment` for an `attachment`. A name that a
 * page or the runtime has is put off by one more "Any".
 *
 * @param names those of all types
 * @param reserved identifiers that the language and the runtime use
 */
export function unionNames(
  bases: readonly ObjectType[],
  names: ReadonlyMap<QualifiedName, string>,
  reserved: ReadonlySet<string>,
): Map<QualifiedName, string> {
  const taken = new Set([...[...names.values()].flatMap(identifiersOf), ...reserved].map(lowerCase));
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
  return [
    name,
    `${name}Navigation`,
    ...(type.create ? [`${name}Create`] : []),
    ...(type.update ? [`${name}Update`] : []),
  ];
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

/** Types that share an identifier or a module. */
function clashes(types: readonly NamedType[], nameOf: (type: NamedType) => string): Clash[] {
  const owners = new Map<string, { readonly types: Set<NamedType>; readonly byShape: Set<NamedType> }>();
  for (const type of types) {
    const own = new Set([...lowerCaseAround(nameOf(type)), `${kebabCase(nameOf(type))}.ts`]);
    for (const key of [...own, ...keysOf(type, nameOf(type))]) {
      const owner = owners.get(key) ?? { types: new Set(), byShape: new Set() };
      owners.set(key, owner);
      if (!own.has(key)) owner.byShape.add(type);
      owner.types.add(type);
    }
  }
  return [...owners.values()].filter(({ types }) => types.size > 1);
}
