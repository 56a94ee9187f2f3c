import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCycles, importGraph } from './import-graph';
import { filesBelow, ROOT } from './source-files';

/** Files that still import each other in a circle. Remove a file from the list as soon as its circle is cut. */
const KNOWN: readonly string[] = [];

const paths = filesBelow('src', ['.ts', '.tsx', '.css', '.json']);
const cycles = importCycles(importGraph(new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))));

const planted = (files: Readonly<Record<string, string>>) => importCycles(importGraph(new Map(Object.entries(files))));

describe('the graph of imports', () => {
  it.each([
    ['an import', "import { b } from './b';"],
    ['an import over several lines', "import {\n  b,\n} from './b';"],
    ['an import of types', "import type { B } from './b';"],
    ['an export of another file', "export { b } from './b';"],
    ['a dynamic import', "const b = await import('./b');"],
    ['the type of an import', "const b: typeof import('./b').b = 1;"],
    ['an import for its effect', "import './b';"],
  ])('finds a circle that %s closes', (_, text) => {
    expect(
      planted({ 'src/a.ts': text, 'src/b.ts': "import { c } from './c';", 'src/c.tsx': "import './a.ts';" }),
    ).toEqual([['src/a.ts', 'src/b.ts', 'src/c.tsx']]);
  });

  it('finds circles in other folders, and a file that imports itself', () => {
    const files = {
      'src/x/a.ts': "import { b } from '../y/b';",
      'src/y/b.ts': "import { a } from '../x/a';",
      'src/y/own.ts': "import { own } from './own';",
    };
    expect(planted(files)).toEqual([['src/x/a.ts', 'src/y/b.ts'], ['src/y/own.ts']]);
  });

  it('does not take two ways to one file for a circle', () => {
    const files = { 'src/a.ts': "import './b';\nimport './c';", 'src/b.ts': "import './c';", 'src/c.ts': '' };
    expect(planted(files)).toEqual([]);
  });

  it('refuses an import of a file that it does not know', () => {
    expect(() => planted({ 'src/a.ts': "import './absent';" })).toThrow('src/a.ts imports ./absent');
  });
});

describe('the files of src', () => {
  it('do not import each other in a circle', () => {
    expect(cycles.filter((cycle) => cycle.some((path) => !KNOWN.includes(path)))).toEqual([]);
  });

  it('leave the list of known circles when their circle is cut', () => {
    expect(KNOWN.filter((path) => !cycles.flat().includes(path))).toEqual([]);
  });
});
