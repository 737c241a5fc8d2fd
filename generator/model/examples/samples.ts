import { type JsonNode, jsonMember } from "../../pages/facts/json-facts.ts";
import type { PageFacts, Source } from "../../pages/facts/page-facts.ts";
import type { TypeReference } from "../model.ts";
import { declarationOn } from "../names/declaration.ts";
import { fileOf } from "../names/page-path.ts";
import type { Resolver } from "../names/resolver.ts";
import { bodyType, rowTypes } from "../operations/body-table.ts";
import { type OperationPage, type OperationWithResponse, requestsOf } from "../operations/operation-page.ts";
import { payloadOf } from "./envelope.ts";

/** A documented JSON value and the type that the page says it has. */
export interface Sample {
  readonly value: JsonNode;
  readonly type: TypeReference;
  readonly page: string;
  readonly source: Source & ("example" | "JSON representation");
  /** Whether a request sends it: as its body, or as a part of that. */
  readonly sentAs?: "body" | "part";
}

/** Collects all documented values, with the types that their pages give them. */
export function samplesOf(
  pages: readonly PageFacts[],
  operations: readonly OperationWithResponse[],
  resolver: Resolver,
): Sample[] {
  return [
    ...pages.flatMap((page) => representations(page, resolver)),
    ...operations.flatMap((operation) => [...sentValues(operation, resolver), ...returnedValues(operation, resolver)]),
  ];
}

function representations(page: PageFacts, resolver: Resolver): Sample[] {
  return page.types.flatMap((fact): Sample[] => {
    const { representation } = fact;
    if (representation === undefined) return [];
    const stated = declarationOn(page, "object", fact).qualifiedName;
    const { kind = "object", qualifiedName: name = stated } = resolver.find(stated) ?? {};
    // An enumeration of the same name was kept instead.
    if (kind === "enum") return [];
    const type: TypeReference = { kind, name };
    return [{ value: representation.value, type, page: page.path, source: "JSON representation" }];
  });
}

/** A body without a type of its own shows values of the types that its rows state. */
function sentValues(operation: OperationPage, resolver: Resolver): Sample[] {
  const { page, fact } = operation;
  const type = bodyType(operation, resolver);
  return requestsOf(fact).flatMap(({ body }): Sample[] => {
    const value = body?.json?.value;
    if (value === undefined) return [];
    if (type !== undefined) return [{ value, type, page: fileOf(page.path), source: "example", sentAs: "body" }];
    return rowTypes(operation, resolver).flatMap((row): Sample[] => {
      const shown = jsonMember(value, row.name)?.value;
      if (shown === undefined) return [];
      return [{ value: shown, type: row.type, page: fileOf(page.path), source: "example", sentAs: "part" }];
    });
  });
}

function returnedValues({ page, fact, response: { type } }: OperationWithResponse, { dialect }: Resolver): Sample[] {
  return fact.examples.flatMap(({ responses }) =>
    responses.flatMap(({ status, body }): Sample[] =>
      type === undefined || body?.json === undefined || status >= 300
        ? []
        : [{ value: payloadOf(body.json.value, type, dialect), type, page: fileOf(page.path), source: "example" }],
    ),
  );
}
