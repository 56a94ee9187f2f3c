import { circlePath, type Mark, type PathMark, type TextMark } from '../../ui/drawing/mark';
import { plainColour, ringSectors, sectorPath } from './ring-sectors';

/** Where the baseline of Noto Sans is in its line box, as a part of the box's height. */
const BASELINE = 0.785;

interface Origin {
  readonly left: number;
  readonly top: number;
}

/**
 * The markers of a map as marks, the lowest first: their computed style is read, so that a picture shows what the screen shows. The
 * page must have laid them out.
 * @param container - the element of the map
 */
export function readMarkers(container: HTMLElement): Mark[] {
  const { left, top } = container.getBoundingClientRect();
  const origin = { left, top };
  const buttons = [...container.querySelectorAll<HTMLButtonElement>('button[data-type]')]
    .filter((button) => !button.hidden)
    .map((button) => ({ button, layer: Number(getComputedStyle(button).zIndex) || 0 }))
    .sort((a, b) => a.layer - b.layer)
    .map(({ button }) => button);
  const stems = [...container.querySelectorAll<HTMLElement>('[data-end]')].filter((stem) => !stem.hidden);
  return [
    ...buttons.flatMap((button) => faceMarks(button, origin)),
    ...stems.flatMap((stem) => stemMarks(stem, origin)),
    // A lifted incident stands on its stem, and no marker may cover a label.
    ...buttons.filter(({ dataset }) => dataset.selected !== undefined).flatMap((each) => faceMarks(each, origin)),
    ...buttons.flatMap((button) => labelMarks(button, origin)),
  ];
}

function faceMarks(button: HTMLButtonElement, { left, top }: Origin): Mark[] {
  const box = button.getBoundingClientRect();
  const [cx, cy, radius] = [box.left - left + box.width / 2, box.top - top + box.height / 2, box.width / 2];
  const at = { x: 0, y: 0, scale: 1 } as const;
  const halo = /^(.*?)\s0px 0px 0px (\d+(?:\.\d+)?)px$/.exec(getComputedStyle(button).boxShadow);
  const marks: Mark[] = [];
  if (halo) {
    const wide = radius + Number(halo[2]);
    marks.push({ type: 'path', d: circlePath(cx, cy, wide), ...at, fill: plainColour(halo[1] ?? '') });
  }
  for (const child of button.children) {
    if (child instanceof SVGSVGElement) marks.push(...shapeMarks(child, { left, top }));
    else if (child instanceof HTMLElement) {
      const style = getComputedStyle(child);
      if (style.display === 'none') continue;
      const opacity = Number(style.opacity);
      const sectors = ringSectors(style.backgroundImage);
      for (const sector of sectors) {
        const d = sectorPath(sector, cx, cy, radius);
        marks.push({ type: 'path', d, ...at, fill: sector.colour, ...(opacity < 1 && { opacity }) });
      }
    }
  }
  const count = [...button.children].find(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child.children.length === 0 && child.textContent !== '',
  );
  if (count) marks.push(...lineMarks(count, { left, top }, 'middle'));
  if (button.dataset.selected !== undefined) {
    const ring = getComputedStyle(button, '::after');
    const stroke = ring.borderTopColor;
    marks.push({ type: 'path', d: circlePath(cx, cy, radius + 4.5), ...at, stroke, strokeWidth: 3 });
  }
  return marks;
}

/** The outline, the shape and the icon of a face, whose box is 32 by 32. */
function shapeMarks(face: SVGSVGElement, { left, top }: Origin): PathMark[] {
  const box = face.getBoundingClientRect();
  const scale = box.width / 32;
  return [...face.querySelectorAll('path')].flatMap((path) => {
    const style = getComputedStyle(path);
    const d = path.getAttribute('d') ?? '';
    if (style.display === 'none' || d === '') return [];
    const isIcon = path.hasAttribute('transform');
    const moved = style.transform === 'none' ? 0 : new DOMMatrixReadOnly(style.transform).f;
    const width = Number.parseFloat(style.strokeWidth) || 0;
    const size = isIcon ? scale * 0.625 : scale;
    const shift = isIcon ? 8.5 * scale : 0;
    return {
      type: 'path' as const,
      d,
      x: box.left - left + shift,
      y: box.top - top + shift + (isIcon ? 0 : moved),
      scale: size,
      ...(style.fill !== 'none' && { fill: plainColour(style.fill) }),
      ...(style.stroke !== 'none' && { stroke: plainColour(style.stroke) }),
      // Outlines keep their width at every size; an icon is enlarged as a whole.
      strokeWidth: isIcon ? width * size : width,
      ...(style.strokeDasharray !== 'none' && { dash: style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat) }),
      isRound: isIcon,
    };
  });
}

/** The line from a lifted incident to its point. */
function stemMarks(stem: HTMLElement, { left, top }: Origin): PathMark[] {
  const at = new DOMMatrixReadOnly(getComputedStyle(stem).transform);
  const parent = stem.offsetParent?.getBoundingClientRect();
  const [x, y] = [(parent?.left ?? left) - left + at.e, (parent?.top ?? top) - top + at.f];
  const length = Number.parseFloat(stem.style.inlineSize) || 0;
  const [endX, endY] = [x + at.a * length, y + at.b * length];
  const colour = getComputedStyle(stem).backgroundColor;
  const place = { x: 0, y: 0, scale: 1 } as const;
  const line: PathMark = {
    type: 'path',
    d: `M${x.toFixed(2)} ${y.toFixed(2)}L${endX.toFixed(2)} ${endY.toFixed(2)}`,
    ...place,
    stroke: colour,
    strokeWidth: 2,
  };
  if (stem.dataset.end !== 'point') return [line];
  return [line, { type: 'path', d: circlePath(endX, endY, 4), ...place, fill: colour }];
}

function labelMarks(button: HTMLButtonElement, origin: Origin): TextMark[] {
  const label = button.querySelector<HTMLElement>('[data-side]');
  if (!label || getComputedStyle(label).display === 'none') return [];
  const halo = /(rgba?\([^)]*\)|color\([^)]*\)|#[0-9a-f]+)/i.exec(getComputedStyle(label).textShadow)?.[1];
  const lines = [...label.children]
    .filter((part): part is HTMLElement => part instanceof HTMLElement && part.textContent !== '')
    .flatMap((part) => lineMarks(part, origin, 'left'));
  if (halo === undefined) return lines;
  // All edges lie under all letters: the edge of one part must not cover the end of another.
  const edge = plainColour(halo);
  return [...lines.map((line) => ({ ...line, colour: edge, halo: edge })), ...lines];
}

/** The text of an element, line by line, where the page has laid it out. */
function lineMarks(element: HTMLElement, { left, top }: Origin, anchor: 'left' | 'middle'): TextMark[] {
  const node = element.firstChild;
  const style = getComputedStyle(element);
  if (!(node instanceof Text) || style.display === 'none') return [];
  const range = element.ownerDocument.createRange();
  let from = 0;
  return node.data.split('\n').flatMap((text) => {
    range.setStart(node, from);
    range.setEnd(node, from + text.length);
    from += text.length + 1;
    const box = range.getBoundingClientRect();
    if (box.width === 0) return [];
    const isRtl = style.direction === 'rtl';
    const at = anchor === 'middle' ? box.width / 2 : isRtl ? box.width : 0;
    return {
      type: 'text' as const,
      x: box.left - left + at,
      y: box.top - top + box.height * BASELINE,
      text,
      size: Number.parseFloat(style.fontSize),
      weight: Number(style.fontWeight),
      colour: plainColour(style.color),
      anchor: anchor === 'left' && isRtl ? ('right' as const) : anchor,
      direction: isRtl ? ('rtl' as const) : ('ltr' as const),
      width: box.width,
    };
  });
}
