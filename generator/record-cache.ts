import type { RecordParts, RecordTexts } from "./build-record.ts";
import { remembered } from "./remembered.ts";
import { byShard, entriesOf, shardOf } from "./shards.ts";
import type { Store } from "./store.ts";

/** In the store: the record of the latest build. Its parts stand apart from it, as an edit needs few of them. */
const name = "record";

/** The record of the build of this key; nothing where there is none, or that of another. */
export function keptRecord(store: Store, key: string): RecordTexts | undefined {
  const [head] = linesBelow(store, name, key);
  const parts = remembered((shard) => entriesOf(linesBelow(store, shard, key)));
  return head === undefined ? undefined : { head, part: (part) => parts(shardOf(name, part)).get(part) };
}

/** Keeps the head of the record of the build of this key, in the place of the one that was kept before. */
export function keepHead(store: Store, key: string, head: string): void {
  store.write(name, [key, head]);
}

/** Keeps the parts of the record of the build of this key, which nobody reads before its head is there. */
export function keepParts(store: Store, key: string, parts: RecordParts): void {
  for (const [shard, entries] of byShard(name, parts)) store.write(shard, [key, ...entries]);
}

/** What stands below this key: parts of one record are of no use beside those of another. */
function linesBelow(store: Store, text: string, key: string): string[] {
  const [of, ...lines] = store.read(text) ?? [];
  return of === key ? lines : [];
}
