import { isSameValue } from "../model/same-value.ts";
import type { ModuleMaker, OutputFile, PlanAnswers } from "./plan.ts";

/** Makes modules; one that was made before of the same parts and answers is not made again. */
export type RememberedModules = (maker: ModuleMaker, plan: PlanAnswers) => OutputFile;

/** Makes modules, and remembers none. */
export const makeModule: RememberedModules = (maker, plan) => maker.make(plan);

/** A question that was put to the plan, and its answer. */
interface Asked {
  readonly ask: (plan: PlanAnswers) => unknown;
  readonly answer: unknown;
}

interface Made {
  readonly of: readonly unknown[];
  readonly asked: readonly Asked[];
  readonly file: OutputFile;
}

/**
 * Starts to remember. What a module is made of is noted by listening to what it asks the plan, so that nobody has to
 * know what that depends on.
 */
export function rememberModules(): RememberedModules {
  const known = new Map<string, Made>();
  return (maker, plan) => {
    const before = known.get(maker.path);
    if (before !== undefined && isCurrent(before, maker, plan)) return before.file;
    const asked = new Map<string, Asked>();
    const file = maker.make(listeningPlan(plan, asked));
    known.set(maker.path, { of: maker.of, asked: [...asked.values()], file });
    return file;
  };
}

function isCurrent({ of, asked }: Made, maker: ModuleMaker, plan: PlanAnswers): boolean {
  const isSame = of.length === maker.of.length && of.every((part, index) => part === maker.of[index]);
  try {
    return isSame && asked.every(({ ask, answer }) => isSameValue(ask(plan), answer));
  } catch {
    // What the plan was asked about may be gone.
    return false;
  }
}

function listeningPlan(plan: PlanAnswers, asked: Map<string, Asked>): PlanAnswers {
  const listen = <Answer>(question: string, ask: (plan: PlanAnswers) => Answer): Answer => {
    const answer = ask(plan);
    asked.set(question, { ask, answer });
    return answer;
  };
  return {
    typeSymbol: (type, artefact) => listen(`type ${type} ${artefact}`, (of) => of.typeSymbol(type, artefact)),
    operationSymbol: (operation, artefact) =>
      listen(`operation ${operation.page} ${artefact}`, (of) => of.operationSymbol(operation, artefact)),
    find: (name) => listen(`find ${name}`, (of) => of.find(name)),
    findEnum: (name) => listen(`enum ${name}`, (of) => of.findEnum(name)),
    derivedOf: (name) => listen(`derived ${name}`, (of) => of.derivedOf(name)),
    variantsOf: (name) => listen(`variants ${name}`, (of) => of.variantsOf(name)),
    isEndless: (name) => listen(`endless ${name}`, (of) => of.isEndless(name)),
    isListed: (name) => listen(`listed ${name}`, (of) => of.isListed(name)),
    words: (description) => listen(`words ${description}`, (of) => of.words(description)),
  };
}
