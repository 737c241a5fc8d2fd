import { describe, expect, it } from "vitest";
import type { JsonNode } from "../generator/pages/facts/json-facts.ts";
import { placed, readExamples } from "./support/pages.ts";

/** The plain value, to compare with; members become entries so that order and doubles show. */
function plain(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "object") return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]));
  if (node.kind === "array") return node.items.map(plain);
  return node.kind === "null" ? null : node.value;
}

const annotation = (type: string, more = ""): string => `<!-- { "blockType": "${type}"${more} } -->`;
const fence = (text: string): string => `\`\`\`http\n${text}\n\`\`\``;

describe("a documented message is split into start line, headers and body", () => {
  const messages: [string, string, string[], unknown][] = [
    ["a blank line before the body", 'POST /a\nAccept: text/plain\n\n{"b": 1}', ["Accept=text/plain"], { b: 1 }],
    ["a body right below the headers", 'POST /a\nAccept: text/plain\n{"b": 1}', ["Accept=text/plain"], { b: 1 }],
    ["a body right below the start line", 'POST /a\n{\n"b": 1\n}', [], { b: 1 }],
    ["a blank line below the start line", 'POST /a\n\nAccept: text/plain\n\n{"b": 1}', ["Accept=text/plain"], { b: 1 }],
    ["no headers", "POST /a\n\n[1, 2]", [], [1, 2]],
    ["no body", "POST /a\nAccept: text/plain", ["Accept=text/plain"], undefined],
    ["a body that is no JSON", "POST /a\n\nb,c\n1,2", [], undefined],
  ];
  it.each(messages)("%s", (_, text, headers, body) => {
    const { examples, findings } = readExamples(`${annotation("request")}\n${fence(text)}`);
    const [{ request } = {}] = examples;
    expect(request).toMatchObject({ method: "POST", target: "/a" });
    expect(request?.headers.map(({ name, value }) => `${name}=${value}`)).toEqual(headers);
    expect(plain(request?.body?.json?.value)).toEqual(body);
    expect(findings).toEqual([]);
  });
});

describe("JSON that is not strict is read where nothing is in doubt, and reported at its place", () => {
  // The body starts on line 13: the section on 9, the fence on 10, the start line on 11.
  const bodies: [string, string, unknown, string][] = [
    ["a trailing comma", '{\n  "a": 1,\n}', { a: 1 }, "lenient-json 14:9"],
    ["a comment", '{\n  // why\n  "a": 1\n}', { a: 1 }, "lenient-json 14:3"],
    ["a missing comma at the end of a line", '{\n  "a": 1\n  "b": 2\n}', { a: 1, b: 2 }, "lenient-json 15:3"],
    ["a no-break space", '{\n\u00A0"a": 1\n}', { a: 1 }, "lenient-json 14:1"],
    ["a missing comma within a line", '{\n  "a": 1 "b": 2\n}', undefined, "invalid-json 14:10"],
    ["an unclosed string", '{\n  "a": "b,\n  "c": 1\n}', undefined, "invalid-json 14:8"],
    ["a bare word", '{\n  "a": b\n}', undefined, "invalid-json 14:8"],
    ["single quotes", "{\n  'a': 1\n}", undefined, "invalid-json 14:3"],
    ["an unclosed object", '{\n  "a": 1', undefined, "invalid-json 14:9"],
    ["two documents", '{ "a": 1 }\n{ "b": 2 }', undefined, "invalid-json 14:1"],
    [
      "a body nested deeper than anyone reads",
      `${"[".repeat(300)}${"]".repeat(300)}`,
      undefined,
      "nested-too-deep 13:1",
    ],
    [
      "deep nesting behind a comment that holds a quote",
      `[/* " */ ${"[".repeat(300)}`,
      undefined,
      "nested-too-deep 13:1",
    ],
    [
      "deep nesting behind surplus brackets",
      `{"a" ${"]".repeat(300)} ${"[".repeat(300)}`,
      undefined,
      "nested-too-deep 13:1",
    ],
  ];
  it.each(bodies)("%s", (_, body, value, finding) => {
    const { examples, findings } = readExamples(`${annotation("request")}\n${fence(`POST /a\n\n${body}`)}`);
    expect(plain(examples[0]?.request?.body?.json?.value)).toEqual(value);
    expect(examples[0]?.request?.body?.text).toBe(body);
    expect(findings.map(placed)).toEqual([finding]);
  });

  it("counts columns from the start of the line in an indented block", () => {
    const block = fence('POST /a\n\n{\n  "a": b\n}').replaceAll(/^(?=.)/gm, "   ");
    const { findings } = readExamples(`1. First\n\n   ${annotation("request")}\n${block}`);
    expect(findings.map(placed)).toEqual(["invalid-json 16:11"]);
  });

  it("says nothing where a header states another format", () => {
    const { examples, findings } = readExamples(fence("POST /a\nContent-Type: application/zip\n\n[An archive]"));
    expect(examples[0]?.request?.body).toEqual({ text: "[An archive]" });
    expect(findings).toEqual([]);
  });
});

describe("an annotation binds to the next block", () => {
  it("across blank lines and paragraphs", () => {
    const { examples } = readExamples(`${annotation("request", ', "name": "n"')}\n\nSome words.\n\n${fence("GET /a")}`);
    expect(examples[0]?.request).toMatchObject({ name: "n", method: "GET" });
  });

  it("unless another one intervenes", () => {
    const { examples } = readExamples(
      `${annotation("request", ', "name": "one"')}\n${annotation("request", ', "name": "two"')}\n${fence("GET /a")}\n${fence("GET /b")}`,
    );
    expect(examples.map(({ request }) => [request?.name, request?.target])).toEqual([
      ["two", "/a"],
      [undefined, "/b"],
    ]);
  });

  it("unless a heading intervenes", () => {
    const { examples } = readExamples(`${annotation("ignored")}\n\n### Request\n${fence("GET /a")}`);
    expect(examples).toHaveLength(1);
  });

  it("and one that cannot be read does not leave its place to an earlier one", () => {
    const { examples, findings } = readExamples(
      `${annotation("ignored")}\n<!-- {\n  "blockType": "request",\n  name: "x"\n} -->\n${fence("GET /a")}`,
    );
    expect(examples).toHaveLength(1);
    expect(findings.map(placed)).toEqual(["invalid-annotation 12:3"]);
  });

  it("with a trailing comma as well, which is reported where it matters", () => {
    const { examples, findings } = readExamples(`<!-- {\n  "blockType": "request",\n} -->\n${fence("GET /a")}`);
    expect(examples).toHaveLength(1);
    expect(findings.map(placed)).toEqual(["invalid-annotation 10:25"]);
  });

  it("and other comments are none", () => {
    const { examples, findings } = readExamples(`<!-- { not: json } -->\n<!-- words -->\n${fence("GET /a")}`);
    expect(examples).toHaveLength(1);
    expect(findings).toEqual([]);
  });
});

describe("requests and responses", () => {
  it("pair in document order", () => {
    const { examples } = readExamples(
      [fence("GET /a HTTP/1.1"), fence("HTTP/1.1 200 OK"), fence("HTTP/1.1 404 Not Found"), fence("GET /b")].join("\n"),
    );
    expect(examples.map(({ request, responses }) => [request?.target, responses.map(({ status }) => status)])).toEqual([
      ["/a", [200, 404]],
      ["/b", []],
    ]);
  });

  it("are told apart by the start line where the annotation is plainly wrong", () => {
    const { examples, findings } = readExamples(
      `${annotation("response")}\n${fence("POST https://example.org/a")}\n${annotation("response")}\n${fence("HTTP 201 Created")}`,
    );
    expect(examples).toMatchObject([{ request: { method: "POST" }, responses: [{ status: 201 }] }]);
    expect(findings).toEqual([]);
  });

  it("are left out where the start line is neither", () => {
    const { examples, findings } = readExamples(
      `${annotation("request")}\n${fence("{}")}\n${annotation("response")}\n${fence("OK")}`,
    );
    expect(examples).toEqual([]);
    expect(findings.map(placed)).toEqual(["invalid-message 11:1", "invalid-message 15:1"]);
  });

  it("keep the type that the annotation states, with its place", () => {
    const { examples } = readExamples(
      `${annotation("response", ', "@odata.type": "contoso.thing"')}\n${fence("HTTP/1.1 200 OK")}`,
    );
    expect(examples[0]?.responses[0]?.odataType).toEqual({
      text: "contoso.thing",
      origin: { page: "api/widget-get.md", line: 9, column: 48 },
    });
  });
});
