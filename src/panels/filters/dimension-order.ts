import type { Dimension } from '../../spacetime/event-table';

/** The dimensions as a reader asks: what it was, with what, at what, by whom, at whose cost, how well it is known. */
const ORDER: readonly string[] = [
  'dataset',
  'class',
  'kind',
  'subkind',
  'weapon',
  'target',
  'outcome',
  'actor',
  'status',
  'casualties',
  'victimRole',
  'victimNationality',
  'group',
  'place',
  'country',
  'precision',
  'voices',
  'discrepancy',
  'dated',
  'documentation',
  'source',
  'doubt',
];

/**
 * The dimensions that can filter, in the order of the list; those that only the file knows come last. One without a value is
 * left out, because it has nothing to choose.
 */
export function filterDimensions(dimensions: readonly Dimension[]): readonly Dimension[] {
  const rank = ({ id }: Dimension) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return dimensions.filter(({ values }) => values.length > 0).sort((a, b) => rank(a) - rank(b));
}
