/** Everything that can be generated. */
export const allArtefacts = [
  "models",
  "validators",
  "requests",
  "permissions",
  "openapi",
  "openapi-yaml",
  "mocks",
] as const;

/** What is generated where nobody chooses. */
export const usualArtefacts: readonly Artefact[] = ["models", "validators", "requests", "permissions"];

/** Something that can be generated. */
export type Artefact = (typeof allArtefacts)[number];

/** What the specifiers of imports end in. */
export type ImportExtension = ".js" | ".ts" | "";

/** Of artefacts that were chosen, one that imports the models although they were not; nothing where all is well. */
export function importerWithoutModels(emit: readonly Artefact[]): Artefact | undefined {
  return emit.includes("models") ? undefined : emit.find((name) => importers.has(name));
}

const importers: ReadonlySet<Artefact> = new Set(["validators", "requests", "mocks"]);
