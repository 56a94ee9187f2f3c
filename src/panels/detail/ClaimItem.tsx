import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import { ClaimSayers } from './ClaimSayers';
import styles from './Claims.module.css';
import { byNote } from './claim-lines';
import { codeKey } from './coded-lines';
import { DatasetText } from './DatasetText';
import { claimText } from './figure-text';

interface ClaimItemProps {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly sources: ReadonlyMap<string, Source>;
  /** True when the heading names the source, so that the line must name the measure. */
  readonly isBySource: boolean;
  readonly isOutlier: boolean;
}

/** Claims that say the same thing, with all who say it and whom they quote. */
export function ClaimItem({ claims, sources, isBySource, isOutlier }: ClaimItemProps) {
  const { t } = useTexts();
  const [first] = claims;
  const { group, condition } = first.type === 'figure' ? first : {};
  return (
    <li className={styles.claim}>
      <p className={styles.said}>
        {isBySource ? <span className={styles.measure}>{t(`terms.measure-${first.measure}`)}</span> : null}
        <span className={first.type === 'figure' ? styles.number : styles.words}>
          <ClaimValue claim={first} language={sources.get(first.source)?.language} />
        </span>
        {group ? <span className={styles.of}>{t(`terms.group-${group}`)}</span> : null}
        {condition ? (
          <span className={styles.of}>
            <DatasetText text={condition} />
          </span>
        ) : null}
        {isOutlier ? <span className={styles.outlier}>{t('panels.outlier')}</span> : null}
      </p>
      {byNote(claims).map(({ note, claims: same }) => (
        <ClaimSayers key={note} note={note} claims={same} sources={isBySource ? null : sources} />
      ))}
    </li>
  );
}

interface ClaimValueProps {
  readonly claim: Claim;
  /** Language of the source's document. */
  readonly language: string | undefined;
}

/** The value of a claim: a figure with its hedge, the app's word for a code, or text. Only exact quotes get quotation marks. */
function ClaimValue({ claim, language }: ClaimValueProps) {
  const texts = useTexts();
  if (claim.type === 'figure') return <bdi>{claimText(claim, texts)}</bdi>;
  if (claim.type === 'code') return <bdi>{texts.t(codeKey(claim))}</bdi>;
  if (!claim.exact) return <DatasetText text={claim.value} />;
  return (
    <bdi lang={language} dir="auto">
      {texts.t('panels.quoted', { words: claim.value })}
    </bdi>
  );
}
