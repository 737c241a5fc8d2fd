import type { Store } from "../store.ts";
import type { PageFacts } from "./facts.ts";
import type { PageSource } from "./sources.ts";

/** The facts of pages that were parsed before, by the keys of their sources. */
export interface FactsCache {
  find(source: PageSource): PageFacts | undefined;
  /** @param json the facts as JSON, where somebody has it already */
  add(source: PageSource, facts: PageFacts, json?: string): void;
  /** Stores what was added, drops what was not asked for, and forgets both. */
  save(): void;
}

/** Into so many files the facts are divided, so that an edited page costs no more than one of them. */
const shards = 64;

interface Shard {
  /** What the file holds, by key. */
  readonly stored: ReadonlyMap<string, string>;
  /** What was asked for or added. */
  readonly used: Map<string, string>;
}

/** Opens the facts of a store. What is damaged there counts as absent. */
export function openFactsCache(store: Store): FactsCache {
  const open = new Map<string, Shard>();
  const shardOf = ({ path }: PageSource): Shard => {
    const name = shardName(path);
    const shard = open.get(name) ?? { stored: parseShard(store.read(name)), used: new Map() };
    open.set(name, shard);
    return shard;
  };
  return {
    find: (source) => {
      const { stored, used } = shardOf(source);
      const json = stored.get(source.key);
      if (json === undefined) return undefined;
      used.set(source.key, json);
      return JSON.parse(json);
    },
    add: (source, facts, json = JSON.stringify(facts)) => {
      shardOf(source).used.set(source.key, json);
    },
    save: () => {
      for (const [name, { stored, used }] of open) {
        const isSame = stored.size === used.size && [...used.keys()].every((key) => stored.has(key));
        if (!isSame) store.write(name, [...used].map(([key, json]) => `${key}\t${json}\n`).join(""));
      }
      open.clear();
    },
  };
}

/**
 * Keeps facts for as long as the process runs.
 *
 * @param stored facts of earlier processes; asked and told until the first saving, when they are no longer needed
 */
export function rememberFacts(stored?: FactsCache): FactsCache {
  let behind = stored;
  let known = new Map<string, PageFacts>();
  let used = new Map<string, PageFacts>();
  return {
    find: (source) => {
      const facts = known.get(source.key) ?? behind?.find(source);
      if (facts) used.set(source.key, facts);
      return facts;
    },
    add: (source, facts, json) => {
      used.set(source.key, facts);
      behind?.add(source, facts, json);
    },
    save: () => {
      known = used;
      used = new Map();
      behind?.save();
      behind = undefined;
    },
  };
}

/** A page keeps its file when it is edited. */
function shardName(path: string): string {
  let sum = 0;
  for (let at = 0; at < path.length; at++) sum = (sum * 31 + path.charCodeAt(at)) % 65_521;
  return `facts-${sum % shards}`;
}

/** One line for each page: the key, a tab, the facts as JSON. */
function parseShard(text = ""): Map<string, string> {
  const entries = text.split("\n").map((line) => {
    const tab = line.indexOf("\t");
    return [line.slice(0, tab), line.slice(tab + 1)] as const;
  });
  return new Map(entries.filter(([key]) => key !== ""));
}
