/* eslint-disable */
// Generated. Do not edit.

// How the shape of a type is written down for what is no code: JSON Schemas, and checks of what a client writes.

/** What a value must be. */
export interface Rule {
  /** Whether `null` passes as well. */
  readonly nullable?: boolean;
  /** A primitive value. */
  readonly is?: (value: unknown) => boolean;
  /** What a message calls such a value, with its article. */
  readonly phrase?: string;
  /** The JSON Schema of such a value. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** An array of such items. */
  readonly items?: Rule;
  /** An object with such members, whatever they are called. */
  readonly entries?: Rule;
  /** An object. Modules may need each other, so the rules are asked for when they are needed. */
  readonly type?: () => ObjectRules;
  /** The members of an enumeration. What is read may be another one, as services add members. */
  readonly values?: readonly string[];
  /** Whether there can be no other. */
  readonly closed?: boolean;
  /** Whether several members may stand in one string, with commas between them. */
  readonly flags?: boolean;
  /** At least one of these. */
  readonly anyOf?: readonly Rule[];
  /** The rule that this one narrows. */
  readonly base?: Rule;
  /** The limit of text that a client writes, in characters (code points). */
  readonly maxLength?: number;
  /** The limits of numbers that a client writes; text that stands for a number has none. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What the members of an object must be. */
export interface ObjectRules {
  /** The name of the type with its namespace. */
  readonly name: string;
  readonly members: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  /** The members that only the service writes. */
  readonly readOnly?: readonly string[];
  /** Those of them that documented requests send in parts of their bodies nevertheless. */
  readonly sent?: readonly string[];
  /** Whether members that nobody documented are welcome in what is written. */
  readonly open?: boolean;
  /** Types that a value may name in `@odata.type`, and is then checked as. */
  readonly derived?: () => readonly ObjectRules[];
  /** For what a client writes: the rules of what the service returns. */
  readonly returned?: () => ObjectRules;
}

/**
 * What only the service writes. A shape that is written may list such a member nevertheless, and takes it then.
 *
 * @internal
 */
export function readOnlyOf(rules: ObjectRules): readonly string[] {
  const { returned, members, readOnly = [], sent = [] } = rules;
  return returned === undefined
    ? readOnly.filter((name) => !sent.includes(name))
    : (returned().readOnly ?? []).filter((name) => !Object.hasOwn(members, name));
}
