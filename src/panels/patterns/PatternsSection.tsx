import { ChevronDown, ChevronRight } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { DEFAULT_PATTERNS } from '../../domain/patterns/patterns-choice';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './PatternsSection.module.css';

const PatternsView = lazy(async () => ({
  default: (await withLaterMessages(import('./PatternsView'))).PatternsView,
}));

/** The patterns below the charts. They are counted when a reader opens them, because they read every incident. */
export function PatternsSection({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTexts();
  const isOpen = useApp(({ patterns }) => patterns !== null);
  const setPatterns = useApp((state) => state.setPatterns);
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={styles.section} aria-label={t('patterns.title')}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <Button variant="plain" aria-expanded={isOpen} onPress={() => setPatterns(isOpen ? null : DEFAULT_PATTERNS)}>
            <Sign aria-hidden className={styles.sign} /> {t('patterns.title')}
          </Button>
        </h3>
        <p className={styles.note}>{t('patterns.about')}</p>
      </div>
      {isOpen ? (
        <Suspense fallback={<p className={styles.note}>{t('patterns.counting')}</p>}>
          <PatternsView atlas={atlas} />
        </Suspense>
      ) : null}
    </section>
  );
}
