import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const HEADER_BYTES = 127;
/** The PMTiles specification requires header and root directory within the first 16 KiB. */
const ROOT_LIMIT = 16_384 - HEADER_BYTES;
const GZIP = 2;
const NONE = 1;
const TILE_TYPES = { mvt: { type: 1, compression: GZIP }, webp: { type: 4, compression: NONE } };

/** The number of a tile in PMTiles v3: first all tiles of lower zooms, then along the Hilbert curve of its zoom. */
export function tileId(z, x, y) {
  let id = (4 ** z - 1) / 3;
  let [tx, ty] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const rx = tx & side ? 1 : 0;
    const ry = ty & side ? 1 : 0;
    id += side * side * ((3 * rx) ^ ry);
    if (ry === 0) {
      if (rx === 1) [tx, ty] = [side - 1 - (tx & (side - 1)), side - 1 - (ty & (side - 1))];
      [tx, ty] = [ty, tx];
    }
    tx &= side - 1;
    ty &= side - 1;
  }
  return id;
}

function pushVarint(bytes, value) {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function directory(entries) {
  const bytes = [];
  pushVarint(bytes, entries.length);
  entries.forEach(({ id }, index) => {
    pushVarint(bytes, index === 0 ? id : id - entries[index - 1].id);
  });
  for (const { run } of entries) pushVarint(bytes, run);
  for (const { length } of entries) pushVarint(bytes, length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    pushVarint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

/** Entries in the order of their ids, and the bytes. Equal tiles are stored once; equal neighbours become one entry. */
function cluster(tiles) {
  const sorted = tiles.map((tile) => ({ ...tile, id: tileId(tile.z, tile.x, tile.y) })).sort((a, b) => a.id - b.id);
  const stored = new Map();
  const entries = [];
  const bodies = [];
  let end = 0;
  for (const { id, data } of sorted) {
    const key = data.toString('base64');
    if (!stored.has(key)) {
      stored.set(key, { offset: end, length: data.length });
      bodies.push(data);
      end += data.length;
    }
    const { offset, length } = stored.get(key);
    const last = entries.at(-1);
    if (last && last.offset === offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, offset, length, run: 1 });
  }
  return { entries, bodies, end, addressed: sorted.length };
}

/**
 * Writes a PMTiles v3 archive, clustered, with one directory.
 * @param tiles - `{z, x, y, data}`; the data of vector tiles must be gzipped
 * @param about - `{kind: 'mvt' | 'webp', minZoom, maxZoom, bounds: [west, south, east, north], center, metadata}`
 * @returns how many bytes were written
 */
export async function writeArchive(path, tiles, { kind, minZoom, maxZoom, bounds, center, metadata }) {
  const { entries, bodies, end, addressed } = cluster(tiles);
  const root = directory(entries);
  if (root.length > ROOT_LIMIT) throw new Error(`${path}: ${entries.length} entries do not fit one directory`);
  const about = gzipSync(JSON.stringify(metadata));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const aboutAt = HEADER_BYTES + root.length;
  const dataAt = aboutAt + about.length;
  const places = [HEADER_BYTES, root.length, aboutAt, about.length, dataAt, 0, dataAt, end];
  [...places, addressed, entries.length, bodies.length].forEach((value, index) => {
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  });
  const { type, compression } = TILE_TYPES[kind];
  Buffer.from([1, GZIP, compression, type, minZoom, maxZoom]).copy(header, 96);
  bounds.forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  });
  header.writeUInt8(center.zoom, 118);
  header.writeInt32LE(Math.round(center.lon * 1e7), 119);
  header.writeInt32LE(Math.round(center.lat * 1e7), 123);
  await writeFile(path, Buffer.concat([header, root, about, ...bodies]));
  return dataAt + end;
}
