import { interfaceText } from "./interface-text.ts";
import type { EmitPlan, Emitter, OutputFile } from "./plan.ts";
import { printModule } from "./print-modules.ts";

/** What emitters make of a plan, printed at once and on this thread. */
export function emitHere(emitters: readonly Emitter[], plan: EmitPlan): OutputFile[] {
  return emitters.flatMap((emit) => [...emit(plan)]).map((maker) => printModule(maker.make(plan), interfaceText));
}
