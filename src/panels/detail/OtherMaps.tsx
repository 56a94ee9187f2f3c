import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { mapLinks } from './map-links';
import { OutwardLink } from './OutwardLink';
import styles from './Places.module.css';

/** The place in other maps, folded until asked for. They show a bare point, so the menu says how closely it is known. */
export function OtherMaps({ place: { point, precision, radiusKm } }: { readonly place: Place }) {
  const { t, format } = useTexts();
  if (!point) return null;
  const note =
    radiusKm === null
      ? t('places.radiusNotStated')
      : t('places.knownWithin', { precision: t(`terms.precision-${precision}`), radius: format.number(radiusKm) });
  return (
    <details className={styles.more}>
      <summary>{t('places.otherMaps')}</summary>
      <p>{note}</p>
      <div className={styles.maps}>
        {mapLinks(point, radiusKm).map(({ map, url }) => (
          <span key={map}>
            {map === 'geo' ? (
              <a href={url} rel="noreferrer noopener">
                {t('places.map-geo')}
              </a>
            ) : (
              <OutwardLink href={url}>{t(`places.map-${map}`)}</OutwardLink>
            )}
          </span>
        ))}
      </div>
      <p>{t('places.outward')}</p>
    </details>
  );
}
