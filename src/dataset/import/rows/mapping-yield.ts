import { INCIDENT_KINDS, type IncidentKind } from '../../../domain/incident';
import { isUndated } from '../../../domain/time-interval';
import { CASUALTY_COLUMNS, type EventTable, NO_PLACE, NOT_STATED } from '../../../spacetime/event-table';
import { valuesOfRow } from '../../../spacetime/row-values';
import { openingBoundsOf } from '../atlas/opening-bounds';
import type { ImportedColumns } from '../columns/imported-columns';
import { placeNameAt } from '../columns/place-dictionary';
import { textAt } from '../columns/text-column';

/** Sums of one measure over the rows that state it. */
export interface YieldSum {
  readonly low: number;
  readonly high: number;
  readonly rows: number;
}

/** One incident as the list would show it. Its times and figures are row `row` of `YieldedSamples.table`. */
export interface SampleIncident {
  readonly row: number;
  readonly title: string | null;
  readonly kind: IncidentKind;
  readonly kindLabel: string;
  readonly placeName: string;
}

/** What a mapping makes of a table, for the reader to check before the import. */
export interface MappingYield {
  /** Longitude and latitude in degrees, one point after the other; at most `MOST_POINTS` of them. */
  readonly points: readonly number[];
  /** West, south, east and north of the points. */
  readonly bounds: readonly [number, number, number, number];
  /** Minutes since 1970: the first start and the last end of the rows with a date. Both infinite where no row has one. */
  readonly first: number;
  readonly last: number;
  /** Rows by start, in equal parts of the time from `first` to `last`. */
  readonly bins: readonly number[];
  /** How many incidents the rows stand for; absent where each is one. */
  readonly incidents?: number;
  readonly killed: YieldSum;
  readonly wounded: YieldSum;
  readonly samples: readonly SampleIncident[];
  readonly table: EventTable;
}

const MOST_POINTS = 1500;
const BINS = 48;
const SAMPLES = 3;

/** Null for a table of which no row was loaded. */
export function yieldOf(columns: ImportedColumns): MappingYield | null {
  const { length, start, end, places } = columns;
  if (length === 0) return null;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < length; row += 1) {
    if (isUndated(start[row] ?? 0)) continue;
    first = Math.min(first, start[row] ?? first);
    last = Math.max(last, end[row] ?? last);
  }
  const bins = new Array<number>(BINS).fill(0);
  for (let row = 0; row < length; row += 1) {
    if (isUndated(start[row] ?? 0)) continue;
    const bin = Math.min(BINS - 1, Math.floor((((start[row] ?? first) - first) / (last - first)) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const step = Math.max(1, places.length / MOST_POINTS);
  const points: number[] = [];
  for (let at = 0; at < places.length; at += step) {
    points.push(places.lon[Math.floor(at)] ?? 0, places.lat[Math.floor(at)] ?? 0);
  }
  const rows = [...new Set([0, length >> 1, length - 1])].slice(0, SAMPLES);
  return {
    points,
    bounds: openingBoundsOf(places),
    first,
    last,
    bins,
    ...(columns.weight && { incidents: columns.weight.reduce((sum, each) => sum + each, 0) }),
    killed: sumOf(columns, 'killed'),
    wounded: sumOf(columns, 'wounded'),
    samples: rows.map((row, at) => sampleAt(columns, row, at)),
    table: tableOf(columns, rows),
  };
}

function sumOf(columns: ImportedColumns, measure: 'killed' | 'wounded'): YieldSum {
  const [lows, bests, highs] =
    measure === 'killed'
      ? [columns.killedLow, columns.killedBest, columns.killedHigh]
      : [columns.woundedLow, columns.woundedBest, columns.woundedHigh];
  let low = 0;
  let high = 0;
  let rows = 0;
  for (let row = 0; row < columns.length; row += 1) {
    if (bests[row] === NOT_STATED) continue;
    rows += 1;
    low += Math.max(0, lows[row] ?? 0);
    high += Math.max(0, highs[row] ?? 0);
  }
  return { low, high, rows };
}

function sampleAt(columns: ImportedColumns, row: number, at: number): SampleIncident {
  const place = columns.place[row] ?? -1;
  const unplaced = columns.unplaced[row] ?? -1;
  return {
    row: at,
    title: textAt(columns.titles, row) || null,
    kind: INCIDENT_KINDS[columns.kind[row] ?? 0] ?? 'other',
    kindLabel: valuesOfRow(columns, 'kind', row)[0] ?? '',
    placeName:
      place >= 0 ? placeNameAt(columns.places, place) : unplaced >= 0 ? textAt(columns.unplacedNames, unplaced) : '',
  };
}

function tableOf(columns: ImportedColumns, rows: readonly number[]): EventTable {
  const of = (values: Int32Array) => Int32Array.from(rows, (row) => values[row] ?? NOT_STATED);
  const figures = Object.fromEntries(CASUALTY_COLUMNS.map((name) => [name, of(columns[name])]));
  return {
    length: rows.length,
    incidentCount: rows.length,
    start: of(columns.start),
    end: of(columns.end),
    lasted: new Uint8Array(rows.length),
    place: new Int32Array(rows.length).fill(NO_PLACE),
    incident: Uint32Array.from(rows, (_, at) => at),
    primary: new Uint8Array(rows.length).fill(1),
    role: new Uint8Array(rows.length),
    dimensions: [],
    ...(figures as Pick<EventTable, (typeof CASUALTY_COLUMNS)[number]>),
  };
}
