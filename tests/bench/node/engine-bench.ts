import { changeAt } from '../../../src/map/markers/node-change';
import { windowBefore } from '../../../src/spacetime/comparison-windows';
import { createEngineFrom } from '../../../src/spacetime/create-engine';
import type { Engine, ValueTalliesQuery } from '../../../src/spacetime/engine';
import { prepareEngine } from '../../../src/spacetime/prepare-engine';
import { inOrderOfStart } from '../../../src/spacetime/reorder-rows';
import { ALL_INCIDENTS } from '../../../src/spacetime/tallies';
import { BY_DAY, BY_WEEK_HOUR } from '../../../src/spacetime/time-groups';
import { SPAN_FROM, SPAN_TO, type Synthetic } from '../data/synthetic-events';
import { SCRUBS, weekEdges, windowAt } from '../data/windows';
import { collected, megabytes } from './memory';
import { time } from './quantiles';
import { report } from './result';

/** Codes of the first dimension that pass the filter: about two in five events have one of them. */
const KINDS = [1, 2, 3];

/** Measures what the engine does while a reader explores. */
export function benchEngine({ table: inFile, places }: Synthetic, suffix = ''): void {
  const events = inFile.length;
  const say = (id: string, name: string, value: number, unit: 'ms' | 'MB' | 'count' = 'ms') =>
    report({
      id: `${id}${suffix}`,
      name: `engine${suffix ? ' (file in no order)' : ''}: ${name}`,
      events,
      value,
      unit,
    });

  // The import orders the rows by start, which is a part of the build.
  const began = performance.now();
  const table = inOrderOfStart(inFile);
  const ordering = performance.now() - began;
  const before = collected();
  const prepareTimes: number[] = [];
  const createTimes: number[] = [];
  let engine: Engine | null = null;
  for (let run = 0; run < (events > 2_000_000 ? 1 : 3); run += 1) {
    engine = null;
    const t0 = performance.now();
    const prepared = prepareEngine(table, places);
    const t1 = performance.now();
    if (!prepared) throw new Error('not cancelled');
    engine = createEngineFrom(prepared);
    prepareTimes.push(ordering + t1 - t0);
    createTimes.push(performance.now() - t1);
  }
  if (!engine) throw new Error('no engine');
  say('build', 'build in the worker (orders, tree, facet groups), first time', prepareTimes[0] ?? Number.NaN);
  say('build-again', 'the same with the code already compiled', Math.min(...prepareTimes));
  say('create', 'start on the main thread', createTimes[0] ?? Number.NaN);
  engine.update({ split: 'kind' });
  engine.update({ zoom: 6 });
  readAll(engine);
  say('memory', 'memory besides the table', megabytes(collected() - before), 'MB');

  benchScrub(engine, say);
  benchMeasure(engine, say);
  benchCompare(engine, say);
  engine.update({ window: [SPAN_FROM, SPAN_TO] });
  benchFilter(engine, say);
  const zooms = time(51, (run) => engine.update({ zoom: run % 17 }), 17);
  say('zoom', 'zoom change, p95', zooms.p95);
  engine.update({ zoom: 6 });
  let west = -60;
  const pan = time(20, () => {
    west += 1;
    engine.totalsIn({ west, east: west + 90, south: -10, north: 50 });
    engine.facet('kind', { west, east: west + 90, south: -10, north: 50 });
  });
  say('pan', 'totals and facets of a new view, p95', pan.p95);
}

type Say = (id: string, name: string, value: number, unit?: 'ms' | 'MB' | 'count') => void;

function benchScrub(engine: Engine, say: Say): void {
  for (const scrub of SCRUBS) {
    engine.update({ window: windowAt(scrub, 0) });
    const timing = time(
      700,
      (step) => {
        engine.update({ window: windowAt(scrub, step) });
        readAll(engine);
      },
      100,
    );
    say(`scrub-${scrub.id}-p50`, `scrub, ${scrub.name}, p50`, timing.p50);
    say(`scrub-${scrub.id}-p95`, `scrub, ${scrub.name}, p95`, timing.p95);
  }
  const scrub = SCRUBS[1];
  if (!scrub) return;
  const list = time(
    200,
    (step) => {
      engine.update({ window: windowAt(scrub, step) });
      engine.rows('killed');
    },
    50,
  );
  say('scrub-list', 'the same step with the list sorted by casualties, p95', list.p95);
}

/** The same steps with the killed as the measure and a split of eight; then changes of either over the whole extent. */
function benchMeasure(engine: Engine, say: Say): void {
  const scrub = SCRUBS[1];
  if (!scrub) return;
  engine.update({ measure: 'killed', split: 'kind', window: windowAt(scrub, 0) });
  const shown = benchSteps(engine, SHOWN);
  say(
    'scrub-measure-p50',
    `scrub, ${scrub.name}, killed by kind: nodes, totals, the key and the chips, p50`,
    shown.p50,
  );
  say(
    'scrub-measure-p95',
    `scrub, ${scrub.name}, killed by kind: nodes, totals, the key and the chips, p95`,
    shown.p95,
  );
  const all = benchSteps(
    engine,
    engine.table.dimensions.map(({ id }) => id),
  );
  const charts = benchCharts(engine);
  say('scrub-charts-p50', `scrub, ${scrub.name}, killed by kind, with what the charts count, p50`, charts.p50);
  say('scrub-charts-p95', `scrub, ${scrub.name}, killed by kind, with what the charts count, p95`, charts.p95);
  say('scrub-measure-all-p95', `scrub, ${scrub.name}, killed by kind, with all eight facets open, p95`, all.p95);
  engine.update({ window: [SPAN_FROM, SPAN_TO] });
  const measures = ['wounded', 'incidents', 'killed'] as const;
  const measured = time(
    18,
    (run) => {
      engine.update({ measure: measures[run % measures.length] ?? 'killed' });
      return engine.figures?.sums.length;
    },
    6,
  );
  say('switch-measure', 'switch of the measure: counts of all nodes, p95', measured.p95);
  const splits = ['actor', 'group', 'kind'];
  const split = time(18, (run) => engine.update({ split: splits[run % splits.length] ?? 'kind' }), 6);
  say('switch-split', 'switch of the split, killed: counts of all nodes, p95', split.p95);
  const toggle = time(20, (run) => engine.update({ filters: { kind: run % 2 === 0 ? KINDS : null } }), 6);
  say('toggle-measure', 'filter toggle, killed by kind: counts of all nodes, p95', toggle.p95);
  const edges = weekEdges();
  const pairs = time(
    11,
    (run) => {
      engine.update({ filters: { kind: run % 2 === 0 ? KINDS : null } });
      return engine.pairs({ x: 'killed', y: 'wounded', line: null }).both;
    },
    2,
  );
  say('pairs', 'filter toggle, and killed by wounded of all events, p50', pairs.p50);
  const bins = time(
    11,
    (run) => {
      const shifted = edges.map((edge) => edge + run);
      return engine.binTallies({ measure: 'killed', edges: shifted, split: 'kind' }).at(0, 0);
    },
    2,
  );
  say('bin-tallies', 'killed by kind in 522 weeks with new edges, p50', bins.p50);
  const shares = time(
    11,
    (run) => {
      const shifted = edges.map((edge) => edge + run + 100);
      return engine.binTallies({ measure: 'incidents', edges: shifted, split: 'kind' }).at(0, 0);
    },
    2,
  );
  say('bin-shares', 'incidents by kind in 522 weeks with new edges, p50', shares.p50);
  let north = 40;
  const within = time(20, () => {
    north += 0.1;
    return engine.incidentsWithin({ west: -60, east: 90, south: -10, north });
  });
  say('within', 'number of incidents in a new view, p95', within.p95);
  engine.update({ filters: { kind: null }, measure: 'incidents', split: 'kind' });
}

/** The dimensions whose figures the page shows at first: the key of the split and the chips. */
const SHOWN = ['kind', 'status'];

function benchSteps(engine: Engine, dimensions: readonly string[]) {
  const scrub = SCRUBS[1] ?? { id: '', name: '', width: 30, step: 4 };
  return time(
    700,
    (step) => {
      engine.update({ window: windowAt(scrub, step) });
      let read = engine.totals.incidents + (engine.figures?.sums.length ?? 0);
      for (const dimension of dimensions) read += engine.tallies({ measure: 'killed', dimension }).at(0, 0).best;
      return read;
    },
    100,
  );
}

/** Steps after which the charts are drawn again: they wait until the window rests, or for 600 ms. */
const CHARTS_EVERY = 36;

/** The steps with the tallies of all charts kept right. The pairs of a scatter are a pass over the rows and stand in a row of their own. */
function benchCharts(engine: Engine) {
  const scrub = SCRUBS[1] ?? { id: '', name: '', width: 30, step: 4 };
  const measure = 'killed';
  const queries: readonly ValueTalliesQuery[] = [
    { measure, dimension: ALL_INCIDENTS },
    { measure, dimension: 'kind' },
    { measure, dimension: 'status' },
    { measure, dimension: 'place' },
    { measure, dimension: 'actor' },
    { measure, dimension: BY_DAY },
    { measure, dimension: 'actor', split: 'kind' },
    { measure, dimension: 'actor', split: 'kind', free: ['kind'] },
    { measure, dimension: BY_DAY, anyTime: true },
    { measure, dimension: BY_WEEK_HOUR, free: ['weekHour'] },
  ];
  const readCharts = () => queries.reduce((sum, query) => sum + engine.tallies(query).at(0, 0).best, 0);
  readCharts();
  return time(
    700,
    (step) => {
      engine.update({ window: windowAt(scrub, step) });
      return engine.totals.incidents + (step % CHARTS_EVERY === 0 ? readCharts() : 0);
    },
    100,
  );
}

/** How many markers a large screen has at most. */
const MARKERS = 300;

/**
 * The drag with the killed, the charts' two dimensions and a comparison: the same length before follows the window, the panel reads
 * totals and values of both sides, and each marker its change.
 */
function benchCompare(engine: Engine, say: Say): void {
  const scrub = SCRUBS[1] ?? { id: '', name: '', width: 30, step: 4 };
  const level = engine.counts.level;
  engine.update({ measure: 'killed', split: 'kind', window: windowAt(scrub, 0) });
  const forked = time(7, () => engine.fork(), 2);
  say('compare-begin', 'begin to compare: a second selection over the same columns, p50', forked.p50);
  const before = collected();
  const other = engine.fork();
  other.update({ measure: 'killed', split: null, zoom: level + engine.tree.minZoom });
  const sides = [engine, other];
  const step = (at: number) => {
    const window = windowAt(scrub, at);
    engine.update({ window });
    other.update({ window: windowBefore(window) });
    let read = 0;
    for (const side of sides) {
      for (const dimension of [...SHOWN, ALL_INCIDENTS])
        read += side.tallies({ measure: 'killed', dimension }).at(0, 0).best;
    }
    for (const node of engine.counts.nodes.subarray(0, MARKERS)) read += changeAt(engine, other, node)?.others ?? 0;
    return read;
  };
  const timing = time(700, step, 100);
  say('compare-memory', 'memory of the second selection', megabytes(collected() - before), 'MB');
  say(
    'scrub-compare-p50',
    `scrub, ${scrub.name}, killed by kind, compared with the same length before, p50`,
    timing.p50,
  );
  say(
    'scrub-compare-p95',
    `scrub, ${scrub.name}, killed by kind, compared with the same length before, p95`,
    timing.p95,
  );
  engine.update({ measure: 'incidents' });
}

function benchFilter(engine: Engine, say: Say): void {
  const edges = weekEdges();
  const toggle = time(
    20,
    (run) => {
      engine.update({ filters: { kind: run % 2 === 0 ? KINDS : null } });
      readAll(engine);
      engine.histogram(edges);
    },
    6,
  );
  say('toggle-p50', 'filter toggle: counts, totals, facets, histogram, p50', toggle.p50);
  say('toggle', 'filter toggle: counts, totals, facets, histogram, p95', toggle.p95);
  engine.update({ filters: { kind: KINDS } });
  say('rows-date', 'list of all matches by date, p50', time(11, () => engine.rows('date'), 2).p50);
  say('rows-killed', 'list of all matches by casualties, p50', time(11, () => engine.rows('killed'), 2).p50);
  // The engine keeps the counts of edges that it knows, so each run has edges of its own.
  const shifted = time(11, (run) => engine.histogram(edges.map((edge) => edge + run)), 2);
  say('histogram', 'histogram of 522 weeks with new edges, p50', shifted.p50);
  engine.update({ filters: { kind: null } });
}

/** Reads what the panels read after each step. */
function readAll(engine: Engine): number {
  let read = engine.totals.incidents + engine.counts.nodes.length;
  for (const { id } of engine.table.dimensions) read += engine.facet(id).length;
  return read;
}
