import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import polygonClipping from 'polygon-clipping';
import { areaOfTile } from './areas.mjs';

const EXTENT = 4096;
const BUFFER = 64;

/**
 * Cuts layers into vector tiles.
 * @param land - polygons; what they leave of a tile is sea
 * @param layers - name to `{features, tolerance, keep}`; `keep(tags, z)` says whether a feature is in tiles of zoom z
 * @param wanted - `(z, x, y)` says whether a tile is wanted
 * @returns `{z, x, y, data}`, gzipped; without empty tiles
 */
export function cutVector(land, layers, { minZoom, maxZoom, wanted, marksDetailed }) {
  const landIndex = indexOf(land, 4, maxZoom);
  const indexes = Object.entries(layers).map(([name, { features, tolerance, keep }]) => {
    return { name, keep, index: indexOf(features, tolerance, maxZoom) };
  });
  const tiles = [];
  for (let z = minZoom; z <= maxZoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        if (!wanted(z, x, y)) continue;
        const isDetailed = marksDetailed && areaOfTile(z, x, y) !== null;
        const data = encode(landIndex, indexes, { z, x, y, isDetailed });
        if (data) tiles.push({ z, x, y, data });
      }
    }
  }
  return tiles;
}

/** The index goes one zoom deeper than the tiles, because it does not simplify its deepest zoom. */
function indexOf(features, tolerance, maxZoom) {
  const collection = { type: 'FeatureCollection', features };
  return new GeoJSONVT(collection, {
    maxZoom: maxZoom + 1,
    indexMaxZoom: 4,
    indexMaxPoints: 0,
    tolerance,
    extent: EXTENT,
    buffer: BUFFER,
  });
}

function encode(landIndex, indexes, { z, x, y, isDetailed }) {
  const mark = (tags) => (isDetailed ? { ...tags, detailed: 1 } : tags);
  const sea = seaOf(landIndex.getTile(z, x, y));
  const found = indexes.flatMap(({ name, keep, index }) => {
    const features = (index.getTile(z, x, y)?.features ?? []).filter(({ tags }) => keep(tags, z));
    if (name === 'water') features.unshift(...sea);
    const marked = features.map((feature) => ({ ...feature, tags: mark(feature.tags) }));
    return marked.length > 0 ? [[name, { features: marked }]] : [];
  });
  if (found.length === 0) return null;
  return gzipSync(fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: EXTENT }), { level: 9 });
}

/**
 * The sea of a tile, in at most one feature. Clipped land has rings that run back along themselves; this cleans them.
 */
function seaOf(tile) {
  const [low, high] = [-BUFFER, EXTENT + BUFFER];
  const around = [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
  const land = (tile?.features ?? []).flatMap(({ geometry }) => geometry.map((ring) => [ring]));
  const surfaces = polygonClipping.difference([around], ...land);
  const rings = surfaces.flatMap(([outer, ...holes]) => [turn(outer, 1), ...holes.map((hole) => turn(hole, -1))]);
  const geometry = rings.filter((ring) => Math.abs(twiceArea(ring)) > 8);
  return geometry.length > 0 ? [{ type: 3, geometry, tags: { kind: 'sea' } }] : [];
}

function turn(ring, sign) {
  return Math.sign(twiceArea(ring)) === sign ? ring : ring.toReversed();
}

function twiceArea(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}
