import type { CorrectionFact } from "../corrections/facts.ts";
import type { PageFacts } from "../pages/facts.ts";
import { linkCorrected } from "./correct.ts";
import type { ApiModel } from "./model.ts";
import { takingNotes } from "./noted.ts";
import { withSameParts } from "./same-value.ts";

/** Links like {@link linkCorrected}. Parts of the model that stay the same are the same objects as before. */
export type LinkAgain = (pages: readonly PageFacts[], corrections: readonly CorrectionFact[]) => ApiModel;

/** Starts to remember what pages were linked to. */
export function rememberLinks(): LinkAgain {
  let before: ApiModel | undefined;
  return (pages, corrections) => {
    const model = takingNotes(() => linkCorrected(pages, corrections));
    before = withSameParts(model, before);
    return before;
  };
}
