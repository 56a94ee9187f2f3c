import { type EventTable, NO_PLACE, NOT_STATED, type PlaceTable } from './event-table';
import type { TableProblem } from './table-problem';

/** The first place where a table contradicts itself, or null. The engine would count such a table wrong. */
export function checkTable(table: EventTable, places: PlaceTable): TableProblem | null {
  return (
    wrongLength(table) ??
    wrongPlace(places) ??
    wrongDimension(table) ??
    wrongRow(table, places.length) ??
    wrongFigure(table)
  );
}

function wrongLength(table: EventTable): TableProblem | null {
  const { start, end, lasted, place, incident, primary, role, weight } = table;
  const columns = [
    start,
    end,
    lasted,
    place,
    incident,
    primary,
    role,
    ...(weight ? [weight] : []),
    ...figuresOf(table),
  ];
  if (columns.every(({ length }) => length === table.length)) return null;
  return { row: table.length, column: 'start', code: 'wrongLength' };
}

function figuresOf(table: EventTable): readonly Int32Array[] {
  const { killedLow, killedBest, killedHigh, woundedLow, woundedBest, woundedHigh } = table;
  return [killedLow, killedBest, killedHigh, woundedLow, woundedBest, woundedHigh];
}

function wrongPlace({ lon, lat, length }: PlaceTable): TableProblem | null {
  for (let place = 0; place < length; place += 1) {
    const x = lon[place] ?? Number.NaN;
    const y = lat[place] ?? Number.NaN;
    if (Number.isNaN(x)) return { row: place, column: 'lon', code: 'notANumber' };
    if (Number.isNaN(y)) return { row: place, column: 'lat', code: 'notANumber' };
    if (Math.abs(x) > 180) return { row: place, column: 'lon', code: 'outOfRange' };
    if (Math.abs(y) > 90) return { row: place, column: 'lat', code: 'outOfRange' };
  }
  return null;
}

function wrongDimension({ dimensions, numbers = [], length }: EventTable): TableProblem | null {
  if (numbers.some(({ codes, steps }) => (codes ?? steps).length !== length)) {
    return { row: length, column: 'dimension', code: 'wrongLength' };
  }
  for (const { offsets, codes, values } of dimensions) {
    const size = offsets ? (offsets[length] ?? -1) : length;
    if (codes.length !== size) return { row: length, column: 'dimension', code: 'wrongLength' };
    const row = firstFrom(codes, values.length);
    if (row >= 0) return { row, column: 'dimension', code: 'unknownCode' };
  }
  return null;
}

function wrongRow(table: EventTable, placeCount: number): TableProblem | null {
  const { start, end, place, incident, primary } = table;
  const seen = new Uint8Array(table.incidentCount);
  let before = -1;
  let incidents = 0;
  for (let row = 0; row < table.length; row += 1) {
    if ((end[row] ?? 0) <= (start[row] ?? 0)) return { row, column: 'end', code: 'emptyInterval' };
    const at = place[row] ?? 0;
    if (at !== NO_PLACE && (at < 0 || at >= placeCount)) return { row, column: 'place', code: 'unknownPlace' };
    const index = incident[row] ?? 0;
    if (index !== before) {
      if (index >= seen.length || seen[index] === 1) return { row, column: 'incident', code: 'badGrouping' };
      seen[index] = 1;
      incidents += 1;
    }
    if ((primary[row] === 1) !== (index !== before)) return { row, column: 'primary', code: 'badGrouping' };
    before = index;
  }
  if (incidents === seen.length) return null;
  return { row: table.length, column: 'incident', code: 'wrongLength' };
}

function wrongFigure(table: EventTable): TableProblem | null {
  for (const [i, figures] of figuresOf(table).entries()) {
    const row = firstBelow(figures, NOT_STATED);
    if (row >= 0) return { row, column: i < 3 ? 'killed' : 'wounded', code: 'outOfRange' };
  }
  return null;
}

/** Index of the first number that is the limit or more; -1 where none is. `findIndex` calls a function for each of a million. */
function firstFrom(numbers: Uint16Array, limit: number): number {
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) >= limit) return at;
  return -1;
}

/** Index of the first number below the limit; -1 where none is. */
function firstBelow(numbers: Int32Array, limit: number): number {
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) < limit) return at;
  return -1;
}
