import { toPoint } from 'mgrs';
import { type Cell, cellText } from '../rows/cell';
import { asciiDigits, parseDecimal } from './number';

/** Degrees; NaN where nothing could be read. */
export interface ParsedPoint {
  readonly lon: number;
  readonly lat: number;
}

/** A position as one column or two columns hold it. */
export type CoordinateFormat = 'decimal' | 'dms' | 'wkt' | 'latLon' | 'lonLat' | 'mgrs';

const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const DMS = new RegExp(
  String.raw`^([NSEWO])?\s*(${NUMBER})\s*(?:°|º|d|deg|\*|:|\s)\s*(?:(${NUMBER})\s*(?:'|’|′|´|m|min|:|\s|$|(?=[NSEWO]$))\s*)?(?:(${NUMBER})\s*(?:"|”|″|''|’’|´´|s|sec)?)?\s*([NSEWO])?$`,
  'i',
);
const NAUTICAL = /^(?:[NSEWO]\s*)?\d{1,3}-\d{1,2}(?:[.,]\d+)?(?:-\d{1,2}(?:[.,]\d+)?)?\s*[NSEWO]?$/i;
/** `343000N` and `0431200E`: degrees, minutes and seconds without signs, as aviation writes them. */
const PACKED = /^([NSEW])?(\d{2,3})([0-5]\d)([0-5]\d(?:\.\d+)?)?([NSEW])?$/i;
const DOTTED = /^(\d{1,3})\.(\d{1,2})\.(\d{1,2}(?:\.\d+)?)\s*([NSEWO])$/i;
/** Words for the quarters of the sky behind a number, in the languages of the app. */
const QUARTERS: readonly (readonly [RegExp, string])[] = [
  [/\s*(?<!\p{L})(?:north|nord|norte|север|شمالا?|شمال)$/iu, 'N'],
  [/\s*(?<!\p{L})(?:south|sud|s[üu]d|sur|sul|юг|جنوبا?|جنوب)$/iu, 'S'],
  [/\s*(?<!\p{L})(?:east|est|ost|este|leste|восток|شرقا?|شرق)$/iu, 'E'],
  [/\s*(?<!\p{L})(?:west|ouest|oeste|запад|غربا?|غرب)$/iu, 'W'],
];
const HEMISPHERE_DECIMAL = new RegExp(String.raw`^(?:([NSEWO])\s*)?(${NUMBER})\s*°?\s*([NSEWO])?$`, 'i');
const WKT_POINT = /^(?:SRID=\d+;\s*)?POINT\s*(?:Z|M|ZM)?\s*\(\s*([^\s)]+)\s+([^\s)]+)(?:\s+[^\s)]+){0,2}\s*\)$/i;
const PAIR = /^[[({]?\s*(.+?)\s*(?:;|,\s+|,(?=[^,]*$)|\||\s{1,})\s*(.+?)\s*[\])}]?$/;

/** One coordinate in degrees: decimal, with a hemisphere letter, or degrees, minutes and seconds. */
export function parseAngle(cell: Cell): number {
  const decimal = parseDecimal(cell);
  if (!Number.isNaN(decimal)) return decimal;
  const text = withLetter(asciiDigits(cellText(cell)).replace(/[\u2212\u2013]/g, '-'));
  const run = PACKED.exec(text) ?? DOTTED.exec(text)?.toSpliced(1, 0, '');
  if (run && (run[1] || run[5])) return packed(run);
  const lettered = HEMISPHERE_DECIMAL.exec(text);
  if (lettered) return signed(parseDecimal(lettered[2]), lettered[1] ?? lettered[3]);
  // Mariners write 34-30.5N. Without the letter the dash could be a range.
  const spaced = NAUTICAL.test(text) ? text.replace(/(\d)-(?=\d)/g, '$1 ') : text;
  const dms = DMS.exec(spaced);
  if (!dms) return Number.NaN;
  const degrees = parseDecimal(dms[2]);
  const minutes = dms[3] === undefined ? 0 : parseDecimal(dms[3]);
  const seconds = dms[4] === undefined ? 0 : parseDecimal(dms[4]);
  if (!(minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60)) return Number.NaN;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return signed(text.startsWith('-') || degrees < 0 ? -size : size, dms[1] ?? dms[5]);
}

function withLetter(text: string): string {
  if (!/\p{L}{3}$/u.test(text)) return text;
  for (const [word, letter] of QUARTERS) if (word.test(text)) return text.replace(word, letter);
  return text;
}

function packed([, before, degrees, minutes, seconds, after]: readonly (string | undefined)[]): number {
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600;
  return signed(size, before || after);
}

function signed(value: number, letter: string | undefined): number {
  return letter && /[SWO]/i.test(letter) ? -Math.abs(value) : value;
}

const NOWHERE: ParsedPoint = { lon: Number.NaN, lat: Number.NaN };

/** `POINT (44.27 33.52)`, with or without SRID and third ordinate. */
export function parseWktPoint(cell: Cell): ParsedPoint {
  const match = WKT_POINT.exec(cellText(cell));
  return match ? { lon: parseDecimal(match[1]), lat: parseDecimal(match[2]) } : NOWHERE;
}

/** Two coordinates in one cell. Hemisphere letters win over `order`. */
export function parsePair(cell: Cell, order: 'latLon' | 'lonLat'): ParsedPoint {
  if (Array.isArray(cell)) return ordered(parseAngle(cell[0]), parseAngle(cell[1]), order);
  const text = cellText(cell).replaceAll('،', ',');
  const match = PAIR.exec(text);
  if (!match) return splitAtLetter(text, order);
  const first = match[1] ?? '';
  const second = match[2] ?? '';
  const a = parseAngle(first);
  const b = parseAngle(second);
  if (Number.isNaN(a) || Number.isNaN(b)) return splitAtLetter(text, order);
  return byLetter(first, a, b, order);
}

/** `33°31'46"N 44°16'39"E`: split at the hemisphere letter, because spaces stand within each coordinate too. */
function splitAtLetter(text: string, order: 'latLon' | 'lonLat'): ParsedPoint {
  const match = /^(.*?[NSEWO])[\s,;]+(.*[NSEWO])$/i.exec(text) ?? /^([^,]+),\s*([^,]+)$/.exec(text);
  if (!match) return NOWHERE;
  return byLetter(match[1] ?? '', parseAngle(match[1]), parseAngle(match[2]), order);
}

function byLetter(first: string, a: number, b: number, order: 'latLon' | 'lonLat'): ParsedPoint {
  if (/[EWO]/i.test(first)) return ordered(a, b, 'lonLat');
  if (/[NS]/i.test(first)) return ordered(a, b, 'latLon');
  return ordered(a, b, order);
}

function ordered(a: number, b: number, order: 'latLon' | 'lonLat'): ParsedPoint {
  return order === 'latLon' ? { lat: a, lon: b } : { lat: b, lon: a };
}

const MGRS =
  /^\d{1,2}\s*[C-HJ-NP-X]\s*[A-HJ-NP-Z]{2}\s*(?:\d{2}|\d\s*\d|\d{2}\s*\d{2}|\d{3}\s*\d{3}|\d{4}\s*\d{4}|\d{5}\s*\d{5})$/i;

/** `01 Jan 2006` has the letters of a square, and is a date. */
const DATE_LIKE = /^\d{1,2}\s*(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|DEC)\s*(?:\d{2}|\d{4})$/;

/** `38S MC 32912 10212`: the middle of that square. */
export function parseMgrs(cell: Cell): ParsedPoint {
  const text = cellText(cell).toUpperCase();
  if (!MGRS.test(text) || DATE_LIKE.test(text)) return NOWHERE;
  try {
    const [lon, lat] = toPoint(text.replace(/\s+/g, ''));
    return { lon, lat };
  } catch {
    return NOWHERE;
  }
}
