import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/dataset/import/import-error';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { dbfOf, pointShp, polygonShp } from '../../fixtures/import/shapefile-writer';
import { GEOPACKAGE } from '../../fixtures/import/sqlite-files';
import { seededRandom } from '../../fixtures/seeded-random.mjs';

const ROUNDS = 60;

const dbf = dbfOf(
  [
    ['date', 'D'],
    ['place', 'C'],
    ['killed', 'N'],
  ],
  [
    ['20150102', 'Oak', '1'],
    ['20150103', 'Ash', '2'],
  ],
);
const ring = [
  [44, 33],
  [44, 34],
  [45, 34],
  [44, 33],
] as const;
const workbook = (bookType: 'biff8' | 'ods') => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['date', 'lat', 'lon'],
      ['2015-01-02', 33, 44],
    ]),
    'A',
  );
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
};

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['a shapefile', zipSync({ 'a.shp': polygonShp([ring, ring]), 'a.dbf': dbf }, { level: 0 })],
  ['a .shp of points', zipSync({ 'a.shp': pointShp([[44, 33], null]), 'a.dbf': dbf }, { level: 0 })],
  ['a .dbf', dbf],
  [
    'FlatGeobuf',
    serialize({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { date: '2015-01-02' },
          geometry: { type: 'Polygon', coordinates: [ring.map((pair) => [...pair])] },
        },
      ],
    }),
  ],
  ['a GeoPackage', GEOPACKAGE],
  ['an .xls', workbook('biff8')],
  ['an .ods', workbook('ods')],
];

/** The same bytes with some of them changed, and some cut away at the end. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  for (let hits = 1 + Math.floor(random() * 8); hits > 0; hits -= 1) {
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  }
  return random() < 0.3 ? copy.slice(0, Math.floor(random() * copy.length)) : copy;
}

describe('damaged bytes', () => {
  it.each(FILES)(
    'of %s open or end with a problem, soon',
    async (_, whole) => {
      const random = seededRandom(7);
      for (let round = 0; round < ROUNDS; round += 1) {
        try {
          await openFile(new Blob([damaged(whole, random)]), { sheet: null, onUnpack: () => undefined });
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }
    },
    30_000,
  );
});
