import { type Dimension, type EventTable, NO_PLACE, NOT_STATED } from './event-table';
import type { TableColumn, TableProblem, TableProblemCode } from './table-problem';

/** Whole persons. A source may state a low above its high: the table keeps what the source states. */
export interface RowFigure {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

export interface RowSite {
  /** Index into the place table, or NO_PLACE. */
  readonly place: number;
  /** Index into ROLE_CODES. */
  readonly role: number;
}

/** An incident in the numbers that the table keeps. */
export interface IncidentRows {
  /** Minutes since 1970, whole; [start, end). */
  readonly start: number;
  readonly end: number;
  readonly lasted: boolean;
  readonly killed: RowFigure | null;
  readonly wounded: RowFigure | null;
  /** The first site is the primary one. */
  readonly sites: readonly RowSite[];
  /** For each dimension, in the order of the `dimensions` argument: the incident's codes. */
  readonly codes: readonly (readonly number[])[];
}

export interface DimensionSpec {
  readonly id: string;
  readonly values: readonly string[];
}

export type BuiltTable =
  | { readonly ok: true; readonly table: EventTable }
  | { readonly ok: false; readonly problem: TableProblem };

const ROLES = 4;
const INT32_MAX = 2 ** 31 - 1;

/**
 * Lays incidents out as columns and keeps their order. Any order counts right. The order by start makes the window move
 * fastest, because rows that enter it together then lie together in memory.
 */
export function buildEventTable(
  incidents: readonly IncidentRows[],
  dimensions: readonly DimensionSpec[],
  placeCount: number,
): BuiltTable {
  const length = incidents.reduce((sum, { sites }) => sum + sites.length, 0);
  const table = emptyTable(length, incidents.length);
  const codes = dimensions.map((): number[] => []);
  const offsets = dimensions.map(() => new Uint32Array(length + 1));
  let row = 0;
  for (const [index, incident] of incidents.entries()) {
    const wrong = wrongIn(incident, dimensions, placeCount);
    if (wrong) return { ok: false, problem: { row: row + wrong.site, column: wrong.column, code: wrong.code } };
    for (const [i, site] of incident.sites.entries()) {
      writeRow(table, row, index, incident, site, i === 0);
      for (const [d, list] of codes.entries()) {
        list.push(...new Set(incident.codes[d]));
        offsets[d]?.set([list.length], row + 1);
      }
      row += 1;
    }
  }
  const columns = dimensions.map(({ id, values }, d) => asDimension(id, values, codes[d] ?? [], offsets[d]));
  return { ok: true, table: { ...table, dimensions: columns } };
}

type Columns = Omit<EventTable, 'dimensions'>;

function emptyTable(length: number, incidentCount: number): Columns {
  return {
    length,
    incidentCount,
    start: new Int32Array(length),
    end: new Int32Array(length),
    lasted: new Uint8Array(length),
    place: new Int32Array(length).fill(NO_PLACE),
    incident: new Uint32Array(length),
    primary: new Uint8Array(length),
    role: new Uint8Array(length),
    killedLow: new Int32Array(length).fill(NOT_STATED),
    killedBest: new Int32Array(length).fill(NOT_STATED),
    killedHigh: new Int32Array(length).fill(NOT_STATED),
    woundedLow: new Int32Array(length).fill(NOT_STATED),
    woundedBest: new Int32Array(length).fill(NOT_STATED),
    woundedHigh: new Int32Array(length).fill(NOT_STATED),
  };
}

function writeRow(
  table: Columns,
  row: number,
  index: number,
  { start, end, lasted, killed, wounded }: IncidentRows,
  { place, role }: RowSite,
  isPrimary: boolean,
): void {
  table.start[row] = start;
  table.end[row] = end;
  table.lasted[row] = lasted ? 1 : 0;
  table.place[row] = place;
  table.incident[row] = index;
  table.primary[row] = isPrimary ? 1 : 0;
  table.role[row] = role;
  if (killed) {
    table.killedLow[row] = killed.low;
    table.killedBest[row] = killed.best;
    table.killedHigh[row] = killed.high;
  }
  if (!wounded) return;
  table.woundedLow[row] = wounded.low;
  table.woundedBest[row] = wounded.best;
  table.woundedHigh[row] = wounded.high;
}

/** When every row has exactly one code, row numbers are the offsets, and the column is not needed. */
function asDimension(
  id: string,
  values: readonly string[],
  codes: readonly number[],
  offsets: Uint32Array | undefined,
): Dimension {
  const isSingle = !offsets || offsets.every((offset, row) => offset === row);
  return { id, values, offsets: isSingle ? null : offsets, codes: Uint16Array.from(codes) };
}

interface Wrong {
  readonly site: number;
  readonly column: TableColumn;
  readonly code: TableProblemCode;
}

function wrongIn(incident: IncidentRows, dimensions: readonly DimensionSpec[], placeCount: number): Wrong | null {
  const { start, end, killed, wounded, sites, codes } = incident;
  const at = (column: TableColumn, code: TableProblemCode | null, site = 0): Wrong | null =>
    code && { site, column, code };
  return (
    at('start', wrongNumber(start, -INT32_MAX - 1, INT32_MAX)) ??
    at('end', wrongNumber(end, -INT32_MAX - 1, INT32_MAX)) ??
    at('end', end > start ? null : 'emptyInterval') ??
    at('killed', wrongFigure(killed)) ??
    at('wounded', wrongFigure(wounded)) ??
    at('sites', sites.length > 0 ? null : 'noSites') ??
    wrongSite(sites, placeCount) ??
    at('dimension', dimensions.every(({ values }, d) => areCodes(codes[d] ?? [], values.length)) ? null : 'unknownCode')
  );
}

function wrongSite(sites: readonly RowSite[], placeCount: number): Wrong | null {
  const isPlace = (place: number) => place === NO_PLACE || isIndex(place, placeCount);
  const place = sites.findIndex((site) => !isPlace(site.place));
  if (place >= 0) return { site: place, column: 'place', code: 'unknownPlace' };
  const role = sites.findIndex((site) => !isIndex(site.role, ROLES));
  return role >= 0 ? { site: role, column: 'role', code: 'unknownCode' } : null;
}

function wrongNumber(value: number, low: number, high: number): TableProblemCode | null {
  if (Number.isNaN(value)) return 'notANumber';
  if (value < low || value > high) return 'outOfRange';
  return Number.isInteger(value) ? null : 'notWhole';
}

function wrongFigure(figure: RowFigure | null): TableProblemCode | null {
  if (!figure) return null;
  const { low, best, high } = figure;
  return wrongNumber(low, 0, INT32_MAX) ?? wrongNumber(best, 0, INT32_MAX) ?? wrongNumber(high, 0, INT32_MAX);
}

function areCodes(codes: readonly number[], size: number): boolean {
  return codes.every((code) => isIndex(code, size));
}

function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}
