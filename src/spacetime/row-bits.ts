/** A set of rows: a bit for each row, 32 rows in a word. */
export type RowBits = Int32Array;

/** Some of the rows of a set, ascending: they enter it (`sign` 1) or leave it (-1). */
export type RowList = (rows: Int32Array, count: number, sign: 1 | -1) => void;

/** As many rows as stay in the processor's fastest cache together with what is counted of them. */
const LIST = 4096;

export function createRowBits(rows: number): RowBits {
  return new Int32Array((rows + 31) >>> 5);
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: RowBits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += bitsIn(bits[at] ?? 0);
  return count;
}

function countDiffering(a: RowBits, b: RowBits): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) count += bitsIn((a[at] ?? 0) ^ (b[at] ?? 0));
  return count;
}

/**
 * Hands over the rows that are in one of the sets and not in the other; without `before`, all rows of `after`.
 * @returns whether there are any
 */
export function eachChange(
  before: RowBits | null,
  after: RowBits,
  run: RowList,
  [first, last]: readonly [word: number, past: number] = [0, after.length],
): boolean {
  const [entering, leaving] = [new Int32Array(LIST), new Int32Array(LIST)];
  let [entered, left] = [0, 0];
  let hasAny = false;
  for (let at = first; at < last; at += 1) {
    const now = after[at] ?? 0;
    const was = before === null ? 0 : (before[at] ?? 0);
    if (now === was) continue;
    hasAny = true;
    entered = listBits(now & ~was, at, entering, entered);
    left = listBits(was & ~now, at, leaving, left);
    if (entered > LIST - 32) {
      run(entering, entered, 1);
      entered = 0;
    }
    if (left > LIST - 32) {
      run(leaving, left, -1);
      left = 0;
    }
  }
  if (entered > 0) run(entering, entered, 1);
  if (left > 0) run(leaving, left, -1);
  return hasAny;
}

/** Writes the rows of a word, which is the one at `at`, after the first `count`. Returns how many there are then. */
export function listBits(word: number, at: number, into: Int32Array, count: number): number {
  const first = at << 5;
  let next = count;
  for (let bits = word; bits !== 0; bits &= bits - 1) {
    into[next] = first + 31 - Math.clz32(bits & (0 - bits));
    next += 1;
  }
  return next;
}

/** Counts of the rows of a set that changes. They are brought up to date when they are read, and not before. */
export interface Follower {
  readonly isCurrent: boolean;
  /** Call this with a copy of the set, or with what it was, before it changes: the counts stay behind until they are synced. */
  hold(before: RowBits): void;
  /**
   * Adds and subtracts the rows that changed; where fewer rows are in the set than changed, counts these from zero.
   * @param isOver ends the work early when it returns true; the next call goes on with what is left
   * @returns whether the counts are current
   */
  sync(isOver?: () => boolean): boolean;
}

/** So many words are counted between two looks at the time: some 65,000 rows take less than a millisecond. */
const WORDS_PER_LOOK = 2048;

/**
 * @param clear sets all counts to zero
 * @param add adds rows to the counts or subtracts them
 */
export function createFollower(current: () => RowBits, clear: () => void, add: RowList): Follower {
  let isCurrent = false;
  /** The rows that the counts hold while they stay behind; null before the first count. */
  let counted: RowBits | null = null;
  /** Whether `counted` follows the counts block by block, so that nobody else may hold it. */
  let isUnderWay = false;
  const begin = (now: RowBits): RowBits => {
    if (counted && isUnderWay) return counted;
    isUnderWay = true;
    if (counted && countDiffering(counted, now) <= countBits(now)) return counted.slice();
    clear();
    return new Int32Array(now.length);
  };
  return {
    get isCurrent() {
      return isCurrent;
    },
    hold(before) {
      if (isCurrent) counted = before;
      isCurrent = false;
    },
    sync(isOver) {
      if (isCurrent) return true;
      const now = current();
      const held = begin(now);
      counted = held;
      for (let at = 0; at < now.length; at += WORDS_PER_LOOK) {
        const past = Math.min(now.length, at + WORDS_PER_LOOK);
        const hasAny = eachChange(held, now, add, [at, past]);
        held.set(now.subarray(at, past), at);
        // Each call counts something, so that the work comes to an end however short the time is.
        if (hasAny && isOver?.()) return false;
      }
      counted = null;
      isUnderWay = false;
      isCurrent = true;
      return true;
    },
  };
}
