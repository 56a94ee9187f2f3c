import { createScope } from '../../live/scope';

const SVG = 'http://www.w3.org/2000/svg';

/** A place in px of a drawing. */
export interface DrawingPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * A drag over a drawing, or a click on it: calls `onDrag` with its two ends, which are the same for a click. While it lasts, a mark
 * shows what it covers: the whole height for `band`, else the rectangle.
 */
export function attachDrag(
  svg: SVGSVGElement,
  covers: 'band' | 'rectangle',
  onDrag: (from: DrawingPoint, to: DrawingPoint) => void,
): () => void {
  const scope = createScope();
  let start: DrawingPoint | null = null;
  const mark = document.createElementNS(SVG, 'rect');
  const set = (values: Readonly<Record<string, string | number>>) => {
    for (const [key, value] of Object.entries(values)) mark.setAttribute(key, String(value));
  };
  set({ fill: 'var(--accent)', 'fill-opacity': 0.25, 'pointer-events': 'none' });
  set({ y: 0, height: svg.getAttribute('height') ?? 0 });

  const pointOf = (event: PointerEvent): DrawingPoint => {
    const box = svg.getBoundingClientRect();
    const size = (name: 'width' | 'height') => Number(svg.getAttribute(name)) || box[name];
    return {
      x: ((event.clientX - box.left) / (box.width || 1)) * size('width'),
      y: ((event.clientY - box.top) / (box.height || 1)) * size('height'),
    };
  };
  const end = () => {
    start = null;
    mark.remove();
  };
  svg.style.cursor = 'crosshair';
  svg.style.touchAction = 'pan-y';
  scope.listen(svg, 'pointerdown', (event: PointerEvent) => {
    if (event.button !== 0) return;
    start = pointOf(event);
    svg.setPointerCapture?.(event.pointerId);
  });
  scope.listen(svg, 'pointermove', (event: PointerEvent) => {
    if (!start) return;
    const { x, y } = pointOf(event);
    set({ x: Math.min(x, start.x), width: Math.abs(x - start.x) });
    if (covers === 'rectangle') set({ y: Math.min(y, start.y), height: Math.abs(y - start.y) });
    if (!mark.isConnected) svg.append(mark);
  });
  scope.listen(svg, 'pointerup', (event: PointerEvent) => {
    if (!start) return;
    const from = start;
    end();
    onDrag(from, pointOf(event));
  });
  scope.listen(svg, 'pointercancel', end);
  scope.defer(end);
  return scope.dispose;
}
