import type { Minutes } from '../../domain/time-interval';
import { createScope } from '../../live/scope';
import { binAt } from '../../spacetime/bins';
import type { DrawnChart } from './plot-svg';

const SVG = 'http://www.w3.org/2000/svg';

/** A drag over bins, or a click on one, chooses their time: [from, to), whole bins. */
export function attachBrush(
  { svg, minuteAt }: DrawnChart,
  edges: Float64Array,
  onChoose: (from: Minutes, to: Minutes) => void,
): () => void {
  const scope = createScope();
  if (!minuteAt) return scope.dispose;
  let start: { readonly bin: number; readonly x: number } | null = null;
  const mark = document.createElementNS(SVG, 'rect');
  mark.setAttribute('fill', 'var(--accent)');
  mark.setAttribute('fill-opacity', '0.25');
  mark.setAttribute('y', '0');
  mark.setAttribute('height', svg.getAttribute('height') ?? '0');
  mark.setAttribute('pointer-events', 'none');

  const xOf = (event: PointerEvent) => {
    const box = svg.getBoundingClientRect();
    const drawn = Number(svg.getAttribute('width')) || box.width;
    return ((event.clientX - box.left) / (box.width || 1)) * drawn;
  };
  const binOf = (x: number) => {
    const last = edges.length - 2;
    const minute = minuteAt(x);
    if (minute < (edges[0] ?? 0)) return 0;
    const bin = binAt({ edges }, minute);
    return bin < 0 ? last : bin;
  };
  const end = () => {
    start = null;
    mark.remove();
  };
  svg.style.cursor = 'crosshair';
  svg.style.touchAction = 'pan-y';
  scope.listen(svg, 'pointerdown', (event: PointerEvent) => {
    if (event.button !== 0) return;
    const x = xOf(event);
    start = { bin: binOf(x), x };
    svg.setPointerCapture?.(event.pointerId);
  });
  scope.listen(svg, 'pointermove', (event: PointerEvent) => {
    if (!start) return;
    const x = xOf(event);
    mark.setAttribute('x', String(Math.min(x, start.x)));
    mark.setAttribute('width', String(Math.abs(x - start.x)));
    if (!mark.isConnected) svg.append(mark);
  });
  scope.listen(svg, 'pointerup', (event: PointerEvent) => {
    if (!start) return;
    const bins = [start.bin, binOf(xOf(event))];
    end();
    onChoose(edges[Math.min(...bins)] ?? 0, edges[Math.max(...bins) + 1] ?? 0);
  });
  scope.listen(svg, 'pointercancel', end);
  scope.defer(end);
  return scope.dispose;
}
