import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { areaOfTile } from './areas.mjs';

const EXTENT = 4096;
const BUFFER = 64;

/**
 * Cuts layers into vector tiles.
 * @param layers - name to `{features, tolerance, keep}`; `keep(tags, z)` says whether a feature is in tiles of zoom z
 * @param wanted - `(z, x, y)` whether a tile is wanted
 * @returns `{z, x, y, data}`, gzipped; tiles with nothing in them are left out
 */
export function cutVector(layers, { minZoom, maxZoom, wanted, marksDetailed }) {
  const indexes = Object.entries(layers).map(([name, { features, tolerance, keep }]) => {
    const collection = { type: 'FeatureCollection', features };
    const options = { maxZoom, indexMaxZoom: 4, indexMaxPoints: 0, tolerance, extent: EXTENT, buffer: BUFFER };
    return { name, keep, index: new GeoJSONVT(collection, options) };
  });
  const tiles = [];
  for (let z = minZoom; z <= maxZoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        if (!wanted(z, x, y)) continue;
        const isDetailed = marksDetailed && areaOfTile(z, x, y) !== null;
        const data = encode(indexes, z, x, y, isDetailed);
        if (data) tiles.push({ z, x, y, data });
      }
    }
  }
  return tiles;
}

function encode(indexes, z, x, y, isDetailed) {
  const found = indexes.flatMap(({ name, keep, index }) => {
    const tile = index.getTile(z, x, y);
    const features = (tile?.features ?? [])
      .filter((feature) => keep(feature.tags, z) && hasSurface(feature))
      .map((feature) => ({ ...feature, tags: isDetailed ? { ...feature.tags, detailed: 1 } : feature.tags }));
    return features.length > 0 ? [[name, { ...tile, features }]] : [];
  });
  if (found.length === 0) return null;
  const bytes = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: EXTENT });
  return gzipSync(bytes, { level: 9 });
}

/** The sea of a tile on land is the tile less itself: a surface of nothing. */
function hasSurface({ type, geometry, tags }) {
  if (type !== 3 || tags.kind !== 'sea') return true;
  const twice = geometry.reduce((sum, ring) => sum + Math.abs(twiceArea(ring)) * (ring === geometry[0] ? 1 : -1), 0);
  return Math.abs(twice) > 8;
}

function twiceArea(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}
