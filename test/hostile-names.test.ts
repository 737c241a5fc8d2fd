import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import { compile, makeProject, type Outcome, runNode } from "./support/compile.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";
import { answers, answersOf, validatorOf } from "./support/validators.ts";

/** Names that mean something to JavaScript, to comments, to templates or to JSON Pointers. */
const names = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  'a"b',
  "a'b",
  "a\\b",
  "*/",
  `\${x}`,
  "`",
  "{{x}}",
  "a/b",
  "a~b",
  "a b",
  "7",
  "class",
];

/** Leaves any comment that it stands in, and ends the process that reads it as code. */
const attack = "*/ process.exit(1) /*";

const rows = names.map((name) => `|${cell(name)}|String|${attack} \`${attack}\`|`);

const resource = `---
title: "odd resource type"
description: "${attack}"
---

# odd resource type

Namespace: microsoft.graph

${attack} \`${attack}\`

## Properties
|Property|Type|Description|
|:---|:---|:---|
${rows.join("\n")}
`;

const operation = `# Create odd

Namespace: microsoft.graph

\`${attack}\`

## HTTP request
\`\`\` http
POST /odds/\${process.exit(1)}/\`/"/*/
\`\`\`

## Request headers
|Name|Description|
|:---|:---|
|Content-Type|application/json. Required|

## Request body
In the request body, supply a JSON representation of the [odd](../resources/odd.md) object.

The following table shows the properties that are required when you create the [odd](../resources/odd.md).

|Property|Type|Description|
|:---|:---|:---|
${rows.join("\n")}

## Response
If successful, this method returns a \`201 Created\` response code and an [odd](../resources/odd.md) object in the response body.
`;

/** A name as code in a table cell, so that Markdown leaves it alone. */
function cell(name: string): string {
  return name.includes("`") ? `\`\` ${name} \`\`` : `\`${name}\``;
}

/** An object with own members of these names, whatever they are. */
function objectOf(members: readonly (readonly [string, unknown])[]): unknown {
  return JSON.parse(`{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`);
}

describe("pages with hostile names and texts", () => {
  let output: string;
  let outcome: Outcome;
  let generated: object;

  beforeAll(async () => {
    const input = await temporaryFolder();
    output = await temporaryFolder();
    await writeFiles(input, { "resources/odd.md": resource, "api/odd-post.md": operation });
    await generate({ input, output });
    await makeProject(output);
    outcome = await compile(output, "typescript");
    generated = await import(/* @vite-ignore */ pathToFileURL(join(output, "compiled", "index.js")).href);
  }, 60_000);

  test("give modules that compile", () => {
    expect(outcome).toEqual({ status: 0, text: "" });
  });

  test("give modules that do nothing when they are imported", async () => {
    const script = "await import('./compiled/index.js'); console.log('still here')";
    expect(await runNode(output, ["--input-type=module", "--eval", script])).toEqual({ status: 0, text: "still here" });
  });

  test("keep every name as it is", async () => {
    const interfaces = (await readFiles(output)).get("models/odd.ts") ?? "";
    const declared = [...interfaces.matchAll(/^ {2}(?:("(?:[^"\\]|\\.)*")|(\w+))\??: /gm)];
    const found = declared.map(([, quoted, bare]) => (quoted === undefined ? bare : JSON.parse(quoted)));
    expect(found).toEqual([...names, ...names]);
  });

  test.each(names)("have %j validated by its own value only", async (name) => {
    const validator = validatorOf("Odd", generated);
    const pointer = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    expect(validator.check({})).toMatchObject({ ok: true });
    expect(validator.check(objectOf([[name, "text"]]))).toMatchObject({ ok: true });
    expect(validator.check(objectOf([[name, 7]]))).toMatchObject({ ok: false, problems: [{ pointer }] });
    expect([{}, objectOf([[name, "text"]]), objectOf([[name, 7]])].map(validator.guard)).toEqual([true, true, false]);
    const result = await validator.schema["~standard"].validate(objectOf([[name, 7]]));
    expect(result.issues?.map(({ path }) => path)).toEqual([[name]]);
  });

  test.each(names)("have %j required where it must be sent", (name) => {
    const { guard, check } = validatorOf("OddCreate", generated);
    const whole = names.map((member) => [member, "text"] as const);
    const rest = whole.filter(([member]) => member !== name);
    const pointer = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    expect([guard(objectOf(whole)), check(objectOf(whole)).ok]).toEqual([true, true]);
    expect([guard(objectOf(rest)), check(objectOf(rest)).ok]).toEqual([false, false]);
    expect(check(objectOf(rest))).toMatchObject({ problems: [{ pointer, found: "nothing" }] });
  });

  test("do not let a value change what other values look like", async () => {
    const validator = validatorOf("Odd", generated);
    const value = objectOf([["__proto__", { class: 7 }]]);
    expect(await answersOf(validator, value)).toEqual(answers("/__proto__"));
    expect(await answersOf(validator, Object.create(null))).toEqual(answers());
    expect(Reflect.get({}, "class")).toBeUndefined();
  });
});

describe("types named as the write shape of another", () => {
  const pageOf = (name: string, namespace: string) =>
    `# ${name} resource type\n\nNamespace: ${namespace}\n\n## Properties\n|Property|Type|\n|:---|:---|\n|${name}Id|String|\n`;
  const changing = (name: string, namespace: string) =>
    `# Update ${name}\n\nNamespace: ${namespace}\n\n## HTTP request\n\`\`\`http\nPATCH /${name}s/{id}\n\`\`\`\n\n## Request body\n` +
    `In the request body, supply a JSON representation of a [${name}](${name}.md) object.\n\n## Response\n` +
    `If successful, this method returns a \`200 OK\` response code and a [${name}](${name}.md) object.\n`;
  const pages = (namespace: string) => ({
    "driver.md": pageOf("driver", namespace),
    "driverUpdate.md": pageOf("driverUpdate", namespace),
    "driver-update.md": changing("driver", namespace),
    "driverUpdate-update.md": changing("driverUpdate", namespace),
  });

  test.each([
    ["in a namespace", pages("microsoft.graph"), ["driver.ts", "graph-driver-update.ts"]],
    [
      "beside a type of the same name in another namespace",
      { ...pages("graph"), "sky/driver.md": pageOf("driver", "sky") },
      ["graph-driver-update-type.ts", "graph-driver.ts", "sky-driver.ts"],
    ],
  ])(
    "%s have names of their own, and compile",
    async (_, files, models) => {
      const input = await temporaryFolder();
      const output = await temporaryFolder();
      await writeFiles(input, files);
      const { diagnostics } = await generate({ input, output });
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      const made = [...(await readFiles(output)).keys()].filter((path) => path.startsWith("models/"));
      expect(made.sort()).toEqual(models.map((model) => `models/${model}`));
      await makeProject(output);
      expect(await compile(output, "typescript")).toEqual({ status: 0, text: "" });
    },
    60_000,
  );
});
