import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VECTOR_ARCHIVES } from '../../../src/map/basemap/basemap-archives';
import { PaintedWater } from './painted-water';

/** Name, longitude, latitude, and how many km the nearest shore of a sea or a lake is away. */
type Known = [name: string, lon: number, lat: number, clear: number];
const KNOWN = JSON.parse(readFileSync('tests/unit/basemap/known-ground.json', 'utf8')) as {
  land: Known[];
  water: Known[];
};
/** A tile's units by which a shore may be moved when it is simplified and rounded. */
const MOVED = 5;
/** Square units of 8192 a tile: the area of four pixels. */
const MOST_WRONG = 4 * 16 * 16;
const EARTH_KM = 40_075;

const levels = VECTOR_ARCHIVES.flatMap(({ id, minZoom, maxZoom, bounds }) => {
  const painted = new PaintedWater(`public/basemap/${id}.pmtiles`);
  return Array.from({ length: maxZoom - minZoom + 1 }, (_, index) => ({ id, z: minZoom + index, bounds, painted }));
});
type Level = (typeof levels)[number];

/** Places in the archive that are farther from a shore than a shore of this zoom may have moved. */
function certain(places: Known[], { z, bounds: [west, south, east, north] }: Level): Known[] {
  return places.filter(([, lon, lat, clear]) => {
    const unitKm = (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / 2 ** z / 4096;
    return clear > MOVED * unitKm && lon > west && lon < east && lat > south && lat < north;
  });
}

async function covered(places: Known[], { z, painted }: Level, isWater: boolean): Promise<string[]> {
  const found = await Promise.all(
    places.map(async ([name, lon, lat]) => ((await painted.covers(z, lon, lat)) === isWater ? [name] : [])),
  );
  return found.flat();
}

describe('the painted ground', () => {
  test('is held to at least 300 towns and 100 places in seas and lakes on every level of the world', () => {
    for (const level of levels.filter(({ id, z }) => id === 'world' && z > 0)) {
      expect(certain(KNOWN.land, level).length).toBeGreaterThanOrEqual(300);
      expect(certain(KNOWN.water, level).length).toBeGreaterThanOrEqual(100);
    }
  });

  test.each(levels)('has no water on known towns, $id, zoom $z', async (level) => {
    expect(await covered(certain(KNOWN.land, level), level, true)).toEqual([]);
  });

  test.each(levels.filter((level) => certain(KNOWN.water, level).length > 0))(
    'has water on known seas and lakes, $id, zoom $z',
    async (level) => {
      expect(await covered(certain(KNOWN.water, level), level, false)).toEqual([]);
    },
  );

  test('has triangles that cover what the rings say, on every tile of the world', async () => {
    const wrong: string[] = [];
    for (const { z, painted } of levels.filter(({ id }) => id === 'world')) {
      for (let x = 0; x < 2 ** z; x += 1) {
        for (let y = 0; y < 2 ** z; y += 1) {
          const worst = Math.max(0, ...(await painted.tile(z, x, y)).map((polygon) => polygon.wrong));
          if (worst > MOST_WRONG) wrong.push(`${z}/${x}/${y}: ${Math.round(worst)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
