import { airfieldPoints } from './airfields.mjs';
import { AREAS, areaOfTile, boundsOf, DETAIL_MAX_ZOOM, isInside, WORLD_MAX_ZOOM } from './areas.mjs';
import { borderLines, countryLabels } from './countries.mjs';
import { cutVector } from './cut-vector.mjs';
import { placePoints } from './places.mjs';
import { writeArchive } from './pmtiles-writer.mjs';
import { readWater, riverLines } from './water.mjs';

const WORLD_BOUNDS = [-180, -85, 180, 85];
const CREDIT = 'Natural Earth; GSHHG; GeoNames (CC BY 4.0); OurAirports';
/** Degrees. Lines within this distance of an area may still touch its tiles. */
const MARGIN = 0.5;

/** Writes world.pmtiles and one archive for each area. */
export async function buildVector(folder) {
  const places = placePoints();
  const labels = countryLabels();
  await write(folder, 'world', cutWorld(places, labels), {
    minZoom: 0,
    maxZoom: WORLD_MAX_ZOOM,
    bounds: WORLD_BOUNDS,
    center: { lon: 44, lat: 30, zoom: 2 },
  });
  for (const area of AREAS) {
    await write(folder, area.name, cutArea(area, places, labels), {
      minZoom: WORLD_MAX_ZOOM + 1,
      maxZoom: DETAIL_MAX_ZOOM,
      bounds: boundsOf(area),
      center: area.center,
    });
  }
}

function cutWorld(places, labels) {
  const everywhere = () => true;
  const { land, lakes, broadRivers } = readWater('i', null, 60);
  const always = () => true;
  const layers = {
    lakes: { features: lakes, tolerance: 4, keep: always },
    rivers: {
      features: [...riverLines('i', null), ...broadRivers],
      tolerance: 5,
      keep: ({ rank }, z) => rank <= z - 3,
    },
    borders: { features: borderLines('50m'), tolerance: 4, keep: always },
    countries: { features: labels, tolerance: 0, keep: always },
    places: {
      features: places.filter(isForWorld),
      tolerance: 0,
      keep: ({ zoom }, z) => zoom <= z || z === WORLD_MAX_ZOOM,
    },
  };
  return cutVector(land, layers, { minZoom: 0, maxZoom: WORLD_MAX_ZOOM, wanted: everywhere, marksDetailed: true });
}

/** In an area, another archive has the places of high zooms. Elsewhere the world archive must have them itself. */
function isForWorld({ geometry, properties }) {
  const isDetailed = AREAS.some((area) => isInside(boundsOf(area), geometry.coordinates));
  return properties.zoom <= (isDetailed ? WORLD_MAX_ZOOM : 8);
}

function cutArea(area, places, labels) {
  const bounds = boundsOf(area);
  const { land, lakes, broadRivers } = readWater('f', bounds, 0.3);
  const near = ({ geometry }) => isInside(bounds, geometry.coordinates, MARGIN);
  const crosses = ({ geometry }) => geometry.coordinates.some((point) => isInside(bounds, point, MARGIN));
  const [west, south, east, north] = bounds;
  const window = `-R${west - 1}/${east + 1}/${south - 1}/${north + 1}`;
  const always = () => true;
  const layers = {
    lakes: { features: lakes, tolerance: 5, keep: always },
    rivers: {
      features: [...riverLines('f', window), ...broadRivers],
      tolerance: 5,
      keep: ({ rank }, z) => rank <= z - 4,
    },
    borders: { features: borderLines('10m').filter(crosses), tolerance: 4, keep: always },
    countries: { features: labels.filter(near), tolerance: 0, keep: (_tags, z) => z <= 7 },
    places: { features: places.filter(near), tolerance: 0, keep: ({ zoom }, z) => zoom <= z || z === DETAIL_MAX_ZOOM },
    airfields: { features: airfieldPoints().filter(near), tolerance: 0, keep: ({ rank }, z) => rank + 7 <= z },
  };
  const wanted = (z, x, y) => areaOfTile(z, x, y) === area;
  return cutVector(land, layers, { minZoom: WORLD_MAX_ZOOM + 1, maxZoom: DETAIL_MAX_ZOOM, wanted });
}

async function write(folder, name, tiles, about) {
  const layers = ['water', 'rivers', 'borders', 'countries', 'places', 'airfields'];
  const metadata = { name, attribution: CREDIT, vector_layers: layers.map((id) => ({ id, fields: {} })) };
  const bytes = await writeArchive(`${folder}${name}.pmtiles`, tiles, { ...about, kind: 'mvt', metadata });
  process.stdout.write(`${name}: ${tiles.length} tiles, ${Math.round(bytes / 1024)} KiB\n`);
}
