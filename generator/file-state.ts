import { type Stats, statSync } from "node:fs";

/** What the system tells of a file without opening it. */
export interface FileState {
  /** Another one whenever the file is written to, replaced, or gone. */
  readonly text: string;
  /** Whether a change from now on would show. Within one tick of the system's clock, a second one would not. */
  readonly isSettled: boolean;
}

/** In milliseconds: the ticks of file systems that keep fractions of seconds, and of those that do not. */
const ticks = { fine: 50, coarse: 2_000 } as const;

/** The state of a file, or of there being none. The time of its last change of any kind cannot be set by anybody. */
export function fileState(file: string): FileState {
  const stats = statsOf(file);
  if (stats === undefined) return { text: "absent", isSettled: true };
  const { size, ino, mtimeMs, ctimeMs } = stats;
  const tick = Number.isInteger(ctimeMs / 1000) ? ticks.coarse : ticks.fine;
  return { text: `${size} ${ino} ${mtimeMs} ${ctimeMs}`, isSettled: Date.now() - ctimeMs > tick };
}

/** What cannot be looked at cannot be read either, which is told where it is. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
