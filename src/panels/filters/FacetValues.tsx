import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { actorTypeNote } from '../../i18n/side-words';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Dimension } from '../../spacetime/event-table';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { useBehindMark } from '../list/use-behind-mark';
import styles from './FacetValues.module.css';
import { findValues } from './find-values';
import { useFacet } from './use-facet';

interface FacetValuesProps {
  readonly atlas: Atlas;
  readonly dimension: Dimension;
  readonly active: readonly string[];
}

/** Number of values at first, and of those that each press of "more" adds. */
const PAGE = 20;
/** With more values than this, the list has a search field. */
const SEARCHABLE = 8;

/** The values of a dimension with their counts, as check boxes. A long list has a search field and shows some at a time. */
export function FacetValues({ atlas, dimension, active }: FacetValuesProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const toggle = useApp((state) => state.toggleFilter);
  const { order, counts, figures, state } = useFacet(atlas, dimension);
  const values = useRef<HTMLFieldSetElement>(null);
  useBehindMark(values, state);
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const name = dimensionLabel(texts, dimension.id);
  const labelled = useMemo(
    () =>
      order.map((code) => {
        const value = dimension.values[code] ?? '';
        return { code, value, label: valueLabel(atlas, texts, dimension.id, value), line: null };
      }),
    [atlas, texts, dimension, order],
  );
  const found = useMemo(() => findValues(labelled, search), [labelled, search]);
  const shown = found.filter(({ value }, index) => index < limit || active.includes(value));
  const hidden = found.length - shown.length;

  return (
    <fieldset ref={values} className={styles.values}>
      <legend className="visually-hidden">{name}</legend>
      {order.length > SEARCHABLE ? (
        <input
          type="search"
          className={styles.search}
          aria-label={t('panels.findValue', { name })}
          placeholder={t('panels.findValue', { name })}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      ) : null}
      {shown.map(({ code, value, label }) => (
        <Value
          key={value}
          count={counts[code] ?? 0}
          figure={figures.textOf(code)}
          sentence={figures.sentenceOf(code)}
          isOn={active.includes(value)}
          onToggle={() => toggle(dimension.id, value)}
          note={dimension.id === 'actor' ? actorTypeNote(atlas, texts, value, label) : ''}
        >
          {label}
        </Value>
      ))}
      {found.length === 0 ? <p className={styles.none}>{t('panels.noValue')}</p> : null}
      {hidden > 0 ? (
        <Button variant="link" onPress={() => setLimit(limit + PAGE * 5)}>
          {t('panels.moreValues', { count: hidden, number: format.number(hidden) })}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface ValueProps {
  readonly count: number;
  /** The number that is shown: of incidents, or the measure. */
  readonly figure: string;
  /** The measure in full; '' where the number says all. */
  readonly sentence: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** What the value is; '' where its label says enough. */
  readonly note: string;
  readonly children: ReactNode;
}

function Value({ count, figure, sentence, isOn, onToggle, note, children }: ValueProps) {
  return (
    <label className={styles.value} data-empty={count === 0 && !isOn}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span className={styles.label}>
        <bdi>{children}</bdi>
        {note === '' ? null : <span className={styles.note}>{note}</span>}
      </span>
      <span className={styles.count} title={sentence === '' ? undefined : sentence}>
        {figure}
      </span>
    </label>
  );
}
