import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { placeholderValue, typeNamedByExample } from "../../dialects/microsoft-graph/vocabulary.ts";
import { edmRules, isOfFormat } from "../../odata/primitives.ts";
import { type JsonNode, jsonMember } from "../../pages/document/json.ts";
import type { EnumType, ObjectType, OperationBody, Property, QualifiedName, TypeReference } from "../model.ts";
import { namedTypeOf } from "../types/drafts/inference.ts";
import { foundPhrase, phraseOf } from "../types/phrase.ts";
import { byName, propertiesOf } from "../types/properties.ts";
import { isTimeFormat, sentThoughReadOnly, statedBy, undocumented, unlistedValues } from "./findings.ts";

/** The types of a model by qualified name. */
export interface TypeIndex {
  readonly types: Pick<ReadonlyMap<QualifiedName, ObjectType>, "get">;
  readonly enums: Pick<ReadonlyMap<QualifiedName, EnumType>, "get">;
  /** The types from which others inherit. */
  readonly bases: Pick<ReadonlySet<QualifiedName>, "has">;
  /** A type and those that it inherits from, the nearest first; the same list whenever it is asked for. */
  lineage(type: ObjectType): readonly ObjectType[];
  /** The names of the members that the types have which inherit from this one. */
  inherited(name: QualifiedName): Pick<ReadonlySet<string>, "has">;
}

/**
 * Holds a documented answer against its type, as the generated validators do. What contradicts is a finding at the
 * value; so is a member that the type does not document. Values such as `"String"` that name a type show none.
 *
 * @param page the page that shows the value
 */
export function verifyAnswer(
  value: JsonNode,
  type: TypeReference,
  page: string,
  index: TypeIndex,
  diagnostics: Diagnostic[],
): void {
  createVerifier(page, index, diagnostics).visit(value, type, "");
}

/** Holds a documented request body against what the operation takes; otherwise as {@link verifyAnswer}. */
export function verifyRequest(
  value: JsonNode,
  body: OperationBody,
  page: string,
  index: TypeIndex,
  diagnostics: Diagnostic[],
): void {
  if (body.kind === "content" || body.kind === "reference" || body.kind === "empty") return;
  const { visitObject, visitMembers, contradict } = createVerifier(
    page,
    index,
    diagnostics,
    body.kind !== "parameters",
  );
  if (body.kind === "parameters") {
    const rows = byName(body.members.map(({ property }) => property));
    if (value.kind === "object") visitMembers(value, rows, { name: "the request body" }, "");
    else contradict(value, "an object", "");
    return;
  }
  // Some members, such as a password, are sent and never returned.
  const sent = index.types.get(body.type)?.[body.kind]?.members.map(({ property }) => property);
  if (value.kind === "object") visitObject(value, body.type, "", sent);
  else contradict(value, "an object", "");
}

/** What documents the members of an object. */
interface Owner {
  readonly name: string;
  /** The members of the types that inherit from it. */
  readonly inherited?: Pick<ReadonlySet<string>, "has">;
}

type ObjectNode = JsonNode & { kind: "object" };

/** @param isWritten whether validators of write shapes check such values, which refuse what is read-only further in */
function createVerifier(page: string, index: TypeIndex, diagnostics: Diagnostic[], isWritten = false) {
  return { visit, visitObject, visitMembers, contradict };

  function visit(node: JsonNode, expected: TypeReference, pointer: string, property?: Property): void {
    if (expected.kind === "collection") {
      if (node.kind !== "array") contradict(node, phraseOf(expected), pointer, property);
      else for (const [at, item] of node.items.entries()) visit(item, expected.items, `${pointer}/${at}`, property);
    } else if (expected.kind === "object") {
      if (node.kind !== "object") contradict(node, phraseOf(expected), pointer, property);
      else visitObject(node, expected.name, pointer);
    } else if (!fits(node, expected)) {
      const code = isTimeFormat(expected) && node.kind === "string" ? "date-time-format" : "example-contradicts-page";
      contradict(node, phraseOf(expected), pointer, property, code);
    } else diagnostics.push(...unlistedValues(node, expected, page, pointer, index, property));
  }

  function visitObject(node: ObjectNode, name: QualifiedName, pointer: string, more: readonly Property[] = []): void {
    const stated = namedTypeOf(node);
    const type = (stated === undefined ? undefined : index.types.get(stated)) ?? index.types.get(name);
    if (type === undefined) return;
    verifyTypeName(node, name, pointer);
    const properties = propertiesOf(index.lineage(type));
    const documented = more.length === 0 ? properties : byName([...more, ...properties.values()]);
    // A type without any documented member holds what others define.
    const isOpen = type.open || documented.size === 0;
    const owner = isOpen ? undefined : { name: type.name, inherited: index.inherited(type.qualifiedName) };
    visitMembers(node, documented, owner, pointer);
  }

  /** A type from which no other inherits has no other name than its own and those that examples show for it. */
  function verifyTypeName(node: ObjectNode, name: QualifiedName, pointer: string): void {
    const expected = index.types.get(name);
    const written = jsonMember(node, "@odata.type")?.value;
    if (expected === undefined || written?.kind !== "string" || expected.odataTypes.length === 0) return;
    if (index.bases.has(name) || [name, `#${name}`, ...expected.odataTypes].includes(written.value)) return;
    contradict(written, JSON.stringify(`#${name}`), `${pointer}/@odata.type`);
  }

  /** @param owner what documents the members; nothing where others are welcome */
  function visitMembers(
    node: ObjectNode,
    documented: ReadonlyMap<string, Property>,
    owner: Owner | undefined,
    pointer: string,
  ): void {
    for (const { name, line, column, value } of node.members) {
      if (name.includes("@")) continue;
      const property = documented.get(name);
      if (property === undefined) {
        // A value of a derived type need not say so.
        if (owner === undefined || owner.inherited?.has(name)) continue;
        diagnostics.push(undocumented(name, { page, line, column }, owner.name, [...documented.values()]));
        continue;
      }
      const place = `${pointer}/${pointerSegment(name)}`;
      reportReadOnly(property, place, { page, line, column });
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
    const origin: Origin = { page, line: node.line, column: node.column };
    const place = pointer || "the root";
    if (node.kind === "string" && placeholderValue.test(node.value)) {
      const values = { text: JSON.stringify(node.value), expected, pointer: place };
      diagnostics.push(diagnose("placeholder-value", origin, values));
      return;
    }
    const values = { expected, found: foundPhrase(node), pointer: place };
    diagnostics.push(diagnose(code, origin, values, statedBy(property, expected)));
  }
}

function pointerSegment(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

function fits(node: JsonNode, type: TypeReference): boolean {
  if (node.kind === "string" && typeNamedByExample(node.value) !== undefined) return true;
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
      return type.options.some((option) => fits(node, option));
    case "object":
      return node.kind === "object";
    case "collection":
      return node.kind === "array" && node.items.every((item) => fits(item, type.items));
    case "unknown":
      return true;
  }
}

/**
 * The part of a documented answer that is of the type: stub pages wrap single objects as `{"value": {…}}`, and
 * collections stand in `value`.
 */
export function payloadOf(value: JsonNode, type: TypeReference): JsonNode {
  const wrapped = jsonMember(value, "value")?.value;
  if (value.kind !== "object" || wrapped === undefined) return value;
  if (type.kind === "collection") return wrapped.kind === "array" ? wrapped : value;
  const alone = value.members.every(({ name }) => name === "value" || name.includes("@"));
  return type.kind !== "object" || (alone && wrapped.kind === "object") ? wrapped : value;
}
