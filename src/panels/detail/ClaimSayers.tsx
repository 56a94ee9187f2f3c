import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import styles from './Claims.module.css';
import { DatasetText } from './DatasetText';
import { SourceName } from './SourceName';

interface ClaimSayersProps {
  readonly claims: readonly Claim[];
  readonly note: string;
  /** Null where the heading names the source already. */
  readonly sources: ReadonlyMap<string, Source> | null;
}

/** Those who say one thing, whom they quote, the field of the file that it stands in, and our note on it. */
export function ClaimSayers({ claims, note, sources }: ClaimSayersProps) {
  const isNamed = sources !== null || claims.some(({ attributedTo, field }) => attributedTo || field);
  return (
    <>
      {isNamed ? (
        <ul className={styles.sayers}>
          {claims.map((claim) => (
            <li key={`${claim.source}|${claim.attributedTo ?? ''}|${claim.field ?? ''}`}>
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

function Sayer({ claim, sources }: { readonly claim: Claim; readonly sources: ClaimSayersProps['sources'] }) {
  const { t } = useTexts();
  const source = sources?.get(claim.source);
  const name = source ? <SourceName source={source} /> : sources ? <bdi>{claim.source}</bdi> : null;
  return (
    <>
      {claim.attributedTo ? <DatasetText text={claim.attributedTo} /> : null}
      {claim.attributedTo && name ? ` ${t('panels.via')} ` : null}
      {name}
      {claim.field ? <code className={styles.field}>{claim.field}</code> : null}
    </>
  );
}
