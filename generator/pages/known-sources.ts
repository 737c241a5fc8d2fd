import { posix, relative, resolve, sep } from "node:path";
import { fileState } from "../file-state.ts";
import { remembered } from "../remembered.ts";
import type { FoundPage, PageSource } from "./sources.ts";

/** A source, and the state of the files that it was read from. */
export interface KnownSource {
  readonly page: FoundPage;
  /** Absent where a change of one of the files might not show in it. */
  readonly state?: string | undefined;
  readonly source: PageSource;
}

type SourceReader = (page: FoundPage) => PageSource;

/** Reads the known pages again that are among these files, given by absolute path, or include one. */
export function rereadChanged(
  root: string,
  known: Map<string, KnownSource>,
  changed: ReadonlySet<string>,
  read: SourceReader,
): PageSource[] {
  const stateOf = stateReader(root);
  const paths = new Set([...changed].map((file) => relative(resolve(root), file).split(sep).join("/")));
  for (const [path, { page, source }] of known) {
    const isChanged = [path, ...source.included].some((file) => paths.has(file));
    if (isChanged) known.set(path, readKnown(page, read, stateOf));
  }
  return [...known.values()].map(({ source }) => source);
}

/**
 * Reads the pages whose files are not as they were known; afterwards these pages are all that is known.
 *
 * @param onNews is told when a page that was known is not as it was
 */
export function rereadOthers(
  root: string,
  known: Map<string, KnownSource>,
  pages: readonly FoundPage[],
  read: SourceReader,
  onNews?: () => void,
): PageSource[] {
  const stateOf = stateReader(root);
  const found = pages.map((page): KnownSource => {
    const before = known.get(page.path);
    const isSame = before?.state !== undefined && before.state === stateOf(page, before.source.included);
    if (isSame) return before;
    const current = readKnown(page, read, stateOf);
    if (before !== undefined && before.source.key !== current.source.key) onNews?.();
    return current;
  });
  known.clear();
  for (const one of found) known.set(one.page.path, one);
  return found.map(({ source }) => source);
}

/** The state of a page and of the files that it includes, or would. */
type StateReader = (page: FoundPage, included: readonly string[]) => string | undefined;

function stateReader(root: string): StateReader {
  const prefix = root.endsWith(sep) ? root : root + sep;
  const stateBelow = remembered((path) => fileState(prefix + path));
  // Pages name thousands of files in folders that are not there.
  const mayBeThere = remembered((file) => stateBelow(posix.dirname(file)).text !== "absent");
  return ({ path, isLink }, included) => {
    const states = [fileState(prefix + path), ...included.filter(mayBeThere).map(stateBelow)];
    const text = states.map((state) => state.text).join("\n");
    return states.every(({ isSettled }) => isSettled) ? `${isLink} ${text}` : undefined;
  };
}

function readKnown(page: FoundPage, read: SourceReader, stateOf: StateReader): KnownSource {
  const source = read(page);
  // What changes while it is read has changed just now, so that its state is not settled.
  return { page, state: stateOf(page, source.included), source };
}

/** What is known of sources, to be kept for another process: without texts, and without what is a finding. */
export function keptSources(known: ReadonlyMap<string, KnownSource>): string {
  const kept = [...known.values()].flatMap(({ page: { path, isLink }, state, source: { key, included, finding } }) =>
    state === undefined || finding !== undefined ? [] : [{ path, isLink, state, key, included }],
  );
  return JSON.stringify(kept);
}

/** The sources of another process, by path. */
export function knownSources(json: string | undefined): Map<string, KnownSource> {
  const kept: (FoundPage & Pick<PageSource, "key" | "included"> & { readonly state: string })[] = JSON.parse(
    json ?? "[]",
  );
  return new Map(
    kept.map(({ path, isLink, state, key, included }) => [
      path,
      { page: { path, isLink }, state, source: { path, key, included } },
    ]),
  );
}
