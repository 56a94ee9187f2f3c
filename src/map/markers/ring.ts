import { isStriped, splitColour, stripeColour } from '../../ui/split-look';

/** Steps of a full turn. Finer differences cannot be seen at the size of a ring and need no repaint. */
const RING_STEPS = 48;

/**
 * Writes the end of each part's arc to `out`, in steps and ascending; the last is `RING_STEPS`. A part with a number that is not
 * 0 gets at least one step; negative numbers count by their size. When all are 0, all ends are zero.
 */
export function ringArcs(split: Int32Array | Float64Array, offset: number, size: number, out: Uint8Array): void {
  let total = 0;
  let waiting = 0;
  for (let code = 0; code < size; code += 1) {
    const count = Math.abs(split[offset + code] ?? 0);
    total += count;
    if (count > 0) waiting += 1;
  }
  let before = 0;
  let end = 0;
  for (let code = 0; code < out.length; code += 1) {
    const count = code < size ? Math.abs(split[offset + code] ?? 0) : 0;
    if (count > 0) {
      before += count;
      waiting -= 1;
      const exact = Math.round((before / total) * RING_STEPS);
      end = Math.min(RING_STEPS - waiting, Math.max(exact, end + 1));
    }
    out[code] = end;
  }
}

/** CSS background of a ring: one sector for each part, clockwise from the top. Half of the parts are striped. */
export function ringBackground(arcs: Uint8Array): string {
  const sectors: string[] = [];
  let from = 0;
  arcs.forEach((end, code) => {
    if (end <= from) return;
    if (isStriped(code)) sectors.push(...stripes(code, from, end));
    else sectors.push(`${splitColour(code)} ${degrees(from)} ${degrees(end)}`);
    from = end;
  });
  if (sectors.length === 0) return 'none';
  return `conic-gradient(${sectors.join(', ')})`;
}

/** A light stripe in the middle of each step. */
function stripes(part: number, from: number, to: number): string[] {
  const [colour, light] = [splitColour(part), stripeColour(part)];
  return Array.from({ length: to - from }, (_, index) => {
    const [start, end] = [from + index + 0.3, from + index + 0.7];
    const dark = `${colour} ${degrees(from + index)} ${degrees(start)}`;
    return `${dark}, ${light} ${degrees(start)} ${degrees(end)}, ${colour} ${degrees(end)} ${degrees(from + index + 1)}`;
  });
}

const degrees = (steps: number) => `${Number(((steps * 360) / RING_STEPS).toFixed(2))}deg`;
