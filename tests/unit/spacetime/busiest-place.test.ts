import { describe, expect, it } from 'vitest';
import { busiestPlace } from '../../../src/spacetime/busiest-place';
import { tableOf } from './random-table';

const NOTHING = [-1, -1, -1] as const;
const site = (place: number) => ({ start: 0, length: 1, lasted: false, place, kind: 0, actors: [] });
const at = (...places: readonly number[]) => ({ sites: places.map(site), killed: NOTHING, wounded: NOTHING });

describe('the busiest place', () => {
  it('is the one that most incidents share, wherever it stands among the places', () => {
    const table = tableOf([at(0), at(2), at(1), at(2), at(2)]);
    expect(busiestPlace(table, [0, 1, 2, 3, 4])).toBe(2);
  });

  it('counts an incident at its first site only', () => {
    const table = tableOf([at(1, 0), at(1, 0), at(0)]);
    expect(busiestPlace(table, [0, 1, 2, 3, 4])).toBe(1);
  });

  it('is the first of equals, and a place where only other sites lie when there is nothing else', () => {
    expect(busiestPlace(tableOf([at(3), at(1)]), [0, 1])).toBe(3);
    expect(busiestPlace(tableOf([at(1, 4)]), [1])).toBe(4);
  });

  it('is none for rows without a place', () => {
    expect(busiestPlace(tableOf([at(-1)]), [0])).toBe(-1);
  });
});
