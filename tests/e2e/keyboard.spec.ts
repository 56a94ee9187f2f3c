import { expect, test } from './fixtures';

test('the skip link leads to the list, and the list opens and closes an incident', async ({ atlas, page }) => {
  await atlas.when.opens('?from=2020-03-11&to=2020-03-18');
  await atlas.when.presses('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the incidents' })).toBeFocused();
  await atlas.when.presses('Enter');
  await atlas.when.tabsTo(atlas.screen.list());
  await atlas.when.presses('Home', 'Enter');
  await atlas.thenIt.opensDetail(/Camp Taji/);
  await atlas.when.presses('Escape');
  await atlas.thenIt.nothingIsOpen();
});

test('the keyboard reaches both thumbs and a marker, and a marker opens its incident', async ({ atlas }) => {
  await atlas.when.opens('?from=2020-03-11&to=2020-03-12&view=44.33,33.53,11');
  await atlas.thenIt.mapShows(/^Camp Taji/);
  await atlas.when.reachesMarker(/^Camp Taji/);
  await atlas.when.presses('Enter');
  await atlas.thenIt.opensDetail(/Camp Taji/);
  await atlas.when.tabsTo(atlas.screen.thumb('Window start'), 120);
  await atlas.when.tabsTo(atlas.screen.thumb('Window end'));
});

test('single keys open the search and the list of keys', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.presses('/');
  await expect(atlas.screen.search()).toBeFocused();
  await atlas.when.presses('Escape', 'Tab', '?');
  await expect(atlas.screen.dialog('Keyboard')).toBeVisible();
  await atlas.when.presses('Escape');
  await expect(atlas.screen.dialog('Keyboard')).toHaveCount(0);
});
