import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { typeNamedByExample } from "../../dialects/lookups.ts";
import { edmRules, isOfFormat } from "../../odata/primitives.ts";
import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { OperationBody, Property, QualifiedName, TypeReference } from "../model.ts";
import { byName } from "../types/lineage.ts";
import { phraseOf, shownPhrase } from "../types/phrase.ts";
import { isTimeFormat, sentThoughReadOnly, statedBy, undocumented } from "./findings.ts";
import { isAnnotation, isPlaceholder, namedTypeOf, type ObjectNode, odataTypeNode, placeOn } from "./json-values.ts";
import type { Verification } from "./verification.ts";

/**
 * Holds a documented response against its type, as the generated validators do. What contradicts is a finding at the
 * value; so is a member that the type does not document. Values such as `"String"` that name a type show none.
 *
 * @param page the page that shows the value
 */
export function verifyResponse(value: JsonNode, type: TypeReference, page: string, context: Verification): void {
  createVerifier(page, context).visit(value, type, "");
}

/** Holds a documented request body against what the operation takes; otherwise as {@link verifyResponse}. */
export function verifyRequest(value: JsonNode, body: OperationBody, page: string, context: Verification): void {
  if (body.kind === "content" || body.kind === "reference" || body.kind === "empty") return;
  const isWritten = body.kind !== "parameters";
  const { visitObject, visitMembers, contradict } = createVerifier(page, context, isWritten);
  if (value.kind !== "object") contradict(value, "an object", "");
  else if (body.kind === "parameters") {
    const rows = byName(body.members.map(({ property }) => property));
    visitMembers(value, rows, { name: "the request body" }, "");
  } else {
    // Some members, such as a password, are sent and never returned.
    const sent = context.types.get(body.type)?.[body.kind]?.members.map(({ property }) => property);
    visitObject(value, body.type, "", sent);
  }
}

/** What documents the members of an object. */
interface Owner {
  readonly name: string;
  /** The members of the types that inherit from it. */
  readonly derivedMembers?: ReadonlySet<string>;
}

/** @param isWritten whether validators of write shapes check such values, which refuse what is read-only further in */
function createVerifier(page: string, context: Verification, isWritten = false) {
  const { diagnostics } = context;
  return { visit, visitObject, visitMembers, contradict };

  function visit(node: JsonNode, expected: TypeReference, pointer: string, property?: Property): void {
    if (expected.kind === "object" && node.kind === "object") visitObject(node, expected.name, pointer);
    else if (expected.kind === "collection" && node.kind === "array") {
      for (const [at, item] of node.items.entries()) visit(item, expected.items, `${pointer}/${at}`, property);
    } else if (expected.kind === "record" && node.kind === "object") {
      for (const { name, value } of node.members) visit(value, expected.values, `${pointer}/${pointerSegment(name)}`);
    } else visitOther(node, expected, pointer, property);
  }

  /** Visits what holds no members and no items, or should and does not. */
  function visitOther(node: JsonNode, expected: TypeReference, pointer: string, property?: Property): void {
    const isNested = expected.kind === "object" || expected.kind === "collection";
    if (isNested) contradict(node, phraseOf(expected), pointer, property);
    else if (!fits(node, expected, context.dialect)) {
      const code = isTimeFormat(expected) && node.kind === "string" ? "date-time-format" : "example-contradicts-page";
      contradict(node, phraseOf(expected), pointer, property, code);
    } else diagnostics.push(...unlistedValues(node, expected, page, pointer, context, property));
  }

  function visitObject(node: ObjectNode, name: QualifiedName, pointer: string, more: readonly Property[] = []): void {
    const stated = namedTypeOf(node);
    const type = (stated === undefined ? undefined : context.types.get(stated)) ?? context.types.get(name);
    if (type === undefined) return;
    verifyTypeName(node, name, pointer);
    const properties = context.propertiesOf(type);
    const documented = more.length === 0 ? properties : byName([...more, ...properties.values()]);
    // A type without any documented member holds what others define.
    const isOpen = type.open || documented.size === 0;
    const owner = isOpen ? undefined : { name: type.name, derivedMembers: context.derivedMembers(type.qualifiedName) };
    visitMembers(node, documented, owner, pointer);
  }

  /** A type from which no other inherits has no other name than its own and those that examples show for it. */
  function verifyTypeName(node: ObjectNode, name: QualifiedName, pointer: string): void {
    const expected = context.types.get(name);
    const written = odataTypeNode(node);
    if (expected === undefined || written === undefined || expected.odataTypes.length === 0) return;
    if (context.isBase(name) || [name, `#${name}`, ...expected.odataTypes].includes(written.value)) return;
    contradict(written, JSON.stringify(`#${name}`), `${pointer}/@odata.type`);
  }

  /** @param owner what documents the members; nothing where others are welcome */
  function visitMembers(
    node: ObjectNode,
    documented: ReadonlyMap<string, Property>,
    owner: Owner | undefined,
    pointer: string,
  ): void {
    for (const member of node.members) {
      const { name, value } = member;
      if (isAnnotation(name)) continue;
      const property = documented.get(name);
      if (property === undefined) {
        // A value of a derived type need not say so.
        if (owner === undefined || owner.derivedMembers?.has(name)) continue;
        diagnostics.push(undocumented(name, placeOn(page, member), owner.name, [...documented.values()]));
        continue;
      }
      const place = `${pointer}/${pointerSegment(name)}`;
      reportReadOnly(property, place, placeOn(page, member));
      if (value.kind !== "null" || !property.nullable) visit(value, property.type, place, property);
    }
  }

  /** Only of what stands at the root do write shapes say whether requests send it. */
  function reportReadOnly(property: Property, pointer: string, origin: Origin): void {
    const isAtRoot = pointer.lastIndexOf("/") === 0;
    if (!isWritten || isAtRoot || !property.readOnly) return;
    diagnostics.push(sentThoughReadOnly(property, pointer, origin, "validators refuse it there"));
  }

  function contradict(
    node: JsonNode,
    expected: string,
    pointer: string,
    property?: Property,
    code: "example-contradicts-page" | "date-time-format" = "example-contradicts-page",
  ): void {
    const origin = placeOn(page, node);
    const place = pointer || "the root";
    if (node.kind === "string" && context.dialect.primitives.placeholderValue.test(node.value)) {
      const values = { text: JSON.stringify(node.value), expected, pointer: place };
      diagnostics.push(diagnose("placeholder-value", origin, values));
      return;
    }
    const values = { expected, found: shownPhrase(node), pointer: place };
    diagnostics.push(diagnose(code, origin, values, statedBy(property, expected)));
  }
}

function pointerSegment(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/**
 * Reports a value of an enumeration that no list of its members has. Several values with commas between them are a set
 * of flags; placeholders show no value.
 */
function unlistedValues(
  node: JsonNode,
  type: TypeReference,
  page: string,
  pointer: string,
  context: Verification,
  property?: Property,
): Diagnostic[] {
  if (node.kind !== "string" || (type.kind !== "literals" && type.kind !== "enum")) return [];
  const known = membersOf(type, context);
  if (known.length === 0) return [];
  const values = node.value.includes(",") ? node.value.split(/\s*,\s*/) : [node.value];
  const unknown = values.find((value) => !known.includes(value));
  const showsNothing = node.value === "" || node.value.startsWith("@") || isPlaceholder(node.value, context.dialect);
  if (unknown === undefined || showsNothing) return [];
  const related =
    property === undefined ? [] : [{ message: "The member is documented here", origin: property.evidence.origin }];
  const texts = { found: JSON.stringify(unknown), expected: known.join(", "), pointer };
  return [diagnose("unknown-enum-value", placeOn(page, node), texts, related)];
}

function membersOf(type: TypeReference, { enums }: Verification): readonly string[] {
  if (type.kind === "literals") return type.values;
  return type.kind === "enum" ? (enums.get(type.name)?.members ?? []).map(({ name }) => name) : [];
}

/** Whether a documented value is one of a type, as far as the value itself tells. Text that names a type fits any. */
function fits(node: JsonNode, type: TypeReference, dialect: Dialect): boolean {
  if (node.kind === "string" && typeNamedByExample(dialect, node.value) !== undefined) return true;
  switch (type.kind) {
    case "primitive": {
      const rule = edmRules[type.name];
      if (rule.json === "any") return true;
      const isFormatted = node.kind === "string" ? isOfFormat(node.value, type.name) : undefined;
      if (isFormatted !== undefined) return isFormatted;
      if (rule.json !== node.kind) return false;
      if (node.kind !== "number" || rule.json !== "number" || rule.integer === undefined) return true;
      const [minimum, maximum] = rule.integer;
      return Number.isInteger(node.value) && node.value >= minimum && node.value <= maximum;
    }
    case "enum":
    case "literals":
      return node.kind === "string";
    case "union":
      return type.options.some((option) => fits(node, option, dialect));
    case "object":
      return node.kind === "object";
    case "collection":
      return node.kind === "array" && node.items.every((item) => fits(item, type.items, dialect));
    case "record":
      return node.kind === "object" && node.members.every(({ value }) => fits(value, type.values, dialect));
    case "unknown":
      return true;
  }
}
