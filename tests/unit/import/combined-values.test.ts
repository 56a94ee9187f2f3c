import { expect, it } from 'vitest';
import { combineTables, type TableOfPlaces } from '../../../src/dataset/combined/combine-tables';
import { INCIDENT_KINDS } from '../../../src/domain/incident';
import { PLACE_PRECISIONS } from '../../../src/domain/place';
import { TIME_PRECISIONS } from '../../../src/domain/time-interval';
import { blankTable } from '../../fixtures/blank-table';

/** A table with one row for each value of the dimension `place`. */
function tableOf(values: readonly string[]): TableOfPlaces {
  return {
    table: {
      ...blankTable(values.length),
      dimensions: [{ id: 'place', values, offsets: null, codes: Uint16Array.from(values, (_, code) => code) }],
    },
    places: { length: 0, lon: new Float64Array(0), lat: new Float64Array(0) },
  };
}

it('values that two datasets together have too many of are counted as “…”, never as another value', () => {
  const names = (prefix: string) => Array.from({ length: 40_000 }, (_, at) => `${prefix}${at}`);
  const first = names('a');
  const second = names('b');
  const { table } = combineTables(tableOf(first), tableOf(second), ['A', 'B']);
  const { values, codes } = table.dimensions.find(({ id }) => id === 'place') ?? { values: [], codes: [] };
  expect(values).toHaveLength(65_535);
  expect(values.at(-1)).toBe('…');
  const shown = Array.from(codes, (code) => values[code]);
  const wrong = [...first, ...second].filter((name, row) => shown[row] !== name && shown[row] !== '…');
  expect(wrong).toEqual([]);
  expect(shown.filter((value) => value === '…')).toHaveLength(80_000 - 65_534);
});

it('the lists whose order stored columns rely on are as version 2 stores them', () => {
  expect(PLACE_PRECISIONS).toEqual(['site', 'neighbourhood', 'town', 'area', 'unknown', 'notStated']);
  expect(TIME_PRECISIONS).toEqual(['minute', 'day', 'week', 'month', 'year', 'notStated']);
  expect(INCIDENT_KINDS.slice(0, 4)).toEqual(['rocketAttack', 'missileAttack', 'airStrike', 'droneStrike']);
  expect(INCIDENT_KINDS.slice(4)).toEqual(['bombing', 'armedAttack', 'riot', 'other']);
});
