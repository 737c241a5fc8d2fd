// Makes validators of other libraries from the rules that are generated, so that all of them check the same.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The packages that are compared, with the names that the tables give them. */
export const packages = ["ajv", "@sinclair/typebox", "typebox", "zod", "valibot", "arktype"];

/**
 * Loads the packages from a folder that has them installed.
 *
 * @returns by name, a function that takes rules, the JSON Schema and whether a list of such objects is wanted, and
 *   gives `guard`, and `check` where the library explains all problems
 */
export async function loadPeers(folder) {
  const require = createRequire(pathToFileURL(`${folder}/package.json`));
  const load = async (name) => {
    const module = await import(pathToFileURL(require.resolve(name)).href);
    return module.default?.Type || module.default?.z || module.default?.Ajv2020 ? module.default : module;
  };
  const { Ajv2020 } = await load("ajv/dist/2020.js");
  const { Type } = await load("@sinclair/typebox");
  const { TypeCompiler } = await load("@sinclair/typebox/compiler");
  const typebox = await load("typebox");
  const { Compile } = await load("typebox/compile");
  const { z } = await load("zod");
  const v = await load("valibot");
  const { type } = await load("arktype");
  return {
    ajv: (_rules, schema, isList) => {
      const wanted = isList
        ? { $schema: schema.$schema, type: "array", items: schema.allOf[0], $defs: schema.$defs }
        : schema;
      const guard = new Ajv2020({ strict: false }).compile(wanted);
      const explain = new Ajv2020({ strict: false, allErrors: true }).compile(wanted);
      return { guard, check: (value) => (explain(value) ? undefined : explain.errors) };
    },
    "typebox 0.34": (rules, _schema, isList) => {
      const compiled = TypeCompiler.Compile(typeBox(Type, rules, isList));
      return { guard: (value) => compiled.Check(value), check: (value) => [...compiled.Errors(value)] };
    },
    "typebox 1": (rules, _schema, isList) => {
      const compiled = Compile(typeBox(typebox.Type ?? typebox, rules, isList));
      return { guard: (value) => compiled.Check(value), check: (value) => compiled.Errors(value) };
    },
    zod: (rules, _schema, isList) => {
      const schema = build(zodLanguage(z), rules, isList);
      return { guard: (value) => schema.safeParse(value).success, check: (value) => schema.safeParse(value).error };
    },
    valibot: (rules, _schema, isList) => {
      const schema = build(valibotLanguage(v), rules, isList);
      return { guard: (value) => v.is(schema, value), check: (value) => v.safeParse(schema, value).issues };
    },
    arktype: (rules, _schema, isList) => {
      const schema = build(arkLanguage(type), rules, isList);
      return { guard: (value) => schema.allows(value), check: (value) => schema(value) };
    },
  };
}

/** Translates rules into the words of a library. None of the types that are compared holds itself. */
function build(language, rules, isList) {
  const object = (of) => {
    const members = Object.entries(of.members).map(([name, rule]) => [name, value(rule), rule.nullable === true]);
    const itself = language.object(members);
    const derived = of.derived?.() ?? [];
    return derived.length === 0
      ? itself
      : language.named(
          derived.map((one) => [`#${one.name}`, one, object(one)]),
          itself,
        );
  };
  const value = (rule) => {
    if (rule.type) return object(rule.type());
    if (rule.items) return language.list(value(rule.items));
    if (rule.values) return rule.closed ? language.oneOf(rule.values) : language.string();
    const { type, pattern, minimum, maximum } = (rule.base ?? rule).schema;
    if (type === "boolean") return language.boolean();
    if (type === "integer") return language.integer(minimum, maximum);
    if (type === "string") return language.string(pattern, rule.maxLength);
    throw new Error(`${JSON.stringify(rule.schema)} has no translation`);
  };
  const whole = object(rules);
  return isList ? language.list(whole) : whole;
}

function typeBox(Type, rules, isList) {
  return build(
    {
      object: (members) =>
        Type.Object(
          Object.fromEntries(
            members.map(([name, schema, nullable]) => [
              name,
              Type.Optional(nullable ? Type.Union([schema, Type.Null()]) : schema),
            ]),
          ),
        ),
      named: (derived, itself) => Type.Union([...derived.map(([name, , schema]) => named(Type, name, schema)), itself]),
      list: (items) => Type.Array(items),
      oneOf: (values) => Type.Union(values.map((one) => Type.Literal(one))),
      string: (pattern, maxLength) => Type.String({ ...(pattern && { pattern }), ...(maxLength && { maxLength }) }),
      boolean: () => Type.Boolean(),
      integer: (minimum, maximum) => Type.Integer({ minimum, maximum }),
    },
    rules,
    isList,
  );
}

function named(Type, name, schema) {
  return Type.Object({ ...schema.properties, "@odata.type": Type.Literal(name) });
}

const zodLanguage = (z) => ({
  object: (members) =>
    z.object(
      Object.fromEntries(
        members.map(([name, schema, nullable]) => [name, nullable ? schema.nullish() : schema.optional()]),
      ),
    ),
  named: (derived) =>
    z.discriminatedUnion(
      "@odata.type",
      derived.map(([name, , schema]) => schema.extend({ "@odata.type": z.literal(name) })),
    ),
  list: (items) => z.array(items),
  oneOf: (values) => z.enum(values),
  string: (pattern, maxLength) => {
    const text = pattern ? z.string().regex(new RegExp(pattern)) : z.string();
    return maxLength ? text.max(maxLength) : text;
  },
  boolean: () => z.boolean(),
  integer: (minimum, maximum) => z.int().min(minimum).max(maximum),
});

const valibotLanguage = (v) => ({
  object: (members) =>
    v.object(
      Object.fromEntries(
        members.map(([name, schema, nullable]) => [name, nullable ? v.nullish(schema) : v.optional(schema)]),
      ),
    ),
  named: (derived) =>
    v.variant(
      "@odata.type",
      derived.map(([name, , schema]) => v.object({ ...schema.entries, "@odata.type": v.literal(name) })),
    ),
  list: (items) => v.array(items),
  oneOf: (values) => v.picklist(values),
  string: (pattern, maxLength) => {
    const actions = [
      ...(pattern ? [v.regex(new RegExp(pattern))] : []),
      ...(maxLength ? [v.maxLength(maxLength)] : []),
    ];
    return actions.length === 0 ? v.string() : v.pipe(v.string(), ...actions);
  },
  boolean: () => v.boolean(),
  integer: (minimum, maximum) => v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)),
});

const arkLanguage = (type) => ({
  object: (members) =>
    type(
      Object.fromEntries(
        members.map(([name, schema, nullable]) => [`${name}?`, nullable ? schema.or("null") : schema]),
      ),
    ),
  named: (derived) =>
    derived
      .map(([name, , schema]) => schema.and({ "@odata.type": `'${name}'` }))
      .reduce((left, right) => left.or(right)),
  list: (items) => items.array(),
  oneOf: (values) => type.enumerated(...values),
  string: (pattern, maxLength) => {
    const text = pattern ? type(new RegExp(pattern)) : type("string");
    return maxLength ? text.and(`string <= ${maxLength}`) : text;
  },
  boolean: () => type("boolean"),
  integer: (minimum, maximum) => type(`${minimum} <= number.integer <= ${maximum}`),
});
