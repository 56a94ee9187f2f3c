import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/dataset/search/read-dates';
import { isoDate } from '../../../src/domain/civil-time';

const read = (text: string) =>
  readDates(text).map(({ from, to, order }) => [isoDate(from), isoDate(to - 1), order ?? 'sure'].join(' '));

describe('a date in the search', () => {
  it.each([
    '11 March 2020',
    '11 Mar 2020',
    'March 11, 2020',
    '2020-03-11',
    '2020/03/11',
    '20200311',
    '11 آذار 2020',
    '11 مارس 2020',
    '١١ آذار ٢٠٢٠',
    'Wednesday 11 March 2020',
  ])('%s is one day', (text) => {
    expect(read(text)).toEqual(['2020-03-11 2020-03-11 sure']);
  });

  it('of three small numbers has two readings, which are both given', () => {
    expect(read('11/3/2020')).toEqual(['2020-03-11 2020-03-11 dayFirst', '2020-11-03 2020-11-03 monthFirst']);
    expect(read('25/3/2020')).toEqual(['2020-03-25 2020-03-25 sure']);
    expect(read('3/3/2020')).toEqual(['2020-03-03 2020-03-03 sure']);
  });

  it.each([
    ['March 2020', '2020-03-01 2020-03-31 sure'],
    ['آذار 2020', '2020-03-01 2020-03-31 sure'],
    ['تشرين الأول 2019', '2019-10-01 2019-10-31 sure'],
    ['2016', '2016-01-01 2016-12-31 sure'],
    ['March 2020 to May 2020', '2020-03-01 2020-05-31 sure'],
    ['11 March 2020 – 14 March 2020', '2020-03-11 2020-03-14 sure'],
  ])('%s is a span', (text, span) => {
    expect(read(text)).toEqual([span]);
  });

  it.each([
    '',
    'taji',
    'Union 3',
    '107',
    '43831',
    '31 February 2020',
    'May 2020 to March 2020',
    'K-1',
    '1920 Revolution',
  ])('%j is no date', (text) => {
    expect(read(text)).toEqual([]);
  });
});
