import type { Stage } from "../stopwatch.ts";

/** A table of stages: how long each took, and its share of the whole. */
export function timingsText(stages: readonly Stage[]): string {
  const whole = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const row = (name: string, milliseconds: number) => {
    const share = whole === 0 ? 0 : Math.round((100 * milliseconds) / whole);
    return `${name.padEnd(8)} ${`${milliseconds}`.padStart(7)} ms ${`${share}`.padStart(4)} %\n`;
  };
  return [...stages.map(({ name, milliseconds }) => row(name, milliseconds)), row("whole", whole)].join("");
}
