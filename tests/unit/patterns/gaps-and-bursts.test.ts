import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapFacts } from '../../../src/domain/patterns/day-gaps';
import { randomNumbers } from '../../../src/domain/patterns/random-numbers';
import { type ScanQuestion, type ScanResult, scanTest, sumsOf } from '../../../src/domain/patterns/scan-test';

/** Days of incidents, one by one, in order. */
const anyDays = fc
  .array(fc.integer({ min: -40, max: 60 }), { maxLength: 30 })
  .map((days) => days.sort((a, b) => a - b));

function countsByDay(days: readonly number[]) {
  return [...new Set(days)].map((day) => ({ day, incidents: days.filter((each) => each === day).length }));
}

function run(question: ScanQuestion): ScanResult {
  const steps = scanTest(question);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const OPEN = (days: number) => new Uint8Array(days).fill(1);

describe('the gaps between incidents', () => {
  it('are as many and as long as a list of neighbours says', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const lengths = days.slice(1).map((day, at) => day - (days[at] ?? day));
        const sorted = [...lengths].sort((a, b) => a - b);
        const half = sorted.length / 2;
        const median = (((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2) as number;
        const facts = gapFacts(countsByDay(days), 3);
        expect(facts.gaps).toBe(lengths.length);
        expect(facts.incidents).toBe(days.length);
        expect(facts.median).toBe(lengths.length === 0 ? null : median);
        expect(facts.longest.map((gap) => gap.days)).toEqual(
          sorted
            .reverse()
            .filter((each) => each > 0)
            .slice(0, 3),
        );
      }),
    );
  });

  it('of one incident, and of none, have no median', () => {
    expect(gapFacts([{ day: 3, incidents: 1 }], 5)).toEqual({
      incidents: 1,
      gaps: 0,
      median: null,
      longest: [],
      ties: 0,
    });
    expect(gapFacts([], 5).median).toBeNull();
  });

  it('between incidents of one day are 0 days', () => {
    const facts = gapFacts(
      [
        { day: 3, incidents: 3 },
        { day: 8, incidents: 1 },
      ],
      5,
    );
    expect([facts.gaps, facts.median]).toEqual([3, 0]);
    expect(facts.longest).toEqual([{ from: 3, to: 8, days: 5 }]);
  });

  it('say how many are as long as the longest, which is the first of them', () => {
    const facts = gapFacts(
      [1, 4, 5, 8].map((day) => ({ day, incidents: 1 })),
      1,
    );
    expect(facts.longest).toEqual([{ from: 1, to: 4, days: 3 }]);
    expect(facts.ties).toBe(2);
  });
});

describe('the numbers that look random', () => {
  it('are the same for one seed and spread evenly', () => {
    const [a, b] = [randomNumbers(7), randomNumbers(7)];
    const bins = new Array<number>(10).fill(0);
    for (let at = 0; at < 20_000; at += 1) {
      const value = a();
      expect(value).toBe(b());
      const bin = Math.floor(value * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const bin of bins) expect(Math.abs(bin - 2000)).toBeLessThan(200);
  });
});

describe('the scan test', () => {
  it('sums the days that follow each other as a plain loop does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (counts, width) => {
          const starts = Array.from({ length: Math.max(1, counts.length - width + 1) }, (_, at) => at);
          const sums = starts.map((at) => counts.slice(at, at + width).reduce((a, b) => a + b, 0));
          expect([...sumsOf(counts, width)]).toEqual(sums);
        },
      ),
    );
  });

  it('finds a week of many incidents among a year of few, with its days and its incidents', () => {
    const counts = new Array<number>(365).fill(0);
    for (let day = 0; day < 365; day += 20) counts[day] = 1;
    for (const day of [201, 202, 204, 205]) counts[day] = 3;
    const found = run({ counts, open: OPEN(365), width: 7, runs: 199, seed: 1 });
    expect(found.most).toBe(13);
    expect(found.chance).toBe(1 / 200);
    expect(found.bursts).toEqual([{ first: 200, last: 205, incidents: 13, most: 13, chance: 1 / 200 }]);
  });

  it('says once what two stretches share', () => {
    const counts = [0, 9, 0, 0, 9, 0, 0, 0, 0, 0, ...new Array<number>(300).fill(0)];
    const { bursts } = run({ counts, open: OPEN(counts.length), width: 3, runs: 99, seed: 1 });
    expect(bursts.map(({ first, last, incidents }) => [first, last, incidents])).toEqual([
      [1, 1, 9],
      [4, 4, 9],
    ]);
    const joined = run({ counts, open: OPEN(counts.length), width: 4, runs: 99, seed: 1 }).bursts;
    expect(joined.map(({ first, last, incidents }) => [first, last, incidents])).toEqual([[1, 4, 18]]);
  });

  it('claims a burst in no more than one calendar in 20 that chance alone made', () => {
    const random = randomNumbers(99);
    let claims = 0;
    for (let calendar = 0; calendar < 200; calendar += 1) {
      const counts = new Array<number>(120).fill(0);
      for (let each = 0; each < 30; each += 1) {
        const day = Math.floor(random() * 120);
        counts[day] = (counts[day] ?? 0) + 1;
      }
      const found = run({ counts, open: OPEN(120), width: 7, runs: 99, seed: calendar });
      if (found.bursts.length > 0) claims += 1;
    }
    // 10 of 200 are expected at most; 20 would be three standard errors more.
    expect(claims).toBeLessThan(20);
  });

  it('lets chance put incidents on open days alone, so that a month nobody searched makes no burst of the others', () => {
    const counts = new Array<number>(300).fill(0);
    for (let day = 0; day < 30; day += 1) counts[day] = 1;
    const open = new Uint8Array(300);
    open.fill(1, 0, 30);
    expect(run({ counts, open: OPEN(300), width: 10, runs: 99, seed: 1 }).bursts).toHaveLength(1);
    expect(run({ counts, open, width: 10, runs: 99, seed: 1 }).bursts).toEqual([]);
  });
});
