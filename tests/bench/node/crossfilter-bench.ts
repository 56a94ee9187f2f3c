import crossfilter from 'crossfilter2';
import type { Synthetic } from '../data/synthetic-events';
import { SCRUBS, windowAt } from '../data/windows';
import { time, timingOf } from './quantiles';
import { report } from './result';

const DAY = 1440;

/**
 * Measures crossfilter2, the best-known library for linked filters, with the same events and windows. It filters time
 * by start alone, because it has no intervals, and counts the dimensions with one value per row, a histogram by week,
 * and totals. It does not count clusters for a map, which would take more time.
 */
export function benchCrossfilter({ table }: Synthetic): void {
  const events = table.length;
  const rows = Array.from({ length: events }, (_, row) => row);
  const before = performance.now();
  const cross = crossfilter(rows);
  const byTime = cross.dimension((row) => table.start[row] ?? 0);
  const dimensions = table.dimensions.flatMap(({ offsets, codes }) =>
    offsets ? [] : [cross.dimension((row) => codes[row] ?? 0)],
  );
  const groups = dimensions.map((dimension) => dimension.group());
  const weeks = byTime.group((minute) => Math.floor(minute / (7 * DAY)));
  const killed = cross.groupAll<number>().reduceSum((row) => Math.max(table.killedBest[row] ?? 0, 0));
  const wounded = cross.groupAll<number>().reduceSum((row) => Math.max(table.woundedBest[row] ?? 0, 0));
  const build = performance.now() - before;
  report({ id: 'crossfilter-build', name: 'crossfilter2: build', events, value: build, unit: 'ms' });

  const readAll = (): number => {
    let read = Number(killed.value()) + Number(wounded.value()) + weeks.all().length;
    for (const group of groups) read += group.all().length;
    return read;
  };
  for (const scrub of SCRUBS) {
    const step = (index: number): void => {
      byTime.filterRange(windowAt(scrub, index));
      readAll();
    };
    step(0);
    const timing = time(400, step, 50);
    const name = `crossfilter2: facets and totals, ${scrub.name}`;
    report({ id: `crossfilter-${scrub.id}-p50`, name: `${name}, p50`, events, value: timing.p50, unit: 'ms' });
    report({ id: `crossfilter-${scrub.id}-p95`, name: `${name}, p95`, events, value: timing.p95, unit: 'ms' });
  }
  byTime.filterAll();
  const [kinds] = dimensions;
  const toggles = time(
    12,
    (run) => {
      if (run % 2 === 0) kinds?.filterFunction((kind) => kind === 1 || kind === 2 || kind === 3);
      else kinds?.filterAll();
      readAll();
    },
    4,
  );
  report({
    id: 'crossfilter-toggle',
    name: 'crossfilter2: filter toggle, p95',
    events,
    value: toggles.p95,
    unit: 'ms',
  });
  report({
    id: 'crossfilter-toggle-p50',
    name: 'crossfilter2: filter toggle, p50',
    events,
    value: timingOf([toggles.p50]).p50,
    unit: 'ms',
  });
}
