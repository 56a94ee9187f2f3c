/** A part of a ring that has one colour, in degrees clockwise from the top. */
export interface RingSector {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

const STOP = /^(.*?)((?:\s+-?[\d.]+deg){1,2})$/;

/**
 * The sectors of a ring as a browser writes its background: `conic-gradient(rgb(1, 2, 3) 0deg, rgb(1, 2, 3) 90deg, …)`, with one or
 * two angles a colour. Empty for any other background.
 */
export function ringSectors(background: string): RingSector[] {
  const inner = /conic-gradient\((.*)\)/.exec(background)?.[1];
  if (inner === undefined) return [];
  const stops = splitOutside(inner).flatMap((text) => {
    const [, colour = '', angles = ''] = STOP.exec(text.trim()) ?? [];
    return angles
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((angle) => ({ colour: plainColour(colour.trim()), at: Number.parseFloat(angle) }));
  });
  return stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    return before && before.colour === stop.colour && stop.at > before.at
      ? [{ colour: stop.colour, from: before.at, to: stop.at }]
      : [];
  });
}

/** Cuts at the commas that are in no bracket. */
function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    else if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** A mixed colour, `color(srgb 0.1 0.2 0.3 / 0.5)`, as the `rgb()` that every reader of SVG knows; any other colour as it is. */
export function plainColour(colour: string): string {
  const mixed = /^color\(srgb\s+([^)]*)\)$/.exec(colour)?.[1];
  if (mixed === undefined) return colour;
  const [red = 0, green = 0, blue = 0, alpha = 1] = mixed.split(/[\s/]+/).map(Number);
  const byte = (part: number) => Math.round(part * 255);
  const parts = `${byte(red)}, ${byte(green)}, ${byte(blue)}`;
  return alpha < 1 ? `rgba(${parts}, ${alpha})` : `rgb(${parts})`;
}

/** Path data of a sector of a full disc. */
export function sectorPath({ from, to }: RingSector, cx: number, cy: number, radius: number): string {
  const point = (degrees: number) => {
    const turn = (degrees * Math.PI) / 180;
    return `${(cx + radius * Math.sin(turn)).toFixed(2)} ${(cy - radius * Math.cos(turn)).toFixed(2)}`;
  };
  if (to - from >= 359.99) {
    return `M${cx - radius} ${cy}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
  }
  return `M${cx} ${cy}L${point(from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to)}Z`;
}
