import { readFile } from 'node:fs/promises';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { expect, test } from './fixtures';

const FOUR_DAYS = '?from=2020-03-11&to=2020-03-15';

test('a film of four days has a frame a day, as long as it says, and one that is cancelled saves nothing', async ({
  atlas,
  page,
}) => {
  await atlas.when.opens(FOUR_DAYS);
  await atlas.when.clicks('Share');
  await page.getByRole('menuitem', { name: /Film of the map/ }).click();
  const dialog = atlas.screen.dialog('Save a film');
  await dialog.getByLabel('Size', { exact: true }).selectOption('small');
  await dialog.getByLabel('Dates', { exact: true }).selectOption('screen');
  await dialog.getByLabel('Speed', { exact: true }).selectOption({ label: '1 day per second' });
  await dialog.getByLabel('File', { exact: true }).selectOption('webm');
  await expect(dialog.getByText('4 frames, 5 seconds.')).toBeVisible();
  const shown = dialog.getByRole('slider', { name: 'Frame shown' });
  await expect(shown).toHaveAttribute('aria-valuetext', 'Frame 1 of 4: 11 Mar 2020');
  await shown.press('End');
  await expect(dialog.getByRole('img', { name: 'Preview of the film, 14 Mar 2020' })).toBeVisible();

  const save = dialog.getByRole('button', { name: 'Save as WebM' });
  const saved = page.waitForEvent('download');
  await save.click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('iraq-2019-2020_2020-03-11_2020-03-14_854x480.webm');
  await expect(save).toBeFocused();
  const input = new Input({ source: new BufferSource(await readFile(await file.path())), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('The film has no video');
  const starts: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) starts.push(packet.timestamp);
  // The last frame stands until it comes once more.
  expect(starts).toEqual([0, 1, 2, 3, 5]);
  expect([track.displayWidth, track.displayHeight]).toEqual([854, 480]);
  expect(await input.computeDuration()).toBe(5);

  await save.click();
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Cancelled. No film was saved.');
  await expect(save).toBeFocused();
});
