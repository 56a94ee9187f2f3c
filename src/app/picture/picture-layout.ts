import type { DrawnBox } from '../../ui/drawing/mark';
import { fitKey, type KeyBlock, type KeyShape, type LaidKey, type PlacedBlock } from './key-layout';
import type { PictureSize } from './picture-formats';
import { type FitStep, fitText, type MeasureText, type SetText } from './wrap-text';

/** The words of a picture. An empty text takes no room. */
export interface PictureWords<Sign> {
  readonly title: string;
  readonly subtitle: string;
  readonly key: readonly KeyBlock<Sign>[];
  /** Lines under everything: sources, limits, the link. */
  readonly foot: readonly string[];
  /** Says how many entries of the key had no room. */
  more(count: number): string;
}

/** A text in its box, line under line. */
export interface PlacedText extends SetText, DrawnBox {
  readonly lineHeight: number;
}

/** Where everything of a picture stands. No two boxes overlap, and all lie within the page. */
export interface PictureLayout<Sign> {
  readonly title: PlacedText | null;
  readonly subtitle: PlacedText | null;
  readonly map: DrawnBox;
  readonly key: readonly PlacedBlock<Sign>[];
  readonly foot: readonly PlacedText[];
  /** Whether a text was cut, or entries of the key were left out. */
  readonly isCut: boolean;
}

export const LINE = 1.25;
/** From this width to height on, the key stands beside the map; else under it. */
export const SIDE_FROM = 1.15;
const TITLE_STEPS: readonly FitStep[] = [
  { size: 28, weight: 700, mostLines: 1 },
  { size: 24, weight: 700, mostLines: 2 },
  { size: 21, weight: 700, mostLines: 2 },
  { size: 18, weight: 700, mostLines: 3 },
  { size: 15, weight: 700, mostLines: 4 },
];
const SUBTITLE_STEPS: readonly FitStep[] = [
  { size: 15, weight: 400, mostLines: 2 },
  { size: 13, weight: 400, mostLines: 3 },
  { size: 11, weight: 400, mostLines: 4 },
];
export const FOOT_STEPS: readonly FitStep[] = [
  { size: 10, weight: 400, mostLines: 2 },
  { size: 9, weight: 400, mostLines: 3 },
];
export const KEY_SIZES = [13, 12, 11, 10, 9];
const LARGE_SIZES = 3;
const SIDE_WIDTHS = [0.23, 0.27, 0.32, 0.37];
/** How much of the room under the title the key may take where it stands under the map. */
const BELOW_PARTS = [0.3, 0.38, 0.46, 0.54];
/** The narrowest column of a key, in sizes of its text. */
const COLUMN_SIZES = 13;

/** Places the parts of a picture: the title above, the sources below, the key beside or under the map, which takes the rest. */
export function layPicture<Sign>(
  words: PictureWords<Sign>,
  page: PictureSize,
  isRtl: boolean,
  measure: MeasureText,
): PictureLayout<Sign> {
  const unit = unitOf(page);
  const margin = Math.round(24 * unit);
  const gap = Math.round(12 * unit);
  const width = page.width - 2 * margin;
  const steps = (list: readonly FitStep[]) => list.map((step) => ({ ...step, size: step.size * unit }));
  const place = (set: SetText, y: number): PlacedText => {
    const lineHeight = set.size * LINE;
    return { ...set, x: margin, y, width, height: set.lines.length * lineHeight, lineHeight };
  };
  const head = (text: string, list: readonly FitStep[], y: number) =>
    text.trim() === '' ? null : place(fitText(text, width, steps(list), measure), y);

  let top = margin;
  const title = head(words.title, TITLE_STEPS, top);
  if (title) top += title.height + gap / 3;
  const subtitle = head(words.subtitle, SUBTITLE_STEPS, top);
  if (subtitle) top += subtitle.height;
  if (title || subtitle) top += gap;

  let bottom = page.height - margin;
  const foot = [...words.foot].reverse().flatMap((text) => {
    if (text.trim() === '') return [];
    const set = fitText(text, width, steps(FOOT_STEPS), measure);
    const line = place(set, bottom - set.lines.length * set.size * LINE);
    bottom = line.y - 2;
    return line;
  });
  if (foot.length > 0) bottom -= gap;

  const room = { x: margin, y: top, width, height: bottom - top };
  const sizes = KEY_SIZES.map((size) => size * unit);
  const isBeside = page.width / page.height >= SIDE_FROM;
  const shapes = isBeside ? sideShapes(room, page, sizes) : belowShapes(room, sizes);
  const key = fitKey(words.key, shapes, words.more, measure);
  const { map, placed } = isBeside ? keyBeside(room, key, gap) : keyBelow(room, key, gap);
  const laid = {
    title,
    subtitle,
    map,
    key: placed,
    foot: foot.reverse(),
    isCut: key.left > 0 || [title, subtitle, ...foot].some((text) => text?.isCut),
  };
  return isRtl ? mirror(laid, page.width) : laid;
}

/** By how much the texts of a page are larger than those of one of 800 px. */
export function unitOf({ width, height }: PictureSize): number {
  return Math.min(1.25, Math.max(0.75, Math.min(width, height) / 800));
}

/** Shapes that a key may have, the best first. */
export type KeyShapes = readonly (KeyShape & { readonly mostHeight: number })[];

/** Shapes of a key beside the map. */
export function sideShapes(room: DrawnBox, page: PictureSize, sizes: readonly number[]): KeyShapes {
  const shape = (part: number, size: number) => {
    const width = part * page.width;
    // A wider key at a smaller size has room for two columns.
    const columns = width >= 2 * COLUMN_SIZES * size + 18 ? 2 : 1;
    return { size, width, columns, mostHeight: room.height };
  };
  // A text that is a little smaller costs a reader less than a map that is narrower; one that is small costs more.
  const [large, small] = [sizes.slice(0, LARGE_SIZES), sizes.slice(LARGE_SIZES)];
  return [large, small].flatMap((group) => SIDE_WIDTHS.flatMap((part) => group.map((size) => shape(part, size))));
}

/** Shapes of a key under the map. */
export function belowShapes(room: DrawnBox, sizes: readonly number[]): KeyShapes {
  return BELOW_PARTS.flatMap((part) =>
    sizes.map((size) => {
      const columns = Math.max(1, Math.floor((room.width + 18) / (COLUMN_SIZES * size + 18)));
      return { size, width: room.width, columns, mostHeight: part * room.height };
    }),
  );
}

interface Halves<Sign> {
  readonly map: DrawnBox;
  readonly placed: readonly PlacedBlock<Sign>[];
}

function keyBeside<Sign>(room: DrawnBox, key: LaidKey<Sign>, gap: number): Halves<Sign> {
  if (key.placed.length === 0) return { map: whole(room), placed: [] };
  const left = room.x + room.width - key.width;
  const map = whole({ ...room, width: room.width - key.width - gap });
  return { map, placed: key.placed.map((block) => ({ ...block, x: left + block.x, y: room.y + block.y })) };
}

function keyBelow<Sign>(room: DrawnBox, key: LaidKey<Sign>, gap: number): Halves<Sign> {
  if (key.placed.length === 0) return { map: whole(room), placed: [] };
  const top = room.y + room.height - key.height;
  const map = whole({ ...room, height: room.height - key.height - gap });
  return { map, placed: key.placed.map((block) => ({ ...block, x: room.x + block.x, y: top + block.y })) };
}

/** A box of whole px, so that the map in it is sharp. */
export function whole({ x, y, width, height }: DrawnBox): DrawnBox {
  const [left, top] = [Math.ceil(x), Math.ceil(y)];
  return { x: left, y: top, width: Math.floor(x + width) - left, height: Math.floor(y + height) - top };
}

/** The same page read from right to left. */
function mirror<Sign>(layout: PictureLayout<Sign>, pageWidth: number): PictureLayout<Sign> {
  const flip = <T extends DrawnBox>(box: T): T => ({ ...box, x: pageWidth - box.x - box.width });
  return {
    ...layout,
    title: layout.title && flip(layout.title),
    subtitle: layout.subtitle && flip(layout.subtitle),
    map: flip(layout.map),
    key: layout.key.map(flip),
    foot: layout.foot.map(flip),
  };
}
