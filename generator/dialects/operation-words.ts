/** The words in which pages speak of operations. */
export interface OperationWords {
  readonly requestLine: RequestLineNotation;
  /** How paths write what stands for something else. */
  readonly placeholders: {
    /** A first segment that stands for the root of the service. */
    readonly root: RegExp;
    /** A segment, with its slash, that stands for a value without brackets around it. */
    readonly bareSegment: RegExp;
    /** A placeholder without brackets, with its name as the first group: `:id`. */
    readonly variable?: RegExp;
    /** The end of a path that leads to the bytes of what is before it. */
    readonly content: RegExp;
    /** What stands for a value in a documented function call: `top(count=n)`. */
    readonly argument: RegExp;
  };
  /** The words in tables of headers. */
  readonly headers: {
    readonly required: RegExp;
    /** Words in the column of values that are no part of a value. */
    readonly note: RegExp;
    /** The names of headers whose values are plain words. */
    readonly ofWords: RegExp;
  };
  /** The words about system query options. */
  readonly queryOptions: {
    /** Whether a page that says nothing of query options leaves OData's open. */
    readonly odata: boolean;
    /** Words that mean query options in general. */
    readonly any: RegExp;
    /** The code spans that name options which need not be OData's, each name as the first group. */
    readonly named: RegExp;
    /** Words by which a sentence allows what it names. */
    readonly allowed: RegExp;
    /** Words by which a sentence denies what it names. */
    readonly denied: RegExp;
    /** Words that make a sentence hold for some callers, members or values only. */
    readonly forSome: RegExp;
    /** What stands between two statements of one sentence: "`$top`, but not `$filter`". */
    readonly contrast: RegExp;
    /** What stands before exceptions from a statement. */
    readonly exceptFor: RegExp;
    /** Words that make the options that follow or precede some among others. */
    readonly excerpt: RegExp;
    /** Words by which a sentence announces a list. */
    readonly listFollows: RegExp;
    /** Words that make the options of a sentence the only ones. */
    readonly only: RegExp;
    /** A sentence or a description that says nothing but that; under a condition, the option is supported elsewhere. */
    readonly neverSupported: RegExp;
    /** The heading or the sentence that says that all rows of a table are required, and words that take it back. */
    readonly allRequired: RegExp;
    readonly exception: RegExp;
  };
  /** The words about what is sent. */
  readonly requestBody: {
    /** The claim that all rows of a table are required. */
    readonly allRequired: RegExp;
    /** The claim that the rows of a table are all that can be sent. */
    readonly complete: RegExp;
    /** Words in the sentence about what is required, or in a row, that take it back. */
    readonly exception: RegExp;
    /** The sentence whose link is the type of the body, and not of what only an id is sent of. */
    readonly supplies: RegExp;
    /** The sentence that names the type without a link or emphasis, as the first group. */
    readonly plainType: RegExp;
    /** The sentence that asks for a body that is not JSON. */
    readonly content: RegExp;
    /** The sentence that puts the rows of a table into the URL, although they stand in the section of the body. */
    readonly sentInUrl: RegExp;
  };
  readonly response: ResponseWords;
  readonly permissions: PermissionWords;
}

/** How requests are written. */
export interface RequestLineNotation {
  /** A line that is a request, with its method and its target as the first two groups. */
  readonly pattern: RegExp;
  /** A line of its own between the request lines of one block. */
  readonly separator: RegExp;
  /** What generated pages have in place of a path. */
  readonly noPath: RegExp;
}

/** The words about what is answered. */
export interface ResponseWords {
  /** The sentence that says what is answered. */
  readonly sentence: RegExp;
  /** The start of that sentence where it stands in another section. */
  readonly elsewhere: RegExp;
  /** The paragraph before a table of the members of an answer. */
  readonly members: RegExp;
  /** A status of the sentence, as the first group; other numbers are amounts. */
  readonly status: RegExp;
  /** What parts two answers of one sentence. */
  readonly otherwise: RegExp;
  /** The sentence that says that nothing is answered. */
  readonly nothing: RegExp;
  /** The sentence about requests that fail. */
  readonly failure: RegExp;
  /** Before a type that what is answered only belongs to: "the names of the". */
  readonly belongsTo: RegExp;
  /** What makes a collection of the type that follows or precedes. */
  readonly collectionBefore: RegExp;
  readonly collectionAfter: RegExp;
  /** What stands after a type's name that is only emphasised: "a **customer** object". */
  readonly objectAfter: RegExp;
  /** What stands between two types of which either may be answered. */
  readonly alternative: RegExp;
  /** What is answered where no type is linked, as the first group. */
  readonly payload: RegExp;
  /** Such a payload that is a primitive: `type`, and `before` or `after` where it is a collection. */
  readonly primitivePayload: RegExp;
  /** What is answered where the sentence names no type. */
  readonly binary: RegExp;
  readonly location: RegExp;
  /** A status of success or a redirect that is called so, or named; of its groups, one matches. */
  readonly namedStatus: RegExp;
  /** A status that an item of a list or a cell of a table is about, as the first group. */
  readonly statusAtStart: RegExp;
  /** The title of a column of statuses. */
  readonly statusColumn: RegExp;
  /** The sentence that says what is not answered. */
  readonly denied: RegExp;
}

/** The words in tables of permissions. */
export interface PermissionWords {
  /** Who calls: a user of an organisation, a person, or a program by itself; the first that matches a row counts. */
  readonly callers: readonly (readonly [RegExp, "delegated" | "delegatedPersonal" | "application"])[];
  readonly name: RegExp;
  /** What joins two permissions that are needed together. */
  readonly conjunction: RegExp;
  /** What stands where there are none. */
  readonly none: RegExp;
  /** The titles of columns that say how they are ordered. */
  readonly leastFirst: RegExp;
  readonly mostFirst: RegExp;
}
