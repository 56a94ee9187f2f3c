import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from '../../../src/dataset/csv-text';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { briefRow, READABLE_COLUMNS, siteRows } from '../../../src/dataset/exchange/site-rows';
import { smallDataset } from '../../fixtures/small-dataset';

const cellsOf = async (id: string) => {
  const atlas = createCuratedAtlas(smallDataset());
  const read = await atlas.detail(atlas.indexOf(id));
  if (!read.ok) throw new Error(read.problem.code);
  const [cells = []] = siteRows(atlas, read.detail, '');
  return Object.fromEntries(READABLE_COLUMNS.map((name, index) => [name, cells[index]]));
};

describe('csv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('puts an apostrophe before the formula %j', (text) => {
    expect(csvCell(text).replaceAll('"', '')).toMatch(/^'/);
  });

  it('writes a negative number without an apostrophe', () => {
    expect(csvCell(-44.5)).toBe('-44.5');
  });

  it('quotes commas, quotes and line breaks, and ends lines with CRLF', () => {
    expect(csvText(['a', 'b'], [['x, "y"', 'two\nlines']])).toBe('\uFEFFa,b\r\n"x, ""y""","two\nlines"\r\n');
  });
});

describe('the row of an incident', () => {
  it('has ranges, place, attribution and sources', async () => {
    expect(await cellsOf('taji-1')).toMatchObject({
      id: 'taji-1',
      first_day: '2020-03-11',
      last_day: '2020-03-11',
      latitude: 33.52944,
      killed_low: 3,
      wounded_low: 12,
      wounded_high: 15,
      discrepancies: 1,
      attribution: 'suspected; denied',
      actors: 'Kata’ib Hizballah',
    });
  });

  it('leaves a cell empty for not stated, and writes 0 for none', async () => {
    expect(await cellsOf('riot')).toMatchObject({ killed_best: null, wounded_best: null });
    expect(await cellsOf('road')).toMatchObject({ killed_best: 0, latitude: null });
  });

  it('has no address other than http', async () => {
    const { sources } = await cellsOf('taji-1');
    expect(sources).toContain('https://example.org/centcom');
    expect(sources).not.toContain('javascript:');
  });

  it('has the same number of cells without the record', () => {
    const atlas = createCuratedAtlas(smallDataset());
    expect(briefRow(atlas, 0, 'exact')).toHaveLength(READABLE_COLUMNS.length);
  });
});
