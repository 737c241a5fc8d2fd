import { expect, test } from "vitest";
import { createProgress } from "../generator/commands/progress.ts";

/** What ends on a terminal when the last page of 100 is done after this many milliseconds, one page at a time. */
function shown(duration: number, isTTY: boolean, environment: NodeJS.ProcessEnv = {}): string[] {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  let time = 1000;
  const progress = createProgress({ isTTY, write }, environment, () => time);
  for (let done = 1; done <= 100; done++) {
    time = 1000 + (duration * done) / 100;
    progress.report(done, 100);
  }
  progress.end();
  return written;
}

test("a run of less than half a second shows nothing", () => {
  expect(shown(499, true)).toEqual([]);
});

test("a longer run tells pages, rate and the time that is left, and clears the line at the end", () => {
  const lines = shown(10_000, true);
  expect(lines[0]).toBe("\r\u001B[K5 of 100 pages, 10 a second, 10 s left");
  expect(lines.at(-2)).toContain("100 of 100 pages, 10 a second, 0 s left");
  expect(lines.at(-1)).toBe("\r\u001B[K");
});

test("the line is not drawn more often than eyes can follow", () => {
  expect(shown(1000, true).length).toBeLessThan(8);
});

test("neither a pipe nor a CI gets anything", () => {
  expect(shown(10_000, false)).toEqual([]);
  expect(shown(10_000, true, { CI: "true" })).toEqual([]);
});

test("the next run is shown as one of its own", () => {
  const written: string[] = [];
  let time = 0;
  const write = (text: string) => written.push(text) > 0;
  const progress = createProgress({ isTTY: true, write }, {}, () => time);
  progress.end();
  time = 60_000;
  progress.report(1, 100);
  expect(written).toEqual([]);
  time = 61_000;
  progress.report(50, 100);
  expect(written).toEqual(["\r\u001B[K50 of 100 pages, 50 a second, 1 s left"]);
  progress.end();
  expect(written.at(-1)).toBe("\r\u001B[K");
});
