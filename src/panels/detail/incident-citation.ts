import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { citationParts, citationText } from '../../domain/citation';
import { textIn } from '../../domain/language';
import { whenText } from '../../i18n/date-words';
import type { Texts } from '../../i18n/texts';

/** The citation of an incident as plain text: title, place, date, dataset, and its sources, each on a line. */
export function incidentCitation(
  atlas: Atlas,
  { incident, places, sources }: IncidentDetail,
  title: string,
  link: string,
  { language, format, t }: Texts,
): string {
  const place = places.get(incident.sites[0].place);
  const placeName = textIn(language, place?.name, place?.nameAr) ?? '';
  const dataset = { title: textIn(language, atlas.title, atlas.titleAr), updated: atlas.updated };
  const parts = citationParts({ ...incident, title }, placeName, dataset, sources);
  const head = t(parts.updated === '' ? 'panels.citationHeadUndated' : 'panels.citationHead', {
    title: parts.title,
    place: parts.placeName,
    date: whenText(parts.start, parts.end, format),
    dataset: parts.datasetTitle,
    updated: parts.updated,
  });
  return [head, link, ...parts.sources.map((source) => `– ${citationText(source)}`)].join('\n');
}
