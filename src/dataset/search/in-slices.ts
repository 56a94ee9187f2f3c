/** Milliseconds of work before the page may do something else. */
const SLICE = 8;
const CHECK_EVERY = 256;

/** Lets the page work before the next line runs. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Calls `work` for each number from 0, and lets the page work in between. */
export async function inSlices(length: number, work: (at: number) => void): Promise<void> {
  let until = performance.now() + SLICE;
  for (let at = 0; at < length; at += 1) {
    work(at);
    if (at % CHECK_EVERY !== CHECK_EVERY - 1 || performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE;
  }
}
