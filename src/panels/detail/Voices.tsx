import { Fragment } from 'react';
import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { voicesOf } from '../../domain/voice';
import { useTexts } from '../../i18n/texts';
import styles from './Claims.module.css';
import { SpeakerName } from './SpeakerName';

interface VoicesProps {
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** The number of independent voices and of documents, and the voices' names. Two copies of one statement are one voice. */
export function Voices({ claims, sources }: VoicesProps) {
  const { t, format } = useTexts();
  const voices = voicesOf(claims, sources);
  const documents = new Set(claims.map(({ source }) => source)).size;
  const words = t('record.voicesInDocuments', {
    voices: t('record.voices', { count: voices.length, number: format.number(voices.length) }),
    documents: t('record.documents', { count: documents, number: format.number(documents) }),
  });
  return (
    <p className={styles.voices}>
      <strong>{words}</strong>{' '}
      {voices.map((voice, index) => (
        <Fragment key={voice}>
          {index > 0 ? ' · ' : ''}
          <SpeakerName name={voice} />
        </Fragment>
      ))}
    </p>
  );
}
