/** More than the largest inputs need. */
const mostEntries = 100_000;

/** A function of strings that computes each result only once. */
export function memoize<Result>(of: (name: string) => Result): (name: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (name) => {
    const known = results.get(name);
    if (known !== undefined) return known.result;
    if (results.size >= mostEntries) results.clear();
    const result = of(name);
    results.set(name, { result });
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
