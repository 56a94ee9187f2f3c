/** Lets the page answer to what waits, such as a key or a frame. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Runs steps one after the other, each in a turn of its own, so that over a large table none of them holds the page for long.
 * Stops, false, when somebody `isOvertaken` in between.
 */
export async function inTurns(steps: readonly (() => void)[], isOvertaken: () => boolean): Promise<boolean> {
  for (const step of steps) {
    await turn();
    if (isOvertaken()) return false;
    step();
  }
  return true;
}
