import { expect, test } from './fixtures';
import { STATES, WIDE_STATES } from './main-states';
import { TREES } from './main-trees';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/**
 * Each state in both themes of one page, because opening a page takes longest. Each is also written as a picture to
 * `tests/screenshots/`, for people to look at.
 */
for (const [width, height] of SIZES) {
  const states = width === 1440 ? [...STATES, ...WIDE_STATES] : STATES;
  for (const { name, query, reach } of states) {
    test(`${name} at ${width}x${height} fits and is accessible, light and dark`, async ({ atlas }) => {
      await atlas.given.aSystemInTheme('light');
      await atlas.given.aScreenOf(width, height);
      await atlas.when.opensInAnyLanguage(query);
      await reach?.(atlas);
      const tree = TREES[`${name}-${width}`];
      if (tree) await expect(atlas.screen.page.locator('body')).toMatchAriaSnapshot(tree);
      for (const theme of ['light', 'dark'] as const) {
        await atlas.given.aSystemInTheme(theme);
        await atlas.thenIt.isPictured(`${name}-${width}x${height}-${theme}`);
        await atlas.thenIt.fitsItsWidth();
        await atlas.thenIt.isAccessible();
      }
    });
  }
}
