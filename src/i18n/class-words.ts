import type { CountLine, IncidentClass } from '../domain/incident-class';
import type { Texts } from './texts';

/** What an incident is, and the line on which it is counted; both are absent where nobody classed it. */
export interface Classed {
  readonly class?: IncidentClass;
  readonly line?: CountLine;
}

/** "Attack", "Strike", "Attack · Outside Iraq, counted apart", or that the class is not stated. */
export function classWords(classed: Classed, texts: Texts): string {
  const { t } = texts;
  const words = t(`record.class-${classed.class ?? 'notStated'}`);
  const apart = apartWords(classed, texts);
  return apart === '' ? words : `${words} · ${apart}`;
}

/**
 * The class where a reader who takes the incident for an attack like most others would be wrong; '' for such an attack. On each
 * row of a list the word "Attack" would hide the few rows that are something else.
 */
export function unusualClassWords(classed: Classed, texts: Texts): string {
  return classed.class === 'attack' ? apartWords(classed, texts) : classWords(classed, texts);
}

function apartWords({ class: of, line }: Classed, { t }: Texts): string {
  return line === undefined || line === of ? '' : t('record.apartTag', { what: t(`record.class-${line}`) });
}
