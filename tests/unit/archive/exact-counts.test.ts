import { describe, expect, it } from 'vitest';
import { areasOf, edgesOf, partsOfBins, WORLD } from '../../../src/dataset/archive/archive-plan';
import { createArchiveReader } from '../../../src/dataset/archive/archive-reader';
import { createPartShelf, type ShelfPart } from '../../../src/dataset/archive/part-shelf';
import { MINUTES_PER_DAY } from '../../../src/domain/time-interval';
import { createCellEngine } from '../../../src/spacetime/cells/cell-engine';
import { cellFactsOf } from '../../../src/spacetime/cells/cell-facts';
import { levelForZoom } from '../../../src/spacetime/cells/cell-nodes';
import { firstDayOf } from '../../../src/spacetime/cells/day-months';
import { tinyArchive } from '../../fixtures/tiny-archive';
import { MANIFEST, serveArchive } from './serve-archive';
import { cellOfEvent, matchOf, type SmallEvent, scan } from './small-events';

const LEVELS = [4, 6, 8];
const CLASSES = ['attack', 'strike', 'abduction'];
const FIRST = 18_262;

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

const random = seeded(7);
const figures = () => (random(3) === 0 ? null : ([random(3), 3 + random(3), 6 + random(9)] as const));
const EVENTS: readonly SmallEvent[] = Array.from({ length: 2_000 }, () => {
  const start = FIRST + random(900);
  return {
    start,
    end: start + (random(3) > 0 ? 1 : ([2, 7, 31, 200][random(4)] ?? 1)),
    lasted: random(2) === 0,
    class: random(3),
    point: random(20) === 0 ? null : [random(360) - 180 + random(100) / 100, random(150) - 75 + random(100) / 100],
    killed: figures(),
    wounded: figures(),
  };
});

describe('the page reading an archive', () => {
  it('counts 1,000 random windows, views and classes as a scan of all events does', async () => {
    const host = serveArchive(tinyArchive(EVENTS, { levels: [0, ...LEVELS], groupRows: 300 }));
    const reader = createArchiveReader(host.fetch);
    const opened = await reader.open(MANIFEST);
    if (!opened.ok) throw new Error(opened.problem.code);
    const { days, months } = opened.value;
    const shelf = createPartShelf(reader);
    const load = async (parts: readonly ShelfPart[]) => {
      for (const answer of await Promise.all(parts.map(shelf.load))) if (!answer.ok) throw new Error('part');
    };
    const ofMonths = (areas: readonly (typeof WORLD)[]) =>
      areas.map((area) => ({ ...area, table: 'months' as const, month: 0 }));
    await load(ofMonths([WORLD]));
    const world = shelf.area(0, 0, 0);
    if (!world) throw new Error('world');
    const facts = cellFactsOf({ days, months }, CLASSES, world.tables.months);
    let [markers, doubts] = [0, 0];
    for (let turn = 0; turn < 100; turn += 1) {
      const zoom = random(6);
      const [west, south] = [random(300) - 180, random(120) - 75];
      const view = { bounds: { west, south, east: west + 5 + random(60), north: south + 5 + random(30) }, zoom };
      const wanted = areasOf(view, LEVELS);
      await load(ofMonths(wanted));
      const areas = wanted.flatMap((area) => shelf.area(area.level, area.regionLevel, area.region) ?? []);
      const engine = createCellEngine({ facts, world: world.tables, levels: LEVELS, areas });
      const level = levelForZoom(zoom, LEVELS);
      for (let step = 0; step < 10; step += 1) {
        const from = random(3) === 0 ? firstDayOf(24_238 + random(30)) : FIRST - 20 + random(900);
        const window = [from, from + 1 + random([3, 40, 600][random(3)] ?? 1)] as const;
        const allowed = [0, 1, 2].filter(() => random(3) > 0);
        const change = {
          zoom,
          window: [window[0] * MINUTES_PER_DAY, window[1] * MINUTES_PER_DAY] as const,
          filters: { class: allowed },
        };
        engine.update(change);
        await load(edgesOf([...engine.cells.areas, WORLD], window, facts.time));
        engine.update({});
        expect(engine.cells.isOld).toBe(false);
        const passing = EVENTS.filter((event) => allowed.includes(event.class));
        const [incidents, killedStated = 0, low, best, high, , , , , possible] = scan(passing, window);
        expect(engine.totals).toMatchObject({
          incidents,
          possible,
          killed: { low, best, high, notStated: (incidents ?? 0) - killedStated },
        });
        doubts += possible ?? 0;
        const inView = (cell: { west: number; east: number; north: number; south: number }) =>
          (cell.west + cell.east) / 2 > view.bounds.west &&
          (cell.west + cell.east) / 2 < view.bounds.east &&
          (cell.south + cell.north) / 2 > view.bounds.south &&
          (cell.south + cell.north) / 2 < view.bounds.north;
        const bySite = new Map<number, number>();
        for (const event of passing) {
          if (!event.point || matchOf(event, window) === 'no') continue;
          const cell = cellOfEvent(event, level);
          bySite.set(cell, (bySite.get(cell) ?? 0) + 1);
        }
        const shown = [...engine.counts.nodes]
          .filter((node) => inView(engine.boundsOf(node)))
          .map((node) => engine.counts.incidents[node] ?? 0)
          .filter((count) => count > 0);
        const { boundsOfCell } = await import('../../../src/spacetime/cells/cell-grid');
        const expected = [...bySite].filter(([cell]) => inView(boundsOfCell(cell, level))).map(([, count]) => count);
        expect(shown.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
        markers += shown.length;
      }
    }
    expect(markers).toBeGreaterThan(1_000);
    expect(doubts).toBeGreaterThan(1_000);
  }, 60_000);

  it('counts a histogram of months from the crossings alone, as a scan of each month does', async () => {
    const host = serveArchive(tinyArchive(EVENTS, { levels: [0, ...LEVELS] }));
    const reader = createArchiveReader(host.fetch);
    const opened = await reader.open(MANIFEST);
    if (!opened.ok) throw new Error(opened.problem.code);
    const { days, months, levels } = opened.value;
    const shelf = createPartShelf(reader);
    await shelf.load({ ...WORLD, table: 'months', month: 0 });
    const world = shelf.area(0, 0, 0);
    if (!world) throw new Error('world');
    const facts = cellFactsOf({ days, months }, CLASSES, world.tables.months);
    const engine = createCellEngine({ facts, world: world.tables, levels: LEVELS, areas: [] });
    const edges = Array.from({ length: months[1] - months[0] + 1 }, (_, at) => firstDayOf(months[0] + at));
    const minutes = Float64Array.from(edges, (day) => day * MINUTES_PER_DAY);
    engine.histogram(minutes);
    expect(engine.cells.lackingBins).toHaveLength(1);
    const parts = partsOfBins(engine.cells.lackingBins, facts.time, levels[0]?.crossings !== undefined);
    expect(parts.map(({ table }) => table)).toEqual(['crossings']);
    for (const part of parts) await shelf.load(part);
    const { certain, possible } = engine.histogram(minutes);
    const bins = edges.slice(1).map((to, bin) => scan(EVENTS, [edges[bin] ?? 0, to]));
    expect([...possible]).toEqual(bins.map((sums) => sums[9]));
    expect([...certain]).toEqual(bins.map((sums) => (sums[0] ?? 0) - (sums[9] ?? 0)));
  });
});
