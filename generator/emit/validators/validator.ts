import type { Parameter } from "../declarations.ts";
import { docs } from "../doc-comments.ts";
import type { ValidatorArtefact } from "../plan/symbols.ts";
import type { PlannedModule } from "../planned-module.ts";
import { runtimeSymbol } from "../type-text.ts";
import type { ModuleBuilder } from "../typescript.ts";

/** What is validated. */
export interface Subject {
  /** The name of a part of the validator. */
  readonly symbol: (artefact: ValidatorArtefact) => string;
  /** The type of a value that passes. */
  readonly typeName: string;
  /** Whether a client writes it; it is checked by its rules then. */
  readonly isWritten: boolean;
}

/** The parameter of guards, checks and visits. */
export const valueParameter: Parameter = { name: "value", type: "unknown" };

/** Adds the functions that callers ask. */
export function addGuardAndCheck({ symbol, typeName, isWritten }: Subject, module: PlannedModule): void {
  const names = { visit: symbol("visit"), rules: symbol("rules") };
  const open = isWritten ? "Unknown and read-only members do not." : "Unknown members pass.";
  module.addFunction({
    name: symbol("guard"),
    docs: docs([`Tells whether \`value\` has the shape of {@link ${typeName}}. ${open}`]),
    parameters: [valueParameter],
    returnType: `value is ${typeName}`,
    statements: module.render(isWritten ? "guard-written" : "guard", names),
  });
  module.addFunction({
    name: symbol("check"),
    docs: docs([`Lists everything that keeps \`value\` from having the shape of {@link ${typeName}}.`]),
    parameters: [valueParameter, ...(isWritten ? [] : [checkOptions(module)])],
    returnType: `${module.type(runtimeSymbol("validation", "Verdict"))}<${typeName}>`,
    statements: module.render(isWritten ? "check-written" : "check", names),
  });
}

function checkOptions(module: ModuleBuilder): Parameter {
  return { name: "options", type: module.type(runtimeSymbol("validation", "CheckOptions")), hasQuestionToken: true };
}

/** Adds the rules and the Standard Schema that is made of them. */
export function addSchema({ symbol, typeName }: Subject, rules: string, module: PlannedModule): void {
  module.addConstant({
    name: symbol("rules"),
    isInternal: true,
    docs: docs([`What {@link ${typeName}} is made of.`]),
    type: module.type(runtimeSymbol("rules", "ObjectRules")),
    initializer: rules,
  });
  const standardSchema = module.value(runtimeSymbol("standard-schema", "standardSchema"));
  module.addConstant({
    name: symbol("schema"),
    docs: docs([`{@link ${typeName}} as a Standard Schema, which also gives its JSON Schema.`]),
    type: `${module.type(runtimeSymbol("standard-schema", "StandardSchema"))}<${typeName}>`,
    initializer: `/* @__PURE__ */ ${standardSchema}(${symbol("check")}, ${symbol("rules")})`,
  });
}
