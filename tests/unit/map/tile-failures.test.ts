import type { MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScope } from '../../../src/live/scope';
import { attachTileFailures } from '../../../src/map/basemap/attach-tile-failures';

const page = new EventTarget();
beforeEach(() => vi.stubGlobal('window', page));
afterEach(() => vi.unstubAllGlobals());

/** A map that does with a tile what MapLibre does when it is asked to refresh it. */
function brokenMap(type: 'raster' | 'vector' = 'raster') {
  const heard = new Map<string, (event: unknown) => void>();
  const tile = { state: 'errored', tileID: { canonical: { x: 1, y: 2, z: 3 } } };
  const map = {
    on(name: string, listener: (event: unknown) => void) {
      heard.set(name, listener);
      return { unsubscribe: () => heard.delete(name) };
    },
    getSource: () => ({ type }),
    refreshTiles: vi.fn(() => {
      tile.state = 'expired';
    }),
    triggerRepaint: () => {},
  };
  const told = { tell: vi.fn<(reason: string) => void>(), take: vi.fn<() => void>() };
  const scope = createScope();
  attachTileFailures(map as unknown as MapLibreMap, scope, told);
  const fire = (type: string, event: unknown = {}) => heard.get(type)?.(event);
  const fails = () => fire('error', { error: new Error('HTTP 404'), sourceId: 'relief', tile });
  return { map, tile, told, fire, fails, scope };
}

describe('a tile that has failed', () => {
  it('is reported once, asked for again, and not drawn before it has come', () => {
    const { map, tile, told, fails, scope } = brokenMap();
    fails();
    fails();
    expect(told.tell.mock.calls).toEqual([['HTTP 404']]);
    page.dispatchEvent(new Event('online'));
    expect(map.refreshTiles).toHaveBeenCalledWith('relief', [tile.tileID.canonical, tile.tileID.canonical]);
    expect(tile.state).toBe('loading');
    scope.dispose();
  });

  it('is left to the map where it is no picture, because the map would wait for it forever', () => {
    const { tile, fails, scope } = brokenMap('vector');
    fails();
    page.dispatchEvent(new Event('online'));
    expect(tile.state).toBe('expired');
    scope.dispose();
  });

  it('keeps its picture while a newer one is asked for', () => {
    const { tile, fails, scope } = brokenMap();
    fails();
    tile.state = 'loaded';
    page.dispatchEvent(new Event('online'));
    expect(tile.state).toBe('expired');
    scope.dispose();
  });

  it('is taken back once all tiles in view have come', () => {
    const { told, fails, fire, scope } = brokenMap();
    fails();
    page.dispatchEvent(new Event('online'));
    expect(told.take).not.toHaveBeenCalled();
    fire('idle');
    expect(told.take).toHaveBeenCalledOnce();
    scope.dispose();
  });
});
