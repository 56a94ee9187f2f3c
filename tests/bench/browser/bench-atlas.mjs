import { quantile } from './quantile.mjs';

const SCRUBS = [
  { id: 'play', name: '30-day window, a day a frame', width: 30, step: 1 },
  { id: 'drag', name: '30-day window, 4 days a frame', width: 30, step: 4 },
];
const STEPS = 200;
const TOGGLES = 12;

/** Measures the app with made-up events: build, scrub, filter, play, pan. */
export async function benchAtlas({ browser, pages, events }) {
  console.log(`Browser: the app with ${events.toLocaleString('en')} events`);
  const page = await openPage(browser, `${pages}index.html?events=${events}`, 'atlasBench');
  const results = [];
  const say = (id, name, value, unit = 'ms') => results.push({ id, name: `browser: ${name}`, events, value, unit });
  const { prepare, create } = await page.evaluate(() => window.atlasBench.build);
  say('browser-build', 'engine build in the worker', prepare);
  say('browser-create', 'engine start on the main thread', create);
  await page.waitForTimeout(3000);
  await page.evaluate(() => window.atlasBench.scrub({ width: 30, step: 2 }, 60));

  const meter = await openMeter(page);
  for (const scrub of SCRUBS) results.push(...(await benchScrub(page, meter, scrub, events)));

  await page.evaluate(() => window.atlasBench.showAll());
  await page.evaluate(() => window.atlasBench.toggle(2));
  const beforeToggles = await meter();
  const toggles = await page.evaluate((times) => window.atlasBench.toggle(times), TOGGLES);
  const toggled = difference(beforeToggles, await meter());
  say('browser-toggle-call', 'filter toggle, window over everything: store to markers, p50', quantile(toggles, 0.5));
  say('browser-toggle', 'filter toggle: script until all views show it, mean', toggled.script / TOGGLES);
  say('browser-toggle-layout', 'filter toggle: style and layout, mean', toggled.layout / TOGGLES);

  // The same steps in the same page with a measure and a split, so that both answers have the same rows and the same machine.
  await page.evaluate(() => window.atlasBench.show('killed', 'kind'));
  const switched = await page.evaluate((times) => window.atlasBench.switchMeasure(times), TOGGLES);
  say(
    'browser-switch-measure',
    'switch of the measure, window over everything: store to markers, p50',
    quantile(switched, 0.5),
  );
  const splits = await page.evaluate((times) => window.atlasBench.switchSplit(times), TOGGLES);
  say('browser-switch-split', 'switch of the split, killed: store to markers, p50', quantile(splits, 0.5));
  await page.evaluate(() => window.atlasBench.show('killed', 'kind'));
  await page.evaluate(() => window.atlasBench.showAll());
  await page.evaluate(() => window.atlasBench.toggle(2));
  const beforeMeasured = await meter();
  await page.evaluate((times) => window.atlasBench.toggle(times), TOGGLES);
  const measuredToggles = difference(beforeMeasured, await meter());
  say(
    'browser-toggle-measure',
    'filter toggle, killed by kind: script until all views show it, mean',
    measuredToggles.script / TOGGLES,
  );
  for (const scrub of SCRUBS) {
    const measured = { ...scrub, id: `${scrub.id}-measure`, name: `${scrub.name}, killed by kind` };
    results.push(...(await benchScrub(page, meter, measured, events)));
  }
  // The charts are drawn when the window rests, so that a step costs what their tallies cost. `script` has their drawing too.
  await page.evaluate(() => window.atlasBench.openCharts(true));
  await page.getByRole('heading', { name: 'Charts' }).waitFor();
  await page.evaluate(() => window.atlasBench.scrub({ width: 30, step: 4 }, 60));
  for (const scrub of SCRUBS) {
    const charted = { ...scrub, id: `${scrub.id}-charts`, name: `${scrub.name}, killed by kind, charts open` };
    results.push(...(await benchScrub(page, meter, charted, events)));
  }
  // A second selection follows the window, and each marker says its change.
  await page.evaluate(() => window.atlasBench.compare(true));
  await page.getByRole('heading', { name: 'Comparison', exact: true, level: 2 }).waitFor();
  await page.evaluate(() => window.atlasBench.scrub({ width: 30, step: 4 }, 60));
  for (const scrub of SCRUBS) {
    const compared = { ...scrub, id: `${scrub.id}-compared`, name: `${scrub.name}, charts open, compared` };
    results.push(...(await benchScrub(page, meter, compared, events)));
  }
  await page.evaluate(() => window.atlasBench.compare(false));
  await page.evaluate(() => window.atlasBench.openCharts(false));
  await page.evaluate(() => window.atlasBench.show('incidents', 'kind'));

  const played = await page.evaluate(() => window.atlasBench.play(4000));
  say('browser-playing-p50', 'playing: frame interval, p50', quantile(played.frames, 0.5));
  say('browser-playing-p95', 'playing: frame interval, p95', quantile(played.frames, 0.95));
  say('browser-playing-moves', 'playing for 4 s: moves of the window', played.moves, 'count');

  const panned = await pan(page);
  say('browser-pan-p50', 'panning (software renderer): frame interval, p50', quantile(panned, 0.5));
  say('browser-pan-p95', 'panning (software renderer): frame interval, p95', quantile(panned, 0.95));
  await page.context().close();
  return results;
}

/** Measures the engine alone, then with the markers and no frames between the steps, then all views frame by frame. */
async function benchScrub(page, meter, scrub, events) {
  const run = (what) =>
    page.evaluate(([each, steps, name]) => window.atlasBench[name](each, steps), [scrub, STEPS, what]);
  const engine = await run('engine');
  const burst = await run('burst');
  const before = await meter();
  const { script, frames } = await run('scrub');
  const spent = difference(before, await meter());
  const id = `browser-${scrub.id}`;
  const say = (key, name, value) => ({
    id: `${id}-${key}`,
    name: `browser: scrub, ${scrub.name}: ${name}`,
    events,
    value,
    unit: 'ms',
  });
  return [
    say('engine-p50', 'engine, p50', quantile(engine, 0.5)),
    say('engine-p95', 'engine, p95', quantile(engine, 0.95)),
    say('markers-p50', 'engine and markers, p50', quantile(burst, 0.5)),
    say('markers-p95', 'engine and markers, p95', quantile(burst, 0.95)),
    say('framed-p50', 'the same between frames that are drawn, p50', quantile(script, 0.5)),
    say('framed-p95', 'the same between frames that are drawn, p95', quantile(script, 0.95)),
    say('script', 'script of all views a frame, mean', spent.script / STEPS),
    say('layout', 'style and layout a frame, mean', spent.layout / STEPS),
    say('frame-p50', 'frame interval (no GPU), p50', quantile(frames, 0.5)),
    say('frame-p95', 'frame interval (no GPU), p95', quantile(frames, 0.95)),
  ];
}

export async function openPage(browser, url, ready) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  page: ${error.message}`));
  await page.goto(url);
  await page.waitForFunction((name) => window[name] !== undefined, ready, { timeout: 240_000 });
  return page;
}

/** Returns a function that reads how many milliseconds the page has spent on script and on layout so far. */
async function openMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
  };
}

function difference(before, after) {
  return { script: after.script - before.script, layout: after.layout - before.layout };
}

async function pan(page) {
  const canvas = await page.locator('canvas.maplibregl-canvas').boundingBox();
  const x = canvas.x + canvas.width / 2;
  const y = canvas.y + canvas.height / 2;
  const recording = page.evaluate(
    () =>
      new Promise((resolve) => {
        const frames = [];
        let last = 0;
        const onFrame = (now) => {
          if (last > 0) frames.push(now - last);
          last = now;
          if (frames.length < 60) requestAnimationFrame(onFrame);
          else resolve(frames);
        };
        requestAnimationFrame(onFrame);
      }),
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(x - step * 4, y + step);
  await page.mouse.up();
  return recording;
}
