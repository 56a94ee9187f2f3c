import type { Dimension, EventTable, PlaceTable } from '../../../src/spacetime/event-table';
import { seededRandom } from '../../fixtures/seeded-random.mjs';

export interface Synthetic {
  readonly table: EventTable;
  readonly places: PlaceTable;
}

const DAY = 1440;
/** 1 January 2015 to 31 December 2024, minutes. */
export const SPAN_FROM = 16436 * DAY;
export const SPAN_TO = 20089 * DAY;

/** Dimensions like those of the curated dataset: id, number of values, the most values of one row. */
const DIMENSIONS: readonly (readonly [id: string, values: number, most: number])[] = [
  ['kind', 8, 1],
  ['place', 400, 1],
  ['status', 5, 1],
  ['actor', 40, 2],
  ['group', 8, 3],
  ['casualties', 3, 1],
  ['discrepancy', 2, 1],
  ['documentation', 4, 1],
];

/**
 * Makes up events with one site each. Most places lie in towns of very different sizes. Most events are in bursts that
 * last days or weeks. Their intervals are from minutes to a year long. A tenth state no figure, a hundredth have no
 * place. The same seed makes the same events on every machine.
 * @param isOrdered whether the rows are sorted by start, as in a file that is sorted by date
 */
export function synthesise(count: number, placeCount: number, seed = 1, isOrdered = true): Synthetic {
  const random = seededRandom(seed);
  const places = scatterPlaces(placeCount, random);
  const start = burstyStarts(count, random);
  if (isOrdered) start.sort();
  const table = fillTable(start, placeCount, random);
  return { table, places };
}

/**
 * The same events as crossfilter2 counts them: by start alone, with the dimensions of one value a row, and at no place. So both
 * libraries do the same work.
 */
export function startsOnly({ table }: Synthetic): Synthetic {
  const { length, start } = table;
  const moments = {
    ...table,
    end: start.map((minute) => minute + 1),
    lasted: new Uint8Array(length),
    place: new Int32Array(length).fill(-1),
    dimensions: table.dimensions.filter(({ offsets }) => offsets === null),
  };
  return { table: moments, places: { length: 0, lon: new Float64Array(0), lat: new Float64Array(0) } };
}

function scatterPlaces(count: number, random: () => number): PlaceTable {
  const lon = new Float64Array(count);
  const lat = new Float64Array(count);
  const towns = Array.from({ length: 120 }, () => ({
    lon: -120 + random() * 280,
    lat: -40 + random() * 95,
    spread: 0.02 + random() ** 3 * 2,
  }));
  for (let place = 0; place < count; place += 1) {
    const town = towns[Math.floor(random() ** 2.5 * towns.length)];
    const isLone = !town || random() < 0.05;
    lon[place] = isLone ? -179 + random() * 358 : town.lon + bell(random) * town.spread;
    lat[place] = isLone ? -60 + random() * 130 : town.lat + bell(random) * town.spread * 0.8;
  }
  return { length: count, lon, lat };
}

/** A random number, distributed almost normally around 0. */
function bell(random: () => number): number {
  return random() + random() + random() + random() - 2;
}

function burstyStarts(count: number, random: () => number): Int32Array {
  const start = new Int32Array(count);
  const span = SPAN_TO - SPAN_FROM;
  const bursts = Array.from({ length: 160 }, () => ({
    at: SPAN_FROM + random() * span,
    width: (2 + random() * 40) * DAY,
  }));
  for (let i = 0; i < count; i += 1) {
    const burst = random() < 0.6 ? bursts[Math.floor(random() ** 1.7 * bursts.length)] : undefined;
    const minute = burst ? burst.at + bell(random) * burst.width : SPAN_FROM + random() * span;
    start[i] = Math.min(Math.max(Math.floor(minute), SPAN_FROM), SPAN_TO - 1);
  }
  return start;
}

function durationOf(random: () => number): number {
  const kind = random();
  if (kind < 0.35) return 1 + Math.floor(random() * 180);
  if (kind < 0.85) return DAY;
  if (kind < 0.94) return 7 * DAY;
  if (kind < 0.995) return 30 * DAY;
  return 365 * DAY;
}

function fillTable(start: Int32Array, placeCount: number, random: () => number): EventTable {
  const length = start.length;
  const ints = () => new Int32Array(length);
  const table = {
    length,
    incidentCount: length,
    start,
    end: ints(),
    lasted: new Uint8Array(length),
    place: ints(),
    incident: new Uint32Array(length),
    primary: new Uint8Array(length).fill(1),
    role: new Uint8Array(length),
    killedLow: ints(),
    killedBest: ints(),
    killedHigh: ints(),
    woundedLow: ints(),
    woundedBest: ints(),
    woundedHigh: ints(),
    dimensions: DIMENSIONS.map(([id, values, most]) => fillDimension(id, values, most, length, random)),
  };
  for (let row = 0; row < length; row += 1) {
    table.end[row] = (start[row] ?? 0) + durationOf(random);
    table.lasted[row] = random() < 0.05 ? 1 : 0;
    // A few places have most of the events, but no single place has a large share of them.
    table.place[row] = random() < 0.01 ? -1 : Math.floor(random() ** 2 * placeCount);
    table.incident[row] = row;
    setFigure(table.killedLow, table.killedBest, table.killedHigh, row, random, 3);
    setFigure(table.woundedLow, table.woundedBest, table.woundedHigh, row, random, 8);
  }
  return table;
}

function setFigure(
  low: Int32Array,
  best: Int32Array,
  high: Int32Array,
  row: number,
  random: () => number,
  scale: number,
): void {
  const isStated = random() >= 0.1;
  const figure = isStated ? Math.floor(random() ** 6 * scale * 10) : -1;
  low[row] = isStated ? Math.floor(figure * 0.8) : -1;
  best[row] = figure;
  high[row] = isStated ? Math.ceil(figure * 1.3) : -1;
}

function fillDimension(id: string, size: number, most: number, length: number, random: () => number): Dimension {
  const values = Array.from({ length: size }, (_, code) => `${id}-${code}`);
  const pick = () => Math.floor(random() ** 1.8 * size);
  if (most === 1) return { id, values, offsets: null, codes: new Uint16Array(length).map(pick) };
  const offsets = new Uint32Array(length + 1);
  const codes = new Uint16Array(length * most);
  let used = 0;
  for (let row = 0; row < length; row += 1) {
    const first = used;
    for (let i = 0; i < 1 + Math.floor(random() * most); i += 1) {
      const code = pick();
      if (codes.subarray(first, used).includes(code)) continue;
      codes[used] = code;
      used += 1;
    }
    offsets[row + 1] = used;
  }
  return { id, values, offsets, codes: codes.slice(0, used) };
}
