import { test } from './fixtures';
import { STATES, WIDE_STATES } from './main-states';

for (const theme of ['light', 'dark'] as const) {
  for (const { name, query, reach } of [...STATES, ...WIDE_STATES]) {
    test(`${name} has no violation in the ${theme} theme`, async ({ atlas }) => {
      await atlas.given.aSystemInTheme(theme);
      await atlas.when.opensInAnyLanguage(query);
      await reach?.(atlas);
      await atlas.thenIt.isSettled();
      await atlas.thenIt.isAccessible();
    });
  }

  for (const { name, query } of STATES) {
    test(`${name} has no violation at 390 px in the ${theme} theme`, async ({ atlas }) => {
      await atlas.given.aSystemInTheme(theme);
      await atlas.given.aScreenOf(390, 844);
      await atlas.when.opensInAnyLanguage(query);
      await atlas.thenIt.isSettled();
      await atlas.thenIt.isAccessible();
    });
  }
}
