import { createHash } from "node:crypto";

/** A hash of these parts in this order; safe as a file name. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // The lengths keep what one part ends with from being what the next one starts with.
  for (const part of parts) {
    if (typeof part === "string") hash.update(`${part.length}\n${part}`);
    else hash.update(`${part.length}\n`).update(part);
  }
  return hash.digest("base64url");
}
