import { ringOf } from '../../domain/area';
import type { LonLat } from '../../domain/place';

/** A straight step on the map of so many degrees lies within a pixel of the true edge at any zoom that shows a whole shape. */
const STEP_DEGREES = 0.5;

/**
 * The closed outline of a shape, [lon, lat]. Its edges are straight in degrees, as the filter reads them, and not on the map.
 */
export function shapeOutline(corners: readonly LonLat[]): [number, number][] {
  const ring = ringOf(corners);
  const outline: [number, number][] = [];
  ring.forEach((from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from;
    const span = Math.max(Math.abs(to.lon - from.lon), Math.abs(to.lat - from.lat));
    const steps = Math.min(400, Math.max(1, Math.ceil(span / STEP_DEGREES)));
    for (let step = 0; step < steps; step += 1) {
      const part = step / steps;
      outline.push([from.lon + part * (to.lon - from.lon), from.lat + part * (to.lat - from.lat)]);
    }
  });
  const [first] = outline;
  return first ? [...outline, first] : outline;
}
