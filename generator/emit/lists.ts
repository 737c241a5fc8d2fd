/** The longest line that is printed, in characters. */
export const longestLine = 120;

/** A list as it stands on one line, and as it stands with one item a line where that line would be too long. */
export interface List {
  readonly line: string;
  readonly lines: string;
}

/** A union of types. */
export function union(options: readonly string[]): List {
  return { line: options.join(" | "), lines: `\n| ${options.join("\n| ")}`.replaceAll("\n", "\n  ") };
}

/** An array literal. */
export function array(items: readonly string[]): List {
  return { line: `[${items.join(", ")}]`, lines: `[\n${itemLines(items)}]` };
}

/** A function that returns a list. */
export function lazy({ line, lines }: List): List {
  return { line: `() => ${line}`, lines: `() => ${lines}` };
}

/** A generic type with its arguments. */
export function typeArguments(generic: string, types: readonly string[]): List {
  return { line: `${generic}<${types.join(", ")}>`, lines: `${generic}<\n  ${types.join(",\n  ")}\n>` };
}

/** An object literal with one member a line. */
export function record(entries: readonly (readonly [key: string, value: string | List])[]): string {
  return entries.length === 0 ? "{}" : `{\n${itemLines(entries.map(([key, value]) => memberText(key, value)))}}`;
}

function memberText(key: string, value: string | List): string {
  if (typeof value === "string") return `${key}: ${value}`;
  const line = `${key}: ${value.line}`;
  return `  ${line},`.length > longestLine ? `${key}: ${value.lines}` : line;
}

function itemLines(items: readonly string[]): string {
  return items.map((item) => `  ${item.replaceAll("\n", "\n  ")},\n`).join("");
}
