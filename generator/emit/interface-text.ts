import { createRequire } from "node:module";
import type { InterfaceDeclarationStructure } from "ts-morph";
import { plainInterfaceText } from "./plain-interface.ts";
import type { InterfaceStatement } from "./statements.ts";

/**
 * An interface as TypeScript. Most are plain, and printed without ts-morph: to load it, the compiler that it brings
 * included, takes longer than most runs do.
 */
export function interfaceText(statement: InterfaceStatement): string {
  return plainInterfaceText(statement) ?? structureText(statement);
}

const load = createRequire(import.meta.url);

function structureText(statement: InterfaceStatement): string {
  // Required rather than imported: an import would first search all sources of ts-morph for the names they export.
  const { printStructure, StructureKind }: typeof import("ts-morph") = load("ts-morph");
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
