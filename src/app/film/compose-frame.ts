import type { LegendSign } from '../../map/picture/picture-legend';
import { type Mark, rectMark, type TextMark } from '../../ui/drawing/mark';
import { composePicture, type PictureInk, textMarks } from '../picture/compose-picture';
import type { PictureSize } from '../picture/picture-formats';
import type { FrameLayout } from './film-layout';

/** The line of time under the map: where the frame stands in the run of the film. */
export interface FrameTrack {
  /** The first and the last day of the run. */
  readonly first: string;
  readonly last: string;
  /** The frame's dates, as parts of the run from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

const LABEL_SIZE = 0.6;
const GAP = 8;
/** The frame's dates are seen even where they are a small part of the run. */
const LEAST_WIDTH = 3;

/** All marks of a frame. `map` has the marks of the map, from the corner of its box. */
export function composeFrame(
  page: PictureSize,
  layout: FrameLayout<LegendSign>,
  map: readonly Mark[],
  track: FrameTrack,
  ink: PictureInk,
): Mark[] {
  return [
    ...composePicture(page, layout, map, ink),
    ...textMarks(layout.dates, ink.colour('--text'), ink),
    ...trackMarks(layout, track, ink),
  ];
}

function trackMarks(
  { track: box }: FrameLayout<LegendSign>,
  track: FrameTrack,
  { colour, measure, isRtl }: PictureInk,
): Mark[] {
  const size = box.height * LABEL_SIZE;
  const [first, last] = [measure(track.first, size, 400), measure(track.last, size, 400)];
  const [from, width] = [box.x + first + GAP, box.width - first - last - 2 * GAP];
  const middle = box.y + box.height / 2;
  const label = (text: string, x: number, anchor: 'left' | 'right', wide: number): TextMark => ({
    type: 'text',
    text,
    x,
    y: middle + size * 0.35,
    size,
    weight: 400,
    colour: colour('--text-muted'),
    anchor,
    direction: isRtl ? 'rtl' : 'ltr',
    width: wide,
  });
  const thick = box.height / 3;
  const long = Math.max(LEAST_WIDTH, (track.to - track.from) * width);
  const start = Math.min(from + track.from * width, from + width - long);
  return [
    label(track.first, box.x, 'left', first),
    label(track.last, box.x + box.width, 'right', last),
    rectMark({ x: from, y: middle - thick / 2, width, height: thick }, { fill: colour('--line-strong') }),
    rectMark({ x: start, y: middle - thick, width: long, height: 2 * thick }, { fill: colour('--accent') }),
  ];
}
