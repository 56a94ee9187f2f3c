import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/dataset/import/mapping/guess-mapping';
import { sampleOf } from '../../../src/dataset/import/readers/row-sample';
import { yieldOf } from '../../../src/dataset/import/rows/mapping-yield';
import { days, lines, points } from '../../fixtures/import/read-values';
import { codesOf, runImport } from '../../fixtures/import/run-import';

const TOWNS = ['Alderby', 'Birchford', 'Cedarton', 'Dunmore', 'Elmstead', 'Fernley', 'Gorsedale', 'Hazelwick'];
const rowsOf = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, at) => row(at));
const town = (at: number) => TOWNS[at % TOWNS.length] ?? '';
const two = (number: number) => String(number).padStart(2, '0');

async function proposed(content: BlobPart) {
  const run = await runImport(content);
  const guess = guessMapping({ columns: run.table.columns, rows: await sampleOf(run.table) });
  return { ...run, guess, columns: guess.mapping.columns };
}

describe('the sample of a guess', () => {
  it('finds the order of day and month that only rows far down decide', async () => {
    const early = rowsOf(60_000, (at) => `${two((at % 12) + 1)}/${two((at % 11) + 1)}/2018,${town(at)},33.25,44.5`);
    const late = rowsOf(60_000, (at) => `${two((at % 12) + 1)}/${two((at % 15) + 13)}/2019,${town(at)},33.25,44.5`);
    const { guess } = await proposed(['when,town,lat,lon', ...early, ...late].join('\n'));
    expect(guess.dateOrder.order).toBe('monthFirst');
    expect(guess.dateOrder.monthFirst).toBeGreaterThan(300);
  });

  it.each(['json', 'ndjson'])('reaches the end of a file of %s', async (kind) => {
    const record = (at: number) =>
      JSON.stringify({ n: at, when: at < 9_000 ? '3/4/2018' : '3/25/2018', note: 'x'.repeat(90), parts: [{ n: at }] });
    const records = rowsOf(18_000, record);
    const { guess } = await proposed(kind === 'json' ? `[${records.join(',')}]` : records.join('\n'));
    expect(guess.dateOrder.order).toBe('monthFirst');
    expect(guess.dateOrder.either).toBeGreaterThan(300);
  });

  it('is not misled by a part that begins within a quoted cell of many lines', async () => {
    const text = rowsOf(40, (at) => `line ${at}, 31/12/2001, and more`).join('\n');
    const { guess, table } = await proposed(
      lines('when,town,note', ...rowsOf(1000, (at) => `3/${two((at % 12) + 1)}/2018,${town(at)},"${text}"`)),
    );
    const sample = await sampleOf(table);
    expect(guess.dateOrder.dayFirst).toBe(0);
    expect(sample.filter((row) => !/^3\//.test(String(row[0])))).toEqual([]);
  });
});

describe('the date', () => {
  it('is the column that every row fills, beside one that is mostly empty', async () => {
    const { columns } = await proposed(
      lines(
        'date,event_day,town',
        ...rowsOf(20, (at) => `${at % 5 ? '' : '2018-01-02'},2018-01-${two(at + 1)},${town(at)}`),
      ),
    );
    expect(columns.date).toBe('event_day');
  });
});

describe('the position', () => {
  const table = (point: (at: number) => string) =>
    lines('date,country,lat,lon', ...rowsOf(20, (at) => `2018-01-${two(at + 1)},Iraq,${point(at)}`));

  it('is less sure the more rows lie outside their country', async () => {
    const { guess } = await proposed(table((at) => (at < 5 ? '10.5,10.5' : `33.${at},44.${at}`)));
    expect(guess.confidence.lat).toBeCloseTo(0.75, 5);
    expect(guess.remarks).toEqual([]);
  });

  it('is not sure at all where no row lies in its country, and says so', async () => {
    const { guess } = await proposed(table((at) => `-20.${at},-44.${at}`));
    expect(guess.confidence.lat).toBe(0);
    expect(guess.remarks).toEqual([{ code: 'outOfCountry', count: 20, total: 20 }]);
  });

  it('offers the other sign of a coordinate where the rows would then lie in their country', async () => {
    const west = await proposed(table((at) => `33.${at},-44.${at}`));
    expect(west.guess.remarks).toEqual([{ code: 'flipFits', axis: 'lon', count: 20, total: 20 }]);
    const south = await proposed(table((at) => `-33.${at},44.${at}`));
    expect(south.guess.remarks).toEqual([{ code: 'flipFits', axis: 'lat', count: 20, total: 20 }]);
  });

  it('is no pair of columns that count', async () => {
    const { guess } = await proposed(
      lines('date,lat,lon', ...rowsOf(20, (at) => `2018-01-${two(at + 1)},${at + 1},${at + 101}`)),
    );
    expect(guess.mapping.columns.lat).toBeUndefined();
    expect(guess.remarks.map(({ code }) => code)).toEqual(['notDegrees', 'noPosition']);
  });

  it('says when all rows are at one point, and when the points have no order', async () => {
    const one = await proposed(lines('date,lat,lon', ...rowsOf(12, (at) => `2018-01-${two(at + 1)},10.5,20.25`)));
    expect(one.guess.remarks).toEqual([{ code: 'onePoint', at: '10.5, 20.25' }]);
    const any = (at: number) => `${((at * 37) % 180) - 89.5},${((at * 83) % 360) - 179.5}`;
    const all = await proposed(lines('date,lat,lon', ...rowsOf(28, (at) => `2018-01-${two(at + 1)},${any(at)}`)));
    expect(all.guess.remarks).toEqual([{ code: 'scattered', columns: 'lat, lon' }]);
  });
});

describe('title, place, kind, actor and source', () => {
  it('are no flags, no codes and no categories', async () => {
    const { columns } = await proposed(
      lines(
        'case_number,attack,claimed_by_group,event_type,location,settlement,source,occurred_on',
        ...rowsOf(20, (at) =>
          [
            `INC-${1000 + at}`,
            at % 3 ? 'Yes' : 'No',
            at % 2 ? 'TRUE' : 'FALSE',
            at % 4 ? 'Shelling' : 'Airstrike',
            at % 2 ? 'Yard' : 'Gate',
            town(at),
            at % 2 ? '",uw,"' : '",ap,"',
            `2018-01-${two(at + 1)}`,
          ].join(','),
        ),
      ),
    );
    expect(columns).toEqual({ id: 'case_number', kind: 'event_type', place: 'settlement', date: 'occurred_on' });
  });

  it('are found without telling names where the content tells', async () => {
    const { columns } = await proposed(
      lines(
        'when,a,b,where',
        ...rowsOf(12, (at) =>
          [
            `2018-01-${two(at + 1)}`,
            at % 3 ? 'Shelling' : 'Bombing',
            `"A group of people opened fire number ${at} at the post at dawn, and left soon after."`,
            town(at),
          ].join(','),
        ),
      ),
    );
    expect(columns).toEqual({ date: 'when', kind: 'a', summary: 'b', place: 'where' });
  });

  it('never takes a column of groups for the actor by its words alone: they may be the targets', async () => {
    const { columns } = await proposed(
      lines('date,target', ...rowsOf(8, (at) => `2018-01-${two(at + 1)},${at % 2 ? 'police patrol' : 'army convoy'}`)),
    );
    expect(columns.actor).toBeUndefined();
  });
});

describe('rows that would read alike in the list', () => {
  it('get a title that tells them apart', async () => {
    const targets = ['Market', 'School', 'Convoy', 'Bridge', 'Clinic', 'Depot'];
    const run = await proposed(
      lines(
        'date,type,city,target',
        ...rowsOf(24, (at) => `2018-01-0${1 + (at >> 3)},Bombing,North,${targets[at % 6]}`),
      ),
    );
    expect(run.guess.mapping.titleTemplate).toBe('{type} · {target} · {city}');
    expect(yieldOf(run.read.columns)?.samples[0]?.title).toBe('Bombing · Market · North');
  });

  it('keep their titles where date and place tell them apart already', async () => {
    const { guess } = await proposed(
      lines('date,type,city,target', ...rowsOf(20, (at) => `2018-01-${two(at + 1)},Bombing,North,Post ${at}`)),
    );
    expect(guess.mapping.titleTemplate).toBeUndefined();
  });
});

describe('numbers with decimal commas', () => {
  it('have points for thousands', async () => {
    const run = await proposed(
      lines('Datum;Breite;Länge;Tote', '03.01.2018;33,25;44,50;1.204', '13.01.2018;33,30;44,55;7', 'Summe;;;1211'),
    );
    expect(run.guess.mapping.decimal).toBe('comma');
    expect([...run.read.columns.killedBest]).toEqual([1204, 7]);
    expect(points(run)).toEqual([
      [33.25, 44.5],
      [33.3, 44.55],
    ]);
    expect(run.read.leftovers).toEqual([{ row: 4, text: 'Summe · 1211' }]);
  });
});

describe('codes of precision', () => {
  it.each([
    ['1=exact', 'site'],
    ['Exact (1)', 'site'],
    ['exact location', 'site'],
    ['2 - Town', 'town'],
    ['city level', 'town'],
    ['[3] Admin area', 'area'],
    ['Village centroid', 'town'],
    ['1.0', 'notStated'],
    ['P2', 'notStated'],
    ['A', 'notStated'],
  ])('are understood or left alone: %s', async (code, precision) => {
    const run = await runImport(
      lines('date,lat,lon,geo_precision', `2018-01-02,33,44,${code}`, `2018-01-03,34,45,${code}`),
    );
    expect(codesOf(run.read)).toEqual({});
    expect(run.read.columns.dimensions.find(({ id }) => id === 'precision')?.values).toEqual([precision]);
  });

  it('are no radius in metres, whatever the column is called', async () => {
    const { guess } = await proposed(
      lines('date,lat,lon,accuracy', ...rowsOf(8, (at) => `2018-01-0${at + 1},33.${at},44.${at},${(at % 3) + 1}`)),
    );
    expect(guess.mapping.precisionMeaning).toBe('words');
  });
});

describe('text in a code page of Windows', () => {
  const bytes = (text: string, first: number, base: number) =>
    Uint8Array.from(
      [...text].map((char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : char.charCodeAt(0) - first + base)),
    );

  it('is read in Cyrillic letters', async () => {
    // The letters of А to я follow each other in Windows-1251 from 0xC0.
    const text = lines('Дата;Город', ...rowsOf(6, (at) => `0${at + 1}.02.2018;Солонец`));
    const run = await proposed(bytes(text, 0x410, 0xc0));
    expect(run.table.encoding).toBe('windows-1251');
    expect(run.columns).toEqual({ date: 'Дата', place: 'Город' });
    expect(days(run)[5]).toBe('2018-02-06');
  });

  it('stays Western where letters beyond ASCII are few', async () => {
    const western = Uint8Array.from(
      [...lines('date,place', '2018-01-02,Orléans', '2018-01-03,Besançon')].map((c) => c.charCodeAt(0)),
    );
    expect((await runImport(western)).table.encoding).toBe('windows-1252');
  });
});
