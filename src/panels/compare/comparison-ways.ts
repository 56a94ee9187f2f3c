import { DATASET_DIMENSION } from '../../dataset/combined/combine-tables';
import { otherWindow } from '../../live/comparison-values';
import type { Comparison } from '../../live/selection-values';
import type { FollowingRule } from '../../spacetime/comparison-windows';
import type { AppStore } from '../../state/store';
import { filterDimensions } from '../filters/dimension-order';
import type { ComparisonSource } from './comparison-source';

/** What the selection can be compared with: dates by a rule or by choice, other filters, or the dataset with an id. */
export type ComparisonWay = FollowingRule | 'window' | 'filters' | 'datasets' | `dataset ${string}`;

const DATASET = 'dataset ';

/** A dataset to compare with. `datasets` stands for the two that the page shows together. */
export interface DatasetWay {
  readonly way: ComparisonWay;
  readonly title: string;
}

/** The datasets to compare with: the second of two shown together, or those that are open besides the one on the screen. */
export function datasetWays({ atlas, state }: ComparisonSource): readonly DatasetWay[] {
  if (atlas.parts)
    return [{ way: 'datasets', title: valuesOf(atlas.engine.table.dimensions, DATASET_DIMENSION)[1] ?? '' }];
  return state.openAtlases
    .filter(({ id, parts }) => id !== atlas.id && !parts)
    .map(({ id, title }) => ({ way: `${DATASET}${id}`, title }));
}

export function wayOf({ atlas, comparison }: ComparisonSource): ComparisonWay {
  if (comparison.type !== 'filters') return comparison.type;
  const [only, ...more] = Object.keys(comparison.filters);
  return atlas.parts && only === DATASET_DIMENSION && more.length === 0 ? 'datasets' : 'filters';
}

/** Compares with something else. What B was is kept where the new way can show it. */
export function chooseWay(store: AppStore, source: ComparisonSource, way: ComparisonWay): void {
  const { atlas, comparison, state } = source;
  const { update, compare } = store.getState();
  if (way === 'before' || way === 'yearEarlier') compare({ type: way });
  else if (way === 'window') {
    const window = comparison.type === 'filters' ? otherWindow({ type: 'before' }, state.window) : source.windows[1];
    compare({ type: 'window', window });
  } else if (way === 'filters') update(differingFilters(source), 'reader');
  else if (way === 'datasets') update(differingBy(source, DATASET_DIMENSION), 'reader');
  else if (way.startsWith(DATASET)) compareWithDataset(store, atlas.id, way.slice(DATASET.length));
}

/** A selection and a comparison that differ by filters. */
interface FilterSides {
  readonly filters: ComparisonSource['filters'][0];
  readonly comparison: Comparison;
}

/** The sides begin with a filter that is set, against all values; else with the two most frequent values of a dimension. */
function differingFilters(source: ComparisonSource): FilterSides {
  const { a, filters, state } = source;
  const [set] = Object.keys(filters[0]);
  if (set !== undefined) return { filters: filters[0], comparison: { type: 'filters', filters: { [set]: [] } } };
  const dimensions = filterDimensions(a.table.dimensions).filter(({ values }) => values.length > 1);
  const first = dimensions.find(({ id }) => id === state.split) ?? dimensions[0];
  return first ? differingBy(source, first.id) : { filters: filters[0], comparison: source.comparison };
}

/** The two most frequent values of a dimension, one for each side. */
export function differingBy({ a, filters, comparison }: ComparisonSource, dimension: string): FilterSides {
  const values = valuesOf(a.table.dimensions, dimension);
  const counts = a.facet(dimension);
  const order = values.map((_, code) => code).sort((one, two) => (counts[two] ?? 0) - (counts[one] ?? 0) || one - two);
  const wanted = dimension === DATASET_DIMENSION ? [0, 1] : order;
  const own = filters[0][dimension] ?? [values[wanted[0] ?? 0] ?? ''];
  const other = wanted.map((code) => values[code] ?? '').find((value) => !own.includes(value));
  const before = comparison.type === 'filters' && dimension !== DATASET_DIMENSION ? comparison.filters : {};
  return {
    filters: { ...filters[0], [dimension]: own },
    comparison: { type: 'filters', filters: { ...before, [dimension]: other === undefined ? [] : [other] } },
  };
}

function valuesOf(dimensions: ComparisonSource['a']['table']['dimensions'], id: string): readonly string[] {
  return dimensions.find((each) => each.id === id)?.values ?? [];
}

/** Shows both datasets together and, when they are there, compares the first with the second. */
function compareWithDataset(store: AppStore, first: string, second: string): void {
  const stop = store.live.hear(({ kinds }) => {
    const { dataset, update } = store.getState();
    if (!kinds.has('dataset') || dataset.status === 'loading') return;
    stop();
    if (dataset.status !== 'ready') return;
    const { parts, engine } = dataset.atlas;
    const isWanted = parts?.some(({ id }) => id === first) && parts.some(({ id }) => id === second);
    const [a, b] = valuesOf(engine.table.dimensions, DATASET_DIMENSION);
    if (!isWanted || a === undefined || b === undefined) return;
    const comparison: Comparison = { type: 'filters', filters: { [DATASET_DIMENSION]: [b] } };
    update({ filters: { [DATASET_DIMENSION]: [a] }, comparison }, 'reader');
  });
  store.getState().overlayDataset(second);
}
