import { ACTOR_TYPES, type ActorType } from '../../../domain/actor';
import { type NamedSides, namedSides, type SideOrder, sidesOfPair } from '../../../domain/named-sides';
import { valuesOfRow } from '../../../spacetime/row-values';
import type { ImportedColumns } from '../columns/imported-columns';
import { FORMATS } from '../formats/format-list';

/** Whether the rows of a format name two sides, and whether the first of them acted; null for other formats. */
export function sideOrderOf(formatId: string, kindLabel: string): SideOrder | null {
  const format = FORMATS.find(({ id }) => id === formatId);
  return format?.meaning === 'codebook' ? (format.sides?.(kindLabel) ?? null) : null;
}

/** Reads the sides of a row out of its columns; null for a row that does not name two. */
export function sidesReader(
  { dimensions, actorTypes }: ImportedColumns,
  formatId: string,
): (row: number, kindLabel: string) => NamedSides | null {
  const names = dimensions.find(({ id }) => id === 'actor')?.values ?? [];
  const types = new Map(names.map((name, code) => [name, ACTOR_TYPES[actorTypes?.[code] ?? -1] ?? 'unknown']));
  const typeOf = (name: string): ActorType => types.get(name) ?? 'unknown';
  return (row, kindLabel) => {
    const order = sideOrderOf(formatId, kindLabel);
    return order && namedSides(sidesOfPair(valuesOfRow({ dimensions }, 'actor', row), order), typeOf);
  };
}
