import { type Cell, cellText, isBlank } from '../rows/cell';

/** A key as text that two files write alike: case, blanks around and within it, and `12.0` for 12 do not matter. '' for none. */
export function keyText(cell: Cell): string {
  if (isBlank(cell)) return '';
  const text = cellText(cell).normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
  return /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

/** A column's name as two files write it: case, blanks, `_`, `-` and `.` do not matter. */
export function foldedName(name: string): string {
  const folded = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.-]+/g, '');
  return folded === '' ? name : folded;
}

/** Tables are of one shape where they share this part of the columns of the narrower one. */
export const SAME_SHAPE = 0.6;

/** Which part of the columns of the narrower table the other has too. */
export function sharedColumns(a: readonly string[], b: readonly string[]): number {
  const names = new Set(a.map(foldedName));
  const shared = b.filter((name) => names.has(foldedName(name))).length;
  return shared / Math.max(1, Math.min(a.length, b.length));
}
