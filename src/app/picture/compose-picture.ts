import type { LegendSign } from '../../map/picture/picture-legend';
import { type ColourOf, signMarks } from '../../map/picture/sign-marks';
import { type Mark, rectMark, type TextMark } from '../../ui/drawing/mark';
import type { PlacedBlock } from './key-layout';
import type { PictureSize } from './picture-formats';
import type { PictureLayout, PlacedText } from './picture-layout';
import type { MeasureText } from './wrap-text';

/** Where the baseline of a line is, in sizes of the text under the top of a line of this height. */
const baseline = (lineHeight: number, size: number) => (lineHeight - size) / 2 + size * 0.84;

export interface PictureInk {
  readonly isRtl: boolean;
  readonly colour: ColourOf;
  readonly measure: MeasureText;
}

/** All marks of a picture. `map` has the marks of the map, from the corner of its box. */
export function composePicture(
  { width, height }: PictureSize,
  layout: PictureLayout<LegendSign>,
  map: readonly Mark[],
  ink: PictureInk,
): Mark[] {
  const { colour } = ink;
  const [text, muted] = [colour('--text'), colour('--text-muted')];
  return [
    rectMark({ x: 0, y: 0, width, height }, { fill: colour('--surface') }),
    ...textMarks(layout.title, text, ink),
    ...textMarks(layout.subtitle, muted, ink),
    { type: 'group', ...layout.map, marks: map },
    rectMark(layout.map, { stroke: colour('--line-strong') }),
    ...layout.key.flatMap((block) => blockMarks(block, ink)),
    ...layout.foot.flatMap((line) => textMarks(line, muted, ink)),
  ];
}

/** The lines of a text at its place. */
export function textMarks(placed: PlacedText | null, fill: string, ink: PictureInk): TextMark[] {
  if (!placed) return [];
  return placed.lines.map((line, index) => lineMark(line, placed, index, fill, ink));
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight: number;
  readonly lineHeight: number;
}

function lineMark(text: string, line: Line, index: number, colour: string, { isRtl, measure }: PictureInk): TextMark {
  const { x, y, width, size, weight, lineHeight } = line;
  return {
    type: 'text',
    text,
    x: isRtl ? x + width : x,
    y: y + index * lineHeight + baseline(lineHeight, size),
    size,
    weight,
    colour,
    anchor: isRtl ? 'right' : 'left',
    direction: isRtl ? 'rtl' : 'ltr',
    width: measure(text, size, weight),
  };
}

function blockMarks(placed: PlacedBlock<LegendSign>, ink: PictureInk): Mark[] {
  const { block, lines, indent, x, y, width, height, lineHeight } = placed;
  const { isRtl, colour } = ink;
  const fill = colour(block.type === 'heading' ? '--text-muted' : '--text');
  const top = y + (height - lines.length * lineHeight) / 2;
  const inner = { ...placed, x: isRtl ? x : x + indent, y: top, width: width - indent };
  const text = lines.map((line, index) => lineMark(line, inner, index, fill, ink));
  if (block.type !== 'entry') return text;
  const middle = (indent - 8) / 2;
  const signX = isRtl ? x + width - middle : x + middle;
  return [...signMarks(block.sign, signX, y + height / 2, block.signSize, colour), ...text];
}
