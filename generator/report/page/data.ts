import type { PackedChunk, PackedIndex, PackedPage, SharedStrings } from "../packed.ts";

/** Unpacks a block of the file. */
async function unpack<Data>(number: number): Promise<Data> {
  const text = document.getElementById(`data-${number}`)?.textContent ?? "";
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}

/** What the report needs at once. */
export const readIndex = (): Promise<PackedIndex> => unpack<PackedIndex>(0);

const chunks = new Map<number, Promise<PackedChunk>>();
/** Unpacked chunks that are kept, as people go back. */
const mostChunks = 12;
let shared: Promise<SharedStrings> | undefined;

/** Unpacks what all pages share, before one is opened. */
export function readShared(): Promise<SharedStrings> {
  shared ??= unpack<SharedStrings>(1);
  return shared;
}

/** Pages that are compressed together, with numbers for shared strings. */
export function readChunk(number: number): Promise<PackedChunk> {
  const known = chunks.get(number) ?? unpack<PackedChunk>(number + 2);
  chunks.delete(number);
  chunks.set(number, known);
  const [oldest] = chunks.keys();
  if (chunks.size > mostChunks && oldest !== undefined) chunks.delete(oldest);
  return known;
}

/** A page of a chunk. */
export async function readPage(number: number, at: number): Promise<PackedPage> {
  const [{ lines, places, trees }, strings] = await Promise.all([readChunk(number), readShared()]);
  return withStrings({ lines: lines[at] ?? [], places: places[at] ?? [], tree: trees[at] ?? [] }, strings);
}

/** A copy of a value of a chunk, with its strings in place of their numbers. */
export function withStrings<Value>(value: Value, shared: SharedStrings): Value;
export function withStrings(value: unknown, shared: SharedStrings): unknown {
  if (typeof value === "string") {
    return value.startsWith(shared.mark) ? shared.strings[Number.parseInt(value.slice(1), 36)] : value;
  }
  if (Array.isArray(value)) return value.map((part) => withStrings(part, shared));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withStrings(part, shared)]));
}
