import type { Engine } from '../../spacetime/engine';
import { nodeFactsOf } from '../../spacetime/node-facts';
import { metresPerPixel } from '../geometry/mercator';

/** Radius of the disc in which an incident counts, CSS px. The disc must be larger than a marker. */
export const DENSITY_RADIUS = 44;
const LEAST = 4;

/** Number of incidents at one point that gets the full colour. It does not depend on window and filters. */
export function densityMost(engine: Engine): number {
  return Math.max(LEAST, nodeFactsOf(engine).mostAt(engine.counts.level));
}

/** Where a number of incidents lies on the scale of colours, 0 to 1. The shader has the same formula. */
export function densityPart(incidents: number, most: number): number {
  return Math.min(1, Math.log(1 + incidents) / Math.log(1 + most));
}

/** The numbers under the scale: one incident, the most, and a round number between. */
export function densityTicks(most: number): readonly number[] {
  const middle = Math.sqrt(1 + most) - 1;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, middle)));
  const round = Math.max(2, Math.round(middle / power) * power);
  return round < most ? [1, round, most] : [1, most];
}

/** Radius of the disc on the ground at a latitude and zoom, km. */
export function densityRadiusKm(lat: number, zoom: number): number {
  return (DENSITY_RADIUS * metresPerPixel(lat, zoom)) / 1000;
}

/** Opacity of the colour at a part of the scale. The shader has the same formula. */
export function densityAlpha(part: number): number {
  const edge = Math.min(1, part / 0.15);
  return edge * edge * (3 - 2 * edge) * (0.14 + (0.72 - 0.14) * part * part);
}
