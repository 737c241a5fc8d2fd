import { jsonMember } from "../../pages/document/json.ts";
import type { PageFacts, RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { OperationResponse, TypeReference } from "../model.ts";
import { declarationOn, type Resolver } from "../names/resolver.ts";
import { bodyType, type OperationPage, rowTypes } from "../operations/operation.ts";
import type { Sample } from "../types/drafts/inference.ts";
import { payloadOf } from "./verify-values.ts";

/** An operation page with what its operation answers. */
export interface Source {
  readonly source: OperationPage;
  readonly response: OperationResponse;
}

/** Collects all documented values, with the types that their pages give them. */
export function samplesOf(pages: readonly PageFacts[], sources: readonly Source[], resolver: Resolver): Sample[] {
  return [
    ...pages.flatMap((page) => representations(page, resolver)),
    ...sources.flatMap(({ source, response }) => [...requests(source, resolver), ...answers(source, response)]),
  ];
}

function representations(page: PageFacts, resolver: Resolver): Sample[] {
  return page.types.flatMap((fact): Sample[] => {
    const { representation } = fact;
    if (representation === undefined) return [];
    const stated = declarationOn(page, "object", fact).qualifiedName;
    const type: TypeReference = { kind: "object", name: resolver.find(stated)?.qualifiedName ?? stated };
    return [{ value: representation.value, type, page: page.path, source: "JSON representation" }];
  });
}

function requests(source: OperationPage, resolver: Resolver): Sample[] {
  const { page, fact } = source;
  const type = bodyType(source, resolver);
  return fact.examples.flatMap(({ request }): Sample[] => {
    const value = request?.body?.json?.value;
    if (value === undefined) return [];
    return type === undefined
      ? parameters(source, request, resolver)
      : [{ value, type, page: page.path, source: "example" }];
  });
}

/** A body without a type of its own shows values of the types that its rows state. */
function parameters(source: OperationPage, request: RequestExampleFact | undefined, resolver: Resolver): Sample[] {
  const body = request?.body?.json?.value;
  return rowTypes(source, resolver).flatMap(({ name, type }): Sample[] => {
    const value = body && jsonMember(body, name)?.value;
    return value === undefined ? [] : [{ value, type, page: source.page.path, source: "example" }];
  });
}

function answers({ page, fact }: OperationPage, { type }: OperationResponse): Sample[] {
  return fact.examples.flatMap(({ responses }) =>
    responses.flatMap(({ status, body }): Sample[] =>
      type === undefined || body?.json === undefined || status >= 300
        ? []
        : [{ value: payloadOf(body.json.value, type), type, page: page.path, source: "example" }],
    ),
  );
}
