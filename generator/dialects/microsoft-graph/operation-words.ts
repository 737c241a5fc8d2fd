import type { OperationWords } from "../operation-words.ts";

/** Names of query options without a verb: "all but `$filter`", other than in "but `$filter` isn't supported". */
const namesOnly = /(?: for)? [`$](?![^.]*(?:\b(?:are|can|cannot|do|does|is|not|works?)\b|n['’]t))/.source;

export const operations: OperationWords = {
  requestLine: {
    // Some authors forget the space.
    pattern: /^([A-Z]{3,})(?:\s+|(?=\/))(\S.*)$/,
    separator: /^(?:or|and)$/i,
    noPath: /\*\*/,
  },
  placeholders: {
    // `businesscentralPrefix/companies`, `{baseUrl}/users`
    root: /^(?:\w*prefix|\{[^{}/]*(?:prefix|url|uri|host|endpoint|server)[^{}/]*\})(?=\/)/i,
    // `/id`, `/(team-id)`, or a GUID out of an example.
    bareSegment: /\/(?:id|\([a-z]+[- ]id\)|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/gi,
    content: /\/(?:content|\$value)\/?$/i,
    // `top(count=n)`, `filter(on='parameterValue')`
    argument: /^(?:[a-z]|\w*value)$/i,
  },
  headers: {
    // "Required when using `$search`" is a condition.
    required: /(?<!\b(?:not|are)\s+)\brequired\b(?!\s+(?:when|if|for|only|unless|in|to|by|with)\b)/i,
    note: /\b(?:required|optional|string)\b\.?/gi,
    ofWords: /^(?:prefer|consistencylevel)$/i,
  },
  queryOptions: {
    odata: true,
    any: /\bODATA\b|\bquery (?:string )?(?:parameters?|options?)\b/i,
    // "the `verbose=true` query parameter", "`from` and `to` query parameters"
    named:
      /`([@\w][\w.-]*)(?:=[^`]*)?`(?=(?:(?:,|,? and|,? or) `[^`]+`)* (?:(?:OData|optional|required|string|URL) )*query (?:string )?(?:parameters?|options?))/gi,
    allowed:
      /\b(?:accepts?|allows?|allowed|available|can (?:apply|be|specify|use)|honou?rs?|supports?|supported|takes?)\b/i,
    denied:
      /(?:\b(?:cannot|neither|never|no|not|without)\b|n['’]t\b)[^.]*\b(?:accept|allow|available|honou?r|be used\b|offer|permit|support|takes?\b|use\b)|\bsupports? (?:no|none)\b|\b(?:no|not|not any|without|n['’]t (?:have|use)) (?:any )?(?:OData |optional |system )*query (?:parameters?|options?)\b|n['’]t (?:have|use) (?:any )?(?:OData |optional |system )*query (?:parameters?|options?)\b|^\W*(?:no|none|not)\b|\bun(?:available|supported)\b/i,
    forSome:
      /\b(?:accounts?|case|clouds?|collections?|combin\w+|expressions?|fields?|if|inside|operators?|propert(?:y|ies)|subscriptions|tenants?|together|unless|values?|when|where)\b|\b(?:on|with)(?! this\b)/i,
    contrast: new RegExp(
      `[,;]?\\s*\\b(?:although|but(?!${namesOnly})|however|though|whereas|while)\\b|;|,\\s*which\\b|\\band\\b(?=\\s+(?:it\\s+)?(?:do|does|is|are)?\\s*(?:not\\b|n['’]t\\b))|,\\s*(?=not\\b)`,
      "i",
    ),
    exceptFor: new RegExp(
      `\\b(?:apart from|aside from|besides|but(?=${namesOnly})|except(?:ing)?(?: for)?|excluding|other than|with the exception of)\\b`,
      "i",
    ),
    excerpt:
      /\b(?:among others|and (?:some )?others?|e\.g|etc|for example|for instance|(?<!\bto )includ(?:es?|ing)|like|other (?:OData |system )*query|such as)\b/i,
    listFollows: /\b(?:as follows|below|following)\b|:\W*$/i,
    only: /\bonly\b/i,
    neverSupported:
      /^\W*(?:(?:it|this|this (?:operation|option|parameter)) )?(?:(?:is|are)\s?)?(?:currently )?(?:none|n\/a|un(?:available|supported)|(?:not|n['’]t)(?: currently| yet)? (?:applicable|available|supported))(?: (?:at this time|by this \w+|currently|for this \w+|here|yet))?\W*$/i,
    allRequired:
      /\brequired (?:OData )?(?:query )?(?:parameters?|options?)\b|\b(?:parameters?|options?) (?:that |which )?(?:are|is) (?:all )?required\b|\bmust (?:include|provide|specify|supply)\b.*\bfollowing\b/i,
    exception: /\b(?:addition|if|not|optional|unless|when)\b|n['’]t\b/i,
  },
  requestBody: {
    allRequired:
      /\b(?:arguments|fields|members|parameters|properties|values) (?:that|which) (?:are (?:all )?(?:mandatory|required)|must be (?:given|included|provided|sent|set|specified|supplied))\b|\b(?:all|both|following|these) (?:\w+ )?(?:arguments|fields|members|parameters|properties|values)(?: below)? (?:are (?:all )?(?:mandatory|required)|must be (?:given|included|provided|sent|set|specified|supplied))\b|\bfollowing (?:mandatory|required) (?:\w+ )?(?:arguments|fields|members|parameters|properties|values)\b|\b(?:lists|shows|contains) (?:all )?(?:the )?(?:mandatory|required) (?:\w+ )?(?:arguments|fields|members|parameters|properties|values)\b/i,
    complete:
      /\byou can (?:set|specify|update) the following (?:\w+ )?properties\b|\brequired and optional properties\b|\b(?:lists|shows|specifies) the properties (?:that|which) (?:can be (?:changed|set|specified|updated)|you can (?:change|set|specify|update))\b/i,
    exception:
      /\boptional\b|\bnot all\b|\bonly (?:needs?|required|when|if)\b|\b(?:mandatory|required),? (?:and|or|if|unless)\b|n['’]t\b/i,
    // The verb and its object are no farther apart than in a sentence: to look farther takes the square of a long text.
    supplies:
      /\bsupply\b.{0,500}\b(?:representation|values?)\b|\b(?:provide|include)\b.{0,500}\brepresentation (?:of|for)\b(?!\W+(?:the\W+)?ids?\b)/is,
    plainType: /\brepresentation (?:of|for) (?:(?:an?|the|new|updated) )*(\w+) (?:object|resource|entity)\b/i,
    content: /\b(?:binary|bytes?|raw|contents? of the|byte stream|base64 mime|mime content|html content|multipart)\b/i,
    sentInUrl: /\bin the request url\b.*\bprovide\b/i,
  },
  response: {
    sentence:
      /\b(?:returns?|returned|responds?|response code|(?:response|result|answer)(?: body)? (?:is|are|will be|contains?|includes?|holds?)|in the (?:response )?body)\b/i,
    elsewhere: /^if successful\b.*\breturns?\b/i,
    members:
      /\b(?:response|returned|result)(?: body)? (?:attribute|field|member|parameter|propert)|^if successful\b.*\breturns?\b/i,
    // "returns 200 OK", "returns 200 - OK", but not "up to 200 items"
    status:
      /(?<!\b(?:about|around|at least|at most|every|first|last|limit|limit of|maximum of|of|than|top|up to|within) )\b(20[0-8]|226|30[12378])\b(?!-)(?=$|[^\w\s%]|\s+(?:[-–—(]|OK|Ok|Created|Accepted|No [Cc]ontent|Partial|Multi|Moved|Found|See|Temporary|Permanent|(?:HTTP|http|[Rr]esponse|[Ss]tatus|code|and|or|if|with|when|on|for|to)\b))/g,
    otherwise: /(?:[,;:]\s*|\s)(?:or|otherwise|and\/or)\b|[.;]\s/gi,
    nothing:
      /(?:\bnot|n['’]t|\bnever) (?:return|include|contain|have|send|provide|produce)s?\b[^.]{0,30}\b(?:anything|any (?:content|data|value|result)|body|content|payload)\b|(?<!\b204\W{0,3})\bno (?:(?:http|json|message|response|return) )?(?:body|content|payload|data)\b|\b(?:empty|blank) (?:(?:http|message|response) )?(?:response|body|content|payload)\b|\b(?:body|response|content) (?:is|are|will be) (?:always )?(?:empty|blank)\b|\bnothing\b|\bwithout (?:an? |any )?(?:response )?(?:body|content)\b|\breturns? (?:none|void)\b/i,
    failure: /\b[45](?:\d\d|xx)\b|\b(?:unsuccessful|not successful|fails|failed|failure|errors?)\b/i,
    belongsTo:
      /\b(?!(?:all|any|array|collection|copy|details|each|instance|list|object|one|page|propertie|representation|set|some|subset|type|version)s?\b)[a-z]+s? (?:of|for|from) (?:(?:an?|the|this|that|its|each|every|given|specified) )*$/i,
    collectionBefore:
      /\b(?:collection|list|array) of\b[^.]*$|\b(?:at most|first|last|maximum of|top|up to) [\d,]+ (?:[a-z]+ )?$/i,
    collectionAfter: /^\s*(?:objects?\s+)?(?:collection|list|array)\b/i,
    objectAfter: /^\s*(?:objects?|resources?|records?|entit(?:y|ies)|collection|list)\b/i,
    alternative: /^\s*(?:objects?|resources?)?,?\s*(?:and\/or|or)\s+(?:(?:an?|the|new|updated)\s+)*$/i,
    // "and a Boolean in the response body"
    payload: /\b(?:and|with)\s+(?:an?\s+|the\s+)?(.*?)\s+(?:(?:object|value)s?\s+)?in the response body/i,
    // "collection of String", "String collection"
    primitivePayload: /^(?<before>(?:collection|list) of )?(?<type>\w+)(?<after> collection)?$/i,
    binary: /\b(?:binary|bytes|raw (?:data|contents?)|stream|pre-?authenticated download url)\b/i,
    location: /\b(?:operation-)?location\b.*\bheader\b|\bheader\b.*\blocation\b/i,
    // "response code 200", "202 response", "201 Created"
    namedStatus:
      /\b(?:[Hh]ttp|HTTP|[Ss]tatus|[Rr]esponse)(?: (?:status|response))?(?: codes?)?(?: (?:is|of))?:? (20\d|226|30[12378])\b(?!-)|\b(20\d|226|30[12378])(?= (?:OK|Ok|Created|Accepted|No [Cc]ontent|Partial Content|Multi-Status|Moved|Found|See Other|Temporary|Permanent|(?:HTTP )?(?:status|response))\b)/g,
    statusAtStart: /^(?:HTTP(?:\/[\d.]+)? )?(20\d|226|30[12378])(?=$|\s*[:,.(–—-]|\s+[A-Z])(?!-?\d)/,
    statusColumn: /^(?:http )?(?:status|response|code)(?: (?:status|code))*s?$/i,
    // "This method doesn't return a `200 OK` response code"
    denied: /(?:\b(?:never|no longer|not)|n['’]t) (?:answer|get|respond|return|send)|\b(?:instead of|rather than)\b/i,
  },
  permissions: {
    callers: [
      [/\bpersonal\b/i, "delegatedPersonal"],
      [/\bdelegated\b/i, "delegated"],
      [/\bapplication\b/i, "application"],
    ],
    name: /\b[A-Z][A-Za-z]*(?:[.-][A-Za-z]+)+\b/g,
    conjunction: /^\W*(?:and|plus|with|\+)\W*$/i,
    none: /\bnot (?:supported|available|applicable)\b|^\W*(?:none|n\/a|no)?\W*$/i,
    leastFirst: /\bfrom least to most\b/i,
    mostFirst: /\bfrom most to least\b/i,
  },
};
