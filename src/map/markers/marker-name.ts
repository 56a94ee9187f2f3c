import type { Texts } from '../../i18n/texts';
import type { NodeDescription } from './node-description';
import { rolesOfMask } from './role-shape';

/** The numbers that a marker's name says. Persons and incidents. */
export interface MarkerNumbers {
  readonly incidents: number;
  readonly possible: number;
  readonly killed: number;
  readonly wounded: number;
  readonly killedNotStated: number;
  readonly woundedNotStated: number;
}

/** Words that the name takes from the dataset. */
export interface MarkerWords {
  readonly place: string;
  /** Name of the incident's kind, for a marker of one incident. */
  readonly kind: string;
}

/** Accessible name: a cluster's starts with its number of incidents, a site's with its place. */
export function markerName(
  description: NodeDescription,
  numbers: MarkerNumbers,
  { place, kind }: MarkerWords,
  texts: Texts,
): string {
  const { t } = texts;
  const { incidents } = numbers;
  if (description.type === 'cluster') {
    const start = incidents > 0 ? t('map.near', { count: incidents, place }) : t('map.sitesNear', { count: 0, place });
    return joinParts([start, ...costParts(numbers, texts), ...doubtParts(numbers, texts)], texts);
  }
  const count = incidents > 0 ? incidents : description.related;
  const roles = rolesOfMask(description.roles).map((role) => t(`terms.role-${role}`));
  const parts = [place, t('map.incidents', { count }), ...roles];
  if (description.type === 'incident' && kind !== '') parts.push(kind);
  parts.push(...costParts(numbers, texts), ...doubtParts(numbers, texts));
  const others = incidents > 0 ? description.related - incidents : 0;
  if (others > 0) parts.push(t('map.alsoSiteOf', { count: others }));
  return joinParts(parts, texts);
}

/** "3 killed", "17 wounded", or that there were none, or that nobody says. Nothing where nothing is counted. */
export function costParts(numbers: MarkerNumbers, { t }: Texts): string[] {
  const { incidents, killed, wounded, killedNotStated, woundedNotStated } = numbers;
  if (incidents === 0) return [];
  const parts: string[] = [];
  if (killed > 0) parts.push(t('map.killed', { count: killed }));
  if (wounded > 0) parts.push(t('map.wounded', { count: wounded }));
  if (parts.length > 0) return parts;
  const isStated = killedNotStated === 0 && woundedNotStated === 0;
  return [isStated ? t('map.noCasualties') : t('map.casualtiesNotStated')];
}

function doubtParts({ incidents, possible }: MarkerNumbers, { t }: Texts): string[] {
  if (possible === 0) return [];
  return [possible === incidents ? t('map.allPossible') : t('map.somePossible', { count: possible })];
}

export function joinParts(parts: readonly string[], { t }: Texts): string {
  return parts.join(t('map.separator'));
}
