// Generated from file-data.md. Do not edit.

import type { FileData } from "../models/file-data.js";
import { explainBase64, isBase64 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link FileData}.
 * Unknown members pass.
 */
export function isFileData(value: unknown): value is FileData {
  return (
    isObject<FileData>(value) &&
    (value.data == null || isBase64(value.data))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link FileData}. */
export function checkFileData(value: unknown): Verdict<FileData> {
  return verdict(value, explainFileData);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainFileData(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<FileData>(
    value,
    pointer,
    problems,
    {
      data: optional(nullable(explainBase64)),
    },
  );
}

/** {@link FileData} as a Standard Schema. */
export const fileDataSchema: StandardSchema<FileData> = /* @__PURE__ */ standardSchema(checkFileData);
