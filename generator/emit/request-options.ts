import { edmRules } from "../model/edm.ts";
import type { Operation, QueryOption, TypeReference } from "../model/model.ts";
import { propertyKey, quoted } from "./names.ts";
import type { EmitPlan } from "./plan.ts";
import { runtimeSymbol, typeText } from "./type-text.ts";
import type { ModuleBuilder } from "./typescript.ts";

/** The type of the last argument: the query options and the headers that the page documents. */
export function optionsText(operation: Operation, plan: EmitPlan, module: ModuleBuilder): string {
  const name = module.type(runtimeSymbol("client", "RequestOptions"));
  const headers = operation.optionalHeaders.map((header) => quoted(header.name)).join(" | ");
  const query = operation.query === undefined ? "" : queryText(operation, operation.query, plan, module);
  if (query === "" && headers === "") return name;
  const options = query === "" ? module.type(runtimeSymbol("client", "AnyQuery")) : query;
  return `${name}<${headers === "" ? options : `${options}, ${headers}`}>`;
}

/** The members of {@link ODataQuery} that are system query options. */
const systemOptions: ReadonlySet<string> = new Set(
  "$select $expand $filter $orderby $search $top $skip $skipToken $deltaToken $count $format".split(" "),
);

function queryText(
  { response }: Operation,
  options: readonly QueryOption[],
  plan: EmitPlan,
  module: ModuleBuilder,
): string {
  const system = options.filter(({ name }) => systemOptions.has(name));
  const own = options.filter(({ name }) => !systemOptions.has(name));
  const item = response.type?.kind === "collection" ? response.type.items : response.type;
  const texts: string[] = [];
  if (system.length > 0) {
    const query = `${module.type(runtimeSymbol("query", "ODataQuery"))}<${selectable(item, plan, module)}>`;
    const names = system.map(({ name }) => quoted(name)).join(" | ");
    texts.push(system.length === systemOptions.size ? query : `Pick<${query}, ${names}>`);
  }
  if (own.length > 0) {
    const members = own.map(({ name, type }) => `readonly ${propertyKey(name)}?: ${valueText(type)} | undefined`);
    texts.push(`{ ${members.join("; ")} }`);
  }
  return texts.length === 0 ? "Record<string, never>" : texts.join(" & ");
}

/** What `$select` chooses from; anything where the members are not known. */
function selectable(item: TypeReference | undefined, plan: EmitPlan, module: ModuleBuilder): string {
  return item?.kind === "object" ? typeText(item, "read", plan, module) : "Record<string, unknown>";
}

function valueText(type: QueryOption["type"]): string {
  const { json } = edmRules[type];
  return json === "any" ? "string" : json;
}
