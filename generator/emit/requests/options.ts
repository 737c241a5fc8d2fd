import type { Operation, QueryOption } from "../../model/model.ts";
import { isSystemQueryOption, spellingsOf, systemQueryOptions } from "../../odata/query-options.ts";
import { docs } from "../doc-comments.ts";
import { typeArguments } from "../lists.ts";
import { propertyKey, quoted } from "../literals.ts";
import { answeredType } from "../plan/navigation.ts";
import type { PlannedModule } from "../planned-module.ts";
import { runtimeSymbol, typeText, urlValueText } from "../type-text.ts";
import { expandableText, narrowingOf } from "./narrowing.ts";

/** The type of the last argument: the general one, or one of the operation's own. */
export function optionsText(operation: Operation, module: PlannedModule): string {
  return hasOptions(operation)
    ? generic(module.plan.operationSymbol(operation, "options").name, narrowingOf(operation, module)?.names)
    : module.type(runtimeSymbol("client", "RequestOptions"));
}

function generic(name: string, parameters: readonly string[] = []): string {
  return parameters.length === 0 ? name : `${name}<${parameters.join(", ")}>`;
}

/** Whether callers must give some query option. */
export function mustHaveOptions({ query }: Operation): boolean {
  return query?.some(({ required }) => required) === true;
}

function hasOptions({ query, givenHeaders }: Operation): boolean {
  return query !== undefined || givenHeaders.length > 0;
}

/** Declares the query options and the headers that the page documents, where it does. */
export function addOptionsType(operation: Operation, module: PlannedModule): void {
  if (!hasOptions(operation)) return;
  const general = mustHaveOptions(operation) ? "RequestOptionsWithQuery" : "RequestOptions";
  const headers = operation.givenHeaders.map((header) => quoted(header.name)).join(" | ");
  const query =
    operation.query === undefined
      ? module.type(runtimeSymbol("query", "AnyQuery"))
      : queryText(operation, operation.query, module);
  const narrowing = narrowingOf(operation, module);
  module.addTypeAlias({
    name: module.plan.operationSymbol(operation, "options").name,
    ...(narrowing && { typeParameters: narrowing.typeParameters.ofOptions }),
    docs: docs([
      `The query options and headers that {@link ${module.plan.operationSymbol(operation, "function").name}} takes.`,
    ]),
    type: typeArguments(module.type(runtimeSymbol("client", general)), headers === "" ? [query] : [query, headers]),
  });
}

function queryText(operation: Operation, options: readonly QueryOption[], module: PlannedModule): string {
  const isOptionalSystem = ({ name, required }: QueryOption) => isSystemQueryOption(name) && !required;
  const system = options.filter(isOptionalSystem);
  const members = options.filter((option) => !isOptionalSystem(option));
  const query = () => `${module.type(runtimeSymbol("query", "ODataQuery"))}<${chosenFrom(operation, module)}>`;
  const texts: string[] = [];
  if (system.length > 0) {
    const names = system.flatMap(({ name }) => spellingsOf(name)).map(quoted);
    texts.push(system.length === systemQueryOptions.size ? query() : `Pick<${query()}, ${names.join(" | ")}>`);
  }
  if (members.length > 0) {
    const memberText = ({ name, type, required }: QueryOption) => {
      const text = isSystemQueryOption(name)
        ? `NonNullable<${query()}[${quoted(name)}]>`
        : type.kind === "primitive"
          ? urlValueText(type.name)
          : typeText(type, "write", module);
      return `readonly ${propertyKey(name)}${required ? `: ${text}` : `?: ${text} | undefined`}`;
    };
    texts.push(`{ ${members.map(memberText).join("; ")} }`);
  }
  return texts.length === 0 ? "Record<string, never>" : texts.join(" & ");
}

/** What query options choose from, and what they can name; anything where the members are not known. */
function chosenFrom(operation: Operation, module: PlannedModule): string {
  const narrowing = narrowingOf(operation, module);
  if (narrowing !== undefined) return [narrowing.item, ...narrowing.names].join(", ");
  const name = answeredType(operation);
  if (name === undefined) return "Record<string, unknown>";
  const item = typeText({ kind: "object", name }, "read", module);
  const expandable = expandableText(operation, module);
  if (expandable === undefined) return item;
  return [item, `${module.type(runtimeSymbol("query", "Selectable"))}<${item}>`, expandable].join(", ");
}
