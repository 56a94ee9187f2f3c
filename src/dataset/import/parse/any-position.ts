import { type Cell, cellText } from '../rows/cell';
import { asciiDigits } from './number';
import { parsePlusCode } from './plus-code';
import { type ParsedPoint, parseMgrs, parsePair, parseWktPoint } from './position';
import { fromUtm } from './projected';
import { representativePoint } from './representative-point';
import { wktGeometry } from './wkt-geometry';

const NOWHERE: ParsedPoint = { lon: Number.NaN, lat: Number.NaN };
const DECIMAL = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const GEO_URI = new RegExp(`^geo:${DECIMAL},${DECIMAL}`, 'i');
/** How the links of map sites name a point: Google, Bing, OpenStreetMap, Wikimapia, Yandex. Latitude first but for `ll` of Yandex. */
const LINK_POINTS: readonly RegExp[] = [
  new RegExp(`!3d${DECIMAL}!4d${DECIMAL}`),
  new RegExp(
    String.raw`[?&](?:q|query|ll|sll|center|daddr|destination)=(?:loc:)?${DECIMAL}(?:,|%2C)\+?${DECIMAL}`,
    'i',
  ),
  new RegExp(`[?&]mlat=${DECIMAL}&mlon=${DECIMAL}`, 'i'),
  new RegExp(`[?&]lat=${DECIMAL}&lon=${DECIMAL}`, 'i'),
  new RegExp(`[?&]cp=${DECIMAL}~${DECIMAL}`, 'i'),
  new RegExp(`/@${DECIMAL},${DECIMAL}`),
  new RegExp(String.raw`#map=\d+(?:\.\d+)?/${DECIMAL}/${DECIMAL}`),
];
/** `City Hall (33.30, 44.40)`, as open data portals write a place. */
const IN_BRACKETS = /\((-?\d{1,3}\.\d{2,}),\s*(-?\d{1,3}\.\d{2,})\)$/;
const UTM =
  /^(\d{1,2})\s*([C-HJ-NP-X])\s*[,;]?\s*(\d{6}(?:\.\d+)?)\s*(?:m\s*)?E?\s*[,;\s]\s*(\d{6,8}(?:\.\d+)?)\s*(?:m\s*)?N?$/i;
/** Northings in metres between which the letter S means the band from 32 to 40 degrees north, and not the southern half. */
const BAND_S = [3_540_000, 4_430_000] as const;

/**
 * A position in one cell, in a notation that says by itself what it is: WKT, GeoJSON, `geo:`, a link to a map, MGRS, UTM, a plus
 * code. Else two coordinates in `order`.
 */
export function parsePosition(cell: Cell, order: 'latLon' | 'lonLat'): ParsedPoint {
  const told = tellingPosition(cell);
  return Number.isNaN(told.lon) ? parsePair(cell, order) : told;
}

/** A position in a notation that no other text has; NaN for anything else. */
export function tellingPosition(cell: Cell): ParsedPoint {
  if (typeof cell === 'object' && cell !== null) return Array.isArray(cell) ? NOWHERE : pointOf(cell);
  const text = asciiDigits(cellText(cell));
  const first = text.charCodeAt(0);
  if (first === 0x7b) return fromJson(text);
  if (/^https?:/i.test(text)) return fromLink(text);
  if (/^geo:/i.test(text)) return matched(GEO_URI.exec(text));
  if (/^[a-z]/i.test(text)) {
    const point = parseWktPoint(text);
    if (!Number.isNaN(point.lon)) return point;
    const geometry = pointOf(wktGeometry(text));
    if (!Number.isNaN(geometry.lon)) return geometry;
  }
  if (text.endsWith(')')) {
    const bracketed = IN_BRACKETS.exec(text);
    if (bracketed && bracketed.index > 0) return matched(bracketed);
  }
  const mgrs = parseMgrs(text);
  if (!Number.isNaN(mgrs.lon)) return mgrs;
  const utm = UTM.exec(text);
  return utm ? fromZone(utm) : parsePlusCode(text);
}

/** The geometry that a cell holds as GeoJSON or as well-known text; null for any other cell. */
export function geometryIn(cell: Cell): unknown {
  if (typeof cell === 'object' && cell !== null) return Array.isArray(cell) ? null : cell;
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (text.startsWith('{')) return parsedJson(text);
  return /^[a-z]/i.test(text) ? wktGeometry(text) : null;
}

function parsedJson(text: string): unknown {
  if (text.length > 1_000_000) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fromLink(text: string): ParsedPoint {
  for (const pattern of LINK_POINTS) {
    const match = pattern.exec(text);
    if (match) return matched(match);
  }
  return NOWHERE;
}

function matched(match: RegExpExecArray | null): ParsedPoint {
  return match ? { lat: Number(match[1]), lon: Number(match[2]) } : NOWHERE;
}

function fromJson(text: string): ParsedPoint {
  return pointOf(parsedJson(text));
}

function pointOf(geometry: unknown): ParsedPoint {
  return representativePoint(geometry) ?? NOWHERE;
}

function fromZone([, zone, letter = '', easting, northing]: RegExpExecArray): ParsedPoint {
  const north = Number(northing);
  const isBandS = letter.toUpperCase() === 'S' && north >= BAND_S[0] && north <= BAND_S[1];
  const isNorth = letter.toUpperCase() === 'S' ? isBandS : letter.toUpperCase() >= 'N';
  return fromUtm(Number(zone), isNorth, Number(easting), north);
}
