import { parseCount } from '../parse/count';
import { type Cell, isBlank } from '../rows/cell';
import { words } from './column-words';
import {
  saysEverybody,
  saysGroup,
  saysGrownUp,
  saysHigh,
  saysKilled,
  saysLow,
  saysOther,
  saysPart,
  saysTotal,
  saysVictims,
  saysWorkers,
  saysWounded,
} from './figure-words';
import { type FigureTarget, HARMS, type Harm, TARGETS_OF_HARM } from './mapping';

/** The columns of counts that a table seems to have. */
export interface GuessedFigures {
  /** The column of each figure, and how sure the guess is. */
  readonly columns: Readonly<Partial<Record<FigureTarget, { readonly column: string; readonly score: number }>>>;
  /** Columns that add up to a figure, because the file splits it by group. */
  readonly sums: Readonly<Partial<Record<FigureTarget, readonly string[]>>>;
}

const BOUNDS = ['best', 'low', 'high'] as const;
type Bound = (typeof BOUNDS)[number];

interface FigureColumn {
  readonly column: string;
  readonly measure: Harm | null;
  readonly bound: Bound;
  /**
   * Whom the column counts: `whole` everybody; `group` one of several groups beside each other; `part` people within other groups;
   * `named` people whom a word calls that is not known here, such as `SFs killed`.
   */
  readonly counts: 'whole' | 'group' | 'part' | 'named';
  readonly isTotal: boolean;
  readonly isGrownUp: boolean;
  readonly isVictims: boolean;
  readonly isWorkers: boolean;
  readonly share: number;
  /** Without a word for killed or wounded, and with no other word that says what is counted. */
  readonly isPlain: boolean;
  /** The count of each sampled row; -1 where it is not stated. */
  readonly values: readonly number[];
}

const MOSTLY = 0.4;
/** In fewer rows a column can be the larger one by chance. */
const TELLING_ROWS = 20;

/** Guesses which columns count killed and wounded, and whether as lowest, best or highest count, of all or of a group. */
export function guessFigures(
  columns: readonly string[],
  cellsOf: (at: number) => readonly Cell[],
  isEventTable: boolean,
): GuessedFigures {
  const found = columns.flatMap((column, at) => figureColumn(column, () => cellsOf(at)));
  const named = found.filter(({ measure }) => measure !== null);
  const guess: OpenGuess = { columns: {}, sums: {} };
  for (const harm of HARMS) takeHarm(guess, harm, named);
  // "Reported Minimum" and "Reported Maximum" of an event table count its victims where no other column does.
  const bare = found.filter(({ measure, isPlain }) => measure === null && isPlain);
  const low = bare.find(({ bound }) => bound === 'low');
  const high = bare.find(({ bound }) => bound === 'high');
  const hasRange = named.some(({ bound, counts }) => bound !== 'best' && counts !== 'part');
  const isForKilled = named.length === 0 ? isEventTable && low && high : guess.columns.killed !== undefined;
  if (isForKilled && !hasRange) {
    if (low) guess.columns.killedLow = { column: low.column, score: 0.5 };
    if (high) guess.columns.killedHigh = { column: high.column, score: 0.5 };
  }
  return guess;
}

interface OpenGuess {
  readonly columns: Partial<Record<FigureTarget, { column: string; score: number }>>;
  readonly sums: Partial<Record<FigureTarget, readonly string[]>>;
}

type Taken = { readonly whole: FigureColumn } | { readonly sum: readonly FigureColumn[] } | null;

/** Figures of everybody and of groups are never mixed: a range of civilians is no range around a count of all. */
function takeHarm({ columns, sums }: OpenGuess, harm: Harm, named: readonly FigureColumn[]): void {
  const taken = BOUNDS.map(
    (bound) => [bound, takenOf(named.filter((each) => each.measure === harm && each.bound === bound))] as const,
  );
  const hasWhole = taken.some(([, each]) => each !== null && 'whole' in each);
  for (const [bound, each] of taken) {
    const target = TARGETS_OF_HARM[harm][bound];
    if (each === null) continue;
    if ('whole' in each) columns[target] = { column: each.whole.column, score: each.whole.share };
    else if (!hasWhole) sums[target] = each.sum.map(({ column }) => column);
  }
}

/** A column of everybody wins; else the groups add up, and a part of a group is left out. */
function takenOf(found: readonly FigureColumn[]): Taken {
  const hasGroups = found.some(({ counts }) => counts === 'group');
  const isBeside = ({ counts, isVictims, isTotal }: FigureColumn) =>
    counts === 'group' || counts === 'named' || (counts === 'whole' && hasGroups && isVictims && !isTotal);
  const wholes = found.filter((each) => each.counts === 'whole' && !isBeside(each));
  const whole = wholes.toSorted((a, b) => Number(b.isTotal) - Number(a.isTotal) || b.share - a.share)[0];
  if (whole) return { whole };
  const beside = found.filter(isBeside);
  const all = beside.find((each) => each.counts === 'named' && beside.every((other) => holds(each, other)));
  if (all) return { whole: all };
  if (beside.length > 0) return { sum: beside };
  // Men, women and children are everybody; children alone are not.
  const parts = found.filter(({ counts }) => counts === 'part');
  if (parts.length > 1 && parts.some(({ isGrownUp }) => isGrownUp)) return { sum: parts };
  // A file about health workers counts no others, and the screen says whom it counts.
  const [only] = parts;
  return only?.isWorkers && parts.length === 1 ? { sum: parts } : null;
}

/** Whether one column counts at least as many as another in every row that states both, in a table long enough to tell. */
function holds(all: FigureColumn, one: FigureColumn): boolean {
  if (all === one) return true;
  let rows = 0;
  let larger = 0;
  for (const [row, value] of all.values.entries()) {
    const other = one.values[row] ?? -1;
    if (value < 0 || other < 0) continue;
    if (value < other) return false;
    rows += 1;
    if (value > other) larger += 1;
  }
  return rows >= TELLING_ROWS && larger > 0;
}

function figureColumn(column: string, cellsOf: () => readonly Cell[]): FigureColumn[] {
  const parts = words(column);
  // In `harm.dead` and `_source.killed` the member says what is counted, and what holds it may say of whom.
  const own = column.includes('.') ? words(column.slice(column.lastIndexOf('.') + 1)) : parts;
  const has = (says: (word: string) => boolean) => parts.some(says);
  const bound = has(saysLow) ? 'low' : has(saysHigh) ? 'high' : 'best';
  const measure = measureOf(parts, bound);
  if (measure === 'both' || own.some(saysOther) || (measure === null && bound === 'best')) return [];
  const counted = cellsOf().map((cell) => (isBlank(cell) ? null : parseCount(cell, true)));
  const filled = counted.filter((count) => count !== null);
  const fitting = filled.filter(({ best, doubt }) => best >= 0 || doubt !== 'countUnreadable').length;
  const share = filled.length === 0 ? 0.3 : fitting / filled.length;
  if (share < MOSTLY && filled.length > 0) return [];
  const isKnown = (word: string) =>
    saysKilled(word) || saysWounded(word) || saysLow(word) || saysHigh(word) || saysEverybody(word);
  const counts = has(saysPart) ? 'part' : has(saysGroup) ? 'group' : own.every(isKnown) ? 'whole' : 'named';
  return [
    {
      column,
      measure,
      bound,
      counts: measure !== null && letterOf(parts) ? 'whole' : counts,
      isTotal: has(saysTotal),
      isGrownUp: has(saysGrownUp),
      isVictims: has(saysVictims),
      isWorkers: has(saysWorkers),
      share: 0.6 + 0.4 * share,
      isPlain: parts.every((part) => saysLow(part) || saysHigh(part) || saysEverybody(part)),
      values: counted.map((count) => count?.best ?? -1),
    },
  ];
}

function measureOf(parts: readonly string[], bound: Bound): Harm | 'both' | null {
  const killed = parts.some(saysKilled);
  const wounded = parts.some(saysWounded);
  if (killed && wounded) return 'both';
  if (killed) return 'killed';
  if (wounded) return 'wounded';
  const letter = bound === 'best' ? undefined : letterOf(parts);
  return letter === undefined ? null : letter === 'k' ? 'killed' : 'wounded';
}

/** `min_k` and `max_w`: beside a word for an end, one letter is enough. */
function letterOf(parts: readonly string[]): string | undefined {
  return parts.length === 2 ? parts.find((part) => part === 'k' || part === 'w') : undefined;
}
