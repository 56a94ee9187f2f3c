import { coordinateTexts } from '../../domain/coordinates';
import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { CopyButton } from './CopyButton';
import styles from './Places.module.css';

/** The coordinates, decimal first; the other writings fold out. */
export function PlacePoint({ place }: { readonly place: Place }) {
  const { t } = useTexts();
  if (!place.point) return <p className={styles.noPoint}>{t('panels.noCoordinates')}</p>;
  const { decimal, dms, mgrs } = coordinateTexts(place.point, place.radiusKm);
  const others = [
    { text: dms, name: t('panels.copyDms') },
    ...(mgrs === null ? [] : [{ text: mgrs, name: t('panels.copyMgrs') }]),
  ];
  return (
    <div className={styles.point}>
      <Coordinate text={decimal} name={t('panels.copyDecimal')} />
      <details className={styles.more}>
        <summary>{t('panels.otherFormats')}</summary>
        {others.map(({ text, name }) => (
          <Coordinate key={name} text={text} name={name} />
        ))}
      </details>
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
