// The query options of OData, typed by what they select from.

/** The members that `$select` can name: all but control information; of several types the members of any. */
export type Selectable<Item> = Item extends unknown ? Exclude<keyof Item & string, `${string}@${string}`> : never;

/** What `$orderby` can name: a member, with a direction where that is said; several, after a comma; or any path. */
export type Sortable<Item> =
  | `${Selectable<Item>}${"" | " asc" | " desc"}`
  | `${Selectable<Item>},${string}`
  | `${string}/${string}`;

/** What `$expand` can name: a relationship, with options of its own in parentheses; several, after a comma; or any path. */
export type Expandable<Relationship extends string> =
  | Relationship
  | `${Relationship}${"(" | ","}${string}`
  | `${string}/${string}`;

/** The relationships that `$expand` names first. */
export type Expanded<Expand> = Expand extends `${infer Relationship}${"(" | "/" | ","}${string}`
  ? Relationship
  : Expand;

/**
 * What is answered where only some members are asked for: these, and what is there in any case. It is the whole where
 * the members are known only when the program runs.
 *
 * @typeParam Always the members of the key, and those that `$expand` asks for
 */
export type Selected<Item, Select, Always = never> = [Selectable<Item>] extends [Select]
  ? Item
  : Item extends unknown
    ? Pick<Item, Extract<keyof Item, Select | Always | `${string}@${string}`>>
    : never;

/** The system query options (OData URL Conventions 4.01, section 5.1). Operations pick those that they document. */
export interface ODataQuery<Item, Select = Selectable<Item>, Expand extends string = string> {
  /** The members to answer with. */
  readonly $select?: readonly Select[] | undefined;
  /** The related resources to include, for instance `manager($levels=2)`. */
  readonly $expand?: Expand | readonly Expand[] | undefined;
  /** The condition that items must meet, for instance `startswith(displayName,'A')`; `filter` quotes values. */
  readonly $filter?: string | undefined;
  /** The members to sort by, each with ` desc` after it for the reverse. */
  readonly $orderby?: Sortable<Item> | readonly Sortable<Item>[] | undefined;
  /** What to search for. */
  readonly $search?: string | undefined;
  /** How many items a page has at most. */
  readonly $top?: number | undefined;
  /** How many items to leave out at the start. */
  readonly $skip?: number | undefined;
  readonly $skipToken?: string | undefined;
  readonly $skiptoken?: string | undefined;
  readonly $deltaToken?: string | undefined;
  readonly $deltatoken?: string | undefined;
  /** Whether to count the items on all pages. */
  readonly $count?: boolean | undefined;
  /** The media type of the answer. */
  readonly $format?: string | undefined;
}

/** The query options of an operation whose page documents none: those of OData. */
export type AnyQuery = ODataQuery<Record<string, unknown>>;

/** The body that adds a resource to a collection by reference (OData JSON Format 4.01, section 14). */
export interface Reference {
  /** The address of the resource. */
  "@odata.id": string;
}
