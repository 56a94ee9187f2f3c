import { OUTLINE_PARTS, type Outlines } from '../../outlines';
import { parseDecimal } from '../parse/number';
import { simplifyLine } from '../parse/simplify-line';
import type { ShapeCell } from '../readers/shape-cell';

/** So many points are kept of all rows together; a file with more keeps the outlines of its first rows. */
const MOST_POINTS = 2_000_000;

type Position = readonly [number, number];

/** Collects the outlines of an import, row after row. */
export class OutlinesBuilder {
  private readonly rows: number[] = [];
  private readonly kinds: number[] = [];
  private readonly ends: number[] = [];
  private readonly points: number[] = [];

  /** The file is untrusted: positions that are none are left out, and with them parts that have too few. */
  add(row: number, { '@geometry': type, coordinates }: ShapeCell): void {
    if (type === 'LineString') this.addPart(row, OUTLINE_PARTS.line, coordinates);
    else if (type === 'MultiLineString')
      for (const line of listOf(coordinates)) this.addPart(row, OUTLINE_PARTS.line, line);
    else if (type === 'Polygon') this.addPolygon(row, coordinates);
    else for (const polygon of listOf(coordinates)) this.addPolygon(row, polygon);
  }

  /** Undefined where no row has an outline. */
  finish(): Outlines | undefined {
    if (this.rows.length === 0) return undefined;
    return {
      rows: Uint32Array.from(this.rows),
      kinds: Uint8Array.from(this.kinds),
      ends: Uint32Array.from(this.ends),
      points: Float32Array.from(this.points),
    };
  }

  private addPolygon(row: number, rings: unknown): void {
    listOf(rings).forEach((ring, at) => {
      this.addPart(row, at === 0 ? OUTLINE_PARTS.ring : OUTLINE_PARTS.hole, ring);
    });
  }

  private addPart(row: number, kind: number, part: unknown): void {
    const positions = simplifyLine(listOf(part).flatMap(positionOf));
    const least = kind === OUTLINE_PARTS.line ? 2 : 4;
    if (positions.length < least || this.points.length + 2 * positions.length > 2 * MOST_POINTS) return;
    for (const [lon, lat] of positions) this.points.push(lon, lat);
    this.rows.push(row);
    this.kinds.push(kind);
    this.ends.push(this.points.length / 2);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function positionOf(value: unknown): Position[] {
  const [lon, lat] = listOf(value).map((each) =>
    Array.isArray(each) ? Number.NaN : parseDecimal(each as string | number),
  );
  const isOnGlobe = lon !== undefined && lat !== undefined && Math.abs(lon) <= 360 && Math.abs(lat) <= 90;
  return isOnGlobe ? [[lon, lat]] : [];
}
