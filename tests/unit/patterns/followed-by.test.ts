import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DayAtPlace,
  type FollowQuestion,
  type FollowResult,
  followTest,
} from '../../../src/domain/patterns/followed-by';
import { randomNumbers } from '../../../src/domain/patterns/random-numbers';

const SPAN = 40;

function run(question: FollowQuestion): FollowResult {
  const steps = followTest(question);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const anyList = fc
  .array(fc.record({ day: fc.nat(SPAN - 1), more: fc.nat(3), place: fc.integer({ min: -1, max: 4 }) }), {
    maxLength: 12,
  })
  .map((list) => list.map(({ day, more, place }) => ({ day, last: Math.min(SPAN - 1, day + more), place })));
const numbered = (list: readonly Omit<DayAtPlace, 'row'>[], from: number) =>
  list.map((each, at) => ({ ...each, row: from + at }));
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;

const oneDay = (row: number, day: number): DayAtPlace => ({ row, day, last: day, place: 0 });

/** The first incidents that a pair of loops finds followed when all later ones are moved. */
function naive(question: FollowQuestion, shift: number): number {
  const { first, next, days, span, isNear: near } = question;
  return first.filter((a) =>
    next.some((b) => {
      const day = (b.day + shift) % span;
      const isThere = near === null || (a.place >= 0 && b.place >= 0 && near(a.place, b.place));
      const last = day + b.last - b.day;
      return isThere && day > a.last && last <= a.day + days && last < span;
    }),
  ).length;
}

describe('what follows an incident', () => {
  it('is counted, and expected by chance, as a pair of loops over all shifts says', () => {
    fc.assert(
      fc.property(anyList, anyList, fc.integer({ min: 1, max: 9 }), fc.boolean(), (a, b, days, byPlace) => {
        const [first, next] = [numbered(a, 0), numbered(b, 100)];
        const question = { first, next, days, isNear: byPlace ? isNear : null, span: SPAN, runs: 99, seed: 1 };
        const found = run(question);
        expect(found.followed).toBe(naive(question, 0));
        if (first.length === 0 || next.length === 0) {
          expect(found.byChance).toBeNull();
          return;
        }
        const shifts = Array.from({ length: SPAN - 1 - 2 * days }, (_, at) => at + 1 + days);
        const counts = shifts.map((shift) => naive(question, shift)).sort((x, y) => x - y);
        expect(found.byChance?.isAll).toBe(true);
        expect(found.byChance?.mean).toBeCloseTo(counts.reduce((x, y) => x + y, 0) / counts.length);
        const asMany = counts.filter((count) => count >= found.followed).length;
        expect(found.byChance?.chance).toBeCloseTo((asMany + 1) / (counts.length + 1));
      }),
    );
  });

  it('is not the incident itself, nor one of its own day, which is said apart', () => {
    const list = [oneDay(1, 5), oneDay(2, 20), oneDay(3, 20)];
    const found = run({ first: list, next: list, days: 7, isNear: null, span: SPAN, runs: 99, seed: 1 });
    expect([found.followed, found.sameDay]).toEqual([0, 2]);
  });

  it('follows for certain, when one is known to a few days, or not at all', () => {
    const ask = (day: number, last: number) =>
      run({
        first: [oneDay(1, 5)],
        next: [{ row: 2, day, last, place: 0 }],
        days: 7,
        isNear: null,
        span: SPAN,
        runs: 9,
        seed: 1,
      });
    expect(ask(6, 12).followed).toBe(1);
    expect(ask(6, 13).followed).toBe(0);
    expect([ask(5, 6).followed, ask(5, 6).sameDay]).toEqual([0, 1]);
  });

  it('may lie outside the span for those in its last days', () => {
    const first = [32, 33, 39].map((day, row) => oneDay(row, day));
    expect(run({ first, next: [], days: 7, isNear: null, span: SPAN, runs: 99, seed: 1 }).open).toBe(2);
  });

  it('is no more than chance where the two kinds have nothing to do with each other, in 19 of 20 cases', () => {
    const random = randomNumbers(5);
    const some = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => oneDay(from + at, Math.floor(random() * 300)));
    let claims = 0;
    for (let each = 0; each < 200; each += 1) {
      const question = {
        first: some(20, 0),
        next: some(10, 100),
        days: 5,
        isNear: null,
        span: 300,
        runs: 99,
        seed: each,
      };
      if ((run(question).byChance?.chance ?? 1) <= 0.05) claims += 1;
    }
    expect(claims).toBeLessThan(20);
  });

  it('is more than chance where each strike comes two days after an attack', () => {
    const first = [3, 40, 77, 130, 170, 240].map((day, row) => oneDay(row, day));
    const next = first.map(({ day, row }) => oneDay(100 + row, day + 2));
    const found = run({ first, next, days: 3, isNear: null, span: 300, runs: 999, seed: 1 });
    expect(found.followed).toBe(6);
    expect(found.byChance?.chance).toBeLessThan(0.05);
  });

  it('has no rate by chance in a span that is too short to shift', () => {
    const list = [oneDay(1, 5)];
    expect(run({ first: list, next: list, days: 7, isNear: null, span: 30, runs: 99, seed: 1 }).byChance).toBeNull();
  });
});
