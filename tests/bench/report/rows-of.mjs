const MILLION = 1_000_000;

/**
 * Budgets by the id of the result, at their number of events. A step of the slider must leave most of a frame (17 ms)
 * to the map. A click must show its effect before the reader notices a delay. The first view must not be much slower
 * than a map without the app.
 */
const BUDGETS = [
  { id: 'scrub-drag-p95', events: MILLION, budget: 2 },
  { id: 'scrub-play-p95', events: MILLION, budget: 2 },
  { id: 'scrub-year-p95', events: MILLION, budget: 2 },
  { id: 'scrub-measure-p95', events: MILLION, budget: 2 },
  { id: 'scrub-charts-p95', events: MILLION, budget: 4 },
  { id: 'scrub-compare-p95', events: MILLION, budget: 4 },
  { id: 'switch-measure', events: MILLION, budget: 50 },
  { id: 'switch-split', events: MILLION, budget: 50 },
  { id: 'toggle', events: MILLION, budget: 50 },
  { id: 'build', events: MILLION, budget: 1000 },
  { id: 'zoom', events: MILLION, budget: 17 },
  { id: 'browser-drag-engine-p95', events: MILLION, budget: 2 },
  { id: 'browser-drag-markers-p95', events: MILLION, budget: 2 },
  { id: 'browser-drag-framed-p95', events: MILLION, budget: 2 },
  { id: 'browser-drag-measure-markers-p95', events: MILLION, budget: 2 },
  { id: 'browser-drag-measure-framed-p95', events: MILLION, budget: 2 },
  { id: 'browser-drag-charts-markers-p95', events: MILLION, budget: 4 },
  { id: 'browser-drag-charts-framed-p95', events: MILLION, budget: 4 },
  { id: 'browser-switch-measure', events: MILLION, budget: 50 },
  { id: 'browser-switch-split', events: MILLION, budget: 50 },
  { id: 'browser-toggle', events: MILLION, budget: 50 },
  { id: 'browser-build', events: MILLION, budget: 1000 },
  { id: 'app-code', budget: 150 },
  { id: 'first-data', budget: 350 },
  { id: 'first-idle-ratio', budget: 1.25 },
  { id: 'import-ratio', events: MILLION, budget: 1.6 },
  { id: 'import-heap', events: MILLION, budget: 250 },
  { id: 'import-longest-task', budget: 100 },
  { id: 'import-first-detail', budget: 50 },
  { id: 'archive-first-view', budget: 3000 },
  { id: 'archive-first-bytes', budget: 6 },
  { id: 'archive-step-p95', budget: 4 },
  { id: 'archive-new-month', budget: 250 },
  { id: 'archive-memory', budget: 400 },
];

/** Which result of the app each baseline is compared with. */
const COMPARED = [
  ['supercluster-build', 'build'],
  ['supercluster-play-p50', 'scrub-play-p50'],
  ['supercluster-play-p95', 'scrub-play-p95'],
  ['supercluster-drag-p50', 'scrub-drag-p50'],
  ['supercluster-drag-p95', 'scrub-drag-p95'],
  ['supercluster-year-p50', 'scrub-year-p50'],
  ['supercluster-year-p95', 'scrub-year-p95'],
  ['crossfilter-build', 'build'],
  ['crossfilter-play-p50', 'scrub-play-p50'],
  ['crossfilter-play-p95', 'scrub-play-p95'],
  ['crossfilter-drag-p50', 'scrub-drag-p50'],
  ['crossfilter-drag-p95', 'scrub-drag-p95'],
  ['crossfilter-year-p50', 'scrub-year-p50'],
  ['crossfilter-year-p95', 'scrub-year-p95'],
  ['crossfilter-toggle', 'toggle'],
  ['crossfilter-toggle-p50', 'toggle-p50'],
  ['mosaic-build', 'build'],
  ['mosaic-play-p50', 'scrub-play-p50'],
  ['mosaic-play-p95', 'scrub-play-p95'],
  ['mosaic-drag-p50', 'scrub-drag-p50'],
  ['mosaic-drag-p95', 'scrub-drag-p95'],
  ['mosaic-year-p50', 'scrub-year-p50'],
  ['mosaic-year-p95', 'scrub-year-p95'],
  ['mosaic-toggle', 'toggle'],
  ['mosaic-toggle-p50', 'toggle-p50'],
  ['geojson-set-data', 'map-shown'],
  ['geojson-set-data-p95', 'map-shown-p95'],
  ['geojson-set-filter', 'map-shown'],
  ['geojson-set-filter-p95', 'map-shown-p95'],
];

/** Adds to each result its budget and its ratio to that; to a baseline, its cost divided by that of the app. */
export function rowsOf(results) {
  const find = (id, events) => results.find((each) => each.id === id && each.events === events);
  return results.flatMap((result) => {
    const starts = find(result.id.replace('crossfilter-', 'starts-'), result.events);
    if (!starts || starts === result) return [rowOf(result, find)];
    const name = `${result.name}, against the engine with starts only`;
    return [
      rowOf(result, find),
      { ...result, id: `${result.id}-starts`, name, timesOurs: result.value / starts.value },
    ];
  });
}

function rowOf(result, find) {
  const { budget } =
    BUDGETS.find(({ id, events }) => id === result.id && (events ?? result.events) === result.events) ?? {};
  const ours = COMPARED.find(([id]) => id === result.id)?.[1];
  const mine = ours && find(ours, result.events);
  if (budget !== undefined)
    return { ...result, budget, ratio: result.value / budget, isWithin: result.value <= budget };
  if (mine) return { ...result, timesOurs: result.value / mine.value };
  return result;
}
