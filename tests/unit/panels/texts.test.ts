import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { createTexts } from '../../../src/i18n/texts';
import { incidentCitation } from '../../../src/panels/detail/incident-citation';
import { incidentLink } from '../../../src/panels/detail/incident-link';
import { neighbours } from '../../../src/panels/detail/neighbours';
import { titleText } from '../../../src/panels/text/incident-texts';
import { whenText } from '../../../src/panels/text/when-text';
import { day, smallDataset } from '../../fixtures/small-dataset';

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
    const text = incidentCitation(atlas, read.detail, 'Rockets', 'http://x/', en);
    expect(text).toContain('Rockets. Camp Taji, 11 Mar 2020. In: Small dataset, as of 2026-01-01.');
    expect(text.split('\n')).toHaveLength(5);
    expect(text).not.toContain('javascript:');
  });
});
