import type { PackedChunk, PackedIndex } from "../packed.ts";

/** Unpacks a block of the file. */
async function unpack<Data>(number: number): Promise<Data> {
  const text = document.getElementById(`data-${number}`)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}

/** What the report needs at once. */
export const readIndex = (): Promise<PackedIndex> => unpack<PackedIndex>(0);

const chunks = new Map<number, Promise<PackedChunk>>();
/** Unpacked chunks that are kept, as people go back. */
const mostChunks = 12;

/** The pages that are compressed together, and what is defined on them. */
export function readChunk(number: number): Promise<PackedChunk> {
  const known = chunks.get(number) ?? unpack<PackedChunk>(number + 1);
  chunks.delete(number);
  chunks.set(number, known);
  const [oldest] = chunks.keys();
  if (chunks.size > mostChunks && oldest !== undefined) chunks.delete(oldest);
  return known;
}
