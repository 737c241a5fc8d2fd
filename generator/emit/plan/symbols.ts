import { memoize } from "../../memoize.ts";
import { camelCase, kebabCase, pascalCase } from "./names.ts";

/** An exported identifier and the file that exports it. */
export interface ModuleSymbol {
  readonly name: string;
  /** The path of the module below the output folder, for instance `models/user.ts`. */
  readonly from: string;
}

/** The interfaces of a type: what is read, and its write shapes. */
export type ShapeKind = "interface" | "create" | "update";

/** What can be generated for a type. */
export type TypeArtefact = ShapeKind | "values" | "navigation" | ValidatorArtefact;

/** The parts of a validator. */
export type ValidatorArtefact = keyof typeof validatorNames;

/** What can be generated for an operation; the parts of a validator are those of its body. */
export type OperationArtefact =
  | "function"
  | "body"
  | "parameters"
  | "options"
  | "permissions"
  | "mock"
  | ValidatorArtefact;

/**
 * The symbol of an artefact of an operation.
 *
 * @param name that of its function
 * @param stem that of its files
 */
export function operationSymbol(name: string, stem: string, artefact: OperationArtefact): ModuleSymbol {
  switch (artefact) {
    case "permissions":
      return { name: `${name}Permissions`, from: `permissions/${stem}.ts` };
    case "mock":
      return { name: `mock${pascalCase(name)}`, from: `mocks/${stem}.ts` };
    case "function":
      return { name, from: `requests/${stem}.ts` };
    case "body":
    case "parameters":
    case "options":
      return { name: pascalCase(name) + pascalCase(artefact), from: `requests/${stem}.ts` };
    default:
      return { name: validatorNames[artefact](`${pascalCase(name)}Body`), from: `validators/bodies/${stem}.ts` };
  }
}

/** How the parts of a validator are named after the interface. */
const validatorNames = {
  guard: (name: string) => `is${name}`,
  check: (name: string) => `check${name}`,
  visit: (name: string) => `visit${name}`,
  array: (name: string) => `visit${name}Array`,
  rules: (name: string) => `${camelCase(name)}Rules`,
  schema: (name: string) => `${camelCase(name)}Schema`,
} as const;

/** The name of an interface, and the identifiers that are derived from it. */
export const identifiersAround: (name: string) => readonly string[] = memoize((name) => [
  name,
  ...Object.values(validatorNames).map((nameOf) => nameOf(name)),
]);

/** The symbol of the union of a type of this name with those that are derived from it, for one of its shapes. */
export function unionSymbol(name: string, union: string, shape: ShapeKind): ModuleSymbol {
  return { name: shapeName(union, shape), from: typeSymbol(name, shape).from };
}

function shapeName(name: string, shape: ShapeKind): string {
  return shape === "interface" ? name : name + pascalCase(shape);
}

/** The symbol of an artefact of a type of this name; of one that validates, for one of its shapes. */
export function typeSymbol(name: string, artefact: TypeArtefact, shape: ShapeKind = "interface"): ModuleSymbol {
  const stem = kebabCase(name);
  switch (artefact) {
    case "interface":
    case "create":
    case "update":
      return { name: shapeName(name, artefact), from: `models/${stem}.ts` };
    case "navigation":
      return { name: `${name}Navigation`, from: `models/${stem}.ts` };
    case "values":
      return { name: `${camelCase(name)}Values`, from: `models/${stem}.ts` };
    default:
      return { name: validatorNames[artefact](shapeName(name, shape)), from: `validators/${stem}.ts` };
  }
}
