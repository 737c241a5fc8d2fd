import type { EdmPrimitive } from "../../model/model.ts";
import { edmRules } from "../../odata/primitives.ts";
import { primitiveName } from "./names.ts";

/** Types of the language and of the runtime that generated modules use. */
const reservedTypes: readonly string[] = (
  "Promise Readonly Partial Record Array Object Reflect JSON Error TypeError Headers Response RequestInit " +
  "Client ClientOptions RequestOptions ApiRequest ApiError Token Page Problem Verdict Fields CheckOptions " +
  "AnyQuery Content Reader RequestOptionsWithQuery Accepted PathValue OneOf ODataQuery Reference LinkError LinkOptions RetryOptions " +
  "Rule ObjectRules Key Visit JsonSchema JsonSchemaOptions LibraryOptions StandardSchema StandardResult StandardIssue " +
  "RequestMock Base64 DateOnly DateTimeOffset Decimal Double Duration Guid Int64 TimeOfDay"
).split(" ");

/** The functions of the runtime: a request function of the same name would clash in `index.ts`. */
export const runtimeFunctions: readonly string[] = (
  "baseUrl createClient send retrying isTrusted readJson readPage readValue readText readNothing readStream readAccepted readIfAny readOrAccepted readUnknown isAccepted isApiError " +
  "createApiError retryAfterOf segment segments quotedSegment choosePath chooseRequest chooseReader sourceOf pagesOf itemsOf " +
  "followLink isLinkError passes check checkWritten fail enter leave isObject isArrayOf isOneOf isRecordOf pointerSegment isMember " +
  "isFlags isAnyOf passesAny isTypeName own typeNameOf nested readOnlyOf jsonSchemaOf standardSchema"
).split(" ");

/** The functions that check primitive values; a type whose guard would be one of them needs another name. */
const primitiveFunctions = (Object.keys(edmRules) as EdmPrimitive[]).map(primitiveName).flatMap((name) => {
  return [`is${name}`, `isNullishOr${name}`, `is${name}Array`];
});

/** The identifiers that the runtime or the language uses. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...reservedTypes,
  ...runtimeFunctions,
  ...primitiveFunctions,
]);
