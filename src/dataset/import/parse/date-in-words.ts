import type { TimePrecision } from '../../../domain/time-interval';
import { MINUTES_PER_DAY } from '../../../domain/time-interval';
import { dayStart, daysOf, monthStart } from './calendar';
import type { DateFailure, ParsedDate } from './civil-date';
import { foldPhrase } from './fold-phrase';

type Read = (part: string) => ParsedDate | DateFailure;

/** Words around a date that make it approximate; EDTF writes `1994~` and `1994?`. */
const ABOUT =
  /^(?:(?:circa|ca\.?|c\.?|about|around|approximately|approx\.?|on or about|vers|environ|um|etwa|gegen|hacia|alrededor de|cerca de|حوالي|نحو|около)(?=[\s\d])|~)\s*/iu;
const UNSURE = /\s*(?:[~?%]|\(\?\)|\(approx\.?\))$/i;

/** The first, the middle and the last third of a month or year. */
const THIRDS: readonly (readonly [string, number])[] = [
  ['early|beginning|start|debut|anfang|principios|comienzos|inicio|inicios|اوائل|مطلع|بدايه|بداية|начало', 0],
  ['mid|middle|mi|mitte|mediados|meados|منتصف|اواسط|середина', 1],
  ['late|end|fin|ende|finales|fines|final|اواخر|نهايه|نهاية|конец', 2],
];
const THIRD_OF = new Map(
  THIRDS.flatMap(([words, third]) => words.split('|').map((word) => [foldPhrase(word), third] as const)),
);

/** First month of each season of the northern half of the earth. */
const SEASONS: readonly (readonly [string, number])[] = [
  ['spring|printemps|fruhling|fruhjahr|primavera|الربيع|ربيع|весна|весной|ilkbahar|بهار', 3],
  ['summer|ete|sommer|verano|الصيف|صيف|лето|летом|yaz|تابستان|verao', 6],
  ['autumn|fall|automne|herbst|otono|الخريف|خريف|осень|осенью|sonbahar|پاييز|outono', 9],
  ['winter|hiver|invierno|الشتاء|شتاء|зима|зимой|kis|زمستان|inverno', 12],
];
const SEASON_OF = new Map(
  SEASONS.flatMap(([words, month]) => words.split('|').map((word) => [foldPhrase(word), month] as const)),
);

const WORDS_YEAR = /^([\p{L}'.\s-]+?)[\s,]+(?:of\s+|de\s+)?(\d{4})$/u;
const THIRD = /^([^\d]+?)[\s-]+(?:(?:of|in|de|des|du|من)\s+)?((?:[\p{L}.]+\s+(?:de\s+)?)?\d{4})$/u;
const QUARTER = /^(?:q|t|kw?art(?:al)?\s*|trimestre\s*|الربع\s*)\s*([1-4])[\s,/-]*(?:of\s+)?(\d{4})$/i;
const YEAR_QUARTER = /^(\d{4})[\s/-]*q([1-4])$/i;
const NTH_QUARTER = /^([1-4])(?:st|nd|rd|th|er|e|\.)?\s+(?:quarter|trimestre|quartal)\s*(?:of\s+|de\s+)?(\d{4})$/i;
const HALF = /^h([12])[\s,/-]*(\d{4})$/i;
const YEAR_HALF = /^(\d{4})[\s/-]*h([12])$/i;
const ISO_WEEK = /^(\d{4})-?w(\d{1,2})(?:-?([1-7]))?$/i;
const WEEK = /^(?:week|wk|kw|semaine|semana|الأسبوع|неделя)\.?\s*(\d{1,2})[\s,/]*(?:of\s+|de\s+)?(\d{4})$/i;
const DECADE = /^(\d{3})(?:0s|x|u)$/i;
const DAY_OPEN = /^(\d{4})-(\d{2})-(?:xx|uu|\?\?)$/i;
const MONTH_OPEN = /^(\d{4})-(?:xx|uu|\?\?)(?:-(?:xx|uu|\?\?))?$/i;
const DAY_LEADING_OPEN = /^(?:xx|\?{1,2}|--|uu|00)[\s/.-]+(.+)$/i;
/** Seasons of EDTF: 2015-21 is the spring of 2015. */
const EDTF_SEASON = /^(\d{4})-2([1-4])$/;

/**
 * The interval of a date in words: `early June 2015`, `c. 1994`, `spring 2015`, `2015-Q2`, `week 23 of 2015`, `199X`. Null for other
 * text. Whatever the words leave open is a doubt.
 * @param text with ASCII digits
 */
export function dateInWords(text: string, read: Read): ParsedDate | null {
  return inNumbers(text) ?? inWords(text, read);
}

function inNumbers(text: string): ParsedDate | null {
  const quarter = QUARTER.exec(text) ?? NTH_QUARTER.exec(text);
  if (quarter) return months(Number(quarter[2]), Number(quarter[1]) * 3 - 2, 3, null);
  const yearQuarter = YEAR_QUARTER.exec(text);
  if (yearQuarter) return months(Number(yearQuarter[1]), Number(yearQuarter[2]) * 3 - 2, 3, null);
  const half = HALF.exec(text);
  if (half) return months(Number(half[2]), Number(half[1]) * 6 - 5, 6, null);
  const yearHalf = YEAR_HALF.exec(text);
  if (yearHalf) return months(Number(yearHalf[1]), Number(yearHalf[2]) * 6 - 5, 6, null);
  const isoWeek = ISO_WEEK.exec(text);
  if (isoWeek) return week(Number(isoWeek[1]), Number(isoWeek[2]), Number(isoWeek[3] ?? 0));
  const written = WEEK.exec(text);
  if (written) return week(Number(written[2]), Number(written[1]), 0);
  const decade = DECADE.exec(text);
  if (decade) return years(Number(decade[1]) * 10, 10);
  const season = EDTF_SEASON.exec(text);
  if (season) return seasonOf(Number(season[1]), Number(season[2]) * 3);
  const dayOpen = DAY_OPEN.exec(text);
  if (dayOpen) return months(Number(dayOpen[1]), Number(dayOpen[2]), 1, null, 'month');
  const monthOpen = MONTH_OPEN.exec(text);
  return monthOpen ? years(Number(monthOpen[1]), 1, null) : null;
}

function inWords(text: string, read: Read): ParsedDate | null {
  const dayOpen = DAY_LEADING_OPEN.exec(text);
  if (dayOpen) return valid(read((dayOpen[1] ?? '').replace(/^(\d{1,2})[/.-](\d{4})$/, '$2-$1')));
  const bare = text.replace(ABOUT, '').replace(UNSURE, '').trim();
  if (bare !== text && bare !== '') {
    const parsed = valid(read(bare)) ?? inNumbers(bare) ?? third(bare, read) ?? seasonInWords(bare);
    return parsed && { ...parsed, doubt: 'dateApproximate' };
  }
  return third(text, read) ?? seasonInWords(text);
}

function third(text: string, read: Read): ParsedDate | null {
  const match = THIRD.exec(text);
  const found = match && THIRD_OF.get(foldPhrase(match[1] ?? ''));
  if (!match || found === undefined || found === null) return null;
  const whole = valid(read(match[2] ?? ''));
  if (!whole) return null;
  const date = new Date(whole.start * 60_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (whole.precision === 'year') return months(year, found * 4 + 1, 4, 'dateApproximate');
  if (whole.precision !== 'month') return null;
  const start = whole.start + found * 10 * MINUTES_PER_DAY;
  const end = found === 2 ? monthStart(year, month + 1) : start + 10 * MINUTES_PER_DAY;
  return { start, end, precision: 'day', zone: '', doubt: 'dateApproximate' };
}

function seasonInWords(text: string): ParsedDate | null {
  const match = WORDS_YEAR.exec(text);
  const month = match && SEASON_OF.get(foldPhrase(match[1] ?? ''));
  return match && month ? seasonOf(Number(match[2]), month) : null;
}

/** A winter begins in December of the year before. */
function seasonOf(year: number, month: number): ParsedDate | null {
  return months(month === 12 ? year - 1 : year, month, 3, 'dateApproximate');
}

function months(
  year: number,
  month: number,
  count: number,
  doubt: ParsedDate['doubt'],
  precision: TimePrecision = 'month',
): ParsedDate | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12) return null;
  return { start: monthStart(year, month), end: monthStart(year, month + count), precision, zone: '', doubt };
}

function years(year: number, count: number, doubt: ParsedDate['doubt'] = 'dateApproximate'): ParsedDate | null {
  if (year < 1000 || year > 2999) return null;
  return { start: dayStart(year, 1, 1), end: dayStart(year + count, 1, 1), precision: 'year', zone: '', doubt };
}

/** A week of ISO 8601; week 1 holds 4 January. Day 0 means the whole week. */
function week(year: number, number: number, day: number): ParsedDate | null {
  if (number < 1 || number > 53) return null;
  const fourth = daysOf(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (number - 1) * 7;
  const start = (monday + Math.max(0, day - 1)) * MINUTES_PER_DAY;
  const days = day === 0 ? 7 : 1;
  return { start, end: start + days * MINUTES_PER_DAY, precision: day === 0 ? 'week' : 'day', zone: '', doubt: null };
}

function valid(parsed: ParsedDate | DateFailure): ParsedDate | null {
  return typeof parsed === 'string' || parsed.doubt === 'timeUnreadable' ? null : parsed;
}
