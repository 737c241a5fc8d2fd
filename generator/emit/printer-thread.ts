import { answerQuestions } from "../thread.ts";
import { interfaceText } from "./interface-text.ts";
import type { InterfaceStatement } from "./statements.ts";

// The entry of a thread: gets interfaces, answers with their text.

answerQuestions((interfaces: readonly InterfaceStatement[]) => interfaces.map(interfaceText));
