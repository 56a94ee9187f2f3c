import type { Dimension, EventTable, PlaceTable } from '../../spacetime/event-table';
import { NO_PLACE } from '../../spacetime/event-table';
import type { NumberColumn } from '../../spacetime/number-column';
import { rangeBins } from '../../spacetime/range-bins';
import { inOrderOfStart } from '../../spacetime/reorder-rows';
import { DATED_DIMENSION, withDatedDimension } from '../../spacetime/undated-rows';
import { MOST_VALUES, OVERFLOW_VALUE } from '../import/columns/value-dictionary';
import { joinNumbers } from './join-numbers';

/** A dataset's rows and points. */
export interface TableOfPlaces {
  readonly table: EventTable;
  readonly places: PlaceTable;
}

/** Id of the dimension that names the dataset of each row. */
export const DATASET_DIMENSION = 'dataset';

/**
 * Joins two tables. The incidents and places of the second come after those of the first; the rows are in the order of their start.
 * `values` name the two datasets.
 */
export function combineTables(
  first: TableOfPlaces,
  second: TableOfPlaces,
  values: readonly [string, string],
): TableOfPlaces {
  const a = first.table;
  const b = second.table;
  const length = a.length + b.length;
  const numbers = joinNumbers(a, b);
  const ints = (pick: (table: EventTable) => Int32Array) => joinInts(pick(a), pick(b));
  const bytes = (pick: (table: EventTable) => Uint8Array) => {
    const both = new Uint8Array(length);
    both.set(pick(a));
    both.set(pick(b), a.length);
    return both;
  };
  const table: EventTable = {
    length,
    incidentCount: a.incidentCount + b.incidentCount,
    start: ints(({ start }) => start),
    end: ints(({ end }) => end),
    lasted: bytes(({ lasted }) => lasted),
    place: joinInts(
      a.place,
      b.place.map((place) => (place === NO_PLACE ? NO_PLACE : place + first.places.length)),
    ),
    incident: joinIncidents(a, b),
    ...((a.weight || b.weight) && {
      weight: ints(({ weight, length: rows }) => weight ?? new Int32Array(rows).fill(1)),
    }),
    primary: bytes(({ primary }) => primary),
    role: bytes(({ role }) => role),
    killedLow: ints(({ killedLow }) => killedLow),
    killedBest: ints(({ killedBest }) => killedBest),
    killedHigh: ints(({ killedHigh }) => killedHigh),
    woundedLow: ints(({ woundedLow }) => woundedLow),
    woundedBest: ints(({ woundedBest }) => woundedBest),
    woundedHigh: ints(({ woundedHigh }) => woundedHigh),
    dimensions: [
      datasetDimension(a.length, b.length, values),
      ...joinDimensions(a, b, numbers),
      ...numbers.map((column) => rangeBins(column, length)),
    ],
    numbers,
  };
  return { table: inOrderOfStart(withDatedDimension(table)), places: joinPlaces(first.places, second.places) };
}

function joinInts(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function joinIncidents(a: EventTable, b: EventTable): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a.incident);
  both.set(
    b.incident.map((incident) => incident + a.incidentCount),
    a.length,
  );
  return both;
}

function joinPlaces(a: PlaceTable, b: PlaceTable): PlaceTable {
  const lon = new Float64Array(a.length + b.length);
  const lat = new Float64Array(a.length + b.length);
  lon.set(a.lon);
  lon.set(b.lon, a.length);
  lat.set(a.lat);
  lat.set(b.lat, a.length);
  return { length: a.length + b.length, lon, lat };
}

function datasetDimension(first: number, second: number, values: readonly [string, string]): Dimension {
  return { id: DATASET_DIMENSION, values, offsets: null, codes: new Uint16Array(first + second).fill(1, first) };
}

/** The ranges of two tables differ, so that columns of numbers get new ones. Which rows have a date is looked up anew. */
function joinDimensions(a: EventTable, b: EventTable, numbers: readonly NumberColumn[]): Dimension[] {
  const ids = new Set([...a.dimensions, ...b.dimensions].map(({ id }) => id));
  ids.delete(DATASET_DIMENSION);
  ids.delete(DATED_DIMENSION);
  for (const { id } of numbers) ids.delete(id);
  return [...ids].map((id) => {
    const ofA = a.dimensions.find((each) => each.id === id) ?? emptyDimension(id, a.length);
    const ofB = b.dimensions.find((each) => each.id === id) ?? emptyDimension(id, b.length);
    return joinDimension(id, ofA, a.length, ofB, b.length);
  });
}

function emptyDimension(id: string, length: number): Dimension {
  return { id, values: [], offsets: new Uint32Array(length + 1), codes: new Uint16Array(0) };
}

/** The most frequent values of both tables first, because rings and facets show the first few; rarer values become `…`. */
function mostFrequent(counts: ReadonlyMap<string, number>): readonly string[] {
  const values = [...counts.keys()].sort((x, y) => (counts.get(y) ?? 0) - (counts.get(x) ?? 0));
  if (values.length <= MOST_VALUES) return values;
  return [...values.filter((value) => value !== OVERFLOW_VALUE).slice(0, MOST_VALUES - 1), OVERFLOW_VALUE];
}

function joinDimension(id: string, a: Dimension, rowsA: number, b: Dimension, rowsB: number): Dimension {
  const counts = new Map<string, number>();
  for (const { values, codes } of [a, b]) {
    for (const value of values) counts.set(value, counts.get(value) ?? 0);
    const perCode = new Uint32Array(values.length);
    for (const code of codes) perCode[code] = (perCode[code] ?? 0) + 1;
    values.forEach((value, code) => {
      counts.set(value, (counts.get(value) ?? 0) + (perCode[code] ?? 0));
    });
  }
  const values = mostFrequent(counts);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const rest = codeOf.get(OVERFLOW_VALUE) ?? 0;
  const codes = new Uint16Array(a.codes.length + b.codes.length);
  codes.set(a.codes.map((code) => codeOf.get(a.values[code] ?? '') ?? rest));
  codes.set(
    b.codes.map((code) => codeOf.get(b.values[code] ?? '') ?? rest),
    a.codes.length,
  );
  if (!a.offsets && !b.offsets) return { id, values, offsets: null, codes };
  const offsets = new Uint32Array(rowsA + rowsB + 1);
  for (let row = 0; row <= rowsA; row += 1) offsets[row] = a.offsets ? (a.offsets[row] ?? 0) : row;
  for (let row = 1; row <= rowsB; row += 1) {
    offsets[rowsA + row] = a.codes.length + (b.offsets ? (b.offsets[row] ?? 0) : row);
  }
  return { id, values, offsets, codes };
}
