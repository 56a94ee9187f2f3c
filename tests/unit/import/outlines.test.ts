import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { exportFile } from '../../../src/dataset/exchange/export-formats';
import { readExchange } from '../../../src/dataset/exchange/read-exchange';
import { packTable, unpackTable } from '../../../src/dataset/import/columns/packed-columns';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { simplifyLine } from '../../../src/dataset/import/parse/simplify-line';
import { namedRows } from '../../../src/dataset/import/readers/named-rows';
import { joinOutlines, OUTLINE_PARTS, outlinesByRow } from '../../../src/dataset/outlines';
import { outlineFeatures } from '../../../src/map/overlays/outline-features';
import { importedAtlasOf, importedDetailOf } from '../../fixtures/import/finish-import';
import { codesOf, runImport } from '../../fixtures/import/run-import';

const SQUARE = [
  [
    [44, 33],
    [45, 33],
    [45, 34],
    [44, 34],
    [44, 33],
  ],
];
const HOLE = [
  [44.2, 33.2],
  [44.4, 33.2],
  [44.4, 33.4],
  [44.2, 33.2],
];
const feature = (geometry: object, date = '2020-01-02') => ({
  type: 'Feature',
  properties: { date, kind: 'raid' },
  geometry,
});
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

/** Types and numbers of parts of what the map draws, by row. */
async function drawn(content: string, name?: string) {
  const { read } = await runImport(content, { name });
  const { outlines } = read.columns;
  if (!outlines) return null;
  return outlineFeatures(outlines).features.map(({ id, geometry }) => [
    id,
    geometry.type,
    'coordinates' in geometry ? geometry.coordinates.length : 0,
  ]);
}

describe('the shape of a row', () => {
  it('is kept for areas and lines of GeoJSON, holes with their ring, and not for points', async () => {
    const content = collection(
      feature({ type: 'Point', coordinates: [44, 33] }),
      feature({ type: 'Polygon', coordinates: [...SQUARE, HOLE] }),
      feature({
        type: 'MultiPolygon',
        coordinates: [
          SQUARE,
          [
            [
              [46, 33],
              [47, 33],
              [47, 34],
              [46, 33],
            ],
          ],
        ],
      }),
      feature({
        type: 'LineString',
        coordinates: [
          [44, 33],
          [45, 34],
        ],
      }),
    );
    expect(await drawn(content)).toEqual([
      [1, 'MultiPolygon', 1],
      [2, 'MultiPolygon', 2],
      [3, 'MultiLineString', 1],
    ]);
  });

  it('stands at a point in it, with the radius that holds it, and says so', async () => {
    const { read } = await runImport(collection(feature({ type: 'Polygon', coordinates: SQUARE })));
    expect(codesOf(read)).toEqual({ coordinatesRepresentative: 1 });
    expect(read.columns.places.lon[0]).toBeCloseTo(44.5, 5);
    expect(read.columns.places.radiusKm[0]).toBeGreaterThan(60);
    expect(read.groups[0]?.examples[0]?.value).toBe('Polygon');
  });

  it('is kept for well-known text and GeoJSON in a cell, with the radius too', async () => {
    const wkt =
      'date,geom,kind\n2020-01-02,"POLYGON((44 33,45 33,45 34,44 34,44 33))",raid\n2020-01-03,POINT(44 33),raid';
    expect(await drawn(wkt)).toEqual([[0, 'MultiPolygon', 1]]);
    const { read } = await runImport(wkt);
    expect(codesOf(read)).toEqual({ coordinatesRepresentative: 1 });
    expect(Number.isNaN(read.columns.places.radiusKm[1] ?? 0)).toBe(true);
  });

  it('is kept for KML', async () => {
    const ring = '44,33 45,33 45,34 44,33';
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><TimeStamp><when>2020-01-02</when></TimeStamp><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;
    expect(await drawn(kml, 'a.kml')).toEqual([[0, 'MultiPolygon', 1]]);
  });

  it('survives storage', async () => {
    const { read } = await runImport(collection(feature({ type: 'Polygon', coordinates: SQUARE })));
    const { columns, idSlots, blocks } = read;
    const stored = unpackTable(await packTable({ columns, idSlots, blocks }).arrayBuffer());
    expect(stored.ok && stored.table.columns.outlines).toEqual(columns.outlines);
  });

  it('has no bad positions, whatever the file has there', async () => {
    const anything = fc.oneof(fc.anything(), fc.array(fc.array(fc.tuple(fc.double(), fc.double()))));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'),
        anything,
        async (type, coordinates) => {
          const text = collection(feature({ type, coordinates }));
          const { read } = await runImport(text);
          for (const each of read.columns.outlines?.points ?? []) expect(Number.isFinite(each)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a saved file', () => {
  const saved = async (coarseness: 'exact' | 'km10') => {
    const shapes = collection(feature({ type: 'Polygon', coordinates: [...SQUARE, HOLE] }));
    const atlas = await importedAtlasOf(shapes, 'a.geojson');
    return exportFile('csv', atlas, [await importedDetailOf(atlas, 0)], coarseness);
  };

  it('opens again with its shapes', async () => {
    const opened = await openFile(await saved('exact'), { sheet: null, onUnpack: () => undefined });
    const again = opened.type === 'table' ? await readExchange(namedRows(opened.table)) : null;
    if (!again?.ok) throw new Error('not opened');
    const { outlines } = createCuratedAtlas(again.dataset);
    expect(outlines && [...outlines.kinds]).toEqual([OUTLINE_PARTS.ring, OUTLINE_PARTS.hole]);
  });

  it('has no shapes where its coordinates are coarse', async () => {
    expect(await (await saved('exact')).text()).toContain('outline');
    expect(await (await saved('km10')).text()).not.toContain('outline');
  });
});

describe('outlines of two tables', () => {
  it('keep their rows when they stand together', async () => {
    const { read } = await runImport(collection(feature({ type: 'Polygon', coordinates: SQUARE })));
    const { outlines } = read.columns;
    const joined = joinOutlines(outlines, outlines && outlinesByRow(outlines, (row) => row + 7));
    expect(joined && outlineFeatures(joined).features.map(({ id }) => id)).toEqual([0, 7]);
    expect(joined?.points).toHaveLength(2 * (outlines?.points.length ?? 0));
    expect(joinOutlines(undefined, outlines)).toEqual(outlines);
    expect(joinOutlines(undefined, undefined)).toBeUndefined();
  });
});

describe('a simplified line', () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  it('keeps its ends and is made of points of the line', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 60 }), (line) => {
        const simple = simplifyLine(line);
        expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(simple.every((each) => line.includes(each as [number, number]))).toBe(true);
      }),
    );
  });

  it('loses what nobody would see', () => {
    const line = Array.from({ length: 5001 }, (_, at): [number, number] => [at / 5000, Math.sin(at) * 1e-5]);
    expect(simplifyLine(line).length).toBeLessThan(10);
  });
});
