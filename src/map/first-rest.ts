import type { MapLibreMap } from 'maplibre-gl';

let arrive = () => {};
const rest = new Promise<void>((resolve) => {
  arrive = resolve;
});

/** Without a map, or with one that never comes to rest, the first picture counts as whole after so many ms. */
const AT_LATEST = 20_000;

/** Notes when the first picture of the page's map is whole. */
export function noteFirstRest(map: MapLibreMap): void {
  map.once('idle', arrive);
}

/**
 * Calls `run` so many ms after the first picture is whole. Code that nobody waits for must not take from what the first picture needs,
 * however slow the machine is. Returns a function that calls it off.
 */
export function afterFirstRest(milliseconds: number, run: () => void): () => void {
  let timer = setTimeout(run, AT_LATEST + milliseconds);
  let isOff = false;
  void rest.then(() => {
    if (isOff) return;
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  });
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}
