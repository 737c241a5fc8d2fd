import { posix, relative, resolve, sep } from "node:path";
import { type FileState, fileState } from "../file-state.ts";
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
  const states = stateReader(root);
  const paths = new Set([...changed].map((file) => relative(resolve(root), file).split(sep).join("/")));
  for (const [path, { page, source }] of known) {
    const isChanged = [path, ...source.included].some((file) => paths.has(file));
    if (isChanged) known.set(path, readKnown(page, states.own(page), read, states));
  }
  return [...known.values()].map(({ source }) => source);
}

/** Reads the pages whose files are not as they were known; afterwards these pages are all that is known. */
export function rereadOthers(
  root: string,
  known: Map<string, KnownSource>,
  pages: readonly FoundPage[],
  read: SourceReader,
): PageSource[] {
  const states = stateReader(root);
  const found = pages.map((page): KnownSource => {
    const before = known.get(page.path);
    const own = states.own(page);
    const isSame = before?.state !== undefined && before.state === states.whole(page, own, before.source.included);
    return isSame ? before : readKnown(page, own, read, states);
  });
  known.clear();
  for (const one of found) known.set(one.page.path, one);
  return found.map(({ source }) => source);
}

/** Tells the state of a page by itself, and of a page in such a state with the files that it includes, or would. */
interface StateReader {
  own(page: FoundPage): FileState;
  whole(page: FoundPage, own: FileState, included: readonly string[]): string | undefined;
}

function stateReader(root: string): StateReader {
  const prefix = root.endsWith(sep) ? root : root + sep;
  const stateBelow = remembered((path) => fileState(prefix + path));
  // Pages name thousands of files in folders that are not there.
  const mayBeThere = remembered((file) => stateBelow(posix.dirname(file)).text !== "absent");
  return {
    own: ({ path }) => fileState(prefix + path),
    whole: ({ isLink }, own, included) => {
      const states = [own, ...included.filter(mayBeThere).map(stateBelow)];
      const text = states.map((state) => state.text).join("\n");
      return states.every(({ isSettled }) => isSettled) ? `${isLink} ${text}` : undefined;
    },
  };
}

/** @param own the state before the page is read, so that a change while it is read shows the next time */
function readKnown(page: FoundPage, own: FileState, read: SourceReader, states: StateReader): KnownSource {
  const source = read(page);
  return { page, state: states.whole(page, own, source.included), source };
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
