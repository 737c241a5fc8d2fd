/** What is known of objects that never change, for as long as they are there. */
export interface Notes<Subject extends object, Note> {
  of(subject: Subject): Note | undefined;
  /** Keeps what was found out, where notes are taken at all. */
  keep(subject: Subject, note: Note): void;
}

/** Makes room for notes, so that what is done again need not be worked out again. */
export function createNotes<Subject extends object, Note>(): Notes<Subject, Note> {
  const notes = new WeakMap<Subject, Note>();
  return {
    of: (subject) => notes.get(subject),
    keep: (subject, note) => {
      if (areTaken) notes.set(subject, note);
    },
  };
}

let areTaken = false;

/** Whether notes are taken now. */
export function areNotesTaken(): boolean {
  return areTaken;
}

/** Does something of which notes are taken, which costs time that pays only where it is done again. */
export function takingNotes<Result>(work: () => Result): Result {
  const before = areTaken;
  areTaken = true;
  try {
    return work();
  } finally {
    areTaken = before;
  }
}
