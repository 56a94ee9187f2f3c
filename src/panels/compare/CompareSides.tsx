import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { Select } from '../../ui/Select';
import { ComparedDates } from './ComparedDates';
import { ComparedFilters } from './ComparedFilters';
import styles from './CompareSides.module.css';
import type { ComparisonSource } from './comparison-source';
import { type ComparisonWay, chooseWay, datasetWays, wayOf } from './comparison-ways';
import { comparisonNotes, lengthText, sharedText, sideText } from './side-text';

/** What the two sides are, and the choice of what the selection is compared with. */
export function CompareSides({ source }: { readonly source: ComparisonSource }) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const { comparison, windows } = source;
  const isByDates = comparison.type !== 'filters';
  const shared = sharedText(source, texts);
  const notes = comparisonNotes(source, texts);
  const datasets = datasetWays(source);
  return (
    <div className={styles.sides}>
      <dl className={styles.list}>
        {(['a', 'b'] as const).map((side, index) => (
          <div key={side} className={styles.side}>
            <dt className={styles.letter} data-side={side}>
              {t(`compare.${side}`)}
            </dt>
            <dd className={styles.what}>
              <bdi>{sideText(source, index === 0 ? 0 : 1, texts)}</bdi>
              {isByDates ? (
                <span className={styles.length}>{lengthText(windows[index === 0 ? 0 : 1], texts)}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {shared === '' ? null : <p className={styles.note}>{t('compare.both', { shared })}</p>}
      <Select
        label={t('compare.with')}
        value={wayOf(source)}
        onChange={(value) => chooseWay(store, source, value as ComparisonWay)}
      >
        <option value="before">{t('compare.way-before')}</option>
        <option value="yearEarlier">{t('compare.way-yearEarlier')}</option>
        <option value="window">{t('compare.way-window')}</option>
        <option value="filters">{t('compare.way-filters')}</option>
        {datasets.map(({ way, title }) => (
          <option key={way} value={way}>
            {t('compare.way-dataset', { title })}
          </option>
        ))}
      </Select>
      {isByDates ? <ComparedDates source={source} /> : <ComparedFilters source={source} />}
      {notes.length > 0 ? (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
