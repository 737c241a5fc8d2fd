import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, compilers, compilerVersion, makeProject, type Outcome, runNode } from "./support/compile.ts";
import { documented, documentedBodies, outputFolder } from "./support/seed.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

describe.each(compilers)("the package %s", (compiler) => {
  let folder: string;
  let outcome: Outcome;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await cp(outputFolder, join(folder, "generated"), { recursive: true });
    await writeFiles(folder, { "consumer.ts": consumer(), "schema.ts": schema });
    await makeProject(folder);
    outcome = await compile(folder, compiler);
  }, 60_000);

  test("compiles the output, and code that uses it, without complaint", () => {
    expect(outcome).toEqual({ status: 0, text: "" });
  });

  test("compiles it to modules that run in Node as they are, also behind a Standard Schema", async () => {
    const expected = JSON.stringify(["Fqdn value", "fqdn: expected a string, found the number 7"]);
    expect(await runNode(folder, [join("compiled", "schema.js")])).toEqual({ status: 0, text: expected });
  });
});

test("the packages are the versions of TypeScript that are promised", async () => {
  expect(await Promise.all(compilers.map(compilerVersion))).toEqual(["5.9", "6.0", "7.0"]);
});

const imports = `import type { HostSecurityProfileCreate } from "./generated/models/host-security-profile.js";`;

/** What the types must accept and refuse. An unused \`@ts-expect-error\` is an error as well. */
function consumer(): string {
  const { fqdn, ...withoutFqdn } = documentedBodies().request;
  return `${imports}
import type { HostSecurityProfile, LogonUser, NetworkInterface } from "./generated/index.js";
import { type Client, createHostSecurityProfile } from "./generated/index.js";

export const request: HostSecurityProfileCreate = ${documented.request.text};

export const response: HostSecurityProfile = ${documented.response.text};

export const withId: HostSecurityProfileCreate = { ...request, id: "id" };

export const withUndefinedId: HostSecurityProfileCreate = { ...request, id: undefined };

export const withNullFqdn: HostSecurityProfileCreate = { ...request, fqdn: null };

// @ts-expect-error: fqdn (${fqdn}) is missing
export const withoutFqdn: HostSecurityProfileCreate = ${JSON.stringify(withoutFqdn)};

// @ts-expect-error: a key is never null
export const withNullId: HostSecurityProfileCreate = { ...request, id: null };

// @ts-expect-error: nor is a collection
export const withNullTags: HostSecurityProfile = { ...response, tags: null };

// @ts-expect-error: what is read is never undefined, only absent
export const withUndefinedFqdn: HostSecurityProfile = { fqdn: undefined };

// @ts-expect-error: a misspelt member
export const misspelt: HostSecurityProfile = { fqnd: "" };

// @ts-expect-error: another type's literal
export const mistyped: HostSecurityProfile = { "@odata.type": "#microsoft.graph.logonUser" };

export const empty: HostSecurityProfile = {};

export function nameOf(value: HostSecurityProfile | LogonUser | NetworkInterface): string {
  switch (value["@odata.type"]) {
    case "#microsoft.graph.hostSecurityProfile":
      return value.fqdn ?? "";
    case "#microsoft.graph.logonUser":
    case "microsoft.graph.logonUser":
      return value.accountName ?? "";
    case "#microsoft.graph.networkInterface":
    case "microsoft.graph.networkInterface":
      return value.macAddress ?? "";
    default:
      return "";
  }
}

export async function create(client: Client): Promise<string | undefined> {
  const created: HostSecurityProfile = await createHostSecurityProfile(client, request);
  return created.id;
}
`;
}

/** A stand-in for a library that knows only the published interface of Standard Schema. */
const schema = `import type { StandardSchemaV1 } from "@standard-schema/spec";
import { type HostSecurityProfile, hostSecurityProfileCreateSchema, hostSecurityProfileSchema } from "./generated/index.js";

async function parse<Schema extends StandardSchemaV1>(
  schema: Schema,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<Schema> | string> {
  const result = await schema["~standard"].validate(value);
  if (result.issues === undefined) return result.value;
  return result.issues.map(({ path = [], message }) => \`\${path.join(".")}: \${message}\`).join();
}

export const schemas: readonly StandardSchemaV1[] = [hostSecurityProfileSchema, hostSecurityProfileCreateSchema];

export const inferred: StandardSchemaV1.InferOutput<typeof hostSecurityProfileSchema> = { fqdn: "Fqdn value" };

// @ts-expect-error: the output type is known
export const wronglyInferred: StandardSchemaV1.InferOutput<typeof hostSecurityProfileSchema> = { fqdn: 7 };

const profile: HostSecurityProfile | string = await parse(hostSecurityProfileSchema, inferred);
const complaint: HostSecurityProfile | string = await parse(hostSecurityProfileSchema, { fqdn: 7 });

console.log(JSON.stringify([typeof profile === "string" ? profile : profile.fqdn, complaint]));
`;
