import { ArrowLeft } from 'lucide-react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { touchingAt } from '../../spacetime/place-filter';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { type PlacesListed, placesText } from '../text/place-filter-text';
import styles from './ListHeader.module.css';

interface PlaceHeadingProps {
  readonly atlas: Atlas;
  readonly listed: PlacesListed;
  /** Incidents in the list. */
  readonly count: number;
}

/**
 * How many incidents are counted at the place, as its marker says; how many more only have another site there, which a press
 * lists too; and a way back to all places.
 */
export function PlaceHeading({ atlas, listed: { filter, ids, places }, count }: PlaceHeadingProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const listPlaces = useApp((state) => state.listPlaces);
  const touching = filter === 'at' ? touchingAt(atlas.engine, new Set(places)) : 0;
  const values = { count, number: format.number(count), place: placesText(atlas, places, texts) };
  return (
    <div className={styles.point}>
      <Button variant="link" onPress={() => listPlaces(filter, null)}>
        <ArrowLeft aria-hidden className={styles.back} /> {t('panels.backToAll')}
      </Button>
      <h2 className={styles.place}>{t(filter === 'at' ? 'panels.atPoint' : 'panels.siteAt', values)}</h2>
      {touching > 0 ? (
        <Button variant="link" onPress={() => listPlaces('site', ids)}>
          {t('panels.touching', { count: touching, number: format.number(touching) })}
        </Button>
      ) : null}
    </div>
  );
}
