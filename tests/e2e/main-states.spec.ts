import { test } from './fixtures';
import { STATES, WIDE_STATES } from './main-states';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/** Each state is also written as a picture to `tests/screenshots/`, for people to look at. */
for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of SIZES) {
    const states = width === 1440 ? [...STATES, ...WIDE_STATES] : STATES;
    for (const { name, query, reach } of states) {
      test(`${name} at ${width}x${height} in the ${theme} theme fits and is accessible`, async ({ atlas }) => {
        await atlas.given.aSystemInTheme(theme);
        await atlas.given.aScreenOf(width, height);
        await atlas.when.opensInAnyLanguage(query);
        await reach?.(atlas);
        await atlas.thenIt.isPictured(`${name}-${width}x${height}-${theme}`);
        await atlas.thenIt.fitsItsWidth();
        await atlas.thenIt.isAccessible();
      });
    }
  }
}
