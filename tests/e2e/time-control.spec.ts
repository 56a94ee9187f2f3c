import { ALL_INCIDENTS } from './bundled';
import { expect, test } from './fixtures';

const MARCH = '?from=2020-03-11&to=2020-03-15&view=44.33,33.53,11';

test('arrow keys on a thumb change the markers, the totals, the list and the histogram', async ({ atlas }) => {
  await atlas.when.opens(MARCH);
  await atlas.thenIt.countsIncidents(3);
  await atlas.thenIt.lists(3);
  const before = await atlas.thenIt.histogramLooks();
  await atlas.when.focusesThumb('Window end');
  await atlas.when.presses('ArrowLeft');
  await atlas.thenIt.thumbSays('Window end', /13 March 2020|14 March 2020/);
  await atlas.thenIt.countsIncidents(2);
  await atlas.thenIt.lists(2);
  await atlas.thenIt.mapDoesNotShow(/^Abu Izam/);
  await atlas.thenIt.mapShows(/^Rashediya/);
  expect(await atlas.thenIt.histogramLooks()).not.toBe(before);
});

test('dragging a thumb changes the markers, the totals and the list', async ({ atlas }) => {
  await atlas.when.opens('?view=44.33,33.53,6');
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await atlas.when.dragsThumb('Window end', -400);
  await expect(atlas.screen.totals()).not.toContainText(`${ALL_INCIDENTS} incidents`);
  const [count = ''] = /\d+(?= incidents)/.exec((await atlas.screen.totals().textContent()) ?? '') ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  await atlas.thenIt.address(/to=20/);
  await atlas.thenIt.cutIsSaid(`${count} of ${ALL_INCIDENTS} incidents`);
});

test('keys move a thumb by a week, by a month and to both ends', async ({ atlas }) => {
  await atlas.when.opens(MARCH);
  await atlas.when.focusesThumb('Window start');
  await atlas.when.presses('Shift+ArrowLeft');
  await atlas.thenIt.thumbSays('Window start', /4 March 2020/);
  await atlas.when.presses('PageUp');
  await atlas.thenIt.thumbSays('Window start', /(February|April) 2020/);
  await atlas.when.presses('Home');
  await atlas.thenIt.thumbSays('Window start', /2019/);
});

test('play moves the window until it is paused', async ({ atlas }) => {
  await atlas.when.opens('?from=2019-11-01&to=2019-11-15');
  await atlas.when.plays();
  await atlas.thenIt.thumbDoesNotSay('Window start', /1 November 2019/);
  await atlas.when.pauses();
  await expect(atlas.screen.play()).toBeVisible();
  const start = atlas.screen.thumb('Window start');
  // A busy machine writes the text of the last step late, so the text is read until two readings are the same.
  await expect(async () => {
    const stopped = await start.getAttribute('aria-valuetext');
    await atlas.screen.page.waitForTimeout(800);
    expect(await start.getAttribute('aria-valuetext')).toBe(stopped);
  }).toPass({ timeout: 15_000 });
  await atlas.thenIt.thumbDoesNotSay('Window end', /31 December 2020/);
});

test('play never starts by itself and stops at the end', async ({ atlas }) => {
  await atlas.when.opens('?from=2020-12-10&to=2020-12-18');
  await expect(atlas.screen.play()).toBeVisible();
  await atlas.when.plays();
  await expect(atlas.screen.play()).toBeVisible({ timeout: 30_000 });
});

test('"All" shows the whole extent of time again', async ({ atlas }) => {
  await atlas.when.opens(MARCH);
  await atlas.when.resetsTime();
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await atlas.thenIt.address(/^(?!.*from=)/);
});

test('one key moves the window to the next incident', async ({ atlas }) => {
  await atlas.when.opens('?from=2020-03-20&to=2020-03-21');
  await atlas.thenIt.countsIncidents(0);
  await atlas.when.presses(']');
  await atlas.thenIt.countsIncidents(1);
});
