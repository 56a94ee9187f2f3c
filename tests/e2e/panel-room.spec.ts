import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, expect, test } from './fixtures';

const SIZES = [
  { width: 1024, height: 768, rows: 3 },
  { width: 1440, height: 900, rows: 5 },
] as const;

/** A row of the sample in the format of UCDP GED, ten times, each with an id of its own: rows with two named sides. */
function sides(): string {
  const lines = readFileSync(join(DIST, 'samples/ged.csv'), 'utf8').trim().split('\n');
  const row = lines.find((line) => line.startsWith('900002,')) ?? '';
  const rows = Array.from({ length: 10 }, (_, index) => row.replace('900002', String(910000 + index)));
  return [lines[0], ...rows, ''].join('\n');
}

for (const { width, height, rows } of SIZES) {
  test(`the panel shows ${rows} incidents whole at ${width}x${height}, in both languages and for a file with two sides a row`, async ({
    atlas,
  }) => {
    await atlas.given.aScreenOf(width, height);
    for (const query of ['?lang=ar', '']) {
      await atlas.when.opensInAnyLanguage(query);
      await expect(atlas.screen.anyItems().nth(rows - 1), query).toBeInViewport({ ratio: 0.99 });
    }
    await atlas.when.importsFile({ name: 'sides.csv', mimeType: 'text/csv', text: sides() });
    await atlas.when.clicks('Show the map');
    await expect(atlas.screen.items().nth(rows - 1)).toBeInViewport({ ratio: 0.99 });
  });
}
