import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { JsonFact } from "./json-facts.ts";
import type { PlacedType, PropertyFact, TypeExpression } from "./property-facts.ts";

/** A header of a documented message or a row of a table of headers. */
export interface HeaderFact {
  readonly name: string;
  readonly value: string;
  readonly required: boolean;
  readonly origin: Origin;
}

/** A line such as `GET /users/{id}`. */
export interface RequestLineFact {
  readonly method: string;
  /** What follows the method, as written, but without a placeholder for the root of the service. */
  readonly target: string;
  readonly origin: Origin;
}

/** A documented HTTP request. */
export interface RequestExampleFact {
  readonly name?: string;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly HeaderFact[];
  readonly origin: Origin;
  readonly body?: BodyFact;
}

/** A documented HTTP response. */
export interface ResponseExampleFact {
  readonly status: number;
  readonly headers: readonly HeaderFact[];
  readonly origin: Origin;
  readonly body?: BodyFact;
  /** `@odata.type` of the annotation, as written. */
  readonly odataType?: { readonly text: string; readonly origin: Origin };
}

/** The body of a documented message: its text, and what it says where it is JSON. */
export interface BodyFact {
  readonly text: string;
  readonly json?: JsonFact;
}

/** A request and the responses that follow it. */
export interface ExampleFact {
  readonly request?: RequestExampleFact;
  readonly responses: readonly ResponseExampleFact[];
}

/** What the "Optional query parameters" section says. */
export interface QueryFact {
  readonly origin: Origin;
  /** The query options that it names, those of OData with their dollar signs. */
  readonly names: readonly string[];
  /** Those that it denies, in the same form. */
  readonly denied: readonly string[];
  /** Whether it allows system query options without naming them. */
  readonly any: boolean;
}

/** What the "Request body" section says. */
export interface RequestBodyFact {
  readonly origin: Origin;
  /** Whether bytes or text are to be sent rather than JSON. */
  readonly content?: boolean;
  /** The type whose JSON representation is to be supplied. */
  readonly type?: PlacedType;
  readonly members: readonly PropertyFact[];
  /** Where the page says that all listed members are required. */
  readonly requiredClaim?: Origin;
  /** Whether the page says that the listed members are those that can be sent. */
  readonly complete?: boolean;
}

/** What the sentence of the "Response" section says. */
export interface ResponseFact {
  readonly origin: Origin;
  /** Those of the first sentence, which speaks of the usual answer. */
  readonly statuses: readonly number[];
  /** Those that the section names elsewhere; it may leave out the usual one. */
  readonly furtherStatuses?: readonly number[];
  readonly type?: TypeExpression;
  /** The rows of the tables of what is answered; those of parts have names such as `author.name` and `labels[].id`. */
  readonly members?: readonly PropertyFact[];
  /** What the sentence names after that: it is meant where the page of the first is no page of a type. */
  readonly otherwise?: readonly TypeExpression[];
  /** Whether a header says where the result will be. */
  readonly location?: boolean;
  /** Whether words say that nothing is answered, or that there may be nothing. */
  readonly empty?: boolean;
}

/** A row of a table of permissions. */
export interface PermissionFact {
  readonly caller: "delegated" | "delegatedPersonal" | "application";
  /** Each is a permission or several that are needed together; in the order of the page, least privileged first. */
  readonly choices: readonly (readonly string[])[];
  readonly origin: Origin;
}

/** What an API page says of an operation. */
export interface OperationFact {
  /** The first heading. */
  readonly title: string;
  /** The heading above it, where the page has several operations in groups. */
  readonly group?: string;
  /** What the path leads to, where the page has several operations, so that its name does not tell. */
  readonly resource?: string;
  readonly origin: Origin;
  readonly description: string;
  /** Whether the heading or a notice says that the operation is deprecated. */
  readonly deprecated?: boolean;
  readonly permissions: readonly PermissionFact[];
  readonly requestLines: readonly RequestLineFact[];
  /** Parameters of the path, those of a function call included. */
  readonly parameters: readonly PropertyFact[];
  /** The arguments of the function that the path calls, in the order of the call. */
  readonly callParameters: readonly PropertyFact[];
  readonly queryParameters: readonly PropertyFact[];
  readonly queryOptions?: QueryFact;
  readonly headers: readonly HeaderFact[];
  readonly body?: RequestBodyFact;
  readonly response?: ResponseFact;
  readonly examples: readonly ExampleFact[];
}
