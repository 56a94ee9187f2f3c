/**
 * Numbers from [0, 1) that look random and are the same for one seed, so that a test by chance gives one answer to every
 * reader. The generator is mulberry32, which has 2^32 states: enough for some 10^8 draws, not for secrets.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of every test, which the page names. */
export const SEED = 1;
