import type { IncidentDetail } from '../../dataset/atlas';
import type { Site } from '../../domain/incident';
import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { tableFactsOf } from '../../spacetime/table-facts';
import { useAtlas } from '../../state/store-context';
import { DatasetText } from './DatasetText';
import { PlacePoint } from './PlacePoint';
import styles from './Places.module.css';
import { RoleShape } from './RoleShape';

/** The sites: place, role, precision, coordinates to copy, and the basis of the point. */
export function Places({ detail: { incident, places } }: { readonly detail: IncidentDetail }) {
  const { t } = useTexts();
  const atlas = useAtlas();
  // Where all sites of a dataset are targets, nobody told roles apart.
  const hasRoles = atlas !== null && tableFactsOf(atlas.engine.table).hasRoles;
  const sites = incident.sites.flatMap((site) => {
    const place = places.get(site.place);
    return place ? [{ site, place, key: `${site.place}|${site.role}` }] : [];
  });
  return (
    <ul className={styles.places} aria-label={t('panels.places')}>
      {sites.map(({ site, place, key }) => (
        <PlaceItem key={key} site={site} place={place} hasRole={hasRoles} />
      ))}
    </ul>
  );
}

interface PlaceItemProps {
  readonly site: Site;
  readonly place: Place;
  readonly hasRole: boolean;
}

function PlaceItem({ site, place, hasRole }: PlaceItemProps) {
  const { t, language, format } = useTexts();
  const isArabic = language === 'ar';
  const other = isArabic ? place.name : place.nameAr;
  const precision = t(`terms.precision-${place.precision}`);
  const known =
    place.radiusKm === null ? precision : t('panels.knownTo', { precision, radius: format.number(place.radiusKm) });
  return (
    <li className={styles.place}>
      <RoleShape role={site.role} />
      <div className={styles.text}>
        <p className={styles.name}>
          <bdi>{(isArabic ? place.nameAr : undefined) ?? place.name}</bdi>
          {other && other !== place.name ? (
            <bdi className={styles.other} lang="ar">
              {other}
            </bdi>
          ) : null}
          {isArabic && place.nameAr ? (
            <bdi className={styles.other} lang="en">
              {place.name}
            </bdi>
          ) : null}
          {hasRole ? <span className={styles.role}>{t(`terms.role-${site.role}`)}</span> : null}
        </p>
        <p className={styles.meta}>
          {place.admin ? (
            <>
              <DatasetText text={place.admin} /> ·{' '}
            </>
          ) : null}
          {known}
        </p>
        {site.note ? (
          <p className={styles.note}>
            <DatasetText text={site.note} />
          </p>
        ) : null}
        <PlacePoint place={place} />
      </div>
    </li>
  );
}
