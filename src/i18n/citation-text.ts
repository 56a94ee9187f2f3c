import { type CitedItem, partsOfDate } from '../domain/citation';
import { MS_PER_MINUTE, minutesOfDay } from '../domain/civil-time';
import type { Texts } from './texts';

/** Styles of a citation in words. */
export const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * A citation in words, by the rules of a style for a work without an author: it begins with the title. What is not known is
 * left out, but for APA's "n.d.".
 */
export function citationText(item: CitedItem, style: CitationStyle, texts: Texts): string {
  return (style === 'apa' ? apa : chicago)(item, texts)
    .filter((part) => part !== '')
    .join(' ');
}

/** APA, 7th edition: 9.12 (no author), 10.9 (data sets), 9.16 (the date of retrieval, for a work that changes). */
function apa(item: CitedItem, texts: Texts): readonly string[] {
  const { t } = texts;
  const [year] = partsOfDate(item.issued) ?? [];
  const issued = item.kind === 'source' ? dateText(item.issued, texts, 'yearFirst') : String(year ?? '');
  const version = item.version === '' ? '' : ` (${t('cite.version', { version: item.version })})`;
  const data = `${version} [${t('cite.dataSet')}]`;
  const eventText = eventOf(item, texts);
  const form = {
    dataset: data,
    view: ` [${t('cite.mapOf')}]`,
    incident: eventText === '' ? '' : ` [${t('cite.incidentAt', { event: eventText })}]`,
    source: '',
  }[item.kind];
  const accessed = dateText(item.accessed, texts);
  const from =
    item.kind === 'source' || accessed === ''
      ? item.url
      : // Without marks of direction after it: programs would take them for letters of the address.
        `${t('cite.apaRetrieved', { date: accessed })} ${item.url}`;
  return [
    ended(`${item.title}${form}`),
    `(${issued || t('cite.noDate')}).`,
    item.container === '' ? '' : ended(`${t('cite.apaIn', { container: item.container })}${data}`),
    item.publisher === '' ? '' : ended(item.publisher),
    item.url === '' ? '' : from,
  ];
}

/** Chicago, 17th edition, bibliography: 14.79 (no author), 14.207 (websites), 14.257 (databases and data sets). */
function chicago(item: CitedItem, texts: Texts): readonly string[] {
  const { t } = texts;
  const version = item.version === '' ? '' : t('cite.version', { version: item.version });
  const isPart = item.kind !== 'dataset';
  const data = [item.container, version].filter(Boolean).join(texts.format.comma + ' ');
  const [issued, accessed] = [dateText(item.issued, texts), dateText(item.accessed, texts)];
  return [
    isPart ? t('cite.chicagoQuoted', { title: withoutStop(item.title) }) : ended(item.title),
    ended(eventOf(item, texts)),
    ended(data),
    ended(item.publisher),
    issued === '' ? '' : item.kind === 'source' ? ended(issued) : t('cite.chicagoModified', { date: issued }),
    accessed === '' ? '' : t('cite.chicagoAccessed', { date: accessed }),
    item.url === '' ? '' : `${item.url}.`,
  ];
}

function eventOf({ event }: CitedItem, { format }: Texts): string {
  return event ? [event.place, event.date].filter(Boolean).join(`${format.comma} `) : '';
}

/** "November 27, 2026" and "2026, November 27", as both manuals write dates in English; as exact as the text is. */
function dateText(iso: string, { language, format }: Texts, order: 'natural' | 'yearFirst' = 'natural'): string {
  const [year, month, day] = partsOfDate(iso) ?? [];
  const minutes = year === undefined ? null : minutesOfDay(year, month ?? 1, day ?? 1);
  if (year === undefined || minutes === null) return '';
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { month: 'long', ...(day !== undefined && { day: 'numeric' }) };
  if (language !== 'en') return format.dateWith(minutes, { ...options, year: 'numeric' });
  const at = new Date(minutes * MS_PER_MINUTE);
  const inYear = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(at);
  if (order === 'yearFirst') return `${year}, ${inYear}`;
  return day === undefined ? `${inYear} ${year}` : `${inYear}, ${year}`;
}

/** The text with a full stop, unless it ends with a sign that ends a sentence. */
function ended(text: string): string {
  return text === '' || /[.?!…؟]["”»]?$/.test(text) ? text : `${text}.`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
