import type { Operation } from "../../model/model.ts";
import { allProperties } from "../../model/types/lineage.ts";
import type { TypeParameter } from "../declarations.ts";
import { quoted } from "../literals.ts";
import { answeredType, documents } from "../plan/navigation.ts";
import type { PlannedModule } from "../planned-module.ts";
import { runtimeSymbol, typeText } from "../type-text.ts";

/** How the query options of a request decide the type of its answer. */
export interface Narrowing {
  /** The whole of what they choose from. */
  readonly item: string;
  /** What is answered of it. */
  readonly selected: string;
  /** Those of the function, and those of its options, which can be named without arguments. */
  readonly typeParameters: {
    readonly ofFunction: readonly TypeParameter[];
    readonly ofOptions: readonly TypeParameter[];
  };
  /** The names of the type parameters. */
  readonly names: readonly string[];
}

/**
 * How `$select` and `$expand` narrow what an operation answers with; nothing where its page does not document `$select`,
 * and where its paths answer with different things.
 */
export function narrowingOf(operation: Operation, module: PlannedModule): Narrowing | undefined {
  const { plan } = module;
  const type = plan.find(answeredType(operation) ?? "");
  const isSame = operation.paths.every(({ response }) => response === undefined);
  if (type === undefined || !isSame || !documents(operation, "$select")) return undefined;
  const item = typeText({ kind: "object", name: type.qualifiedName }, "read", module);
  const selectable = `${query("Selectable", module)}<${item}>`;
  const select = { name: "Select", constraint: selectable };
  const expandable = expandableText(operation, module);
  const expand = expandable === undefined ? [] : [{ name: "Expand", constraint: expandable }];
  const keys = allProperties(type, plan.find).flatMap(({ name, key }) => (key ? [quoted(name)] : []));
  const always = [...keys, ...expand.map(() => `${query("Expanded", module)}<Expand>`)].join(" | ");
  return {
    item,
    selected: `${query("Selected", module)}<${[item, "Select", ...(always === "" ? [] : [always])].join(", ")}>`,
    names: [select, ...expand].map(({ name }) => name),
    typeParameters: {
      // Without `$expand`, nothing is expanded.
      ofFunction: [select, ...expand.map((parameter) => ({ ...parameter, default: "never" }))],
      ofOptions: [select, ...expand].map((parameter) => ({ ...parameter, default: parameter.constraint })),
    },
  };
}

/** What `$expand` can name; nothing where the page does not document it, or the type has no navigation properties. */
export function expandableText(operation: Operation, module: PlannedModule): string | undefined {
  const name = answeredType(operation);
  if (name === undefined || !documents(operation, "$expand") || !module.plan.navigationOf(name)) return undefined;
  return `${query("Expandable", module)}<${module.type(module.plan.typeSymbol(name, "navigation"))}>`;
}

function query(name: string, module: PlannedModule): string {
  return module.type(runtimeSymbol("query", name));
}
