import fc from "fast-check";

/** The texts of a few pages, by path. */
export type PageSet = Readonly<Record<string, string>>;

/** Names that are alike, that others are derived from, or that the language and the output have a use for. */
const names = [
  ...["thing", "Thing", "thing_base", "thingBase", "ThingBASE", "thingCreate", "thingUpdate", "thingUpdateCreate"],
  ...[
    "thingOperation",
    "copyOperation",
    "otherOperation",
    "enumThing",
    "entity",
    "thingArray",
    "isThing",
    "visitThing",
  ],
  ...["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "promise", "Array", "string", "Record"],
  ...["Object", "Error", "number", "Map", "Set", "Symbol", "Date", "URL", "Iterable", "con", "aux", "index", "client"],
  ...[
    "page",
    "Duration",
    "thingRules",
    "thingValues",
    "thingSchema",
    "Omit",
    "ReadonlyArray",
    "_",
    "7",
    "été",
    "u00e9",
  ],
];

const memberNames = ["id", "name", "kind", "value", "items", "size", "status", "constructor", "__proto__", "toString"];
const namespaces = ["microsoft.graph", "microsoft.graph.sub", "thing", "microsoft"];
const folders = ["resources", "more/resources", "Resources"];

const member = fc.constantFrom(...memberNames);
const line = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((all) => all.join(""));
const text = fc.constantFrom;
const lines = (part: fc.Arbitrary<string>, maxLength: number, minLength = 0): fc.Arbitrary<string> =>
  fc.array(part, { maxLength, minLength }).map((all) => all.join("\n"));

/** The pages that a set is made of, all about these few names. */
function pagesAbout(few: readonly string[]): fc.Arbitrary<PageSet> {
  const name = text(...few);
  const folder = text(...folders);
  const namespace = text(...namespaces);
  const link = fc
    .tuple(name, name, fc.boolean())
    .map(([label, page, same]) => `[${label}](../resources/${(same ? label : page).toLowerCase()}.md)`);
  const type = fc.oneof(
    text("String", "Int32", "Boolean", "DateTimeOffset", "Collection(String)", "Edm.Guid", "Object", "Stream", ""),
    name,
    link,
    line(text("Collection("), fc.oneof(name, link), text(")", " collection")),
    line(link, text(" or ", ", "), link),
    line(link, text(" or ", " collection"), text("", "Collection(String)")),
    line(namespace, text("."), name),
  );
  const description = fc.oneof(
    text("A word.", "Key. Not nullable.", "Read-only.", "Required.", "Possible values are: `a`, `b`.", "1 to 3."),
    line(
      text("Inherited from ", "Nullable. Inherited from the "),
      fc.oneof(link, name, line(namespace, text("."), name)),
    ),
  );
  const row = line(text("|"), member, text("|"), type, text("|"), description, text("|"));
  const include = line(text("[!INCLUDE [x](../includes/"), text("a", "b"), text(".md)]"));
  const table = line(
    text("|Property|Type|Description|\n|:---|:---|:---|\n"),
    lines(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: include }), 5),
  );
  const inheritance = fc.oneof(
    text("A thing.", "An abstract type."),
    line(
      text("Inherits from ", "Derived from ", "Base type of ", "The base type of "),
      link,
      text(".", " and others."),
    ),
    line(text("The "), link, text(" and "), link, text(" resources inherit from this type.")),
    line(text("Supported derived types:\n\n- "), link, text("\n- "), link),
    include,
  );
  const derived = fc.oneof(
    text(""),
    line(text("### Derived types\n\n|Type|Description|\n|:---|:---|\n|"), link, text("|x|\n")),
  );

  const typeName = line(text("#", "", "#"), namespace, text("."), name);
  const { object } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
    value: fc.oneof(
      { depthSize: "medium" },
      fc.constantFrom("String", "x", 1, true, null, "2020-01-01T00:00:00Z", "https://example.com/x"),
      tie("object"),
      fc.array(tie("value"), { maxLength: 2 }),
    ),
    object: fc
      .tuple(fc.option(typeName), fc.array(fc.tuple(member, tie("value")), { maxLength: 4 }))
      .map(([named, entries]) => Object.fromEntries([...(named === null ? [] : [["@odata.type", named]]), ...entries])),
  }));
  const json = object.map((value) => JSON.stringify(value, null, 1));

  const annotation = fc.tuple(namespace, name, fc.option(fc.tuple(namespace, name))).map(([space, own, base]) =>
    JSON.stringify({
      blockType: "resource",
      "@odata.type": `${space}.${own}`,
      ...(base && { baseType: base.join(".") }),
    }),
  );
  const heading = (own: string, space: string, kind: string) => `# ${own} ${kind}\n\nNamespace: ${space}\n\n`;
  const resource = fc
    .tuple(name, namespace, folder, inheritance, table, derived, fc.option(annotation), json)
    .map(([own, space, place, sentence, rows, list, annotated, shown]): [string, string] => [
      `${place}/${own.toLowerCase()}.md`,
      `${heading(own, space, "resource type")}${sentence}\n\n## Properties\n\n${rows}\n\n${list}\n\n` +
        `## JSON representation\n\n${annotated === null ? "" : `<!-- ${annotated} -->\n`}\`\`\`json\n${shown}\n\`\`\`\n`,
    ]);
  const enumeration = fc
    .tuple(name, namespace, folder, fc.subarray(["a", "b", "constructor", "A"]))
    .map(([own, space, place, values]): [string, string] => [
      `${place}/${own.toLowerCase()}-enum.md`,
      `${heading(own, space, "enum type")}## Members\n\n|Member|Description|\n|:---|:---|\n` +
        values.map((value) => `|${value}|x|`).join("\n"),
    ]);
  const operation = fc
    .tuple(
      fc.record({ own: name, space: namespace, verb: text("Create", "Update", "Get", "List", "Delete") }),
      link,
      link,
      json,
      json,
      table,
    )
    .map(([{ own, space, verb }, sent, returned, request, response, rows]): [string, string] => {
      const method = verb === "Create" ? "POST" : verb === "Update" ? "PATCH" : verb === "Delete" ? "DELETE" : "GET";
      return [
        `api/${own.toLowerCase()}-${verb.toLowerCase()}.md`,
        `# ${verb} ${own}\n\nNamespace: ${space}\n\n## HTTP request\n\n\`\`\`http\n${method} /${own}s/{id}\n\`\`\`\n\n` +
          `## Request body\n\nIn the request body, supply a JSON representation of the ${sent} object.\n\n${rows}\n\n` +
          "## Response\n\nIf successful, this method returns a `200 OK` response code and " +
          `${verb === "List" ? "a collection of" : "a"} ${returned} object in the response body.\n\n## Examples\n\n` +
          `\`\`\`http\n${method} https://example.com/v1.0/${own}s/7\nContent-type: application/json\n\n${request}\n\`\`\`\n\n` +
          `\`\`\`http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n${response}\n\`\`\`\n`,
      ];
    });
  const included = fc
    .tuple(text("a", "b"), fc.oneof(include, row, inheritance), fc.oneof(include, row))
    .map(([file, first, second]): [string, string] => [`includes/${file}.md`, `${first}\n${second}\n`]);
  const page = fc.oneof(
    { weight: 6, arbitrary: resource },
    { weight: 1, arbitrary: enumeration },
    { weight: 2, arbitrary: operation },
    { weight: 1, arbitrary: included },
  );
  return fc.array(page, { minLength: 2, maxLength: 6 }).map((pages) => Object.fromEntries(pages));
}

/**
 * Sets of two to six small pages that nobody would write: they contradict each other about the bases of types, and
 * their names are hard to keep apart.
 */
export const pageSets: fc.Arbitrary<PageSet> = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 5 })
  .chain(pagesAbout);
