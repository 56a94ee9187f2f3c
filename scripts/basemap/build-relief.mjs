import sharp from 'sharp';
import { GRID, heightAt, readElevation } from './elevation.mjs';
import { writeArchive } from './pmtiles-writer.mjs';

const SIDE = 512;
/** The light comes from the north-west, as on printed maps: with light from the south, mountains look like valleys. */
const LIGHT = { x: -0.6, y: -0.6, z: 0.53 };
/** How much the difference in height of two pixels tilts the ground, at zoom 5. */
const RELIEF = 50;
/** Ground above this height, about 2500 m, has the full tint. */
const TINTED = 0.55;
const THEMES = {
  light: { low: [243, 240, 232], high: [234, 228, 217], shade: 26 },
  dark: { low: [29, 34, 40], high: [44, 48, 54], shade: 15 },
};
const ARCHIVES = [
  { name: 'relief-world', minZoom: 0, maxZoom: 3, x: [0, 7], y: [0, 7], quality: 50 },
  { name: 'relief-region', minZoom: 4, maxZoom: 5, x: [18, 23], y: [12, 13], quality: 80 },
];

/** Writes a shaded relief for each theme, in opaque tiles of 512 pixels with a light tint by height. */
export async function buildRelief(folder) {
  const heights = await readElevation();
  for (const [theme, look] of Object.entries(THEMES)) {
    for (const archive of ARCHIVES) await write(folder, theme, look, archive, heights);
  }
}

async function write(folder, theme, look, { name, minZoom, maxZoom, x, y, quality }, heights) {
  const tiles = [];
  for (let z = minZoom; z <= maxZoom; z += 1) {
    const shift = 2 ** (maxZoom - z);
    for (let tx = Math.floor(x[0] / shift); tx <= Math.floor(x[1] / shift); tx += 1) {
      for (let ty = Math.floor(y[0] / shift); ty <= Math.floor(y[1] / shift); ty += 1) {
        tiles.push({ z, x: tx, y: ty, data: await draw(heights, z, tx, ty, { ...look, quality }) });
      }
    }
  }
  const bounds = [lonOf(x[0], maxZoom), latOf(y[1] + 1, maxZoom), lonOf(x[1] + 1, maxZoom), latOf(y[0], maxZoom)];
  const bytes = await writeArchive(`${folder}${name}-${theme}.pmtiles`, tiles, {
    kind: 'webp',
    minZoom,
    maxZoom,
    bounds,
    center: { lon: 44, lat: 33, zoom: minZoom },
    metadata: { name: `${name}-${theme}`, attribution: 'SRTM by NASA, as gridded by KDE Marble' },
  });
  process.stdout.write(`${name}-${theme}: ${tiles.length} tiles, ${Math.round(bytes / 1024)} KiB\n`);
}

async function draw(heights, z, tx, ty, { low, high, shade, quality }) {
  const around = sample(heights, z, tx, ty);
  const wide = SIDE + 2;
  const pixels = Buffer.alloc(SIDE * SIDE * 3);
  const tilt = RELIEF * 2 ** ((z - 5) * 0.45);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const at = (y + 1) * wide + x + 1;
      const light = lightOn((around[at + 1] - around[at - 1]) * tilt, (around[at + wide] - around[at - wide]) * tilt);
      const height = Math.min(1, around[at] / TINTED);
      for (let band = 0; band < 3; band += 1) {
        const ground = low[band] + (high[band] - low[band]) * height;
        pixels[(y * SIDE + x) * 3 + band] = Math.max(0, Math.min(255, ground + light * shade));
      }
    }
  }
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .webp({ quality, effort: 6, smartSubsample: true })
    .toBuffer();
}

/** The light on sloping ground minus the light on flat ground. */
function lightOn(slopeX, slopeY) {
  const length = Math.hypot(slopeX, slopeY, 1);
  return (-slopeX * LIGHT.x - slopeY * LIGHT.y + LIGHT.z) / length - LIGHT.z;
}

/** Heights of the pixels of a tile, and of one more pixel on each side. */
function sample(heights, z, tx, ty) {
  const wide = SIDE + 2;
  const found = new Float32Array(wide * wide);
  for (let y = 0; y < wide; y += 1) {
    const row = ((90 - latOf(ty + (y - 0.5) / SIDE, z)) / 180) * GRID.height - 0.5;
    for (let x = 0; x < wide; x += 1) {
      const column = ((lonOf(tx + (x - 0.5) / SIDE, z) + 180) / 360) * GRID.width - 0.5;
      found[y * wide + x] = heightAt(heights, column, row);
    }
  }
  return found;
}

function lonOf(x, z) {
  return (x / 2 ** z) * 360 - 180;
}

function latOf(y, z) {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;
}
