import { inputError } from "./diagnostics/input-error.ts";
import { didYouMean } from "./diagnostics/suggest.ts";

/** The names of all options of a function of the API. */
export type OptionNames<Options> = Readonly<Record<keyof Required<Options>, true>>;

/**
 * Refuses options that a program misspells, as JavaScript does not check them.
 *
 * @throws an input error that names the option, and the one that was probably meant
 */
export function requireKnownOptions<Options extends object>(options: Options, names: OptionNames<Options>): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  throw inputError(
    `There is no option ${JSON.stringify(unknown)}${didYouMean(unknown, Object.keys(names))}; the options are ${Object.keys(names).sort().join(", ")}`,
  );
}

/** Leaves out what a function does not take, such as options of a configuration that other commands use. */
export function pickOptions<Options extends object>(options: Options & object, names: OptionNames<Options>): Options {
  const picked = { ...options };
  for (const name in picked) if (!Object.hasOwn(names, name)) delete picked[name];
  return picked;
}
