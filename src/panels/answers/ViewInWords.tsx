import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { MEASURE_KINDS } from '../../live/change';
import { useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { CopyButton } from '../detail/CopyButton';
import styles from './Answers.module.css';
import { viewQuote, viewSentences } from './view-sentences';

/** What the page shows in plain sentences, and a button that copies them with the citation of the dataset. */
export function ViewInWords({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const state = useLiveState(MEASURE_KINDS, 'calm');
  const sentences = useMemo(() => viewSentences(atlas, state, texts), [atlas, state, texts]);
  return (
    <section className={styles.words} aria-label={t('answers.inWords')}>
      <h2 className={styles.heading}>{t('answers.inWords')}</h2>
      <p className={styles.paragraph}>{sentences.join(' ')}</p>
      <CopyButton text={() => viewQuote(atlas, store.getState(), texts)} name={t('answers.copy')}>
        {t('answers.copy')}
      </CopyButton>
    </section>
  );
}
