import { Fragment } from 'react';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import styles from './Brief.module.css';
import type { CodedLine as Line } from './coded-lines';
import { Sayer } from './Sayer';

interface CodedLineProps {
  readonly line: Line;
  /** The weapon in the record's own words; null when it has none. */
  readonly words: { readonly en: string; readonly ar: string } | null;
  readonly sources: ReadonlyMap<string, Source>;
}

/** One coded measure: the editor's codes, the record's words, and who says what when sources differ. */
export function CodedLine({ line: { measure, codes, differing }, words, sources }: CodedLineProps) {
  const { t, language } = useTexts();
  const coded = codes.map((code) => t(code)).join(' · ');
  const own = words?.[language === 'ar' ? 'ar' : 'en'] ?? '';
  const isRepeated = own === '' || withoutPlural(own) === withoutPlural(coded);
  return (
    <>
      <dt>{t(`terms.measure-${measure}`)}</dt>
      <dd>
        {coded === '' && !isRepeated ? null : (
          <span className={coded === '' ? styles.notStated : undefined}>{coded || t('terms.notStated')}</span>
        )}
        {isRepeated ? null : <bdi className={coded === '' ? undefined : styles.words}>{own}</bdi>}
        {differing.length > 0 ? (
          <ul className={styles.differing}>
            <li>{t('record.sourcesDiffer')}</li>
            {differing.map(({ code, claims }) => (
              <li key={code}>
                {t(code)} (
                {claims.map((claim, index) => (
                  <Fragment key={`${claim.source}|${claim.attributedTo ?? ''}`}>
                    {index > 0 ? ' · ' : ''}
                    <Sayer claim={claim} sources={sources} />
                  </Fragment>
                ))}
                )
              </li>
            ))}
          </ul>
        ) : null}
      </dd>
    </>
  );
}

/** Drops a final s, because "Ballistic missiles" adds nothing to "Ballistic missile". */
function withoutPlural(words: string): string {
  return words.toLowerCase().replace(/s$/, '');
}
