import { describe, expect, it } from 'vitest';
import { readPreferences, writePreferences } from '../../../src/app/preferences';

function memory(initial?: string): Storage {
  let text: string | null = initial ?? null;
  return {
    length: 1,
    key: () => null,
    clear: () => {},
    removeItem: () => {},
    getItem: () => text,
    setItem: (_key, value) => {
      text = value;
    },
  };
}

const blocked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

describe('preferences', () => {
  it('are read as they were written', () => {
    const storage = memory();
    expect(writePreferences(() => storage, { theme: 'dark', language: 'ar', shortcuts: false })).toBe(true);
    expect(readPreferences(() => storage)).toEqual({ theme: 'dark', language: 'ar', shortcuts: false });
  });

  it('are empty when storage is blocked, and writing them returns false', () => {
    expect(readPreferences(blocked)).toEqual({});
    expect(writePreferences(blocked, { theme: 'dark' })).toBe(false);
  });

  it.each(['not json', '[]', 'null', '{"theme":"pink","language":7}'])('ignore %j', (text) => {
    expect(readPreferences(() => memory(text))).toEqual({});
  });
});
