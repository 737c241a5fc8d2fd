import type { Operation, QueryOption, TypeReference } from "../../model/model.ts";
import { isSystemQueryOption, systemQueryOptions } from "../../odata/query-options.ts";
import { docs } from "../doc-comments.ts";
import { typeArguments } from "../lists.ts";
import { propertyKey, quoted } from "../literals.ts";
import type { PlannedModule } from "../planned-module.ts";
import { runtimeSymbol, typeText, urlValueText } from "../type-text.ts";

/** The type of the last argument: the general one, or one of the operation's own. */
export function optionsText(operation: Operation, module: PlannedModule): string {
  return hasOptions(operation)
    ? module.plan.operationSymbol(operation, "options").name
    : module.type(runtimeSymbol("client", "RequestOptions"));
}

function hasOptions({ query, givenHeaders }: Operation): boolean {
  return query !== undefined || givenHeaders.length > 0;
}

/** Declares the query options and the headers that the page documents, where it does. */
export function addOptionsType(operation: Operation, module: PlannedModule): void {
  if (!hasOptions(operation)) return;
  const general = module.type(runtimeSymbol("client", "RequestOptions"));
  const headers = operation.givenHeaders.map((header) => quoted(header.name)).join(" | ");
  const query =
    operation.query === undefined
      ? module.type(runtimeSymbol("client", "AnyQuery"))
      : queryText(operation, operation.query, module);
  module.addTypeAlias({
    name: module.plan.operationSymbol(operation, "options").name,
    docs: docs([
      `The query options and headers that {@link ${module.plan.operationSymbol(operation, "function").name}} takes.`,
    ]),
    type: typeArguments(general, headers === "" ? [query] : [query, headers]),
  });
}

function queryText({ response }: Operation, options: readonly QueryOption[], module: PlannedModule): string {
  const system = options.filter(({ name }) => isSystemQueryOption(name));
  const own = options.filter(({ name }) => !isSystemQueryOption(name));
  const item = response.type?.kind === "collection" ? response.type.items : response.type;
  const texts: string[] = [];
  if (system.length > 0) {
    const query = `${module.type(runtimeSymbol("query", "ODataQuery"))}<${selectable(item, module)}>`;
    const names = system.map(({ name }) => quoted(name)).join(" | ");
    texts.push(system.length === systemQueryOptions.size ? query : `Pick<${query}, ${names}>`);
  }
  if (own.length > 0) {
    const members = own.map(({ name, type }) => `readonly ${propertyKey(name)}?: ${urlValueText(type)} | undefined`);
    texts.push(`{ ${members.join("; ")} }`);
  }
  return texts.length === 0 ? "Record<string, never>" : texts.join(" & ");
}

/** What `$select` chooses from; anything where the members are not known. */
function selectable(item: TypeReference | undefined, module: PlannedModule): string {
  return item?.kind === "object" ? typeText(item, "read", module) : "Record<string, unknown>";
}
