import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SPAN_FROM, SPAN_TO, type Synthetic } from '../data/synthetic-events';
import { SCRUBS, windowAt } from '../data/windows';
import { timingOf } from './quantiles';
import { report } from './result';

interface Mosaic {
  brush(window: readonly [number, number] | null): Promise<void>;
  choose(codes: readonly number[] | null): Promise<void>;
}

interface MosaicModule {
  openMosaic(
    columns: Readonly<Record<string, Int32Array>>,
    dimensions: readonly string[],
    span: readonly [number, number],
  ): Promise<Mosaic>;
}

const STEPS = 60;
const WARM_UP = 10;

/**
 * Measures Mosaic with DuckDB-WASM with the same events, windows and charts as crossfilter2. Its package is apart: see
 * `tests/bench/mosaic`. A step ends when the last chart has its numbers.
 */
export async function benchMosaic({ table }: Synthetic): Promise<void> {
  const events = table.length;
  const say = (id: string, name: string, value: number) =>
    report({ id: `mosaic-${id}`, name: `Mosaic with DuckDB-WASM: ${name}`, events, value, unit: 'ms' });
  const href = pathToFileURL(resolve('tests/bench/mosaic/open-mosaic.mjs')).href;
  const { openMosaic }: MosaicModule = await import(/* @vite-ignore */ href);
  const single = table.dimensions.filter(({ offsets }) => offsets === null);
  const persons = (figures: Int32Array) => figures.map((figure) => Math.max(figure, 0));
  const columns = {
    start: table.start,
    killed: persons(table.killedBest),
    wounded: persons(table.woundedBest),
    ...Object.fromEntries(single.map(({ id, codes }) => [id, Int32Array.from(codes)])),
  };
  const before = performance.now();
  const mosaic = await openMosaic(
    columns,
    single.map(({ id }) => id),
    [SPAN_FROM, SPAN_TO],
  );
  say('build', 'load and first answers', performance.now() - before);

  const timed = async (runs: number, warmUp: number, task: (run: number) => Promise<void>) => {
    const samples: number[] = [];
    for (let run = 0; run < runs + warmUp; run += 1) {
      const start = performance.now();
      await task(run);
      if (run >= warmUp) samples.push(performance.now() - start);
    }
    return timingOf(samples);
  };
  const first = await timed(1, 0, () =>
    mosaic.brush(windowAt(SCRUBS[0] ?? { id: '', name: '', width: 30, step: 1 }, 0)),
  );
  say('first', 'first step of a brush, which makes its tables', first.max);
  for (const scrub of SCRUBS) {
    // A window must differ from the one before, or nothing is asked.
    const { p50, p95 } = await timed(STEPS, WARM_UP, (run) => mosaic.brush(windowAt(scrub, run + 1)));
    say(`${scrub.id}-p50`, `facets and totals, ${scrub.name}, p50`, p50);
    say(`${scrub.id}-p95`, `facets and totals, ${scrub.name}, p95`, p95);
  }
  await mosaic.brush(null);
  const toggled = await timed(12, 4, (run) => mosaic.choose(run % 2 === 0 ? [1, 2, 3] : null));
  say('toggle-p50', 'filter toggle, p50', toggled.p50);
  say('toggle', 'filter toggle, p95', toggled.p95);
}
