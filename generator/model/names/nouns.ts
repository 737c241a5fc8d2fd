import type { Dialect } from "../../dialects/dialect.ts";
import { memoize, memoizeByObject } from "../../memoize.ts";

/** A noun in the singular; one in the singular stays as it is. */
export function singular(noun: string, { nouns }: Dialect): string {
  return singularsOf(nouns)(noun);
}

const singularsOf = memoizeByObject(({ singulars }: Dialect["nouns"]) =>
  memoize((noun) => {
    const [plural, ending] = singulars.find(([pattern]) => pattern.test(noun)) ?? [];
    return plural === undefined ? noun : noun.replace(plural, ending ?? "");
  }),
);
