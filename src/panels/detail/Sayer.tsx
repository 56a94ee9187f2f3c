import { Fragment } from 'react';
import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import styles from './Claims.module.css';
import { dayText } from './day-text';
import { SourceName } from './SourceName';
import { SpeakerName } from './SpeakerName';

interface SayerProps {
  readonly claim: Claim;
  /** Null when a heading names the source. */
  readonly sources: ReadonlyMap<string, Source> | null;
}

/** Who makes the claim, with a link to the source, the day on which it was stated, and its basis. */
export function Sayer({ claim, sources }: SayerProps) {
  const texts = useTexts();
  const { t } = texts;
  const { attributedTo, voice, basis, stated, quote, field } = claim;
  const source = sources?.get(claim.source);
  const name = source ? <SourceName source={source} /> : sources ? <bdi>{claim.source}</bdi> : null;
  const parts = [
    attributedTo || name || field ? (
      <>
        {attributedTo ? <SpeakerName name={attributedTo} /> : null}
        {attributedTo && name ? ` ${t('panels.via')} ` : null}
        {name}
        {field ? <code className={styles.field}>{field}</code> : null}
      </>
    ) : null,
    stated ? t('record.stated', { date: dayText(stated, texts) }) : null,
    basis ? t(`terms.claimBasis-${basis}`) : null,
    voice && voice !== attributedTo ? (
      <>
        {t('record.voice')} <SpeakerName name={voice} />
      </>
    ) : null,
    quote ? (
      <bdi key="quote" lang={source?.language} dir="auto">
        {t('panels.quoted', { words: quote })}
      </bdi>
    ) : null,
  ].filter((part) => part !== null);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have one order and no state
    <Fragment key={index}>
      {index > 0 ? t('figures.separator') : ''}
      {part}
    </Fragment>
  ));
}

/** Whether a claim has more to show than the source that the heading names. */
export function hasAsides({ attributedTo, field, stated, basis, voice, quote }: Claim): boolean {
  return [attributedTo, field, stated, basis, voice, quote].some((each) => each !== undefined);
}
