/** Numbers that are older than this many milliseconds say so. Below it, nobody reads the old numbers. */
export const BEHIND = 250;
/** The mark stays until nothing has changed for so many milliseconds, so that it does not blink while time plays. */
export const QUIET = 400;

/** Tells when the numbers of a view lag behind those of the map and the totals. */
export interface BehindMark {
  /** What the numbers depend on has changed. */
  changed(): void;
  /** The numbers are up to date. */
  shown(): void;
  dispose(): void;
}

/** @param set called with true once the numbers have been old for `BEHIND`, and with false once they have caught up and rest */
export function createBehindMark(set: (isBehind: boolean) => void): BehindMark {
  let late: ReturnType<typeof setTimeout> | null = null;
  let rest: ReturnType<typeof setTimeout> | null = null;
  const stop = (timer: ReturnType<typeof setTimeout> | null): null => {
    if (timer !== null) clearTimeout(timer);
    return null;
  };
  return {
    changed() {
      rest = stop(rest);
      late ??= setTimeout(() => set(true), BEHIND);
    },
    shown() {
      late = stop(late);
      rest ??= setTimeout(() => {
        rest = null;
        set(false);
      }, QUIET);
    },
    dispose() {
      late = stop(late);
      rest = stop(rest);
    },
  };
}
