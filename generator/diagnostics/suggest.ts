import { closestMatch } from "leven";

/** The candidate that somebody most likely meant, ignoring the case of letters; nothing where none is near. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  const byLowerCase = new Map([...candidates].map((candidate) => [candidate.toLowerCase(), candidate]));
  // A third of the letters may be wrong: more, and any short word resembles any other.
  const maxDistance = Math.ceil(name.length / 3);
  const match = closestMatch(name.toLowerCase(), [...byLowerCase.keys()], { maxDistance });
  return match === undefined ? undefined : byLowerCase.get(match);
}

/** `; did you mean "output"?`, or nothing where no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const match = closest(name, candidates);
  return match === undefined ? "" : `; did you mean "${match}"?`;
}
