import sharp from 'sharp';
import { ELEVATION } from './check-tools.mjs';

const LEVEL = 3;
const [COLUMNS, ROWS] = [16, 8];
const SIDE = 675;
export const GRID = { width: COLUMNS * SIDE, height: ROWS * SIDE };

/**
 * Marble's grey at the shore and at the highest peaks. Its scale is not linear: in the plains the grey rises faster.
 */
const [SHORE, PEAK] = [85, 240];
/** An exponent that makes the scale flatter in the plains, so that plains look calm and mountains keep their shape. */
const BEND = 1.8;

/** Heights of the world in steps of two minutes of arc, row by row from the north-west. 0 is the shore, 1 the top. */
export async function readElevation() {
  const heights = new Float32Array(GRID.width * GRID.height);
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const [r, c] = [row, column].map((part) => String(part).padStart(6, '0'));
      const pixels = await sharp(`${ELEVATION}/${LEVEL}/${r}/${r}_${c}.jpg`).greyscale().raw().toBuffer();
      for (let y = 0; y < SIDE; y += 1) {
        const start = (row * SIDE + y) * GRID.width + column * SIDE;
        for (let x = 0; x < SIDE; x += 1) heights[start + x] = heightOf(pixels[y * SIDE + x]);
      }
    }
  }
  return smooth(heights);
}

function heightOf(grey) {
  return Math.min(1, Math.max(0, (grey - SHORE) / (PEAK - SHORE))) ** BEND;
}

/** Blurs the steps of eight-bit greys and the blocks of JPEG, which the shading would show as terraces. */
function smooth(heights) {
  const { width, height } = GRID;
  const across = new Float32Array(heights.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width;
      const left = heights[at + ((x + width - 1) % width)];
      const right = heights[at + ((x + 1) % width)];
      across[at + x] = (left + 2 * heights[at + x] + right) / 4;
    }
  }
  const both = new Float32Array(heights.length);
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - 1) * width;
    const below = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x += 1) {
      both[y * width + x] = (across[above + x] + 2 * across[y * width + x] + across[below + x]) / 4;
    }
  }
  return both;
}

/** The height at fractional grid coordinates, interpolated between four grid points. */
export function heightAt(heights, column, row) {
  const { width, height } = GRID;
  const [x, y] = [Math.floor(column), Math.max(0, Math.min(height - 2, Math.floor(row)))];
  const [dx, dy] = [column - x, Math.min(1, Math.max(0, row - y))];
  const [left, right] = [((x % width) + width) % width, (((x + 1) % width) + width) % width];
  const north = heights[y * width + left] * (1 - dx) + heights[y * width + right] * dx;
  const south = heights[(y + 1) * width + left] * (1 - dx) + heights[(y + 1) * width + right] * dx;
  return north * (1 - dy) + south * dy;
}
