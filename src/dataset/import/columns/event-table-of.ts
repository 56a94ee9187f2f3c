import type { EventTable, PlaceTable } from '../../../spacetime/event-table';
import { withDatedDimension } from '../../../spacetime/undated-rows';
import type { ImportedColumns } from './imported-columns';

/** The engine's table of imported columns. It shares their arrays. Each row is an incident and its only site. */
export function eventTableOf(columns: ImportedColumns): EventTable {
  const { length } = columns;
  const incident = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) incident[row] = row;
  return withDatedDimension({
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
}

export function placeTableOf({ places }: ImportedColumns): PlaceTable {
  return { length: places.length, lon: places.lon, lat: places.lat };
}
