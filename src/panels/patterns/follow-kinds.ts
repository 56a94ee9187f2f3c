import type { FollowChoice } from '../../domain/patterns/patterns-choice';
import type { Texts } from '../../i18n/texts';
import { valueLabel } from '../../i18n/value-label';
import type { Dimension, EventTable } from '../../spacetime/event-table';
import { valuesOfRow } from '../../spacetime/row-values';
import { filterDimensions } from '../filters/dimension-order';
import type { PatternSource } from './pattern-source';

/** The two kinds of incidents that are compared, as the dataset has them; '' for any incident. */
export interface FollowKinds {
  readonly dimension: Dimension | null;
  readonly first: string;
  readonly next: string;
  /** What the link asks for and the dataset does not have. */
  readonly lacking: readonly string[];
}

/** What is asked first where the dataset classes its incidents. */
const SUGGESTED = { dimension: 'class', first: 'attack', next: ['counterStrike', 'strike'] } as const;
/** Values that a list of choices has at most. */
const MOST_VALUES = 200;

/** The choice, as far as the dataset has it; without one, a strike in answer to an attack, else any incident after any. */
export function followKinds({ atlas }: PatternSource, choice: FollowChoice): FollowKinds {
  const dimensions = filterDimensions(atlas.engine.table.dimensions);
  const find = (id: string) => dimensions.find((each) => each.id === id);
  if (choice.dimension === '') {
    const suggested = find(SUGGESTED.dimension);
    const next = SUGGESTED.next.find((value) => suggested?.values.includes(value));
    if (suggested && next && suggested.values.includes(SUGGESTED.first)) {
      return { dimension: suggested, first: SUGGESTED.first, next, lacking: [] };
    }
    return { dimension: dimensions[0] ?? null, first: '', next: '', lacking: [] };
  }
  const dimension = find(choice.dimension);
  if (!dimension) return { dimension: dimensions[0] ?? null, first: '', next: '', lacking: [choice.dimension] };
  const lacking = [choice.first, choice.next].filter((value) => value !== '' && !dimension.values.includes(value));
  const kept = (value: string) => (lacking.includes(value) ? '' : value);
  return { dimension, first: kept(choice.first), next: kept(choice.next), lacking };
}

/** The rows of a list that have the value; all of them for ''. */
export function ofKind<T extends { readonly row: number }>(
  table: Pick<EventTable, 'dimensions'>,
  dimension: Dimension | null,
  value: string,
  rows: readonly T[],
): readonly T[] {
  if (value === '' || !dimension) return rows;
  return rows.filter(({ row }) => valuesOfRow(table, dimension.id, row).includes(value));
}

export function kindName({ atlas }: PatternSource, { dimension }: FollowKinds, value: string, texts: Texts): string {
  return value === '' || !dimension ? texts.t('patterns.anyIncident') : valueLabel(atlas, texts, dimension.id, value);
}

/** The values to choose from, those with the most incidents first; the chosen ones are always among them. */
export function kindOptions(
  { atlas, state }: PatternSource,
  { dimension, first, next }: FollowKinds,
  texts: Texts,
): readonly { readonly value: string; readonly label: string }[] {
  if (!dimension) return [];
  const counts = atlas.engine.facet(dimension.id);
  const { values } = dimension;
  const codes = values
    .map((_, code) => code)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_VALUES);
  const chosen = [first, next, ...(state.filters[dimension.id] ?? [])].filter((value) => value !== '');
  const shown = new Set([...codes.map((code) => values[code] ?? ''), ...chosen]);
  shown.delete('');
  return [...shown].map((value) => ({ value, label: valueLabel(atlas, texts, dimension.id, value) }));
}
