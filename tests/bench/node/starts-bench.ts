import { createEngine } from '../../../src/spacetime/create-engine';
import { type Synthetic, startsOnly } from '../data/synthetic-events';
import { SCRUBS, windowAt } from '../data/windows';
import { time } from './quantiles';
import { report } from './result';

/**
 * The engine with the work that crossfilter2 does: it counts starts only, the dimensions with one value a row and the totals, and no
 * map. What it still does beyond that: it knows which figures are not stated, and their ranges.
 */
export function benchStarts(synthetic: Synthetic): void {
  const { table, places } = startsOnly(synthetic);
  const engine = createEngine(table, places);
  const read = () => {
    let sum = engine.totals.incidents;
    for (const { id } of table.dimensions) sum += engine.facet(id).length;
    return sum;
  };
  for (const scrub of SCRUBS) {
    engine.update({ window: windowAt(scrub, 0) });
    read();
    const timing = time(
      700,
      (step) => {
        engine.update({ window: windowAt(scrub, step) });
        read();
      },
      100,
    );
    const say = (id: string, value: number) =>
      report({
        id: `starts-${scrub.id}-${id}`,
        name: `engine, starts only and no map: ${scrub.name}, ${id}`,
        events: table.length,
        value,
        unit: 'ms',
      });
    say('p50', timing.p50);
    say('p95', timing.p95);
  }
}
