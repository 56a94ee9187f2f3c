import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { releaseOf } from '../../../scripts/vite/release-files';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const FILES = {
  'index.html': 'page',
  'sw.js': 'worker',
  _headers: 'settings of a host',
  '.htaccess': 'settings of a host',
  'assets/app.js.map': 'map',
  'assets/IQ-12345678.js': 'places of a country',
  'basemap/world.pmtiles': 'tiles',
};

it('a release has the files that the page asks for, those that it needs to start first', () => {
  const { files } = releaseOf(folderWith(FILES));
  expect(files.map(({ path, isNeeded }) => [path, isNeeded])).toEqual([
    ['basemap/world.pmtiles', true],
    ['index.html', true],
    ['assets/IQ-12345678.js', false],
  ]);
  expect(files[1]).toMatchObject({ bytes: 4, hash: 'NmAxWprz3yVdjxmrB35Hl4IrQUiKDioEvGr3EhPCMnQ=' });
});

it('the same files give the same version, and one changed byte another', () => {
  const { version } = releaseOf(folderWith(FILES));
  expect(releaseOf(folderWith(FILES)).version).toBe(version);
  expect(releaseOf(folderWith({ ...FILES, 'index.html': 'pagf' })).version).not.toBe(version);
});
