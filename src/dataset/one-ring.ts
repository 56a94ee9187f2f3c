import type { LonLat } from '../domain/place';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** A ring of a polygon: its outer border or a hole. */
export interface FileRing {
  readonly ring: readonly Position[];
  readonly isHole: boolean;
}

/**
 * Several parts and their holes as one ring for the even-odd rule: from its first corner the ring goes to each further part, around it and
 * back. These seams are gone along twice, so that they neither hold nor part anything. Borders run one way and holes the other, so
 * that the surface of the ring is theirs.
 */
export function oneRing(rings: readonly FileRing[]): readonly LonLat[] {
  const runs = rings.map(({ ring, isHole }) => {
    const open = ring.slice(0, -1).map(([lon, lat]) => ({ lon, lat }));
    return turn(open) > 0 === isHole ? open.reverse() : open;
  });
  const [first, ...others] = runs;
  const anchor = first?.[0];
  if (!first || !anchor) return [];
  const seams = others.flatMap((run) => (run[0] ? [...run, run[0], anchor] : []));
  return others.length === 0 ? first : [...first, anchor, ...seams.slice(0, -1)];
}

/** Twice the signed surface, in square degrees: above 0 when it runs against the clock. */
function turn(ring: readonly LonLat[]): number {
  return ring.reduce((sum, { lon, lat }, at) => {
    const next = ring[(at + 1) % ring.length] ?? ring[0];
    return next ? sum + lon * next.lat - next.lon * lat : sum;
  }, 0);
}
