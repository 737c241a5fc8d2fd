import { pageOfWords } from "../model/wording.ts";
import type { ModuleMaker } from "./plan.ts";

/** The pages whose words modules hold, by the paths of the modules. */
export type WordPages = Map<string, ReadonlySet<string>>;

/** Makers of the same modules, which note the pages whose words they ask for. */
export function* notingWords(makers: Iterable<ModuleMaker>, noted: WordPages): Generator<ModuleMaker> {
  for (const maker of makers) {
    const make: ModuleMaker["make"] = (plan) => {
      const pages = new Set<string>();
      const words = (description: string) => {
        const page = pageOfWords(description);
        if (page !== undefined) pages.add(page);
        return plan.words(description);
      };
      const module = maker.make({ ...plan, words });
      if (pages.size > 0) noted.set(maker.path, pages);
      else noted.delete(maker.path);
      return module;
    };
    yield { ...maker, make };
  }
}
