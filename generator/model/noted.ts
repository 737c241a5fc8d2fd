/** What is known of objects that never change, for as long as they are there. */
export interface Notes<Subject extends object, Note> {
  of(subject: Subject): Note | undefined;
  /** Keeps what was found out, unless nobody will ask for it. */
  keep(subject: Subject, note: Note): void;
}

/** Starts to take notes, so that what is done again need not be worked out again. */
export function takeNotes<Subject extends object, Note>(): Notes<Subject, Note> {
  const notes = new WeakMap<Subject, Note>();
  return {
    of: (subject) => notes.get(subject),
    keep: (subject, note) => {
      if (!isOnce) notes.set(subject, note);
    },
  };
}

let isOnce = false;

/** Whether nobody will ask for what is noted now. */
export function isDoneOnce(): boolean {
  return isOnce;
}

/** Does something that will not be done again, so that nothing of it is noted. */
export function once<Result>(work: () => Result): Result {
  const before = isOnce;
  isOnce = true;
  try {
    return work();
  } finally {
    isOnce = before;
  }
}
