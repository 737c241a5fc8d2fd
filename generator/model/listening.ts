import type { Listen } from "./recalled.ts";
import type { Resolver } from "./resolve.ts";
import type { TypeIndex } from "./verify.ts";

/** A resolver whose answers are noted. */
export function listeningResolver(listen: Listen<Resolver>): Resolver {
  return {
    resolveName: (named, usage) => listen((of) => of.resolveName(named, usage)),
    resolveType: (expression, usage) => listen((of) => of.resolveType(expression, usage)),
    defines: (name) => listen((of) => of.defines(name)),
    find: (name) => listen((of) => of.find(name)),
    actualName: (name) => listen((of) => of.actualName(name)),
    declare: (declaration, page) => listen((of) => of.declare(declaration, page)),
  };
}

/** An index of types whose answers are noted. */
export function listeningIndex(listen: Listen<TypeIndex>): TypeIndex {
  return {
    types: { get: (name) => listen(({ types }) => types.get(name)) },
    enums: { get: (name) => listen(({ enums }) => enums.get(name)) },
    bases: { has: (name) => listen(({ bases }) => bases.has(name)) },
    lineage: (type) => listen((of) => of.lineage(type)),
    inherited: (name) => ({ has: (member) => listen((of) => of.inherited(name).has(member)) }),
  };
}
