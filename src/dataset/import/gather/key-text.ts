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
