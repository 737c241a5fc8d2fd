import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { CheckOptions, Verdict } from "../../generated/runtime/validation.ts";

type Schema = StandardSchemaV1 & StandardJSONSchemaV1;

/** What is generated to validate one shape. */
export interface Validator {
  readonly guard: (value: unknown) => boolean;
  readonly check: (value: unknown, options?: CheckOptions) => Verdict<unknown>;
  readonly schema: Schema;
}

/**
 * Finds the validator of a shape by the names that are documented for it.
 *
 * @param module the namespace of a generated module
 */
export function validatorOf(name: string, module: object): Validator {
  const guard: unknown = Reflect.get(module, `is${name}`);
  const check: unknown = Reflect.get(module, `check${name}`);
  const schema: unknown = Reflect.get(module, `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`);
  if (!isFunction<boolean>(guard) || !isFunction<Verdict<unknown>>(check) || !isSchema(schema)) {
    throw new Error(`${name} has no validator`);
  }
  return { guard, check, schema };
}

/** All ways to ask one question: whether a value passes, and where it does not. */
export async function answersOf({ guard, check, schema }: Validator, value: unknown) {
  const verdict = check(value);
  const result = await schema["~standard"].validate(value);
  return {
    guard: guard(value),
    check: verdict.ok ? [] : verdict.problems.map(({ pointer }) => pointer),
    schema: (result.issues ?? []).map(({ path = [] }) => path.map((name) => `/${escaped(String(name))}`).join("")),
  };
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What {@link answersOf} gives for a value that passes, or that is wrong in the given places only. */
export function answers(...pointers: readonly string[]) {
  return { guard: pointers.length === 0, check: pointers, schema: pointers };
}

function isFunction<Result>(value: unknown): value is (argument: unknown) => Result {
  return typeof value === "function";
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && "~standard" in value;
}
