import type { Dialect } from "../../dialects/dialect.ts";

/** A noun in the singular; one in the singular stays as it is. */
export function singular(noun: string, { nouns }: Dialect): string {
  const [plural, ending] = nouns.singulars.find(([pattern]) => pattern.test(noun)) ?? [];
  return plural === undefined ? noun : noun.replace(plural, ending ?? "");
}
