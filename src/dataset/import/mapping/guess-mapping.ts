import { normalizeName } from '../formats/column-index';
import type { TableHead } from '../formats/format';
import { type DateOrderGuess, guessDateOrder } from '../parse/date-order';
import { guessDecimalSign } from '../parse/decimal-sign';
import { parseDecimal } from '../parse/number';
import { type Cell, cellText, isBlank } from '../rows/cell';
import { CONTENT_CHECKS } from './guess-content';
import { guessDateParts } from './guess-date-parts';
import { guessFigures } from './guess-figures';
import { NAME_RULES, type NamedTarget } from './guess-names';
import { guessPosition } from './guess-position';
import { guessTitle } from './guess-title';
import { type Clock, FIGURE_TARGETS, type FieldTarget, type Mapping } from './mapping';
import type { PositionRemark } from './position-table';

/** A guessed mapping, how sure each part of it is, 0 to 1, and what the dates and positions showed. */
export interface MappingGuess {
  readonly mapping: Mapping;
  readonly confidence: Readonly<Partial<Record<FieldTarget, number>>>;
  readonly dateOrder: DateOrderGuess;
  /** True when the coordinates have decimal commas. */
  readonly decimalComma: boolean;
  readonly remarks: readonly PositionRemark[];
}

const WORTH_SHOWING = 0.3;
const PARTS_SURE = 0.95;
const NAMED_TARGETS = Object.keys(NAME_RULES) as NamedTarget[];

type Found = Partial<Record<FieldTarget, { readonly column: string; readonly score: number }>>;

/** The formats and the mapping screen ask for the guess of one table each. */
const guesses = new WeakMap<TableHead, MappingGuess>();

/** Guesses by name and by content, from the first rows of the file. Uses each column once. */
export function guessMapping(head: TableHead): MappingGuess {
  const known = guesses.get(head);
  if (known) return known;
  const guess = guessOf(head);
  guesses.set(head, guess);
  return guess;
}

function guessOf({ columns, rows }: TableHead): MappingGuess {
  const byColumn = columns.map((_, at) => rows.map((cells) => cells[at]));
  const cellsOf = (at: number) => byColumn[at] ?? [];
  const cellsIn = (column: string | undefined) => (column === undefined ? [] : cellsOf(columns.indexOf(column)));
  const candidates = columns.flatMap((column, at) => scoresOf(column, cellsOf(at))).sort((a, b) => b.score - a.score);
  const country = candidates.find(({ target }) => target === 'country');
  const countries = cellsIn(country?.column).map(cellText);
  const position = guessPosition({ columns, cellsOf, countries });
  const isEventTable = position.score > 0 || columns.some((column) => nameScore('place', normalizeName(column)) > 0.5);
  const figures = guessFigures(columns, cellsOf, isEventTable);
  const parts = guessDateParts(columns, cellsOf);

  const found: Found = {};
  if (position.lat !== undefined) found.lat = { column: position.lat, score: position.score };
  if (position.lon !== undefined) found.lon = { column: position.lon, score: position.score };
  if (position.position !== undefined) found.position = { column: position.position, score: position.score };
  Object.assign(found, figures.columns);
  const taken = new Set([
    ...Object.values(found).map(({ column }) => column),
    ...Object.values(figures.sums).flat(),
    ...Object.values(parts),
  ]);
  takeNamed(found, taken, candidates);
  settleDate(found, parts);
  settlePlace(found, cellsIn);

  const dateOrder = guessDateOrder(cellsIn(found.date?.column), cellsIn(found.time?.column));
  const angles = [...cellsIn(position.lat), ...cellsIn(position.lon)];
  const decimalComma = angles.some((cell) => /^\s*-?\d+,\d+\s*$/.test(cellText(cell)));
  const counts = FIGURE_TARGETS.flatMap((target) => cellsIn(found[target]?.column));
  const hasComma = decimalComma || guessDecimalSign([...counts, ...cellsIn(found.precision?.column)]) === 'comma';
  const titleTemplate = guessTitle(
    { columns, rows },
    mapValues(found, ({ column }) => column),
  );
  const clock = clockOf(cellsIn(found.time?.column));
  const mapping: Mapping = {
    columns: mapValues(found, ({ column }) => column),
    dateOrder: dateOrder.order,
    positionFormat: position.format,
    precisionMeaning: meaningOf(found.precision?.column ?? '', cellsIn(found.precision?.column)),
    swapped: position.swapped,
    ...(Object.keys(figures.sums).length > 0 && { sums: figures.sums }),
    ...(position.projection && { projection: position.projection }),
    ...(clock && { clock }),
    ...(hasComma && { decimal: 'comma' as const }),
    ...(titleTemplate !== null && { titleTemplate }),
  };
  return {
    mapping,
    confidence: mapValues(found, ({ score }) => score),
    dateOrder,
    decimalComma,
    remarks: position.remarks,
  };
}

interface Candidate {
  readonly column: string;
  readonly target: NamedTarget;
  readonly score: number;
}

/** Takes the surest pairs of column and meaning first. */
function takeNamed(found: Found, taken: Set<string>, candidates: readonly Candidate[]): void {
  for (const { column, target, score } of candidates) {
    if (score < WORTH_SHOWING || found[target] !== undefined || taken.has(column)) continue;
    found[target] = { column, score };
    taken.add(column);
  }
}

function scoresOf(column: string, cells: readonly Cell[]): Candidate[] {
  const filled = cells.filter((cell) => !isBlank(cell));
  const names = namesOf(column);
  return NAMED_TARGETS.flatMap((target) => {
    const score =
      scoreOf(target, names, filled) * (filled.length === 0 ? 1 : filledShare(target, filled.length / cells.length));
    return score > 0 ? [{ column, target, score }] : [];
  });
}

/** Members that say nothing but that their parent is written out. */
const WRITTEN =
  /^(name|label|title|text|value|display_?name|formatted|en|\$date|\$oid|\$numberint|\$numberlong|\$numberdouble)$/;
/** Members that hold a record, and say nothing of it. */
const HOLDERS = /^(?:(?:_source|attributes|properties|fields|data|record|node|item|attrs|@attributes)\.)+/i;

/** The names by which a column is known: its own, and for `where.label` of a nested record that of the parent as well. */
function namesOf(column: string): readonly string[] {
  const bare = column
    .replace(HOLDERS, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    // A lower-case Turkish İ keeps its dot as a sign of its own.
    .replaceAll('İ', 'i');
  const parts = bare.split('.');
  const last = normalizeName(parts.at(-1) ?? '');
  if (parts.length < 2 || !WRITTEN.test(last)) return [normalizeName(bare)];
  return [normalizeName(bare), normalizeName(parts.slice(0, -1).join('.'))];
}

/** A name counts as far as the content of its column fits. Content without a name counts only where few other meanings fit it. */
function scoreOf(target: NamedTarget, names: readonly string[], filled: readonly Cell[]): number {
  const byName = Math.max(...names.map((name) => nameScore(target, name)));
  const check = CONTENT_CHECKS[target];
  if (filled.length === 0) return byName * 0.4;
  const byContent = check.share(filled, byName);
  return Math.min(1, byName > 0 ? byName * (0.1 + 0.9 * byContent) : check.telling * byContent);
}

const SPARSE: ReadonlySet<NamedTarget> = new Set(['endDate', 'time', 'source', 'url', 'summary', 'actor', 'precision']);

/** A row without a date cannot be shown, and every event has a place and a kind: a column that is mostly empty is a lesser one. */
function filledShare(target: NamedTarget, share: number): number {
  if (target === 'date') return 0.3 + 0.7 * share;
  return SPARSE.has(target) ? 0.9 + 0.1 * share : 0.5 + 0.5 * share;
}

function nameScore(target: NamedTarget, name: string): number {
  for (const [pattern, score] of NAME_RULES[target]) if (pattern.test(name)) return score;
  return 0;
}

/** A date can stand in one column or in several; the surer way stays. A lone year is the last resort. */
function settleDate(found: Found, parts: Partial<Record<FieldTarget, string>>): void {
  const hasParts = parts.year !== undefined;
  if (hasParts && PARTS_SURE >= (found.date?.score ?? 0)) {
    delete found.date;
    for (const [target, column] of Object.entries(parts) as [FieldTarget, string][]) {
      found[target] = { column, score: PARTS_SURE };
    }
    if (found.endYear !== undefined) delete found.endDate;
    return;
  }
  if (found.date !== undefined) delete found.year;
}

/** `Main Street (33.30, 44.40)` holds the position and the name of the place. */
function settlePlace(found: Found, cellsIn: (column: string | undefined) => readonly Cell[]): void {
  const { position } = found;
  if (!position || found.place) return;
  const filled = cellsIn(position.column).map(cellText).filter(Boolean);
  const named = filled.filter((text) => NAMED_POINT.test(text)).length;
  if (named > filled.length / 2) found.place = { column: position.column, score: 0.5 };
}

const NAMED_POINT = /\p{L}{2}[\s\S]*\(-?\d[\d.]*,\s*-?\d[\d.]*\)$/u;

const MOST_HOURS = 24;

/** `2230` and `905` are hours and minutes; where no number is above 24, they are hours. */
function clockOf(cells: readonly Cell[]): Clock | null {
  const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
  if (texts.length === 0 || !texts.every((text) => /^\d{1,4}$/.test(text))) return null;
  return texts.some((text) => Number(text) > MOST_HOURS) ? 'hhmm' : 'hours';
}

const MOST_STEPS = 9;

/** The name says which unit a radius has, and the content whether it is a radius: steps of a scale are small whole numbers. */
function meaningOf(column: string, cells: readonly Cell[]): Mapping['precisionMeaning'] {
  const values = cells.filter((cell) => !isBlank(cell)).map(parseDecimal);
  const isWords = values.filter(Number.isNaN).length > values.length / 2;
  const isScale =
    values.length > 0 && values.every((value) => Number.isInteger(value) && value >= -1 && value <= MOST_STEPS);
  if (values.length > 0 && (isWords || (isScale && !/radius|(^|[^a-z])(k?m)([^a-z]|$)|met(er|re)/i.test(column)))) {
    return 'words';
  }
  if (/(^|[^a-z])km([^a-z]|$)|kilomet/i.test(column)) return 'radiusKm';
  return /met(er|re)|accuracy|radius|(^|[^a-z])m$/i.test(column) ? 'radiusMetres' : 'words';
}

function mapValues<V, R>(from: Partial<Record<FieldTarget, V>>, to: (value: V) => R): Partial<Record<FieldTarget, R>> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value)])) as Partial<
    Record<FieldTarget, R>
  >;
}
