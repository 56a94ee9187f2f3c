import { readFile } from 'node:fs/promises';
import { ALL_INCIDENTS } from './bundled';
import { expect, test } from './fixtures';

for (const [name, ending] of [
  ['CSV', 'csv'],
  ['Excel workbook (XLSX)', 'xlsx'],
  ['GeoParquet (Parquet)', 'parquet'],
] as const) {
  test(`the incidents saved as ${name} open again without a question and with the same totals`, async ({
    atlas,
    page,
  }) => {
    await atlas.when.opens();
    const before = await atlas.screen.totals().innerText();
    await atlas.when.clicks('Share');
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`iraq-2019-2020_2019-05-08_2020-12-29.${ending}`);
    await atlas.when.importsFileAt(await file.path());
    await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
    expect(await atlas.screen.totals().innerText()).toBe(before);
  });
}

test('a file with coarse coordinates has no exact ones', async ({ atlas, page }) => {
  await atlas.when.opens();
  await atlas.when.clicks('Share');
  await page.getByRole('menuitem', { name: /Choose what to save/ }).click();
  const dialog = atlas.screen.dialog('Save incidents as a file');
  await dialog.getByRole('radio', { name: 'To 10 km' }).check();
  await dialog.getByRole('radio', { name: 'GeoJSON' }).check();
  await atlas.thenIt.isAccessible();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/_km-10\.geojson$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('coarsened to 10 km');
  expect(text).not.toContain('33.52944');
});
