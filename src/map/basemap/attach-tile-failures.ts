import type { MapLibreMap, Tile } from 'maplibre-gl';
import type { Scope } from '../../live/scope';
import { onMap } from '../on-map';

interface FailureTold {
  /** The first failure since all was well. */
  tell(reason: string): void;
  /** All tiles in view have come. */
  take(): void;
}

export interface TileFailures {
  /** The style has changed: its tiles are others. */
  forget(): void;
}

/** An error of the map. The typings leave out what it has where a tile has failed. */
interface TileError {
  readonly error?: { readonly message?: string };
  readonly sourceId?: string;
  readonly tile?: Tile;
}

/** A map does not ask again for a tile that has failed: after these pauses, ms, this makes it ask. The last pause is repeated. */
const PAUSES_MS = [2000, 5000, 15_000, 60_000];

/** Tells that tiles have failed, asks for them again until they come, and takes back what it told once all in view have. */
export function attachTileFailures(map: MapLibreMap, scope: Scope, { tell, take }: FailureTold): TileFailures {
  const failed = new Map<string, Tile[]>();
  let isTold = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    failed.clear();
    isTold = false;
    tries = 0;
  };
  const askAgain = () => {
    clearTimeout(timer);
    timer = undefined;
    if (failed.size === 0) return;
    const wanted = [...failed];
    failed.clear();
    tries += 1;
    for (const [source, tiles] of wanted) if (map.getSource(source)) refresh(map, source, tiles);
    map.triggerRepaint();
  };
  const onError = ({ error, sourceId, tile }: TileError) => {
    if (sourceId !== undefined && tile) failed.set(sourceId, [...(failed.get(sourceId) ?? []), tile]);
    if (isTold) return;
    isTold = true;
    tell(error?.message ?? '');
  };
  // At rest each tile in view has come or has failed. One that was left behind is not asked for and does not fail again.
  const onIdle = () => {
    if (!isTold || timer !== undefined) return;
    if (failed.size > 0) {
      timer = setTimeout(askAgain, PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]);
      return;
    }
    if (tries === 0) return;
    forget();
    take();
  };

  onMap(scope, map, 'error', onError);
  onMap(scope, map, 'idle', onIdle);
  scope.listen(window, 'online', askAgain);
  scope.defer(forget);
  return { forget };
}

/**
 * The map takes a tile that it asks for again for one that it can draw, and fails at a picture that never came. A vector tile has none: as
 * one that loads it would wait for a load that nobody began.
 */
function refresh(map: MapLibreMap, source: string, tiles: readonly Tile[]): void {
  const isPicture = map.getSource(source)?.type === 'raster';
  const lost = tiles.filter(({ state }) => isPicture && state === 'errored');
  map.refreshTiles(
    source,
    tiles.map(({ tileID }) => tileID.canonical),
  );
  for (const tile of lost) if (tile.state === 'expired') tile.state = 'loading';
}
