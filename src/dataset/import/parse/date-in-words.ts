import type { TimePrecision } from '../../../domain/time-interval';
import { MINUTES_PER_DAY } from '../../../domain/time-interval';
import { dayStart, daysOf, monthStart } from './calendar';
import type { DateFailure, ParsedDate } from './civil-date';
import { foldPhrase } from './fold-phrase';
import { minuteOfOtherDay } from './other-calendars';

type Read = (part: string) => ParsedDate | DateFailure;

/** Words around a date that make it approximate; EDTF writes `1994~` and `1994?`. */
const ABOUT =
  /^(?:(?:circa|ca\.?|c\.?|about|around|approximately|approx\.?|on or about|vers|environ|um|etwa|gegen|hacia|alrededor de|cerca de|حوالي|نحو|около)(?=[\s\d])|~)\s*/iu;
const UNSURE = /\s*(?:[~?%]|\(\?\)|\(approx\.?\))$/i;

/** The first, the middle and the last third of a month or year. */
const THIRDS: readonly (readonly [string, number])[] = [
  [
    'early|beginning|the beginning|start|debut|au debut|anfang|principios|comienzos|inicio|inicios|اوائل|مطلع|بدايه|بداية|начало|в начале|начала|на початку|початок|basi|اوايل',
    0,
  ],
  ['mid|middle|the middle|mi|mitte|mediados|meados|منتصف|اواسط|середина|в середине|середини|в середині|ortasi', 1],
  [
    'late|end|the end|fin|a la fin|ende|finales|fines|final|اواخر|نهايه|نهاية|конец|в конце|кінець|наприкінці|в кінці|sonu',
    2,
  ],
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
const THIRD = /^([^\d]+?)[\s-]+(?:(?:of|in|de|des|du|من)\s+)?((?:[\p{L}.]+,?\s+(?:de\s+)?)?\d{4})$/u;
const YEAR_SEASON = /^(\d{4})[\s,-]+(\p{L}+)$/u;
const QUARTER = /^(?:q|t|kw?art(?:al)?\s*|trimestre\s*|الربع\s*)\s*([1-4])[\s,/-]*(?:of\s+)?(\d{4})$/i;
const YEAR_QUARTER = /^(\d{4})[\s/-]*q([1-4])$/i;
const NTH_QUARTER = /^([1-4])(?:st|nd|rd|th|er|e|\.)?\s+(?:quarter|trimestre|quartal)\s*(?:of\s+|de\s+)?(\d{4})$/i;
const HALF = /^h([12])[\s,/-]*(\d{4})$/i;
const YEAR_HALF = /^(\d{4})[\s/-]*h([12])$/i;
const ISO_WEEK = /^(\d{4})[-\s]?w(\d{1,2})(?:-?([1-7]))?$/i;
const WEEK = /^(?:week|wk|kw|semaine|semana|الأسبوع|неделя)\.?\s*(\d{1,2})[\s,/]*(?:of\s+|de\s+)?(\d{4})$/i;
const DECADE = /^(?:the\s+)?(\d{3})(?:0s|0'?s|x|u)$/i;
/** `first week of May 2015`, `week of 10 May 2015`, `2nd half of May 2015`. */
const WEEK_OF = /^(?:the\s+)?(first|1st|second|2nd|third|3rd|fourth|4th|last)\s+week\s+(?:of|in)\s+(.+)$/i;
const WEEK_FROM =
  /^(?:the\s+)?(?:week|semaine|semana|woche)\s+(?:of|from|commencing|beginning|starting|du|del|de|vom)\s+(?:the\s+)?(.+)$/i;
const HALF_OF = /^(?:the\s+)?(first|1st|second|2nd)\s+half\s+of\s+(.+)$/i;
const WEEKS: Readonly<Record<string, number>> = { f: 0, '1': 0, s: 1, '2': 1, t: 2, '3': 2, '4': 3, l: -1 };
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
  return third(text, read) ?? seasonInWords(text) ?? partOfMonth(text, read);
}

/** A week or a half of a month, or the week that begins on a day. */
function partOfMonth(text: string, read: Read): ParsedDate | null {
  const from = WEEK_FROM.exec(text);
  const first = from && valid(read(from[1] ?? ''));
  if (first?.precision === 'day') {
    return { ...first, end: first.start + 7 * MINUTES_PER_DAY, precision: 'week', doubt: 'dateApproximate' };
  }
  const match = WEEK_OF.exec(text) ?? HALF_OF.exec(text);
  const month = match && valid(read(match[2] ?? ''));
  if (!match || month?.precision !== 'month') return null;
  const word = (match[1] ?? '').toLowerCase();
  const at = WEEKS[word === 'fourth' ? '4' : (word[0] ?? '')] ?? 0;
  const isHalf = /half/i.test(text);
  const days = (isHalf ? 15 : 7) * MINUTES_PER_DAY;
  const start = at < 0 ? month.end - days : month.start + at * days;
  const end = isHalf && at === 1 ? month.end : start + days;
  return { ...month, start, end, precision: isHalf ? 'day' : 'week', doubt: 'dateApproximate' };
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

function seasonInWords(written: string): ParsedDate | null {
  const text = written.replace(YEAR_SEASON, '$2 $1');
  const match = WORDS_YEAR.exec(text);
  const month = match && SEASON_OF.get(foldPhrase(match[1] ?? '').replace(/^(?:the|im|en|au|в) /, ''));
  if (!match || !month) return null;
  // A season of the Solar Hijri year 1394 begins with one of its quarters: spring with its first month.
  const year = Number(match[2]);
  return year >= 1250 && year < 1500 ? solarSeason(year, month) : seasonOf(year, month);
}

function solarSeason(year: number, month: number): ParsedDate | null {
  const first = (month / 3 - 1) * 3 + 1;
  const [nextYear, next] = first === 10 ? [year + 1, 1] : [year, first + 3];
  const start = minuteOfOtherDay('solarHijri', year, first, 1);
  const end = minuteOfOtherDay('solarHijri', nextYear, next, 1);
  return { start, end, precision: 'month', zone: '', doubt: 'dateConverted' };
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
