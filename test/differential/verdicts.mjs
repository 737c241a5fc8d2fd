// The four that tell whether a value passes: guard, check, JSON Schema, and the model itself.

import { Ajv2020 } from "ajv/dist/2020.js";
import { createInterpreter } from "./interpreter.mjs";

/**
 * What is read of types, and what is written to create them.
 *
 * @param inspection what `inspect()` gives
 */
export function subjectsOf({ types }) {
  return types
    .filter(({ kind }) => kind === "object")
    .flatMap(({ qualifiedName: name, emitted, create }) => [
      { name, shape: "read", symbol: emitted.name },
      ...(create ? [{ name, shape: "create", symbol: `${emitted.name}Create` }] : []),
    ]);
}

/**
 * @param generated the namespace of what was generated from the same pages
 * @returns a function of a subject and a value that gives the verdict of each
 */
export function createVerdicts(inspection, generated, subjects) {
  const interpret = createInterpreter(inspection);
  const verdictsOf = createGeneratedVerdicts(generated, subjects);
  return (subject, value) => ({
    ...Object.fromEntries(Object.entries(verdictsOf).map(([name, passes]) => [name, passes(subject, value)])),
    model: interpret(value, subject.name, subject.shape),
  });
}

/**
 * The three that were generated, the quickest first: each tells of a subject and a value whether it passes.
 *
 * @param generated the namespace of what was generated
 */
export function createGeneratedVerdicts(generated, subjects) {
  let passesSchema;
  return {
    guard: (subject, value) => generated[`is${subject.symbol}`](value),
    check: (subject, value) => generated[`check${subject.symbol}`](value).ok,
    schema: (subject, value) => {
      passesSchema ??= schemas(generated, subjects);
      return passesSchema(subject, value);
    },
  };
}

/** Whether all of them say the same. */
export function agree(verdicts) {
  return new Set(Object.values(verdicts)).size === 1;
}

/** All definitions in one schema, so that each type is compiled once. */
function schemas(generated, subjects) {
  const definitions = {};
  for (const { symbol } of subjects) {
    const schema = generated[`${symbol.charAt(0).toLowerCase()}${symbol.slice(1)}Schema`]["~standard"].jsonSchema;
    Object.assign(definitions, schema.input({ target: "draft-2020-12" }).$defs);
  }
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateSchema: false });
  ajv.addSchema({ $id: "all", $defs: definitions });
  return ({ name, shape }, value) => ajv.getSchema(`all#/$defs/${name}${shape === "create" ? ".body" : ""}`)(value);
}
