import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { areaOfTile } from './areas.mjs';

const EXTENT = 4096;
const BUFFER = 64;
/** The sea starts farther out than land is cut, so that a hole never shares an edge with what it is a hole of. */
const SEA_EDGE = 2 * BUFFER;
/** More rings than this MapLibre does not fill in one surface. */
const MOST_RINGS = 480;

/**
 * Cuts layers into vector tiles.
 * @param land - polygons, of which a tile's sea is the complement
 * @param layers - name to `{features, tolerance, keep}`; `keep(tags, z)` says whether a feature is in tiles of zoom z
 * @param wanted - `(z, x, y)` whether a tile is wanted
 * @returns `{z, x, y, data}`, gzipped; tiles with nothing in them are left out
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

/** One zoom deeper than is cut, as the deepest zoom of an index is not simplified. */
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

/** The tile less its land, as no feature or one. */
function seaOf(tile) {
  const [low, high] = [-SEA_EDGE, EXTENT + SEA_EDGE];
  const around = [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
  const land = (tile?.features ?? []).flatMap(({ geometry }) =>
    geometry.map((ring) => ({ ring, size: twiceArea(ring) })),
  );
  const whole = 2 * (EXTENT + 2 * BUFFER) ** 2;
  if (land.some(({ size }) => Math.abs(size) >= whole * 0.9999)) return [];
  const largest = land.sort((a, b) => Math.abs(b.size) - Math.abs(a.size)).slice(0, MOST_RINGS);
  const holes = largest.map(({ ring, size }) => (size > 0 ? ring.toReversed() : ring));
  return [{ type: 3, geometry: [around, ...holes], tags: { kind: 'sea' } }];
}

function twiceArea(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}
