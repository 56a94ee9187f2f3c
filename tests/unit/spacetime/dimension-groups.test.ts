import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import { groupDimensions } from '../../../src/spacetime/dimension-groups';
import type { Dimension } from '../../../src/spacetime/event-table';
import { seededRandom } from '../../fixtures/seeded-random.mjs';
import { NaiveEngine } from './naive-engine';
import { tableOf } from './random-table';

const ROWS = 6000;
const PLACES = { length: 1, lon: Float64Array.of(44), lat: Float64Array.of(33) };

function single(id: string, size: number, random: () => number): Dimension {
  const codes = new Uint16Array(ROWS).map(() => Math.floor(random() * size));
  return { id, values: Array.from({ length: size }, String), offsets: null, codes };
}

/** Three of sixty values on each row: more different sets than a group may have. */
function manySets(random: () => number): Dimension {
  const rows = Array.from({ length: ROWS }, () => [
    ...new Set([random(), random(), random()].map((part) => Math.floor(part * 60))),
  ]);
  const offsets = new Uint32Array(ROWS + 1);
  rows.forEach((codes, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + codes.length;
  });
  return { id: 'many', values: Array.from({ length: 60 }, String), offsets, codes: Uint16Array.from(rows.flat()) };
}

describe('dimensions counted together', () => {
  it('have the facets of dimensions counted alone, also when they need several groups', () => {
    const random = seededRandom(5);
    const site = { lasted: false, place: 0, kind: 0, actors: [] };
    const figure = [-1, -1, -1] as const;
    const base = tableOf(
      Array.from({ length: ROWS }, (_, row) => ({
        sites: [{ ...site, start: row % 100, length: 1 + (row % 7) }],
        killed: figure,
        wounded: figure,
      })),
    );
    const dimensions = [single('a', 90, random), single('b', 90, random), single('c', 3, random), manySets(random)];
    const table = { ...base, dimensions };
    expect(groupDimensions(table).map(({ members }) => members.length)).toEqual([1, 2, 1]);

    const engine = createEngine(table, PLACES);
    const naive = new NaiveEngine(table, PLACES);
    const check = () => {
      for (const { id } of dimensions) expect([...engine.facet(id)]).toEqual(naive.facet(id));
    };
    [naive.from, naive.to] = engine.extent;
    check();
    engine.update({ filters: { a: [1, 2, 3, 50] } });
    naive.filters.set('a', [1, 2, 3, 50]);
    engine.update({ filters: { many: [7, 8, 9] } });
    naive.filters.set('many', [7, 8, 9]);
    check();
    for (const [from, to] of [
      [10, 30],
      [12, 33],
      [40, 41],
    ] as const) {
      engine.update({ window: [from, to] });
      [naive.from, naive.to] = [from, to];
      check();
    }
  });
});
