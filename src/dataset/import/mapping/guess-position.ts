import { tellingPosition } from '../parse/any-position';
import { parseAngle, parsePair } from '../parse/position';
import { type Cell, cellText } from '../rows/cell';
import { isOutside } from '../rows/country-check';
import { projectedPair } from './guess-projection';
import { scatterOf } from './point-scatter';
import {
  columnsText,
  filledOf,
  type Guess,
  type GuessedPosition,
  isNamed,
  type PositionRemark,
  type PositionTable,
} from './position-table';

const LAT = /^(lat|lats|latitude|latitud|latdd|decimallatitude|breite|breitengrad|широта|enlem|العرض|عرض)$/;
const LON =
  /^(lon|lng|long|lons|longitude|longitud|londd|decimallongitude|l[aä]nge|laenge|l[aä]ngengrad|долгота|довгота|boylam|الطول|طول)$/;
const Y = /^(y|ycoord|ycoordinate|northing|pointy|coordy)$/;
const X = /^(x|xcoord|xcoordinate|easting|pointx|coordx)$/;
const Z = /^(z|zcoord)$/;
const POSITION =
  /^(coordinates?|coords?|position|point|geom|geometry|wkt|mgrs|grid|gridref|latlon|latlong|latlng|lonlat|gps|geo|geopoint|geolocation|pluscode|utm|الإحداثيات|احداثيات|إحداثيات|координаты)$/;
const MOSTLY = 0.5;
const FEW = 0.2;
const NONE = { score: 0, format: 'latLon', swapped: false } as const;

/** Finds the position by names and contents together: two columns, or one. */
export function guessPosition(table: PositionTable): GuessedPosition {
  const pair = namedPair(table) ?? drawnPair(table);
  const single = singleColumn(table);
  const notes = pair === null && single === null ? notDegrees(table) : [];
  if (single && (!pair || single.score > pair.score)) return checked(single, table);
  if (pair) return checked(pair, table);
  return { ...NONE, remarks: [...notes, { code: 'noPosition' }] };
}

/** Share of the filled cells that are angles of at most so many degrees. */
function degrees(cells: readonly Cell[], most: number): number {
  if (cells.length === 0) return 0;
  return cells.filter((cell) => Math.abs(parseAngle(cell)) <= most).length / cells.length;
}

function namedPair(table: PositionTable): Guess | null {
  const at = (pattern: RegExp, most: number) =>
    table.columns
      .map((column, index) => ({ column, index, share: degrees(filledOf(table, index), most) }))
      .filter(({ column }) => isNamed(column, pattern))
      .sort((a, b) => b.share - a.share)[0];
  const lat = at(LAT, 180);
  const lon = at(LON, 360);
  if (lat && lon && lat.index !== lon.index) {
    const isEmpty = filledOf(table, lat.index).length === 0;
    const share = isEmpty ? 0.2 : Math.min(lat.share, lon.share);
    if (share > 0.1) return pairOf(table, lat.index, lon.index, 0.25 + 0.75 * share);
  }
  const y = at(Y, 90);
  const x = at(X, 180);
  if (!x || !y || x.index === y.index) return null;
  if (Math.min(x.share, y.share) > 0.9) {
    const isUnit = table.columns.some((column) => isNamed(column, Z)) || spread(table, x.index, y.index) <= 1;
    return isUnit ? null : pairOf(table, y.index, x.index, 0.6);
  }
  return projectedPair(table, y.index, x.index);
}

/** The largest coordinate of the two columns. A table of points within a degree of 0, 0 holds ratios rather than degrees. */
function spread(table: PositionTable, ...at: readonly number[]): number {
  return Math.max(...at.flatMap((each) => filledOf(table, each).map((cell) => Math.abs(parseAngle(cell)) || 0)));
}

function pairOf(table: PositionTable, lat: number, lon: number, score: number): Guess {
  const beyond = (at: number) => {
    const cells = filledOf(table, at);
    return cells.length === 0 ? 0 : cells.filter((cell) => Math.abs(parseAngle(cell)) > 90).length / cells.length;
  };
  return {
    lat: table.columns[lat] ?? '',
    lon: table.columns[lon] ?? '',
    score,
    format: 'latLon',
    swapped: beyond(lat) > MOSTLY && beyond(lon) === 0,
  };
}

/** Two neighbouring columns of decimals without telling names: one within 90 degrees, the other within 180. */
function drawnPair(table: PositionTable): Guess | null {
  const fits = table.columns.map((_, at) => decimals(filledOf(table, at)));
  for (let at = 0; at + 1 < fits.length; at += 1) {
    const [first, second] = [fits[at], fits[at + 1]];
    if (!first || !second) continue;
    if (isNamed(table.columns[at + 2] ?? '', Z) || Math.max(first.most, second.most) <= 1) continue;
    if (first.most <= 90) {
      const guess = pairOf(table, at, at + 1, second.most > 90 ? 0.6 : 0.45);
      if (second.most > 90) return guess;
      const columns = `${table.columns[at]}, ${table.columns[at + 1]}`;
      return { ...guess, remarks: [{ code: 'orderAssumed', columns }] };
    }
    if (second.most <= 90) return pairOf(table, at + 1, at, 0.6);
  }
  return null;
}

/** A column of numbers with decimal places, all within 180; null for any other column. */
function decimals(cells: readonly Cell[]): { readonly most: number } | null {
  if (cells.length === 0) return null;
  let most = 0;
  let precise = 0;
  for (const cell of cells) {
    const value = Math.abs(parseAngle(cell));
    if (!(value <= 180)) return null;
    most = Math.max(most, value);
    if (/[.,\u066b]\d{2,}\s*°?$/.test(cellText(cell)) || /[°'″]/.test(cellText(cell))) precise += 1;
  }
  return precise / cells.length > 0.6 ? { most } : null;
}

const ONE_NUMBER = /^\s*[+-]?\d{1,3},\d+\s*°?\s*$/;

function singleColumn(table: PositionTable): Guess | null {
  let best: { at: number; score: number } | null = null;
  table.columns.forEach((column, at) => {
    const cells = filledOf(table, at);
    if (cells.length === 0) return;
    const share = cells.filter(isPosition).length / cells.length;
    const score = share * (isNamed(column, POSITION) ? 1 : 0.6);
    if (share > MOSTLY && score > (best?.score ?? 0)) best = { at, score };
  });
  const found = best as { at: number; score: number } | null;
  if (!found) return null;
  const cells = filledOf(table, found.at);
  const isLonFirst = cells.some((cell) => Math.abs(firstNumber(cell)) > 90) || isArrayOfGeoJson(table, found.at, cells);
  return {
    position: table.columns[found.at] ?? '',
    score: found.score,
    format: isLonFirst ? 'lonLat' : 'latLon',
    swapped: false,
  };
}

/** "36,30" is one number with a decimal comma. */
function isPosition(cell: Cell): boolean {
  if (!Number.isNaN(tellingPosition(cell).lon)) return true;
  const text = cellText(cell);
  if (!Array.isArray(cell) && (ONE_NUMBER.test(text) || !/\d\D+\d/.test(text) || !/[\s,;|]/.test(text))) return false;
  const { lon, lat } = parsePair(cell, 'latLon');
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 180 && (Math.abs(lat) <= 90 || Math.abs(lon) <= 90);
}

function firstNumber(cell: Cell): number {
  if (Array.isArray(cell)) return Number(cell[0]);
  return Number.parseFloat(cellText(cell).replace(/^[[({\s]+/, ''));
}

/** Arrays in a member named `coordinates` follow GeoJSON, unless a second number is no latitude. */
function isArrayOfGeoJson(table: PositionTable, at: number, cells: readonly Cell[]): boolean {
  const isNamedSo = /coordinates$/i.test(table.columns[at] ?? '');
  return isNamedSo && cells.every((cell) => Array.isArray(cell) && Math.abs(Number(cell[1])) <= 90);
}

/** Columns that are called coordinates and hold no degrees. */
function notDegrees(table: PositionTable): PositionRemark[] {
  const named = table.columns.filter((column, at) => {
    const isCoordinate = [LAT, LON, X, Y].some((pattern) => isNamed(column, pattern));
    return isCoordinate && filledOf(table, at).some((cell) => !Number.isNaN(parseAngle(cell)));
  });
  return named.length === 0 ? [] : [{ code: 'notDegrees', columns: named.join(', ') }];
}

/** Compares the points with the countries that their rows name. */
function checked(guess: Guess, table: PositionTable): GuessedPosition {
  const remarks = [...(guess.remarks ?? [])];
  if (guess.lat === undefined || guess.lon === undefined || guess.projection) return { ...guess, remarks };
  const lats = table.cellsOf(table.columns.indexOf(guess.lat));
  const lons = table.cellsOf(table.columns.indexOf(guess.lon));
  let known = 0;
  let outside = 0;
  let outsideSwapped = 0;
  const outsideFlipped = { lat: 0, lon: 0 };
  const points: [number, number][] = [];
  lats.forEach((cell, row) => {
    const country = table.countries[row] ?? '';
    const [lat, lon] = [parseAngle(cell), parseAngle(lons[row])];
    if (!Number.isNaN(lat) && !Number.isNaN(lon)) points.push(guess.swapped ? [lat, lon] : [lon, lat]);
    if (country === '' || Number.isNaN(lat) || Number.isNaN(lon) || (lat === 0 && lon === 0)) return;
    const [x, y] = guess.swapped ? [lat, lon] : [lon, lat];
    known += 1;
    if (isOutside(country, x, y)) outside += 1;
    if (Math.abs(x) > 90 || isOutside(country, y, x)) outsideSwapped += 1;
    if (isOutside(country, -x, y)) outsideFlipped.lon += 1;
    if (isOutside(country, x, -y)) outsideFlipped.lat += 1;
  });
  const scatter = scatterOf(points);
  if (scatter === 'numbered' || (scatter === 'scattered' && guess.score <= 0.6)) {
    return { ...NONE, remarks: [...notDegrees(table), { code: 'noPosition' }] };
  }
  if (scatter === 'scattered') remarks.push({ code: 'scattered', columns: columnsText(guess) });
  if (scatter === 'onePoint') remarks.push({ code: 'onePoint', at: (points[0] ?? []).toReversed().join(', ') });
  const share = known === 0 ? 0 : outside / known;
  const score = guess.score * (scatter === null ? 1 - share : Math.min(0.5, 1 - share));
  if (share <= MOSTLY) return { ...guess, score, remarks };
  if (outsideSwapped / known < FEW)
    return { ...guess, score, remarks: [...remarks, { code: 'swapFits', count: outside, total: known }] };
  for (const axis of ['lon', 'lat'] as const) {
    if (outsideFlipped[axis] / known >= FEW) continue;
    return { ...guess, score, remarks: [...remarks, { code: 'flipFits', axis, count: outside, total: known }] };
  }
  // Columns that are only called x and y, or nothing at all, are no degrees where the points fall outside their countries.
  if (guess.score <= 0.6) return { ...NONE, remarks: [...notDegrees(table), { code: 'noPosition' }] };
  return { ...guess, score, remarks: [...remarks, { code: 'outOfCountry', count: outside, total: known }] };
}
