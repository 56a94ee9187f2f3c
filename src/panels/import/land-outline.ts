import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

/** The land and its borders, as paths of SVG in degrees, with north up. */
export interface LandOutline {
  readonly land: string;
  readonly borders: string;
}

/** Natural Earth at 1:110 million: enough to see in which country a point lies, and small. */
export function landOutline(): LandOutline {
  const topology = atlas as unknown as Topology<{ land: GeometryCollection; countries: GeometryCollection }>;
  const { land, countries } = topology.objects;
  const rings = feature(topology, land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
  const borders = mesh(topology, countries, (a, b) => a !== b).coordinates;
  return { land: rings.map((ring) => `${pathOf(ring)}Z`).join(''), borders: borders.map(pathOf).join('') };
}

const TURN = 360;

/** A line that crosses 180 degrees and comes back goes on beyond it, so that it is not drawn across the world. */
function pathOf(line: readonly (readonly number[])[]): string {
  let turns = 0;
  const lons = line.map(([lon = 0], at) => {
    const step = at === 0 ? 0 : lon - (line[at - 1]?.[0] ?? lon);
    if (Math.abs(step) > TURN / 2) turns -= Math.sign(step);
    return lon + TURN * turns;
  });
  // One that goes round a pole has all longitudes already.
  const isRound = turns !== 0;
  return line
    .map(([lon = 0, lat = 0], at) => {
      const x = isRound ? lon : (lons[at] ?? lon);
      return `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${(-lat).toFixed(2)}`;
    })
    .join('');
}
