import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedAtlas } from '../../../src/dataset/import/atlas/imported-atlas';
import type { ImportReport } from '../../../src/dataset/import/rows/import-report';
import { judgeRow } from '../../../src/dataset/import/rows/judge-row';
import type { Doubt } from '../../../src/domain/doubt';
import { finds } from '../../fixtures/import/finds-format';
import { finishImport, importedDetailOf, reloadedAtlasOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';

const FIND_COLUMNS = ['find_no', 'found_on', 'items', 'easting_lon', 'northing_lat'];
const reader = finds.fit({ columns: FIND_COLUMNS, rows: [] });
const GOOD = ['F1', '3/2/2020', '24', '44.2', '33.5'];
const context = { width: 5, checksWidth: true, isRepeated: () => false };
const codes = (...row: Parameters<typeof judgeRow>) => judgeRow(...row).problems.map(({ code }) => code);

describe('the judge of a row', () => {
  it('finds nothing wrong with a good row', () => {
    expect(codes(GOOD, reader, [], context)).toEqual([]);
  });

  it('doubts an id that an earlier row has', () => {
    expect(codes(GOOD, reader, [], { ...context, isRepeated: (id) => id === 'F1' })).toEqual(['idDuplicate']);
  });

  it('never asks whether an empty id was there before', () => {
    expect(codes(['', ...GOOD.slice(1)], reader, [], { ...context, isRepeated: () => true })).toEqual([]);
  });

  it('doubts a row of another width, but for empty cells beyond the columns', () => {
    expect(codes([...GOOD, 'more'], reader, [], context)).toEqual(['cellsExtra']);
    expect(codes([...GOOD, ' '], reader, [], context)).toEqual([]);
    expect(codes(GOOD, reader, [], { ...context, width: 6 })).toEqual(['cellsMissing']);
    expect(codes(GOOD, reader, [], { ...context, width: 6, checksWidth: false })).toEqual([]);
  });

  it('keeps every flaw that the reader of the file noticed, with the text of the row', () => {
    expect(judgeRow(GOOD, reader, ['encodingMixed', 'quoteUnclosed'], context).doubts).toEqual([
      { type: 'found', code: 'encodingMixed', column: '', value: 'F1 3/2/2020 24 44.2 33.5' },
      { type: 'found', code: 'quoteUnclosed', column: '', value: 'F1 3/2/2020 24 44.2 33.5' },
    ]);
  });

  it('rejects a record that the reader of the file could not read, and looks at none of its cells', () => {
    expect(judgeRow(['{"a":'], reader, ['recordInvalidJson'], context).problems).toEqual([
      { type: 'rejected', code: 'recordInvalidJson', column: '', value: '{"a":' },
    ]);
  });
});

/** What the report says of each loaded row, by row number; whole as long as no group has more rows than examples. */
function reported({ groups }: ImportReport): Map<number, string[]> {
  const byRow = new Map<number, string[]>();
  for (const { severity, count, examples } of groups) {
    expect(examples).toHaveLength(count);
    if (severity === 'rejection') continue;
    for (const { row, code, column, value } of examples) {
      byRow.set(row, [...(byRow.get(row) ?? []), [code, column, value].join(' / ')].sort());
    }
  }
  return byRow;
}

const wordsOf = (doubt: Doubt) =>
  doubt.type === 'found' ? [doubt.code, doubt.column, doubt.value].join(' / ') : JSON.stringify(doubt);

async function shown(atlas: ImportedAtlas, records: Uint32Array): Promise<Map<number, string[]>> {
  const byRow = new Map<number, string[]>();
  for (let incident = 0; incident < records.length; incident += 1) {
    const { doubts } = (await importedDetailOf(atlas, incident)).incident;
    if (doubts.length > 0) byRow.set((records[incident] ?? 0) + 1, doubts.map(wordsOf).sort());
  }
  return byRow;
}

/** Imports, reloads from storage, and holds every opened incident against the report. */
async function expectOneVerdict(content: BlobPart): Promise<Map<number, string[]>> {
  const finished = await finishImport(content);
  const atlas = await reloadedAtlasOf(finished);
  const { record } = finished.table.columns;
  const seen = await shown(atlas, record);
  expect(seen).toEqual(reported(finished.report));
  expect(seen.size).toBe(finished.report.doubtful);
  return seen;
}

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('an incident that is opened again', () => {
  it.each([
    ['a point outside its country', 'date,country,lat,lon\n2020-01-02,Iraq,51.5,-0.1', 'outOfCountry'],
    ['an id for the second time', 'id,date,lat,lon\nA,2020-01-02,33,44\nA,2020-01-03,33,44', 'idDuplicate'],
    ['too few cells', 'date,lat,lon,place\n2020-01-02,33,44', 'cellsMissing'],
    ['too many cells', 'date,lat,lon\n2020-01-02,33,44,x', 'cellsExtra'],
    ['an open quotation mark', 'date,lat,lon,place\n2020-01-02,33,44,"open', 'quoteUnclosed'],
    ['a value with bars', 'date;lat;lon;killed\n2020-01-02;33;44;3\n2020-01-02;33;44;a|b|c', 'countUnreadable'],
  ])('has the doubt that the import had: %s', async (_, content, code) => {
    const seen = await expectOneVerdict(content);
    expect([...seen.values()].flat().map((words) => words.split(' / ')[0])).toEqual([code]);
  });

  it('has the doubt about its encoding, which its block alone does not show', async () => {
    const good = new TextEncoder().encode('date,lat,lon,place\n2020-01-02,33,44,Café\n');
    const seen = await expectOneVerdict(new Blob([good, latin1('2020-01-03,33,44,Café\n')]));
    expect([...seen]).toEqual([[3, ['encodingMixed /  / 2020-01-03 33 44 Café']]]);
  });

  it.each([
    'acled.csv',
    'ged.csv',
    'gtd.csv',
    'timemap.json',
    'incidents.geojson',
    'incidents.ndjson',
    'workbook.xlsx',
    'incidents.parquet',
    'table-arabic.tsv',
    'table-semicolon.csv',
  ])('has the doubts of the report of %s', async (name) => {
    await expectOneVerdict(sample(name));
  });

  const cell = (...values: string[]) => fc.constantFrom(...values);
  const row = fc
    .tuple(
      cell('A', 'B', ''),
      cell('2020-01-02', '3/14/2020', '2020-05', 'soon', '2020-01-02'),
      cell('Iraq', 'Chile', ''),
      cell('33.5', '0', '133.5', '', 'x'),
      cell('44.2', '0', '244.2', ''),
      cell('3', 'about 12', '2.5', '-9', 'many', '7-3', ''),
      cell('', 'more', 'a,b', '"open', '\u00e9'),
    )
    .map((cells) => cells.join(','));

  it('has the doubts of the report, whatever the rows and wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), fc.boolean(), async (rows, isMixed) => {
        const head = 'id,date,country,lat,lon,killed,remark\nZ,2020-01-01,Iraq,33,44,1,é\n';
        const body = rows.join('\n');
        await expectOneVerdict(new Blob([head, isMixed ? latin1(body) : body]));
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});
