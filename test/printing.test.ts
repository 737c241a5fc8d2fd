import fc from "fast-check";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { Member } from "../generator/emit/declarations.ts";
import { docs } from "../generator/emit/doc-comments.ts";
import { array, typeArguments, union } from "../generator/emit/lists.ts";
import { propertyKey, quoted } from "../generator/emit/literals.ts";
import { createModule, type ModuleBuilder } from "../generator/emit/typescript.ts";

/** What a module in `models/` prints after its header. */
function printed(build: (module: ModuleBuilder) => void): string {
  const module = createModule("models/song.ts", "// Generated.");
  build(module);
  return module.print().text.replace("// Generated.\n\n", "").trimEnd();
}

const lines = (...text: string[]) => text.join("\n");

const letters = (length: number) => "a".repeat(length);

describe("a list is broken, one item a line, where its line would have more than 120 characters", () => {
  test.each<[string, (length: number) => (module: ModuleBuilder) => void, string]>([
    [
      "the parameters of a function",
      (length) => (module) =>
        module.addFunction({
          name: letters(length - "export function (song: Song, key?: string): void {".length),
          docs: [],
          parameters: [
            { name: "song", type: "Song" },
            { name: "key", type: "string", hasQuestionToken: true },
          ],
          returnType: "void",
          statements: "play(song);\n",
        }),
      lines("export function NAME(", "  song: Song,", "  key?: string,", "): void {", "  play(song);", "}"),
    ],
    [
      "a union",
      (length) => (module) =>
        module.addTypeAlias({
          name: letters(length - `export type  = "a" | "b";`.length),
          docs: [],
          type: union(['"a"', '"b"']),
        }),
      lines("export type NAME =", '  | "a"', '  | "b";'),
    ],
    [
      "an array",
      (length) => (module) =>
        module.addConstant({
          name: letters(length - `export const : readonly string[] = ["a", "b"];`.length),
          type: "readonly string[]",
          initializer: array(['"a"', '"b"']),
        }),
      lines("export const NAME: readonly string[] = [", '  "a",', '  "b",', "];"),
    ],
    [
      "the arguments of a type",
      (length) => (module) =>
        module.addTypeAlias({
          name: letters(length - "export type  = Pick<Song, Key>;".length),
          docs: [],
          type: typeArguments("Pick", ["Song", "Key"]),
        }),
      lines("export type NAME = Pick<", "  Song,", "  Key", ">;"),
    ],
    [
      "the names of an import",
      (length) => (module) => {
        module.type({
          name: letters(length - `import type { , b } from "./album.js";`.length),
          from: "models/album.ts",
        });
        module.type({ name: "b", from: "models/album.ts" });
      },
      lines("import type {", "  NAME,", "  b,", '} from "./album.js";'),
    ],
    [
      "a value that is no list, which goes to a line of its own",
      (length) => (module) =>
        module.addConstant({
          name: letters(length - "export const : Schema = schemaOf(song);".length),
          type: "Schema",
          initializer: "schemaOf(song)",
        }),
      lines("export const NAME: Schema =", "  schemaOf(song);"),
    ],
  ])("%s", (_, declare, broken) => {
    const [line = ""] = printed(declare(120)).split("\n");
    expect(line).toHaveLength(120);
    expect(printed(declare(121)).replace(/a{10,}/, "NAME")).toBe(broken);
  });
});

test("imports are sorted by module and name, with types before values; a module imports nothing from itself", () => {
  const text = printed((module) => {
    for (const name of ["send", "Client"]) module.type({ name, from: "runtime/client.ts" });
    module.value({ name: "send", from: "runtime/client.ts" });
    module.type({ name: "Album", from: "models/album.ts" });
    module.type({ name: "Song", from: "models/song.ts" });
    module.value({ name: "log", from: "my-logging" });
  });
  expect(text).toBe(
    lines(
      'import type { Client } from "../runtime/client.js";',
      'import { send } from "../runtime/client.js";',
      'import type { Album } from "./album.js";',
      'import { log } from "my-logging";',
    ),
  );
});

test("a body keeps the lines of its literals as they are", () => {
  const text = printed((module) =>
    module.addFunction({
      name: "play",
      docs: ["Plays it."],
      parameters: [],
      returnType: "string",
      statements: "\n// It's `loud`.\nif (a) {\n  b();\n}\n\nreturn `\n  c \n`;\n",
    }),
  );
  expect(text).toBe(
    lines(
      "/** Plays it. */",
      "export function play(): string {",
      "  // It's `loud`.",
      "  if (a) {",
      "    b();",
      "  }",
      "",
      "  return `",
      "  c ",
      "`;",
      "}",
    ),
  );
});

test("an interface without members is printed on one line", () => {
  expect(printed((module) => module.addInterface({ name: "Song", extends: ["Track"] }))).toBe(
    "export interface Song extends Track {}",
  );
});

test("what has been printed once is printed the same again", () => {
  const declare = (module: ModuleBuilder) =>
    module.addConstant({ name: "songs", docs: ["Some."], initializer: array(['"a"']) });
  expect(printed(declare)).toBe(printed(declare));
  expect(printed(declare)).toBe(lines("/** Some. */", 'export const songs = ["a"];'));
});

const text = fc
  .array(
    fc.constantFrom(
      ..."Plays it.|a| |\n|\n\n|\r\n|\t|\u00A0|\u2028|*|*/|/*|//|@see a|\"|'|`|\\|{|}|${|__proto__|$_1".split("|"),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));
const member: fc.Arbitrary<Member> = fc
  .record({
    name: text,
    words: text,
    literals: fc.array(text, { minLength: 1, maxLength: 3 }),
    isOptional: fc.boolean(),
  })
  .map(({ name, words, literals, isOptional }) => ({
    name: propertyKey(name),
    docs: docs([words], [["see", words]]),
    type: union(literals.map(quoted)).line,
    hasQuestionToken: isOptional,
  }));

test("names, literals and comments are printed as they are, whatever they hold", () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 3 }), text, (properties, words) => {
      const literals = array([quoted(words), quoted(words)]);
      const module = printed((builder) => {
        builder.addInterface({ name: "Song", docs: docs([words]), properties });
        builder.addConstant({ name: "song", docs: docs([words]), initializer: literals });
      });
      expect(ts.transpileModule(module, { reportDiagnostics: true }).diagnostics).toEqual([]);
      for (const { name, type, docs: comments, hasQuestionToken } of properties) {
        expect(module).toContain(`\n  ${name}${hasQuestionToken === true ? "?" : ""}: ${type};`);
        expect(comments).toHaveLength(1);
      }
      expect(module).toContain(`export const song = ${literals.line};`);
    }),
    { numRuns: 200 },
  );
});
