import { ACTOR_TYPES, type ActorType } from '../../../domain/actor';
import { type NamedSides, namedSides, type SideOrder, sidesOfPair } from '../../../domain/named-sides';
import type { EventTable } from '../../../spacetime/event-table';
import { valuesOfRow } from '../../../spacetime/row-values';
import { FORMATS } from '../formats/format-list';

/** Whether the rows of a format name two sides, and whether the first of them acted; null for other formats. */
export function sideOrderOf(formatId: string, kindLabel: string): SideOrder | null {
  const format = FORMATS.find(({ id }) => id === formatId);
  return format?.meaning === 'codebook' ? (format.sides?.(kindLabel) ?? null) : null;
}

/** The types of the actors of a table, by name. */
export function actorTypes(
  { dimensions }: Pick<EventTable, 'dimensions'>,
  types: Uint8Array | undefined,
): (name: string) => ActorType {
  const names = dimensions.find(({ id }) => id === 'actor')?.values ?? [];
  const known = new Map(names.map((name, code) => [name, ACTOR_TYPES[types?.[code] ?? -1] ?? 'unknown']));
  return (name) => known.get(name) ?? 'unknown';
}

/** Reads the sides of a row out of its columns; null for a row that does not name two. */
export function sidesReader(
  { dimensions }: Pick<EventTable, 'dimensions'>,
  formatId: string,
  typeOf: (name: string) => ActorType,
): (row: number, kindLabel: string) => NamedSides | null {
  return (row, kindLabel) => {
    const order = sideOrderOf(formatId, kindLabel);
    return order && namedSides(sidesOfPair(valuesOfRow({ dimensions }, 'actor', row), order), typeOf);
  };
}
