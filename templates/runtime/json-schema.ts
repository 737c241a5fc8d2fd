// JSON Schemas, made of the same rules that checks go by.

import { type ObjectRules, type Rule, readOnlyOf } from "./rules.js";

/** A JSON Schema as a plain object. */
export type JsonSchema = Record<string, unknown>;

const dialects: Readonly<Record<string, { readonly $schema: string; readonly definitions: string }>> = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema", definitions: "$defs" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#", definitions: "definitions" },
};

interface Context {
  readonly definitions: string;
  /** By name, in the order in which they are referred to. */
  readonly schemas: Map<string, JsonSchema>;
  readonly isWritten: boolean;
}

/**
 * The schema of a type, with all types that it refers to as definitions.
 *
 * @param target `draft-2020-12` or `draft-07`
 * @throws a RangeError for another target
 * @internal
 */
export function jsonSchemaOf(rules: ObjectRules, target = "draft-2020-12"): JsonSchema {
  const dialect = Object.hasOwn(dialects, target) ? dialects[target] : undefined;
  if (dialect === undefined) throw new RangeError(`expected ${Object.keys(dialects).join(" or ")}, found ${target}`);
  const { $schema, definitions } = dialect;
  const context = { definitions, schemas: new Map(), isWritten: rules.returned !== undefined };
  const root = reference(rules, context);
  return { $schema, allOf: [root], [definitions]: Object.fromEntries(context.schemas) };
}

function reference(rules: ObjectRules, context: Context): JsonSchema {
  const { definitions, schemas, isWritten } = context;
  const key = `${rules.name}${rules.returned ? ".body" : isWritten ? ".written" : ""}`;
  if (!schemas.has(key)) {
    // Its place is taken before its members are looked at, as they may refer to it.
    schemas.set(key, {});
    schemas.set(key, objectSchema(rules, context));
  }
  return { $ref: `#/${definitions}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` };
}

/** A value that names a derived type is of that type; any other has the members of the type itself. */
function objectSchema(rules: ObjectRules, context: Context): JsonSchema {
  const itself = membersSchema(rules, context);
  const derived = rules.derived?.() ?? [];
  if (derived.length === 0) return itself;
  const branches = derived.map((type) => condition(names([type]), reference(type, context), {}));
  return condition(names(derived), { allOf: branches }, itself);
}

function condition(test: JsonSchema, passed: JsonSchema, failed: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: that is how JSON Schema names the branches of a condition
  return { if: test, then: passed, else: failed };
}

/** A value that names one of some types. */
function names(types: readonly ObjectRules[]): JsonSchema {
  const values = types.flatMap(({ name }) => [`#${name}`, name]);
  return { type: "object", properties: { "@odata.type": { enum: values } }, required: ["@odata.type"] };
}

function membersSchema(rules: ObjectRules, context: Context): JsonSchema {
  const { name: typeName, members, required = [], open = false } = rules;
  const properties = Object.entries(members).map(([name, rule]) => [name, schemaOf(rule, context)]);
  const readOnly = context.isWritten ? readOnlyOf(rules) : [];
  // An enumeration of nothing is none (JSON Schema Validation 2020-12, section 6.1.2).
  const documented = properties.length > 0 ? [{ enum: Object.keys(members) }] : [];
  const known = { propertyNames: { anyOf: [...documented, { pattern: "@" }] } };
  const otherName = { type: "string", not: { enum: [`#${typeName}`, typeName] } };
  const isOther = { properties: { "@odata.type": otherName }, required: ["@odata.type"] };
  return {
    type: "object",
    properties: Object.fromEntries([...properties, ...readOnly.map((name) => [name, false])]),
    ...(required.length > 0 && { required: [...required] }),
    // A type that nobody documented may have members that nobody documented.
    ...(context.isWritten && !open && condition(isOther, {}, known)),
  };
}

function schemaOf(rule: Rule, context: Context): JsonSchema {
  const schema = typeSchema(rule, context);
  if (!rule.nullable || Object.keys(schema).length === 0) return schema;
  return typeof schema["type"] === "string" && schema["enum"] === undefined
    ? { ...schema, type: [schema["type"], "null"] }
    : { anyOf: [schema, { type: "null" }] };
}

function typeSchema(rule: Rule, context: Context): JsonSchema {
  if (rule.type) return reference(rule.type(), context);
  if (rule.items) return { type: "array", items: schemaOf(rule.items, context) };
  if (rule.entries) return { type: "object", additionalProperties: schemaOf(rule.entries, context) };
  if (rule.anyOf) return { anyOf: rule.anyOf.map((option) => schemaOf(option, context)) };
  if (rule.values) return enumSchema(rule.values, rule.flags === true, rule.closed === true || context.isWritten);
  const { base, schema, maxLength, minimum, maximum } = rule;
  const limits = context.isWritten ? Object.entries({ maxLength, minimum, maximum }) : [];
  return {
    ...(base ? typeSchema(base, context) : schema),
    ...Object.fromEntries(limits.filter(([, limit]) => limit !== undefined)),
  };
}

/** What is read may hold members that nobody documented, so those that are known are but examples. */
function enumSchema(values: readonly string[], isFlags: boolean, isClosed: boolean): JsonSchema {
  if (!isClosed) return { type: "string", examples: [...values] };
  if (!isFlags) return { enum: [...values] };
  const member = `\\s*(?:${values.map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|")})\\s*`;
  return { type: "string", pattern: `^${member}(?:,${member})*$` };
}
