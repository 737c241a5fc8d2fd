import type { EmitPlan, Emitter, OutputFile } from "./plan.ts";

/** Everything that emitters make of a plan. */
export function emitAll(emitters: readonly Emitter[], plan: EmitPlan): OutputFile[] {
  return emitters.flatMap((emit) => [...emit(plan)]).map((maker) => maker.make(plan));
}
