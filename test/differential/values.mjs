// Arbitrary values of the types of a model: such as pass, and such as have one thing changed.

import fc from "fast-check";
import { edmRules } from "../../dist/odata/primitives.js";

const samples = {
  Binary: ["", "AQID", "-_=="],
  Date: ["2016-12-31", "2016-02-29", "-0001-01-01"],
  DateTimeOffset: ["2016-12-31T23:56:24Z", "2016-02-29T23:56:24.5+03:00"],
  Duration: ["PT1H30M", "-P3D"],
  Guid: ["93e56cd1-6cd1-93e5-d16c-e593d16ce593"],
  Stream: ["AQID"],
  TimeOfDay: ["23:56:24.25", "00:00"],
  Int64: ["9223372036854775807"],
  Decimal: ["1e-7", "INF"],
  Double: ["NaN"],
  Single: ["-INF"],
};

/** What replaces a value, or is put beside others: right for one type and wrong for the next. */
const intruders = [
  null,
  true,
  0,
  -1,
  1.5,
  300,
  2 ** 31,
  2 ** 63,
  "",
  "x",
  "x".repeat(300),
  "2015-02-29",
  "2016-12-31",
  "12:00",
  "2016-12-31T23:56:24Z",
  "2016-04-31T23:56:24Z",
  "P1D",
  "NaN",
  "93e56cd1-6cd1-93e5-d16c-e593d16ce593",
  [],
  [null],
  ["x"],
  [[1]],
  {},
  { id: 7 },
  { "@odata.type": "#x" },
  { new: 1 },
];

/**
 * @param inspection what `inspect()` gives
 * @returns a function of a type's qualified name and a shape ("read" or "create") that gives an arbitrary
 */
export function createArbitraries({ types }) {
  const byName = new Map(types.map((type) => [type.qualifiedName, type]));
  return (name, shape) => {
    const right = objectOf(name, shape, 3);
    const intruder = fc.oneof(fc.constant(null), fc.constantFrom(...intruders));
    const wrong = right.chain((value) => fc.tuple(fc.nat(), intruder).map(mutate(value)));
    return fc.oneof({ weight: 20, arbitrary: right }, { weight: 20, arbitrary: wrong }, intruder);
  };

  /** An object of the type, or of one that is derived from it. */
  function objectOf(name, shape, depth) {
    const derived = derivedFrom(name).filter((one) => shape !== "create" || byName.get(one).create === undefined);
    const itself = membersOf(name, shape, depth);
    return derived.length === 0
      ? itself
      : fc.oneof(
          itself,
          fc.constantFrom(...derived).chain((one) => derivedOf(one, depth)),
        );
  }

  function derivedOf(name, depth) {
    const named = fc.constantFrom(`#${name}`, name).map((odataType) => ({ "@odata.type": odataType }));
    return fc.tuple(membersOf(name, "nested", depth), named).map(([members, own]) => ({ ...members, ...own }));
  }

  function membersOf(name, shape, depth) {
    const type = byName.get(name);
    const written = shape === "create" ? type.create?.members : undefined;
    const members = written ?? propertiesOf(type).map((property) => ({ property, required: false }));
    const required = members.filter((member) => member.required);
    const values = fc
      .shuffledSubarray(members, { maxLength: Math.min(8, members.length) })
      .chain((chosen) =>
        fc.tuple(...[...new Set([...required, ...chosen])].map(({ property }) => memberOf(property, depth))),
      );
    const names = [`#${name}`, name, "#unknown.type", ...derivedFrom(name).flatMap((one) => [`#${one}`, one])];
    const named = fc.option(fc.constantFrom(...names), { freq: 3, nil: undefined });
    return fc.tuple(values, named).map(([entries, odataType]) => ({
      ...(odataType !== undefined && { "@odata.type": odataType }),
      ...Object.fromEntries(entries),
    }));
  }

  function memberOf({ name, type, nullable, maxLength, minimum, maximum }, depth) {
    const value =
      maxLength !== undefined && type.name === "String"
        ? fc.constantFrom("", "x".repeat(maxLength), "x".repeat(maxLength + 1))
        : minimum !== undefined && edmRules[type.name]?.json === "number"
          ? fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1)
          : typeValue(type, depth);
    return fc.tuple(fc.constant(name), nullable ? fc.option(value, { freq: 9 }) : value);
  }

  function typeValue(type, depth) {
    switch (type.kind) {
      case "primitive":
        return primitiveOf(type.name);
      case "object":
        return depth === 0 ? fc.constant({}) : objectOf(type.name, "nested", depth - 1);
      case "collection":
        return depth === 0 ? fc.constant([]) : fc.array(typeValue(type.items, depth - 1), { maxLength: 3 });
      case "union":
        return fc.oneof(...type.options.map((option) => typeValue(option, depth)));
      case "enum": {
        const members = byName.get(type.name).members.map(({ name }) => name);
        return fc.constantFrom(...members, members.slice(0, 2).join(","), "notAMember");
      }
      case "literals":
        return fc.constantFrom(...type.values, "another");
      default:
        return fc.constantFrom(...intruders);
    }
  }

  function propertiesOf(type) {
    const base = type.base === undefined ? [] : propertiesOf(byName.get(type.base));
    return [...new Map([...base, ...type.properties].map((property) => [property.name, property])).values()];
  }

  function derivedFrom(name) {
    return types.flatMap((type) => (type.base === name ? [type.qualifiedName] : []));
  }
}

function primitiveOf(name) {
  const rule = edmRules[name];
  if (rule.json === "any") return fc.constantFrom(...intruders);
  if (rule.json === "boolean") return fc.boolean();
  const texts = samples[name] ?? [];
  if (rule.json === "string") return texts.length > 0 ? fc.constantFrom(...texts) : fc.string();
  const [minimum, maximum] = rule.integer ?? [-1e9, 1e9];
  const number = rule.integer
    ? fc.constantFrom(minimum, 0, 1, maximum)
    : fc.double({ noNaN: true, min: minimum, max: maximum });
  return texts.length > 0 ? fc.oneof(number, fc.constantFrom(...texts)) : number;
}

/** Changes one place of a value, found by a number: replaces it, removes it, or puts something beside it. */
const mutate =
  (value) =>
  ([at, intruder]) => {
    const copy = structuredClone(value);
    const places = placesOf(copy);
    if (places.length === 0) return { unknown: intruder };
    const { holder, key } = places[at % places.length];
    const kind = Math.floor(at / places.length) % 3;
    if (kind === 0) holder[key] = intruder;
    else if (kind === 1 && !Array.isArray(holder)) delete holder[key];
    else if (Array.isArray(holder)) holder.push(intruder);
    else holder[`${key}X`] = intruder;
    return copy;
  };

function placesOf(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesOf(value[key])]);
}
