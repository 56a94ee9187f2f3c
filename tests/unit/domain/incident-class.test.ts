import { expect, test } from 'vitest';
import { COUNT_LINES, countLine } from '../../../src/domain/incident-class';

test('an incident is counted on the line of its class', () => {
  expect(countLine({ class: 'counterStrike' })).toBe('counterStrike');
});

test('an attack that is kept apart is not counted with the attacks', () => {
  expect(countLine({ class: 'attack', apart: 'islamicState' })).toBe('islamicState');
});

test('every line has a name of its own', () => {
  expect(new Set(COUNT_LINES).size).toBe(COUNT_LINES.length);
});
