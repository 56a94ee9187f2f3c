import type { MappingPreview } from '../dataset/import/import-messages';
import type { Mapping } from '../dataset/import/mapping/mapping';

export function sameMapping(a: Mapping, b: Mapping): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column, at) => column === b[at]);
}

/** Whether the dates of this file can only be read in the other order of day and month than those of the earlier file. */
export function contradicts({ mapping, dateOrder }: MappingPreview['guess'], recalled: Mapping): boolean {
  const isDecided = dateOrder.dayFirst !== dateOrder.monthFirst;
  return isDecided && mapping.columns.date === recalled.columns.date && dateOrder.order !== recalled.dateOrder;
}
