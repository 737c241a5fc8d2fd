/* eslint-disable */
// Generated. Do not edit.

// Where requests are sent.

/** The base URL that the documentation shows; `createClient` can be given another. */
export const baseUrl = "https://graph.microsoft.com/beta";
