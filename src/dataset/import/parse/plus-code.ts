import type { ParsedPoint } from './position';

const DIGITS = '23456789CFGHJMPQRVWX';
const FULL = /^[23456789CFGHJMPQRVWX]{8}\+(?:[23456789CFGHJMPQRVWX]{2,7})?$/;
const GRID_ROWS = 5;
const GRID_COLUMNS = 4;

/** The middle of a full plus code's area, such as `8H568CQQ+P9`; NaN for other text, and for a code that needs a town beside it. */
export function parsePlusCode(text: string): ParsedPoint {
  const code = text.toUpperCase();
  if (!FULL.test(code)) return { lon: Number.NaN, lat: Number.NaN };
  const digits = [...code.replace('+', '')].map((char) => DIGITS.indexOf(char));
  let [lat, lon, height, width] = [-90, -180, 400, 400];
  digits.slice(0, 10).forEach((digit, at) => {
    if (at % 2 === 0) {
      height /= 20;
      lat += digit * height;
    } else {
      width /= 20;
      lon += digit * width;
    }
  });
  for (const digit of digits.slice(10)) {
    height /= GRID_ROWS;
    width /= GRID_COLUMNS;
    lat += Math.floor(digit / GRID_COLUMNS) * height;
    lon += (digit % GRID_COLUMNS) * width;
  }
  return { lon: lon + width / 2, lat: lat + height / 2 };
}
