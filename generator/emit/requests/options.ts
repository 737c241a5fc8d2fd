import type { Operation, QueryOption, TypeReference } from "../../model/model.ts";
import { edmRules } from "../../odata/primitives.ts";
import { propertyKey, quoted } from "../plan/names.ts";
import type { EmitPlan } from "../plan/plan.ts";
import type { AliasStatement } from "../statements.ts";
import { runtimeSymbol, typeText } from "../type-text.ts";
import { docs, type ModuleBuilder } from "../typescript.ts";

/** The type of the last argument: the general one, or one of the operation's own. */
export function optionsText(operation: Operation, plan: EmitPlan, module: ModuleBuilder): string {
  return hasOptions(operation)
    ? plan.operationSymbol(operation, "options").name
    : module.type(runtimeSymbol("client", "RequestOptions"));
}

function hasOptions({ query, optionalHeaders }: Operation): boolean {
  return query !== undefined || optionalHeaders.length > 0;
}

/** The query options and the headers that the page documents, where it does. */
export function optionsType(operation: Operation, plan: EmitPlan, module: ModuleBuilder): AliasStatement | undefined {
  if (!hasOptions(operation)) return undefined;
  const general = module.type(runtimeSymbol("client", "RequestOptions"));
  const headers = operation.optionalHeaders.map((header) => quoted(header.name)).join(" | ");
  const query =
    operation.query === undefined
      ? module.type(runtimeSymbol("client", "AnyQuery"))
      : queryText(operation, operation.query, plan, module);
  const list = headers === "" ? [query] : [query, headers];
  const { name } = plan.operationSymbol(operation, "options");
  const line = `${general}<${list.join(", ")}>`;
  const isLong = `export type ${name} = ${line};`.length > 120;
  return {
    kind: "alias",
    name,
    docs: docs([
      `The query options and headers that {@link ${plan.operationSymbol(operation, "function").name}} takes.`,
    ]),
    type: isLong ? `${general}<\n  ${list.join(",\n  ")}\n>` : line,
  };
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
