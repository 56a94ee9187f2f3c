import { describe, expect, it } from 'vitest';
import { guessDateOrder } from '../../../src/dataset/import/parse/date-order';
import { parseDate } from '../../../src/dataset/import/parse/parse-date';

const day = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 10);

/** First day, last day, precision and doubt. */
function read(text: string) {
  const parsed = parseDate(text, 'dayFirst');
  if (typeof parsed === 'string') return parsed;
  return `${day(parsed.start)}..${day(parsed.end - 1)} ${parsed.precision}${parsed.doubt ? ` ${parsed.doubt}` : ''}`;
}

describe('spans of days', () => {
  it.each([
    ['5-7 September 2011', '2011-09-05..2011-09-07 day'],
    ['5–7 Sept. 2011', '2011-09-05..2011-09-07 day'],
    ['5 to 7 September 2011', '2011-09-05..2011-09-07 day'],
    ['from 5 to 7 September 2011', '2011-09-05..2011-09-07 day'],
    ['5th and 6th September 2011', '2011-09-05..2011-09-06 day'],
    ['September 5-7, 2011', '2011-09-05..2011-09-07 day'],
    ['30 September - 2 October 2011', '2011-09-30..2011-10-02 day'],
    ['September 30 - October 2, 2011', '2011-09-30..2011-10-02 day'],
    ['30 Dec 2011 – 2 Jan 2012', '2011-12-30..2012-01-02 day'],
    ['2011-09-05/2011-09-07', '2011-09-05..2011-09-07 day'],
    ['05/09/2011 - 07/09/2011', '2011-09-05..2011-09-07 day'],
    ['du 5 au 7 septembre 2011', '2011-09-05..2011-09-07 day'],
    ['5. bis 7. September 2011', '2011-09-05..2011-09-07 day'],
    ['5 al 7 de septiembre de 2011', '2011-09-05..2011-09-07 day'],
    ['من 5 إلى 7 أيلول 2011', '2011-09-05..2011-09-07 day'],
    ['May-June 2011', '2011-05-01..2011-06-30 month'],
    ['2011-2012', '2011-01-01..2012-12-31 year'],
    ['2011/12', '2011-12-01..2011-12-31 month'],
    ['2014/15', '2014-01-01..2015-12-31 year'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('does not read a span that runs backwards', () => {
    expect(read('7-5 September 2011')).toBe('dateInvalid');
    expect(read('2 October - 30 September 2011')).toBe('dateInvalid');
  });
});

describe('dates in words', () => {
  it.each([
    ['early July 2013', '2013-07-01..2013-07-10 day dateApproximate'],
    ['mid-July 2013', '2013-07-11..2013-07-20 day dateApproximate'],
    ['late February 2012', '2012-02-21..2012-02-29 day dateApproximate'],
    ['end of 2012', '2012-09-01..2012-12-31 month dateApproximate'],
    ['أوائل تموز 2013', '2013-07-01..2013-07-10 day dateApproximate'],
    ['c. 1987', '1987-01-01..1987-12-31 year dateApproximate'],
    ['circa March 1987', '1987-03-01..1987-03-31 month dateApproximate'],
    ['1987~', '1987-01-01..1987-12-31 year dateApproximate'],
    ['1987?', '1987-01-01..1987-12-31 year dateApproximate'],
    ['198X', '1980-01-01..1989-12-31 year dateApproximate'],
    ['1980s', '1980-01-01..1989-12-31 year dateApproximate'],
    ['1987-05-XX', '1987-05-01..1987-05-31 month'],
    ['1987-XX-XX', '1987-01-01..1987-12-31 year'],
    ['?? May 1987', '1987-05-01..1987-05-31 month'],
    ['spring 2013', '2013-03-01..2013-05-31 month dateApproximate'],
    ['Winter 2013', '2012-12-01..2013-02-28 month dateApproximate'],
    ['صيف 2013', '2013-06-01..2013-08-31 month dateApproximate'],
    ['Q3 2013', '2013-07-01..2013-09-30 month'],
    ['2013-Q3', '2013-07-01..2013-09-30 month'],
    ['3rd quarter of 2013', '2013-07-01..2013-09-30 month'],
    ['H2 2013', '2013-07-01..2013-12-31 month'],
    ['2013-W02', '2013-01-07..2013-01-13 week'],
    ['2013-W02-3', '2013-01-09..2013-01-09 day'],
    ['week 2 of 2013', '2013-01-07..2013-01-13 week'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['soon', 'early', 'version 3', 'Q5 2013', 'week 60 of 2013'])('does not read %s', (text) => {
    expect(read(text)).toBe('dateInvalid');
  });
});

describe('months in other languages', () => {
  it.each([
    ['3 de março de 2018', '2018-03-03'],
    ['3 Mart 2018', '2018-03-03'],
    ['3 марта 2018 г.', '2018-03-03'],
    ['3 березня 2018', '2018-03-03'],
    ['۳ مارس ۲۰۱۸', '2018-03-03'],
    ['3 آب 2018', '2018-08-03'],
    ['3 أغسطس 2018', '2018-08-03'],
    ['3 août 2018', '2018-08-03'],
    ['3. Jänner 2018', '2018-01-03'],
    ['15 de marzo de 2018', '2018-03-15'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(`${expected}..${expected} day`);
  });
});

describe('other calendars', () => {
  it.each([
    ['۱۳۹۷/۰۱/۰۱', '2018-03-21'],
    ['1397-01-01', '2018-03-21'],
    ['1 فروردین 1397', '2018-03-21'],
    ['1 Muharram 1440', '2018-09-11'],
    ['١ محرم ١٤٤٠ هـ', '2018-09-11'],
    ['1440-01-01', '2018-09-11'],
  ])('converts %s and marks it', (text, expected) => {
    expect(read(text)).toBe(`${expected}..${expected} day dateConverted`);
  });

  it('refuses a day that the calendar has not', () => {
    expect(read('1397-12-31')).toBe('dateInvalid');
  });
});

describe('the order of day and month', () => {
  it('takes the month first beside AM and PM where nothing else decides', () => {
    const guess = guessDateOrder(['03/04/2019 02:10 PM', '04/04/2019 09:00 AM']);
    expect(guess).toMatchObject({ order: 'monthFirst', byClock: true });
  });

  it('follows a value that only one order can read, whatever the clock', () => {
    const guess = guessDateOrder(['03/04/2019 02:10 PM', '24/04/2019 09:00 AM']);
    expect(guess).toMatchObject({ order: 'dayFirst', byClock: false });
  });

  it('takes midnight of the twelve-hour clock as no time', () => {
    expect(read('03/04/2019 12:00:00 AM')).toBe('2019-04-03..2019-04-03 day');
  });
});
