import { expect, test } from "vitest";
import { microsoftGraph } from "../generator/dialects/microsoft-graph/microsoft-graph.ts";
import { readPage } from "../generator/pages/read-page.ts";

const all = "all";

/** The options that a section with this text offers, without their dollar signs. */
function offered(section: string): string {
  const text = `# List reefs\n\n## HTTP request\n\n\`\`\`http\nGET /reefs\n\`\`\`\n\n## Optional query parameters\n\n${section}\n`;
  const { queryOptions } = readPage("api/reef-list.md", text, microsoftGraph).operation ?? {};
  if (queryOptions === undefined) return "nothing said";
  const { any, names, denied } = queryOptions;
  const left = names.filter((name) => !denied.includes(name));
  return any ? [all, ...denied.map((name) => `-${name}`)].join(" ") : left.sort().join(" ");
}

test.each([
  ["This method doesn't support any OData query parameters.", ""],
  ["This method doesn’t support the [OData query parameters](/odata) to help customize the response.", ""],
  ["OData query parameters aren't supported.", ""],
  ["The [OData query parameters](/odata) are not currently supported.", ""],
  ["OData query options are not available for this method.", ""],
  ["OData query parameters are unavailable.", ""],
  ["No OData query parameters.", ""],
  ["This method supports no OData query parameters.", ""],
  ["This method has no optional query parameters.", ""],
  ["There are no query parameters for this method.", ""],
  ["This API does not currently support OData query parameters to customize the response.", ""],
  ["This method does **not** support any OData query parameters (e.g. $filter is not supported here).", ""],
  ["This method doesn't support OData query parameters, for example, `$filter` isn't supported.", ""],
  ["Not supported.", ""],
  ["None.", ""],
  ["N/A", ""],
  ["Not applicable.", ""],
  ["This isn't supported.", ""],
  ["This method doesn't have any query parameters.", ""],
  ["This method does not accept query parameters.", ""],
  ["This method doesn't support optional query parameters other than `$select`.", "$select"],
  ["This method supports the OData query parameters except `$search`.", "all -$search"],
  ["This method supports all OData query parameters but `$search`.", "all -$search"],
  ["You can use `$top`. `$filter` and `$orderby` can't be used with this method.", "$top"],
  ["You can use `$filter` and `$search`. You cannot use `$search` with `$filter`.", "$filter $search"],
  ["This method supports `$filter` and `$top`. `$filter` isn't available in national clouds.", "$filter $top"],
  ["No query options are supported.", ""],
  ["This function doesn't take any query parameters.", ""],
  ["This method doesn't support OData query parameters like `$filter`.", ""],
  ["All OData query parameters are supported, except for `$search` and `$count`.", "all -$search -$count"],
  ["This method supports OData query parameters. `$search` isn't supported.", "all -$search"],
  ["> **Note:** $filter is not supported.", "all -$filter"],
  ["This method supports `$select` and `$top` but not `$filter`.", "$select $top"],
  ["This method supports the `$select` OData query parameter, but doesn't support `$filter`.", "$select"],
  ["This method supports `$select` and `$filter`. However, `$filter` is unavailable.", "$select"],
  ["This method supports the `$select`, `$filter` and `$top` OData query parameters.", "$filter $select $top"],
  ["This method supports the `select` OData query parameter.", "$select"],
  ["This method supports `$select` and `$top`, but `$filter` isn't available.", "$select $top"],
  ["This method only supports the `$select` OData query parameter.", "$select"],
  ["You can use `$top`. The other OData query parameters are not supported.", "$top"],
  ["This method supports some of the OData query parameters to help customize the response.", all],
  ["This method supports some OData query parameters. You can use `$search` on **name**.", all],
  ["This method supports the OData query parameters, including `$search`, `$count`, and `$filter`.", all],
  ["This method supports `$select` and other OData query parameters.", all],
  ["This method supports OData query parameters such as `$select`.", all],
  ["For general information, see [OData query parameters](/odata).", all],
  ["This method supports the following OData query parameters:\n\n- `$top`\n- `$skip`", "$skip $top"],
  [
    "This method supports OData query parameters.\n\n|Name|Description|\n|:--|:--|\n|$top|The size.|\n|$skip|Not supported.|",
    "$top",
  ],
  ["Provide the following query parameters.\n\n|Name|Type|Description|\n|:--|:--|:--|\n|start|String|The start.|", ""],
  ["This method supports `$select`. The **depth** property doesn't support `$select`.", "$select"],
  ["If you don't use any query parameters, all reefs are returned.", all],
])("%s", (section, expected) => {
  expect(offered(section)).toBe(expected);
});
