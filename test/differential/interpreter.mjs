// Tells what passes by reading the model itself, without any of the code that is generated from it.

import { edmRules, formatOf } from "../../dist/odata/primitives.js";

/**
 * @param inspection what `inspect()` gives
 * @returns a function of a value, the qualified name of a type and a shape: "read" or "create"
 */
export function createInterpreter({ types }) {
  const byName = new Map(types.map((type) => [type.qualifiedName, type]));
  const parents = new Map(types.map((type) => [type.qualifiedName, type.base]));
  return (value, name, shape) => passesAs(value, name, shape !== "read", shape);

  function passesAs(value, name, isWritten, shape) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const type = actualType(value, name);
    const own = shape === "create" ? type.create : undefined;
    const properties = own ? own.members.map(({ property }) => property) : propertiesOf(type);
    const known = new Map(properties.map((property) => [property.name, property]));
    return (
      isNamed(value["@odata.type"], type) &&
      Object.entries(value).every(([member, found]) => {
        if (found === undefined || member === "@odata.type") return true;
        if (isWritten && isRefused(member, value, type, known, own !== undefined)) return false;
        const property = known.get(member);
        return property === undefined || passesProperty(found, property, isWritten);
      }) &&
      (own?.members ?? []).every(({ property, required }) => !required || value[property.name] !== undefined)
    );
  }

  function isRefused(member, value, type, known, isBody) {
    if (member.includes("@")) return false;
    const isReadOnly = propertiesOf(type).some(({ name, readOnly }) => name === member && readOnly);
    if (isReadOnly) return !(isBody && known.has(member));
    const stated = value["@odata.type"];
    const isOther = typeof stated === "string" && stated.replace(/^#/, "") !== type.qualifiedName;
    return !known.has(member) && !type.open && !isOther;
  }

  /** The documented type that a value names, if it is derived from the one that is expected. */
  function actualType(value, name) {
    const type = byName.get(name);
    const stated = byName.get(String(value["@odata.type"]).replace(/^#/, ""));
    return stated?.kind === "object" && type.root !== true && inherits(stated.qualifiedName, name) ? stated : type;
  }

  function inherits(name, from) {
    for (let at = parents.get(name); at !== undefined; at = parents.get(at)) if (at === from) return true;
    return false;
  }

  function isNamed(stated, type) {
    if (stated === undefined) return true;
    const isBase = [...parents.values()].includes(type.qualifiedName);
    if (isBase) return typeof stated === "string";
    return type.odataTypes.length === 0 || [`#${type.qualifiedName}`, ...type.odataTypes].includes(stated);
  }

  function propertiesOf(type) {
    const base = type.base === undefined ? [] : propertiesOf(byName.get(type.base));
    return [...new Map([...base, ...type.properties].map((property) => [property.name, property])).values()];
  }

  function passesProperty(value, { type, nullable, maxLength, minimum, maximum }, isWritten) {
    if (value === null && nullable) return true;
    if (!passes(value, type, isWritten)) return false;
    // What only prose limits may be returned nevertheless.
    if (!isWritten || type.kind !== "primitive") return true;
    if (type.name === "String") return maxLength === undefined || [...value].length <= maxLength;
    if (typeof value !== "number") return true;
    return value >= (minimum ?? value) && value <= (maximum ?? value);
  }

  function passes(value, type, isWritten) {
    switch (type.kind) {
      case "primitive":
        return passesPrimitive(value, type.name);
      case "object":
        return passesAs(value, type.name, isWritten, "nested");
      case "collection":
        return Array.isArray(value) && value.every((item) => passes(item, type.items, isWritten));
      case "union":
        return type.options.some((option) => passes(value, option, isWritten));
      case "unknown":
        return true;
      case "enum": {
        const { members, certainty, flags } = byName.get(type.name);
        if (typeof value !== "string") return false;
        if (!isWritten || certainty !== "stated" || members.length === 0) return true;
        const names = members.map(({ name }) => name);
        return (flags ? value.split(",").map((part) => part.trim()) : [value]).every((part) => names.includes(part));
      }
      default:
        return typeof value === "string";
    }
  }
}

function passesPrimitive(value, name) {
  const rule = edmRules[name];
  if (rule.json === "any") return true;
  if (rule.json === "boolean") return typeof value === "boolean";
  const format = formatOf(name);
  if (typeof value === "string" && format) return new RegExp(format.pattern).test(value);
  if (rule.json === "string") return typeof value === "string";
  const [minimum, maximum] = rule.integer ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const isNumber = rule.integer ? Number.isInteger(value) : Number.isFinite(value);
  return isNumber && value >= minimum && value <= maximum;
}
