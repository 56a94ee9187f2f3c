import type { Cell } from '../../rows/cell';
import { isShapeCell } from '../shape-cell';

/** Deeper members stay JSON: nobody maps them, and a file could nest without end. */
const DEEPEST = 4;

/**
 * Members of members as columns: `{"location": {"name": "A"}}` becomes `location.name`. A list of objects becomes one column for each
 * of their members, joined by `; `. A GeoJSON geometry stays whole, because it is one position.
 */
export function flatMembers(members: ReadonlyMap<string, Cell>): Map<string, Cell> {
  let isFlat = true;
  for (const value of members.values()) if (isNested(value)) isFlat = false;
  if (isFlat) return members as Map<string, Cell>;
  const flat = new Map<string, Cell>();
  for (const [name, value] of members) add(flat, name, value, 1);
  return flat;
}

function add(flat: Map<string, Cell>, name: string, value: Cell, depth: number): void {
  if (!isNested(value) || depth > DEEPEST) {
    flat.set(name, value);
    return;
  }
  if (!Array.isArray(value)) {
    for (const [inner, each] of Object.entries(value)) add(flat, `${name}.${inner}`, each as Cell, depth + 1);
    return;
  }
  const lists = new Map<string, string[]>();
  for (const item of value as object[]) {
    for (const [inner, each] of Object.entries(item)) {
      if (each === null || typeof each === 'object') continue;
      const list = lists.get(inner) ?? [];
      list.push(String(each));
      lists.set(inner, list);
    }
  }
  for (const [inner, list] of lists) flat.set(`${name}.${inner}`, list.join('; '));
}

function isNested(value: Cell): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  }
  return !('coordinates' in value && ('type' in value || isShapeCell(value)));
}
