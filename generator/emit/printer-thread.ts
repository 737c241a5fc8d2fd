import { answerQuestions } from "../thread.ts";
import type { InterfaceStatement } from "./statements.ts";

// The entry of a thread: gets interfaces, answers with their text. It starts in a moment, as what prints is loaded only
// when it is asked for the first time.

answerQuestions(async (interfaces: readonly InterfaceStatement[]) => {
  const { interfaceText } = await import("./interface-text.ts");
  return interfaces.map(interfaceText);
});
