import { describe, expect, it } from 'vitest';
import { AREA_FILTER, type Area, formatArea, insideArea } from '../../../src/domain/area';
import { areaTallies } from '../../../src/spacetime/area-tallies';
import { createAppStore } from '../../../src/state/store';
import { bundledAtlas } from '../map/bundled-atlas';

const BAGHDAD: Area = { type: 'circle', centre: { lon: 44.36, lat: 33.31 }, km: 20 };
const NORTH: Area = {
  type: 'shape',
  corners: [
    { lon: 42, lat: 34.5 },
    { lon: 46, lat: 37 },
  ],
};
/** Holds all of the first and more. */
const WIDE: Area = { type: 'circle', centre: { lon: 44.36, lat: 33.31 }, km: 60 };

function shown(areas: readonly Area[]) {
  const atlas = bundledAtlas();
  const store = createAppStore();
  store.getState().showAtlas(atlas);
  store.getState().setFilter(AREA_FILTER, areas.map(formatArea));
  return atlas;
}

describe('the figures of an area', () => {
  it.each(['incidents', 'killed', 'wounded'] as const)(
    'are those of the totals when it alone filters, by %s',
    (measure) => {
      const { engine } = shown([BAGHDAD]);
      const alone = engine.tallies({ measure, dimension: '' });
      engine.lines.forEach((id, line) => {
        const { incidents, low, best, high, notStated } = alone.at(0, line);
        expect(areaTallies(engine, BAGHDAD, measure)[line]).toEqual({ id, incidents, low, best, high, notStated });
      });
    },
  );

  it('are its own beside another area, also where the two overlap', () => {
    const { engine, placeAt } = shown([BAGHDAD, NORTH, WIDE]);
    const { table } = engine;
    for (const area of [BAGHDAD, NORTH, WIDE]) {
      const isInside = insideArea(area);
      let incidents = 0;
      for (let row = 0; row < table.length; row += 1) {
        const place = table.place[row] ?? -1;
        const point = place < 0 ? null : placeAt(place).point;
        if (table.primary[row] === 1 && point && isInside(point)) incidents += 1;
      }
      const counted = areaTallies(engine, area, 'incidents').reduce((sum, each) => sum + each.incidents, 0);
      expect(counted).toBe(incidents);
      expect(counted).toBeGreaterThan(0);
    }
  });
});
