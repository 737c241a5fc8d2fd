import type { CorrectionFact } from "../corrections/facts.ts";
import { compareDiagnostics, type Diagnostic } from "../diagnostics.ts";
import type { PageFacts } from "../pages/facts.ts";
import { rememberedOf } from "../remembered.ts";
import { linkCorrected } from "./correct.ts";
import { deepFreeze, findingsOf, link } from "./link.ts";
import type { ApiModel, EnumType, ObjectType, Operation } from "./model.ts";
import { outlineOf, type Wording, withWording } from "./outline.ts";
import { isSameValue, withSameParts } from "./same-value.ts";

/** Links like {@link linkCorrected}. Parts of the model that stay the same are the same objects as before. */
export type LinkAgain = (pages: readonly PageFacts[], corrections: readonly CorrectionFact[]) => ApiModel;

/**
 * Starts to remember what pages were linked to. Pages are linked by their outlines, so that new words and moved lines
 * change nothing of that; afterwards their words and places are put back.
 */
export function rememberLinks(): LinkAgain {
  const linkOutlines = rememberOutlines();
  const complete = rememberModel();
  let before: ApiModel | undefined;
  return (pages, corrections) => {
    // Corrections quote lines of pages, so that these have to be linked themselves.
    const outlines = corrections.length === 0 ? linkOutlines(pages) : undefined;
    if (outlines === undefined) before = withSameParts(linkCorrected(pages, corrections), before);
    else before = complete(outlines, pages);
    return before;
  };
}

interface Outlined {
  /** What the outlines of the pages come to. */
  readonly model: ApiModel;
  /** By the paths of the pages. */
  readonly wordings: ReadonlyMap<string, Wording>;
}

function rememberOutlines(): (pages: readonly PageFacts[]) => Outlined | undefined {
  const outlineOnce = rememberedOf(outlineOf);
  let linked: { readonly facts: readonly PageFacts[]; readonly model: ApiModel } | undefined;
  return (pages) => {
    const outlines = pages.flatMap((page) => outlineOnce(page) ?? []);
    if (outlines.length < pages.length) return undefined;
    const known = new Map(linked?.facts.map((page) => [page.path, page]));
    const facts = outlines.map((outline) => {
      const before = known.get(outline.facts.path);
      return before !== undefined && isSameValue(before, outline.facts) ? before : outline.facts;
    });
    const isSame = linked?.facts.length === facts.length && linked.facts.every((page, at) => page === facts[at]);
    if (linked === undefined || !isSame) linked = { facts, model: withSameParts(link(facts), linked?.model) };
    return { model: linked.model, wordings: new Map(outlines.map(({ facts: { path }, wording }) => [path, wording])) };
  };
}

/** Puts the words and places of pages into a model of their outlines, which leaves it as the pages come to. */
function rememberModel(): (outlined: Outlined, pages: readonly PageFacts[]) => ApiModel {
  const typeOf = rememberParts<ObjectType>(() => undefined);
  const enumOf = rememberParts<EnumType>(() => undefined);
  const operationOf = rememberParts<Operation>(({ page }) => page);
  const findingOf = rememberParts<Diagnostic>(({ origin }) => origin.page);
  return ({ model, wordings }, pages) => {
    const found = model.diagnostics.map((finding) => findingOf(finding, wordings));
    return deepFreeze({
      types: model.types.map((type) => typeOf(type, wordings)),
      enums: model.enums.map((type) => enumOf(type, wordings)),
      operations: model.operations.map((operation) => operationOf(operation, wordings)),
      diagnostics: [...findingsOf(pages), ...found].sort(compareDiagnostics),
    });
  };
}

type Wordings = Outlined["wordings"];

/** @param pageOf the page of places that do not tell theirs */
function rememberParts<Part extends object>(pageOf: (part: Part) => string | undefined) {
  /** With the wordings that were put in, by page. */
  const completed = new WeakMap<Part, { readonly part: Part; readonly used: Map<string, Wording | undefined> }>();
  return (outlined: Part, wordings: Wordings): Part => {
    const before = completed.get(outlined);
    if (before && [...before.used].every(([page, wording]) => wordings.get(page) === wording)) return before.part;
    const used = new Map<string, Wording | undefined>();
    const part = withWording(outlined, pageOf(outlined), (page) => {
      used.set(page, wordings.get(page));
      return wordings.get(page);
    });
    completed.set(outlined, { part, used });
    return part;
  };
}
