import { X } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Filters } from '../../live/selection-values';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { filterDimensions } from '../filters/dimension-order';
import { filtersText } from '../text/filters-text';
import styles from './CompareSides.module.css';
import type { ComparisonSource } from './comparison-source';
import { differingBy } from './comparison-ways';

/** A longer menu is no choice: the filters beside it search among all values. */
const MOST_OFFERED = 200;

/** How the filters of the sides differ, dimension by dimension. All other filters are those of both sides. */
export function ComparedFilters({ source }: { readonly source: ComparisonSource }) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const { comparison, a, filters } = source;
  if (comparison.type !== 'filters') return null;
  const own = comparison.filters;
  const free = filterDimensions(a.table.dimensions).filter(({ id, values }) => values.length > 1 && !own[id]);
  const setOther = (next: Filters) => store.getState().compare({ type: 'filters', filters: next });
  const remove = (dimension: string) => {
    const { [dimension]: _, ...rest } = own;
    // Without a difference, nothing is compared: the reader goes on with other dates.
    if (Object.keys(rest).length === 0) store.getState().compare({ type: 'before' });
    else setOther(rest);
  };
  return (
    <div className={styles.filters}>
      {Object.keys(own).map((dimension) => (
        <fieldset key={dimension} className={styles.difference}>
          <legend className={styles.legend}>{dimensionLabel(texts, dimension)}</legend>
          <SideValues source={source} dimension={dimension} side={0} />
          <SideValues source={source} dimension={dimension} side={1} />
          <Button
            variant="plain"
            square
            aria-label={t('compare.removeDifference', { dimension: dimensionLabel(texts, dimension) })}
            onPress={() => remove(dimension)}
          >
            <X aria-hidden />
          </Button>
        </fieldset>
      ))}
      <div className={styles.more}>
        <select
          className={styles.select}
          aria-label={t('compare.addDifference')}
          value=""
          onChange={(event) => store.getState().update(differingBy(source, event.currentTarget.value), 'reader')}
        >
          <option value="">{t('compare.addDifference')}</option>
          {free.map(({ id }) => (
            <option key={id} value={id}>
              {dimensionLabel(texts, id)}
            </option>
          ))}
        </select>
        <Button isDisabled={Object.keys(filters[0]).length === 0} onPress={() => setOther({ ...filters[0] })}>
          {t('compare.keepFilters')}
        </Button>
      </div>
      <p className={styles.note}>{t('compare.keepHint')}</p>
    </div>
  );
}

interface SideValuesProps {
  readonly source: ComparisonSource;
  readonly dimension: string;
  readonly side: 0 | 1;
}

/** The values of a dimension on one side: a menu, or their names where the map has drawn them. */
function SideValues({ source, dimension, side }: SideValuesProps) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const { atlas, a, filters, comparison } = source;
  const values = filters[side][dimension] ?? [];
  const letter = t(side === 0 ? 'compare.a' : 'compare.b');
  const known = a.table.dimensions.find(({ id }) => id === dimension);
  if (!known || comparison.type !== 'filters') {
    const words = filtersText(atlas, { [dimension]: values }, '', texts) || t('compare.allValues');
    return (
      <p className={styles.note}>
        {letter} <bdi>{words}</bdi>
      </p>
    );
  }
  const counts = a.facet(dimension);
  const offered = known.values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .sort((one, two) => two.count - one.count)
    .slice(0, MOST_OFFERED)
    .map(({ value }) => ({ value, label: valueLabel(atlas, texts, dimension, value) }))
    .sort((one, two) => one.label.localeCompare(two.label));
  const isListed = values.length === 0 || (values.length === 1 && offered.some(({ value }) => value === values[0]));
  const set = (value: string) => {
    const chosen = value === '' ? [] : [value];
    if (side === 0) store.getState().setFilter(dimension, chosen.length > 0 ? chosen : null);
    else store.getState().compare({ type: 'filters', filters: { ...comparison.filters, [dimension]: chosen } });
  };
  return (
    <label className={styles.value}>
      <span className={styles.letter} data-side={side === 0 ? 'a' : 'b'}>
        {letter}
      </span>
      <select
        className={styles.select}
        value={isListed ? (values[0] ?? '') : SEVERAL}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{t('compare.allValues')}</option>
        {isListed ? null : (
          <option value={SEVERAL} disabled>
            {values.map((value) => valueLabel(atlas, texts, dimension, value)).join(t('figures.separator'))}
          </option>
        )}
        {offered.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Stands for several values in a menu of single ones. No value of a dataset has a line break. */
const SEVERAL = '\n';
