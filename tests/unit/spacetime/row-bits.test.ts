import { describe, expect, it } from 'vitest';
import {
  bitsIn,
  countBits,
  createFollower,
  createRowBits,
  eachChange,
  type RowBits,
} from '../../../src/spacetime/row-bits';
import { seededRandom } from '../../fixtures/seeded-random.mjs';

const ROWS = 10_007;

function setOf(isIn: (row: number) => boolean): RowBits {
  const bits = createRowBits(ROWS);
  for (let row = 0; row < ROWS; row += 1) if (isIn(row)) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << row);
  return bits;
}

const has = (bits: RowBits, row: number) => (((bits[row >>> 5] ?? 0) >>> row) & 1) === 1;

describe('sets of rows', () => {
  const random = seededRandom(7);
  const sets = [
    setOf(() => false),
    setOf(() => true),
    setOf((row) => row % 3 === 0),
    setOf(() => random() < 0.5),
    setOf((row) => row > 5000 && row < 9999),
  ];

  it('count their rows', () => {
    for (const set of sets) {
      const wanted = Array.from({ length: ROWS }, (_, row) => row).filter((row) => has(set, row)).length;
      expect(countBits(set)).toBe(wanted);
    }
    expect([bitsIn(-1), bitsIn(0), bitsIn(-(2 ** 31)), bitsIn(0x0f0f0f0f)]).toEqual([32, 0, 1, 16]);
  });

  it('hand over each row that enters or leaves once, in ascending order, also when all do', () => {
    for (const before of [null, ...sets]) {
      for (const after of sets) {
        const found = new Map<1 | -1, number[]>([
          [1, []],
          [-1, []],
        ]);
        eachChange(before, after, (rows, count, sign) => found.get(sign)?.push(...rows.subarray(0, count)));
        const rows = Array.from({ length: ROWS }, (_, row) => row);
        const wasIn = (row: number) => before !== null && has(before, row);
        expect(found.get(1)).toEqual(rows.filter((row) => has(after, row) && !wasIn(row)));
        expect(found.get(-1)).toEqual(rows.filter((row) => !has(after, row) && wasIn(row)));
      }
    }
  });

  it('are followed by adding the rows that change, or by counting from zero where fewer rows are left', () => {
    const set = setOf(() => true);
    let [sum, clears, added] = [0, 0, 0];
    const follower = createFollower(
      () => set,
      () => {
        sum = 0;
        clears += 1;
      },
      (rows, count, sign) => {
        for (let i = 0; i < count; i += 1) sum += sign * (rows[i] ?? 0);
        added += count;
      },
    );
    const wanted = () =>
      Array.from({ length: ROWS }, (_, row) => row).reduce((all, row) => all + (has(set, row) ? row : 0), 0);
    follower.sync();
    expect([sum, clears, added]).toEqual([wanted(), 1, ROWS]);
    // One word less: 32 rows change.
    follower.hold(set.slice());
    set[4] = 0;
    expect(follower.isCurrent).toBe(false);
    follower.sync();
    expect([sum, clears, added]).toEqual([wanted(), 1, ROWS + 32]);
    // Two changes before a read: the counts still know what they hold.
    follower.hold(set.slice());
    set.fill(0, 50);
    follower.hold(set.slice());
    set[4] = -1;
    follower.sync();
    expect([sum, clears, added]).toEqual([wanted(), 2, ROWS + 32 + 50 * 32]);
  });

  it('are followed a part at a time, while they go on changing', () => {
    const rows = 400_000;
    const set = createRowBits(rows);
    const change = () => {
      const [from, to] = [random() * set.length, random() * set.length];
      const word = Math.floor(random() * 2 ** 32) | 0;
      set.fill(word, Math.floor(Math.min(from, to)), Math.ceil(Math.max(from, to)));
    };
    const sumOf = (bits: RowBits) => {
      let sum = 0;
      eachChange(null, bits, (list, count) => {
        for (let i = 0; i < count; i += 1) sum += list[i] ?? 0;
      });
      return sum;
    };
    let sum = 0;
    const follower = createFollower(
      () => set,
      () => {
        sum = 0;
      },
      (list, count, sign) => {
        for (let i = 0; i < count; i += 1) sum += sign * (list[i] ?? 0);
      },
    );
    let parts = 0;
    for (let round = 0; round < 60; round += 1) {
      follower.hold(set.slice());
      change();
      for (let part = 0; part < round % 4; part += 1) parts += follower.sync(() => true) ? 0 : 1;
      if (round % 5 !== 4) continue;
      while (!follower.sync(() => true)) parts += 1;
      expect(sum).toBe(sumOf(set));
    }
    expect(parts).toBeGreaterThan(60);
  });
});
