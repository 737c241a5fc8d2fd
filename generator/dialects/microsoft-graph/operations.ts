// The part of the vocabulary that only API pages use, as data; otherwise as in dialect.ts.

/** The system query options of OData, by their names in lower case and without dollar sign. */
export const systemQueryOptions: ReadonlyMap<string, string> = new Map(
  ["select", "expand", "filter", "orderby", "search", "top", "skip", "skipToken", "deltaToken", "count", "format"].map(
    (name) => [name.toLowerCase(), `$${name}`] as const,
  ),
);
export const odataQuery: RegExp = /\bODATA\b|\bquery (?:parameters?|options?)\b/i;
export const notSupported: RegExp =
  /\b(?:not|n't|no)\b[^.]*\bsupport|\bsupports? no\b|\bnot\b[^.]*\bavailable\b|\bnone\b/i;

/** A description that says nothing else; under a condition, the option is supported elsewhere. */
export const neverSupported: RegExp = /^\W*not (?:supported|available)\W*$/i;

/** The sentence that asks for a body that is no JSON. */
export const contentBody: RegExp =
  /\b(?:binary|bytes?|raw|contents? of the|byte stream|base64 mime|mime content|html content|multipart)\b/i;

/** What stands in a table of headers for a value of the caller's, or says something of the header. */
export const headerNote: RegExp = /\b(?:required|optional|string)\b\.?/gi;

/** What stands behind a type's name that is only emphasised: "a **customer** object", "an updated **customer** record". */
export const objectBehind: RegExp = /^\s*(?:objects?|resources?|records?|entit(?:y|ies)|collection|list)\b/i;

/** A first segment that stands for the root of the service: `businesscentralPrefix/companies`, `{baseUrl}/users`. */
export const rootPlaceholder: RegExp =
  /^(?:\w*prefix|\{[^{}/]*(?:prefix|url|uri|host|endpoint|server)[^{}/]*\})(?=\/)/i;

/** Headers that the client, `fetch` or the body decide about. */
export const ownHeaders: ReadonlySet<string> = new Set([
  "accept",
  "authorization",
  "content-length",
  "content-type",
  "host",
  "user-agent",
]);

/** The sentence that puts the rows of a table into the URL, although they may stand below "Request body". */
export const sentInUrl: RegExp = /\bin the request url\b.*\bprovide\b/i;

/** What stands for a value in a documented function call: `top(count=n)`, `filter(on='parameterValue')`. */
export const argumentPlaceholder: RegExp = /^(?:[a-z]|\w*value)$/i;

/** What stands between two types of which either may be answered. */
export const alternative: RegExp =
  /^\s*(?:objects?|resources?)?,?\s*(?:and\/or|or)\s+(?:(?:an?|the|new|updated)\s+)*$/i;

/** The start of the sentence of a response section, where it stands in another section. */
export const promise: RegExp = /^if successful\b.*\breturns?\b/i;

/** A status of success or a redirect that is called so, or named: "response code 200", "202 response", "201 Created". */
export const namedStatus: RegExp =
  /\b(?:[Hh]ttp|HTTP|[Ss]tatus|[Rr]esponse)(?: (?:status|response))?(?: codes?)?(?: (?:is|of))?:? (20\d|226|30[12378])\b(?!-)|\b(20\d|226|30[12378])(?= (?:OK|Ok|Created|Accepted|No [Cc]ontent|Partial Content|Multi-Status|Moved|Found|See Other|Temporary|Permanent|(?:HTTP )?(?:status|response))\b)/g;

/** A status that an item of a list or a cell of a table is about. */
export const statusAtStart: RegExp = /^(?:HTTP(?:\/[\d.]+)? )?(20\d|226|30[12378])(?=$|\s*[:,.(–—-]|\s+[A-Z])(?!-?\d)/;
export const statusColumn: RegExp = /^(?:http )?(?:status|response|code)(?: (?:status|code))*s?$/i;

/** The sentence that says what is not answered: "This method doesn't return a `200 OK` response code". */
export const deniedAnswer: RegExp =
  /(?:\b(?:never|no longer|not)|n['’]t) (?:answer|get|respond|return|send)|\b(?:instead of|rather than)\b/i;

/** Folders whose pages describe operations. */
export const operationFolder: RegExp = /(?:^|\/)api\//i;

/** What is answered where the sentence names no type. */
export const binaryAnswer: RegExp =
  /\b(?:binary|bytes|raw (?:data|contents?)|stream|pre-?authenticated download url)\b/i;
export const locationAnswer: RegExp = /\b(?:operation-)?location\b.*\bheader\b|\bheader\b.*\blocation\b/i;

/** Who calls, as the rows of a table of permissions say it; delegated is the case unless an account is personal. */
export const permissionRows: readonly (readonly [RegExp, "delegated" | "delegatedPersonal" | "application"])[] = [
  [/\bpersonal\b/i, "delegatedPersonal"],
  [/\bdelegated\b/i, "delegated"],
  [/\bapplication\b/i, "application"],
];

/** The name of a permission, what joins two that are needed together, and what stands where there are none. */
export const permissionName: RegExp = /\b[A-Z][A-Za-z]*(?:[.-][A-Za-z]+)+\b/g;
export const permissionJoint: RegExp = /^\W*(?:and|plus|with|\+)\W*$/i;
export const noPermission: RegExp = /\bnot (?:supported|available|applicable)\b|^\W*(?:none|n\/a|no)?\W*$/i;

/** What generated pages have in place of a path. */
export const noPath: RegExp = /\*\*/;

/** The title of an operation that reads a resource, with what it reads. */
export const readingTitle: RegExp = /^(?:get|list) (?:an? |the )?(\w[\w ]*)$/i;
