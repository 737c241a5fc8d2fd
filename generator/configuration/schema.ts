import { readFile } from "node:fs/promises";
import type { ErrorObject, SchemaObject } from "ajv";
import { compareOrigins } from "../diagnostics/diagnostic.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { DataFile, ValuePath } from "./data-file.ts";

/** What is wrong with a part of a value. */
export interface SchemaProblem {
  readonly path: ValuePath;
  readonly message: string;
}

/**
 * Validates a value against one of the JSON Schemas that this package ships for editors.
 *
 * @param name which schema
 * @returns all problems in the order of the value; none for a valid value
 */
export async function validateValue(value: unknown, name: "config" | "corrections"): Promise<SchemaProblem[]> {
  const { Ajv } = await import("ajv");
  const file = new URL(`../../generator/configuration/${name}.schema.json`, import.meta.url);
  const schema: SchemaObject = JSON.parse(await readFile(file, "utf8"));
  const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
  if (validate(value)) return [];
  // That no alternative fits is enough, without the problems of each.
  return (validate.errors ?? []).filter(({ schemaPath }) => !schemaPath.includes("/anyOf/")).map(problemOf);
}

function problemOf({ keyword, instancePath, params, parentSchema, data, message = "" }: ErrorObject): SchemaProblem {
  const path = stepsOf(instancePath);
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys(parentSchema?.["properties"] ?? {});
      return { path: [...path, key], message: `unknown key${didYouMean(key, known)}` };
    }
    case "required":
      return { path, message: `"${params["missingProperty"]}" is missing` };
    case "type":
      return { path, message: `expected ${article(String(params["type"]))}, found ${describe(data)}` };
    case "enum": {
      const allowed = (params["allowedValues"] as readonly unknown[]).map(String);
      const listed = allowed.map((value) => `"${value}"`).join(", ");
      const hint = didYouMean(`${data}`, allowed);
      return { path, message: `expected one of ${listed}; found ${describe(data)}${hint}` };
    }
    case "pattern":
      if (String(data).trim() === "") return { path, message: "expected something, found nothing" };
      return { path, message: `expected text that matches ${params["pattern"]}, found ${describe(data)}` };
    case "minLength":
    case "minItems":
      return { path, message: "expected something, found nothing" };
    case "const":
      return { path, message: `expected ${params["allowedValue"]}, found ${describe(data)}` };
    case "anyOf":
      return { path, message: "says nothing that is to be corrected" };
    default:
      return { path, message };
  }
}

/** The steps of a JSON Pointer (RFC 6901). */
function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function article(type: string): string {
  return type === "array" ? "a list" : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "null";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? `"${value}"` : String(value);
}

/**
 * Rejects a file that a user wrote.
 *
 * @throws an input error with all problems, one a line, each with the file, the place if it is known, and the key
 */
export function throwProblems(file: string, { placeOf }: DataFile, problems: readonly SchemaProblem[]): never {
  const placed = problems
    .map((problem) => ({ ...problem, place: placeOf(problem.path) }))
    .sort(({ place: left }, { place: right }) => (left && right && compareOrigins(left, right)) ?? 0);
  const lines = placed.map(({ path, message, place }) => {
    const key = writtenPath(path);
    return `${file}${place ? `:${place.line}:${place.column}` : ""} ${key === "" ? "" : `${key}: `}${message}`;
  });
  throw inputError(lines.join("\n"));
}

/** A path as JavaScript would write it: `projects[0].output`; empty for the whole value. */
function writtenPath(path: ValuePath): string {
  return path.map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${step}`)).join("");
}
