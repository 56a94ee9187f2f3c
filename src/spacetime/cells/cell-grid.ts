import type { Bounds } from '../engine';
import { mercatorX, mercatorY, wrapMercatorX } from '../web-mercator';

/** The cell of an event without a point. It has no place on the map. */
export const NO_CELL = -1;

/**
 * The cell of a point at a level: its Morton code in a square of `2 ** level` by `2 ** level` cells of the Web Mercator map, with
 * the bits of x in the even places and those of y in the odd ones.
 */
export function cellOf(lon: number, lat: number, level: number): number {
  const size = 2 ** level;
  const x = Math.min(size - 1, Math.floor(wrapMercatorX(mercatorX(lon)) * size));
  const y = Math.min(size - 1, Math.floor(mercatorY(lat) * size));
  return cellAt(x, y);
}

/** The cell in a column and a row, each from 0 and below 32,768. */
export function cellAt(x: number, y: number): number {
  return spread(x) + 2 * spread(y);
}

/** Column of a cell, from the west edge. */
export function columnOf(cell: number): number {
  return gather(cell);
}

/** Row of a cell, from the north edge. */
export function rowOf(cell: number): number {
  return gather(cell >>> 1);
}

/** The cell of a coarser level that holds a cell. */
export function ancestorOf(cell: number, level: number, coarser: number): number {
  return cell < 0 ? cell : cell >> (2 * (level - coarser));
}

/** Degrees. */
export function boundsOfCell(cell: number, level: number): Bounds {
  const size = 2 ** level;
  const [x, y] = [columnOf(cell), rowOf(cell)];
  return {
    west: (x / size) * 360 - 180,
    east: ((x + 1) / size) * 360 - 180,
    north: latitudeOf(y / size),
    south: latitudeOf((y + 1) / size),
  };
}

/** The latitude of a Mercator y from 0, the north edge, to 1. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** The cells of a level that the bounds touch, ascending; `margin` widens the bounds, in cells. */
export function cellsIn({ west, south, east, north }: Bounds, level: number, margin = 0): readonly number[] {
  const size = 2 ** level;
  const top = Math.max(0, Math.floor(mercatorY(north) * size) - margin);
  const bottom = Math.min(size - 1, Math.floor(mercatorY(south) * size) + margin);
  const from = Math.floor(mercatorX(west) * size) - margin;
  const to = Math.floor(mercatorX(west <= east ? east : east + 360) * size) + margin;
  const columns = to - from + 1 >= size ? size : to - from + 1;
  const cells: number[] = [];
  for (let y = top; y <= bottom; y += 1) {
    for (let step = 0; step < columns; step += 1) cells.push(cellAt((((from + step) % size) + size) % size, y));
  }
  return cells.sort((a, b) => a - b);
}

function spread(value: number): number {
  let bits = value & 0x7fff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

function gather(cell: number): number {
  let bits = cell & 0x55555555;
  bits = (bits | (bits >>> 1)) & 0x33333333;
  bits = (bits | (bits >>> 2)) & 0x0f0f0f0f;
  bits = (bits | (bits >>> 4)) & 0x00ff00ff;
  return (bits | (bits >>> 8)) & 0x7fff;
}
