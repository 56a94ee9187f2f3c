import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTES_PER_DAY } from '../../../src/domain/time-interval';
import { type CellEngine, createCellEngine } from '../../../src/spacetime/cells/cell-engine';
import { cellFactsOf } from '../../../src/spacetime/cells/cell-facts';
import { ancestorOf } from '../../../src/spacetime/cells/cell-grid';
import { type CellArea, regionLevelOf } from '../../../src/spacetime/cells/cell-nodes';
import type { AreaTables } from '../../../src/spacetime/cells/window-count';
import { cellOfEvent, type SmallEvent, scan, smallEvents, smallWindows, tablesOf, timeOf } from './small-events';

const LEVELS = [4, 6, 8] as const;
const CLASSES = ['attack', 'strike', 'abduction'];

/** All areas of the levels in which an event lies. */
function areasOf(events: readonly SmallEvent[], change: (tables: AreaTables) => AreaTables): CellArea[] {
  return LEVELS.flatMap((level) => {
    const regionLevel = regionLevelOf(level, LEVELS);
    const regionOf = (cell: number) => (cell < 0 ? -1 : ancestorOf(cell, level, regionLevel));
    const regions = new Set(events.map((event) => regionOf(cellOfEvent(event, level))).filter((region) => region >= 0));
    return [...regions].map((region) => ({
      level,
      regionLevel,
      region,
      tables: change(tablesOf(events, level, (cell) => regionOf(cell) === region)),
    }));
  });
}

function engineOf(
  events: readonly SmallEvent[],
  change: (tables: AreaTables) => AreaTables = (tables) => tables,
): CellEngine {
  const world = change(tablesOf(events, 0));
  const facts = cellFactsOf(timeOf(events), CLASSES, world.months);
  return createCellEngine({ facts, world, levels: LEVELS, areas: areasOf(events, change) });
}

const minutes = ([from, to]: readonly [number, number]) => [from * MINUTES_PER_DAY, to * MINUTES_PER_DAY] as const;

describe('an engine over cells', () => {
  it('counts what a scan of all events counts: in all, by class, by cell of each zoom, and what is possible', () => {
    fc.assert(
      fc.property(
        smallEvents,
        smallWindows,
        fc.integer({ min: 0, max: 6 }),
        fc.subarray([0, 1, 2]),
        (events, window, zoom, allowed) => {
          const engine = engineOf(events);
          engine.update({
            window: minutes(window),
            zoom,
            filters: { class: allowed },
            split: 'class',
            measure: 'killed',
          });
          const passing = events.filter((event) => allowed.includes(event.class));
          const [incidents = 0, killedStated = 0, low, best, high, , , wounded, , possible] = scan(passing, window);
          expect(engine.cells.isOld).toBe(false);
          expect(engine.totals).toMatchObject({
            incidents,
            possible,
            killed: { low, best, high, notStated: incidents - killedStated },
            wounded: { best: wounded },
          });
          expect(engine.cells.unplaced).toBe(
            scan(
              passing.filter(({ point }) => !point),
              window,
            )[0],
          );
          expect([...engine.facet('class')]).toEqual(
            [0, 1, 2].map(
              (code) =>
                scan(
                  events.filter((event) => event.class === code),
                  window,
                )[0],
            ),
          );
          const level = LEVELS.findLast((each) => each <= zoom + 3) ?? 4;
          const { counts, figures } = engine;
          const found = Array.from(counts.nodes, (node) => [
            counts.incidents[node],
            counts.possible[node],
            counts.killed[node],
          ]).filter(([some]) => some !== 0);
          const cells = [...new Set(passing.filter(({ point }) => point).map((event) => cellOfEvent(event, level)))];
          const expected = cells
            .map((cell) =>
              scan(
                passing.filter((event) => cellOfEvent(event, level) === cell),
                window,
              ),
            )
            .filter(([some]) => some !== 0);
          const inOrder = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join()).sort();
          expect(inOrder(found)).toEqual(inOrder(expected.map((sums) => [sums[0], sums[9], sums[3]])));
          expect(figures?.parts).toBe(3);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('counts bins as a scan of each bin does, and figures once, where an event begins', () => {
    fc.assert(
      fc.property(smallEvents, smallWindows, (events, [from]) => {
        const engine = engineOf(events);
        const edges = [from, from + 1, from + 8, from + 60];
        const { certain, possible, killed } = engine.histogram(
          Float64Array.from(edges, (day) => day * MINUTES_PER_DAY),
        );
        const bins = edges.slice(1).map((to, bin) => scan(events, [edges[bin] ?? 0, to]));
        expect([...possible]).toEqual(bins.map((sums) => sums[9]));
        expect([...certain]).toEqual(bins.map((sums) => (sums[0] ?? 0) - (sums[9] ?? 0)));
        expect(killed.reduce((sum, each) => sum + each, 0)).toBe(scan(events, [from, from + 60])[3]);
      }),
      { numRuns: 120 },
    );
  });

  it('keeps the numbers that it has, and says that they are old, until the days of the new window are there', () => {
    const events: SmallEvent[] = [18_300, 18_310, 18_340].map((start) => ({
      start,
      end: start + 1,
      lasted: false,
      class: 0,
      point: [44.36, 33.31],
      killed: null,
      wounded: null,
    }));
    let isThere = false;
    const engine = engineOf(events, (tables) => ({
      ...tables,
      days: (month) => (isThere ? tables.days(month) : null),
    }));
    expect(engine.totals.incidents).toBe(3);
    engine.update({ window: minutes([18_305, 18_330]) });
    expect([engine.cells.isOld, engine.totals.incidents]).toEqual([true, 3]);
    isThere = true;
    expect(engine.update({}).time).toBe(true);
    expect([engine.cells.isOld, engine.totals.incidents]).toEqual([false, 1]);
  });
});
