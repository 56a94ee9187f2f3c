import { isStriped, SPLIT_COLOURS, splitColour } from '../../ui/split-look';

const SVG = 'http://www.w3.org/2000/svg';

/** CSS colour of bars that are not divided. */
export const PLAIN_FILL = 'var(--text-faint)';

/** The fill of a part of the split: its colour, or its stripes as the key has them. `id` tells the charts of a page apart. */
export function partFill(part: number, id: string): string {
  if (part < 0) return PLAIN_FILL;
  return isStriped(part) ? `url(#${id}-part-${part})` : splitColour(part);
}

/** The fill of what nobody states. */
export function unknownFill(id: string): string {
  return `url(#${id}-unknown)`;
}

/** Adds the patterns that the fills name. */
export function addPatterns(svg: SVGSVGElement, id: string): void {
  const defs = document.createElementNS(SVG, 'defs');
  for (let part = 0; part < SPLIT_COLOURS; part += 1) {
    if (!isStriped(part)) continue;
    const pattern = patternOf(`${id}-part-${part}`, 4);
    pattern.append(
      rect({ width: '4', height: '4', fill: splitColour(part) }),
      rect({ y: '2', width: '4', height: '2', fill: 'var(--surface-raised)', 'fill-opacity': '0.7' }),
    );
    defs.append(pattern);
  }
  const unknown = patternOf(`${id}-unknown`, 4);
  const line = element('path', { d: 'M0 4L4 0', stroke: 'var(--text-faint)', 'stroke-width': '1' });
  unknown.append(rect({ width: '4', height: '4', fill: 'var(--surface)' }), line);
  defs.append(unknown);
  svg.prepend(defs);
}

function patternOf(id: string, size: number): SVGElement {
  return element('pattern', { id, width: `${size}`, height: `${size}`, patternUnits: 'userSpaceOnUse' });
}

function rect(attributes: Readonly<Record<string, string>>): SVGElement {
  return element('rect', attributes);
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
