import { tinyArchive } from '../fixtures/tiny-archive';
import { expect, test } from './fixtures';

const EVENTS = Array.from({ length: 300 }, (_, at) => ({
  start: 18_270 + at,
  end: 18_271 + at + (at % 9 === 0 ? 45 : 0),
  lasted: at % 18 === 0,
  class: at % 3,
  point: at % 2 === 0 ? ([44.36, 33.31] as const) : ([-70, -33] as const),
  killed: at % 4 === 0 ? null : ([1, 2, 3] as const),
  wounded: null,
}));

/** First and last day: odd days, edges of months, a day alone, all of it, and both outside the data. */
const WINDOWS = [
  ['2020-01-15', '2020-03-09'],
  ['2020-02-01', '2020-02-29'],
  ['2020-02-29', '2020-03-01'],
  ['2020-04-17', '2020-04-17'],
  ['2020-05-01', '2020-05-01'],
  ['2020-01-09', '2020-12-11'],
  ['2020-03-31', '2020-09-30'],
  ['2020-10-28', '2020-12-10'],
  ['2020-01-01', '2020-01-20'],
  ['2020-06-02', '2020-11-29'],
] as const;
const MS_PER_DAY = 86_400_000;

/** Looks at each event. */
function overlapping([first, last]: readonly [string, string]): number {
  const [from, to] = [Date.parse(first) / MS_PER_DAY, Date.parse(last) / MS_PER_DAY + 1];
  return EVENTS.filter(({ start, end }) => end > from && start < to).length;
}

test('an archive opens by link, counts any window, keeps its numbers when the connection breaks, and lists what is in view', async ({
  page,
  atlas,
  watch,
}) => {
  watch.allow(/net::ERR_|Failed to load resource/);
  const files = tinyArchive(EVENTS, { levels: [0, 4, 6, 8], groupRows: 40 });
  let isOffline = false;
  await page.route('**/tiny-archive/*', async (route) => {
    const file = files.get(new URL(route.request().url()).pathname.replace(/.*\//, ''));
    if (isOffline) return await route.abort('connectionfailed');
    if (!file) return await route.fulfill({ status: 404 });
    const range = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '');
    const body = Buffer.from(range ? file.subarray(Number(range[1]), Number(range[2]) + 1) : file);
    return await route.fulfill({ status: range ? 206 : 200, body });
  });
  // A view of the whole world would load all 300: the ocean beside them holds none.
  await atlas.when.opens('?archive=tiny-archive/&view=-150,-40,3');
  const note = page.getByRole('region', { name: 'About this archive' });
  await expect(note).toContainText('An archive of 300 incidents, as counts by cell of the map.');
  await atlas.thenIt.countsIncidents(300);
  await atlas.thenIt.isAccessible();
  for (const window of WINDOWS) {
    await atlas.when.typesDates(window.join(' – '));
    await atlas.thenIt.countsIncidents(overlapping(window));
    await expect(note).not.toContainText('Old numbers');
  }

  await atlas.when.opens('?archive=tiny-archive/&view=-150,-40,3&from=2020-01-15&to=2020-03-10');
  await atlas.thenIt.countsIncidents(overlapping(['2020-01-15', '2020-03-09']));
  isOffline = true;
  // The months next to the window were fetched ahead: only later ones need the connection.
  const end = page.getByRole('slider', { name: 'Window end' });
  for (let month = 0; month < 5; month += 1) await end.press('PageUp');
  await expect(note).toContainText('Old numbers');
  isOffline = false;
  await note.getByRole('button', { name: 'Try again' }).click();
  await expect(note).not.toContainText('Old numbers');

  await atlas.when.opens('?archive=tiny-archive/&view=44.3,33.3,6&from=2020-01-15&to=2020-03-10');
  await expect(note).toContainText('Only the incidents of this part of the archive are loaded and counted');
  await expect(page.getByRole('listbox', { name: 'Incidents' }).getByRole('option').first()).toBeVisible();
});
