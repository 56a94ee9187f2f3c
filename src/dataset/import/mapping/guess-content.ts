import { parseCount } from '../parse/count';
import { parseDecimal } from '../parse/number';
import { parseDate } from '../parse/parse-date';
import { parseAngle, parseMgrs, parsePair, parseWktPoint } from '../parse/position';
import { parseTimeOfDay, saysUnknown } from '../parse/time-of-day';
import { type Cell, cellText } from '../rows/cell';
import type { FieldTarget } from './mapping';

interface ContentCheck {
  /** Share of the filled cells that fit the meaning, 0 to 1. */
  share(cells: readonly Cell[]): number;
  /** How sure a guess by content is where the name of the column says nothing. */
  readonly telling: number;
}

function check(fits: (cell: Cell, text: string) => boolean, telling = 0): ContentCheck {
  return { telling, share: (cells) => cells.filter((cell) => fits(cell, cellText(cell))).length / cells.length };
}

/** Whether nearly every row has a text of its own, as titles and ids do. */
function distinct(least: number): ContentCheck {
  return {
    telling: 0,
    share(cells) {
      const share = new Set(cells.map(cellText)).size / cells.length;
      return share >= least ? 1 : share / least;
    },
  };
}

const within = (value: number, from: number, to: number) => value >= from && value <= to;
const whole = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);
const looksLikeDate = (cell: Cell, text: string) => /\d/.test(text) && typeof parseDate(cell, 'dayFirst') !== 'string';
/** A short number can be a year or anything else; a longer date is a date whatever the column is called. */
const isTellingDate = (cell: Cell, text: string) =>
  looksLikeDate(cell, text) && (text.length >= 8 || /[/\-. ]/.test(text));
const isPosition = (cell: Cell, text: string) =>
  (/[\s,;]/.test(text) && /\d\D+\d/.test(text) && !Number.isNaN(parsePair(cell, 'latLon').lon)) ||
  !Number.isNaN(parseWktPoint(cell).lon) ||
  !Number.isNaN(parseMgrs(cell).lon);
const isTime = (_: Cell, text: string) => parseTimeOfDay(text) !== null || saysUnknown(text);
const isCount = (cell: Cell) => {
  const { doubt } = parseCount(cell, true);
  return doubt !== 'countUnreadable' && doubt !== 'countTooLarge';
};
const anyText = check((_, text) => /\p{L}/u.test(text));

export const CONTENT_CHECKS: Readonly<Record<FieldTarget, ContentCheck>> = {
  date: {
    telling: 0.55,
    share: (cells) => cells.filter((cell) => isTellingDate(cell, cellText(cell))).length / cells.length,
  },
  endDate: check(looksLikeDate),
  year: check((_, text) => within(whole(text), 1800, 2200)),
  month: check((_, text) => within(whole(text), 0, 12) || (/^\p{L}+$/u.test(text) && text.length < 12)),
  day: check((_, text) => within(whole(text), 0, 31)),
  time: check(isTime),
  lat: check((cell) => within(Math.abs(parseAngle(cell)), 0, 180)),
  lon: check((cell) => within(Math.abs(parseAngle(cell)), 0, 360)),
  position: check(isPosition, 0.6),
  place: anyText,
  country: anyText,
  title: distinct(0.3),
  kind: {
    telling: 0,
    share: (cells) => (new Set(cells.map(cellText)).size <= Math.max(30, cells.length * 0.3) ? 1 : 0.3),
  },
  actor: anyText,
  killed: check(isCount),
  killedLow: check(isCount),
  killedHigh: check(isCount),
  wounded: check(isCount),
  source: anyText,
  url: check((_, text) => /^https?:\/\//i.test(text), 0.6),
  precision: check((cell, text) => !Number.isNaN(parseDecimal(cell)) || text.length < 30),
  summary: check((_, text) => text.length > 12),
  id: distinct(0.95),
};
