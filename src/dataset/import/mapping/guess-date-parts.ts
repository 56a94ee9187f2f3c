import { monthNumber } from '../parse/month-names';
import { parseDecimal } from '../parse/number';
import { type Cell, cellText, isBlank } from '../rows/cell';
import type { FieldTarget } from './mapping';

type Part = 'year' | 'month' | 'day';
type PartTarget = FieldTarget & ('year' | 'month' | 'day' | 'endYear' | 'endMonth' | 'endDay');

/** Words that may follow another word without a sign between them, as in `startday`. */
const GLUED: Readonly<Record<Part, string>> = { year: 'year|jahr', month: 'month|monat', day: 'day|tag' };
const APART: Readonly<Record<Part, string>> = {
  year: 'yr|ann[eé]e|a[nñ]o|yil|yıl|год|рік|السنة|سنة|العام|سال',
  month: 'mon|mo|mois|mes|m[eê]s|ay|месяц|місяць|الشهر|شهر|ماه',
  day: 'dy|jour|d[ií]a|g[uü]n|день|число|اليوم|يوم|روز',
};
/** Short words that follow one of these without a sign, as in `styr`, `emo`. */
const BEFORE_SHORT = 'st|start|s|b|beg|begin|e|en|end|f|fin|i|ev|event|inc';
const SHORT: Readonly<Record<Part, string>> = { year: 'yr|y', month: 'mo|mon|mth|m', day: 'dy|d' };
/** What stands around the part, `start_` or `_of_event`; both sides together are the name of a date. */
const PATTERNS: readonly (readonly [Part, RegExp])[] = (['year', 'month', 'day'] as const).flatMap((part) => [
  [
    part,
    new RegExp(`^((?:.*?)[\\s_.-]*?)(?:${GLUED[part]}|(?<![\\p{L}])(?:${APART[part]}))(?:[\\s_.-]+(.*))?$`, 'iu'),
  ] as const,
  [part, new RegExp(`^((?:${BEFORE_SHORT}))(?:${SHORT[part]})$`, 'iu')] as const,
  [part, new RegExp(`^(.+[\\s_.-])(?:${SHORT[part]})$`, 'iu')] as const,
]);
const END =
  /^(e|en|end|ended|until|to|finish|last|f|fin|final|ende|hasta|t[eé]rmino|конец|окончания|نهاية|النهاية|bitis|biti[sş])$/i;
const START =
  /^(i|s|st|b|beg|ev|inc|start|started|begin|from|event|incident|attack|occ|occurred|date|inicio|d[eé]but|beginn|of event|of incident|of attack)?$/i;
/** Days on which something else happened than the event. */
const OTHER = /report|publish|update|birth|created|entered|day$|week|fiscal/i;

export type DateParts = Readonly<Partial<Record<PartTarget, string>>>;

/** The columns for year, month and day of the event, and of its end: columns whose names differ in that word only. */
export function guessDateParts(columns: readonly string[], cellsOf: (at: number) => readonly Cell[]): DateParts {
  const groups = new Map<string, Partial<Record<Part, string>>>();
  columns.forEach((column, at) => {
    for (const [part, pattern] of PATTERNS) {
      const match = pattern.exec(column.replace(/^\ufeff/, '').trim());
      if (!match || !fits(part, cellsOf(at))) continue;
      const key = `${(match[1] ?? '').replace(/[\s_.-]+$/, '')}|${match[2] ?? ''}`.toLowerCase();
      if (OTHER.test(key)) continue;
      const group = groups.get(key) ?? {};
      group[part] ??= column;
      groups.set(key, group);
      break;
    }
  });
  const whole = [...groups].filter(([, group]) => group.year !== undefined && group.month !== undefined);
  const end = whole.find(([key]) => key.split('|').some((side) => END.test(side)));
  const others = whole.filter((each) => each !== end).sort((a, b) => rank(b) - rank(a));
  const start = others[0]?.[1];
  if (!start) return {};
  return { ...named(start, 'year', 'month', 'day'), ...(end && named(end[1], 'endYear', 'endMonth', 'endDay')) };
}

function rank([key, group]: readonly [string, Partial<Record<Part, string>>]): number {
  const known = key.split('|').every((side) => START.test(side)) ? 2 : 0;
  return known + (group.day === undefined ? 0 : 4);
}

function named(
  group: Partial<Record<Part, string>>,
  year: PartTarget,
  month: PartTarget,
  day: PartTarget,
): Partial<Record<PartTarget, string>> {
  return {
    ...(group.year !== undefined && { [year]: group.year }),
    ...(group.month !== undefined && { [month]: group.month }),
    ...(group.day !== undefined && { [day]: group.day }),
  };
}

const MOSTLY = 0.8;

/** 0 and negative numbers stand for an unknown part. */
function fits(part: Part, cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return false;
  const fitting = filled.filter((cell) => {
    const value = parseDecimal(cell);
    if (part === 'month' && Number.isNaN(value)) return monthNumber(cellText(cell)) > 0;
    if (!Number.isInteger(value)) return false;
    if (part === 'year') return value >= 1000 && value <= 2999;
    return value <= (part === 'month' ? 12 : 31) && value >= -99;
  });
  return fitting.length / filled.length >= MOSTLY;
}
