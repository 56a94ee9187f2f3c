import type { LayerSpecification, MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { holdNames } from '../../../src/map/overlays/hold-names';

/** A map with layers whose paint can be set and read. */
function mapOf(layers: readonly LayerSpecification[]) {
  const paints = new Map(layers.map(({ id, paint }) => [id, { ...paint } as Record<string, unknown>]));
  const map = {
    getStyle: () => ({ layers }),
    getLayer: (id: string) => paints.get(id),
    setPaintProperty(id: string, property: string, value: unknown) {
      const paint = paints.get(id);
      if (!paint) throw new Error(`no layer ${id}`);
      if (value === undefined) delete paint[property];
      else paint[property] = value;
    },
  } as unknown as MapLibreMap;
  return { map, paints };
}

const symbols = (id: string, paint: Record<string, unknown> = {}): LayerSpecification =>
  ({ id, type: 'symbol', source: 'tiles', paint }) as LayerSpecification;

describe('names that are held', () => {
  it('are invisible until they are shown again, as they were', () => {
    const { map, paints } = mapOf([symbols('towns'), symbols('faint', { 'text-opacity': 0.5 })]);
    const show = holdNames(map);
    expect(paints.get('towns')).toEqual({ 'text-opacity': 0, 'icon-opacity': 0 });
    expect(paints.get('faint')).toEqual({ 'text-opacity': 0, 'icon-opacity': 0 });
    show();
    expect(paints.get('towns')).toEqual({});
    expect(paints.get('faint')).toEqual({ 'text-opacity': 0.5 });
  });

  it('are not those of a layer whose opacity depends on its data, nor layers without names', () => {
    const byRank = ['get', 'rank'];
    const line = { id: 'roads', type: 'line', source: 'tiles', paint: {} } as LayerSpecification;
    const { map, paints } = mapOf([symbols('by-rank', { 'text-opacity': byRank }), line]);
    holdNames(map);
    expect(paints.get('by-rank')).toEqual({ 'text-opacity': byRank });
    expect(paints.get('roads')).toEqual({});
  });

  it('may belong to a layer that is gone by then', () => {
    const { map, paints } = mapOf([symbols('towns')]);
    const show = holdNames(map);
    paints.delete('towns');
    expect(show).not.toThrow();
  });
});
