const KEY = 'incident-atlas.hint';

/** Whether this browser has shown the hint before. A browser that keeps nothing has not. */
export function wasHintShown(storage: () => Storage): boolean {
  try {
    return storage().getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers that the hint was shown, so that nobody sees it twice. A browser that keeps nothing shows it at each visit. */
export function rememberHint(storage: () => Storage): void {
  try {
    storage().setItem(KEY, 'shown');
  } catch {
    // The hint can still be closed for this visit.
  }
}
