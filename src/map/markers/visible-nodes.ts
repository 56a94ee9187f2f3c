import { type Frame, isInside, screenX, screenY } from '../geometry/frame';

/** Writes the nodes whose point lies in the padded frame into `out` and returns how many; stops when `out` is full. */
export function findVisibleNodes(
  nodes: Int32Array,
  mercatorXs: Float64Array,
  mercatorYs: Float64Array,
  frame: Frame,
  padding: number,
  out: Int32Array,
): number {
  let found = 0;
  for (let index = 0; index < nodes.length && found < out.length; index += 1) {
    const node = nodes[index] ?? 0;
    const y = screenY(frame, mercatorYs[node] ?? 0);
    const x = screenX(frame, mercatorXs[node] ?? 0);
    if (!isInside(frame, x, y, padding)) continue;
    out[found] = node;
    found += 1;
  }
  return found;
}
