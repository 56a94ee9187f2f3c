import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { areaOfTile } from './areas.mjs';
import { areaOf, boxArea, paintedRings, without } from './painted-area.mjs';

const EXTENT = 4096;
const BUFFER = 64;

/**
 * Cuts layers into vector tiles.
 * @param land - polygons; what they leave of a tile is sea
 * @param layers - name to `{features, tolerance, keep}`; `keep(tags, z)` says whether a feature is in tiles of zoom z.
 * `lakes` become part of the layer `water`
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
  const found = [['water', seaOf(landIndex.getTile(z, x, y))]];
  for (const { name, keep, index } of indexes) {
    const features = (index.getTile(z, x, y)?.features ?? []).filter(({ tags }) => keep(tags, z));
    if (name === 'lakes') found[0][1].push(...lakesOf(features));
    else found.push([name, features]);
  }
  const layers = found
    .filter(([, features]) => features.length > 0)
    .map(([name, features]) => [name, { features: features.map((each) => ({ ...each, tags: mark(each.tags) })) }]);
  if (layers.length === 0) return null;
  return gzipSync(fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: EXTENT }), { level: 9 });
}

/** The sea of a tile, in at most one feature. */
function seaOf(tile) {
  const land = areaOf((tile?.features ?? []).flatMap(({ geometry }) => geometry));
  return waterOf(without(boxArea(-BUFFER, EXTENT + BUFFER), land), 'sea');
}

/** The lakes of a tile without their islands, in at most one feature. */
function lakesOf(features) {
  const islands = areaOf(features.flatMap(({ geometry }) => geometry.slice(1)));
  return waterOf(without(areaOf(features.map(({ geometry }) => geometry[0])), islands), 'lake');
}

function waterOf(area, kind) {
  const geometry = paintedRings(area);
  return geometry.length > 0 ? [{ type: 3, geometry, tags: { kind } }] : [];
}
