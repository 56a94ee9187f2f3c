import { expect, test } from 'vitest';
import { monthsWithRoom, type PlacedDay } from '../../../src/panels/detail/story-layout';

function dayAt(x: number, minutes: number, isNewMonth = true): PlacedDay {
  return { x, minutes, isNewMonth, isLabelled: true, isAfterGap: false };
}

const days = [dayAt(14, 1), dayAt(170, 2), dayAt(210, 3), dayAt(322, 4)];
const namesOf = (name: string) => [...monthsWithRoom(days, () => name)].map(({ minutes }) => minutes).sort();

test('short names of months all stand where they do not touch', () => {
  expect(namesOf('Jan')).toEqual([1, 2, 4]);
  expect([...monthsWithRoom([dayAt(14, 1), dayAt(170, 2), dayAt(322, 4)], () => 'Jan')]).toHaveLength(3);
});

test('a long name that would touch another is left out, the first and the last stay', () => {
  const near = [dayAt(14, 1), dayAt(120, 2), dayAt(322, 3)];
  expect([...monthsWithRoom(near, () => 'كانون الثاني')].map(({ minutes }) => minutes)).toEqual([1, 3]);
});

test('days within a month have no name', () => {
  expect([...monthsWithRoom([dayAt(14, 1), dayAt(170, 2, false)], () => 'Jan')].map(({ minutes }) => minutes)).toEqual([
    1,
  ]);
});
