import { diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { OperationBody, Property, QualifiedName, TypeReference } from "../model.ts";
import { phraseOf, shownPhrase } from "../types/phrase.ts";
import { byName } from "../types/properties.ts";
import { isTimeFormat, sentThoughReadOnly, statedBy, undocumented } from "./findings.ts";
import { fits } from "./fits.ts";
import { isAnnotation, namedTypeOf, type ObjectNode, odataTypeNode, placeOn } from "./json-values.ts";
import { unlistedValues } from "./unlisted-values.ts";
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
    if (expected.kind === "collection") {
      if (node.kind !== "array") contradict(node, phraseOf(expected), pointer, property);
      else for (const [at, item] of node.items.entries()) visit(item, expected.items, `${pointer}/${at}`, property);
    } else if (expected.kind === "object") {
      if (node.kind !== "object") contradict(node, phraseOf(expected), pointer, property);
      else visitObject(node, expected.name, pointer);
    } else if (!fits(node, expected, context.dialect)) {
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
