import { memoize } from "../../memoize.ts";
import type { EdmPrimitive } from "../../model/model.ts";
import { edmRules, formatOf } from "../../odata/primitives.ts";
import { wordsOf } from "../../words.ts";

/** "hostSecurityProfile" becomes "HostSecurityProfile". Letters within words keep their case. */
export const pascalCase: (name: string) => string = memoize((name) => {
  const text = (name.match(/[\p{L}\p{Nd}]+/gu) ?? []).map(capital).join("");
  return /^\p{L}/u.test(text) ? text : `_${text}`;
});

/** "HostSecurityProfile" becomes "hostSecurityProfile", "URLRange" "urlRange". */
export const camelCase: (name: string) => string = memoize((name) => {
  const [first = "", ...rest] = wordsOf(name);
  const text = [first.toLowerCase(), ...rest.map(capital)].join("");
  return /^\p{L}/u.test(text) ? text : `_${text}`;
});

/** "hostSecurityProfile" becomes "host-security-profile": the name of its file, in ASCII and safe on every system. */
export const kebabCase: (name: string) => string = memoize((name) => {
  const stem = wordsOf(name)
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, (letter) => `u${letter.codePointAt(0)?.toString(16)}`))
    .join("-");
  return stem === "" || deviceNames.test(stem) ? `_${stem}` : stem;
});

/** File names that Windows reserves, with any extension. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Words that cannot name a function, a parameter or a type in strict mode. */
const reservedWords: ReadonlySet<string> = new Set(
  (
    "any arguments as async await boolean break case catch class const continue debugger default delete do else enum " +
    "eval export extends false finally for function if implements import in instanceof interface let never new null " +
    "number object of package private protected public return static string super switch symbol this throw true try " +
    "type typeof undefined unknown var void while with yield"
  ).split(" "),
);

/** The name, followed by an underscore if it is a reserved word. */
export function safeIdentifier(name: string): string {
  return reservedWords.has(name) ? `${name}_` : name;
}

function capital(word: string): string {
  return (word[0]?.toUpperCase() ?? "") + word.slice(1);
}

/** The name of a primitive's functions in the runtime; kinds of the same values share them. */
export function primitiveName(name: EdmPrimitive): string {
  const { json } = edmRules[name];
  if (json === "any") return "Anything";
  if (json === "boolean") return "Boolean";
  return formatOf(name)?.alias ?? (json === "string" ? "String" : name);
}
