import type { QualifiedName, TypeReference } from "../model.ts";

/** A type as a person would write it: `String`, `microsoft.graph.user collection`, `String or Int32`. */
export function describeReference(type: TypeReference): string {
  switch (type.kind) {
    case "primitive":
    case "object":
    case "enum":
      return type.name;
    case "literals":
      return `String (${type.values.join(", ")})`;
    case "collection":
      return type.items.kind === "union"
        ? `(${describeReference(type.items)}) collection`
        : `${describeReference(type.items)} collection`;
    case "record":
      return type.values.kind === "unknown" ? "object" : `Dictionary<String, ${describeReference(type.values)}>`;
    case "union":
      return type.options.map(describeReference).join(" or ");
    case "unknown":
      return "unknown";
  }
}

/** The objects and enumerations that a reference names. */
export function namesIn(type: TypeReference): readonly QualifiedName[] {
  switch (type.kind) {
    case "object":
    case "enum":
      return [type.name];
    case "collection":
      return namesIn(type.items);
    case "record":
      return namesIn(type.values);
    case "union":
      return type.options.flatMap(namesIn);
    default:
      return [];
  }
}

/** Whether two references mean the same type. */
export function sameReference(left: TypeReference, right: TypeReference): boolean {
  return left === right || describeReference(left) === describeReference(right);
}

/** Replaces each named type in a reference. A reference in which nothing changes is returned as it is. */
export function mapNames(
  type: TypeReference,
  replace: (named: TypeReference & { kind: "object" | "enum" }) => TypeReference,
): TypeReference {
  switch (type.kind) {
    case "object":
    case "enum":
      return replace(type);
    case "collection": {
      const items = mapNames(type.items, replace);
      return items === type.items ? type : { kind: "collection", items };
    }
    case "record": {
      const values = mapNames(type.values, replace);
      return values === type.values ? type : { kind: "record", values };
    }
    case "union": {
      const options = type.options.map((option) => mapNames(option, replace));
      return options.every((option, at) => option === type.options[at]) ? type : { kind: "union", options };
    }
    default:
      return type;
  }
}

/** The type of the items of a collection; other types are their own. */
export function itemOf<Type extends { readonly kind: string }>(
  type: Type | { readonly kind: "collection"; readonly items: Type },
): Type {
  return "items" in type ? type.items : type;
}

/** The object type that a reference, or the items of its collection, names. */
export function itemName(type: TypeReference): QualifiedName | undefined {
  if (type.kind === "collection") return itemName(type.items);
  return type.kind === "object" ? type.name : undefined;
}
