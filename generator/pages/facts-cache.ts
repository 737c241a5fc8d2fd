import { entriesOf, shardOf } from "../shards.ts";
import type { Store } from "../store.ts";
import type { PageFacts } from "./facts.ts";
import type { PageSource } from "./sources.ts";

/** A page, and the hash of everything that its facts depend on. */
export type SourceKey = Pick<PageSource, "path" | "key">;

/** The facts of pages that were parsed before, by the keys of their sources. */
export interface FactsCache {
  has(source: SourceKey): boolean;
  find(source: SourceKey): PageFacts | undefined;
  /** @param json the facts as JSON, where somebody has it already */
  add(source: SourceKey, facts: PageFacts, json?: string): void;
  /**
   * Stores what was added, and forgets it.
   *
   * @param unused what becomes of the facts that nobody asked for since the last time
   */
  save(unused: "drop" | "keep"): void;
}

/** What one text of the store holds. */
interface Shard {
  /** What it holds, by key. */
  readonly stored: ReadonlyMap<string, string>;
  /** What was asked for or added. */
  readonly used: Map<string, string>;
}

/** Opens the facts of a store. What is damaged there counts as absent. */
export function openFactsCache(store: Store): FactsCache {
  const open = new Map<string, Shard>();
  const openShard = ({ path }: SourceKey): Shard => {
    const name = shardOf("facts", path);
    const shard = open.get(name) ?? { stored: entriesOf(store.read(name)), used: new Map() };
    open.set(name, shard);
    return shard;
  };
  return {
    has: (source) => openShard(source).stored.has(source.key),
    find: (source) => {
      const { stored, used } = openShard(source);
      const json = stored.get(source.key);
      if (json === undefined) return undefined;
      used.set(source.key, json);
      return JSON.parse(json);
    },
    add: (source, facts, json = JSON.stringify(facts)) => {
      openShard(source).used.set(source.key, json);
    },
    save: (unused) => {
      for (const [name, { stored, used }] of open) {
        const next = unused === "keep" ? new Map([...stored, ...used]) : used;
        const isSame = stored.size === next.size && [...next.keys()].every((key) => stored.has(key));
        if (!isSame) store.write(name, [...next]);
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
    has: (source) => known.has(source.key) || behind?.has(source) === true,
    find: (source) => {
      const facts = known.get(source.key) ?? behind?.find(source);
      if (facts) used.set(source.key, facts);
      return facts;
    },
    add: (source, facts, json) => {
      used.set(source.key, facts);
      behind?.add(source, facts, json);
    },
    save: (unused) => {
      known = unused === "keep" ? new Map([...known, ...used]) : used;
      used = new Map();
      behind?.save(unused);
      behind = undefined;
    },
  };
}
