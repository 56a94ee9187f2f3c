import { expect, test } from 'vitest';
import {
  childGroups,
  GROUPS,
  groupDepth,
  isWithin,
  nationalityOf,
  OPPONENTS,
  parentGroup,
  roleOf,
} from '../../../src/domain/group';

test('every group but everyone has a parent, and parents come first', () => {
  for (const group of GROUPS) {
    const parent = parentGroup(group);
    if (group === 'everyone') expect(parent).toBeNull();
    else expect(GROUPS.indexOf(parent ?? group)).toBeLessThan(GROUPS.indexOf(group));
  }
});

test('the United States lies within the coalition, police within Iraqi forces', () => {
  expect(childGroups('coalition')).toEqual([
    'unitedStates',
    'unitedKingdom',
    'italianTroops',
    'polishTroops',
    'coalitionTroops',
  ]);
  expect(isWithin('unitedStates', 'all')).toBe(true);
  expect(isWithin('iraqiPolice', 'iraqi')).toBe(true);
  expect(isWithin('iraqi', 'iraqiPolice')).toBe(false);
});

test('attackers are not among all who were hit', () => {
  expect(isWithin('attackers', 'all')).toBe(false);
  expect(isWithin('attackers', 'everyone')).toBe(true);
});

test('the indent of a group is its depth under all', () => {
  expect(['all', 'coalition', 'unitedStates', 'iraqiPolice', 'attackers'].map((g) => groupDepth(g as 'all'))).toEqual([
    0, 1, 2, 3, 0,
  ]);
});

test('a group has the nationality of the group around it, unless that mixes several', () => {
  for (const group of GROUPS) {
    const parent = parentGroup(group);
    const around = parent && nationalityOf(parent);
    if (around && around !== 'coalition') expect(nationalityOf(group)).toBe(around);
  }
});

test('soldiers, contractors and embassy staff of the United States can be told apart', () => {
  const roles = childGroups('unitedStates').map((group) => [group, roleOf(group)]);
  expect(roles).toEqual([
    ['usTroops', 'soldier'],
    ['usContractors', 'contractor'],
    ['usEmbassyStaff', 'embassyStaff'],
  ]);
});

test('nobody who fought on the other side is among all who were hit', () => {
  expect(OPPONENTS.filter((group) => isWithin(group, 'all'))).toEqual([]);
});
