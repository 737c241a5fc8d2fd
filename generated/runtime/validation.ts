// Generated. Do not edit.

// What validators are built from. A guard answers yes or no; an explanation lists everything that is wrong.

import type { StandardSchema } from "./standard-schema.js";

/** One thing that is wrong with a value. */
export interface Problem {
  /** Where, as a JSON Pointer (RFC 6901); empty for the value itself. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
}

/** The value with its type, or all that is wrong with it. */
export type Verdict<Type> =
  | { readonly ok: true; readonly value: Type }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The members of a type, of which nothing is known yet. */
export type Fields<Type> = { readonly [Name in keyof Type]?: unknown };

/** Appends what is wrong with a value to `problems`. `pointer` is where the value stands. */
export type Explain = (value: unknown, pointer: string, problems: Problem[]) => void;

/** Tells whether a value is an object, and not an array. */
export function isObject<Type>(value: unknown): value is Fields<Type> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells whether a value is an array whose items all pass. */
export function isArrayOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every((item) => isItem(item));
}

/** A member. Of those that every object inherits, such as `constructor`, only the value's own counts. */
export function own(value: object, name: string): unknown {
  return name in {} && !Object.hasOwn(value, name) ? undefined : Reflect.get(value, name);
}

/** Tells whether a value is one of a few. */
export function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return (values as readonly unknown[]).includes(value);
}

/** Records a problem unless the value passed. `phrase` says what passes, with its article. */
export function expect(passed: boolean, phrase: string, value: unknown, pointer: string, problems: Problem[]): void {
  if (!passed) report(phrase, describe(value), pointer, problems);
}

/** Records a problem unless the value passed, and quotes a string: its kind is right, its text is not. */
export function expectText(
  passed: boolean,
  phrase: string,
  value: unknown,
  pointer: string,
  problems: Problem[],
): void {
  if (!passed) report(phrase, typeof value === "string" ? quote(value) : describe(value), pointer, problems);
}

/** Explains a value that must be one of a few. */
export function oneOf(values: readonly string[]): Explain {
  return (value, pointer, problems) =>
    expectText(isOneOf(values, value), values.map(quote).join(" or "), value, pointer, problems);
}

/** Explains an array; `items` says what passes within it, in the plural. */
export function arrayOf(explainItem: Explain, items: string): Explain {
  return (value, pointer, problems) => {
    if (!Array.isArray(value)) {
      report(`an array of ${items}`, describe(value), pointer, problems);
      return;
    }
    value.forEach((item, index) => {
      explainItem(item, `${pointer}/${index}`, problems);
    });
  };
}

/** Lets `null` pass. */
export function nullable(explain: Explain): Explain {
  return (value, pointer, problems) => {
    if (value !== null) explain(value, pointer, problems);
  };
}

/** Lets a member be absent. */
export function optional(explain: Explain): Explain {
  return (value, pointer, problems) => {
    if (value !== undefined) explain(value, pointer, problems);
  };
}

/** Explains a value that passes where one of several explanations has nothing against it. */
export function anyOf(phrase: string, ...options: readonly Explain[]): Explain {
  return (value, pointer, problems) =>
    expect(
      options.some((explain) => verdict(value, explain).ok),
      phrase,
      value,
      pointer,
      problems,
    );
}

/** Explains the members of an object, those of its base type first. Unknown members pass. */
export function explainMembers<Type>(
  value: unknown,
  pointer: string,
  problems: Problem[],
  members: Partial<Record<keyof Type, Explain>>,
  explainBase?: Explain,
): void {
  if (!isObject(value)) {
    report("an object", describe(value), pointer, problems);
    return;
  }
  explainBase?.(value, pointer, problems);
  for (const [name, explain] of Object.entries<Explain | undefined>(members)) {
    explain?.(own(value, name), `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, problems);
  }
}

/** Runs an explanation. */
export function verdict<Type>(value: unknown, explain: Explain): Verdict<Type> {
  const problems: Problem[] = [];
  explain(value, "", problems);
  return problems.length === 0 ? { ok: true, value: value as Type } : { ok: false, problems };
}

/** Makes a Standard Schema of a check. */
export function standardSchema<Type>(check: (value: unknown) => Verdict<Type>): StandardSchema<Type> {
  const validate = (value: unknown) => {
    const result = check(value);
    if (result.ok) return { value: result.value };
    return { issues: result.problems.map(({ pointer, message }) => ({ message, path: pathOf(pointer) })) };
  };
  return { "~standard": { version: 1, vendor: "apidocs-typescript", validate } };
}

function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function report(expected: string, found: string, pointer: string, problems: Problem[]): void {
  problems.push({ pointer, expected, found, message: `expected ${expected}, found ${found}` });
}

/** What a message calls a value. */
function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  const kind = typeof value;
  if (kind === "object") return "an object";
  return kind === "boolean" || kind === "number" ? `the ${kind} ${value}` : `a ${kind}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
