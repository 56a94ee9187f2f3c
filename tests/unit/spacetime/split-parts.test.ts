import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import { type IncidentSpec, tableOf } from './random-table';

const PLACES = { length: 1, lon: Float64Array.of(44), lat: Float64Array.of(33) };

/** Incidents of the given actors, each of which kills `killed(actor)`. */
function engineOf(actors: readonly number[], killed: (actor: number) => number, values: number) {
  const incidents = actors.map((actor, i): IncidentSpec => {
    const site = { start: i % 30, length: 1, lasted: false, place: 0, kind: 0, actors: [] };
    const dead = killed(actor);
    return { sites: [site], killed: [dead, dead, dead], wounded: [-1, -1, -1] };
  });
  const table = tableOf(incidents);
  const names = Array.from({ length: values }, (_, code) => `actor ${code}`);
  const dimension = { id: 'who', values: names, offsets: null, codes: Uint16Array.from(actors) };
  return createEngine({ ...table, dimensions: [...table.dimensions, dimension] }, PLACES);
}

describe('the parts of a split', () => {
  it('add up in bins of time as they do row by row, also where rows are in a hundred sets of parts', () => {
    const sets = Array.from({ length: 250 }, (_, i) =>
      Array.from({ length: 8 }, (_each, bit) => bit).filter((bit) => (i >> bit) & 1),
    );
    const table = tableOf(
      sets.map((actors, i): IncidentSpec => {
        const site = { start: i % 40, length: 1 + (i % 7), lasted: true, place: 0, kind: 0, actors };
        return { sites: [site], killed: [i, i, i], wounded: [-1, -1, -1] };
      }),
    );
    const engine = createEngine(table, PLACES);
    const edges = Float64Array.of(0, 10, 20, 50);
    const ofIncidents = engine.binTallies({ measure: 'incidents', edges, split: 'actor' });
    const ofKilled = engine.binTallies({ measure: 'killed', edges, split: 'actor' });
    const { codes = [] } = engine.splitParts('actor') ?? {};
    codes.forEach((code, part) => {
      const rows = sets.flatMap((actors, i) => (actors.includes(code) ? [i] : []));
      const inSecond = rows.filter((i) => i % 40 < 20 && (i % 40) + 1 + (i % 7) > 10);
      expect(ofIncidents.at(1, 0, part).incidents).toBe(inSecond.length);
      const dead = rows.filter((i) => i % 40 >= 10 && i % 40 < 20).reduce((sum, i) => sum + i, 0);
      expect(ofKilled.at(1, 0, part).best).toBe(dead);
    });
  });

  it('have figures in bins of time from rows that count as no incident too', () => {
    const rowAt = (start: number, dead: number): IncidentSpec => ({
      sites: [{ start, length: 1, lasted: false, place: 0, kind: 0, actors: [0] }],
      killed: [dead, dead, dead],
      wounded: [-1, -1, -1],
    });
    const table = { ...tableOf([rowAt(5, 5), rowAt(15, 2)]), weight: Int32Array.of(0, 1) };
    const engine = createEngine(table, PLACES);
    const bins = engine.binTallies({ measure: 'killed', edges: Float64Array.of(0, 10, 20), split: 'actor' });
    const part = (engine.splitParts('actor')?.codes ?? []).indexOf(0);
    const said = [0, 1].map((bin) => bins.at(bin, 0, part)).map(({ incidents, best }) => [incidents, best]);
    expect(said).toEqual([
      [0, 5],
      [1, 2],
    ]);
  });

  it('keep their values while filters, the window and the zoom change', () => {
    const actors = Array.from({ length: 600 }, (_, i) => (i * i) % 20);
    const engine = engineOf(actors, (actor) => actor, 20);
    const before = engine.splitParts('who')?.codes;
    engine.update({ filters: { who: [19, 1] }, window: [3, 9], zoom: 12, split: 'who' });
    expect(engine.splitParts('who')?.codes).toEqual(before);
  });

  it('give the largest of a measure a part, and leave every other value where it was', () => {
    // Actor 15 is rare and kills most; actors 0 to 7 are common.
    const actors = [...Array.from({ length: 80 }, (_, i) => i % 8), 15];
    const engine = engineOf(actors, (actor) => (actor === 15 ? 500 : 8 - actor), 16);
    const byIncidents = engine.splitParts('who')?.codes ?? [];
    expect(byIncidents).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    engine.update({ measure: 'killed' });
    expect(engine.splitParts('who')?.codes).toEqual([0, 1, 2, 3, 4, 5, 6, 15]);
  });

  it('of 10,000 values are eight and the others, whose incidents are all counted', () => {
    const actors = Array.from({ length: 20_000 }, (_, i) => i % 10_000);
    const engine = engineOf(actors, () => 1, 10_000);
    engine.update({ split: 'who', measure: 'killed' });
    const tallies = engine.tallies({ measure: 'killed', dimension: 'who', split: 'who' });
    expect(tallies.parts).toBe(9);
    expect(tallies.at(9999, 0, 8).best).toBe(2);
    const { split, splitSize } = engine.counts;
    expect([...split.slice(0, splitSize)]).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 19_984]);
  });
});
