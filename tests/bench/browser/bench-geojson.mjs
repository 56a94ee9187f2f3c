import { openPage } from './bench-atlas.mjs';
import { quantile } from './quantile.mjs';

const SCRUB = { id: 'drag', name: '30-day window', width: 30, step: 4 };
const STEPS = 8;

const WAYS = [
  { way: 'data', id: 'geojson-set-data', name: 'MapLibre clustered GeoJSON source, setData a step' },
  { way: 'filter', id: 'geojson-set-filter', name: 'MapLibre GeoJSON source (no clusters), setFilter a step' },
];

/** Measures a GeoJSON source of MapLibre with the same events and windows, until the map has drawn the step. */
export async function benchGeojson({ browser, pages, events }) {
  const results = await benchOurs(browser, pages, events);
  for (const { way, id, name } of WAYS) {
    console.log(`Browser: ${name}`);
    const page = await openPage(browser, `${pages}geojson.html?events=${events}&way=${way}`, 'geojsonBench');
    const times = await page.evaluate(([scrub, steps]) => window.geojsonBench.steps(scrub, steps), [SCRUB, STEPS]);
    results.push({ id, name: `${name}, until drawn, p50`, events, value: quantile(times, 0.5), unit: 'ms' });
    results.push({
      id: `${id}-p95`,
      name: `${name}, until drawn, p95`,
      events,
      value: quantile(times, 0.95),
      unit: 'ms',
    });
    await page.context().close();
  }
  return results;
}

/** Measures the map of the app alone with the same windows. */
async function benchOurs(browser, pages, events) {
  console.log('Browser: the map module alone');
  const page = await openPage(browser, `${pages}index.html?only=map&events=${events}`, 'atlasBench');
  await page.waitForTimeout(2000);
  const show = (steps) => page.evaluate(([scrub, count]) => window.atlasBench.shown(scrub, count), [SCRUB, steps]);
  await show(STEPS);
  const times = await show(STEPS * 3);
  await page.context().close();
  const name = 'map module, engine and markers a step, until drawn';
  return [
    { id: 'map-shown', name: `${name}, p50`, events, value: quantile(times, 0.5), unit: 'ms' },
    { id: 'map-shown-p95', name: `${name}, p95`, events, value: quantile(times, 0.95), unit: 'ms' },
  ];
}
