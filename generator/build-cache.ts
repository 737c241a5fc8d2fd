import type { Build } from "./build.ts";
import type { OutputFile } from "./emit/plan.ts";
import type { OutputFolder } from "./emit/write.ts";
import { contentHash } from "./hash.ts";
import { remembered } from "./remembered.ts";
import { byShard, entriesOf, shardOf } from "./shards.ts";
import type { Store } from "./store.ts";

/** Apart from each other, as most runs find the texts in the output, and do not edit. */
const names = { build: "build", texts: "texts" } as const;

interface KeptFile {
  readonly path: string;
  /** Of its text. */
  readonly hash: string;
  /** Of the file in the output, where it held that text; absent where a change might not show. */
  readonly state?: string | undefined;
}

/** A build, and what it was made of. */
export interface Made extends Build {
  /** A hash of everything that it was made of. */
  readonly key: string;
  /** A hash of all of that but the pages. */
  readonly settings: string;
  /** The key of the build that was recorded, from which this one may differ in words; absent where there is none. */
  readonly recorded?: string | undefined;
  /** The pages that have been edited since then. */
  readonly edited: readonly string[];
}

/** What an earlier run made. */
export interface EarlierBuild extends Made {
  /** The files that are known to stand in the output. */
  readonly standing: ReadonlySet<OutputFile>;
}

interface KeptBuild extends Omit<Made, "key" | "files"> {
  readonly files: readonly KeptFile[];
}

/** The build of an earlier run. */
export interface BuildCache {
  /** Whether there is one, of whatever pages. */
  readonly isKept: boolean;
  /** What the last run made that kept it, of whatever pages. */
  latest(): EarlierBuild | undefined;
  /** Keeps what was made for the next run, in the place of what was kept before. */
  keep(build: Made): void;
  /** Keeps what was learned of the files in the output, where what was made stays the same. */
  keepStates(): void;
}

/** Keeps a build none of whose files is known, or sees to it that somebody does. */
export type BuildKeeper = (store: Store, build: Made) => void;

/**
 * Opens the build of a store. What is damaged there counts as absent.
 *
 * @param keepNew keeps as {@link keepBuild} does
 */
export function openBuildCache(store: Store, output: OutputFolder, keepNew: BuildKeeper = keepBuild): BuildCache {
  const [keptKey = "", json] = store.read(names.build) ?? [];
  const texts = remembered((shard) => entriesOf(store.read(shard)));
  const textOf = (path: string): string => JSON.parse(texts(shardOf(names.texts, path)).get(path) ?? '""');
  const known = new Map<OutputFile, KeptFile>();
  let learned: KeptBuild | undefined;

  const load = (text: string): EarlierBuild | undefined => {
    const kept: KeptBuild = JSON.parse(text);
    const looked = kept.files.map(({ path, hash, state }) => {
      // Before the file is read, so that a change while it is read shows the next time.
      const current = output.state(path);
      const stands = state === current.text || hashOf(output.read(path)) === hash;
      const entry = { path, hash, ...(stands && current.isSettled && { state: current.text }) };
      return { entry, stands, file: fileWith(path, stands ? output.read : textOf) };
    });
    for (const { file, entry } of looked) known.set(file, entry);
    const isNews = looked.some(({ entry }, at) => entry.state !== kept.files[at]?.state);
    if (isNews) learned = { ...kept, files: looked.map(({ entry }) => entry) };
    const standing = new Set(looked.flatMap(({ stands, file }) => (stands ? [file] : [])));
    const isWhole = looked.every(({ stands, file, entry }) => stands || hashOf(file.text) === entry.hash);
    return isWhole ? { ...kept, key: keptKey, files: looked.map(({ file }) => file), standing } : undefined;
  };
  return {
    isKept: json !== undefined,
    latest: () => (json === undefined ? undefined : load(json)),
    keep: (build) => {
      if (known.size === 0) keepNew(store, build);
      else keepBuild(store, build, known);
    },
    keepStates: () => {
      if (learned) save(store, keptKey, learned);
    },
  };
}

/**
 * Keeps a build for the next run, in the place of the one that was kept before.
 *
 * @param known those of its files whose texts are kept
 */
export function keepBuild(
  store: Store,
  { key, files, diagnostics, settings, recorded, edited }: Made,
  known: ReadonlyMap<OutputFile, KeptFile> = new Map(),
): void {
  // What has just been written has no state yet: somebody else may have written to it since.
  const keptFile = (file: OutputFile): KeptFile => known.get(file) ?? { path: file.path, hash: hashOf(file.text) };
  save(store, key, { files: files.map(keptFile), diagnostics, settings, recorded, edited });
  const fresh = files.filter((file) => !known.has(file)).map(({ path, text }) => [path, JSON.stringify(text)] as const);
  for (const [shard, members] of byShard(names.texts, fresh)) {
    const others = known.size > 0 ? entriesOf(store.read(shard)) : [];
    store.write(shard, [...new Map([...others, ...members])]);
  }
}

function save(store: Store, key: string, build: KeptBuild): void {
  store.write(names.build, [key, JSON.stringify(build)]);
}

/** A file whose text is read when somebody asks for it, as hardly anybody does. */
function fileWith(path: string, read: (path: string) => string | undefined): OutputFile {
  return {
    path,
    get text() {
      return read(path) ?? "";
    },
  };
}

function hashOf(text: string | undefined): string {
  return text === undefined ? "" : contentHash(text);
}
