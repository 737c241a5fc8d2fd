/** The words in which pages speak of types and their members. */
export interface TypeWords {
  /** The words of Type cells and of the links in them. Those of lists are in lower case. */
  readonly typeExpressions: {
    /** Whether the link in a description names the type where the Type cell only says "object". */
    readonly describedObjects?: boolean;
    /** `Collection(String)`, `String array` */
    readonly collection: ReadonlySet<string>;
    /** Between such a word and the type of the items: `list of String`. */
    readonly of: ReadonlySet<string>;
    /** Between types of which either is meant. */
    readonly or: ReadonlySet<string>;
    /** Before a type, where they say nothing of it. */
    readonly articles: ReadonlySet<string>;
    /** The option that there is no value. */
    readonly null: ReadonlySet<string>;
    /** Objects with members of any name: `Dictionary<string, string>`. */
    readonly dictionary: ReadonlySet<string>;
    /** Words that name no type, but say that a value is an object, a member of an enumeration, or a collection. */
    readonly object: ReadonlySet<string>;
    readonly enumeration: ReadonlySet<string>;
    readonly untypedCollection: ReadonlySet<string>;
    /** Words after a type that only say again what it is. */
    readonly redundant: ReadonlySet<string>;
    /** Notes beside a type, in parentheses or after a hyphen. */
    readonly required: ReadonlySet<string>;
    readonly optional: ReadonlySet<string>;
    readonly readOnly: ReadonlySet<string>;
    /** Notes that a value may be `null`, or may not; also before the type. */
    readonly nullable: ReadonlySet<string>;
    readonly notNullable: ReadonlySet<string>;
    /** The first and the last word of what says how a text is written: "in UTC date-time format". */
    readonly formatStart: ReadonlySet<string>;
    readonly formatEnd: ReadonlySet<string>;
    /** The words between a type and the number of characters it can have. */
    readonly maxLength: readonly string[];
    /** Texts of links that name a collection, with the type of its items as the first group. */
    readonly linkedCollections: readonly RegExp[];
  };
  /** What rows of tables say of members, besides their descriptions. */
  readonly members: {
    /** A note after the name of a member, with its word as the first group. */
    readonly nameNote: RegExp;
    /** A row that says that there are no rows. */
    readonly none: RegExp;
    /** The sentence that a type has no properties. */
    readonly noProperties: RegExp;
    /** The starts of cells of the column that says what is required. */
    readonly required: RegExp;
    readonly optional: RegExp;
    /** The description of an enumeration that says it is a set of flags. */
    readonly flags: RegExp;
  };
  readonly claims: ClaimPatterns;
  readonly values: ValueListWords;
  /** The words of inheritance. */
  readonly inheritance: {
    /** The name of the type from which all others may inherit. */
    readonly root: string;
    /** The text before a link to the type that a member is inherited from. */
    readonly inheritedFrom: RegExp;
    /** The same with the name of the type, not linked, as the first group. */
    readonly inheritedFromName: RegExp;
    /** The end of a description that says nothing but that. */
    readonly inheritedFromNote: RegExp;
    /**
     * The sentence about the page's type that names its base, up to the link or name of that. Its first group is the
     * name that the sentence gives the page's type, if it gives one.
     */
    readonly inheritsFrom: RegExp;
    readonly abstract: RegExp;
    readonly open: RegExp;
    /** What stands before the links to the types that derive from the page's own; they follow it at once. */
    readonly derivedTypesBefore: RegExp;
    /** What stands after them where the sentence starts with them. */
    readonly derivedTypesAfter: RegExp;
    /** What introduces a list whose items are such types. */
    readonly derivedTypesList: RegExp;
    /** What stands between links that are listed in a sentence. */
    readonly linkSeparator: RegExp;
  };
  /** What says that something is to be removed. */
  readonly deprecation: {
    /** After the name of a member or in a heading. */
    readonly note: RegExp;
    /** The sentence of a notice about a whole type; the first group is the type's name, if there is one. */
    readonly notice: RegExp;
  };
}

/** Sentences that state something of a member. Conditions ("Required when …") state nothing. */
export interface ClaimPatterns {
  readonly readOnly: RegExp;
  /** What is read-only for some is taken to be so for all, unless `writable` matches as well. */
  readonly readOnlyForSome: RegExp;
  readonly writable: RegExp;
  readonly notNullable: RegExp;
  readonly nullable: RegExp;
  /** A sentence, rather than a note, that says that a value is never `null`. */
  readonly nullDenied: RegExp;
  readonly required: RegExp;
  readonly optional: RegExp;
  readonly key: RegExp;
  readonly deprecated: RegExp;
  readonly onlyOnSelect: RegExp;
  /** The first group holds the operators, if there are any. */
  readonly filter: RegExp;
  /** Four groups, of which one matches: in code, in quotation marks, as a word, as a number. */
  readonly defaultValue: RegExp;
  /** The groups that match, of any number, are the minimum and the maximum. */
  readonly range: RegExp;
  /** The first group is the number of characters. */
  readonly maxLength: RegExp;
  /** What separates the digits of a number. */
  readonly thousandsSeparator: RegExp;
}

/** The words around lists of values. */
export interface ValueListWords {
  /** What introduces a list of the values that a member can have. */
  readonly lead: RegExp;
  /** The words before such a list in HTML, in its sentence or the one before. */
  readonly htmlLead: RegExp;
  /** What introduces such a list in quotation marks, up to the first of them. */
  readonly quotedLead: RegExp;
  /** Such a list without any marks, up to the end of the sentence; the first group is the list. */
  readonly plain: RegExp;
  /** What separates the items of a plain list, and the word that may precede an item. */
  readonly plainSeparator: RegExp;
  readonly plainConjunction: RegExp;
  /** What may stand between two values that are marked. */
  readonly separator: RegExp;
  /** The start of what is said of the words before it, which are no values then. */
  readonly predicate: RegExp;
  /** What introduces the values that a service sends only to clients that ask for them. */
  readonly furtherLead: RegExp;
}
