import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createImportedAtlas } from '../../../src/dataset/import/atlas/imported-atlas';
import type { FinishedImport } from '../../../src/dataset/import/atlas/imported-table';
import { ImportHost } from '../../../src/dataset/import/import-host';
import type { ImportReply } from '../../../src/dataset/import/import-messages';
import { type Correction, correctionsAsCsv, withCorrection } from '../../../src/dataset/import/rows/correction';
import { importedDetailOf, reloadedAtlasOf } from '../../fixtures/import/finish-import';

/** Made-up rows: one without a date, one with a point out of range, one that repeats an id, one with a cell too many. */
const FILE = [
  'id,date,latitude,longitude,place,killed',
  'a,2020-03-01,33.1,44.1,Alpha,1',
  'b,soon,33.2,44.2,Beta,2',
  'c,2020-03-03,333,44.3,Gamma,3',
  'a,2020-03-04,33.4,44.4,Delta,4',
  'e,2020-03-05,33.5,44.5,Epsilon,5,stray',
].join('\n');

/** Imports the file, then reads it again with each list of corrections. */
async function imported(content: string, ...lists: (readonly Correction[])[]): Promise<FinishedImport[]> {
  const replies: ImportReply[] = [];
  const host = new ImportHost((reply) => replies.push(reply));
  await host.handle({ type: 'open', file: new Blob([content]), name: 'rows.csv', id: 'one', sheet: null });
  const asked = replies.find((reply) => reply.type === 'mapping');
  if (asked) await host.handle({ type: 'load', mapping: asked.preview.guess.mapping });
  for (const corrections of lists) await host.handle({ type: 'correct', corrections });
  return replies.flatMap((reply) => (reply.type === 'finished' ? [reply.finished] : []));
}

const date = { record: 2, position: 1, before: 'soon', after: '2020-03-02' };
const lat = { record: 3, position: 2, before: '333', after: '33.3' };
const id = { record: 4, position: 0, before: 'a', after: 'd' };
const stray = { record: 5, position: 6, before: 'stray', after: '' };

describe('the rows of a report', () => {
  it('are listed with all that is wrong with them, those that were left out first', async () => {
    const [first] = await imported(FILE);
    const listed = first?.report.troubled.map(({ record, severity, problems }) => [
      record,
      severity,
      ...problems.map(({ code }) => code),
    ]);
    expect(listed).toEqual([
      [2, 'rejection', 'dateInvalid'],
      [3, 'doubt', 'coordinatesOutOfRange'],
      [4, 'doubt', 'idDuplicate'],
      [5, 'doubt', 'cellsExtra'],
    ]);
  });

  it('are listed up to a limit that does not grow with the file', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `${at % 2 ? 'never' : '2020-01-01'},0,0,P${at}`);
    const [first] = await imported(['date,latitude,longitude,place', ...rows].join('\n'));
    expect(first?.report).toMatchObject({ rejected: 600, doubtful: 600 });
    expect(first?.report.troubled).toHaveLength(1000);
  });
});

describe('a corrected row', () => {
  it('is judged again as if the file had it so', async () => {
    const [first, second] = await imported(FILE, [date, lat, id, stray]);
    expect(first?.report).toMatchObject({ rows: 5, loaded: 4, doubtful: 3, rejected: 1 });
    expect(second?.report).toMatchObject({ rows: 5, loaded: 5, placed: 5, doubtful: 0, rejected: 0, troubled: [] });
  });

  it('keeps its message when the correction is no better', async () => {
    const [, second] = await imported(FILE, [{ ...date, after: 'later' }]);
    expect(second?.report.troubled[0]).toEqual({
      record: 2,
      severity: 'rejection',
      problems: [{ type: 'rejected', code: 'dateInvalid', column: 'date', value: 'later' }],
    });
  });

  it('is as it was when the correction is undone', async () => {
    const [first, , third] = await imported(FILE, [date, lat], []);
    expect(third?.report).toMatchObject({ ...first?.report, seconds: expect.any(Number), rejects: expect.any(Blob) });
    expect(third?.table.meta.corrections).toBeUndefined();
  });

  it('counts, shows its corrected cells in the detail, and keeps both after a reload', async () => {
    const [, second] = await imported(FILE, [date, lat]);
    if (!second) throw new Error('not read again');
    for (const atlas of [createImportedAtlas(second.table), await reloadedAtlasOf(second)]) {
      expect(atlas.rows?.corrections).toEqual([date, lat]);
      const row = atlas.indexOf('b');
      expect((await importedDetailOf(atlas, row)).incident.time).toMatchObject({ precision: 'day' });
      expect(atlas.summary(row).placeName).toBe('Beta');
      const { row: own, corrected } = await importedDetailOf(atlas, row);
      expect(own).toContainEqual(['date', 'soon']);
      expect(corrected).toEqual([['date', '2020-03-02']]);
      const point = (await importedDetailOf(atlas, atlas.indexOf('c'))).places.values().next().value?.point;
      expect(point).toEqual({ lon: 44.3, lat: 33.3 });
    }
  });

  it('gives its own text, not the corrected one, as what the file has', async () => {
    const [, second] = await imported(FILE, [date]);
    const cells = second && (await createImportedAtlas(second.table).rows?.cells(2));
    expect(cells).toEqual(['b', 'soon', '33.2', '44.2', 'Beta', '2']);
  });

  it('can be a number or a nested value of a JSON file', async () => {
    const rows = [1, 2, 3].map((at) => ({
      date: `2021-0${at}-01`,
      latitude: at === 2 ? 97.5 : 33,
      longitude: 44,
      place: `P${at}`,
    }));
    const [first, second] = await imported(JSON.stringify(rows), [
      { record: 1, position: 1, before: '97.5', after: '37.5' },
    ]);
    expect(first?.report.doubtful).toBe(1);
    expect(second?.report.doubtful).toBe(0);
    expect(second?.report.placed).toBe(3);
  });
});

describe('the list of corrections', () => {
  it('has one entry a cell, in the order of the file, and none for a cell that is as it was', () => {
    const cell = fc.record({
      record: fc.nat(3),
      position: fc.nat(2),
      before: fc.constant('old'),
      after: fc.constantFrom('old', 'new', 'newer', ''),
    });
    fc.assert(
      fc.property(fc.array(cell), (edits) => {
        const list = edits.reduce<readonly Correction[]>(withCorrection, []);
        const last = new Map(edits.map((each) => [each.record * 10 + each.position, each]));
        const expected = [...last].sort(([a], [b]) => a - b).map(([, each]) => each);
        expect(list).toEqual(expected.filter(({ after }) => after !== 'old'));
      }),
    );
  });

  it('is a CSV of row, column, before and after, in which no text becomes a formula', () => {
    const words = {
      row: 'row in file',
      column: 'column',
      before: 'in the file',
      after: 'corrected',
      cellName: (number: number) => `cell ${number}`,
    };
    const csv = correctionsAsCsv(
      [date, { ...lat, after: '-33.3' }, { ...stray, before: 'a "b", c', after: '=1+1' }],
      ['id', 'date', 'latitude'],
      words,
    );
    expect(csv).toBe(
      '\ufeffrow in file,column,in the file,corrected\r\n3,date,soon,2020-03-02\r\n4,latitude,333,-33.3\r\n6,cell 7,"a ""b"", c",\'=1+1\r\n',
    );
  });
});
