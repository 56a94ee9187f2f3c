import { strToU8, zipSync } from 'fflate';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { days, points } from '../../fixtures/import/read-values';
import { failure, runImport } from '../../fixtures/import/run-import';
import { type DbfField, dbfOf, pointShp, polygonShp } from '../../fixtures/import/shapefile-writer';
import { GEOPACKAGE, SQLITE } from '../../fixtures/import/sqlite-files';

const FIELDS: readonly DbfField[] = [
  ['date', 'D'],
  ['place', 'C'],
  ['killed', 'N'],
];
const ROWS = [
  ['20150102', 'Oak', '1'],
  ['20150103', 'Ash', '2'],
];
const UTM38 =
  'PROJCS["WGS_1984_UTM_Zone_38N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",45.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const LAMBERT93 =
  'PROJCS["RGF93_v1_Lambert-93",GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],PARAMETER["Standard_Parallel_1",44.0],PARAMETER["Standard_Parallel_2",49.0],PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]]';

type Files = Readonly<Record<string, Uint8Array>>;

function shapefile(parts: Files = {}): Uint8Array<ArrayBuffer> {
  const shp = pointShp([
    [44.1, 33.1],
    [44.2, 33.2],
  ]);
  const files: Files = { shp, dbf: dbfOf(FIELDS, ROWS), shx: new Uint8Array(100), ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).map(([ending, bytes]) => [`in/events.${ending}`, bytes])));
}

describe('a shapefile in a ZIP', () => {
  it('becomes one row for each shape, with the columns of its .dbf', async () => {
    const run = await runImport(shapefile());
    expect(run.table.container).toBe('shapefile');
    expect(days(run)).toEqual(['2015-01-02', '2015-01-03']);
    expect([...run.read.columns.killedBest]).toEqual([1, 2]);
    expect(points(run)).toEqual([
      [33.1, 44.1],
      [33.2, 44.2],
    ]);
  });

  it('is converted from the projection of its .prj', async () => {
    const shp = pointShp([[430309, 3707208], null]);
    const run = await runImport(shapefile({ shp, prj: strToU8(UTM38) }));
    expect(points(run)).toEqual([[33.502, 44.25], null]);
    expect(run.table.projection).toEqual({ type: 'converted', name: 'WGS 1984 UTM Zone 38N', datum: null });
  });

  it('is converted from a projection of a country, whose datum is named where its shift is not known', async () => {
    const shp = pointShp([
      [700000, 6600000],
      [700000, 6600000],
    ]);
    const { table, ...run } = await runImport(shapefile({ shp, prj: strToU8(LAMBERT93) }));
    expect(points({ table, ...run })).toEqual([
      [46.5, 3],
      [46.5, 3],
    ]);
    expect(table.projection).toMatchObject({ type: 'converted', datum: 'D_RGF_1993' });
  });

  it('without .prj has no points where its numbers are no degrees', async () => {
    const shp = pointShp([
      [430309, 3707208],
      [430309, 3707208],
    ]);
    const run = await runImport(shapefile({ shp }));
    expect(points(run)).toEqual([null, null]);
    expect(run.table.projection).toEqual({ type: 'unnamed' });
  });

  it('shows an area at a point in it', async () => {
    const ring = [
      [44, 33],
      [44, 34],
      [45, 34],
      [45, 33],
      [44, 33],
    ] as const;
    const run = await runImport(shapefile({ shp: polygonShp([ring, ring]) }));
    expect(points(run)[0]).toEqual([33.5, 44.5]);
    expect(run.table.columns).toContain('@geometry');
  });

  it('keeps shapes beside their rows where a row was deleted', async () => {
    const dbf = dbfOf(FIELDS, ROWS, { deleted: [0] });
    const run = await runImport(shapefile({ dbf }));
    expect(days(run)).toEqual(['2015-01-03']);
    expect(points(run)).toEqual([[33.2, 44.2]]);
  });

  it.each([
    ['its .cpg file', { cpg: strToU8('1256') }, 0],
    ['its .cpg file in words', { cpg: strToU8('ANSI 1256') }, 0],
    ['its language byte', {}, 0x7e],
  ] as const)('is decoded as %s says', async (_, cpg, language) => {
    // Windows-1256 of the Arabic name of Baghdad.
    const arabic = Uint8Array.from([0xc8, 0xdb, 0xcf, 0xc7, 0xcf]);
    const encode = (text: string) => (text === 'Oak' ? arabic : strToU8(text));
    const { table } = await runImport(shapefile({ dbf: dbfOf(FIELDS, ROWS, { language, encode }), ...cpg }));
    expect(table.head[0]?.[1]).toBe('بغداد');
    expect(table.encoding).toBe('windows-1256');
  });

  it('is decoded from a code page of DOS', async () => {
    // 0x81 is ü in code page 850.
    const encode = (text: string) => (text === 'Oak' ? Uint8Array.from([0x4d, 0x81]) : strToU8(text));
    const { table } = await runImport(shapefile({ dbf: dbfOf(FIELDS, ROWS, { encode }), cpg: strToU8('OEM 850') }));
    expect(table.head[0]?.[1]).toBe('Mü');
  });

  it('keeps every digit of a long number', async () => {
    const { table } = await runImport(
      shapefile({
        dbf: dbfOf(
          [['id', 'N'], ...FIELDS],
          ROWS.map((row) => ['9007199254740993', ...row]),
        ),
      }),
    );
    expect(table.head[0]?.[0]).toBe('9007199254740993');
  });

  it('is refused, with what is wrong, when parts are missing, cut or of another shapefile', async () => {
    const shp = pointShp([[44, 33]]);
    expect(await failure(zipSync({ 'a.shp': shp }))).toBe('importOtherKind kindShpAlone');
    expect(await failure(shp)).toBe('importOtherKind kindShpAlone');
    expect(await failure(shapefile({ shp }))).toBe('importUnreadable shapefileMismatch');
    expect(await failure(shapefile({ shp: shp.slice(0, shp.length - 10) }))).toBe('importTruncated shpCut');
    expect(await failure(shapefile({ dbf: dbfOf(FIELDS, ROWS).slice(0, 150) }))).toBe('importTruncated dbfCut');
    expect(await failure(shapefile({ dbf: new Uint8Array(40) }))).toBe('importUnreadable dbfBroken');
    const multipatch = shp.slice();
    multipatch[32] = 31;
    expect(await failure(shapefile({ shp: multipatch }))).toBe('importUnsupported multipatch');
  });
});

it('a .dbf alone is a table without places', async () => {
  const run = await runImport(dbfOf(FIELDS, ROWS));
  expect(run.table.container).toBe('dbf');
  expect(days(run)).toEqual(['2015-01-02', '2015-01-03']);
});

describe('FlatGeobuf', () => {
  const collection = (coordinates: number[]) => ({
    type: 'FeatureCollection' as const,
    features: ['2015-01-02', '2015-01-03'].map((date, at) => ({
      type: 'Feature' as const,
      properties: { date, killed: at + 1 },
      geometry: { type: 'Point' as const, coordinates },
    })),
  });

  it('becomes one row for each feature', async () => {
    const run = await runImport(serialize(collection([44.1, 33.1])) as Uint8Array<ArrayBuffer>);
    expect(run.table.container).toBe('flatgeobuf');
    expect(days(run)).toEqual(['2015-01-02', '2015-01-03']);
    expect(points(run)[0]).toEqual([33.1, 44.1]);
    expect([...run.read.columns.killedBest]).toEqual([1, 2]);
  });

  it('is converted from the code that it states', async () => {
    const run = await runImport(serialize(collection([430309, 3707208]), 32638) as Uint8Array<ArrayBuffer>);
    expect(points(run)[0]).toEqual([33.502, 44.25]);
  });

  it('is refused when it was cut', async () => {
    const whole = serialize(collection([44, 33])) as Uint8Array<ArrayBuffer>;
    expect(await failure(whole.slice(0, whole.length - 90))).toBe('importTruncated layerCut');
    expect(await failure(whole.slice(0, 40))).toBe('importTruncated layerCut');
  });
});

describe('GeoPackage and SQLite', () => {
  it('a GeoPackage opens at its largest layer, converted, with the digits of its ids', async () => {
    const run = await runImport(GEOPACKAGE);
    expect(run.table.container).toBe('geopackage');
    expect(run.table.sheets).toEqual({ names: ['districts', 'events'], open: 1 });
    expect(days(run)).toEqual(['2015-01-02', '2015-01-03', '2015-01-04']);
    expect(points(run)).toEqual([[33.502, 44.25], [33.502, 44.25], null]);
    expect(run.table.head[0]?.[run.table.columns.indexOf('long_id')]).toBe('9007199254740993');
  });

  it('another layer can be chosen, of polygons with an envelope', async () => {
    const opened = await openFile(new Blob([GEOPACKAGE]), { sheet: 0, onUnpack: () => undefined });
    const table = opened.type === 'table' ? opened.table : null;
    expect(table?.columns).toEqual(['fid', 'name', '@longitude', '@latitude', '@geometry', '@radius_km']);
    expect(table?.head[0]?.slice(1, 5)).toEqual([
      'North',
      44.5,
      33.5,
      expect.objectContaining({ '@geometry': 'Polygon' }),
    ]);
  });

  it('a SQLite file opens at its table, whatever the name of the table', async () => {
    const run = await runImport(SQLITE);
    expect(run.table.container).toBe('sqlite');
    expect(points(run)).toEqual([
      [33.1, 44.1],
      [33.2, 44.2],
    ]);
  });

  it('is refused when it was cut', async () => {
    expect(await failure(GEOPACKAGE.slice(0, 1500))).toBe('importTruncated databaseBroken');
  });
});

describe('TopoJSON', () => {
  const point = (lon: number, lat: number, date: string) => ({
    type: 'Feature' as const,
    properties: { date, killed: 1 },
    geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  });
  const square = {
    type: 'Feature' as const,
    properties: { name: 'North' },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [44, 33],
          [44, 34],
          [45, 34],
          [45, 33],
          [44, 33],
        ],
      ],
    },
  };
  const collection = <T>(features: T[]) => ({ type: 'FeatureCollection' as const, features });
  const objects = {
    borders: collection([square]),
    events: collection([point(44.1, 33.1, '2015-01-02'), point(44.2, 33.2, '2015-01-03')]),
  };

  it.each([undefined, 1e6])(
    'opens at its largest object, with its properties (quantised to %s)',
    async (quantisation) => {
      const run = await runImport(JSON.stringify(topology(objects, quantisation)));
      expect(run.table.container).toBe('topojson');
      expect(run.table.sheets).toEqual({ names: ['borders', 'events'], open: 1 });
      expect(days(run)).toEqual(['2015-01-02', '2015-01-03']);
      expect(points(run).map((pair) => pair?.map((value) => Number(value.toFixed(3))))).toEqual([
        [33.1, 44.1],
        [33.2, 44.2],
      ]);
    },
  );

  it('another object can be chosen: its arcs become shapes', async () => {
    const opened = await openFile(new Blob([JSON.stringify(topology(objects, 1e6))]), {
      sheet: 0,
      onUnpack: () => undefined,
    });
    const table = opened.type === 'table' ? opened.table : null;
    expect(table?.head[0]?.[0]).toBe('North');
    expect(table?.head[0]?.[3]).toMatchObject({ '@geometry': 'Polygon' });
  });

  it('is refused when its shapes name arcs that it does not have', async () => {
    const broken = { ...topology(objects), arcs: [] };
    expect(await failure(JSON.stringify(broken))).toBe('importUnreadable topologyBroken');
  });

  it('is refused when it has no objects', async () => {
    expect(await failure(JSON.stringify({ type: 'Topology', objects: {}, arcs: [] }))).toBe('importNoRows');
  });
});
