import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { type Texts, useTexts } from '../../i18n/texts';
import styles from './Claims.module.css';
import { claimText } from './figure-text';
import { SourceName } from './SourceName';

interface ClaimItemProps {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly sources: ReadonlyMap<string, Source>;
  /** The heading names the source, so the line names the measure. */
  readonly isBySource: boolean;
  readonly isOutlier: boolean;
}

/** One thing that is said, with everybody who says it and whom they quote. */
export function ClaimItem({ claims, sources, isBySource, isOutlier }: ClaimItemProps) {
  const texts = useTexts();
  const { t } = texts;
  const [first] = claims;
  const group = first.type === 'figure' ? first.group : undefined;
  return (
    <li className={styles.claim} data-outlier={isOutlier}>
      <p className={styles.said}>
        {isBySource ? <span className={styles.measure}>{t(`terms.measure-${first.measure}`)}</span> : null}
        <bdi className={first.type === 'figure' ? styles.number : styles.words}>{valueText(first, texts)}</bdi>
        {group ? <span className={styles.of}>{t(`terms.group-${group}`)}</span> : null}
        {isOutlier ? <span className={styles.outlier}>{t('panels.outlier')}</span> : null}
      </p>
      <ul className={styles.sayers}>
        {claims.map((claim) => (
          <li key={`${claim.source}|${claim.attributedTo ?? ''}|${claim.field ?? ''}|${claim.note ?? ''}`}>
            <Sayer claim={claim} source={isBySource ? undefined : sources.get(claim.source)} isBySource={isBySource} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface SayerProps {
  readonly claim: Claim;
  readonly source: Source | undefined;
  readonly isBySource: boolean;
}

function Sayer({ claim, source, isBySource }: SayerProps) {
  const { t } = useTexts();
  const name = source ? <SourceName source={source} /> : isBySource ? null : <bdi>{claim.source}</bdi>;
  return (
    <>
      {claim.attributedTo ? <bdi>{claim.attributedTo}</bdi> : null}
      {claim.attributedTo && name ? ` ${t('panels.via')} ` : null}
      {name}
      {claim.field ? <code className={styles.field}>{claim.field}</code> : null}
      {claim.note ? (
        <span className={styles.note} dir="auto">
          {claim.note}
        </span>
      ) : null}
    </>
  );
}

/** A figure as hedged; words as the source's own, in quotation marks; an account in ours, without. */
function valueText(claim: Claim, texts: Texts): string {
  if (claim.type === 'figure') return claimText(claim, texts);
  return claim.measure === 'account' ? claim.value : texts.t('panels.quoted', { words: claim.value });
}
