import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT } from './source-files';

const sources = filesBelow('src', ['.ts', '.tsx']).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('one writer', () => {
  it('changes the engines: the selection, and its other side', () => {
    expect(filesWith(/engine\??\.update\(/)).toEqual(['src/live/other-side.ts', 'src/live/selection.ts']);
  });

  it('asks for animation frames: the frame', () => {
    expect(filesWith(/\brequestAnimationFrame\(/)).toEqual(['src/live/frame.ts']);
  });

  it('writes the window, filters, search and split to the store: the selection', () => {
    const written = /set(?:State)?\(\{[^}]*\b(?:window|filters|query|split)\b/;
    expect(filesWith(written)).toEqual([]);
  });
});
