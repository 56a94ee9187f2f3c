import type { Feature, FeatureCollection, Position } from 'geojson';
import { OUTLINE_PARTS, type Outlines } from '../../dataset/outlines';

/** The outlines as features: for each row one with its areas and one with its lines. `id` is the row. */
export function outlineFeatures({ rows, kinds, ends, points }: Outlines): FeatureCollection {
  const areas = new Map<number, Position[][][]>();
  const lines = new Map<number, Position[][]>();
  for (let part = 0; part < rows.length; part += 1) {
    const row = rows[part] ?? 0;
    const positions = positionsOf(points, ends[part - 1] ?? 0, ends[part] ?? 0);
    if (kinds[part] === OUTLINE_PARTS.line) lines.set(row, [...(lines.get(row) ?? []), positions]);
    else if (kinds[part] === OUTLINE_PARTS.ring) areas.set(row, [...(areas.get(row) ?? []), [positions]]);
    else areas.get(row)?.at(-1)?.push(positions);
  }
  const features = [
    ...[...areas].map(([id, coordinates]): Feature => feature(id, { type: 'MultiPolygon', coordinates })),
    ...[...lines].map(([id, coordinates]): Feature => feature(id, { type: 'MultiLineString', coordinates })),
  ];
  return { type: 'FeatureCollection', features };
}

function feature(id: number, geometry: Feature['geometry']): Feature {
  return { type: 'Feature', id, properties: {}, geometry };
}

function positionsOf(points: Float32Array, from: number, to: number): Position[] {
  return Array.from({ length: to - from }, (_, at) => [points[2 * (from + at)] ?? 0, points[2 * (from + at) + 1] ?? 0]);
}
