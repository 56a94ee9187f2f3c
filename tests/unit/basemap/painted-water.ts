import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { classifyRings } from '@maplibre/maplibre-gl-style-spec';
import earcut, { deviation } from 'earcut';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

/** As in MapLibre's fill bucket. */
const MOST_RINGS = 500;
const EXTENT = 8192;

class FileArchive implements Source {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #file: string;
  constructor(file: string) {
    this.#file = file;
    this.#bytes = new Uint8Array(readFileSync(file));
  }
  getKey() {
    return this.#file;
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length).buffer });
  }
}

export interface PaintedPolygon {
  /** x and y by turns, in MapLibre's units: 8192 a tile. */
  readonly points: readonly number[];
  readonly triangles: readonly number[];
  /** Square units of triangles that are too many or missing. */
  readonly wrong: number;
}

/** The water of an archive as MapLibre paints it: rings sorted into polygons, and these cut into triangles by earcut. */
export class PaintedWater {
  readonly #archive: PMTiles;
  readonly #tiles = new Map<string, Promise<readonly PaintedPolygon[]>>();

  constructor(file: string) {
    this.#archive = new PMTiles(new FileArchive(file));
  }

  tile(z: number, x: number, y: number): Promise<readonly PaintedPolygon[]> {
    const key = `${z}/${x}/${y}`;
    const found = this.#tiles.get(key) ?? this.#read(z, x, y);
    this.#tiles.set(key, found);
    return found;
  }

  async covers(z: number, lon: number, lat: number): Promise<boolean> {
    const side = 2 ** z;
    const [across, down] = [lon / 360 + 0.5, (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2];
    const [x, y] = [Math.floor(across * side), Math.floor(down * side)];
    const polygons = await this.tile(z, x, y);
    const at: [number, number] = [(across * side - x) * EXTENT, (down * side - y) * EXTENT];
    return polygons.some((polygon) => isPainted(polygon, at));
  }

  async #read(z: number, x: number, y: number): Promise<readonly PaintedPolygon[]> {
    const tile = await this.#archive.getZxy(z, x, y);
    const layer = tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers.water : undefined;
    if (!layer) return [];
    const scale = EXTENT / layer.feature(0).extent;
    return Array.from({ length: layer.length }, (_, index) => layer.feature(index)).flatMap((feature) => {
      const rings = feature.loadGeometry();
      for (const point of rings.flat()) {
        point.x *= scale;
        point.y *= scale;
      }
      return classifyRings(rings, MOST_RINGS).map(paint);
    });
  }
}

function paint(rings: readonly (readonly { readonly x: number; readonly y: number }[])[]): PaintedPolygon {
  const points: number[] = [];
  const holes: number[] = [];
  let area = 0;
  for (const ring of rings) {
    if (points.length > 0) holes.push(points.length / 2);
    const size = Math.abs(areaOf(ring));
    area += points.length > 0 ? -size : size;
    for (const { x, y } of ring) points.push(x, y);
  }
  const triangles = earcut(points, holes);
  const part = deviation(points, holes, 2, triangles);
  return { points, triangles, wrong: area === 0 ? 0 : part * Math.abs(area) };
}

function areaOf(ring: readonly { readonly x: number; readonly y: number }[]): number {
  return ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}

function isPainted({ points, triangles }: PaintedPolygon, [x, y]: [number, number]): boolean {
  const corner = (index: number): [number, number] => {
    const at = (triangles[index] ?? 0) * 2;
    return [(points[at] ?? 0) - x, (points[at + 1] ?? 0) - y];
  };
  for (let index = 0; index < triangles.length; index += 3) {
    const [a, b, c] = [corner(index), corner(index + 1), corner(index + 2)];
    const turns = [turn(a, b), turn(b, c), turn(c, a)];
    if (turns.every((each) => each >= 0) || turns.every((each) => each <= 0)) return true;
  }
  return false;
}

function turn([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  return ax * by - bx * ay;
}
