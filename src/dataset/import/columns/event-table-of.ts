import type { EventTable, PlaceTable } from '../../../spacetime/event-table';
import { inOrderOfStart } from '../../../spacetime/reorder-rows';
import { withDatedDimension } from '../../../spacetime/undated-rows';
import type { ImportedColumns } from './imported-columns';

/**
 * The engine's table of imported columns. Each row is an incident and its only site. Its rows are in the order of their start; an
 * incident's number is its place in the file. It shares the arrays of columns that are in this order.
 */
export function eventTableOf(columns: ImportedColumns): EventTable {
  const { length } = columns;
  const incident = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) incident[row] = row;
  const table = withDatedDimension({
    length,
    incidentCount: length,
    start: columns.start,
    end: columns.end,
    lasted: columns.lasted,
    place: columns.place,
    incident,
    primary: new Uint8Array(length).fill(1),
    role: new Uint8Array(length),
    killedLow: columns.killedLow,
    killedBest: columns.killedBest,
    killedHigh: columns.killedHigh,
    woundedLow: columns.woundedLow,
    woundedBest: columns.woundedBest,
    woundedHigh: columns.woundedHigh,
    ...(columns.weight && { weight: columns.weight }),
    dimensions: columns.dimensions,
    ...(columns.numbers && { numbers: columns.numbers }),
  });
  return inOrderOfStart(table);
}

export function placeTableOf({ places }: ImportedColumns): PlaceTable {
  return { length: places.length, lon: places.lon, lat: places.lat };
}
