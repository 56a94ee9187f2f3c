import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import {
  type CitedDataset,
  type CitedItem,
  citedDataset,
  citedIncident,
  citedSource,
  citedView,
  type Seen,
  sourcesOf,
} from '../../domain/citation';
import type { Release } from '../../domain/dataset-release';
import { textIn } from '../../domain/language';
import { whenText } from '../../i18n/date-words';
import type { Texts } from '../../i18n/texts';
import type { AppState } from '../../state/app-state';
import { filtersText } from './filters-text';
import { windowDates } from './window-dates';

/** A dataset as citations name it. The day on which a reader opened a table is no date of the table. */
function namedDataset(atlas: Atlas, release: Release | null, { language }: Texts): CitedDataset {
  return {
    id: atlas.origin === 'bundled' ? atlas.id : atlas.title,
    title: textIn(language, atlas.title, atlas.titleAr),
    updated: atlas.imported || atlas.parts ? '' : atlas.updated,
    version: release?.hash ?? '',
    language: language === 'ar' && atlas.titleAr !== undefined ? 'ar' : 'en',
  };
}

/** The dataset; for two that are shown together, each. A release is that of both, and so it is not named then. */
export function datasetItems(atlas: Atlas, release: Release | null, seen: Seen, texts: Texts): readonly CitedItem[] {
  if (!atlas.parts) return [citedDataset(namedDataset(atlas, release, texts), seen)];
  return atlas.parts.map((part) => citedDataset(namedDataset(part, null, texts), seen));
}

/** What the page shows of the dataset: its title says the dates, the filters and how many incidents match. */
export function viewItems(atlas: Atlas, state: AppState, seen: Seen, texts: Texts): readonly CitedItem[] {
  const { t, format } = texts;
  const count = atlas.engine.totals.incidents;
  const values = {
    dates: windowDates(atlas, state.window, format),
    filters: filtersText(atlas, state.filters, state.query, texts),
    incidents: t('panels.counted', { count, number: format.number(count) }),
  };
  const title = t(values.filters === '' ? 'cite.viewTitle' : 'cite.viewFiltered', values);
  return [citedView(namedDataset(atlas, state.release, texts), title, seen)];
}

/** An incident, and the sources of its claims. */
export function incidentItems(
  atlas: Atlas,
  { incident, places, sources }: IncidentDetail,
  title: string,
  { release, seen }: { readonly release: Release | null; readonly seen: Seen },
  texts: Texts,
): readonly CitedItem[] {
  const place = places.get(incident.sites[0].place);
  const event = {
    place: textIn(texts.language, place?.name, place?.nameAr) ?? '',
    date: whenText(incident.time.start, incident.time.end, texts.format),
  };
  const cited = citedIncident(namedDataset(atlas, release, texts), { id: incident.id, title, event }, seen);
  return [cited, ...sourcesOf(incident.claims, sources).map(citedSource)];
}

/** The civil day on which the reader sees the page, by the clock of this computer. */
export function seenToday(url: string, now = new Date()): Seen {
  const two = (part: number) => String(part).padStart(2, '0');
  return { url, accessed: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
}
