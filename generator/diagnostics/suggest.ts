import { closestMatch } from "leven";

/** The candidate that is most similar to a name, ignoring the case of letters; nothing if none is similar. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  const byLowerCase = new Map([...candidates].map((candidate) => [candidate.toLowerCase(), candidate]));
  // At most a third of the letters may differ, as short words are always similar.
  const maxDistance = Math.ceil(name.length / 3);
  const match = closestMatch(name.toLowerCase(), [...byLowerCase.keys()], { maxDistance });
  return match === undefined ? undefined : byLowerCase.get(match);
}

/** `; did you mean "output"?`, or nothing if no candidate is similar. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const match = closest(name, candidates);
  return match === undefined ? "" : `; did you mean "${match}"?`;
}
