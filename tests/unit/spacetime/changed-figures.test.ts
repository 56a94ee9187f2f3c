import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import { type DimensionGroup, groupDimensions, spreadCounts } from '../../../src/spacetime/dimension-groups';
import { APART, codeFigures } from '../../../src/spacetime/figure-codes';
import { createRowChanges } from '../../../src/spacetime/time-index';
import { addendsOf, changeCoded, createSums, totalsOf } from '../../../src/spacetime/totals';
import { NaiveEngine } from './naive-engine';
import { type IncidentSpec, sampleArbitrary, tableOf } from './random-table';

/** Incidents of which no two have the same figures, more than there are codes. */
function manyFigures(count: number): readonly IncidentSpec[] {
  return Array.from({ length: count }, (_, at) => ({
    sites: [{ start: at % 40, length: 1 + (at % 7), lasted: at % 3 === 0, place: -1, kind: at % 10, actors: [] }],
    killed: at % 5 === 0 ? ([-1, -1, -1] as const) : ([at, at + 1, at + 3] as const),
    wounded: at % 4 === 0 ? ([at, at, at] as const) : ([at + 1, at + 2, at + 2] as const),
  }));
}

describe('the totals of a drag', () => {
  it('are those of the rows, added or subtracted by codes of their figures', () => {
    fc.assert(
      fc.property(sampleArbitrary, fc.infiniteStream(fc.boolean()), ({ table }, isEntering) => {
        const { codes, figures } = codeFigures(table);
        const changes = createRowChanges();
        const wanted = { incidents: 0, killed: [0, 0, 0, 0], wounded: [0, 0, 0, 0] };
        for (let row = 0; row < table.length; row += 1) {
          const sign = isEntering.next().value ? 1 : -1;
          changes.rows[row] = row;
          changes.signs[row] = sign;
          wanted.incidents += sign;
          for (const name of ['killed', 'wounded'] as const) {
            const [low = 0, best = 0, high = 0] = [
              table[`${name}Low`][row],
              table[`${name}Best`][row],
              table[`${name}High`][row],
            ];
            const added = best < 0 ? [0, 0, 0, 1] : [low < 0 ? best : low, best, high < 0 ? best : high, 0];
            wanted[name] = wanted[name].map((sum, at) => sum + sign * (added[at] ?? 0));
          }
        }
        changes.count = table.length;
        const sums = createSums();
        changeCoded(sums, addendsOf(figures), codes, changes, () => expect.unreachable());
        const { incidents, killed, wounded } = totalsOf(sums);
        expect({
          incidents,
          killed: [killed.low, killed.best, killed.high, killed.notStated],
          wounded: [wounded.low, wounded.best, wounded.high, wounded.notStated],
        }).toEqual(wanted);
      }),
    );
  });

  it('are right where a table has more figures than codes', () => {
    const table = tableOf(manyFigures(6000));
    expect(codeFigures(table).codes.filter((code) => code === APART).length).toBeGreaterThan(1000);
    const places = { length: 0, lon: new Float64Array(0), lat: new Float64Array(0) };
    const engine = createEngine(table, places);
    const naive = new NaiveEngine(table, places);
    for (const window of [
      [0, 12],
      [1, 13],
      [3, 15],
      [2, 14],
    ] as const) {
      engine.update({ window });
      [naive.from, naive.to] = window;
      expect(engine.totals).toEqual(naive.totals(naive.incidents()));
    }
  });
});

/** Adds each combination to the codes of its digit, one by one. */
function spreadSlowly({ members }: DimensionGroup, dimension: number, counts: Int32Array, into: Int32Array): void {
  const member = members.find((each) => each.dimension === dimension);
  if (!member) return;
  counts.forEach((count, combination) => {
    const digit = Math.floor(combination / member.stride) % member.size;
    const { sets } = member;
    const codes = sets ? sets.codes.subarray(sets.offsets[digit], sets.offsets[digit + 1]) : [digit];
    for (const code of codes) into[code] = (into[code] ?? 0) + count;
  });
}

describe('the facets of a group', () => {
  it('are sums over its combinations', () => {
    fc.assert(
      fc.property(sampleArbitrary, fc.nat(1000), ({ table }, seed) => {
        for (const group of groupDimensions(table)) {
          const counts = Int32Array.from({ length: group.size }, (_, at) => ((at + 1) * (seed + 7)) % 11);
          for (const [dimension, { values }] of table.dimensions.entries()) {
            const [fast, slow] = [new Int32Array(values.length), new Int32Array(values.length)];
            const member = group.members.find((each) => each.dimension === dimension);
            if (member) spreadCounts(member, counts, fast);
            spreadSlowly(group, dimension, counts, slow);
            expect([...fast]).toEqual([...slow]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
