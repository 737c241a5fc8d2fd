/* eslint-disable */
// Generated. Do not edit.

export * from "./models/entity.js";
export * from "./models/host-security-profile.js";
export * from "./models/logon-user.js";
export * from "./models/network-interface.js";
export * from "./models/security-vendor-information.js";
export * from "./requests/host-security-profile.js";
export * from "./runtime/answers.js";
export * from "./runtime/base-url.js";
export * from "./runtime/client.js";
export * from "./runtime/error.js";
export * from "./runtime/json-schema.js";
export * from "./runtime/page.js";
export * from "./runtime/paging.js";
export * from "./runtime/path.js";
export * from "./runtime/primitives.js";
export * from "./runtime/query.js";
export * from "./runtime/retry.js";
export * from "./runtime/rules.js";
export * from "./runtime/standard-schema.js";
export * from "./runtime/validation.js";
export * from "./runtime/written.js";
export * from "./validators/entity.js";
export * from "./validators/host-security-profile.js";
export * from "./validators/logon-user.js";
export * from "./validators/network-interface.js";
export * from "./validators/security-vendor-information.js";
