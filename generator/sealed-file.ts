import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writevSync } from "node:fs";
import { dirname } from "node:path";
import { type Entry, lineOf } from "./shards.ts";

/** A line of a file. Whoever writes it makes text of an entry, so that nobody else has to. */
export type Line = string | Entry;

/**
 * Writes lines below their hash, beside the file, and moves what is written into its place, whoever else reads or writes
 * it. A file that cannot be written stays as it is.
 */
export function writeSealed(file: string, lines: readonly Line[]): void {
  try {
    // Each line by itself: one wide character would make a text of all of them wide, which takes several times as long.
    replace(
      file,
      lines.map((line) => Buffer.from(`${typeof line === "string" ? line : lineOf(line)}\n`)),
    );
  } catch {
    // What is kept there is a convenience: to lose it costs time only.
  }
}

/** The lines of a file that was written so; nothing where there is none, or where it was damaged. */
export function readSealed(file: string): string[] | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const content = bytes.subarray(end + 1);
    const isWhole = sealOf([content]) === bytes.toString("utf8", 0, end);
    return isWhole ? content.toString("utf8").split("\n").slice(0, -1) : undefined;
  } catch {
    return undefined;
  }
}

function replace(file: string, content: readonly Buffer[]): void {
  const beside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  const seal = Buffer.from(`${sealOf(content)}\n`);
  try {
    const handle = openNew(beside);
    try {
      writevSync(handle, [seal, ...content]);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function sealOf(content: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of content) hash.update(part);
  return hash.digest("base64url");
}

/** The folder is mostly there. */
function openNew(file: string): number {
  try {
    return openSync(file, "wx");
  } catch {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, "wx");
  }
}
