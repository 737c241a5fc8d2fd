/** An entry of a store: a name, and what is kept by it as JSON. */
export type Entry = readonly [name: string, json: string];

/** Into so many texts of a store entries are divided, so that an edit costs no more than one of them. */
const shards = 64;

/** The name of the text that holds what belongs to a file, which keeps it when it is edited. */
export function shardOf(kind: string, path: string): string {
  let sum = 0;
  for (let at = 0; at < path.length; at++) sum = (sum * 31 + path.charCodeAt(at)) % 65_521;
  return `${kind}-${sum % shards}`;
}

/** Entries by the names of the texts of a store that hold them. */
export function byShard(kind: string, entries: Iterable<Entry>): ReadonlyMap<string, readonly Entry[]> {
  const divided = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = shardOf(kind, entry[0]);
    const members = divided.get(name);
    if (members) members.push(entry);
    else divided.set(name, [entry]);
  }
  return divided;
}

/** An entry as a line: its name as JSON, a tab, and what is kept by it. */
export function lineOf([name, json]: Entry): string {
  return `${JSON.stringify(name)}\t${json}`;
}

/** The entries of such lines. */
export function entriesOf(lines: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf("\t");
      return [JSON.parse(line.slice(0, tab)), line.slice(tab + 1)];
    }),
  );
}
