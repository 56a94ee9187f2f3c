import { expect, test } from 'vitest';
import type { FigureClaim, Group } from '../../../src/domain/claim';
import { notToldApart, victimNationalities, victimRoles } from '../../../src/domain/victims';

const wounded = (group: Group, number: number): FigureClaim => ({
  type: 'figure',
  source: 's',
  measure: 'wounded',
  group,
  low: number,
  high: number,
});
const record = (...claims: FigureClaim[]) => ({ claims, assessments: [] });

test('those of a group whom no part accounts for are not told apart', () => {
  const twelve = record(wounded('coalition', 12), wounded('usTroops', 3));
  expect(notToldApart(twelve, 'wounded', 'coalition')).toBe(9);
});

test('a group without parts has nobody to tell apart', () => {
  expect(notToldApart(record(wounded('coalition', 12)), 'wounded', 'coalition')).toBeNull();
});

test('a group that its parts account for adds no role and no nationality of its own', () => {
  const all = record(wounded('unitedStates', 3), wounded('usTroops', 3), wounded('iraqiArmy', 2));
  expect(victimRoles(all)).toEqual(['soldier']);
  expect(victimNationalities(all)).toEqual(['unitedStates', 'iraq']);
});

test('a group with more people than its parts says that some have no role', () => {
  const some = record(wounded('coalition', 12), wounded('usTroops', 3));
  expect(victimRoles(some)).toEqual(['soldier', 'notStated']);
  expect(victimNationalities(some)).toEqual(['unitedStates', 'coalition']);
});

test('attackers and Islamic State fighters are not victims', () => {
  expect(victimRoles(record(wounded('attackers', 5), wounded('islamicStateFighters', 2)))).toEqual([]);
});

test('where nobody was hurt there are no victims', () => {
  expect(victimNationalities(record(wounded('unitedStates', 0)))).toEqual([]);
});
