import type { TableHead } from '../formats/format';
import { type NumberStyle, numberStyleOf, parseAmount } from '../parse/amount';
import { saysUnknown } from '../parse/time-of-day';
import { nameText } from '../rows/cell';

/** A column without a meaning in the model that readers can filter and sort by: a text with few values, or a number. */
export type ExtraColumn =
  | { readonly name: string; readonly position: number; readonly type: 'text' }
  | { readonly name: string; readonly position: number; readonly type: 'number'; readonly style: NumberStyle };

/** As many as a list of filters can hold, and as a million rows can pay for. */
const MOST_COLUMNS = 24;
/** UTF-16 units; longer texts are prose. */
const LONGEST_VALUE = 80;
/** Share of the cells with a value that must be numbers: a slip of the pen makes no column a text. */
const NUMBER_SHARE = 0.9;
const FEWEST_NUMBERS = 2;

/** Whether values repeat: a filter by a value that one row has finds that row only. */
export function areFew(different: number, filled: number): boolean {
  return different * 2 <= filled;
}

/**
 * The columns that the format or the mapping leaves, as far as they can filter or sort. Ids, links, prose and moments in time are left
 * out: the detail and the table read them from the record.
 * @param used names of the columns that have a meaning
 */
export function guessExtras({ columns, rows }: TableHead, used: ReadonlySet<string>): readonly ExtraColumn[] {
  const names = new Set<string>();
  const extras: ExtraColumn[] = [];
  columns.forEach((name, position) => {
    if (extras.length >= MOST_COLUMNS || name === '' || used.has(name) || names.has(name)) return;
    names.add(name);
    const texts = rows.map((cells) => nameText(cells[position])).filter((text) => text !== '');
    const extra = numbersOf(name, position, texts) ?? textsOf(name, position, texts);
    if (extra) extras.push(extra);
  });
  return extras;
}

function numbersOf(name: string, position: number, texts: readonly string[]): ExtraColumn | null {
  const style = NAMES_AN_ID.test(name) ? null : numberStyleOf(texts);
  if (!style) return null;
  const stated = texts.filter((text) => !saysUnknown(text));
  const numbers = stated.map((text) => parseAmount(text, style)).filter((value) => !Number.isNaN(value));
  if (numbers.length < FEWEST_NUMBERS || numbers.length < stated.length * NUMBER_SHARE) return null;
  return countsRows(numbers) || isMoment(numbers) ? null : { name, position, type: 'number', style };
}

function textsOf(name: string, position: number, texts: readonly string[]): ExtraColumn | null {
  if (texts.length === 0 || texts.some((text) => text.length > LONGEST_VALUE || /^https?:/i.test(text))) return null;
  return areFew(new Set(texts).size, texts.length) ? { name, position, type: 'text' } : null;
}

/** An id is no quantity, also where it repeats. */
const NAMES_AN_ID = /(?:^|[_\s-])(?:id|no|nr|code|number|[fg]id|objectid)$/i;

/** Whole numbers of which no two are equal, in steps of one for the most part. */
function countsRows(numbers: readonly number[]): boolean {
  if (new Set(numbers).size < numbers.length || !numbers.every(Number.isInteger)) return false;
  const steps = numbers.slice(1).filter((value, at) => Math.abs(value - (numbers[at] ?? 0)) === 1);
  return numbers.length > 2 && steps.length > numbers.length / 2;
}

const FIRST_SECOND = 1e8;
const LAST_SECOND = 5e9;

/** Seconds or milliseconds since 1970. */
function isMoment(numbers: readonly number[]): boolean {
  const isSecond = (value: number) => value >= FIRST_SECOND && value <= LAST_SECOND;
  return numbers.every((value) => Number.isInteger(value) && (isSecond(value) || isSecond(value / 1000)));
}
