import { classLabel } from '../i18n/class-label';
import type { Texts } from '../i18n/texts';
import type { Histogram } from '../spacetime/engine';
import { type Axis, toMinute, toX } from './axis';
import { type Bins, binAt } from './bins';
import { layoutHandles, layoutThumbLabels } from './handle-layout';
import type { TrackElements } from './track-elements';

/** Moves the thumbs, the body and the date labels to the window. It only writes: reading the layout would slow the frame. */
export function placeHandles(
  elements: TrackElements,
  axis: Axis,
  window: readonly [number, number],
  labelWidths: readonly [number, number],
): void {
  const x0 = toX(axis, window[0]);
  const x1 = toX(axis, window[1]);
  const labels = layoutThumbLabels(x0, x1, labelWidths[0], labelWidths[1], -20, axis.width + 20);
  const { startLeft, bodyLeft, bodyWidth, endLeft } = layoutHandles(x0, x1, axis.width);
  elements.start.style.transform = `translateX(${startLeft}px)`;
  elements.end.style.transform = `translateX(${endLeft}px)`;
  elements.body.style.transform = `translateX(${bodyLeft}px)`;
  elements.body.style.inlineSize = `${bodyWidth}px`;
  elements.startLabel.style.transform = `translateX(${labels.start}px)`;
  elements.endLabel.style.transform = `translateX(${labels.end}px)`;
}

/** Shows the counts of the bin under the pointer, above the bin. Hides the tip when `x` is null. */
export function showTip(
  tip: HTMLElement,
  x: number | null,
  axis: Axis,
  bins: Bins | null,
  histogram: Histogram | null,
  lineIds: readonly string[],
  texts: Texts,
): void {
  const bin = x === null || !bins ? -1 : binAt(bins, toMinute(axis, x));
  if (x === null || !bins || !histogram || bin < 0) {
    tip.hidden = true;
    return;
  }
  const text = tipText(bins, histogram, bin, lineIds, texts);
  tip.hidden = false;
  if (tip.textContent !== text) tip.textContent = text;
  const left = Math.min(Math.max(x - tip.offsetWidth / 2, -16), axis.width + 16 - tip.offsetWidth);
  tip.style.transform = `translateX(${left}px)`;
}

function tipText(bins: Bins, histogram: Histogram, bin: number, lineIds: readonly string[], texts: Texts): string {
  const { t, format } = texts;
  const from = bins.edges[bin] ?? 0;
  const to = bins.edges[bin + 1] ?? from;
  const possible = histogram.possible[bin] ?? 0;
  const killed = histogram.killed[bin] ?? 0;
  const wounded = histogram.wounded[bin] ?? 0;
  const count = (histogram.certain[bin] ?? 0) + possible;
  const parts = [format.dateRange(from, to), t('terms.incidents', { count })];
  if (possible > 0) parts.push(t('timeline.ofWhichPossible', { count: possible }));
  if (histogram.lines.length === 0) parts.push(...costTexts(killed, wounded, texts));
  histogram.lines.forEach((line, index) => {
    const cost = costTexts(line.killed[bin] ?? 0, line.wounded[bin] ?? 0, texts);
    const id = lineIds[index] ?? '';
    const name = classLabel(id, texts);
    if (cost.length > 0) parts.push(t('figures.lineCost', { line: name, cost: cost.join(t('figures.separator')) }));
  });
  return parts.join(' · ');
}

function costTexts(killed: number, wounded: number, { t }: Texts): string[] {
  const parts: string[] = [];
  if (killed > 0) parts.push(t('timeline.killed', { count: killed }));
  if (wounded > 0) parts.push(t('timeline.wounded', { count: wounded }));
  return parts;
}

/** The strip above a zoomed track, which marks the part of the range that the track shows. */
export function placeOverview(overview: HTMLElement, axis: Axis, [from, to]: readonly [number, number]): void {
  const isAll = axis.from <= from && axis.to >= to;
  overview.hidden = isAll;
  if (isAll) return;
  overview.style.insetInlineStart = `${((axis.from - from) / (to - from)) * 100}%`;
  overview.style.inlineSize = `${Math.max(1, ((axis.to - axis.from) / (to - from)) * 100)}%`;
}
