import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT } from './source-files';

const LIMIT = 300;

/** Longer files, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'scripts/dataset/editorial/incidents/2019-12.mjs': 'entries of two weeks of incidents that answer each other',
  'scripts/dataset/editorial/incidents/2020-03-14.mjs': 'one incident with its answer, and all that was said of both',
};

const CODE = ['.ts', '.tsx', '.mjs', '.css'];
const files = ['src', 'scripts', 'tests', 'tools'].flatMap((folder) => filesBelow(folder, CODE));
const lengthOf = (path: string) => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length;

describe('files', () => {
  it('are found', () => {
    expect(files).toContain('src/main.tsx');
  });

  it(`have at most ${LIMIT} lines, or a reason to be longer`, () => {
    const long = files.filter((path) => lengthOf(path) > LIMIT && !(path in ALLOWED));
    expect(long.map((path) => `${path}: ${lengthOf(path)} lines`)).toEqual([]);
  });

  it('lose their exception when they no longer need it', () => {
    expect(Object.keys(ALLOWED).filter((path) => lengthOf(path) <= LIMIT)).toEqual([]);
  });
});
