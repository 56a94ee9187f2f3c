import { openPage } from './bench-atlas.mjs';

/** Pointer moves of one drag. */
const MOVES = 240;

/** Drags the end of the window by mouse and counts the frames in which the views did not all show the same window. */
export async function benchFrames({ browser, pages, events }) {
  console.log(`Browser: one window a frame, dragging over ${events.toLocaleString('en')} events`);
  const page = await openPage(browser, `${pages}index.html?events=${events}`, 'atlasBench');
  await page.waitForTimeout(3000);
  const thumb = await page.getByRole('slider', { name: 'Window end' }).boundingBox();
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => window.atlasBench.watch());
  for (let move = 1; move <= MOVES; move += 1) await page.mouse.move(x - move * 3, y);
  const frames = await page.evaluate(() => window.atlasBench.watched());
  await page.mouse.up();
  await page.context().close();
  const moved = frames.filter((frame, index) => index > 0 && frame.label !== frames[index - 1].label);
  const torn = frames.filter(
    ({ label, expectedLabel, totals, summary, expectedIncidents, lateMarkers }) =>
      label !== expectedLabel || totals !== expectedIncidents || summary !== expectedIncidents || lateMarkers > 0,
  );
  for (const frame of torn.slice(0, 3)) console.log('  torn frame:', JSON.stringify(frame));
  const say = (id, name, value) => ({ id, name: `browser: dragging by mouse: ${name}`, events, value, unit: 'count' });
  return [
    say('frames-seen', 'frames that were looked at', frames.length),
    say('frames-moved', 'frames in which the window had moved', moved.length),
    say('frames-torn', 'frames in which the views showed different windows', torn.length),
  ];
}
