import { describe, expect, it } from 'vitest';
import { latinKey } from '../../../src/ui/latin-key';

const press = (key: string, code: string, shiftKey = false) => latinKey({ key, code, shiftKey });

describe('the key of a shortcut', () => {
  it('counts by its place when the layout writes Arabic letters', () => {
    expect(press('ج', 'BracketLeft')).toBe('[');
    expect(press('د', 'BracketRight')).toBe(']');
    expect(press('ظ', 'Slash')).toBe('/');
    expect(press('؟', 'Slash', true)).toBe('?');
  });

  it('is what it writes on a Latin layout, wherever it stands', () => {
    expect(press('[', 'BracketLeft')).toBe('[');
    expect(press('ü', 'BracketLeft')).toBe('ü');
    expect(press('-', 'Slash')).toBe('-');
    expect(press('ArrowLeft', 'ArrowLeft')).toBe('ArrowLeft');
  });

  it('is an Arabic letter where no shortcut has its place', () => {
    expect(press('ش', 'KeyA')).toBe('ش');
  });
});
