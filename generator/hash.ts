import { createHash } from "node:crypto";

/** A hash of these parts in this order; safe as a file name. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // With the lengths, parts that are split differently have different hashes.
  for (const part of parts) {
    if (typeof part === "string") hash.update(`${part.length}\n${part}`);
    else hash.update(`${part.length}\n`).update(part);
  }
  return hash.digest("base64url");
}
