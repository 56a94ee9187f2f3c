import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, differenceOf } from '../map/colour-vision';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
const [usual = '', asked = ''] = css.split('@media (prefers-contrast: more)');
const more = asked.split('@media (forced-colors')[0] ?? '';

/** Lightest and darkest relief, the land and the water under it, and the panels. */
const RELIEF = {
  light: ['#fbf9f4', '#f3f0e8', '#e3dfd4', '#cfdde6'],
  dark: ['#2a3038', '#1d2228', '#15191f', '#131a24'],
};

function coloursOf(text: string, theme: 'light' | 'dark'): Map<string, string> {
  const [light = '', dark = ''] = text.split('[data-theme="dark"]');
  const found = (theme === 'light' ? light : dark).matchAll(/(--[a-z0-9-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

describe.each(['light', 'dark'] as const)('the colours of the page, %s', (theme) => {
  const tokens = coloursOf(usual, theme);
  const strong = new Map([...tokens, ...coloursOf(more, theme)]);
  const colour = (name: string, from = tokens) => from.get(`--${name}`) ?? '';
  const surfaces = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover'].map((name) => colour(name));
  const texts = ['text', 'text-muted', 'text-faint', 'severity-none', 'severity-wounded', 'severity-killed', 'accent'];

  it('give text 4.5:1 on every surface', () => {
    for (const name of texts)
      for (const surface of surfaces) expect([name, contrastOf(colour(name), surface) >= 4.5]).toEqual([name, true]);
    expect(contrastOf(colour('text'), colour('surface-selected'))).toBeGreaterThan(7);
    expect(contrastOf(colour('text-muted'), colour('surface-selected'))).toBeGreaterThan(4.5);
  });

  it('give text on colour, notices and messages 4.5:1', () => {
    const pairs = [
      ['on-accent', 'accent'],
      ['on-severity', 'severity-none'],
      ['on-severity', 'severity-wounded'],
      ['on-severity', 'severity-killed-fill'],
      ['on-change', 'change-more'],
      ['on-change', 'change-less'],
      ['warning-text', 'warning-surface'],
      ['danger-text', 'danger-surface'],
      ['accent', 'accent-soft'],
    ] as const;
    for (const [text, ground] of pairs) {
      expect([text, ground, contrastOf(colour(text), colour(ground)) >= 4.5]).toEqual([text, ground, true]);
    }
  });

  it('give marks and controls 3:1 on panels, and marks on every relief', () => {
    for (const name of ['accent', 'severity-none', 'severity-wounded', 'severity-killed-fill', 'text-faint']) {
      for (const ground of [...surfaces, ...RELIEF[theme]]) {
        expect([name, ground, contrastOf(colour(name), ground) >= 3]).toEqual([name, ground, true]);
      }
    }
    for (const ground of RELIEF[theme]) expect(contrastOf(colour('text'), ground)).toBeGreaterThan(7);
  });

  it('give readers who ask for more contrast 7:1 for text and 3:1 for lines', () => {
    const grounds = ['surface', 'surface-sunken', 'surface-raised'].map((name) => colour(name, strong));
    for (const name of texts) {
      for (const ground of grounds) {
        expect([name, contrastOf(colour(name, strong), ground) >= 7]).toEqual([name, true]);
      }
    }
    for (const ground of grounds) expect(contrastOf(colour('line-strong', strong), ground)).toBeGreaterThan(3);
  });

  it('keep killed, wounded and none apart for every colour vision', () => {
    const [none, wounded, killed] = ['none', theme === 'light' ? 'wounded' : 'wounded-fill', 'killed-fill'].map(
      (name) => colour(`severity-${name}`),
    );
    expect(differenceOf(none ?? '', wounded ?? '')).toBeGreaterThan(7.5);
    expect(differenceOf(wounded ?? '', killed ?? '')).toBeGreaterThan(7.5);
    expect(differenceOf(none ?? '', killed ?? '')).toBeGreaterThan(7.5);
  });

  it('keep more and less of a comparison apart for every colour vision', () => {
    expect(differenceOf(colour('change-more'), colour('change-less'))).toBeGreaterThan(7.5);
  });
});
