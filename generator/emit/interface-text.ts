import type { InterfaceDeclarationStructure } from "ts-morph";
import { loadPackage } from "../load-package.ts";
import { plainInterfaceText } from "./plain-interface.ts";
import type { InterfaceStatement } from "./statements.ts";

/**
 * An interface as TypeScript. Most are plain, and printed without ts-morph: to load it, the compiler that it brings
 * included, takes longer than most runs do.
 */
export function interfaceText(statement: InterfaceStatement): string {
  return plainInterfaceText(statement) ?? structureText(statement);
}

function structureText(statement: InterfaceStatement): string {
  const { printStructure, StructureKind }: typeof import("ts-morph") = loadPackage("ts-morph");
  return printStructure(structureOf(statement, StructureKind), { indentNumberOfSpaces: 2 })
    .trim()
    .replace(/\{\n\}$/, "{}");
}

function structureOf(
  { name, docs, bases, members }: InterfaceStatement,
  kinds: typeof import("ts-morph").StructureKind,
): InterfaceDeclarationStructure {
  return {
    kind: kinds.Interface,
    name,
    isExported: true,
    docs: [...docs],
    extends: [...bases],
    properties: members.map((member) => ({
      kind: kinds.PropertySignature,
      name: member.name,
      type: member.type,
      hasQuestionToken: member.isOptional,
      docs: [...member.docs],
    })),
  };
}
