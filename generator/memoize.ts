/** More than the largest inputs need. */
const mostEntries = 100_000;

/** A function of strings that computes each result only once. */
export function memoize<Result>(of: (name: string) => Result): (name: string) => Result {
  return memoizeBy((name) => name, of);
}

/**
 * A function of subjects that works out each only once.
 *
 * @param keyOf what tells one subject from another
 * @param limit how many results are cached; when there would be more, the cache starts anew
 */
export function memoizeBy<Subject, Result>(
  keyOf: (subject: Subject) => string,
  of: (subject: Subject) => Result,
  limit = mostEntries,
): (subject: Subject) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (subject) => {
    const key = keyOf(subject);
    const known = results.get(key);
    if (known !== undefined) return known.result;
    if (results.size >= limit) results.clear();
    const result = of(subject);
    results.set(key, { result });
    return result;
  };
}

/** A function of two strings that computes each result only once. */
export function memoizePair<Result>(
  of: (first: string, second: string) => Result,
): (first: string, second: string) => Result {
  const byFirst = memoize((first) => memoize((second) => of(first, second)));
  return (first, second) => byFirst(first)(second);
}

/** A function of immutable objects that computes each result only once. */
export function memoizeByObject<Subject extends object, Result>(
  of: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const results = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const known = results.get(subject) ?? { result: of(subject) };
    results.set(subject, known);
    return known.result;
  };
}
