import type { Axis } from './axis';
import type { Bars } from './bars';
import { drawBars, drawGhosts } from './draw-bars';
import { drawColumnGhosts, drawColumns, drawParts, type Fill } from './draw-columns';
import type { TrackColours } from './track-colours';
import type { TrackRows } from './track-rows';

/** What the bars are painted with. */
export interface BarPaint {
  readonly colours: TrackColours;
  /** By part of the split. */
  readonly fills: readonly Fill[];
  readonly hatch: CanvasPattern | null;
}

/** Paints all bars as they look inside of the window, with the colours of the split, or outside, grey over their ghosts. */
export function paintBars(
  context: CanvasRenderingContext2D,
  bars: Bars,
  axis: Axis,
  rows: Pick<TrackRows, 'top' | 'baseline'>,
  isInside: boolean,
  { colours, fills, hatch }: BarPaint,
): void {
  const { histogram, ghosts, measured, measuredGhosts, shares } = bars;
  const plot = { axis, top: rows.top, baseline: rows.baseline, scale: bars.scale };
  if (measured) {
    if (measuredGhosts && !isInside) drawColumnGhosts(context, measuredGhosts, plot, colours);
    const [colour, parts] = isInside ? [colours.accent, fills] : [colours.bar, []];
    drawColumns(context, measured, plot, colour, parts, isInside ? colours.text : colours.faint);
    return;
  }
  if (ghosts && !isInside) drawGhosts(context, ghosts, plot, colours);
  if (!histogram) return;
  if (isInside && shares) drawParts(context, histogram, shares, plot, colours, fills, hatch);
  else drawBars(context, histogram, plot, isInside ? colours.accent : colours.bar, hatch);
}
