import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, isCivilDate } from '../../../src/dataset/import/parse/calendar';
import type { DateOrder } from '../../../src/dataset/import/parse/civil-date';
import { guessDateOrder } from '../../../src/dataset/import/parse/date-order';
import { parseDate } from '../../../src/dataset/import/parse/parse-date';
import { parseTimeOfDay } from '../../../src/dataset/import/parse/time-of-day';
import { minutes } from '../../fixtures/import/run-import';

function read(text: string | number, order: DateOrder = 'dayFirst') {
  const parsed = parseDate(text, order);
  if (typeof parsed === 'string') return parsed;
  const iso = (at: number) => new Date(at * 60_000).toISOString().replace(/(:00\.000Z|T00:00:00\.000Z)$/, '');
  return `${iso(parsed.start).replace('T00:00', '')} ${parsed.precision}`;
}

describe('dates', () => {
  it.each([
    ['2014-01-22', '2014-01-22 day'],
    ['2014-01-22 00:00:00.000', '2014-01-22 day'],
    ['2014-01-22T10:51:00Z', '2014-01-22T10:51 minute'],
    ['2014-01-22T10:51:00+03:00', '2014-01-22T10:51 minute'],
    ['2014/1/2', '2014-01-02 day'],
    ['20140122', '2014-01-22 day'],
    ['21 March 2020', '2020-03-21 day'],
    ['20-Mar-03', '2003-03-20 day'],
    ['20-Mar-89', '1989-03-20 day'],
    ['March 21, 2020', '2020-03-21 day'],
    ['Saturday, 21 March 2020', '2020-03-21 day'],
    ['1st of May 2020', '2020-05-01 day'],
    ['14 آذار 2020', '2020-03-14 day'],
    ['١٧ مارس ٢٠٢٠', '2020-03-17 day'],
    ['24.12.2019', '2019-12-24 day'],
    ['March 2020', '2020-03-01 month'],
    ['2020-03', '2020-03-01 month'],
    ['2020', '2020-01-01 year'],
    ['1997-00-00', '1997-01-01 year'],
    ['1997-05-00', '1997-05-01 month'],
    ['1517966773840', '2018-02-07T01:26 minute'],
    ['1585000000', '2020-03-23T21:46 minute'],
    ['43904', '2020-03-14 day'],
    ['21 March 1899', '1899-03-21 day'],
    ['3/2/2022 Time Unknown', '2022-02-03 day'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads a slashed date by the order of the file', () => {
    expect(read('3/2/2022', 'dayFirst')).toBe('2022-02-03 day');
    expect(read('3/2/2022', 'monthFirst')).toBe('2022-03-02 day');
  });

  it('reads a date in the other order where only that order fits, and marks it', () => {
    const parsed = parseDate('02/24/2022', 'dayFirst');
    expect(parsed).toMatchObject({ start: minutes('2022-02-24'), doubt: 'dateOrderOther' });
  });

  it('reads numbers as epoch seconds or milliseconds by their size', () => {
    expect(read(1517966773840)).toBe('2018-02-07T01:26 minute');
    expect(read(1585000000)).toBe('2020-03-23T21:46 minute');
  });

  it.each([
    ['', 'dateMissing'],
    ['Unknown', 'dateMissing'],
    ['soon', 'dateInvalid'],
    ['2020-02-30', 'dateInvalid'],
    ['31/31/2020', 'dateInvalid'],
    ['2020-13-01', 'dateInvalid'],
  ])('says why %j is not a date', (text, problem) => {
    expect(parseDate(text, 'dayFirst')).toBe(problem);
  });

  it('refuses dates that do not fit the columns', () => {
    expect(parseDate('999999999999999', 'dayFirst')).not.toHaveProperty('start');
    expect(parseDate(Number.MAX_VALUE, 'dayFirst')).toBe('dateOutOfRange');
  });

  it('agrees with the calendar of the platform on every civil day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('5999-12-31'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          expect(isCivilDate(year, month, day)).toBe(true);
          expect(daysOf(year, month, day)).toBe(Math.floor(date.getTime() / 86_400_000));
        },
      ),
    );
  });

  it('never throws and never returns an empty interval', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.\-: TZ]{1,24}$/)), (text) => {
        const parsed = parseDate(text, 'monthFirst');
        if (typeof parsed !== 'string') expect(parsed.end).toBeGreaterThan(parsed.start);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('order of day and month', () => {
  it('is decided by the values that only one order can read', () => {
    expect(guessDateOrder(['3/2/2022', '24/2/2022'])).toMatchObject({ order: 'dayFirst', dayFirst: 1, either: 1 });
    expect(guessDateOrder(['02/24/2022', '3/2/2022'])).toMatchObject({ order: 'monthFirst', monthFirst: 1, either: 1 });
  });

  it('is the order in which the dates are nearly sorted, where every value can be read both ways', () => {
    const months = ['1/5/2020', '1/6/2020', '1/7/2020', '1/9/2020', '1/12/2020', '2/1/2020'];
    expect(guessDateOrder(months).order).toBe('monthFirst');
  });

  it('is day first where no value shows the order', () => {
    expect(guessDateOrder(['2020-01-05']).order).toBe('dayFirst');
  });
});

describe('times of day', () => {
  it.each([
    ['14:30', 870],
    ['2:30 PM', 870],
    ['12:05 am', 5],
    ['1430', 870],
    ['14h30', 870],
    ['07:05:09.5Z', 425],
  ])('reads %s', (text, expected) => {
    expect(parseTimeOfDay(text)?.minutes).toBe(expected);
  });

  it('takes midnight to the second as no time, because exports write so where they have no time', () => {
    expect(parseTimeOfDay('00:00:00.000')?.stated).toBe(false);
  });

  it('are null for words', () => {
    expect(parseTimeOfDay('Time Unknown')).toBeNull();
    expect(parseTimeOfDay('25:00')).toBeNull();
  });
});
