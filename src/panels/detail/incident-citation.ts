import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import type { Seen } from '../../domain/citation';
import type { Release } from '../../domain/dataset-release';
import { citationText } from '../../i18n/citation-text';
import type { Texts } from '../../i18n/texts';
import { incidentItems } from '../text/cited-items';

/** The citation of an incident as plain text, in the style of the APA, and under it those of its sources, each on a line. */
export function incidentCitation(
  atlas: Atlas,
  detail: IncidentDetail,
  title: string,
  from: { readonly release: Release | null; readonly seen: Seen },
  texts: Texts,
): string {
  const [cited, ...sources] = incidentItems(atlas, detail, title, from, texts).map((item) =>
    citationText(item, 'apa', texts),
  );
  return [cited, ...sources.map((source) => `– ${source}`)].join('\n');
}
