import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/**
 * What is used of ts-morph at run time. It is required rather than imported: an import would first search its sources,
 * the compiler's 12 MB included, for the names they export, which takes longer than to run them.
 */
export const {
  printStructure,
  StructureKind,
  VariableDeclarationKind,
}: Pick<typeof import("ts-morph"), "printStructure" | "StructureKind" | "VariableDeclarationKind"> = load("ts-morph");
