import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, parseCivil } from '../../../src/domain/civil-time';
import { intervalOfDates } from '../../../src/domain/interval-of-dates';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;

test('a civil date is the start of its day', () => {
  expect(parseCivil('2020-03-11')).toEqual({ minutes: day('2020-03-11'), precision: 'day' });
});

test('a date and time keeps the minute and drops seconds', () => {
  expect(parseCivil('2020-03-11T19:35:59')).toEqual({ minutes: day('2020-03-11') + 19 * 60 + 35, precision: 'minute' });
});

test.each(['2020-02-30', '2019-02-29', '2020-13-01', '2020-00-10', '2020-3-1', '', 'yesterday', '2020-03-11T24:00'])(
  'refuses %j',
  (text) => {
    expect(parseCivil(text)).toBeNull();
  },
);

test('dates before 1970 and in the first century are read', () => {
  expect(parseCivil('1950-01-01')?.minutes).toBe(day('1950-01-01'));
  expect(isoDate(parseCivil('0050-06-01')?.minutes ?? 0)).toBe('0050-06-01');
});

test('every day reads back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), (days) => {
      const text = isoDate(days * 1440);
      expect(parseCivil(text)?.minutes).toBe(days * 1440);
    }),
  );
});

test('a day is one day long and fell within it', () => {
  expect(intervalOfDates({ date: '2020-03-11', precision: 'day' })).toEqual({
    start: day('2020-03-11'),
    end: day('2020-03-12'),
    precision: 'day',
    extent: 'within',
  });
});

test('a last day belongs to the interval, and the incident lasted', () => {
  const time = intervalOfDates({ date: '2019-12-31', end: '2020-01-01', precision: 'day' });
  expect(time).toMatchObject({ start: day('2019-12-31'), end: day('2020-01-02'), extent: 'lasted' });
});

test('a month runs to the next month, a year to the next year, a week seven days', () => {
  expect(intervalOfDates({ date: '2020-02-17', precision: 'month' })).toMatchObject({
    start: day('2020-02-01'),
    end: day('2020-03-01'),
    extent: 'within',
  });
  expect(intervalOfDates({ date: '2020-02-17', precision: 'year' })).toMatchObject({
    start: day('2020-01-01'),
    end: day('2021-01-01'),
  });
  expect(intervalOfDates({ date: '2020-02-17', precision: 'week' })).toMatchObject({
    start: day('2020-02-17'),
    end: day('2020-02-24'),
  });
});

test('minute precision needs a time of day', () => {
  expect(intervalOfDates({ date: '2020-03-11', precision: 'minute' })?.precision).toBe('day');
  expect(intervalOfDates({ date: '2020-03-11T19:35', precision: 'minute' })).toMatchObject({
    start: day('2020-03-11') + 1175,
    end: day('2020-03-11') + 1176,
  });
});

test('an end before the start is no interval', () => {
  expect(intervalOfDates({ date: '2020-03-11', end: '2020-03-10', precision: 'day' })).toBeNull();
});

test('a span of months fell at some time within it, unless it is said to have lasted', () => {
  const written = { date: '2020-02-01', end: '2020-04-01', precision: 'month' } as const;
  expect(intervalOfDates(written)).toMatchObject({ end: day('2020-05-01'), extent: 'within' });
  expect(intervalOfDates({ ...written, extent: 'lasted' })?.extent).toBe('lasted');
});
