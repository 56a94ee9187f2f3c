import type { MapLibreMap } from 'maplibre-gl';

/** A map that has drawn nothing new for so long shows all that it will: names move once more after the first quiet. */
const QUIET_MS = 420;
/** After so long, the map is taken as it is: a server may never answer. */
const LONGEST_MS = 20_000;

/**
 * Resolves when the map has its tiles and has come to rest: true, or false when it took too long and something may be missing.
 */
export function whenSettled(map: MapLibreMap): Promise<boolean> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (isWhole: boolean) => {
      clearTimeout(timer);
      clearTimeout(last);
      map.off('render', wait);
      map.off('idle', wait);
      resolve(isWhole);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (map.loaded() && !map.isMoving()) finish(true);
      }, QUIET_MS);
    };
    const last = setTimeout(() => finish(false), LONGEST_MS);
    map.on('render', wait);
    map.on('idle', wait);
    map.triggerRepaint();
    wait();
  });
}

/**
 * Resolves when the map has drawn all that it was given, without the quiet after it: true, or false when it took too long.
 */
export function whenDrawn(map: MapLibreMap): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isWhole: boolean) => {
      clearTimeout(last);
      map.off('idle', drawn);
      resolve(isWhole);
    };
    const drawn = () => finish(true);
    const last = setTimeout(() => finish(false), LONGEST_MS);
    map.on('idle', drawn);
    map.triggerRepaint();
  });
}
