/* eslint-disable */
// Generated. Do not edit.

// Standard Schema and Standard JSON Schema, version 1 (https://standardschema.dev): what form, router and RPC libraries
// accept.

import { type JsonSchema, jsonSchemaOf } from "./json-schema.js";
import type { ObjectRules } from "./rules.js";
import type { CheckOptions, Verdict } from "./validation.js";

/** A validator that any library can call. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
    /** `libraryOptions: { strict: true }` is the option of checks. */
    readonly validate: (value: unknown, options?: LibraryOptions) => StandardResult<Output>;
    readonly jsonSchema: {
      /** @throws a RangeError for another target than `draft-2020-12` or `draft-07` */
      readonly input: (options: JsonSchemaOptions) => JsonSchema;
      /** @throws a RangeError for another target than `draft-2020-12` or `draft-07` */
      readonly output: (options: JsonSchemaOptions) => JsonSchema;
    };
  };
}

/** What a caller may ask of this library alone. */
export interface LibraryOptions {
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Which version of JSON Schema is wanted. */
export interface JsonSchemaOptions extends LibraryOptions {
  readonly target: string;
}

/** The value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, and the way to it from the outermost value. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/**
 * Makes a Standard Schema of a check and of the rules that it goes by.
 *
 * @internal
 */
export function standardSchema<Type>(
  check: (value: unknown, options?: CheckOptions) => Verdict<Type>,
  rules: ObjectRules,
): StandardSchema<Type> {
  const validate = (value: unknown, options?: LibraryOptions): StandardResult<Type> => {
    const verdict = check(value, { strict: options?.libraryOptions?.["strict"] === true });
    if (verdict.ok) return { value: verdict.value };
    return { issues: verdict.problems.map(({ pointer, message }) => ({ message, path: pathOf(pointer) })) };
  };
  const jsonSchema = ({ target }: JsonSchemaOptions) => jsonSchemaOf(rules, target);
  return {
    "~standard": {
      version: 1,
      vendor: "apidocs-typescript",
      validate,
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
