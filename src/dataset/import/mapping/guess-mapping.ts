import { normalizeName } from '../formats/column-index';
import type { TableHead } from '../formats/format';
import { type DateOrderGuess, guessDateOrder } from '../parse/date-order';
import { parseDecimal } from '../parse/number';
import { parseMgrs, parseWktPoint } from '../parse/position';
import { type Cell, cellText, isBlank } from '../rows/cell';
import { CONTENT_CHECKS } from './guess-content';
import { NAME_RULES } from './guess-names';
import { FIELD_TARGETS, type FieldTarget, type Mapping, type PositionFormat } from './mapping';

/** A mapping with how sure each part of it is, 0 to 1, and what the dates said. */
export interface MappingGuess {
  readonly mapping: Mapping;
  readonly confidence: Readonly<Partial<Record<FieldTarget, number>>>;
  readonly dateOrder: DateOrderGuess;
  /** True where a decimal comma was seen in the coordinates. */
  readonly decimalComma: boolean;
}

const WORTH_SHOWING = 0.3;
const SAMPLE = 1000;

/** Guesses by name and by content; each column is used once, the surest pairs first. */
export function guessMapping(head: TableHead): MappingGuess {
  const rows = head.rows.slice(0, SAMPLE);
  const candidates = head.columns.flatMap((column, at) =>
    scoresOf(
      column,
      rows.map((cells) => cells[at]),
    ),
  );
  candidates.sort((a, b) => b.score - a.score);
  const columns: Partial<Record<FieldTarget, string>> = {};
  const confidence: Partial<Record<FieldTarget, number>> = {};
  const taken = new Set<string>();
  for (const { column, target, score } of candidates) {
    if (score < WORTH_SHOWING || columns[target] !== undefined || taken.has(column)) continue;
    columns[target] = column;
    confidence[target] = score;
    taken.add(column);
  }
  dropRivals(columns, confidence);
  const cellsOf = (target: FieldTarget) => {
    const at = head.columns.indexOf(columns[target] ?? '');
    return columns[target] === undefined ? [] : rows.map((cells) => cells[at]);
  };
  const dateOrder = guessDateOrder(cellsOf('date'));
  const mapping: Mapping = {
    columns,
    dateOrder: dateOrder.order,
    positionFormat: formatOf(cellsOf('position')),
    precisionMeaning: meaningOf(columns.precision ?? ''),
    swapped: looksSwapped(cellsOf('lon'), cellsOf('lat')),
  };
  const decimalComma = [...cellsOf('lat'), ...cellsOf('lon')].some((cell) => /^\s*-?\d+,\d+\s*$/.test(cellText(cell)));
  return { mapping, confidence, dateOrder, decimalComma };
}

interface Candidate {
  readonly column: string;
  readonly target: FieldTarget;
  readonly score: number;
}

function scoresOf(column: string, cells: readonly Cell[]): Candidate[] {
  const name = normalizeName(column);
  const filled = cells.filter((cell) => !isBlank(cell));
  return FIELD_TARGETS.flatMap((target) => {
    const byName = nameScore(target, name);
    const check = CONTENT_CHECKS[target];
    const byContent = filled.length === 0 ? 0.2 : check.share(filled);
    // A name alone convinces as far as its content does not speak against it; content alone only where it is telling.
    const score = byName > 0 ? byName * (0.25 + 0.75 * byContent) : check.telling * byContent;
    return score > 0 ? [{ column, target, score: Math.min(1, score) }] : [];
  });
}

function nameScore(target: FieldTarget, name: string): number {
  for (const [pattern, score] of NAME_RULES[target]) if (pattern.test(name)) return score;
  return 0;
}

/** One way of saying a thing is enough: the surer one stays. */
function dropRivals(
  columns: Partial<Record<FieldTarget, string>>,
  confidence: Partial<Record<FieldTarget, number>>,
): void {
  const drop = (target: FieldTarget) => {
    delete columns[target];
    delete confidence[target];
  };
  const hasPair = columns.lat !== undefined && columns.lon !== undefined;
  if (hasPair && columns.position !== undefined) drop('position');
  if (!hasPair && columns.position !== undefined) {
    drop('lat');
    drop('lon');
  }
  const parts = Math.min(confidence.year ?? 0, confidence.month ?? 0);
  if (columns.date !== undefined && (confidence.date ?? 0) >= parts) {
    drop('year');
    drop('month');
    drop('day');
  } else if (columns.year !== undefined && parts > 0) {
    drop('date');
  }
  if (columns.killed === undefined && columns.killedLow === undefined) drop('killedHigh');
}

function formatOf(cells: readonly Cell[]): PositionFormat {
  const filled = cells.filter((cell) => !isBlank(cell));
  const share = (fits: (cell: Cell) => boolean) => filled.filter(fits).length / Math.max(1, filled.length);
  if (share((cell) => !Number.isNaN(parseWktPoint(cell).lon)) > 0.5) return 'wkt';
  if (share((cell) => !Number.isNaN(parseMgrs(cell).lon)) > 0.5) return 'mgrs';
  const firstIsTooLarge = share((cell) => Math.abs(Number.parseFloat(cellText(cell).replace(/^[[({\s]+/, ''))) > 90);
  return firstIsTooLarge > 0 ? 'lonLat' : 'latLon';
}

function meaningOf(column: string): Mapping['precisionMeaning'] {
  if (/(^|[^a-z])km([^a-z]|$)|kilomet/i.test(column)) return 'radiusKm';
  return /met(er|re)|accuracy|radius|(^|[^a-z])m$/i.test(column) ? 'radiusMetres' : 'words';
}

const MOSTLY = 0.5;

/** Latitudes beyond 90 degrees whose partner would be one: the two columns have changed places. */
function looksSwapped(lons: readonly Cell[], lats: readonly Cell[]): boolean {
  let seen = 0;
  let wrong = 0;
  for (const [row, cell] of lats.entries()) {
    const lat = parseDecimal(cell);
    const lon = parseDecimal(lons[row]);
    if (Number.isNaN(lat) || Number.isNaN(lon)) continue;
    seen += 1;
    if (Math.abs(lat) > 90 && Math.abs(lon) <= 90) wrong += 1;
  }
  return seen > 0 && wrong / seen > MOSTLY;
}
