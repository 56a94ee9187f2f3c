import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { splitColour } from '../split-colour';
import { splitLabels } from '../split-parts';
import styles from './LegendRing.module.css';

/** Dimensions that name single places say nothing in a ring: the map shows where already. */
const NOT_FOR_RINGS: readonly string[] = ['place'];

/** The choice of what the rings of clusters show, and the colours of its values. */
export function LegendRing({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, tOr } = texts;
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
      <ul className={styles.codes}>
        {isKnown
          ? splitLabels(atlas, split, texts).map((label, code) => (
              <li key={label} className={styles.code}>
                <span className={styles.swatch} style={{ background: splitColour(code) }} aria-hidden="true" />
                <span dir="auto">{label}</span>
              </li>
            ))
          : null}
      </ul>
    </>
  );
}
