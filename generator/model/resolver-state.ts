import { rememberedPair } from "../remembered.ts";

let states = 0;

/** Resolvers that follow each other mostly know the same pages. */
let last = { known: "", state: 0 };

/**
 * The state that a resolver starts in.
 *
 * @param known all that it knows, as text
 */
export function firstState(known: string): number {
  if (last.known !== known) last = { known, state: ++states };
  return last.state;
}

/** The state of a resolver that was in some other state and has declared something. */
export function nextState(state: number, declared: string): number {
  return behind(`${state}`, declared);
}

const behind = rememberedPair(() => ++states);
