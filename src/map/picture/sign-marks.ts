import { circlePath, type Mark, type PathMark } from '../../ui/drawing/mark';
import { isStriped, SPLIT_COLOURS } from '../../ui/split-look';
import { ROLE_SHAPES } from '../markers/role-shape';
import type { LegendSign } from './picture-legend';

/** Colours of the picture by token, such as `--text`. */
export type ColourOf = (token: string) => string;

const HOLLOW: readonly string[] = ['launch', 'found'];
const SEVERITY_TOKENS = {
  killed: '--severity-killed-fill',
  wounded: '--severity-wounded',
  none: '--severity-none',
} as const;
/** Sides of the box of a role's shape. */
const SHAPE_BOX = 32;
const STRIPE = 2;

/** A sign of the legend around its middle, px. */
export function signMarks(sign: LegendSign, x: number, y: number, size: number, colour: ColourOf): Mark[] {
  const at = { x: 0, y: 0, scale: 1 } as const;
  const shape = (d: string, look: Partial<PathMark>): PathMark => {
    const scale = size / SHAPE_BOX;
    return { type: 'path', d, x: x - size / 2, y: y - size / 2, scale, ...look };
  };
  const disc = (radius: number, look: Partial<PathMark>): PathMark => ({
    type: 'path',
    d: circlePath(x, y, radius),
    ...at,
    ...look,
  });
  const [raised, plain] = [colour('--surface-raised'), colour('--severity-none')];
  switch (sign.type) {
    case 'role':
      return HOLLOW.includes(sign.role)
        ? [shape(ROLE_SHAPES[sign.role], { fill: raised, stroke: plain, strokeWidth: 2 })]
        : [shape(ROLE_SHAPES[sign.role], { fill: plain })];
    case 'severity':
      return [disc(size * 0.4, { fill: colour(SEVERITY_TOKENS[sign.severity]) })];
    case 'possible':
      return [shape(ROLE_SHAPES.target, { fill: raised, stroke: plain, strokeWidth: 1.6, dash: [3, 2.2] })];
    case 'disc':
      return [disc(sign.diameter / 2, { stroke: colour('--text-muted'), strokeWidth: 1.2 })];
    case 'part':
      return partMarks(sign.part, { x: x - size / 2, y: y - size / 2, size }, colour);
    case 'circle':
      return [disc(size * 0.45, { stroke: plain, strokeWidth: 1.2, dash: [3.5, 2.5] })];
    case 'selected':
      return [disc(size * 0.42, { stroke: colour('--accent'), strokeWidth: 2.5 })];
    case 'launch': {
      const severe = colour('--severity-killed');
      const line = `M${x - size / 2} ${y}H${x + size / 4}`;
      const head = `M${x + size / 8} ${y - size / 4}L${x + size / 2} ${y}L${x + size / 8} ${y + size / 4}Z`;
      return [
        { type: 'path', d: line, ...at, stroke: severe, strokeWidth: 2, dash: [4, 2] },
        { type: 'path', d: head, ...at, fill: severe },
      ];
    }
    case 'letter': {
      const text = { type: 'text', text: sign.letter, x, y: y + size * 0.3, size: size * 0.85 } as const;
      return [{ ...text, weight: 700, colour: colour('--text'), anchor: 'middle', direction: 'ltr', width: 0 }];
    }
  }
}

/** The swatch of a ring's part; half of the parts are striped, as on the ring. */
function partMarks(part: number, box: { readonly x: number; readonly y: number; readonly size: number }, of: ColourOf) {
  const { x, y, size } = box;
  const fill = of(`--split-${Math.min(part, SPLIT_COLOURS - 1)}`);
  const at = { type: 'path', x, y, scale: 1 } as const;
  const swatch: PathMark = { ...at, d: `M1 1H${size - 1}V${size - 1}H1Z`, fill };
  if (!isStriped(part)) return [swatch];
  const stripes: PathMark[] = [];
  for (let down = 1 + STRIPE; down + STRIPE <= size - 1; down += 2 * STRIPE) {
    const d = `M1 ${down}H${size - 1}V${down + STRIPE}H1Z`;
    stripes.push({ ...at, d, fill: of('--surface-raised'), opacity: 0.7 });
  }
  return [swatch, ...stripes];
}
