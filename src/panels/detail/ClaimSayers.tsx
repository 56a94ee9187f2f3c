import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import styles from './Claims.module.css';
import { DatasetText } from './DatasetText';
import { hasAsides, Sayer } from './Sayer';

interface ClaimSayersProps {
  readonly claims: readonly Claim[];
  readonly note: string;
  /** Null when the heading names the source. */
  readonly sources: ReadonlyMap<string, Source> | null;
}

/** All who say one thing, and the editor's note on it. */
export function ClaimSayers({ claims, note, sources }: ClaimSayersProps) {
  const isNamed = sources !== null || claims.some(hasAsides);
  return (
    <>
      {isNamed ? (
        <ul className={styles.sayers}>
          {claims.map((claim) => (
            <li key={[claim.source, claim.attributedTo, claim.stated, claim.field].join('|')}>
              <Sayer claim={claim} sources={sources} />
            </li>
          ))}
        </ul>
      ) : null}
      {note === '' ? null : (
        <p className={styles.note}>
          <DatasetText text={note} />
        </p>
      )}
    </>
  );
}
