/** Waits for a task of its own, so that keys and frames come in between. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Runs steps one after the other, each in a task of its own, so that a large table does not block the page for long.
 * @returns false when `isOvertaken` was true before a step; that step and the later ones have not run
 */
export async function inTurns(steps: readonly (() => void)[], isOvertaken: () => boolean): Promise<boolean> {
  for (const step of steps) {
    await turn();
    if (isOvertaken()) return false;
    step();
  }
  return true;
}
