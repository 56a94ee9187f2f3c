import { kindOfWords } from '../formats/kind-words';
import { parseDecimal } from '../parse/number';
import { parseDate } from '../parse/parse-date';
import { parseTimeOfDay, saysUnknown } from '../parse/time-of-day';
import { type Cell, cellText } from '../rows/cell';
import type { NamedTarget } from './guess-names';

interface ContentCheck {
  /**
   * Share of the filled cells that fit the meaning, 0 to 1.
   * @param byName how far the name of the column speaks for the meaning, 0 to 1
   */
  share(cells: readonly Cell[], byName: number): number;
  /** How sure a guess by content is where the name of the column says nothing. */
  readonly telling: number;
}

function check(fits: (cell: Cell, text: string) => boolean, telling = 0): ContentCheck {
  return { telling, share: (cells) => cells.filter((cell) => fits(cell, cellText(cell))).length / cells.length };
}

const isNumber = (cell: Cell) => !Number.isNaN(parseDecimal(cell));
const isUrl = (text: string) => /^https?:\/\//i.test(text);
const hasLetters = (text: string) => /\p{L}/u.test(text);
/** Codes of a file, such as `,uw,`, name nobody. */
const isCode = (text: string) =>
  /^[,;|\s]*\p{Ll}{1,3}(?:[,;|]\s*\p{Ll}{1,3})*[,;|\s]*$/u.test(text) ||
  /^[,;|]\s*\p{L}{1,4}(?:[,;|]\s*\p{L}{1,4})*\s*[,;|]$/u.test(text);
const distinctShare = (cells: readonly Cell[]) => new Set(cells.map(cellText)).size / cells.length;
const FLAG = /^(?:yes|no|y|n|true|false|t|f|0|1|x|oui|non|s[ií]|ja|nein|да|нет|так|ні|evet|hay[iı]r|نعم|لا|بله|خیر)$/i;
const isFlag = (text: string) => FLAG.test(text);
/** Numbers of records with letters, such as `INC-0042`, tell rows apart and say nothing. */
const isNumbered = (text: string) => !/\s/.test(text) && /\d{2,}/.test(text) && text.length < 24;

/** A few words that come again and again are categories, and those of places vary. A short table says little. */
function variety(texts: readonly string[]): number {
  const distinct = new Set(texts).size;
  const isRepeated = texts.length >= 4 && distinct <= Math.max(1, Math.min(5, texts.length / 2));
  return isRepeated ? 0.65 : 1;
}

/** Whether a cell is a date that a column of ids does not hold by chance. */
function looksLikeDate(cell: Cell, text: string): boolean {
  return text.length < 60 && /\p{N}/u.test(text) && typeof parseDate(cell, 'dayFirst') !== 'string';
}
/** A short number can be a year or anything else; a date with separators or a month's name is a date whatever the column is called. */
function tellsDate(cell: Cell, text: string): boolean {
  if (typeof cell === 'object' && !(cell instanceof Date)) return false;
  if (isNumber(cell)) return /^(19|20)\d{6}$/.test(text) && looksLikeDate(cell, text);
  return text.length >= 6 && looksLikeDate(cell, text);
}
/** Numbers of 9 to 14 digits are seconds or milliseconds of a clock, or the numbers of records. */
const isLongNumber = (text: string) => /^-?\d{9,14}$/.test(text);

/** Records are numbered in small steps; events do not follow each other by the second. */
export function looksNumbered(cells: readonly Cell[]): boolean {
  const values = cells.map((cell) => parseDecimal(cell));
  if (values.length < 3 || values.some((value) => !Number.isInteger(value))) return false;
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const small = steps.filter((step) => step > 0 && step <= 1000).length;
  return small / steps.length > 0.8;
}

const CATEGORY =
  /^(other|others|workplace|school|home|residence|street|road|public|private|indoors?|outdoors?|urban|rural|yes|no|n|y|true|false|unknown|hospital|mosque|church|market|highway|house|apartment|commercial|residential|government|military|religious|airport|office|restaurant|store|university|military base|open air|vehicle)$/i;

/** Names of places vary, are no numbers, no categories and no sentences. */
const placeNames: ContentCheck = {
  telling: 0,
  share(cells) {
    const texts = cells.map(cellText);
    const fitting = texts.filter(
      (text) => hasLetters(text) && !isUrl(text) && !isFlag(text) && text.length < 120 && !CATEGORY.test(text),
    );
    return (fitting.length / texts.length) * variety(texts);
  },
};

/** Titles are short texts of their own: no numbers, no links, hardly repeated. */
const titles: ContentCheck = {
  telling: 0,
  share(cells) {
    const texts = cells.map(cellText);
    const fitting = texts.filter((text) => hasLetters(text) && !isUrl(text) && !isFlag(text) && text.length < 300);
    const codes = texts.filter(isNumbered).length / texts.length;
    return (fitting.length / texts.length) * Math.min(1, distinctShare(cells) / 0.3) * (1 - codes * 0.6);
  },
};

const SHORT = 60;

/** Share of the cells that name a kind of attack in a few words that come again, such as `Shelling`. */
function kindWords(cells: readonly Cell[]): number {
  const texts = cells.map(cellText);
  const isRepeated = new Set(texts).size <= Math.max(2, texts.length * 0.5);
  if (!isRepeated || texts.some((text) => text.length > SHORT)) return 0;
  return texts.filter((text) => !isUrl(text) && kindOfWords(text) !== 'other').length / texts.length;
}

/** A column that names nobody, or what the persons were, is no column of actors. */
const NOBODY =
  /^(unknown|unspecified|none|other|male|female|n\/?a|not (?:known|stated)|unbekannt|inconnue?|desconocid[oa]|неизвестн\p{L}*|невідом\p{L}*|bilinmiyor|مجهول|غير معروف|نامشخص)$/iu;

const TELLING_NAME = 0.9;

const LONG_TEXT = 60;
const MANY_KINDS = 30;

export const CONTENT_CHECKS: Readonly<Record<NamedTarget, ContentCheck>> = {
  date: { telling: 0.6, share: dateShare },
  endDate: check(looksLikeDate),
  year: check((_, text) => /^\d{4}$/.test(text) && Number(text) >= 1500 && Number(text) <= 2200),
  time: check((_, text) => parseTimeOfDay(text) !== null || saysUnknown(text) || /^\d{1,4}$/.test(text)),
  place: placeNames,
  country: check((cell, text) => hasLetters(text) && !isNumber(cell) && !isFlag(text) && text.length < 80),
  title: titles,
  kind: {
    telling: 0.5,
    share: (cells, byName) => {
      if (byName === 0) return kindWords(cells);
      const words =
        cells.map(cellText).filter((text) => hasLetters(text) && !isUrl(text) && !isFlag(text)).length / cells.length;
      const few = new Set(cells.map(cellText)).size <= Math.max(MANY_KINDS, cells.length * 0.3);
      return words * (few ? 1 : 0.3);
    },
  },
  // By its words a column of groups may be that of the targets: without a name it is not guessed.
  actor: {
    telling: 0,
    share(cells, byName) {
      const isName = (cell: Cell, text: string) =>
        hasLetters(text) && !isNumber(cell) && !isUrl(text) && !isFlag(text) && text.length < 200;
      // A column that is called so holds the actors also where all of them are unknown.
      const fitting = cells.filter((cell) => {
        const text = cellText(cell);
        return isName(cell, text) && (byName >= TELLING_NAME || !NOBODY.test(text));
      });
      return fitting.length / cells.length;
    },
  },
  source: check((_, text) => isUrl(text) || (hasLetters(text) && !isCode(text) && !isFlag(text))),
  url: check((_, text) => isUrl(text) || /^(?:javascript|data|file|ftp|mailto):/i.test(text), 0.6),
  precision: check((cell, text) => isNumber(cell) || text.length < 40),
  summary: {
    telling: 0.5,
    share: (cells) => {
      const texts = cells.map(cellText).filter((text) => !isUrl(text) && text.length > 12);
      const long = texts.filter((text) => text.length > LONG_TEXT && text.includes(' ')).length;
      return long > cells.length * 0.3 && distinctShare(cells) > 0.3 ? 1 : (texts.length / cells.length) * 0.5;
    },
  },
  events: { telling: 0, share: numbersOfEvents },
  id: {
    telling: 0,
    share: (cells) => {
      const share = distinctShare(cells);
      const short = cells.filter((cell) => cellText(cell).length <= 64).length / cells.length;
      return short * (share >= 0.95 ? 1 : share / 0.95);
    },
  },
};

const MOST_EVENTS = 100_000;

/** Whole numbers from zero that do not number the rows, and that are not all alike: then the rows are single incidents. */
function numbersOfEvents(cells: readonly Cell[]): number {
  const values = cells.map((cell) => parseDecimal(cell));
  const fitting = values.filter((value) => Number.isInteger(value) && value >= 0 && value <= MOST_EVENTS);
  const isMore = fitting.some((value) => value > 1);
  return isMore && !looksNumbered(cells) ? fitting.length / values.length : 0;
}

/** Bare long numbers need a name to be dates, and dates without separators need one too. */
function dateShare(cells: readonly Cell[], byName: number): number {
  const texts = cells.map(cellText);
  const long = texts.filter(isLongNumber).length / texts.length;
  if (long > 0.5) {
    if (looksNumbered(cells)) return 0;
    return byName >= 0.5 ? cells.filter((cell) => looksLikeDate(cell, cellText(cell))).length / cells.length : 0;
  }
  const fits = byName > 0 ? looksLikeDate : tellsDate;
  return cells.filter((cell) => fits(cell, cellText(cell))).length / cells.length;
}
