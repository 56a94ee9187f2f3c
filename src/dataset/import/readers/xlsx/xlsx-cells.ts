import type { Cell } from '../../rows/cell';
import type { Workbook } from './xlsx-parts';
import { attributeOf, walkXml } from './xml-events';

type CellContext = Pick<Workbook, 'sharedStrings' | 'dateStyles' | 'from1904'>;

/** A sheet's rows. Gaps are null, and a row ends with its last filled cell. */
export function sheetRows(xml: string, context: CellContext): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let column = 0;
  let type = '';
  let style = 0;
  let value: string | null = null;
  let collecting = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        const number = Number(attributeOf(attributes, 'r')) || rows.length + 1;
        // The file leaves out rows that were never filled: these count as blank.
        while (rows.length < number - 1 && rows.length < MOST_ROWS) rows.push([]);
        row = [];
        column = 0;
      } else if (name === 'c') {
        const position = columnOf(attributeOf(attributes, 'r'));
        column = position >= 0 ? position : column;
        type = attributeOf(attributes, 't');
        style = Number(attributeOf(attributes, 's')) || 0;
        value = null;
      } else if (name === 'v' || name === 't') {
        collecting = true;
        value ??= '';
      }
    },
    close(name) {
      if (name === 'v' || name === 't') collecting = false;
      else if (name === 'c') {
        if (value !== null && column < MOST_COLUMNS) row[column] = cellValue(type, style, value, context);
        column += 1;
      } else if (name === 'row') rows.push(Array.from(row, (cell) => cell ?? null));
    },
    text(text) {
      if (collecting) value = (value ?? '') + text;
    },
  });
  return rows;
}

/** Rows and columns that a sheet can have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Column of a reference, from 0: `BC12` is 54. -1 without a reference. */
function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 ? -1 : column - 1;
}

function cellValue(type: string, style: number, value: string, context: CellContext): Cell {
  if (type === 's') return context.sharedStrings[Number(value)] ?? null;
  if (type === 'str' || type === 'inlineStr' || type === 'd') return value;
  if (type === 'b') return value === '1';
  if (type === 'e') return null;
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return value;
  return context.dateStyles[style] ? dateText(number, context.from1904) : number;
}

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as a day number of the 1900 system. */
const UNIX_EPOCH = 25_569;
const DAYS_1900_TO_1904 = 1462;

/**
 * A spreadsheet's day number as ISO text. In the 1900 system day 60 is 29 February 1900, a day that did not exist, so that
 * lower numbers mean one day later. Numbers below 1 count back from the end of 1899.
 */
export function dateText(serial: number, from1904: boolean): string {
  if (serial > 0 && serial < 1) return new Date(Math.round(serial * MS_PER_DAY)).toISOString().slice(11, 19);
  const in1900 = from1904 ? serial + DAYS_1900_TO_1904 : serial;
  if (Math.floor(in1900) === 60) return '1900-02-29';
  const days = in1900 >= 1 && in1900 < 60 ? in1900 + 1 : in1900;
  const date = new Date(Math.round((days - UNIX_EPOCH) * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
