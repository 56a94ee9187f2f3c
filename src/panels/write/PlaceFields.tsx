import { Crosshair, MapPin } from 'lucide-react';
import { PLACE_PRECISIONS, type Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { CoordinateField } from './CoordinateField';
import { missingAt } from './missing-text';
import { PlaceLookup } from './PlaceLookup';
import { WriteChoice } from './WriteChoice';
import { WriteNumber } from './WriteNumber';
import { WriteFold } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { useWriteForm } from './write-form';

/** A place of the dataset: its names, its point (typed, picked on the map, looked up), how closely it is known, and how. */
export function PlaceFields({ place }: { readonly place: Place }) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const { incident, faults, file, desk } = useWriteForm();
  const isPicking = useApp((state) => state.pickingPlace === place.id);
  const hasView = useApp((state) => state.view !== null);
  const put = (part: Partial<Place>) => desk.edit({ type: 'putPlace', place: { ...place, ...part } });
  const at = (member: string) => missingAt(faults, `places.${place.id}.${member}`, file, texts);
  const others = file.incidents.filter(
    ({ id, sites }) => id !== incident.id && sites.some((site) => site.place === place.id),
  ).length;
  const takeMiddle = () => {
    const { view, pickPlace, pickPoint } = store.getState();
    if (!view) return;
    pickPlace(place.id);
    pickPoint({ lon: view.lon, lat: view.lat });
  };
  return (
    <>
      {others > 0 ? (
        <p className={styles.note}>{t('write.placeUsed', { count: others, number: format.number(others) })}</p>
      ) : null}
      <CoordinateField place={place} error={at('point')} onPoint={(point) => put(withPoint(place, point))} />
      <div className={styles.actions}>
        <Button
          aria-pressed={isPicking}
          onPress={() => store.getState().pickPlace(isPicking ? null : place.id)}
          isDisabled={!hasView}
        >
          <MapPin aria-hidden /> {t(isPicking ? 'write.stopPicking' : 'write.pickOnMap')}
        </Button>
        <Button onPress={takeMiddle} isDisabled={!hasView}>
          <Crosshair aria-hidden /> {t('write.useMiddle')}
        </Button>
      </div>
      {isPicking ? (
        <p className={styles.note} role="status">
          {t('write.picking')}
        </p>
      ) : null}
      <PlaceLookup place={place} onFound={put} />
      <div className={styles.pair}>
        <WriteChoice
          label={t('write.placePrecision')}
          value={place.precision}
          onChange={(value) => {
            const precision = PLACE_PRECISIONS.find((each) => each === value);
            if (precision) put({ precision });
          }}
        >
          {PLACE_PRECISIONS.map((each) => (
            <option key={each} value={each}>
              {t(`terms.precision-${each}`)}
            </option>
          ))}
        </WriteChoice>
        <WriteNumber
          label={t('write.radius')}
          hint={t('write.radiusHint')}
          decimals={3}
          value={place.radiusKm}
          onChange={(radiusKm) => put({ radiusKm })}
        />
      </div>
      <WriteText
        label={t('write.basis')}
        hint={t('write.basisHint')}
        value={place.basis}
        onChange={(basis) => put({ basis })}
      />
      <WriteFold title={`${t('write.placeName')} · ${t('write.placeNameAr')} · ${t('write.admin')}`}>
        <WriteText
          label={t('write.placeName')}
          value={place.name}
          error={at('name')}
          onChange={(name) => put({ name })}
        />
        <WriteText
          label={t('write.placeNameAr')}
          lang="ar"
          value={place.nameAr ?? ''}
          onChange={(nameAr) => put({ nameAr })}
        />
        <WriteText label={t('write.admin')} value={place.admin ?? ''} onChange={(admin) => put({ admin })} />
      </WriteFold>
    </>
  );
}

/** A place that gets a point is known from then on; one that loses it is not. */
function withPoint(place: Place, point: Place['point']): Partial<Place> {
  if (point === null) return { point, precision: 'unknown' };
  return place.precision === 'unknown' ? { point, precision: 'site' } : { point };
}
