const KEY = 'incident-atlas.offline';

/** Whether the reader said that this browser shall not keep the page. When its storage is blocked: no. */
export function isKeepingOff(storage: () => Storage): boolean {
  try {
    return storage().getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** A browser that does not store the wish keeps the page again at the next visit. */
export function rememberKeeping(storage: () => Storage, isOn: boolean): void {
  try {
    if (isOn) storage().removeItem(KEY);
    else storage().setItem(KEY, 'off');
  } catch {
    // The wish holds for this visit.
  }
}
