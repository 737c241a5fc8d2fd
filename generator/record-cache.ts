import type { NewRecord, RecordTexts } from "./build-record.ts";
import { remembered } from "./remembered.ts";
import { byShard, type Store, shardOf } from "./store.ts";

/** In the store: the record of the latest build. Its parts stand apart from it, as an edit needs few of them. */
const name = "record";

/** The record of the build of this key; nothing where there is none, or that of another. */
export function keptRecord(store: Store, key: string): RecordTexts | undefined {
  const head = textOf(store, name, key);
  const parts = remembered((shard) => partsOf(textOf(store, shard, key)));
  return head === undefined ? undefined : { head, part: (part) => parts(shardOf(name, part)).get(part) };
}

/** Keeps the record of the build of this key, in the place of the one that was kept before. */
export function keepRecord(store: Store, key: string, { head, parts }: NewRecord): void {
  store.write(name, `${key}\n${head}`);
  for (const [shard, entries] of byShard(name, parts)) {
    const lines = entries.map(([part, json]) => `${JSON.stringify(part)}\t${json}`);
    store.write(shard, [key, ...lines].join("\n"));
  }
}

/** What stands below this key: parts of one record are of no use beside those of another. */
function textOf(store: Store, text: string, key: string): string | undefined {
  const kept = store.read(text);
  return kept?.startsWith(`${key}\n`) ? kept.slice(key.length + 1) : undefined;
}

/** One line for each part: its name as JSON, a tab, the part as JSON. */
function partsOf(text = ""): ReadonlyMap<string, string> {
  const lines = text === "" ? [] : text.split("\n");
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf("\t");
      return [JSON.parse(line.slice(0, tab)), line.slice(tab + 1)];
    }),
  );
}
