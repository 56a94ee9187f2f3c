import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { LegendCodes } from './LegendCodes';
import styles from './LegendRing.module.css';

/** Dimensions that name single places say nothing in a ring: the map shows where already. */
const NOT_FOR_RINGS: readonly string[] = ['place'];

/** The choice of what the rings of clusters show, and the colours of its values. */
export function LegendRing({ atlas }: { readonly atlas: Atlas }) {
  const { t, tOr } = useTexts();
  const store = useAppStore();
  const split = useApp((state) => state.split);
  const id = useId();
  const dimensions = atlas.engine.table.dimensions.filter((each) => !NOT_FOR_RINGS.includes(each.id));
  const isKnown = dimensions.some((each) => each.id === split);
  return (
    <>
      <div className={styles.chooser}>
        <label className={styles.label} htmlFor={id}>
          {t('map.legendRing')}
        </label>
        <select
          id={id}
          className={styles.select}
          value={isKnown ? split : ''}
          onChange={(event) => store.getState().setSplit(event.currentTarget.value)}
        >
          <option value="">{t('map.legendNoRing')}</option>
          {dimensions.map((each) => (
            <option key={each.id} value={each.id}>
              {tOr(`map.dimension-${each.id}`, each.id)}
            </option>
          ))}
        </select>
      </div>
      {isKnown ? <LegendCodes atlas={atlas} split={split} /> : null}
    </>
  );
}
