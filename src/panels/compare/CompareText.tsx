import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { useCopy } from '../text/use-copy';
import styles from './CompareText.module.css';
import { comparedClasses } from './compared-figures';
import { type ComparisonSource, rankingDimensions } from './comparison-source';
import { comparisonText } from './comparison-text';
import { useRanking } from './use-ranking';

/** The comparison in words, to be copied with the link to it. */
export function CompareText({ source }: { readonly source: ComparisonSource }) {
  const texts = useTexts();
  const { t } = texts;
  const { isCopied, copy } = useCopy(t('compare.summary'));
  const dimensions = useMemo(() => rankingDimensions(source), [source]);
  const { dimension, line, changes } = useRanking(source, dimensions, null, null);
  const paragraphs = useMemo(() => {
    const classes = comparedClasses(source.a, source.b, source.state.measure);
    const ranking = { dimension, line, changes: changes ?? { changed: [], unknown: [], same: 0 } };
    return comparisonText(source, classes, ranking, texts);
  }, [source, dimension, line, changes, texts]);
  return (
    <section className={styles.text} aria-label={t('compare.summary')}>
      <h3 className={styles.heading}>{t('compare.summary')}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
      <Button onPress={() => void copy([...paragraphs, window.location.href].join('\n'))}>
        {isCopied ? t('compare.copied') : t('compare.copy')}
      </Button>
    </section>
  );
}
