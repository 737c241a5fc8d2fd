import { parse } from "shell-quote";
import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { HeaderFact } from "../facts/page-facts.ts";

/** A request that a call of `curl` sends. */
export interface CurlRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly HeaderFact[];
  /** What is sent, as written; several pieces of form data are joined as a form has them. */
  readonly data?: string;
}

type Meaning = "method" | "header" | "data" | "url" | "other";

/** The options of curl that take a value, by what they mean here. */
const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...["-X", "--request"].map((name) => [name, "method"] as const),
  ...["-H", "--header"].map((name) => [name, "header"] as const),
  ...["-d", "-F", "--data", "--data-raw", "--data-binary", "--data-urlencode", "--form"].map(
    (name) => [name, "data"] as const,
  ),
  ["--url", "url"],
  ...["-o", "-u", "-A", "--output", "--user", "--user-agent"].map((name) => [name, "other"] as const),
]);

/**
 * Reads the first call of `curl` in a block of commands.
 *
 * @param origin the place of the call
 * @returns nothing where the block calls no curl, or no URL
 */
export function readCurl(text: string, origin: Origin): CurlRequest | undefined {
  const given = optionsOf(callOf(text));
  const of = (wanted: Meaning) => given.flatMap(({ meaning, value }) => (meaning === wanted ? [value] : []));
  const [target] = of("url");
  if (target === undefined || !/^(?:https?:\/)?\/./.test(target)) return undefined;
  const data = of("data");
  const method = of("method").at(-1)?.toUpperCase() ?? (data.length > 0 ? "POST" : "GET");
  const headers = of("header").map((header): HeaderFact => {
    const [name = "", value = ""] = header.split(/:(.*)/s);
    return { name: name.trim(), value: value.trim(), required: false, origin };
  });
  return { method, target, headers, ...(data.length > 0 && { data: data.join("&") }) };
}

/** The words after `curl`, up to the end of the command. */
function callOf(text: string): string[] {
  const start = /(?:^|[\n$;|])\s*curl\s/.exec(text);
  if (start === null) return [];
  // A backslash at the end of a line continues the command; other lines are commands of their own.
  const [command = ""] = text.slice(start.index).trimStart().replace(/\\\n/g, " ").split("\n");
  // Variables stay as they are written.
  const words = parse(command, (name) => `$${name}`);
  const end = words.findIndex((word) => typeof word !== "string" && "op" in word && word.op !== "glob");
  return words
    .slice(words.indexOf("curl") + 1, end === -1 ? undefined : end)
    .flatMap((word) => (typeof word === "string" ? word : "pattern" in word ? word.pattern : []));
}

function optionsOf(words: readonly string[]): { readonly meaning: Meaning; readonly value: string }[] {
  const given: { meaning: Meaning; value: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [name = "", joined] = word.startsWith("--") ? word.split(/=(.*)/s) : [word];
    const meaning = meanings.get(name);
    if (meaning !== undefined) given.push({ meaning, value: joined ?? words[++at] ?? "" });
    else if (!word.startsWith("-")) given.push({ meaning: "url", value: word });
  }
  return given;
}
