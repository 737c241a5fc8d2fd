import type { EdmPrimitive } from "../odata/primitives.ts";
import type { OperationWords } from "./operation-words.ts";
import type { TypeWords } from "./type-words.ts";

export type * from "./operation-words.ts";
export type * from "./type-words.ts";

/** What a section is about, whatever its heading is called; `introduction` is what stands before all of them. */
export type SectionTitle =
  | "introduction"
  | "description"
  | "permissions"
  | "HTTP request"
  | "path parameters"
  | "query parameters"
  | "function parameters"
  | "request headers"
  | "request body"
  | "response"
  | "examples"
  | "properties"
  | "relationships"
  | "methods"
  | "JSON representation"
  | "members"
  | "values"
  | "derived types"
  | "related content"
  | "other";

/** The sections that have headings of their own. */
export type HeadedSection = Exclude<SectionTitle, "introduction" | "other">;

/** What a column of a table holds, whatever its title is. */
export type Column =
  | "method"
  | "uri"
  | "name"
  | "type"
  | "description"
  | "required"
  | "value"
  | "permissions"
  | "higher permissions";

/**
 * How the pages of one family are written: the only place that knows their words. It is a value, of strings, patterns,
 * lists, sets and maps alone, so that a project can define its own by changing parts of another, and so that it can be a
 * part of the cache key.
 *
 * Where a pattern has groups, its documentation says which. Those that are applied to all of a text, rather than
 * to one place of it, have the flag `g`, and no others.
 */
export interface Dialect extends TypeWords, OperationWords {
  /** In kebab case, for instance `microsoft-graph`. */
  readonly name: string;
  readonly pages: PageConventions;
  /** The headings of sections, by what the sections are about; the first that matches counts. */
  readonly sections: Readonly<Partial<Record<HeadedSection, RegExp>>>;
  readonly headings: HeadingWords;
  /** The titles of columns, by what the columns hold; the first that matches counts. */
  readonly columns: Readonly<Partial<Record<Column, RegExp>>>;
  /** The comments before code blocks that say what the blocks are; absent where pages have none. */
  readonly annotations?: AnnotationKeys;
  /** How primitive types are called. */
  readonly primitives: {
    /** In lower case. */
    readonly spellings: Readonly<Record<EdmPrimitive, readonly string[]>>;
    /** The names that examples show in place of values. */
    readonly inExamples: ReadonlyMap<string, EdmPrimitive>;
    /** The part of such a name that marks the key of its object. */
    readonly keyInExamples: RegExp;
    /** A value in an example that only stands for one. */
    readonly placeholderValue: RegExp;
  };
  /** How nouns of the language form plurals. */
  readonly nouns: {
    /** What makes a plural of most nouns. */
    readonly pluralEnding: string;
    /** The endings of plurals, and what singulars have in their place; each may be meant. */
    readonly pluralEndings: readonly (readonly [plural: RegExp, singular: string])[];
    /** The same for the segments of paths, of which the first that matches counts. */
    readonly singulars: readonly (readonly [plural: RegExp, singular: string])[];
  };
  /** How several items are answered at once. */
  readonly collection: {
    /** The member that holds the items. */
    readonly member: string;
  };
}

/** What pages are like as files. */
export interface PageConventions {
  /** Where an operation is documented: on a page of its own, or in a section with a request line. */
  readonly operation: "page" | "section";
  /** The paths of pages that document operations even where their headings don't tell. */
  readonly operationFolder: RegExp;
  /** The links that lead to pages, rather than to a site or a picture. */
  readonly link: RegExp;
  /** The links by which published pages lead to each other, with the page, without its extension, as the first group. */
  readonly publishedLink: RegExp;
  /** The namespace of types whose pages state none. */
  readonly defaultNamespace: string;
  /** The paragraph that states a namespace, which is the first group. */
  readonly namespace: RegExp;
  /** The keys of the front matter that are documentation; nobody reads unfinished text in others. */
  readonly frontMatter: ReadonlySet<string>;
  /** A line that is replaced by the file that its first group names. */
  readonly include: RegExp;
  /** An include within a sentence, with its label as the first group. */
  readonly inlineInclude: RegExp;
  /** A paragraph that is an include or another directive to the publishing system. */
  readonly directive: RegExp;
  /** Whether objects in examples are of types of their own, although nothing names these. */
  readonly typesFromExamples?: boolean;
  /** Headings by which people recognise pages of this family. */
  readonly typicalHeadings: readonly string[];
  /** Text that stands where documentation is still to be written. */
  readonly unfinished: readonly RegExp[];
}

/** What headings say besides the titles of sections. */
export interface HeadingWords {
  /** The end of a heading that readers don't see, such as an anchor. */
  readonly anchor: RegExp;
  /** What is left out before headings are compared. */
  readonly ignored: RegExp;
  /** Sections whose sub-sections continue them, rather than speak of something else. */
  readonly continued: ReadonlySet<SectionTitle>;
  /** Headings that stay part of the examples they stand in, whatever their level. */
  readonly example: RegExp;
  /** A line that is a heading, or bold text in place of one, before a message; its groups are `request` and `response`. */
  readonly messageLabel: RegExp;
  /** A line that is a heading, where a code block is not closed. */
  readonly message: RegExp;
  /** The targets of headings that are tabs, and of the tab that shows HTTP. */
  readonly tab: RegExp;
  readonly httpTab: RegExp;
  /** The heading of a type's page, with the type's name as the first group. */
  readonly type: RegExp;
  /**
   * The heading above a table of members, with the type's name as the first group, which may be several words; absent
   * where each type has a page of its own.
   */
  readonly typeSection?: RegExp;
  /** The heading of an enumeration's page, with its name as the first group. */
  readonly enumeration: RegExp;
  /** The heading of a page that lists many enumerations. */
  readonly enumerationCatalog: RegExp;
  /** The heading of a list of values, with the enumeration's name as the first group. */
  readonly values: RegExp;
  /** The end of an anchor that leads to such a list, after the name. */
  readonly valuesAnchor: RegExp;
  /** The title of an operation that reads a resource, with what it reads as the first group. */
  readonly reading: RegExp;
  /** Verbs whose object is a single item, so that a plural noun in the title is a mistake. */
  readonly singularVerbs: ReadonlySet<string>;
  /** The title of an operation that lists: other verbs have a single item as their object, even in the plural. */
  readonly listing: RegExp;
  /** The title of an operation that only goes on with the heading above it: "For administrators". */
  readonly continuation: RegExp;
  /** Articles, notes and endings in the title of an operation, which the name of its function leaves out. */
  readonly filler: RegExp;
  /** The title, without filler, of an operation that lists what a resource has; the groups: the title without it, and it. */
  readonly ownership: RegExp;
  /** Verbs in the names of files, in lower case: the resource stands before them. */
  readonly fileVerbs: ReadonlySet<string>;
}

/** The names of an annotation's members, and of the kinds of blocks it tells apart. */
export interface AnnotationKeys {
  readonly kind: string;
  readonly kinds: Readonly<Record<BlockKind, string>>;
  /** The qualified name of the type that a block shows; the first that is there counts. */
  readonly type: readonly string[];
  readonly baseType: string;
  readonly keyProperty: string;
  readonly abstract: string;
  readonly open: string;
  /** The name of an example. */
  readonly name: string;
}

/** The kinds of code blocks that carry facts. */
export type BlockKind = "resource" | "request" | "response";
