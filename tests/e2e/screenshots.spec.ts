import { test } from './fixtures';
import { STATES, WIDE_STATES } from './main-states';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/** Pictures for people to look at, in `tests/screenshots/`. */
for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of SIZES) {
    const states = width === 1440 ? [...STATES, ...WIDE_STATES] : STATES;
    for (const { name, query, reach } of states) {
      test(`${name} at ${width}x${height} in the ${theme} theme fits its screen`, async ({ atlas }) => {
        await atlas.given.aSystemInTheme(theme);
        await atlas.given.aScreenOf(width, height);
        await atlas.when.opensInAnyLanguage(query);
        await reach?.(atlas);
        await atlas.thenIt.isPictured(`${name}-${width}x${height}-${theme}`);
        await atlas.thenIt.fitsItsWidth();
      });
    }
  }
}
