import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { DEFAULT_SPLIT } from '../../live/selection-values';
import { DEFAULT_MEASURE } from '../../spacetime/figure-measure';
import { useApp, useAtlas } from '../../state/store-context';
import styles from './MeasureAndSplit.module.css';
import { MeasureSwitch } from './MeasureSwitch';
import { NotStatedNote } from './NotStatedNote';
import { SplitChoice } from './SplitChoice';
import { SplitKey } from './SplitKey';

/** What the numbers show and how they are divided: all views obey both. */
export function MeasureAndSplit() {
  const atlas = useAtlas();
  return atlas ? <AtlasMeasure atlas={atlas} /> : null;
}

function AtlasMeasure({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTexts();
  const split = useApp((state) => state.split);
  // The legend of the map has the key too: here it takes the room of the list only for a reader who uses it.
  const hasKey = useApp(
    (state) =>
      state.split !== DEFAULT_SPLIT || state.measure !== DEFAULT_MEASURE || state.filters[state.split] !== undefined,
  );
  return (
    <section className={styles.panel} aria-label={t('measure.panel')}>
      <div className={styles.row}>
        <MeasureSwitch atlas={atlas} />
        <SplitChoice atlas={atlas} />
      </div>
      <NotStatedNote />
      {hasKey ? <SplitKey key={split} atlas={atlas} split={split} /> : null}
    </section>
  );
}
