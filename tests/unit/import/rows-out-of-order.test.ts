import { beforeAll, describe, expect, it } from 'vitest';
import { combineAtlases } from '../../../src/dataset/combined/combine-atlases';
import { combineTables } from '../../../src/dataset/combined/combine-tables';
import type { ImportedAtlas } from '../../../src/dataset/import/atlas/imported-atlas';
import { releaseOf } from '../../../src/dataset/release-hash';
import type { EventTable } from '../../../src/spacetime/event-table';
import { prepareEngine } from '../../../src/spacetime/prepare-engine';
import { finishImport, importedAtlasOf, importedDetailOf, reloadedAtlasOf } from '../../fixtures/import/finish-import';
import { seededRandom } from '../../fixtures/seeded-random.mjs';

interface FileRow {
  readonly id: string;
  /** Days since 1 January 2020; null where the file states no date. */
  readonly day: number | null;
  readonly title: string;
  readonly hasPoint: boolean;
  readonly town: string;
  readonly killed: number;
}

/** Rows in no order. Some share a day, some an id; some have no id, no point or no date. */
function rowsInNoOrder(count: number, seed: number): readonly FileRow[] {
  const random = seededRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  return Array.from({ length: count }, (_, at) => ({
    id: random() < 0.2 ? '' : `E${seed}-${below(count)}`,
    day: random() < 0.05 ? null : below(count / 4),
    title: `Attack numbered${at}of${seed}`,
    hasPoint: random() < 0.9,
    town: `Town${below(9)}`,
    killed: below(20),
  }));
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
}

function csvOf(rows: readonly FileRow[]): string {
  const lines = rows.map(({ id, day, title, hasPoint, town, killed }) => {
    const point = hasPoint ? `${33 + Number(town.slice(4)) / 10},44` : ',';
    return [id, day === null ? '' : isoDay(day), title, town, point, killed].join();
  });
  return ['id,date,title,place,lat,lon,killed', ...lines].join('\n');
}

const startOf = (day: number) => Date.UTC(2020, 0, 1 + day) / 60_000;

/** The ids that the page gives the rows, by the rule of `docs/formats.md`: a missing or repeated one ends in the number of the row. */
function idsOf(rows: readonly FileRow[]): readonly string[] {
  const seen = new Set<string>();
  return rows.map(({ id }, at) => {
    // The header is the first record of the file.
    if (id === '') return `row~${at + 2}`;
    if (seen.has(id)) return `${id}~${at + 2}`;
    seen.add(id);
    return id;
  });
}

const FILE = rowsInNoOrder(120, 1);

describe.each([
  ['just read', (rows: readonly FileRow[]) => importedAtlasOf(csvOf(rows), 'attacks.csv')],
  ['stored', async (rows: readonly FileRow[]) => reloadedAtlasOf(await finishImport(csvOf(rows), 'attacks.csv'))],
])('a file in no order, %s', (_, open) => {
  let atlas: ImportedAtlas;
  beforeAll(async () => {
    atlas = await open(FILE);
  });

  it('is ordered by start for the engine', () => {
    const { start, incident } = atlas.engine.table;
    const sorted = FILE.map((__, at) => at).sort((a, b) => (FILE[a]?.day ?? -1) - (FILE[b]?.day ?? -1) || a - b);
    expect([...incident]).toEqual(sorted);
    expect([...start]).toEqual([...start].sort((a, b) => a - b));
  });

  it('gives each incident what its row of the file says', async () => {
    const { table } = atlas.engine;
    for (const [at, { day, title, hasPoint, town, killed }] of FILE.entries()) {
      const row = atlas.rowOf(at);
      expect(table.incident[row]).toBe(at);
      if (day !== null) expect(table.start[row]).toBe(startOf(day));
      expect([table.killedBest[row], (table.place[row] ?? -1) >= 0]).toEqual([killed, hasPoint]);
      expect(atlas.summary(at)).toMatchObject({ title, placeName: town });
      const { incident, row: cells } = await importedDetailOf(atlas, at);
      expect(incident.title).toBe(title);
      expect(new Map(cells).get('title')).toBe(title);
    }
    expect([atlas.rowOf(-1), atlas.rowOf(FILE.length)]).toEqual([-1, -1]);
  });

  it('names and finds incidents by id as in the order of the file', () => {
    const ids = idsOf(FILE);
    expect(FILE.map((__, at) => atlas.summary(at).id)).toEqual(ids);
    expect(ids.map((id) => atlas.indexOf(id))).toEqual(FILE.map((__, at) => at));
  });

  it('finds the row of each title, and the rows of each town', async () => {
    for (const [at, { title }] of FILE.entries()) {
      const hits = await atlas.search(title.split(' ')[1] ?? '');
      expect(hits && [...hits.mask.keys()].filter((row) => hits.mask[row] === 1)).toEqual([atlas.rowOf(at)]);
    }
    const hits = await atlas.search('Town3');
    const wanted = FILE.map(({ town }) => Number(town === 'Town3'));
    expect(FILE.map((__, at) => hits?.mask[atlas.rowOf(at)])).toEqual(wanted);
  });

  it('lists incidents of one day in the order of the file', () => {
    const { engine } = atlas;
    const dated = FILE.map((__, at) => at).filter((at) => FILE[at]?.day !== null);
    const undated = FILE.map((__, at) => at).filter((at) => FILE[at]?.day === null);
    dated.sort((a, b) => (FILE[a]?.day ?? 0) - (FILE[b]?.day ?? 0) || a - b);
    expect(Array.from(engine.rows('date'), (row) => engine.table.incident[row])).toEqual([...dated, ...undated]);
    expect(undated.length).toBeGreaterThan(0);
  });

  it('has the release that it had when its rows stood in the order of the file', async () => {
    const { engine } = atlas;
    const inFile = inOrderOfFile(engine.table);
    const before = await releaseOf({ ...atlas, engine: { ...engine, table: inFile, places: engine.places } }, 'mark');
    expect((await releaseOf(atlas, 'mark')).hash).toBe(before.hash);
    const first = { ...inFile, killedBest: Int32Array.from(inFile.killedBest).reverse() };
    const other = await releaseOf({ ...atlas, engine: { ...engine, table: first, places: engine.places } }, 'mark');
    expect(other.hash).not.toBe(before.hash);
  });
});

/** Puts the columns that a release hashes back, row by row. */
function inOrderOfFile(table: EventTable): EventTable {
  const rows = [...table.incident.keys()].sort((a, b) => (table.incident[a] ?? 0) - (table.incident[b] ?? 0));
  const back = Object.entries(table).map(([name, column]: [string, unknown]) => [
    name,
    ArrayBuffer.isView(column)
      ? (column as Int32Array).map((__, at) => (column as Int32Array)[rows[at] ?? 0] ?? 0)
      : column,
  ]);
  const numbers = table.numbers?.map((each) => ({
    ...each,
    ...(each.codes
      ? { codes: each.codes.map((__, at) => each.codes?.[rows[at] ?? 0] ?? 0) }
      : { steps: each.steps.map((__, at) => each.steps[rows[at] ?? 0] ?? 0) }),
  }));
  return { ...(Object.fromEntries(back) as unknown as EventTable), ...(numbers && { numbers }) };
}

describe('two files in no order, on one screen', () => {
  const files = [FILE, rowsInNoOrder(80, 2)];
  const open = async () => {
    const [first, second] = await Promise.all(files.map((rows) => importedAtlasOf(csvOf(rows), 'attacks.csv')));
    if (!first || !second) throw new Error('not opened');
    const [a, b] = [first, second].map(({ engine: { table, places } }) => ({ table, places }));
    if (!a || !b) throw new Error('no tables');
    const tables = combineTables(a, b, ['First', 'Second']);
    const prepared = prepareEngine(tables.table, tables.places);
    if (!prepared) throw new Error('not prepared');
    return combineAtlases(first, second, prepared);
  };

  it('give each incident what its row says', async () => {
    const atlas = await open();
    const { table } = atlas.engine;
    expect([...table.start]).toEqual([...table.start].sort((a, b) => a - b));
    for (const [at, { title, killed, day }] of files.flat().entries()) {
      const row = atlas.rowOf(at);
      expect([table.incident[row], table.killedBest[row], atlas.summary(at).title]).toEqual([at, killed, title]);
      if (day !== null) expect(table.start[row]).toBe(startOf(day));
    }
    expect(atlas.rowOf(files.flat().length)).toBe(-1);
  });

  it('find the rows of each town', async () => {
    const atlas = await open();
    const hits = await atlas.search('Town3');
    const wanted = files.flat().map(({ town }) => Number(town === 'Town3'));
    expect(wanted.map((_, at) => hits?.mask[atlas.rowOf(at)])).toEqual(wanted);
  });
});

describe('the outlines of a file in no order', () => {
  const feature = (at: number, date: string) => {
    const ring = [
      [44, 33],
      [45, 33],
      [45, 34 + at],
      [44, 33],
    ];
    return {
      type: 'Feature',
      properties: { date, name: `Area ${at}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  };
  const dates = ['2020-03-01', '2020-01-01', '2020-02-01'];
  const content = JSON.stringify({ type: 'FeatureCollection', features: dates.map((date, at) => feature(at, date)) });

  it('stay with their incidents, also beside those of another file', async () => {
    const atlas = await importedAtlasOf(content, 'areas.geojson');
    expect([...(atlas.outlines?.rows ?? [])]).toEqual([2, 0, 1]);
    const { table, places } = atlas.engine;
    const tables = combineTables({ table, places }, { table, places }, ['A', 'B']);
    const prepared = prepareEngine(tables.table, tables.places);
    if (!prepared) throw new Error('not prepared');
    const both = combineAtlases(atlas, atlas, prepared);
    expect([...(both.outlines?.rows ?? [])]).toEqual([4, 0, 2, 5, 1, 3]);
  });
});
