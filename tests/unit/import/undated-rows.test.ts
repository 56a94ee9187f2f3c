import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/dataset/import/mapping/mapping';
import { yieldOf } from '../../../src/dataset/import/rows/mapping-yield';
import { UNDATED } from '../../../src/domain/time-interval';
import { lines } from '../../fixtures/import/read-values';
import { codesOf, minutes, runImport } from '../../fixtures/import/run-import';

const HEADER = 'date,place,lat,lon,dead';

/** The table as an import reads it by what is guessed, or by a change of that. */
async function read(content: string, map?: (mapping: Mapping) => Mapping) {
  return (await runImport(content, map ? { map } : {})).read;
}

describe('a row whose date is empty', () => {
  it('is loaded without one, is counted, and carries a doubt', async () => {
    const result = await read(lines(HEADER, '2015-01-02,Oak,33,44,1', ',Ash,33.5,44,2', 'unknown,Elm,34,44,3'));
    expect(result.counts).toMatchObject({ rows: 3, loaded: 3, placed: 3, undated: 2, rejected: 0 });
    expect([...result.columns.start]).toEqual([minutes('2015-01-02'), UNDATED.start, UNDATED.start]);
    expect(codesOf(result)).toEqual({ dateMissing: 2 });
  });

  it('is no event where it is a note or a row of totals, also where only some columns are read', async () => {
    const notes = [',Total,,,3', ',,,,3', 'Source: the register,,,,', ',,,,'];
    const result = await read(lines(HEADER, '2015-01-02,Oak,33,44,1', '2015-01-03,Ash,33,44,2', ...notes));
    expect(result.counts).toMatchObject({ rows: 2, loaded: 2, rejected: 0, blank: 4 });
    expect(result.counts.undated).toBeUndefined();
    expect(result.leftovers.map(({ row }) => row)).toEqual([4, 5, 6]);
  });

  it('gets the one date that the reader gives, and says so; the others keep theirs', async () => {
    const content = lines(HEADER, '2015-01-02,Oak,33,44,1', ',Ash,33.5,44,2', 'soon,Elm,33.5,44,2');
    const result = await read(content, (mapping) => ({ ...mapping, oneDate: '2016-05-06' }));
    expect(result.counts).toMatchObject({ loaded: 2, rejected: 1 });
    expect([...result.columns.start]).toEqual([minutes('2015-01-02'), minutes('2016-05-06')]);
    expect(codesOf(result)).toEqual({ dateGiven: 1, dateInvalid: 1 });
  });

  it('keeps its last date as text only: when it began is not known', async () => {
    const result = await read(
      lines('start_date,end_date,place,lat,lon', '2015-01-02,2015-01-04,Oak,33,44', ',2015-02-04,Ash,33,44'),
    );
    expect(result.columns.end[1]).toBe(UNDATED.end);
    expect(codesOf(result)).toEqual({ dateMissing: 1 });
  });

  it('is in none of the sums of time that the mapping screen shows', async () => {
    const { columns } = await read(lines(HEADER, '2015-01-02,Oak,33,44,1', ',Ash,33.5,44,2'));
    const yields = yieldOf(columns);
    expect(yields).toMatchObject({ first: minutes('2015-01-02'), last: minutes('2015-01-03') });
    expect(yields?.bins.reduce((sum, bin) => sum + bin, 0)).toBe(1);
  });
});

describe('a table without any date', () => {
  it('loads, every row without one', async () => {
    const result = await read(lines('name,lat,lon', 'Oak,33,44', 'Ash,33.5,44'));
    expect(result.counts).toMatchObject({ loaded: 2, undated: 2, rejected: 0 });
    expect(yieldOf(result.columns)?.bins.every((bin) => bin === 0)).toBe(true);
  });
});

describe('a known format', () => {
  it('keeps a row without a date as well', async () => {
    const acled =
      'event_id_cnty,event_date,time_precision,event_type,sub_event_type,location,latitude,longitude,geo_precision,source,fatalities,actor1,inter1,country,notes,admin1';
    const row = (id: string, day: string) => `${id},${day},1,Battles,Armed clash,Oak,33,44,1,Paper,2,A,1,Iraq,none,X`;
    const { read: result } = await runImport(lines(acled, row('IRQ1', '2020-01-02'), row('IRQ2', '')));
    expect(result.counts).toMatchObject({ loaded: 2, undated: 1 });
  });
});
