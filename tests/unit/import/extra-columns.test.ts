import { describe, expect, it } from 'vitest';
import { combineTables } from '../../../src/dataset/combined/combine-tables';
import { ExtraColumnsBuilder } from '../../../src/dataset/import/columns/extra-columns';
import { guessExtras } from '../../../src/dataset/import/mapping/guess-extras';
import { numberAt } from '../../../src/spacetime/number-column';
import { valuesOfRow } from '../../../src/spacetime/row-values';
import { finishImport, importedAtlasOf, importedDetailOf, reloadedAtlasOf } from '../../fixtures/import/finish-import';

const DEPTHS = ['5.5', '12', '', '80.25', '7', '12', 'unknown', '33', '150', '9'];

/** Ten made-up rows with columns that no format and no mapping knows. */
const QUAKES = [
  'date,latitude,longitude,place,depth_km,sensor,remark,link',
  ...DEPTHS.map((depth, at) => {
    const sensor = ['buoy', 'mast', 'buoy', 'mast', ''][at % 5];
    return `2021-03-${10 + at},${33 + at / 10},44,Place ${at},${depth},${sensor},Remark number ${at},https://example.org/${at}`;
  }),
].join('\n');

const chosen = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  guessExtras({ columns, rows }, new Set()).map(({ name, type }) => `${name} ${type}`);

const column = (name: string, cells: readonly string[]) =>
  chosen(
    [name],
    cells.map((cell) => [cell]),
  );

describe('the columns that a mapping leaves', () => {
  it('are numbers where their cells are, and texts where few values repeat', async () => {
    const { engine } = await importedAtlasOf(QUAKES);
    const ids = engine.table.dimensions.map(({ id }) => id).filter((id) => id.startsWith('column:'));
    expect(ids).toEqual(['column:sensor', 'column:depth_km']);
    expect(engine.table.numbers?.map(({ id }) => id)).toEqual(['column:depth_km']);
  });

  it('keep each number as the file has it, and none where the cell holds no number', async () => {
    const { engine } = await importedAtlasOf(QUAKES);
    const [depth] = engine.table.numbers ?? [];
    const numbers = DEPTHS.map((_, row) => (depth ? numberAt(depth, row) : null));
    expect(numbers).toEqual([5.5, 12, Number.NaN, 80.25, 7, 12, Number.NaN, 33, 150, 9]);
  });

  it('filter by value and by range, and each facet ignores its own filter', async () => {
    const { engine } = await importedAtlasOf(QUAKES);
    const sensor = engine.table.dimensions.find(({ id }) => id === 'column:sensor');
    engine.update({ filters: { 'column:sensor': [sensor?.values.indexOf('mast') ?? -1] } });
    expect(engine.totals.incidents).toBe(4);
    expect([...engine.facet('column:sensor')]).toEqual([4, 4]);
  });

  it('are the same after a reload', async () => {
    const finished = await finishImport(QUAKES);
    const atlas = await reloadedAtlasOf(finished);
    expect(atlas.engine.table.numbers?.map((each) => numberAt(each, 3))).toEqual([80.25]);
    expect(valuesOfRow(atlas.engine.table, 'column:sensor', 0)).toEqual(['buoy']);
    expect(valuesOfRow(atlas.engine.table, 'column:sensor', 4)).toEqual([]);
  });

  it('stay lines of the detail, with the text of the file', async () => {
    const { incident } = await importedDetailOf(await importedAtlasOf(QUAKES), 6);
    expect(incident.extra).toMatchObject({ depth_km: 'unknown', sensor: 'mast' });
  });

  it('are joined when two datasets are shown together', async () => {
    const first = (await importedAtlasOf(QUAKES)).engine;
    const second = (await importedAtlasOf('date,latitude,longitude,weight\n2020-01-02,33,44,8\n2020-01-03,33,44,9.5'))
      .engine;
    const { table } = combineTables(first, second, ['a', 'b']);
    const numbers = table.numbers?.map((each) => [
      each.id,
      ...[0, 10, 11].map((incident) => numberAt(each, table.incident.indexOf(incident))),
    ]);
    expect(numbers).toEqual([
      ['column:depth_km', 5.5, Number.NaN, Number.NaN],
      ['column:weight', Number.NaN, 8, 9.5],
    ]);
  });

  it('come from published formats as well, but for what the format reads', async () => {
    const row = (at: number) =>
      `${at},2,2015-0${at}-01,2015-0${at}-02,1,0,3,Side A,Side B,1,1,Town,33,44,Iraq,${at % 2 ? 'clear' : 'vague'}`;
    const header =
      'id,type_of_violence,date_start,date_end,best,low,high,side_a,side_b,where_prec,date_prec,where_coordinates,latitude,longitude,country,clarity_word';
    const { meta, prepared } = (await finishImport([header, ...[1, 2, 3, 4].map(row)].join('\n'))).table;
    const dimensions = prepared.table.dimensions.map(({ id }) => id);
    expect(meta.format).toBe('ged');
    expect(dimensions).toContain('column:clarity_word');
    expect(dimensions).not.toContain('column:best');
  });
});

describe('the columns of a table with very many rows', () => {
  it('are the first that fit into two more passes over the rows', () => {
    const extras = Array.from({ length: 12 }, (_, position) => ({
      name: `c${position}`,
      position,
      type: 'text' as const,
    }));
    const builder = new ExtraColumnsBuilder(extras);
    const sizes = [15, 3, 100, 7, 7, 7, 15, 3, 7, 3, 3, 3];
    for (let row = 0; row < 250_001; row += 1) builder.add(sizes.map((size) => `v${row % size}`));
    const kept = builder.finish().dimensions.map(({ id }) => id);
    expect(kept).toEqual(['c0', 'c1', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'].map((name) => `column:${name}`));
  });
});

describe('what is no filter', () => {
  it.each([
    ['ids that count the rows', 'nr2', ['101', '102', '103', '104', '105']],
    ['numbers that are called an id', 'event_id', ['17', '17', '900', '17', '33', '900', '41', '8', '9']],
    ['moments in milliseconds', 'updated', ['1517966996303', '1517966996999', '1517967000000', '1518000000000']],
    ['links', 'page', ['https://a.example', 'https://a.example', 'https://a.example', 'https://a.example']],
    ['numbers whose comma may be either', 'sum', ['1,234', '2,345', '7,100', '1,222', '9,111']],
    ['codes with a zero in front that do not repeat', 'postcode', ['01234', '02345', '03456', '04567']],
    ['blank columns', 'spare', ['', '', '', '']],
  ])('%s', (_, name, cells) => {
    expect(column(name, cells)).toEqual([]);
  });

  it.each([
    ['a thousands mark beside a decimal point', ['1,234', '2.5', '10,000', '4'], 'cost number'],
    ['a decimal comma', ['1,5', '2,25', '10,125', '4'], 'cost number'],
    ['Arabic digits', ['٤٫٥', '٣', '٧', '١٢'], 'cost number'],
    ['negative numbers with a minus sign of print', ['−4', '5', '6.5', '−1.25'], 'cost number'],
    ['codes that repeat', ['007', '007', '008', '008'], 'cost text'],
  ])('but %s is', (_, cells, expected) => {
    expect(column('cost', cells)).toEqual([expected]);
  });
});
