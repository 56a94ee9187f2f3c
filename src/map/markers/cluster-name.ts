import type { Texts } from '../../i18n/texts';

/** What a cluster's name says: how many incidents lie at how many places, and two places that say where. */
export interface ClusterWords {
  /** Incidents that are counted at the places. */
  readonly incidents: number;
  /** At least two; 0 for the incidents of a cell of the map, whose places are not known. */
  readonly places: number;
  /** Name of the place with the most incidents, and of the place farthest from it. */
  readonly from: string;
  readonly to: string;
}

/** "42 incidents at 14 places, from Baghdad to Balad". The marker's name, its card and every text about it use these words. */
export function clusterName({ incidents, places, from, to }: ClusterWords, { t }: Texts): string {
  if (places === 0) return t('map.incidentsAround', { count: incidents, place: from });
  const where =
    from === to
      ? t('map.placesNear', { count: places, place: from })
      : t('map.placesFromTo', { count: places, from, to });
  const name = t('map.incidentsAt', { count: incidents, places: where });
  return incidents > 0 ? name : t('map.onlyOtherSites', { name });
}
