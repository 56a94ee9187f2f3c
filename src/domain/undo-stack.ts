/** One change of a value, with what it did. */
interface Step<T, N> {
  /** The value on the other side of the change. */
  readonly value: T;
  readonly note: N;
}

/** A value with the states before and after it. */
export interface UndoStack<T, N> {
  readonly present: T;
  /** Oldest first; `note` is of the change that left the state. */
  readonly past: readonly Step<T, N>[];
  /** The next one first. */
  readonly future: readonly Step<T, N>[];
}

/** How many changes can be undone. */
export const MOST_STEPS = 300;

export function undoStack<T, N>(present: T): UndoStack<T, N> {
  return { present, past: [], future: [] };
}

/**
 * The stack after a change. What was undone before cannot be redone any more.
 * @param joins - the change goes on with the last one, as the next letter of a word does: one undo takes back both
 */
export function changed<T, N>(stack: UndoStack<T, N>, present: T, note: N, joins = false): UndoStack<T, N> {
  if (present === stack.present) return stack;
  if (joins && stack.past.length > 0) return { present, past: stack.past, future: [] };
  return { present, past: [...stack.past, { value: stack.present, note }].slice(-MOST_STEPS), future: [] };
}

/** The stack one change back; the same stack where nothing can be undone. */
export function undone<T, N>(stack: UndoStack<T, N>): UndoStack<T, N> {
  const last = stack.past.at(-1);
  if (!last) return stack;
  const { note, value } = last;
  return { present: value, past: stack.past.slice(0, -1), future: [{ value: stack.present, note }, ...stack.future] };
}

/** The inverse of `undone`; the same stack where nothing was undone. */
export function redone<T, N>(stack: UndoStack<T, N>): UndoStack<T, N> {
  const [next, ...future] = stack.future;
  if (!next) return stack;
  const { note, value } = next;
  return { present: value, past: [...stack.past, { value: stack.present, note }], future };
}
