import { coordinateTexts } from '../../domain/coordinates';
import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { CopyButton } from './CopyButton';
import { OtherMaps } from './OtherMaps';
import { PlaceBasis } from './PlaceBasis';
import styles from './Places.module.css';

/** The coordinates in decimal degrees. The other notations and the basis of the point are folded at first. */
export function PlacePoint({ place }: { readonly place: Place }) {
  const { t } = useTexts();
  const { point, radiusKm } = place;
  if (!point) {
    return (
      <div className={styles.point}>
        <p className={styles.noPoint}>{t('panels.noCoordinates')}</p>
        <details className={styles.more}>
          <summary>{t('panels.howKnown')}</summary>
          <PlaceBasis place={place} />
        </details>
      </div>
    );
  }
  const { decimal, dms, mgrs } = coordinateTexts(point, radiusKm);
  return (
    <div className={styles.point}>
      <Coordinate text={decimal} name={t('panels.copyDecimal')} />
      <details className={styles.more}>
        <summary>{t('panels.otherFormats')}</summary>
        <Coordinate text={dms} name={t('panels.copyDms')} />
        {mgrs === null ? null : <Coordinate text={mgrs} name={t('panels.copyMgrs')} />}
        <PlaceBasis place={place} />
      </details>
      <OtherMaps place={place} />
    </div>
  );
}

function Coordinate({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <p className={styles.coordinate}>
      <bdi dir="ltr">{text}</bdi>
      <CopyButton name={name} text={() => text} />
    </p>
  );
}
