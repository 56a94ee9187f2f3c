import { isolated } from '../i18n/isolate';
import type { Texts } from '../i18n/texts';
import { endText, startText, windowText } from '../i18n/window-text';
import { type Axis, toX } from './axis';
import { layoutHandles, layoutThumbLabels, placeUnit } from './handle-layout';
import { type OutsideEdges, outsideEdges } from './outside-edges';
import type { TrackElements } from './track-elements';
import type { TimeWindow } from './window-moves';

/** Px that the labels may stand beyond the track, on each side. */
const OVERHANG = 20;

/** Moves the thumbs, the body, the date labels and the name of what the bars count. It only writes: reading the layout would slow the frame. */
export function placeHandles(
  elements: TrackElements,
  axis: Axis,
  window: TimeWindow,
  labelWidths: readonly [number, number],
  unitTexts: readonly string[],
  widthOf: (text: string) => number,
): void {
  const { start, end, body, startLabel, endLabel } = elements;
  const outside = outsideEdges(axis, window);
  const x0 = toX(axis, window[0]);
  const x1 = toX(axis, window[1]);
  const [low, high] = [-OVERHANG, axis.width + OVERHANG];
  const labels = layoutThumbLabels(x0, x1, labelWidths[0], labelWidths[1], low, high);
  const { startLeft, bodyLeft, bodyWidth, endLeft } = layoutHandles(x0, x1, axis.width);
  const isAway = outside.left === 'window' || outside.right === 'window';
  setAway(start, isAway || outside.left !== null);
  setAway(end, isAway || outside.right !== null);
  setAway(body, isAway);
  setAway(startLabel, isAway || outside.left !== null);
  setAway(endLabel, isAway || outside.right !== null);
  start.style.transform = `translateX(${startLeft}px)`;
  end.style.transform = `translateX(${endLeft}px)`;
  body.style.transform = `translateX(${bodyLeft}px)`;
  body.style.inlineSize = `${bodyWidth}px`;
  startLabel.style.transform = `translateX(${labels.start}px)`;
  endLabel.style.transform = `translateX(${labels.end}px)`;
  const isCovered = outside.left !== null || outside.right !== null;
  const placed = isCovered
    ? null
    : firstThatFits(unitTexts, (text) => placeUnit(labels, labelWidths, widthOf(text), low, high));
  setAway(elements.unit, placed === null);
  if (placed === null) return;
  elements.unit.style.transform = `translateX(${placed.x}px)`;
  if (elements.unit.textContent !== placed.text) elements.unit.textContent = placed.text;
}

function firstThatFits(texts: readonly string[], place: (text: string) => number | null) {
  for (const text of texts) {
    const x = place(text);
    if (x !== null) return { text, x };
  }
  return null;
}

/** What is off the axis is not drawn, and no pointer can take it. It stays in the order of Tab, which brings it back. */
function setAway(element: HTMLElement, isAway: boolean): void {
  if (element.hasAttribute('data-away') !== isAway) element.toggleAttribute('data-away', isAway);
}

/** Shows an arrow with dates at the side beyond which the window, or one of its ends, lies. */
export function showOutside(elements: TrackElements, axis: Axis, window: TimeWindow, texts: Texts): void {
  const outside = outsideEdges(axis, window);
  showArrow(elements.before, 'left', outside, window, texts);
  showArrow(elements.after, 'right', outside, window, texts);
}

function showArrow(
  arrow: HTMLButtonElement,
  side: 'left' | 'right',
  outside: OutsideEdges,
  window: TimeWindow,
  { t, format }: Texts,
): void {
  const what = outside[side];
  if (arrow.hidden !== (what === null)) arrow.hidden = what === null;
  if (what === null) return;
  const ofEnd = side === 'left' ? startText : endText;
  const dates = what === 'window' ? windowText(window, format) : ofEnd(window, format);
  // The isolate keeps the arrow at the outer side of Arabic dates too.
  const text = side === 'left' ? `◂ ${isolated(dates, 'ltr')}` : `${isolated(dates, 'ltr')} ▸`;
  if (arrow.textContent === text) return;
  arrow.textContent = text;
  const endName = t(side === 'left' ? 'timeline.windowStart' : 'timeline.windowEnd');
  const name = what === 'window' ? t('timeline.window') : endName;
  arrow.setAttribute('aria-label', t('timeline.showOutside', { name, dates }));
}
