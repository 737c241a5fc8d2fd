import { areNotesTaken, createNotes } from "./noted.ts";
import { isSameValue } from "./same-value.ts";

/** Puts a question to those who know the answer, and notes both. */
export type Listen<Answers> = <Answer>(ask: (answers: Answers) => Answer) => Answer;

/** A question that was put, and its answer. */
interface Asked<Answers> {
  readonly ask: (answers: Answers) => unknown;
  readonly answer: unknown;
}

/**
 * A step of linking that is made of something that never changes, and of the answers to what the step asks about
 * everything else. It is only taken again where an answer is another than the last time. Questions are put again in any
 * case, in their order, so that whatever they leave behind, such as a declaration, is left behind again; put twice,
 * they have to leave behind no more than put once.
 *
 * @param listening what answers a step by putting its questions to `listen`; all answers are as JSON could hold them.
 *   What it asks `answers` goes unnoticed, and must not matter to the result.
 */
export function recalled<Subject extends object, Answers, Result>(
  listening: (listen: Listen<Answers>, answers: Answers) => Answers,
  step: (subject: Subject, answers: Answers) => Result,
): (subject: Subject, answers: Answers) => Result {
  const taken = createNotes<Subject, { readonly asked: readonly Asked<Answers>[]; readonly result: Result }>();
  return (subject, answers) => {
    if (!areNotesTaken()) return step(subject, answers);
    const before = taken.of(subject);
    if (before?.asked.every(({ ask, answer }) => isSameValue(ask(answers), answer))) return before.result;
    const asked: Asked<Answers>[] = [];
    const listen: Listen<Answers> = (ask) => {
      const answer = ask(answers);
      asked.push({ ask, answer });
      return answer;
    };
    const result = step(subject, listening(listen, answers));
    taken.keep(subject, { asked, result });
    return result;
  };
}
