import type { PackedChunk, PackedIndex, SharedStrings } from "../packed.ts";

/** Unpacks a block of the file. */
async function unpack<Data>(number: number, revive?: (name: string, value: unknown) => unknown): Promise<Data> {
  const text = document.getElementById(`data-${number}`)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text(), revive);
}

/** What the report needs at once. */
export const readIndex = (): Promise<PackedIndex> => unpack<PackedIndex>(0);

const chunks = new Map<number, Promise<PackedChunk>>();
/** Unpacked chunks that are kept, as people go back. */
const mostChunks = 12;

let shared: Promise<SharedStrings> | undefined;

async function unpackChunk(number: number): Promise<PackedChunk> {
  shared ??= unpack<SharedStrings>(1);
  const { mark, strings } = await shared;
  return unpack<PackedChunk>(number + 2, (_, value) =>
    typeof value === "string" && value.startsWith(mark) ? strings[Number.parseInt(value.slice(1), 36)] : value,
  );
}

/** The pages that are compressed together, and what is defined on them. */
export function readChunk(number: number): Promise<PackedChunk> {
  const known = chunks.get(number) ?? unpackChunk(number);
  chunks.delete(number);
  chunks.set(number, known);
  const [oldest] = chunks.keys();
  if (chunks.size > mostChunks && oldest !== undefined) chunks.delete(oldest);
  return known;
}
