import { type CitedItem, partsOfDate } from './citation';

/** Formats of citations that reference managers read. */
export const CITATION_FILES = ['bibtex', 'ris', 'csl'] as const;
export type CitationFile = (typeof CITATION_FILES)[number];

/** Ending and media type of a file of each format. */
export const CITATION_FILE_TYPES: Readonly<Record<CitationFile, { readonly ending: string; readonly type: string }>> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** The items as the text of a file. */
export function citationFile(format: CitationFile, items: readonly CitedItem[]): string {
  const named = withOwnKeys(items);
  if (format === 'csl') return `${JSON.stringify(named.map(cslOf), null, 2)}\n`;
  return named.map(format === 'bibtex' ? bibtexOf : risOf).join('\n');
}

/** An item of the schema CSL-JSON 1.0.2 (citationstyles.org). A part of the map is a `map`, an incident an `entry`. */
function cslOf(item: CitedItem): Record<string, unknown> {
  const { kind, event } = item;
  const type = { dataset: 'dataset', view: 'map', incident: 'entry', source: 'webpage' }[kind];
  const filled = {
    title: item.title,
    'container-title': item.container,
    publisher: item.publisher,
    version: item.version,
    URL: item.url,
    'event-place': event?.place ?? '',
    language: item.language,
  };
  return {
    id: item.key,
    type,
    ...Object.fromEntries(Object.entries(filled).filter(([, text]) => text !== '')),
    ...cslDate('issued', item.issued),
    ...cslDate('accessed', item.accessed),
    ...(event && event.date !== '' && { 'event-date': { literal: event.date } }),
  };
}

function cslDate(name: string, iso: string): Record<string, unknown> {
  const parts = partsOfDate(iso);
  return parts ? { [name]: { 'date-parts': [parts] } } : {};
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An entry of type `misc`, which every style of BibTeX and of biblatex knows. What the styles of BibTeX leave out stands in
 * `howpublished` and `note` as well.
 */
function bibtexOf(item: CitedItem): string {
  const [year, month] = partsOfDate(item.issued) ?? [];
  const { event, container, url, accessed } = item;
  const notes = [
    event ? [event.place, event.date].filter(Boolean).join(', ') : '',
    accessed === '' ? '' : `Accessed ${accessed}`,
  ].filter(Boolean);
  const fields: readonly (readonly [string, string])[] = [
    ['title', item.title && `{{${texOf(item.title)}}}`],
    ['howpublished', container && `{In: ${texOf(container)}}`],
    ['organization', item.publisher && `{${texOf(item.publisher)}}`],
    ['version', item.version && `{${texOf(item.version)}}`],
    ['year', year === undefined ? '' : `{${year}}`],
    // BibTeX has names for the months, which each style words in its own way.
    ['month', month === undefined ? '' : (MONTHS[month - 1] ?? '')],
    ['url', url && `{${urlOf(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['note', notes.length > 0 ? `{${texOf(notes.join('. '))}}` : ''],
    ['language', item.language && `{${texOf(item.language)}}`],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${item.key},`, ...lines, '}', ''].join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX reads no command. Letters beyond ASCII stay: biber and today's BibTeX styles read UTF-8. */
function texOf(text: string): string {
  return oneLine(text).replace(/[\\{}$&#_%~^]/g, (sign) => TEX[sign] ?? sign);
}

/** An address is read as it is, and must not close the braces around it. */
function urlOf(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}

/** A record of the RIS format; lines end as its description asks. Its type for data has no title of a whole; the generic one has. */
function risOf(item: CitedItem): string {
  const { event } = item;
  const [year] = partsOfDate(item.issued) ?? [];
  const type = { dataset: 'DATA', view: 'MAP', incident: 'GEN', source: 'ELEC' }[item.kind];
  const lines: readonly (readonly [string, string])[] = [
    ['ID', item.key],
    ['TI', item.title],
    ['T2', item.container],
    ['PB', item.publisher],
    ['PY', year === undefined ? '' : String(year)],
    ['DA', risDate(item.issued)],
    ['ET', item.version],
    ['UR', item.url],
    ['Y2', risDate(item.accessed)],
    ['LA', item.language],
    ['N1', event ? [event.place, event.date].filter(Boolean).join(', ') : ''],
  ];
  const written = lines.filter(([, text]) => text !== '').map(([tag, text]) => `${tag}  - ${oneLine(text)}`);
  return [`TY  - ${type}`, ...written, 'ER  - ', ''].join('\r\n');
}

/** `2026/11/27/`, with what is not known empty. */
function risDate(iso: string): string {
  const parts = partsOfDate(iso);
  if (!parts) return '';
  const [year, month, day] = [0, 1, 2].map((at) => parts[at]);
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Reference managers take two records of one key for one. */
function withOwnKeys(items: readonly CitedItem[]): readonly CitedItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, times);
    return times === 1 ? item : { ...item, key: `${item.key}-${times}` };
  });
}
