import { expect, test } from 'vitest';
import { childGroups, GROUPS, groupDepth, isWithin, parentGroup } from '../../../src/domain/group';

test('every group but everyone has a parent, and parents come first', () => {
  for (const group of GROUPS) {
    const parent = parentGroup(group);
    if (group === 'everyone') expect(parent).toBeNull();
    else expect(GROUPS.indexOf(parent ?? group)).toBeLessThan(GROUPS.indexOf(group));
  }
});

test('the United States lies within the coalition, police within Iraqi forces', () => {
  expect(childGroups('coalition')).toEqual(['unitedStates', 'unitedKingdom']);
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
