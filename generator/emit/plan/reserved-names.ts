import { memoize } from "../../memoize.ts";

/** Types of the language and of its platforms that generated modules use. */
export const languageTypes: readonly string[] =
  "Promise Readonly Partial Record Array Object Reflect JSON Error TypeError Headers Request RequestInit Response Pick".split(
    " ",
  );

/** A module of the runtime. */
interface RuntimeModule {
  readonly text: string;
}

/** What modules of the runtime export. */
export function exportedNames(runtime: readonly RuntimeModule[]): ReadonlySet<string> {
  return new Set(runtime.flatMap(({ text }) => declarationsIn(text).map(({ name }) => name)));
}

/** What callers use of a module of the runtime: all that is not marked `@internal`. */
export function publicNames({ text }: RuntimeModule): { types: string[]; values: string[] } {
  const declared = declarationsIn(text).filter(({ isInternal }) => !isInternal);
  const namesOf = (isType: boolean) => declared.flatMap((one) => (one.isType === isType ? [one.name] : []));
  return { types: [...new Set(namesOf(true))], values: [...new Set(namesOf(false))] };
}

/** The runtime is text that we or the user wrote, one declaration after its comment. It is the same in all rounds of a run. */
const declarationsIn = memoize((text) => {
  const pattern = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:async )?(const|function\*?|interface|type) (\w+)/gm;
  return Array.from(text.matchAll(pattern), ([, comment = "", keyword = "", name = ""]) => ({
    name,
    isType: keyword === "interface" || keyword === "type",
    isInternal: comment.includes("@internal"),
  }));
});
