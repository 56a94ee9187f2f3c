import { describe, expect, it } from 'vitest';
import { landOutline } from '../../../src/panels/import/land-outline';

/** The rings of a path of SVG, as points in degrees. */
const ringsOf = (path: string) =>
  path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(' ').map(Number)),
    );

describe('the outline of the land', () => {
  it('is nowhere drawn across the world, but along the edge at the south pole', () => {
    const jumps = ringsOf(landOutline().land).flatMap((ring) =>
      ring.flatMap(([lon = 0, lat = 0], at) => {
        const [before = lon] = ring[at - 1] ?? [lon];
        return Math.abs(lon - before) > 180 ? [lat] : [];
      }),
    );
    expect(jumps.every((lat) => lat > 84)).toBe(true);
  });

  it('has Taveuni on the far side of 180 degrees in one piece', () => {
    const fiji = ringsOf(landOutline().land).filter((ring) => ring.every(([, lat = 0]) => lat > 15 && lat < 19));
    const widths = fiji.map((ring) => {
      const lons = ring.map(([lon = 0]) => lon);
      return Math.max(...lons) - Math.min(...lons);
    });
    expect(Math.max(...widths)).toBeLessThan(15);
  });
});
