import { parseAngle } from '../parse/position';
import { fromProjected, type Projection } from '../parse/projected';
import { cellText } from '../rows/cell';
import { isOutside } from '../rows/country-check';
import { columnsText, filledOf, type Guess, isNamed, type PositionTable } from './position-table';

const MERCATOR = /3857|900913|mercator/i;
const UTM_ZONE = /utm[\s_-]*(\d{1,2})\s*([ns])?/i;

/** Metres are converted where the file names their projection, or where the points then lie in the countries of their rows. */
export function projectedPair(table: PositionTable, y: number, x: number): Guess | null {
  const names = `${table.columns[y]} ${table.columns[x]}`;
  const zone = UTM_ZONE.exec(names);
  const column = zone ? null : zoneColumn(table, y, x);
  const base = { lat: table.columns[y] ?? '', lon: table.columns[x] ?? '', format: 'latLon', swapped: false } as const;
  if (zone || column) {
    const named = { type: 'utm', zone: Number(zone?.[1]), north: zone?.[2]?.toLowerCase() !== 's' } as const;
    const projection = column ?? named;
    return {
      ...base,
      score: 0.6,
      projection,
      remarks: [{ code: 'converted', columns: columnsText(base), projection: 'utm' }],
    };
  }
  const projection = { type: 'webMercator' } as const;
  if (!MERCATOR.test(names) && !fitsCountries(table, y, x)) return null;
  return {
    ...base,
    score: 0.6,
    projection,
    remarks: [{ code: 'converted', columns: columnsText(base), projection: 'webMercator' }],
  };
}

const ZONE_NAME = /^(zone|utmzone|fuseau|huso|zona|fuso|зона|المنطقة)$/;
const ZONE = /^(?:utm\s*)?(\d{1,2})\s*([C-HJ-NP-X])?$/i;

/** The zone that a column of its own states, one for all rows. The letter is that of a hemisphere or of a band of latitude. */
function zoneColumn(table: PositionTable, y: number, x: number): (Projection & { type: 'utm' }) | null {
  const at = table.columns.findIndex((column) => isNamed(column, ZONE_NAME));
  const stated = new Set(at < 0 ? [] : filledOf(table, at).map(cellText));
  const match = stated.size === 1 ? ZONE.exec([...stated][0] ?? '') : null;
  const zone = Number(match?.[1]);
  if (!(zone >= 1 && zone <= 60)) return null;
  const letter = match?.[2]?.toUpperCase() ?? '';
  if (letter !== '' && letter !== 'S') return { type: 'utm', zone, north: letter >= 'N' };
  const north = { type: 'utm', zone, north: true } as const;
  const south = { type: 'utm', zone, north: false } as const;
  const isSouth = !fitsCountries(table, y, x, north) && fitsCountries(table, y, x, south);
  return isSouth ? south : north;
}

function fitsCountries(
  table: PositionTable,
  y: number,
  x: number,
  projection: Projection = { type: 'webMercator' },
): boolean {
  const [ys, xs] = [table.cellsOf(y), table.cellsOf(x)];
  let known = 0;
  let inside = 0;
  table.countries.forEach((country, row) => {
    if (country === '') return;
    const { lon, lat } = fromProjected(projection, parseAngle(xs[row]), parseAngle(ys[row]));
    if (Number.isNaN(lon)) return;
    known += 1;
    if (!isOutside(country, lon, lat)) inside += 1;
  });
  return known > 0 && inside / known > 0.8;
}
