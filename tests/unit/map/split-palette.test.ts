import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitColour } from '../../../src/ui/split-look';
import { contrastOf, differenceOf } from './colour-vision';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('[data-theme="dark"]');

const GROUNDS = { light: ['#f3f0e8', '#ffffff'], dark: ['#1d2228', '#1f2430'] };

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the colours of rings and facets, %s', (theme, text) => {
  const token = (name: string) => new RegExp(`${name}: (#[0-9a-f]{6});`).exec(text)?.[1] ?? '';
  const severities = ['killed', 'killed-fill', 'wounded', 'wounded-fill', 'none'].map((name) =>
    token(`--severity-${name}`),
  );
  const colours = Array.from({ length: 9 }, (_, code) => token(splitColour(code).slice(4, -1)));

  it('are nine different colours, none of them a severity', () => {
    expect(new Set([...colours, ...severities.slice(0, 1), severities[2], severities[4]]).size).toBe(12);
    expect(colours.every((colour) => !severities.includes(colour))).toBe(true);
  });

  it('stay apart from killed, wounded and none for every colour vision', () => {
    const marked = [severities[1], severities[theme === 'light' ? 2 : 3], severities[4]];
    for (const colour of colours.slice(0, 8)) {
      for (const severity of marked) expect(differenceOf(colour, severity ?? '')).toBeGreaterThan(7.5);
    }
  });

  it('stay apart from each other for every colour vision', () => {
    colours.forEach((one, at) => {
      for (const other of colours.slice(at + 1)) expect(differenceOf(one, other)).toBeGreaterThan(7.5);
    });
  });

  it('have a contrast of 3:1 on land and panels', () => {
    for (const colour of colours)
      for (const ground of GROUNDS[theme]) expect(contrastOf(colour, ground)).toBeGreaterThan(2.98);
  });

  const ranges = Array.from({ length: 8 }, (_, code) => token(`--range-${code}`));

  it('go from little to much for ranges of numbers, each step seen by every colour vision', () => {
    const lightness = ranges.map((colour) => contrastOf(colour, GROUNDS[theme][0] ?? ''));
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    const steps = ranges.slice(1).map((colour, at) => differenceOf(colour, ranges[at] ?? ''));
    expect(Math.min(...steps)).toBeGreaterThan(5);
  });

  it('stay apart from the severities and the ground for ranges of numbers too', () => {
    const rest = token('--range-8');
    for (const ground of GROUNDS[theme]) expect(contrastOf(rest, ground)).toBeGreaterThan(2.98);
    for (const colour of ranges) expect(differenceOf(colour, rest)).toBeGreaterThan(7.5);
    const marked = [severities[1], severities[theme === 'light' ? 2 : 3], severities[4]];
    for (const colour of ranges) {
      for (const severity of marked) expect(differenceOf(colour, severity ?? '')).toBeGreaterThan(7.5);
      for (const ground of GROUNDS[theme]) expect(contrastOf(colour, ground)).toBeGreaterThan(2.98);
    }
  });
});
