import type { DrawnBox } from '../../ui/drawing/mark';
import { type MeasureText, wrapText } from './wrap-text';

/** A part of what stands beside the map: a line of the counts, a heading, or an entry of the legend with its sign. */
export type KeyBlock<Sign> =
  | { readonly type: 'figure' | 'heading' | 'text'; readonly text: string }
  | { readonly type: 'entry'; readonly text: string; readonly sign: Sign; readonly signSize: number };

/** A block at its place. */
export interface PlacedBlock<Sign> extends DrawnBox {
  readonly block: KeyBlock<Sign>;
  readonly lines: readonly string[];
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly lineHeight: number;
  /** Room for the sign before the text, px; 0 without one. */
  readonly indent: number;
}

export interface LaidKey<Sign> {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedBlock<Sign>[];
  /** Blocks that had no room. */
  readonly left: number;
}

export interface KeyShape {
  readonly width: number;
  readonly columns: number;
  /** Size of the text, px. */
  readonly size: number;
  /** A column that is lower than this is filled before the next one begins; absent for columns of one height. */
  readonly fillTo?: number;
}

const LINE = 1.32;
const COLUMN_GAP = 18;
const SIGN_GAP = 8;
const WEIGHTS = { figure: 700, heading: 700, text: 400, entry: 400 } as const;

/** How much higher a key may be so that what belongs together stands in one column. */
const HIGHER = 1.4;

/**
 * Lays blocks out in columns, one after another, as low as they go. A heading stays with what follows it.
 * @param mostHeight - up to this height, a key becomes a little higher so that no section goes on in the next column
 */
export function layKey<Sign>(
  blocks: readonly KeyBlock<Sign>[],
  { width, columns, size, fillTo = 0 }: KeyShape,
  measure: MeasureText,
  mostHeight = 0,
): LaidKey<Sign> {
  const columnWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
  const indents = signIndents(blocks, size);
  const sized = blocks.map((block, at) => sizeBlock(block, columnWidth, size, indents[at] ?? 0, measure));
  const all = sized.reduce((sum, { height, above }) => sum + height + above, 0);
  const tallest = sized.reduce((most, { height, above }) => Math.max(most, height + above), 0);
  // The least height that holds all in so many columns.
  let height = Math.max(tallest, all / columns, fillTo);
  while (fill(sized, height).length > columns) height += size / 2;
  for (let higher = height; higher <= Math.min(mostHeight, height * HIGHER); higher += size / 2) {
    const filled = fill(sized, higher);
    // A higher column can take more of them: a section that fits it is no longer split.
    if (filled.length > columns || isSplit(filled)) continue;
    height = higher;
    break;
  }
  const placed = fill(sized, height).flatMap((column, at) => {
    let y = 0;
    return column.map(({ above, ...block }, index) => {
      y += index === 0 ? 0 : above;
      const place = { ...block, x: at * (columnWidth + COLUMN_GAP), y, width: columnWidth };
      y += block.height;
      return place;
    });
  });
  const bottom = placed.reduce((most, block) => Math.max(most, block.y + block.height), 0);
  return { width, height: bottom, placed, left: 0 };
}

/** How far the text of each block stands in: the entries of one heading are in line with its largest sign. */
function signIndents<Sign>(blocks: readonly KeyBlock<Sign>[], size: number): number[] {
  const indents: number[] = [];
  let from = 0;
  let widest = 0;
  const close = (to: number) => {
    indents.push(...blocks.slice(from, to).map(({ type }) => (type === 'entry' ? widest + SIGN_GAP : 0)));
    from = to;
    widest = 0;
  };
  blocks.forEach((block, at) => {
    if (block.type === 'entry') widest = Math.max(widest, block.signSize, size);
    else close(at);
  });
  close(blocks.length);
  return indents;
}

interface SizedBlock<Sign> extends Omit<PlacedBlock<Sign>, 'x' | 'y' | 'width'> {
  /** Room over the block where another one stands above it, px. */
  readonly above: number;
}

function sizeBlock<Sign>(
  block: KeyBlock<Sign>,
  width: number,
  base: number,
  signRoom: number,
  measure: MeasureText,
): SizedBlock<Sign> {
  const size = block.type === 'figure' ? base * 1.15 : base;
  const weight = WEIGHTS[block.type];
  const lineHeight = size * LINE;
  const indent = block.type === 'entry' ? signRoom : 0;
  const lines = wrapText(block.text, width - indent, { size, weight }, measure);
  const least = block.type === 'entry' ? block.signSize : 0;
  const height = Math.max(least, lines.length * lineHeight);
  return { block, lines, size, weight, lineHeight, indent, height, above: gapAbove(block.type, base) };
}

function gapAbove(type: KeyBlock<unknown>['type'], size: number): number {
  return type === 'heading' ? size * 0.9 : type === 'figure' ? size * 0.6 : size * 0.28;
}

/** The blocks by column, each column as full as the height allows. */
function fill<Sign>(blocks: readonly SizedBlock<Sign>[], height: number): SizedBlock<Sign>[][] {
  const columns: SizedBlock<Sign>[][] = [];
  let column: SizedBlock<Sign>[] = [];
  let used = 0;
  blocks.forEach((block, index) => {
    const own = block.height + (column.length === 0 ? 0 : block.above);
    const section = sectionHeight(blocks, index);
    // A section stays whole, except where it is higher than a column.
    const needed = section <= height ? own + section - block.height : own + firstEntry(blocks, index);
    if (column.length > 0 && used + needed > height + 0.01) {
      columns.push(column);
      column = [];
      used = 0;
    }
    used += column.length === 0 ? block.height : own;
    column.push(block);
  });
  return column.length > 0 ? [...columns, column] : columns;
}

/** Whether a section goes on in another column. */
function isSplit(columns: readonly (readonly SizedBlock<unknown>[])[]): boolean {
  return columns.slice(1).some(([first]) => first !== undefined && !isHead(first));
}

/** Height of a heading or a count with all that follows it up to the next one; of any other block, its own. */
function sectionHeight<Sign>(blocks: readonly SizedBlock<Sign>[], at: number): number {
  const first = blocks[at];
  if (!first || !isHead(first)) return first?.height ?? 0;
  let height = first.height;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (!block || isHead(block)) break;
    height += block.height + block.above;
  }
  return height;
}

/** Height of what must stand right under a heading. */
function firstEntry<Sign>(blocks: readonly SizedBlock<Sign>[], at: number): number {
  const [head, next] = [blocks[at], blocks[at + 1]];
  return head && isHead(head) && next && !isHead(next) ? next.height + next.above : 0;
}

const isHead = ({ block: { type } }: SizedBlock<unknown>) => type === 'heading' || type === 'figure';

/**
 * The first of some shapes in which the key is no higher than it may be. Where it is too high in all of them, the last blocks are
 * left out, and `more` says how many entries that are.
 */
export function fitKey<Sign>(
  blocks: readonly KeyBlock<Sign>[],
  shapes: readonly (KeyShape & { readonly mostHeight: number })[],
  more: (count: number) => string,
  measure: MeasureText,
): LaidKey<Sign> {
  for (const shape of shapes) {
    const laid = layKey(blocks, shape, measure, shape.mostHeight);
    if (laid.height <= shape.mostHeight) return laid;
  }
  const last = shapes.at(-1);
  if (!last) return { width: 0, height: 0, placed: [], left: blocks.length };
  for (let count = blocks.length - 1; count > 0; count -= 1) {
    const left = blocks.slice(count).filter(({ type }) => type !== 'heading').length;
    const kept = blocks[count - 1]?.type === 'heading' ? blocks.slice(0, count - 1) : blocks.slice(0, count);
    const laid = layKey([...kept, { type: 'text', text: more(left) } as const], last, measure);
    if (laid.height <= last.mostHeight) return { ...laid, left };
  }
  return { width: last.width, height: 0, placed: [], left: blocks.length };
}
