import { readFileSync, statSync } from 'node:fs';
import { PMTiles, type RangeResponse, type Source, TileType, zxyToTileId } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { RELIEF_ARCHIVES, VECTOR_ARCHIVES } from '../../../src/map/basemap/basemap-archives';

const FOLDER = 'public/basemap/';
const MOST_BYTES = 5 * 1024 * 1024;
const RELIEF = RELIEF_ARCHIVES.flatMap((archive) =>
  ['light', 'dark'].map((theme) => ({ ...archive, file: `${archive.id}-${theme}` })),
);
const VECTOR = VECTOR_ARCHIVES.map((archive) => ({ ...archive, file: archive.id }));

class FileArchive implements Source {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #file: string;
  constructor(file: string) {
    this.#file = file;
    this.#bytes = new Uint8Array(readFileSync(`${FOLDER}${file}.pmtiles`));
  }
  getKey() {
    return this.#file;
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length).buffer });
  }
}

const open = (file: string) => new PMTiles(new FileArchive(file));

/** Column and row of the tile under a point. */
function tileUnder(z: number, lon: number, lat: number) {
  const radians = (lat * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return { x: Math.floor((lon / 360 + 0.5) * 2 ** z), y: Math.floor(y * 2 ** z) };
}

describe('the bundled archives', () => {
  test.each([...VECTOR, ...RELIEF])('$file has the zooms and bounds that the style states', async (archive) => {
    const header = await open(archive.file).getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([archive.minZoom, archive.maxZoom]);
    const bounds = [header.minLon, header.minLat, header.maxLon, header.maxLat];
    bounds.forEach((degrees, index) => {
      expect(degrees).toBeCloseTo(archive.bounds[index] ?? Number.NaN, 0);
    });
  });

  test('the finer archives start at the zoom after the last zoom of the world', () => {
    const [world, ...areas] = VECTOR_ARCHIVES;
    for (const area of areas) expect(area.minZoom).toBe((world?.maxZoom ?? 0) + 1);
  });

  test.each(VECTOR)(
    '$file has vector tiles, with one under its middle at its lowest and at its highest zoom',
    async (archive) => {
      const pmtiles = open(archive.file);
      expect((await pmtiles.getHeader()).tileType).toBe(TileType.Mvt);
      const [lon, lat] = archive.id === 'kabul' ? [69.17, 34.53] : [44.4, 33.34];
      for (const z of [archive.minZoom, archive.maxZoom]) {
        const { x, y } = tileUnder(z, lon ?? 0, lat ?? 0);
        const tile = await pmtiles.getZxy(z, x, y);
        expect(tile?.data.byteLength).toBeGreaterThan(20);
      }
    },
  );

  test.each(RELIEF)('$file has a WebP picture for every tile in its bounds at its highest zoom', async (archive) => {
    const pmtiles = open(archive.file);
    const [west, south, east, north] = archive.bounds;
    const first = tileUnder(archive.maxZoom, west + 0.01, north - 0.01);
    const last = tileUnder(archive.maxZoom, east - 0.01, south + 0.01);
    for (let x = first.x; x <= last.x; x += 1) {
      for (let y = first.y; y <= last.y; y += 1) {
        const tile = await pmtiles.getZxy(archive.maxZoom, x, y);
        expect(new TextDecoder().decode(tile?.data.slice(8, 12))).toBe('WEBP');
      }
    }
  });

  test('are smaller than five megabytes together', () => {
    const bytes = [...VECTOR, ...RELIEF].map(({ file }) => statSync(`${FOLDER}${file}.pmtiles`).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });
});

describe('the archive writer', () => {
  test('numbers tiles as the reader of the pmtiles package does', async () => {
    const { tileId } = (await import('../../../scripts/basemap/pmtiles-writer.mjs' as string)) as {
      tileId: (z: number, x: number, y: number) => number;
    };
    for (let z = 0; z <= 5; z += 1) {
      for (let x = 0; x < 2 ** z; x += 1) {
        for (let y = 0; y < 2 ** z; y += 1) expect(tileId(z, x, y)).toBe(zxyToTileId(z, x, y));
      }
    }
    expect(tileId(10, 638, 411)).toBe(zxyToTileId(10, 638, 411));
  });
});
