import { describe, expect, test } from "vitest";
import type { Code, Diagnostic, Origin } from "../generator/diagnostics/diagnostic.ts";
import { microsoftGraph } from "../generator/dialects/microsoft-graph/microsoft-graph.ts";
import { link as linkPages } from "../generator/model/link.ts";
import type { ApiModel, ObjectType, PathPart, Property } from "../generator/model/model.ts";
import { baseUrlOf } from "../generator/model/paths/base-url.ts";
import { parsePath } from "../generator/model/paths/path.ts";
import { lineage } from "../generator/model/types/lineage.ts";
import { describeReference } from "../generator/model/types/reference.ts";
import type {
  PageFacts,
  PropertyFact,
  RequestLineFact,
  TypeExpression,
  TypeFact,
} from "../generator/pages/facts/page-facts.ts";
import { readPage } from "./support/pages.ts";

const named = (name: string, target?: string): TypeExpression => ({
  kind: "named",
  name,
  ...(target !== undefined && { target }),
});
const text: TypeExpression = { kind: "primitive", name: "String" };
const number: TypeExpression = { kind: "primitive", name: "Int32" };

/** A row of a property table, unless more is said. */
function row(name: string, type: TypeExpression, more: Partial<PropertyFact> = {}): PropertyFact {
  return { name, type, source: "property table", origin: at("row.md", 1), description: "", claims: {}, ...more };
}

function at(page: string, line: number, column = 1): Origin {
  return { page, line, column };
}

const link = (pages: readonly PageFacts[]) => linkPages(pages, microsoftGraph);

/** The facts of a resource page. */
function typePage(path: string, type: Partial<TypeFact> & Pick<TypeFact, "name">, namespace = "city"): PageFacts {
  const fact: TypeFact = {
    origin: at(path, 1),
    description: "",
    abstract: false,
    open: false,
    listsProperties: false,
    properties: [],
    ...type,
  };
  return { path, kind: "resource", namespace, types: [fact], enums: [], diagnostics: [] };
}

/** The pages, as read from Markdown. */
function read(pages: Readonly<Record<string, string>>): PageFacts[] {
  return Object.entries(pages).map(([path, markdown]) => readPage(path, markdown));
}

function typeOf({ types }: ApiModel, qualifiedName: string): ObjectType {
  const type = types.find((candidate) => candidate.qualifiedName === qualifiedName);
  if (type === undefined) throw new Error(`${qualifiedName} is not among ${types.map((each) => each.qualifiedName)}`);
  return type;
}

function propertyOf(model: ApiModel, type: string, name: string): Property {
  const property = typeOf(model, type).properties.find((candidate) => candidate.name === name);
  if (property === undefined) throw new Error(`${type} has no ${name}`);
  return property;
}

const findings = ({ diagnostics }: ApiModel, code: Code): Diagnostic[] =>
  diagnostics.filter((diagnostic) => diagnostic.code === code);

const shape = (type: ObjectType): string[] =>
  type.properties.map((property) => `${property.name}: ${describeReference(property.type)}`);

describe("sources of a member", () => {
  test.each([
    ["property table", "relationship table"],
    ["relationship table", "request body table"],
    ["property table", "request body table"],
  ] as const)("a %s is believed before a %s, whichever comes first", (winner, loser) => {
    const first = row("width", number, { source: winner, origin: at("b.md", 7) });
    const second = row("width", text, { source: loser, origin: at("a.md", 3) });
    const pages = [
      typePage("a.md", { name: "road", properties: [second] }),
      typePage("b.md", { name: "road", properties: [first] }),
    ];
    for (const order of [pages, pages.toReversed()]) {
      const width = propertyOf(link(order), "city.road", "width");
      expect(describeReference(width.type)).toBe("Int32");
      expect(width.evidence).toEqual({
        certainty: "stated",
        source: winner,
        origin: at("b.md", 7),
        witnesses: [
          { source: winner, origin: at("b.md", 7), type: "Int32" },
          { source: loser, origin: at("a.md", 3), type: "String" },
        ],
      });
    }
  });

  test("a contradiction names both places", () => {
    const model = link([
      typePage("a.md", { name: "road", properties: [row("width", number, { origin: at("a.md", 7, 2) })] }),
      typePage("b.md", { name: "road", properties: [row("width", text, { origin: at("b.md", 9, 2) })] }),
    ]);
    expect(findings(model, "conflicting-types")).toEqual([
      {
        code: "conflicting-types",
        severity: "warning",
        message: "width is String here, but Int32 elsewhere; kept Int32",
        origin: at("b.md", 9, 2),
        related: [{ message: "width is Int32 here", origin: at("a.md", 7, 2) }],
      },
    ]);
    expect(findings(model, "duplicate-type")).toMatchObject([
      { origin: at("b.md", 1), related: [{ origin: at("a.md", 1) }] },
    ]);
  });

  test("a later source fills holes: the type, the description, the claims", () => {
    const vague = row("width", { kind: "unknown", text: "wide" }, { claims: { readOnly: true } });
    const exact = row("width", number, { source: "relationship table", description: "In metres." });
    const model = link([
      typePage("a.md", { name: "road", properties: [vague] }),
      typePage("b.md", { name: "road", properties: [exact] }),
    ]);
    expect(propertyOf(model, "city.road", "width")).toMatchObject({
      type: { kind: "primitive", name: "Int32" },
      description: "In metres.",
      readOnly: true,
    });
    expect(findings(model, "conflicting-types")).toEqual([]);
  });

  test("members that only an example shows are known as such, with the place of each", () => {
    const model = link(
      read({
        "tour-get.md": `# Get tour

## HTTP request
\`\`\`
GET /tours/{id}
\`\`\`

## Response
If successful, this method returns a \`200 OK\` response code and a [tour](tour.md) object in the response body.

## Examples
<!-- { "blockType": "response" } -->
\`\`\`
HTTP/1.1 200 OK

{ "name": "Old town",
  "stops": 7 }
\`\`\`
`,
      }),
    );
    const tour = typeOf(model, "microsoft.graph.tour");
    expect(tour.certainty).toBe("shown");
    expect(shape(tour)).toEqual(["name: String", "stops: Double"]);
    expect(propertyOf(model, "microsoft.graph.tour", "stops").evidence).toEqual({
      certainty: "shown",
      source: "example",
      origin: at("tour-get.md", 17, 3),
      witnesses: [{ source: "example", origin: at("tour-get.md", 17, 3), type: "Double" }],
    });
  });
});

describe("inheritance", () => {
  const baseType = (name: string) => ({ name, origin: at("x.md", 3) });

  test("the base owns what its page lists and derived types repeat, tagged or not; a tag alone moves nothing", () => {
    const inheritedFrom = { name: "place" };
    const model = link([
      typePage("place.md", { name: "place", properties: [row("name", text)] }),
      typePage("city.md", {
        name: "city",
        baseType: baseType("place"),
        properties: [row("name", text), row("area", number, { claims: { inheritedFrom } }), row("mayor", text)],
      }),
    ]);
    expect(shape(typeOf(model, "city.place"))).toEqual(["name: String"]);
    expect(shape(typeOf(model, "city.city"))).toEqual(["mayor: String", "area: Int32"]);
  });

  test("rows name a chain of bases; the owner of the key is the furthest", () => {
    const from = (name: string) => ({ claims: { inheritedFrom: { name, target: `${name}.md` } } });
    const properties = [row("id", text, from("thing")), row("name", text, from("place")), row("mayor", text)];
    const model = link([typePage("city.md", { name: "city", properties })]);
    expect(model.types.map(({ name, base }) => [name, base])).toEqual([
      ["city", "city.place"],
      ["place", "city.thing"],
      ["thing", undefined],
    ]);
    expect(propertyOf(model, "city.thing", "id")).toMatchObject({ key: true, nullable: false });
  });

  test.each([
    ["itself", { a: "a" }],
    ["two types", { a: "b", b: "a" }],
    ["three types", { a: "b", b: "c", c: "a" }],
  ])("a cycle of %s is cut once, and is a finding", (_, bases) => {
    const pages = Object.entries(bases).map(([name, base]) =>
      typePage(`${name}.md`, { name, baseType: baseType(base), properties: [row(`of${name}`, text)] }),
    );
    const model = link(pages);
    expect(findings(model, "inheritance-cycle")).toHaveLength(1);
    expect(model.types.filter(({ base }) => base === undefined)).toHaveLength(1);
    expect(model.types.flatMap(shape)).toEqual(Object.keys(bases).map((name) => `of${name}: String`));
  });

  test("rows that claim to be inherited from a derived type make no cycle", () => {
    const model = link([
      typePage("a.md", { name: "a", properties: [row("x", text, { claims: { inheritedFrom: { name: "b" } } })] }),
      typePage("b.md", { name: "b", properties: [row("y", text, { claims: { inheritedFrom: { name: "a" } } })] }),
    ]);
    expect(model.types.map(({ base }) => base).filter((base) => base !== undefined)).toHaveLength(1);
  });

  test("the base that the sentence names is the nearest; what rows are inherited from lies behind it", () => {
    const model = link([
      typePage("a.md", {
        name: "a",
        baseType: { name: "b", origin: at("a.md", 3) },
        properties: [row("x", text, { origin: at("a.md", 9), claims: { inheritedFrom: { name: "c" } } })],
      }),
      typePage("b.md", { name: "b", properties: [row("y", text)] }),
      typePage("c.md", { name: "c", properties: [row("z", text)] }),
    ]);
    expect(typeOf(model, "city.a").base).toBe("city.b");
    expect(typeOf(model, "city.b")).toMatchObject({
      base: "city.c",
      baseEvidence: { certainty: "guessed", origin: at("a.md", 9) },
    });
  });

  test("two pages of a type that name different bases are a finding with both places", () => {
    const model = link([
      typePage("a.md", { name: "a", baseType: { name: "b", origin: at("a.md", 3) } }),
      typePage("a2.md", { name: "a", baseType: { name: "c", origin: at("a2.md", 3) } }),
      typePage("b.md", { name: "b" }),
      typePage("c.md", { name: "c" }),
    ]);
    expect(typeOf(model, "city.a").base).toBe("city.b");
    expect(findings(model, "conflicting-base")).toMatchObject([
      { origin: at("a2.md", 3), related: [{ origin: at("a.md", 3) }] },
    ]);
  });

  test("a type without a stated base takes the root of all entities, if it has its key and is answered", () => {
    const model = link([
      typePage("entity.md", { name: "entity", keyProperty: "id", properties: [row("id", text)] }),
      typePage("city.md", { name: "city", baseType: baseType("entity"), properties: [row("name", text)] }),
      typePage("lake.md", { name: "lake", keyProperty: "id", properties: [row("id", text), row("depth", number)] }),
      typePage("part.md", { name: "part", properties: [row("id", text)] }),
    ]);
    expect(typeOf(model, "city.lake")).toMatchObject({ base: "city.entity", baseEvidence: { certainty: "guessed" } });
    expect(typeOf(model, "city.part").base).toBeUndefined();
    expect(findings(model, "guessed-base")).toMatchObject([{ origin: { page: "lake.md" } }]);
  });

  test("two types that could each be guessed as base of the other become neither a cycle nor endless", () => {
    const shared = ["state", "context", "info"].map((name) => row(name, text));
    const page = (name: string, properties: PropertyFact[], base?: string) =>
      typePage(`${name}.md`, { name, properties, ...(base !== undefined && { baseType: baseType(base) }) });
    const model = link([
      page("boatRide", shared),
      page("lakeRide", [row("depth", number)], "boatRide"),
      page("riverRide", [row("speed", number)], "boatRide"),
      page("trainRide", shared),
      page("nightRide", [row("beds", number)], "trainRide"),
      page("dayRide", [row("seats", number)], "trainRide"),
    ]);
    expect([typeOf(model, "city.boatRide").base, typeOf(model, "city.trainRide").base]).toEqual([
      "city.trainRide",
      undefined,
    ]);
    expect(findings(model, "guessed-base")).toMatchObject([{ origin: { page: "boatRide.md" } }]);
  });
});

test("a walk along bases ends where a type comes again", () => {
  const bases = new Map([
    ["a", "b"],
    ["b", "c"],
    ["c", "b"],
  ]);
  const baseOf = (name: string) => bases.get(name);
  expect(lineage("a", baseOf)).toEqual(["a", "b", "c"]);
  expect(lineage("c", baseOf)).toEqual(["c", "b"]);
  expect(lineage("d", baseOf)).toEqual(["d"]);
});

describe("names", () => {
  const lamp = typePage("resources/Lamp.md", { name: "lamp", properties: [row("isOn", number)] });
  const typeOfRow = (type: TypeExpression, pages: readonly PageFacts[], namespace?: string) => {
    const model = link([
      ...pages,
      typePage(
        "resources/room.md",
        { name: "room", properties: [row("x", type, { origin: at("resources/room.md", 6, 2) })] },
        namespace,
      ),
    ]);
    return { type: describeReference(propertyOf(model, `${namespace ?? "city"}.room`, "x").type), model };
  };

  test.each([
    ["Lamp.md", "city.lamp", []],
    ["../resources/Lamp.md?view=latest", "city.lamp", []],
    ["lamp.md", "city.lamp", ["link-case"]],
    ["../RESOURCES/LAMP.MD", "city.lamp", ["link-case"]],
    ["/reference/api/Lamp.md", "city.lamp", ["link-outside-input"]],
    ["../../Lamp.md", "city.lamp", ["link-outside-input"]],
    ["%2E%2E/%2E%2E/Lamp.md", "city.lamp", ["link-outside-input"]],
    ["gone.md", "city.lamp", ["link-without-page"]],
    ["%zz.md", "city.lamp", ["link-without-page"]],
  ])("the link %s means %s", (target, expected, codes) => {
    const { type, model } = typeOfRow(named("lamp", target), [lamp]);
    expect(type).toBe(expected);
    expect(model.diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test("the target of a link counts more than its text, unless that names another documented type", () => {
    const bulb = typePage("resources/bulb.md", { name: "bulb", properties: [row("watts", number)] });
    expect(typeOfRow(named("light", "bulb.md"), [lamp, bulb]).type).toBe("city.bulb");
    expect(typeOfRow(named("lamp", "bulb.md"), [lamp, bulb]).type).toBe("city.lamp");
  });

  test("an anchor chooses among the enumerations of a page", () => {
    const member = { name: "on", origin: at("enums.md", 1), description: "" };
    const enums = ["gauge", "loadClass"].map((name) => ({
      name,
      origin: at("enums.md", 1),
      description: "",
      flags: false,
      members: [member],
    }));
    const catalog: PageFacts = {
      path: "resources/enums.md",
      kind: "enumeration catalog",
      namespace: "city",
      types: [],
      enums,
      diagnostics: [],
    };
    expect(typeOfRow(named("class of load", "enums.md#loadclass-values"), [catalog]).type).toBe("city.loadClass");
    expect(typeOfRow(named("gauge"), [catalog]).type).toBe("city.gauge");
  });

  test("a short name means the type of the same namespace; elsewhere it is ambiguous", () => {
    const signs = ["city.road", "city.sky"].map((namespace) =>
      typePage(`${namespace}.md`, { name: "sign", properties: [row("text", text)] }, namespace),
    );
    const inside = typeOfRow(named("sign"), signs, "city.sky");
    expect(inside.type).toBe("city.sky.sign");
    expect(inside.model.diagnostics).toEqual([]);
    const outside = typeOfRow(named("sign"), signs, "city");
    expect(outside.type).toBe("city.road.sign");
    expect(findings(outside.model, "ambiguous-type")).toMatchObject([
      { message: "sign is defined in more than one namespace (city.road, city.sky); it was read as city.road.sign" },
    ]);
    const qualified = typeOfRow(named("city.sky.sign"), signs, "city");
    expect(qualified.type).toBe("city.sky.sign");
    expect(qualified.model.diagnostics).toEqual([]);
  });

  test("a type may be called like a primitive", () => {
    const duration = typePage("duration.md", { name: "duration", properties: [row("seconds", number)] });
    expect(typeOfRow(named("duration"), [duration]).type).toBe("city.duration");
    expect(typeOfRow(named("duration"), []).type).toBe("Duration");
  });

  test("names such as those of a prototype are ordinary names", () => {
    const odd = ["__proto__", "constructor", "toString"];
    const properties = odd.map((name) => row(name, named(name)));
    const model = link([
      typePage("odd.md", { name: "odd", properties }),
      ...odd.map((name) => typePage(`${name}.md`, { name, properties: [row("x", text)] })),
    ]);
    expect(shape(typeOf(model, "city.odd"))).toEqual(odd.map((name) => `${name}: city.${name}`));
    expect(model.diagnostics).toEqual([]);
  });

  test("what nobody defines or shows is unknown, and a finding at its place", () => {
    const { type, model } = typeOfRow({ kind: "collection", items: named("ghost") }, []);
    expect(type).toBe("unknown collection");
    expect(findings(model, "unresolved-type")).toMatchObject([
      { message: "No page defines city.ghost; typed as unknown" },
    ]);
  });
});

describe("paths", () => {
  const lineOf = (target: string): RequestLineFact => ({ method: "GET", target, origin: at("x.md", 1) });
  const parametersOf = (parts: readonly PathPart[]) =>
    parts.flatMap((part) => (part.kind === "parameter" ? [part.name] : []));

  test.each([
    ["/users/{id}", "/users/{id}", ["userId"]],
    [
      "/users/{id | userPrincipalName}/messages/{id}",
      "/users/{id | userPrincipalName}/messages/{id}",
      ["userId", "messageId"],
    ],
    ["/users/{user-id}/messages/{message_id}", "/users/{user-id}/messages/{message_id}", ["userId", "messageId"]],
    ["/users/<id>/photo", "/users/<id>/photo", ["userId"]],
    ["/drives/{driveId}/items/{itemId}", "/drives/{driveId}/items/{itemId}", ["driveId", "itemId"]],
    ["/items/{id}/items/{id}", "/items/{id}/items/{id}", ["itemId", "itemItemId"]],
    ["/a/{id}/b/{id}/a/{id}", "/a/{id}/b/{id}/a/{id}", ["aId", "bId", "aAId"]],
    ["/policies/{ID}", "/policies/{ID}", ["policyId"]],
    ["/boxes/{id}", "/boxes/{id}", ["boxId"]],
    ["/statuses/{id}/addresses/{id}", "/statuses/{id}/addresses/{id}", ["statusId", "addressId"]],
    ["/{id}", "/{id}", ["id"]],
    ["/reports/getTotals(period='{period_value}')", "/reports/getTotals(period='{period_value}')", ["period"]],
    ["/companies({id})/items({id})", "/companies({id})/items({id})", ["companyId", "itemId"]],
    ["/sites/{host-name}:/{path}", "/sites/{host-name}:/{path}", ["hostName", "sitePath"]],
    ["/users/{}", "/users/{}", ["userId"]],
    ["/users?$filter=startswith(name,'{prefix}')", "/users", []],
    ["https://api.example.com/v1.0/users/{id}", "/users/{id}", ["userId"]],
    ["https://api.example.com/beta/users/{id}?$top=1", "/users/{id}", ["userId"]],
    ["users/{id}", "/users/{id}", ["userId"]],
    ["/me HTTP/1.1", "/me", []],
  ])("%s", (target, template, names) => {
    const path = parsePath(lineOf(target), microsoftGraph);
    expect(path.template).toBe(template);
    expect(parametersOf(path.parts)).toEqual(names);
    expect(path.parts.map((part) => (part.kind === "text" ? part.text : part.placeholder)).join("")).toBe(template);
  });

  test.each([
    ["https://api.example.com/v1.0/users/1", "https://api.example.com/v1.0"],
    ["https://api.example.com/users/1", "https://api.example.com"],
    ["https://api.example.com/beta/USERS/1", "https://api.example.com/beta"],
    ["https://api.example.com/beta/me/1", "https://api.example.com/beta"],
    ["https://api.example.com:8443/tenant/v2/users", "https://api.example.com:8443/tenant/v2"],
    ["https://api.example.com/users-archive/users/1", "https://api.example.com/users-archive"],
    ["https://{host}/users/1", undefined],
    ["/users/1", undefined],
  ])("the base of %s is %s", (url, base) => {
    expect(baseUrlOf(url, parsePath(lineOf("/users/{id}"), microsoftGraph))).toBe(base);
  });
});

describe("the model", () => {
  const pages = read({
    "lamp.md":
      "# lamp resource type\n\n## Properties\n|Property|Type|Description|\n|--|--|--|\n|id|String|Read-only.|\n|isOn|Boolean|Required.|\n",
    "lamp-create.md":
      "# Create lamp\n\n## HTTP request\n```\nPOST /lamps\n```\n\n## Request body\nSupply a JSON representation of a [lamp](lamp.md).\n\n## Response\nIf successful, this method returns a `201 Created` response code and a [lamp](lamp.md) in the response body.\n",
    "mood.md": "# mood enum type\n\n## Members\n|Member|\n|--|\n|calm|\n",
  });

  test("is frozen, whatever the depth", () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [name, part] of Object.entries(value)) visit(part, `${path}/${name}`);
    };
    visit(link(pages), "");
    expect(open).toEqual([]);
  });

  test("does not depend on the order of the pages", () => {
    expect(link(pages.toReversed())).toEqual(link(pages));
  });

  test("is JSON, as are the facts it is made from", () => {
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
    const model = link(pages);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test("has evidence for each member, on a page that was read", () => {
    const { types } = link(pages);
    const properties = types.flatMap(({ properties: own, create }) => [
      ...own,
      ...(create?.members ?? []).map(({ property }) => property),
    ]);
    expect(properties.length).toBeGreaterThan(2);
    for (const { evidence } of properties) {
      expect(pages.map(({ path }) => path)).toContain(evidence.origin.page);
      expect(evidence.witnesses[0]).toMatchObject({ source: evidence.source, origin: evidence.origin });
    }
  });

  test("is empty where there is no page", () => {
    expect(link([])).toEqual({ types: [], enums: [], operations: [], diagnostics: [] });
  });
});
