import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/dataset/import/columns/text-column';
import { days, lines, points } from '../../fixtures/import/read-values';
import { runImport } from '../../fixtures/import/run-import';

describe('JSON', () => {
  const records = [
    {
      when: '2015-01-02',
      dead: 1,
      spot: { name: 'Oak', lat: 33.1, lng: 44.1 },
      refs: [{ outlet: 'Wire' }, { outlet: 'Daily' }],
    },
    { when: '2015-01-03', dead: 2, spot: { name: 'Ash', lat: 33.2, lng: 44.2 }, refs: [] },
  ];
  const flat = records.map(({ when, dead, spot }) => ({ when, dead, lat: spot.lat, lng: spot.lng }));
  const names = ['when', 'dead', 'lat', 'lng'] as const;
  const shapes: readonly (readonly [string, unknown])[] = [
    ['of nested members', records],
    ['of records by their keys', { a: flat[0], b: flat[1] }],
    ['of records deep within', { response: { result: { docs: flat } } }],
    ['of columns', Object.fromEntries(names.map((name) => [name, flat.map((record) => record[name])]))],
    ['of rows beside their columns', { columns: names, data: flat.map((record) => names.map((name) => record[name])) }],
    [
      'of an open data portal',
      {
        meta: { view: { columns: names.map((name) => ({ name })) } },
        data: flat.map((record) => names.map((name) => record[name])),
      },
    ],
    [
      'of Esri features',
      {
        spatialReference: { wkid: 4326 },
        features: flat.map(({ when, dead, lat, lng }) => ({
          attributes: { when, dead },
          geometry: { x: lng, y: lat },
        })),
      },
    ],
  ];

  it.each(shapes)('%s becomes a table', async (_, value) => {
    const run = await runImport(JSON.stringify(value));
    expect(days(run)).toEqual(['2015-01-02', '2015-01-03']);
    expect([...run.read.columns.killedBest]).toEqual([1, 2]);
    expect(points(run)).toEqual([
      [33.1, 44.1],
      [33.2, 44.2],
    ]);
  });

  it('lists the members of a list', async () => {
    const { table } = await runImport(JSON.stringify(records));
    expect(table.columns).toEqual(['when', 'dead', 'spot.name', 'spot.lat', 'spot.lng', 'refs.outlet']);
    expect(table.head[0]?.[5]).toBe('Wire; Daily');
  });

  const collection = (name: string, coordinates: number[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name } },
      features: [{ type: 'Feature', properties: { date: '2015-01-02' }, geometry: { type: 'Point', coordinates } }],
    });

  it('in UTM is converted', async () => {
    const run = await runImport(collection('urn:ogc:def:crs:EPSG::32638', [430309, 3707208]));
    const [[lat = 0, lon = 0] = []] = points(run) as number[][];
    expect([lat, lon]).toEqual([33.502, 44.25]);
  });

  it('in a projection that is not converted has no points, and names the projection', async () => {
    const run = await runImport(collection('urn:ogc:def:crs:EPSG::2154', [652000, 6862000]));
    expect(points(run)).toEqual([null]);
    expect(run.table.projection).toEqual({ type: 'unknown', name: 'urn:ogc:def:crs:EPSG::2154' });
  });
});

describe('containers', () => {
  const table = lines('date,place,lat,lon,dead', '2015-01-02,Oak,33,44,1');
  const placemarks =
    '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Fire</name><TimeSpan><begin>2015-01-02</begin><end>2015-01-04</end></TimeSpan><ExtendedData><Data name="killed"><value>3</value></Data></ExtendedData><Point><coordinates>44,33,0</coordinates></Point></Placemark></Document></kml>';

  it('KML: placemarks with their times and data', async () => {
    const run = await runImport(placemarks);
    expect(points(run)).toEqual([[33, 44]]);
    expect(days(run)).toEqual(['2015-01-02']);
    expect([...run.read.columns.killedBest]).toEqual([3]);
    expect(textAt(run.read.columns.titles, 0)).toBe('Fire');
  });

  it('KMZ: the KML in the archive', async () => {
    expect(points(await runImport(zipSync({ 'doc.kml': strToU8(placemarks) })))).toEqual([[33, 44]]);
  });

  it('GPX: waypoints', async () => {
    const gpx =
      '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="33" lon="44"><time>2015-01-02T03:04:00Z</time><name>Post</name></wpt></gpx>';
    const run = await runImport(gpx);
    expect(points(run)).toEqual([[33, 44]]);
    expect(textAt(run.read.columns.titles, 0)).toBe('Post');
  });

  it('a ZIP with one table, past what systems add to archives', async () => {
    const archive = zipSync({
      '__MACOSX/._a.csv': strToU8('x'),
      'README.txt': strToU8('about'),
      'in/a.csv': strToU8(table),
    });
    expect((await runImport(archive)).read.counts).toMatchObject({ loaded: 1, placed: 1 });
  });
});
