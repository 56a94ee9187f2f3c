import { createRequire } from 'node:module';
import * as topojson from 'topojson-client';
import { feature } from './water.mjs';

const require = createRequire(import.meta.url);
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region' });
const ARABIC = new Intl.DisplayNames(['ar'], { type: 'region' });

/** Borders on land between countries. Natural Earth draws who controls the land, not who has a right to it. */
export function borderLines(detail) {
  const world = require(`world-atlas/countries-${detail}.json`);
  const mesh = topojson.mesh(world, world.objects.countries, (one, other) => one !== other);
  return mesh.coordinates.map((line) => feature('LineString', line, {}));
}

/** One point for each country, where its name fits best, with both names and `size` in square degrees. */
export function countryLabels() {
  const world = require('world-atlas/countries-50m.json');
  const countries = topojson.feature(world, world.objects.countries).features;
  return countries.filter(({ id }) => id !== undefined).flatMap(countryLabel);
}

function countryLabel({ id, geometry }) {
  const code = codeOf(id);
  if (code === null || geometry === null) return [];
  const [en, ar] = [ENGLISH.of(code), ARABIC.of(code)];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [ring] = polygons.map(([outer]) => unroll(outer)).sort((a, b) => areaOf(b) - areaOf(a));
  const size = Math.round(areaOf(ring) * 10) / 10;
  return [feature('Point', innermost(ring), { en, ar, size })];
}

/** The two letters for ISO's three digits. `Intl` knows the digits as aliases of the letters. */
function codeOf(digits) {
  const [locale] = Intl.getCanonicalLocales(`und-${digits}`);
  const region = new Intl.Locale(locale).region ?? digits;
  return region === digits ? null : region;
}

/** Rings of world-atlas jump by 360 degrees at the date line. This makes them run past 180 degrees instead. */
function unroll(ring) {
  const isCut = ring.some(([lon], index) => index > 0 && Math.abs(lon - ring[index - 1][0]) > 180);
  return isCut ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring;
}

/** The point farthest from the ring's edge. It is found on a grid, which is refined twice. */
function innermost(ring) {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  let best = { point: ring[0], distance: -Infinity };
  let width = Math.max(...lons) - Math.min(...lons);
  let height = Math.max(...lats) - Math.min(...lats);
  let centre = [Math.min(...lons) + width / 2, Math.min(...lats) + height / 2];
  for (let round = 0; round < 3; round += 1) {
    best = bestOnGrid(ring, centre, width, height, best);
    centre = best.point;
    width /= 8;
    height /= 8;
  }
  return best.point;
}

function bestOnGrid(ring, [lon, lat], width, height, start) {
  const steps = 24;
  let best = start;
  for (let index = 0; index <= steps * steps; index += 1) {
    const point = [
      lon + width * ((index % steps) / (steps - 1) - 0.5),
      lat + height * (Math.floor(index / steps) / (steps - 1) - 0.5),
    ];
    const distance = contains(ring, point) ? edgeDistance(ring, point) : -Infinity;
    if (distance > best.distance) best = { point, distance };
  }
  return best;
}

/** Names are wide and need more room to the east and west, so a distance to the side counts less. */
function edgeDistance(ring, [lon, lat]) {
  const scale = Math.cos((lat * Math.PI) / 180);
  return Math.min(...ring.map(([x, y]) => Math.hypot((x - lon) * scale * 0.6, y - lat)));
}

function contains(ring, [lon, lat]) {
  let isIn = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [x1, y1] = ring[index];
    const [x2, y2] = ring[before];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) isIn = !isIn;
  }
  return isIn;
}

function areaOf(ring) {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1];
    const [x2, y2] = ring[index];
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice / 2);
}
