import { splitColour } from '../../ui/split-look';

/** Steps of a full turn. Finer differences cannot be seen at the size of a ring and need no repaint. */
const RING_STEPS = 48;

/**
 * Writes the end of each code's arc to `out`, in steps and ascending; the last is `RING_STEPS`. A code with at least one
 * incident gets at least one step. Without any incident, all ends are zero.
 */
export function ringArcs(split: Int32Array, offset: number, size: number, out: Uint8Array): void {
  let total = 0;
  let waiting = 0;
  for (let code = 0; code < size; code += 1) {
    const count = split[offset + code] ?? 0;
    total += count;
    if (count > 0) waiting += 1;
  }
  let before = 0;
  let end = 0;
  for (let code = 0; code < out.length; code += 1) {
    const count = code < size ? (split[offset + code] ?? 0) : 0;
    if (count > 0) {
      before += count;
      waiting -= 1;
      const exact = Math.round((before / total) * RING_STEPS);
      end = Math.min(RING_STEPS - waiting, Math.max(exact, end + 1));
    }
    out[code] = end;
  }
}

/** CSS background of a ring: one sector for each code, clockwise from the top. */
export function ringBackground(arcs: Uint8Array): string {
  const sectors: string[] = [];
  let from = 0;
  arcs.forEach((end, code) => {
    if (end <= from) return;
    sectors.push(`${splitColour(code)} ${degrees(from)} ${degrees(end)}`);
    from = end;
  });
  if (sectors.length === 0) return 'none';
  return `conic-gradient(${sectors.join(', ')})`;
}

const degrees = (steps: number) => `${(steps * 360) / RING_STEPS}deg`;
