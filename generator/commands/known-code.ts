import { type Code, codes, isCode } from "../diagnostics/diagnostic.ts";
import { inputError } from "../diagnostics/input-error.ts";

import { didYouMean } from "../diagnostics/suggest.ts";

/**
 * The code of a rule that a user names.
 *
 * @throws an input error for one that does not exist
 */
export function knownCode(text: string): Code {
  if (isCode(text)) return text;
  throw inputError(`There is no rule ${JSON.stringify(text)}${didYouMean(text, codes)}`);
}
