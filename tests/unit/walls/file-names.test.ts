import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './source-files';

/** Names that two files still share. Take a name out as soon as one of its files has another. */
const KNOWN: readonly string[] = [];

/**
 * Arabic messages and the later ones are left out: their files have the names of the rooms. So are style sheets, named after
 * components.
 */
const files = filesBelow('src', ['.ts', '.tsx', '.json']).filter((path) => !/^src\/i18n\/(ar|en\/later)\//.test(path));

const nameOf = (path: string) => parse(path).name;
const pathsOf = (name: string) => files.filter((path) => nameOf(path) === name);
const shared = [...new Set(files.map(nameOf))].filter((name) => pathsOf(name).length > 1);

describe('the files of src', () => {
  it('have a name each, so that a name alone says which file is meant', () => {
    expect(shared.filter((name) => !KNOWN.includes(name)).map(pathsOf)).toEqual([]);
  });

  it('leave the list of shared names when they no longer share one', () => {
    expect(KNOWN.filter((name) => !shared.includes(name))).toEqual([]);
  });
});
