import { camelCase, pascalCase } from "./names.ts";

/** An exported identifier and the file that exports it. */
export interface ModuleSymbol {
  readonly name: string;
  /** The path of the module below the output folder, for instance `models/user.ts`. */
  readonly from: string;
}

/** What can be generated for a type. `create` and `update` are its write shapes. */
export type TypeArtefact =
  | "interface"
  | "create"
  | "update"
  | "values"
  | `${"" | "create-" | "update-"}${"guard" | "check" | "visit" | "array" | "rules" | "schema"}`;

/** What can be generated for an operation. */
export type OperationArtefact = "function" | "body" | "parameters" | "options" | "permissions";

/** The paths of the modules whose files share a stem. */
type Modules = Readonly<Record<"models" | "validators" | "requests" | "permissions", string>>;

/** The modules of what is named by this stem. */
export function modulesOf(stem: string): Modules {
  return {
    models: `models/${stem}.ts`,
    validators: `validators/${stem}.ts`,
    requests: `requests/${stem}.ts`,
    permissions: `permissions/${stem}.ts`,
  };
}

/** The symbol of an artefact of an operation whose function has this name. */
export function operationSymbol(name: string, modules: Modules, artefact: OperationArtefact): ModuleSymbol {
  if (artefact === "permissions") return { name: `${name}Permissions`, from: modules.permissions };
  const symbol = artefact === "function" ? name : pascalCase(name) + pascalCase(artefact);
  return { name: symbol, from: modules.requests };
}

/** The symbol of an artefact of a type of this name. */
export function typeSymbol(
  name: string,
  { models: model, validators: validator }: Modules,
  artefact: TypeArtefact,
): ModuleSymbol {
  if (artefact === "interface") return { name, from: model };
  if (artefact === "create") return { name: `${name}Create`, from: model };
  if (artefact === "update") return { name: `${name}Update`, from: model };
  if (artefact === "values") return { name: `${camelCase(name)}Values`, from: model };
  const [shape, kind] = artefact.includes("-") ? artefact.split("-", 2) : ["", artefact];
  const subject = name + pascalSuffix(shape ?? "");
  if (kind === "guard") return { name: `is${subject}`, from: validator };
  if (kind === "check") return { name: `check${subject}`, from: validator };
  if (kind === "visit") return { name: `visit${subject}`, from: validator };
  if (kind === "array") return { name: `visit${subject}Array`, from: validator };
  if (kind === "rules") return { name: `${camelCase(subject)}Rules`, from: validator };
  return { name: `${camelCase(subject)}Schema`, from: validator };
}

function pascalSuffix(shape: string): string {
  return shape === "" ? "" : pascalCase(shape);
}
