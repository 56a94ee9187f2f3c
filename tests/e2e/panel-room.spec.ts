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

test('no letter of a title of two lines is covered in a long list without casualties', async ({ atlas }) => {
  await atlas.given.aScreenOf(1024, 768);
  await atlas.when.opens();
  const rows = Array.from(
    { length: 600 },
    (_, index) =>
      `2018-02-0${1 + (index % 9)},36.19,44.${index},A tremor of the ground ${index} km north of the long bridge`,
  );
  const text = ['date,latitude,longitude,title', ...rows, ''].join('\n');
  await atlas.when.importsFile({ name: 'tremors.csv', mimeType: 'text/csv', text });
  await atlas.when.clicks(/^Import 600 rows/);
  await atlas.when.clicks('Show the map');
  const room = await atlas.screen
    .items()
    .first()
    .evaluate((row) => {
      const [, title, below] = [...row.children].map((part) => part.getBoundingClientRect());
      const lines = row.children[1]?.scrollHeight ?? 0;
      return { lines, least: lines - 3, room: (below?.top ?? 0) - (title?.top ?? 0) };
    });
  expect(room.lines).toBeGreaterThan(30);
  expect(room.room).toBeGreaterThanOrEqual(room.least);
});
