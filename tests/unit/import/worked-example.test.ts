import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseFormat } from '../../../src/dataset/import/formats/choose-format';
import { FORMATS } from '../../../src/dataset/import/formats/format-list';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { importTable } from '../../../src/dataset/import/rows/import-table';
import { finds } from '../../fixtures/import/finds-format';
import { codesOf, minutes } from '../../fixtures/import/run-import';

const FILE =
  'find_no,found_on,items,easting_lon,northing_lat\nF1,3/2/2020,24,44.2,33.5\nF2,soon,1,44.3,33.6\nF3,4/2/2020,,,';

describe('the worked example of docs/formats.md', () => {
  it('recognises, reads, doubts, rejects and describes', async () => {
    const opened = await openFile(new Blob([FILE]), { sheet: null, onUnpack: () => undefined });
    if (opened.type !== 'table') throw new Error('not a table');
    const { table } = opened;
    const choice = chooseFormat({ columns: table.columns, rows: table.head }, [...FORMATS, finds]);
    expect(choice?.format.id).toBe('finds');
    const read = await importTable(table, choice?.reader ?? finds.fit({ columns: [], rows: [] }));
    expect(read.counts).toMatchObject({ rows: 3, loaded: 2, rejected: 1, doubtful: 1 });
    expect(codesOf(read)).toEqual({ dateInvalid: 1, placeMissing: 1 });
    expect(read.columns.start[0]).toBe(minutes('2020-02-03'));
    expect(choice?.reader.describe(table.head[0] ?? []).figures).toEqual([
      { measure: 'munitionsFound', low: 24, high: 24, field: 'items' },
    ]);
  });

  it('is what the page shows', () => {
    const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
    const source = readFileSync(new URL('../../fixtures/import/finds-format.ts', import.meta.url), 'utf8');
    const shown = /```ts\n([\s\S]*?)```/.exec(page)?.[1]?.trim() ?? 'nothing';
    expect(source).toContain(shown);
  });
});
