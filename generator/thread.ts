import { availableParallelism } from "node:os";
import { parentPort, type ResourceLimits, Worker } from "node:worker_threads";

/** Another thread, which answers what it is asked in the order in which it is asked. */
export interface Thread<Question, Answer> {
  /** @throws what has ended the thread, if anything has */
  ask(question: Question): Promise<Answer>;
  /** Ends the thread; what it has not answered by then it never will. */
  stop(): void;
}

/** More would rather wait for what one of them does alone, and each takes memory. */
const mostThreads = 4;

/** How many threads work at once unless somebody says otherwise. */
export const defaultThreads: number = Math.min(availableParallelism(), mostThreads);

/**
 * Starts a thread.
 *
 * @param entry a module that calls {@link answerQuestions}
 */
export function startThread<Question, Answer>(
  entry: URL,
  resourceLimits: ResourceLimits = {},
): Thread<Question, Answer> {
  try {
    // The flags of this process may be of a kind that only a program given as text can have.
    return threadOf(new Worker(entry, { resourceLimits, execArgv: [] }));
  } catch (cause) {
    // A process may not be allowed to have other threads.
    return { ask: () => Promise.reject(cause), stop: () => undefined };
  }
}

function threadOf<Question, Answer>(worker: Worker): Thread<Question, Answer> {
  const asked: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];
  let end: { readonly cause: unknown } | undefined;
  const endBy = (cause: unknown) => {
    end ??= { cause };
    for (const { reject } of asked.splice(0)) reject(end.cause);
  };
  worker.on("message", (answer: Answer) => {
    asked.shift()?.resolve(answer);
    if (asked.length === 0) worker.unref();
  });
  worker.on("error", endBy);
  worker.on("exit", (code) => endBy(new Error(`A thread ended with ${code}`)));
  // A thread that nobody waits for does not keep the process alive; to listen to it undoes that.
  worker.unref();
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (end !== undefined) {
          reject(end.cause);
          return;
        }
        asked.push({ resolve, reject });
        worker.ref();
        worker.postMessage(question);
      }),
    stop: () => {
      asked.length = 0;
      worker.terminate();
    },
  };
}

/** Makes this thread answer what the thread that started it asks. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  let last = Promise.resolve();
  parentPort?.on("message", (question: Question) => {
    last = last.then(async () => parentPort?.postMessage(await answer(question)));
  });
}
