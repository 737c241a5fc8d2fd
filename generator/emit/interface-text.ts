import { createRequire } from "node:module";
import type { InterfaceDeclarationStructure } from "ts-morph";
import type { InterfaceStatement } from "./statements.ts";

const load = createRequire(import.meta.url);

// Required rather than imported: an import would first search the sources of ts-morph, the compiler's 12 MB included,
// for the names they export, which takes longer than to run them.
const { printStructure, StructureKind }: Pick<typeof import("ts-morph"), "printStructure" | "StructureKind"> =
  load("ts-morph");

/** An interface as TypeScript. */
export function interfaceText(statement: InterfaceStatement): string {
  return printStructure(structureOf(statement), { indentNumberOfSpaces: 2 })
    .trim()
    .replace(/\{\n\}$/, "{}");
}

function structureOf({ name, docs, bases, members }: InterfaceStatement): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    docs: [...docs],
    extends: [...bases],
    properties: members.map((member) => ({
      kind: StructureKind.PropertySignature,
      name: member.name,
      type: member.type,
      hasQuestionToken: member.isOptional,
      docs: [...member.docs],
    })),
  };
}
