import type { Listen } from "./recalled.ts";
import type { Resolver } from "./resolve.ts";
import type { TypeIndex } from "./verify.ts";

/** A resolver whose answers are noted. */
export function listeningResolver(listen: Listen<Resolver>, { effects }: Resolver): Resolver {
  return {
    // No state in which a question was put before: whoever listens has to hear it, although the answer is known.
    state: () => Number.NaN,
    effects,
    resolveName: (named, usage) => listen(onceAState((of) => of.resolveName(named, usage))),
    resolveType: (expression, usage) => listen(onceAState((of) => of.resolveType(expression, usage))),
    defines: (name) => listen(onceAState((of) => of.defines(name))),
    find: (name) => listen(onceAState((of) => of.find(name))),
    actualName: (name) => listen(onceAState((of) => of.actualName(name))),
    declare: (declaration, page) => listen((of) => of.declare(declaration, page)),
  };
}

/** A question that is not put again to a resolver in the same state, unless it has left something behind. */
function onceAState<Answer>(ask: (of: Resolver) => Answer): (of: Resolver) => Answer {
  let known: { readonly state: number; readonly answer: Answer } | undefined;
  return (of) => {
    const state = of.state();
    if (known?.state === state) return known.answer;
    const effects = of.effects();
    const answer = ask(of);
    known = of.effects() === effects ? { state, answer } : undefined;
    return answer;
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
