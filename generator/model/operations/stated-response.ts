import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { primitiveNamed } from "../../dialects/lookups.ts";
import { bareName } from "../../odata/qualified-name.ts";
import type { ResponseExampleFact, ResponseFact, TypeExpression } from "../../pages/facts/page-facts.ts";
import type { Linking } from "../linking.ts";
import type { TypeReference } from "../model.ts";
import { usageOf } from "../names/declaration.ts";
import type { Resolver } from "../names/resolver.ts";
import { type Drafts, derives } from "../types/drafts/draft-type.ts";
import { describeReference, itemName, itemOf, sameReference } from "../types/reference.ts";
import { typeOfSentence } from "./body-table.ts";
import type { OperationPage } from "./operation-page.ts";

/** The type that the annotation names, or else the sentence. A disagreement is a finding. */
export function statedType(
  { page, fact }: OperationPage,
  shown: readonly ResponseExampleFact[],
  { resolver, drafts, diagnostics }: Linking,
): TypeReference | undefined {
  const annotation = shown.find(({ odataType }) => odataType !== undefined)?.odataType;
  const annotated = annotatedType(annotation?.text, resolver.dialect);
  const isKnown = annotated !== undefined && (annotated.kind === "primitive" || isDeclared(annotated, resolver));
  const { response } = fact;
  const sentence = response && meantType(response, resolver);
  const sentenceType = response && sentence && typeOfSentence(sentence, usageOf(page, response.origin), resolver);
  if (annotation !== undefined && annotated !== undefined && !isKnown) {
    diagnostics.push(...unknownType(annotation, annotated, sentenceType));
  }
  // The sentence names what different examples have in common.
  const union = annotatedUnion(shown, resolver);
  if (union !== undefined) return sentenceType ?? union;
  if (annotated === undefined || annotation === undefined || (!isKnown && sentenceType !== undefined))
    return sentenceType;
  const type = resolver.resolveType(annotated, usageOf(page, annotation.origin));
  // Annotations say whether a body is a stream for the sake of tools, whatever it holds.
  if (sentenceType !== undefined && (type.kind === "primitive" || isOption(itemOf(type), itemOf(sentenceType))))
    return sentenceType;
  if (sentenceType !== undefined && response !== undefined && contradict(itemOf(sentenceType), itemOf(type), drafts)) {
    const kept = describeReference(itemOf(type));
    const values = { stated: describeReference(itemOf(sentenceType)), shown: kept, kept };
    const related = [{ message: "The annotation says so here", origin: annotation.origin }];
    diagnostics.push(diagnose("conflicting-answer", response.origin, values, related));
  }
  return sentenceType === undefined ? type : promisedType(sentenceType, type, drafts);
}

/** An example shows one of the types that are derived from the promised one; any of them may come. */
function promisedType(sentenceType: TypeReference, annotated: TypeReference, drafts: Drafts): TypeReference {
  const promised = itemOf(sentenceType);
  const item = isDerived(itemOf(annotated), promised, drafts) ? promised : itemOf(annotated);
  const isCollection = annotated.kind === "collection" || sentenceType.kind === "collection";
  return isCollection ? { kind: "collection", items: item } : item;
}

function isDerived(type: TypeReference, base: TypeReference, drafts: Drafts): boolean {
  return type.kind === "object" && base.kind === "object" && derives(type.name, base.name, drafts);
}

/** A link to a page that is no page of a type, such as one about paging, names no type where another follows. */
function meantType({ type, otherwise = [] }: ResponseFact, resolver: Resolver): TypeExpression | undefined {
  if (otherwise.length === 0 || type === undefined) return type;
  const isDefined = (expression: TypeExpression) => {
    const item = itemOf(expression);
    return item.kind !== "named" || resolver.defines(item.name);
  };
  return [type, ...otherwise].find(isDefined) ?? type;
}

/** The example of a sentence with alternatives shows one of them. */
function isOption(type: TypeReference, union: TypeReference): boolean {
  return union.kind === "union" && union.options.some((option) => sameReference(option, type));
}

/** Whether two statements cannot both be meant: annotations name derived types, and reports that are streams of text. */
function contradict(sentenceType: TypeReference, annotated: TypeReference, drafts: Drafts): boolean {
  if (sameReference(sentenceType, annotated) || sentenceType.kind === "primitive" || !namesType(sentenceType))
    return false;
  return !isDerived(annotated, sentenceType, drafts) && !isDerived(sentenceType, annotated, drafts);
}

/** A link may lead to a page that tells something else; the name of that is no name of a type. */
export function namesType(type: TypeReference): boolean {
  const name = itemName(type);
  return name === undefined || /^[\p{L}\p{N}_.]+$/u.test(name);
}

/** An annotation that names what no page defines, unless the sentence names the same. */
function unknownType(
  { text, origin }: Annotated,
  annotated: TypeExpression,
  sentenceType: TypeReference | undefined,
): Diagnostic[] {
  const named = itemOf(annotated);
  const sentence = sentenceType && describeReference(itemOf(sentenceType));
  const shortName = (name: string) => bareName(name).toLowerCase();
  if (named.kind !== "named" || (sentence !== undefined && shortName(sentence) === shortName(named.name))) return [];
  const expected = sentence ?? "a type that a page defines";
  const done = sentence === undefined ? "it is known from examples only" : "the sentence of the response was believed";
  return [diagnose("wrong-odata-type", origin, { found: text, expected, done })];
}

type Annotated = NonNullable<ResponseExampleFact["odataType"]>;

/** Examples that are annotated with different types show that any of them may be returned. */
function annotatedUnion(shown: readonly ResponseExampleFact[], resolver: Resolver): TypeReference | undefined {
  const options = new Map<string, TypeReference>();
  for (const { odataType, body } of shown) {
    const named = body?.json === undefined ? undefined : resolver.find(odataType?.text ?? "");
    if (named?.kind === "object") options.set(named.qualifiedName, { kind: "object", name: named.qualifiedName });
  }
  return options.size > 1 ? { kind: "union", options: [...options.values()] } : undefined;
}

function isDeclared(expression: TypeExpression, resolver: Resolver): boolean {
  if (expression.kind === "collection")
    return expression.items.kind === "primitive" || isDeclared(expression.items, resolver);
  return expression.kind === "named" && resolver.find(expression.name) !== undefined;
}

/** `Collection(microsoft.graph.user)` and `microsoft.graph.user` name types, `String` and `Edm.Stream` primitives. */
function annotatedType(written: string | undefined, dialect: Dialect): TypeExpression | undefined {
  const [, collection, single] = /^(?:Collection\(([\w.]+)\)|#?([\w.]+))$/i.exec(written?.trim() ?? "") ?? [];
  const name = collection ?? single;
  if (name === undefined) return undefined;
  const primitive = primitiveNamed(dialect, name);
  if (primitive === undefined && !name.includes(".")) return undefined;
  const item: TypeExpression =
    primitive === undefined ? { kind: "named", name } : { kind: "primitive", name: primitive };
  return collection === undefined ? item : { kind: "collection", items: item };
}

/** Annotations of one generation of pages are in lower case throughout. */
export function reportCase(shown: readonly ResponseExampleFact[], resolver: Resolver, diagnostics: Diagnostic[]): void {
  for (const { odataType } of shown) {
    const written = odataType?.text.replace(/^#|^Collection\(|\)$/gi, "");
    const expected = written === undefined ? undefined : resolver.find(written)?.qualifiedName;
    if (odataType === undefined || written === undefined || expected === undefined || expected === written) continue;
    const { line, column } = odataType.origin;
    const replacement = JSON.stringify(odataType.text.replace(written, expected));
    const repair = { line, column, found: JSON.stringify(odataType.text), replacement };
    diagnostics.push(diagnose("odata-type-case", odataType.origin, { found: written, expected }, [], [repair]));
  }
}
