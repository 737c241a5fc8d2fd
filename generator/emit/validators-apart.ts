import type { EnumType, ObjectType } from "../model/model.ts";
import type { OutputFile, PlannedParts } from "./plan.ts";
import { type PlanDecisions, partsOf, planAnswers } from "./plan-answers.ts";
import { loadTemplates } from "./templates.ts";
import { validators } from "./validators.ts";

/** What validators are made of, as it can be told to another thread. */
export interface ValidatorParts {
  readonly decisions: PlanDecisions;
  /** Each as JSON, which threads exchange faster than objects. */
  readonly types: readonly string[];
  readonly enums: readonly string[];
}

/** Makes the validators of all types, with the templates of this package. They hold no words of the pages. */
export async function validatorsApart({ decisions, types, enums }: ValidatorParts): Promise<OutputFile[]> {
  const objects = types.map((json): ObjectType => JSON.parse(json));
  const enumerations = enums.map((json): EnumType => JSON.parse(json));
  const words = (description: string) => description;
  const plan: PlannedParts = {
    ...planAnswers(decisions, { ...partsOf(objects, enumerations), words }),
    types: objects,
    enums: enumerations,
    operations: [],
  };
  const makers = [...validators(await loadTemplates())(plan)];
  return makers.map((maker) => maker.make(plan));
}
