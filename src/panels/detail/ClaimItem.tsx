import type { Claim, CodeClaim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { type MessageKey, type Texts, useTexts } from '../../i18n/texts';
import { ClaimSayers } from './ClaimSayers';
import styles from './Claims.module.css';
import { byNote } from './claim-lines';
import { claimText } from './figure-text';

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
    <li className={styles.claim}>
      <p className={styles.said}>
        {isBySource ? <span className={styles.measure}>{t(`terms.measure-${first.measure}`)}</span> : null}
        <bdi className={first.type === 'figure' ? styles.number : styles.words}>{valueText(first, texts)}</bdi>
        {group ? <span className={styles.of}>{t(`terms.group-${group}`)}</span> : null}
        {isOutlier ? <span className={styles.outlier}>{t('panels.outlier')}</span> : null}
      </p>
      {byNote(claims).map(({ note, claims: same }) => (
        <ClaimSayers key={note} note={note} claims={same} sources={isBySource ? null : sources} />
      ))}
    </li>
  );
}

/** A figure as hedged; a code in the interface's word; words in quotation marks only where they are the document's own. */
function valueText(claim: Claim, texts: Texts): string {
  if (claim.type === 'figure') return claimText(claim, texts);
  if (claim.type === 'code') return texts.t(codeKey(claim));
  return claim.exact ? texts.t('panels.quoted', { words: claim.value }) : claim.value;
}

function codeKey(claim: CodeClaim): MessageKey {
  if (claim.measure === 'weapon') return `terms.weapon-${claim.code}`;
  if (claim.measure === 'target') return `terms.target-${claim.code}`;
  if (claim.measure === 'outcome') return `terms.outcome-${claim.code}`;
  return `terms.damage-${claim.code}`;
}
