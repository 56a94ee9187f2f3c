import type { IncidentDetail } from '../../dataset/atlas';
import type { Actor, FrontClaim } from '../../domain/actor';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import styles from './Brief.module.css';
import { DatasetText } from './DatasetText';
import { SourceName } from './SourceName';
import { SpeakerName } from './SpeakerName';

interface SideNamesProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly detail: IncidentDetail;
}

/** One side: its actors with their types, and the source that says for whom a front group acts. */
export function SideNames({ label, names, detail: { actors, sources } }: SideNamesProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {names.map((name) => {
          const actor = actors?.get(name);
          return (
            <div key={name}>
              <span className={styles.actor}>
                <SpeakerName name={name} />
              </span>
              {actor ? <ActorType actor={actor} /> : null}
              {actor?.frontFor.map((claim) => (
                <p key={`${claim.actor}|${claim.source}`} className={styles.front}>
                  <FrontFor claim={claim} source={sources.get(claim.source)} />
                </p>
              ))}
            </div>
          );
        })}
      </dd>
    </>
  );
}

/** The type of an actor. A name such as "unknown" needs no type. */
function ActorType({ actor: { type } }: { readonly actor: Actor }) {
  const { t } = useTexts();
  return type === 'unknown' ? null : <span className={styles.type}>{t(`terms.actorType-${type}`)}</span>;
}

interface FrontForProps {
  readonly claim: FrontClaim;
  readonly source: Source | undefined;
}

function FrontFor({ claim: { actor, source: id, attributedTo, note }, source }: FrontForProps) {
  const { t } = useTexts();
  return (
    <>
      {t('record.frontFor')} <SpeakerName name={actor} />
      {', '}
      {t('record.accordingTo')}{' '}
      {attributedTo ? (
        <>
          <SpeakerName name={attributedTo} /> {t('panels.via')}{' '}
        </>
      ) : null}
      {source ? <SourceName source={source} /> : <bdi>{id}</bdi>}
      {note ? (
        <>
          . <DatasetText text={note} />
        </>
      ) : null}
    </>
  );
}
