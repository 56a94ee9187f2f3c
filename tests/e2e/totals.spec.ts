import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';

const RECOUNT = fileURLToPath(new URL('../../scripts/recount.mjs', import.meta.url));
const NAMES: Readonly<Record<string, string>> = {
  attack: 'Attacks',
  strike: 'Strikes',
  counterStrike: 'Counter-strikes',
  find: 'Finds',
  unrest: 'Unrest',
  other: 'Other',
  elsewhere: 'Outside Iraq',
  islamicState: 'Fought with the Islamic State',
  disputed: 'Disputed that it happened',
  aggregate: 'Several events in one entry',
};

/** Lines of the recount, which shares no code with the page: `attack 79  killed 10–20 (14), ...; wounded ...`. */
function recounted(): readonly { line: string; incidents: string; killed: string; wounded: string }[] {
  const text = execFileSync(process.execPath, [RECOUNT], { encoding: 'utf8' });
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [, line = '', incidents = ''] = /^(\w+)\s+(\d+)/.exec(row) ?? [];
      const figure = (measure: string) => {
        const [, range = '', missing] =
          new RegExp(`${measure} ([\\d–]+)(?: \\(\\d+\\))?(?:, not stated for (\\d+))?`).exec(row) ?? [];
        // What no incident of the line states is no number.
        return missing === incidents ? 'not stated' : range;
      };
      return { line, incidents, killed: figure('killed'), wounded: figure('wounded') };
    });
}

test('the totals of each class are those of an independent count of the file', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.clicks(/more, counted apart$/);
  const lines = recounted();
  expect(lines.length).toBeGreaterThan(3);
  for (const { line, incidents, killed, wounded } of lines) {
    await expect(atlas.screen.totals()).toContainText(
      `${NAMES[line]} ${incidents}: ${killed} killed, ${wounded} wounded;`,
    );
  }
});

test('a figure leads to its claims and sources in two clicks', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.screen
    .totals()
    .getByRole('row', { name: /^Attacks/ })
    .getByRole('button', { name: /killed$/ })
    .click();
  const dialog = atlas.screen.dialog('Attacks · killed');
  await expect(dialog).toContainText(/\d+ incidents add to this figure/);
  await dialog.getByText('Claims and sources').first().click();
  await expect(dialog.getByRole('listitem').first()).toContainText(/[A-Z]\w+/);
  await atlas.thenIt.isAccessible();
});
