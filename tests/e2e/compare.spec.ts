import { expect, test } from './fixtures';

const MARCH = '?from=2020-03-01&to=2020-04-01&view=44.33,33.53,11';

test('a comparison begins with a press, is in the address, and ends with Back and with Escape', async ({ atlas }) => {
  await atlas.when.opens(MARCH);
  await atlas.screen.button('Compare').first().press('Enter');
  await expect(atlas.screen.comparison()).toBeVisible();
  await atlas.thenIt.address(/compare=before/);
  await atlas.thenIt.mapShows(/^Camp Taji.*A: .*B: /);
  await atlas.when.goesBack();
  await expect(atlas.screen.comparison()).toBeHidden();
  await atlas.when.clicks('Compare');
  await expect(atlas.screen.comparison()).toBeVisible();
  await atlas.when.presses('Escape');
  await expect(atlas.screen.comparison()).toBeHidden();
  await atlas.thenIt.mapDoesNotShow(/B: /);
});

test('the dates of B are moved by keys and by dragging, and those of A stay', async ({ atlas }) => {
  await atlas.when.opens(`${MARCH}&compare=before`);
  await atlas.when.focusesThumb('Start of B');
  await atlas.when.presses('ArrowRight');
  await atlas.thenIt.thumbSays('Start of B', /31 January 2020/);
  await atlas.thenIt.address(/compare=2020-01-31,2020-03-01/);
  await atlas.when.dragsThumb('Dates of B', -120);
  await atlas.thenIt.thumbDoesNotSay('Start of B', /31 January 2020/);
  await atlas.thenIt.thumbSays('Window start', /1 March 2020/);
  await atlas.thenIt.thumbSays('Window end', /31 March 2020/);
});
