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

/** Hands over the rows that are in one of the sets and not in the other; without `before`, all rows of `after`. */
export function eachChange(before: RowBits | null, after: RowBits, run: RowList): void {
  const [entering, leaving] = [new Int32Array(LIST), new Int32Array(LIST)];
  let [entered, left] = [0, 0];
  for (let at = 0; at < after.length; at += 1) {
    const now = after[at] ?? 0;
    const was = before === null ? 0 : (before[at] ?? 0);
    if (now === was) continue;
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
}

/** Writes the rows of a word after the first `count`, and returns how many there are then. */
function listBits(word: number, at: number, into: Int32Array, count: number): number {
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
  /** Call this with a copy of the set, or with what it was, before it changes: the counts stay behind until `sync`. */
  hold(before: RowBits): void;
  /** Adds and subtracts the rows that changed; where fewer rows are in the set than changed, counts these from zero. */
  sync(): void;
}

/**
 * @param clear sets all counts to zero
 * @param add adds rows to the counts or subtracts them
 */
export function createFollower(current: () => RowBits, clear: () => void, add: RowList): Follower {
  let isCurrent = false;
  /** The rows that the counts hold while they stay behind; null before the first count. */
  let counted: RowBits | null = null;
  return {
    get isCurrent() {
      return isCurrent;
    },
    hold(before) {
      if (isCurrent) counted = before;
      isCurrent = false;
    },
    sync() {
      if (isCurrent) return;
      const now = current();
      const from = counted && countDiffering(counted, now) <= countBits(now) ? counted : null;
      if (!from) clear();
      eachChange(from, now, add);
      counted = null;
      isCurrent = true;
    },
  };
}
