/* eslint-disable */
// Generated. Do not edit.

export * from "./models/entity.js";
export * from "./models/host-security-profile.js";
export * from "./models/logon-user.js";
export * from "./models/network-interface.js";
export * from "./models/security-vendor-information.js";
export * from "./requests/host-security-profile.js";
export type { Annotations } from "./runtime/annotations.js";
export { annotationsOf } from "./runtime/annotations.js";
export type { Accepted } from "./runtime/answers.js";
export { isAccepted } from "./runtime/answers.js";
export { baseUrl } from "./runtime/base-url.js";
export type { BatchOptions } from "./runtime/batch.js";
export { batch } from "./runtime/batch.js";
export type {
  Client,
  ClientOptions,
  Content,
  Fetch,
  Middleware,
  RequestOptions,
  RequestOptionsWithQuery,
  Token,
} from "./runtime/client.js";
export { createClient } from "./runtime/client.js";
export type { ConditionalOutcome } from "./runtime/conditional.js";
export { outcomeOf } from "./runtime/conditional.js";
export type { ApiError } from "./runtime/error.js";
export { isApiError } from "./runtime/error.js";
export type { FilterValue, Unquoted } from "./runtime/filter.js";
export { filter, unquoted } from "./runtime/filter.js";
export type { JsonSchema } from "./runtime/json-schema.js";
export type { Collection, Page } from "./runtime/page.js";
export type { CollectionOptions, First, LinkError, LinkOptions } from "./runtime/paging.js";
export { changesOf, followLink, isLinkError, itemsOf, pagesOf } from "./runtime/paging.js";
export type { OneOf, PathValue } from "./runtime/path.js";
export type { PollOptions } from "./runtime/polling.js";
export { poll } from "./runtime/polling.js";
export type {
  Base64,
  DateOnly,
  DateTimeOffset,
  Decimal,
  Double,
  Duration,
  Guid,
  Int64,
  TimeOfDay,
} from "./runtime/primitives.js";
export type {
  AnyQuery,
  Expandable,
  Expanded,
  ODataQuery,
  Reference,
  Selectable,
  Selected,
  Sortable,
} from "./runtime/query.js";
export type { Retry, RetryOptions } from "./runtime/retry.js";
export type { ObjectRules, Rule } from "./runtime/rules.js";
export type { ApiRequest, Reader } from "./runtime/send.js";
export { readJson, send } from "./runtime/send.js";
export type {
  JsonSchemaOptions,
  LibraryOptions,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from "./runtime/standard-schema.js";
export type { UploadOptions, UploadTarget } from "./runtime/upload.js";
export { cancelUpload, upload, uploadState } from "./runtime/upload.js";
export type { CheckOptions, Problem, Verdict } from "./runtime/validation.js";
export { checkEntity, entitySchema, isEntity } from "./validators/entity.js";
export {
  checkHostSecurityProfile,
  checkHostSecurityProfileCreate,
  hostSecurityProfileCreateSchema,
  hostSecurityProfileSchema,
  isHostSecurityProfile,
  isHostSecurityProfileCreate,
} from "./validators/host-security-profile.js";
export { checkLogonUser, isLogonUser, logonUserSchema } from "./validators/logon-user.js";
export { checkNetworkInterface, isNetworkInterface, networkInterfaceSchema } from "./validators/network-interface.js";
export {
  checkSecurityVendorInformation,
  isSecurityVendorInformation,
  securityVendorInformationSchema,
} from "./validators/security-vendor-information.js";
