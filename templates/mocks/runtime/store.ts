// What requests created, changed and deleted while mocks run.

/** A resource as a service keeps it. */
export type Item = Readonly<Record<string, unknown>>;

/** State in memory, by the paths of resources. */
export interface Store {
  /** What was written at a path: `null` where it was deleted, `undefined` where nothing was. */
  get(path: string): Item | null | undefined;
  set(path: string, item: Item | null): void;
  /** What was written below a path, by the keys of the resources. */
  below(path: string): ReadonlyMap<string, Item | null>;
  /** A key that no resource has yet. */
  nextKey(): string;
  /** Forgets everything. */
  reset(): void;
}

/** Makes a store, in which mocks keep what is created, so that it can be read, listed, changed and deleted. */
export function createStore(): Store {
  const items = new Map<string, Item | null>();
  let keys = 0;
  return {
    get: (path) => items.get(path.toLowerCase()),
    set: (path, item) => items.set(path.toLowerCase(), item),
    below: (path) => {
      const start = `${path.toLowerCase()}/`;
      const inside = [...items].filter(([key]) => key.startsWith(start) && !key.includes("/", start.length));
      return new Map(inside.map(([key, item]) => [key.slice(start.length), item]));
    },
    nextKey: () => `new-${++keys}`,
    reset: () => {
      items.clear();
      keys = 0;
    },
  };
}
