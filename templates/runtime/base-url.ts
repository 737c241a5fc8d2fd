// Where requests are sent.

/** The documentation shows no base URL, so that `createClient` must be given one. */
export const baseUrl: string | undefined = undefined;
