import type { MappingTally } from '../../dataset/import/import-messages';
import { useTexts } from '../../i18n/texts';
import styles from './MappingTallyView.module.css';

const SHOWN_REASONS = 3;

/** How many rows would load, and why the others would not. The numbers grow while the file is counted. */
export function MappingTallyView({ tally }: { readonly tally: MappingTally | null }) {
  const { t, format } = useTexts();
  if (!tally) {
    return (
      <p className={styles.tally} role="status">
        {t('imports.tallyCounting')}
      </p>
    );
  }
  const { counts, groups, done } = tally;
  const reasons = groups.filter(({ severity }) => severity === 'rejection').slice(0, SHOWN_REASONS);
  const placedText = t('imports.tallyPlaced', { count: counts.placed, total: format.number(counts.loaded) });
  return (
    // Only the complete count is announced, and not each step.
    <div className={styles.tally} role="status" aria-busy={!done}>
      <p className={styles.line}>
        <strong>{t('imports.tallyLoads', { count: counts.loaded })}</strong>{' '}
        {t('imports.tallyOf', { total: format.number(counts.rows) })}
        {counts.placed > 0 ? ` · ${placedText}` : ''}
        {counts.byName ? ` · ${t('byName.tally', { count: counts.byName })}` : ''}
        {counts.undated ? ` · ${t('undated.tally', { count: counts.undated })}` : ''}
        {counts.doubtful > 0 ? ` · ${t('imports.tallyDoubts', { count: counts.doubtful })}` : ''}
        {done ? '' : ` · ${t('imports.tallyCounting')}`}
      </p>
      {done && counts.placed === 0 && counts.loaded > 0 ? (
        <p className={styles.nowhere}>{t('imports.tallyNowhere')}</p>
      ) : null}
      {counts.rejected > 0 ? (
        <p className={styles.reasons}>
          {t('imports.tallyNot', { count: counts.rejected })}{' '}
          {reasons
            .map(({ code, column, examples }) => {
              const value = examples[0]?.value ?? '';
              const where = [column, value].filter(Boolean).join(': ');
              return where === '' ? t(`imports.code-${code}`) : `${t(`imports.code-${code}`)} (${where})`;
            })
            .join('; ')}
        </p>
      ) : null}
    </div>
  );
}
