import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { acledType } from '../../../src/dataset/import/formats/side-types';
import { whenText } from '../../../src/i18n/date-words';
import { titleText } from '../../../src/i18n/incident-title';
import { sidesWithTypes, sideTypesWords } from '../../../src/i18n/side-words';
import { createTexts, loadLaterMessages } from '../../../src/i18n/texts';
import { incidentCitation } from '../../../src/panels/detail/incident-citation';
import { incidentLink } from '../../../src/panels/detail/incident-link';
import { neighbours } from '../../../src/panels/detail/neighbours';
import { importedAtlasOf, importedDetailOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';
import { day, smallDataset } from '../../fixtures/small-dataset';

await loadLaterMessages();
const en = createTexts('en');

describe('the date of a row', () => {
  it.each([
    ['a day', day('2020-03-11'), day('2020-03-12'), '11 Mar 2020'],
    ['a minute', day('2020-03-11') + 651, day('2020-03-11') + 652, '11 Mar 2020, 10:51'],
    ['a month', day('2020-03-01'), day('2020-04-01'), 'March 2020'],
    ['a year', day('2020-01-01'), day('2021-01-01'), '2020'],
    ['days', day('2020-03-12'), day('2020-03-14'), '12 – 13 Mar 2020'],
  ])('is no finer than %s', (_, start, end, text) => {
    expect(whenText(start, end, en.format).replaceAll('\u2009', ' ')).toBe(text);
  });
});

describe('the title of a row', () => {
  it('is kind and place when the file has no title', () => {
    const summary = { title: null, kind: 'bombing', placeName: 'Mosul' };
    expect(titleText(summary, en)).toBe('Bombing, Mosul');
    expect(titleText({ ...summary, kindLabel: 'Suicide bomb', placeName: '' }, en)).toBe('Suicide bomb');
  });
});

describe('the title of a row of a register', () => {
  it('names its two sides, its place and its dead, and does not say who acted where the register does not', async () => {
    const atlas = await importedAtlasOf(sample('ged.csv'), 'ged.csv');
    const titles = Array.from({ length: atlas.engine.table.incidentCount }, (_, row) =>
      titleText(atlas.summary(row), en),
    );
    // The whole range: a best figure of 0 would say that nobody died where up to 2,000 may have.
    expect(titles[0]).toBe('Government of Sample v. Sample Front, Sample town, 6–9 killed');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('is the same in the detail, whose sides carry their types', async () => {
    const atlas = await importedAtlasOf(sample('ged.csv'), 'ged.csv');
    const { sides } = atlas.summary(0);
    if (!sides) throw new Error('no sides');
    expect(sideTypesWords(sides, en)).toBe('State force v. Insurgents');
    const { incident, actors } = await importedDetailOf(atlas, 0);
    expect(incident.sides.between).toEqual(['Government of Sample', 'Sample Front']);
    expect(actors?.get('Sample Front')?.type).toBe('insurgent');
    expect(incident.attributions).toEqual([]);
  });

  it('says who acted against whom in one-sided violence', async () => {
    const head =
      'id,type_of_violence,dyad_name,side_a,side_b,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,deaths_civilians,best,high,low';
    const row = '1,3,IS - Civilians,IS,Civilians,1,Mosul town,36.34,43.13,1,2015-03-01,2015-03-01,15,15,15,15';
    const atlas = await importedAtlasOf(`${head}\n${row}\n`, 'ged.csv');
    expect(titleText(atlas.summary(0), en)).toBe('IS against Civilians, Mosul town, 15 killed');
    expect((await importedDetailOf(atlas, 0)).incident.sides).toEqual({ by: ['IS'], against: ['Civilians'] });
  });

  it('has types from ACLED’s codes, in numbers and in words', async () => {
    const atlas = await importedAtlasOf(sample('acled.csv'), 'acled.csv');
    const { sides } = atlas.summary(1);
    if (!sides) throw new Error('no sides');
    expect(sidesWithTypes(sides, en)).toBe('Sample Militia (Militia) v. Police Forces of Sample (State force)');
    expect(acledType('Political militia')).toBe('militia');
    expect(acledType('8')).toBe('unknown');
  });
});

describe('neighbours in time', () => {
  const atlas = createCuratedAtlas(smallDataset());

  it('are the rows before and after the incident', () => {
    const rows = atlas.engine.rows('date');
    expect(neighbours(atlas, rows, 0)).toEqual({ before: 2, after: 1, position: 2 });
  });

  it('are the rows before and after the start of an incident that is not among them', () => {
    const rows = atlas.engine.rows('date').filter((row) => atlas.engine.table.incident[row] !== 1);
    expect(neighbours(atlas, rows, 1)).toEqual({ before: 0, after: 3, position: null });
  });
});

describe('sharing an incident', () => {
  it('keeps the rest of the link', () => {
    expect(incidentLink('http://x/?from=2020-03-11&incident=a', 'b c')).toBe('http://x/?from=2020-03-11&incident=b+c');
  });

  it('cites title, place, date, dataset and every source that claims name', async () => {
    const atlas = createCuratedAtlas(smallDataset());
    const read = await atlas.detail(0);
    if (!read.ok) throw new Error('unreadable');
    const from = { release: null, seen: { url: 'http://x/', accessed: '2026-11-27' } };
    const lines = incidentCitation(atlas, read.detail, 'Rockets', from, en).split('\n');
    expect(lines[0]).toBe(
      'Rockets [Incident, Camp Taji, 11 Mar 2020]. (2026). In Small dataset [Data set]. Retrieved November 27, 2026, from http://x/',
    );
    expect(lines).toHaveLength(4);
    expect(lines.join()).not.toContain('javascript:');
  });
});
