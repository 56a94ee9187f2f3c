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

test('keys move a thumb by a week, by a month and to both ends, and "All" shows the whole extent again', async ({
  atlas,
}) => {
  await atlas.when.opens(MARCH);
  await atlas.when.focusesThumb('Window start');
  await atlas.when.presses('Shift+ArrowLeft');
  await atlas.thenIt.thumbSays('Window start', /4 March 2020/);
  await atlas.when.presses('PageUp');
  await atlas.thenIt.thumbSays('Window start', /(February|April) 2020/);
  await atlas.when.presses('Home');
  await atlas.thenIt.thumbSays('Window start', /2019/);
  await atlas.when.resetsTime();
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await atlas.thenIt.address(/^(?!.*from=)/);
});

test('play never starts by itself, moves the window until it is paused, and stops at the end', async ({ atlas }) => {
  await atlas.when.opens('?from=2019-11-01&to=2019-11-15');
  await expect(atlas.screen.play()).toBeVisible();
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
  await atlas.when.typesDates('10–17 December 2020');
  await atlas.thenIt.address(/from=2020-12-10/);
  await atlas.when.plays();
  await expect(atlas.screen.play()).toBeVisible({ timeout: 30_000 });
  await atlas.thenIt.thumbSays('Window end', /2[89] December 2020/);
});

/** Where on the whole time of the dataset, 8 May 2019 to 29 December 2020, a day lies: 0 to 1. */
function partOf(day: string): number {
  const [from, to] = [Date.parse('2019-05-08'), Date.parse('2020-12-30')];
  return (Date.parse(day) - from) / (to - from);
}

test('a click on a bar selects its period, a double click zooms to it, and a button undoes the zoom', async ({
  atlas,
}) => {
  await atlas.when.opens();
  await atlas.when.clicksHistogram(partOf('2020-03-12'));
  await atlas.thenIt.thumbSays('Window start', /Monday 9 March 2020/);
  await atlas.thenIt.thumbSays('Window end', /Sunday 15 March 2020/);
  await expect(atlas.screen.zoomOut()).toHaveCount(0);
  await atlas.when.clicksHistogram(partOf('2020-03-12'), 2);
  await expect(atlas.screen.shownPeriod()).toHaveAttribute('aria-valuetext', /9.*15 Mar 2020/);
  await atlas.screen.zoomOut().click();
  await expect(atlas.screen.zoomOut()).toHaveCount(0);
  await expect(atlas.screen.shownPeriod()).toHaveAttribute('aria-valuetext', /8 May 2019.*29 Dec 2020/);
});

test('one key moves the window to the next incident, and dates are typed as one text', async ({ atlas }) => {
  await atlas.when.opens('?from=2020-03-20&to=2020-03-21');
  await atlas.thenIt.countsIncidents(0);
  await atlas.when.presses(']');
  await atlas.thenIt.countsIncidents(1);
  await atlas.when.typesDates('11–14 March 2020');
  await atlas.thenIt.countsIncidents(3);
  await atlas.thenIt.address(/from=2020-03-11&to=2020-03-15/);
  await atlas.when.typesDates('1 May 1950');
  await expect(
    atlas.screen
      .time()
      .page()
      .getByText(/It covers 8 May 2019/),
  ).toBeVisible();
});

test('a window out of sight is an arrow with its dates, which brings it back', async ({ atlas, page }) => {
  await atlas.when.opens(MARCH);
  await atlas.screen.shownPeriod().focus();
  await atlas.when.presses('+', '+', '+', 'Home');
  const arrow = page.getByRole('button', { name: /^Window, 11.*14 Mar 2020, is outside the shown period/ });
  await expect(arrow).toBeVisible();
  await arrow.click();
  await expect(arrow).toHaveCount(0);
  await expect(atlas.screen.thumb('Window end')).toBeFocused();
});
