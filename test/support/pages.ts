import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.ts";
import type { ExampleFact, PageFacts, PropertyFact } from "../../generator/pages/facts/page-facts.ts";
import { readPage as readPageOf } from "../../generator/pages/read-page.ts";

/** Reads a page as those of Microsoft Graph are written, without includes. */
export function readPage(path: string, text: string): PageFacts {
  return readPageOf(path, text, microsoftGraph);
}

/** A resource page whose property section holds this Markdown. */
export function resourcePage(properties: string, name = "widget"): string {
  return `# ${name} resource type\n\n## Properties\n\n${properties}\n`;
}

/** The line of a resource page on which its property section starts. */
export const firstTableLine = 5;

/** What the reader takes from a property section: its properties, and the findings without their help. */
export function readProperties(section: string): {
  properties: readonly PropertyFact[];
  findings: readonly Diagnostic[];
} {
  const page = readPage("resources/widget.md", resourcePage(section));
  return { properties: page.types[0]?.properties ?? [], findings: page.diagnostics };
}

/** The property of a table with one row. */
export function readRow(type: string, description = "Some words."): PropertyFact | undefined {
  const table = `|Property|Type|Description|\n|:---|:---|:---|\n|size|${type}|${description}|`;
  return readProperties(table).properties[0];
}

/** An API page whose example section holds this Markdown, which starts on line 9. */
export function examplePage(examples: string): string {
  return `# Get widget\n\n## HTTP request\n\`\`\`http\nGET /widgets/{id}\n\`\`\`\n\n## Examples\n${examples}\n`;
}

/** What the reader takes from an example section. */
export function readExamples(examples: string): { examples: readonly ExampleFact[]; findings: readonly Diagnostic[] } {
  const page = readPage("api/widget-get.md", examplePage(examples));
  return { examples: page.operation?.examples ?? [], findings: page.diagnostics };
}

/** A finding in the form `code line:column`. */
export function placed({ code, origin }: Diagnostic): string {
  return `${code} ${origin.line}:${origin.column}`;
}

/** The facts as a cache or another thread gets them. */
export function throughJson(page: PageFacts): unknown {
  return JSON.parse(JSON.stringify(page));
}

/** The value without the places of links, for tests that are about what a page says and not where. */
export function withoutPlaces(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPlaces);
  const isLink = "target" in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isLink || (name !== "line" && name !== "column"))
      .map(([name, part]) => [name, withoutPlaces(part)]),
  );
}
