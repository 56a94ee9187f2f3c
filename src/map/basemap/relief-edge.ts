import type { Feature, GeoJSON } from 'geojson';
import { RELIEF_ARCHIVES } from './basemap-archives';

/** Degrees over which the fine relief fades into the ground at the edge of its area. */
const WIDTH = 1.6;
const STEPS = 12;

type Ring = [number, number][];

/**
 * Frames along the inner edge of the fine relief. The property `cover` is the opacity with which a frame hides the relief: whole
 * at the edge, where the relief would end in a straight line, and next to nothing at the inner end.
 */
export function reliefEdge(): GeoJSON {
  const fine = RELIEF_ARCHIVES.find(({ id }) => id === 'relief-region');
  const [west, south, east, north] = fine?.bounds ?? [0, 0, 0, 0];
  const ringAt = (inset: number): Ring => [
    [west + inset, south + inset],
    [east - inset, south + inset],
    [east - inset, north - inset],
    [west + inset, north - inset],
    [west + inset, south + inset],
  ];
  const features = Array.from({ length: STEPS }, (_, step): Feature => {
    const [outer, inner] = [step, step + 1].map((at) => ringAt((at / STEPS) * WIDTH));
    return {
      type: 'Feature',
      properties: { cover: 1 - step / STEPS },
      geometry: { type: 'Polygon', coordinates: [outer ?? [], (inner ?? []).toReversed()] },
    };
  });
  return { type: 'FeatureCollection', features };
}
