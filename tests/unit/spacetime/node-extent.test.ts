import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import { extentOfNode } from '../../../src/spacetime/node-extent';
import { mercatorX, mercatorY } from '../../../src/spacetime/web-mercator';
import { sampleArbitrary } from './random-table';

describe('the extent of a node', () => {
  it('names the place that is farthest from the busiest on the map, the first of the table among equals', () => {
    fc.assert(
      fc.property(sampleArbitrary, fc.integer({ min: 0, max: 16 }), ({ table, places }, zoom) => {
        const engine = createEngine(table, places);
        engine.update({ zoom });
        const { lon, lat } = places;
        for (const node of engine.counts.nodes) {
          const there = [...engine.placesAt(node)];
          if (there.length === 0) continue;
          const { busiest, farthest } = extentOfNode(engine, node);
          const away = (place: number) => {
            const across = Math.abs(mercatorX(lon[place] ?? 0) - mercatorX(lon[busiest] ?? 0));
            const up = mercatorY(lat[place] ?? 0) - mercatorY(lat[busiest] ?? 0);
            return Math.min(across, 1 - across) ** 2 + up ** 2;
          };
          const most = Math.max(...there.map(away));
          const expected = most === 0 ? busiest : Math.min(...there.filter((place) => away(place) === most));
          expect(away(farthest)).toBe(most);
          if (most > 0) expect(farthest).toBe(expected);
        }
      }),
    );
  });
});
