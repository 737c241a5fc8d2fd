import { diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { primitiveNamed, typeNamedByExample } from "../../dialects/lookups.ts";
import { edmRules, isOfFormat } from "../../odata/primitives.ts";
import type { JsonMember, JsonNode } from "../../pages/facts/json-facts.ts";
import type { OperationBody, Property, QualifiedName, TypeReference, WriteMember } from "../model.ts";
import { byName } from "../types/lineage.ts";
import { phraseOf, shownPhrase } from "../types/phrase.ts";
import { isTimeFormat, sentThoughReadOnly, statedBy, undocumented } from "./findings.ts";
import { isAnnotation, namedTypeOf, type ObjectNode, odataTypeNode, placeOn } from "./json-values.ts";
import { membersOf, showsNothing, unlistedValues } from "./unlisted-values.ts";
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
  const { visitObject, visitMembers, contradict } = createVerifier(page, context, true);
  if (value.kind !== "object") contradict(value, "an object", "");
  else if (body.kind === "parameters") {
    const { stated, shown } = membersBySource(body.members);
    // A body of which no table speaks is what examples show.
    const [documented, besides] = stated.length === 0 ? [shown, []] : [stated, shown];
    visitMembers(value, byName(documented), { name: "the request body", besides: byName(besides) }, "");
  } else {
    // Some members, such as a password, are sent and never returned.
    const { stated, shown } = membersBySource(context.types.get(body.type)?.[body.kind]?.members ?? []);
    visitObject(value, body.type, "", stated, shown);
  }
}

/** What tables state, and what only examples show. */
function membersBySource(members: readonly WriteMember[]) {
  const properties = members.map(({ property }) => property);
  const isShown = ({ evidence }: Property) => evidence.certainty === "shown";
  return { stated: properties.filter((property) => !isShown(property)), shown: properties.filter(isShown) };
}

/** What documents the members of an object. */
interface Owner {
  readonly name: string;
  /** Whether a table lists its members. */
  readonly isTabled?: boolean;
  /** The members of the types that inherit from it. */
  readonly derivedMembers?: ReadonlySet<string>;
  /** The members that can be sent although nothing documents them. */
  readonly besides?: ReadonlyMap<string, Property>;
}

/**
 * @param isRequest whether a request sends the values: its validators refuse what is read-only further in
 */
function createVerifier(page: string, context: Verification, isRequest = false) {
  const { diagnostics } = context;
  return { visit, visitObject, visitMembers, contradict };

  function visit(node: JsonNode, expected: TypeReference, pointer: string, property?: Property): void {
    if (expected.kind === "object" && node.kind === "object") visitObject(node, expected.name, pointer);
    else if (expected.kind === "collection" && node.kind === "array") {
      for (const [at, item] of node.items.entries()) visit(item, expected.items, `${pointer}/${at}`, property);
    } else if (expected.kind === "record" && node.kind === "object") {
      for (const { name, value } of node.members) visit(value, expected.values, `${pointer}/${pointerSegment(name)}`);
    } else if (expected.kind === "object" || expected.kind === "collection") {
      contradict(node, phraseOf(expected), pointer, property);
    } else visitPlain(node, expected, pointer, property);
  }

  function visitPlain(node: JsonNode, expected: TypeReference, pointer: string, property?: Property): void {
    if (!fits(node, expected, context.dialect)) {
      const code = isTimeFormat(expected) && node.kind === "string" ? "date-time-format" : "example-contradicts-page";
      contradict(node, phraseOf(expected), pointer, property, code);
    } else if (isRequest && isTextForAnother(node, expected)) {
      const members = membersOf(expected, context);
      reportPlaceholder(node, members.length > 0 ? `one of ${members.join(", ")}` : phraseOf(expected), pointer);
    } else diagnostics.push(...unlistedValues(node, expected, page, pointer, context, isRequest, property));
  }

  /** Text that names a type, or stands for a member of an enumeration, is no value that a request could send. */
  function isTextForAnother(node: JsonNode, expected: TypeReference): node is JsonNode & { readonly kind: "string" } {
    if (node.kind !== "string") return false;
    if (expected.kind === "primitive") return ["boolean", "number"].includes(edmRules[expected.name].json);
    return (
      expected.kind === "enum" && membersOf(expected, context).length > 0 && showsNothing(node.value, context.dialect)
    );
  }

  function reportPlaceholder(node: JsonNode & { readonly kind: "string" }, expected: string, pointer: string) {
    const values = { text: JSON.stringify(node.value), expected, pointer: pointer || "the root" };
    diagnostics.push(diagnose("placeholder-value", placeOn(page, node), values));
  }

  function visitObject(
    node: ObjectNode,
    name: QualifiedName,
    pointer: string,
    more: readonly Property[] = [],
    besides: readonly Property[] = [],
  ): void {
    const stated = namedTypeOf(node);
    const type = (stated === undefined ? undefined : context.types.get(stated)) ?? context.types.get(name);
    if (type === undefined) return;
    verifyTypeName(node, name, pointer);
    const properties = context.propertiesOf(type);
    const documented = more.length === 0 ? properties : byName([...more, ...properties.values()]);
    // A type without any documented member holds what others define.
    const isOpen = type.open || documented.size === 0 || !context.isComplete(type);
    const derivedMembers = stated === undefined ? context.derivedMembers(type.qualifiedName) : undefined;
    const owner = isOpen
      ? undefined
      : {
          name: type.name,
          isTabled: type.properties.some(({ evidence }) => evidence.source === "property table"),
          ...(derivedMembers && { derivedMembers }),
          besides: byName(besides),
        };
    visitMembers(node, documented, owner, pointer);
  }

  /**
   * Names have a namespace. A type from which no other inherits has no other name than its own and those that examples
   * show for it.
   */
  function verifyTypeName(node: ObjectNode, name: QualifiedName, pointer: string): void {
    const expected = context.types.get(name);
    const written = odataTypeNode(node);
    if (expected === undefined || written === undefined) return;
    const isNamed = context.isBase(name) || [name, `#${name}`, ...expected.odataTypes].includes(written.value);
    const isKnown = isNamed || expected.odataTypes.length === 0;
    if (isKnown && written.value.includes(".")) return;
    const wanted = isKnown ? "a type with its namespace" : JSON.stringify(`#${name}`);
    contradict(written, wanted, `${pointer}/@odata.type`);
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
        if (owner !== undefined) reportUndocumented(member, owner, documented);
        continue;
      }
      if (owner?.isTabled && property.evidence.source === "example") {
        const done = "it became a member, as an example shows it";
        diagnostics.push(undocumented(name, placeOn(page, member), owner.name, [], done));
      }
      const place = `${pointer}/${pointerSegment(name)}`;
      reportReadOnly(property, place, placeOn(page, member));
      if (value.kind !== "null" || !property.nullable) visit(value, property.type, place, property);
    }
  }

  function reportUndocumented(member: JsonMember, owner: Owner, documented: ReadonlyMap<string, Property>): void {
    const { name } = member;
    // A value of a derived type need not say so.
    if (owner.derivedMembers?.has(name)) return;
    const done = owner.besides?.has(name) ? "requests can send it, as this one does" : undefined;
    diagnostics.push(undocumented(name, placeOn(page, member), owner.name, [...documented.values()], done));
  }

  /** Only of what stands at the root do write shapes say whether requests send it. */
  function reportReadOnly(property: Property, pointer: string, origin: Origin): void {
    const isAtRoot = pointer.lastIndexOf("/") === 0;
    if (!isRequest || isAtRoot || !property.readOnly) return;
    diagnostics.push(sentThoughReadOnly(property, pointer, origin, "validators accept it in parts of bodies"));
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
    if (node.kind === "string" && isTypeOrPlaceholder(node.value, context.dialect)) {
      reportPlaceholder(node, expected, pointer);
      return;
    }
    const values = { expected, found: shownPhrase(node), pointer: place };
    diagnostics.push(diagnose(code, origin, values, statedBy(property, expected)));
  }
}

/** Whether a text is a placeholder, or the name of a type in place of a value: "guid". */
function isTypeOrPlaceholder(text: string, dialect: Dialect): boolean {
  return dialect.primitives.placeholderValue.test(text) || primitiveNamed(dialect, text) !== undefined;
}

function pointerSegment(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
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
