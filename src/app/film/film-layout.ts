import type { DrawnBox } from '../../ui/drawing/mark';
import { fitKey, type KeyBlock, type KeyShape, layKey, type PlacedBlock } from '../picture/key-layout';
import type { PictureSize } from '../picture/picture-formats';
import {
  belowShapes,
  FOOT_STEPS,
  KEY_SIZES,
  type KeyShapes,
  LINE,
  type PictureLayout,
  type PlacedText,
  SIDE_FROM,
  sideShapes,
  whole,
} from '../picture/picture-layout';
import { type FitStep, fitText, type MeasureText, type SetText, type TextStyle } from '../picture/wrap-text';

/** What changes from frame to frame. */
export interface FrameWords<Sign> {
  /** The dates of the frame. */
  readonly dates: string;
  /** Counts by class. */
  readonly figures: readonly KeyBlock<Sign>[];
  /** What the frame does not show. */
  readonly note: string;
}

/** The words of a film. An empty text takes no room. */
export interface FilmWords<Sign> {
  readonly title: string;
  readonly filters: string;
  readonly legend: readonly KeyBlock<Sign>[];
  /** Lines under everything, the same in each frame. */
  readonly foot: readonly string[];
  readonly frames: readonly FrameWords<Sign>[];
  more(count: number): string;
}

/** Where everything of a film stands: the same in all frames, so that nothing jumps. Not mirrored. */
export interface FilmLayout<Sign> {
  readonly page: PictureSize;
  readonly title: PlacedText | null;
  readonly filters: PlacedText | null;
  readonly dates: DrawnBox & TextStyle;
  readonly map: DrawnBox;
  readonly track: DrawnBox;
  readonly figures: DrawnBox & { readonly shape: KeyShape };
  readonly legend: readonly PlacedBlock<Sign>[];
  readonly note: DrawnBox & FitStep;
  readonly foot: readonly PlacedText[];
  readonly more: (count: number) => string;
  /** Whether a text was cut, or entries of the key were left out, in one frame at least. */
  readonly isCut: boolean;
}

const TITLE_STEPS: readonly FitStep[] = [
  { size: 19, weight: 700, mostLines: 1 },
  { size: 17, weight: 700, mostLines: 1 },
  { size: 15, weight: 700, mostLines: 2 },
  { size: 13, weight: 700, mostLines: 4 },
];
const DATE_SIZES = [28, 24, 20, 17, 14, 12];
const FILTER_STEPS: readonly FitStep[] = [
  { size: 13, weight: 400, mostLines: 1 },
  { size: 11, weight: 400, mostLines: 3 },
];
const TRACK_HEIGHT = 18;
/** The narrowest column, in sizes of its text, and the room between two, px. */
const NARROW_SIZES = 11;
const NARROW_GAP = 18;

/** Places the parts of a film so that the words of every frame have room. */
export function layFilm<Sign>(words: FilmWords<Sign>, page: PictureSize, measure: MeasureText): FilmLayout<Sign> {
  // Larger than in a picture: a film is seen for moments, and encoders blur small letters.
  const unit = Math.min(1.3, Math.max(0.8, Math.min(page.width, page.height) / 720));
  const margin = Math.round(20 * unit);
  const gap = Math.round(10 * unit);
  const width = page.width - 2 * margin;
  const scaled = (steps: readonly FitStep[]) => steps.map((step) => ({ ...step, size: step.size * unit }));
  const place = (set: SetText, y: number): PlacedText => {
    const lineHeight = set.size * LINE;
    return { ...set, x: margin, y, width, height: set.lines.length * lineHeight, lineHeight };
  };
  const head = (text: string, steps: readonly FitStep[], y: number) =>
    text.trim() === '' ? null : place(fitText(text, width, scaled(steps), measure), y);

  let top = margin;
  const title = head(words.title, TITLE_STEPS, top);
  if (title) top += title.height;
  const dateSize = fitDates(
    words.frames,
    width,
    DATE_SIZES.map((size) => size * unit),
    measure,
  );
  const dates = { x: margin, y: top, width, height: dateSize * LINE, size: dateSize, weight: 700 };
  top += dates.height;
  const filters = head(words.filters, FILTER_STEPS, top);
  top += (filters?.height ?? 0) + gap * 0.6;

  let bottom = page.height - margin * 0.8;
  const foot = [...words.foot].reverse().flatMap((text) => {
    if (text.trim() === '') return [];
    const set = fitText(text, width, scaled(FOOT_STEPS), measure);
    const line = place(set, bottom - set.lines.length * set.size * LINE);
    bottom = line.y - 2;
    return line;
  });
  const notes = fitNotes(words.frames, width, scaled(FOOT_STEPS), measure);
  const note = { ...notes.step, x: margin, y: bottom - notes.height, width, height: notes.height };
  bottom = note.y - gap * 0.6;
  const track = { x: margin, y: bottom - TRACK_HEIGHT * unit, width, height: TRACK_HEIGHT * unit };
  bottom = track.y - gap * 0.6;

  const room = { x: margin, y: top, width, height: bottom - top };
  const sizes = KEY_SIZES.map((size) => size * unit);
  const isBeside = page.width / page.height >= SIDE_FROM;
  const shapes = isBeside ? sideShapes(room, page, sizes) : belowShapes(room, sizes);
  const key = fitFilmKey(words, [...shapes, ...shapes.flatMap(withNarrowColumns)], measure);
  const map = mapBeside(room, key, gap, isBeside);
  const corner = isBeside
    ? { x: room.x + room.width - key.shape.width, y: room.y }
    : { x: room.x, y: room.y + room.height - key.height };
  return {
    page,
    title,
    filters,
    dates,
    map,
    track,
    figures: { ...corner, width: key.shape.width, height: key.figuresHeight, shape: key.shape },
    legend: key.legend.map((block) => ({ ...block, x: corner.x + block.x, y: corner.y + key.legendTop + block.y })),
    note,
    foot: foot.reverse(),
    more: words.more,
    isCut:
      key.isCut ||
      notes.isCut ||
      dateSize === 0 ||
      [title, filters, ...foot].some((text) => text !== null && text.isCut),
  };
}

/** The same room in more columns, where texts wrap more: better than to leave entries out. */
function withNarrowColumns(shape: KeyShapes[number]): KeyShapes {
  const columns = Math.floor((shape.width + NARROW_GAP) / (NARROW_SIZES * shape.size + NARROW_GAP));
  return columns > shape.columns ? [{ ...shape, columns }] : [];
}

/** The largest size in which the dates of every frame have room in a line. */
function fitDates(
  frames: readonly FrameWords<unknown>[],
  width: number,
  sizes: readonly number[],
  measure: MeasureText,
): number {
  const longest = [...new Set(frames.map(({ dates }) => dates))];
  return (
    sizes.find((size) => longest.every((dates) => measure(dates, size, 700) <= width)) ??
    // Dates are never cut.
    (sizes.at(-1) ?? 12) * Math.min(1, ...longest.map((dates) => width / measure(dates, sizes.at(-1) ?? 12, 700)))
  );
}

function fitNotes(
  frames: readonly FrameWords<unknown>[],
  width: number,
  steps: readonly FitStep[],
  measure: MeasureText,
): { readonly step: FitStep; readonly height: number; readonly isCut: boolean } {
  const notes = [...new Set(frames.map(({ note }) => note))].filter((note) => note !== '');
  const last = steps.at(-1) ?? { size: 9, weight: 400, mostLines: 3 };
  for (const step of steps) {
    const set = notes.map((note) => fitText(note, width, [step], measure));
    if (step !== last && set.some(({ isCut }) => isCut)) continue;
    const lines = set.reduce((most, { lines }) => Math.max(most, lines.length), 0);
    return { step, height: lines * step.size * LINE, isCut: set.some(({ isCut }) => isCut) };
  }
  return { step: last, height: 0, isCut: false };
}

interface FilmKey<Sign> {
  readonly shape: KeyShape;
  readonly height: number;
  readonly figuresHeight: number;
  readonly legend: readonly PlacedBlock<Sign>[];
  readonly legendTop: number;
  readonly isCut: boolean;
}

/** The first shape in which the counts of every frame and the legend have room one under the other. */
function fitFilmKey<Sign>(words: FilmWords<Sign>, shapes: KeyShapes, measure: MeasureText): FilmKey<Sign> {
  const figures = differentFigures(words.frames);
  const last = shapes.at(-1) ?? { width: 0, columns: 1, size: 9, mostHeight: 0 };
  for (const shape of shapes) {
    const figuresHeight = figures.reduce((most, blocks) => Math.max(most, layKey(blocks, shape, measure).height), 0);
    const legendTop = figuresHeight === 0 ? 0 : figuresHeight + shape.size;
    const room = shape.mostHeight - legendTop;
    if (room < 0 && shape !== last) continue;
    const laid = fitKey(words.legend, [{ ...shape, mostHeight: Math.max(0, room) }], words.more, measure);
    if (laid.left > 0 && shape !== last) continue;
    const isCut = laid.left > 0 || figuresHeight > shape.mostHeight;
    const height = Math.min(shape.mostHeight, legendTop + laid.height);
    const kept = Math.min(figuresHeight, shape.mostHeight);
    return { shape, height, figuresHeight: kept, legend: laid.placed, legendTop, isCut };
  }
  return { shape: last, height: 0, figuresHeight: 0, legend: [], legendTop: 0, isCut: true };
}

/** The figures of the frames, each once: a film has many frames that say the same. */
function differentFigures<Sign>(frames: readonly FrameWords<Sign>[]): readonly (readonly KeyBlock<Sign>[])[] {
  const found = new Map<string, readonly KeyBlock<Sign>[]>();
  for (const { figures } of frames) if (figures.length > 0) found.set(JSON.stringify(figures), figures);
  return [...found.values()];
}

function mapBeside(room: DrawnBox, key: FilmKey<unknown>, gap: number, isBeside: boolean): DrawnBox {
  if (key.height === 0) return whole(room);
  if (isBeside) return whole({ ...room, width: room.width - key.shape.width - gap });
  return whole({ ...room, height: room.height - key.height - gap });
}

/** A frame: the film's places with the words of the moment. */
export interface FrameLayout<Sign> extends PictureLayout<Sign> {
  readonly dates: PlacedText;
  readonly track: DrawnBox;
}

export function layFrame<Sign>(
  film: FilmLayout<Sign>,
  words: FrameWords<Sign>,
  isRtl: boolean,
  measure: MeasureText,
): FrameLayout<Sign> {
  const { page, title, filters, dates, map, track, figures, legend, note, foot, isCut } = film;
  const shape = { ...figures.shape, fillTo: figures.height, mostHeight: figures.height + 0.01 };
  const key = fitKey(words.figures, [shape], film.more, measure);
  const counted = key.placed.map((block) => ({ ...block, x: figures.x + block.x, y: figures.y + block.y }));
  const { lines } = fitText(words.note, note.width, [note], measure);
  const noted: PlacedText = { ...note, lines, isCut: false, lineHeight: note.size * LINE };
  const flip = <T extends DrawnBox>(box: T): T => (isRtl ? { ...box, x: page.width - box.x - box.width } : box);
  return {
    title: title && flip(title),
    subtitle: filters && flip(filters),
    dates: flip({ ...dates, lines: [words.dates], isCut: false, lineHeight: dates.height }),
    map: flip(map),
    // Time runs from left to right in every language.
    track,
    key: [...counted, ...legend].map(flip),
    foot: [noted, ...foot].map(flip),
    isCut: isCut || key.left > 0,
  };
}
