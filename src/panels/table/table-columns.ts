import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { sourcesNamed } from '../../dataset/exchange/record-cells';
import { sortAttributions } from '../../domain/attribution';
import { coordinateTexts } from '../../domain/coordinates';
import type { Attribution } from '../../domain/incident';
import { textIn } from '../../domain/language';
import type { Source } from '../../domain/source';
import { isUndated } from '../../domain/time-interval';
import { voicesOf } from '../../domain/voice';
import { classWords } from '../../i18n/class-words';
import { titleText } from '../../i18n/incident-title';
import { kindLabel } from '../../i18n/kind-label';
import { sidesWithTypes } from '../../i18n/side-words';
import type { Texts } from '../../i18n/texts';
import { NO_PLACE, NOT_STATED, ROLE_CODES } from '../../spacetime/event-table';
import { tableFactsOf } from '../../spacetime/table-facts';
import { placeText } from '../text/incident-texts';
import { rowWhen } from '../text/when-text';
import { actorsWithTypes } from '../text/who-line';
import { fileColumns } from './file-columns';
import type { TableColumn, TableRow } from './table-column';

/** All columns of the table, in their order. */
export const TABLE_COLUMNS = [
  {
    id: 'date',
    heading: 'panels.columnDate',
    text: ({ atlas, row }, { format }) => rowWhen(atlas.engine.table, row, format),
    number: ({ atlas, row }) => dated(atlas.engine.table.start[row]),
  },
  { id: 'title', heading: 'panels.columnTitle', text: ({ summary }, texts) => titleText(summary, texts) },
  { id: 'class', heading: 'panels.columnClass', text: ({ summary }, texts) => classWords(summary, texts) },
  { id: 'kind', heading: 'panels.columnKind', text: ({ summary }, texts) => kindLabel(summary, texts) },
  { id: 'place', heading: 'panels.columnPlace', text: ({ summary }, texts) => placeText(summary, texts) },
  {
    id: 'point',
    heading: 'panels.columnPoint',
    text: ({ atlas, row }, { t }) => pointText(atlas, row) ?? t('panels.notOnMap'),
    number: ({ atlas, row }) => placeOf(atlas, row)?.point?.lat ?? null,
  },
  {
    id: 'radius',
    heading: 'panels.columnRadius',
    isNumber: true,
    isExtra: true,
    text: ({ atlas, row }, { format }) => {
      const radius = placeOf(atlas, row)?.radiusKm ?? null;
      return radius === null ? '' : format.quantity(radius);
    },
    number: ({ atlas, row }) => placeOf(atlas, row)?.radiusKm ?? null,
  },
  { id: 'sites', heading: 'panels.columnSites', isExtra: true, text: otherSitesText },
  {
    id: 'certain',
    heading: 'panels.columnCertain',
    isExtra: true,
    text: ({ atlas, row }, { t }) => t(CERTAINTY[atlas.engine.match(row)]),
    number: ({ atlas, row }) => atlas.engine.match(row),
  },
  {
    id: 'killed',
    heading: 'terms.killed',
    isNumber: true,
    text: ({ atlas, row }, texts) => countOf(atlas, 'killed', row, texts),
    number: ({ atlas, row }) => stated(atlas.engine.table.killedBest[row]),
  },
  {
    id: 'wounded',
    heading: 'terms.wounded',
    isNumber: true,
    text: ({ atlas, row }, texts) => countOf(atlas, 'wounded', row, texts),
    number: ({ atlas, row }) => stated(atlas.engine.table.woundedBest[row]),
  },
  { id: 'actors', heading: 'panels.columnActors', text: actorsText },
  {
    id: 'attribution',
    heading: 'panels.attribution',
    fromRecord: true,
    text: ({ atlas, detail }, texts) =>
      sortAttributions(detail?.incident.attributions ?? [])
        .map((each) => attributionText(each, atlas, texts))
        .join('; '),
  },
  {
    id: 'sources',
    heading: 'panels.columnSources',
    fromRecord: true,
    text: ({ detail }) => [...new Set(documentsOf(detail).map(({ publisher }) => publisher))].join('; '),
  },
  {
    id: 'voices',
    heading: 'panels.dimension-voices',
    isNumber: true,
    fromRecord: true,
    isExtra: true,
    text: (row, { format }) => {
      const count = voicesIn(row);
      return count === null ? '' : format.number(count);
    },
    number: voicesIn,
  },
  codeColumn('weapon'),
  codeColumn('target'),
  codeColumn('outcome'),
] as const satisfies readonly TableColumn[];

/** The columns that the dataset can fill: most imported files class nothing, code nothing and count no wounded. */
export function columnsOf(atlas: Atlas): readonly TableColumn[] {
  const { table, lines } = atlas.engine;
  const { states, hasRoles } = tableFactsOf(table);
  const { killed, wounded } = states;
  const has = (dimension: string) => table.dimensions.some(({ id }) => id === dimension);
  const fills: Readonly<Record<string, boolean>> = {
    class: lines.length > 0,
    killed,
    wounded,
    kind: has('kind'),
    sites: hasRoles,
    actors: has('actor'),
    weapon: has('weapon'),
    target: has('target'),
    outcome: has('outcome'),
  };
  return [...TABLE_COLUMNS.filter(({ id }) => fills[id] ?? true), ...fileColumns(atlas)];
}

/** A row that has left the window since the table was made is in it no more. */
const CERTAINTY = ['panels.notInDates', 'panels.possiblyInDates', 'panels.certainlyInDates'] as const;

/** What the map draws beside the place where the incident is counted: its launch site, finds and further targets. */
function otherSitesText({ atlas, row }: TableRow, { t, language }: Texts): string {
  const { table } = atlas.engine;
  const texts: string[] = [];
  for (let site = row + 1; site < table.length && table.incident[site] === table.incident[row]; site += 1) {
    const place = placeOf(atlas, site);
    const role = ROLE_CODES[table.role[site] ?? 0];
    if (place && role) texts.push(`${t(`terms.role-${role}`)}: ${textIn(language, place.name, place.nameAr)}`);
  }
  return texts.join('; ');
}

function codeColumn<M extends 'weapon' | 'target' | 'outcome'>(measure: M) {
  return {
    id: measure,
    heading: `terms.measure-${measure}`,
    fromRecord: true,
    isExtra: true,
    text: ({ detail }: TableRow, { tOr }: Texts) => {
      const codes: readonly string[] = detail?.incident.codes[measure] ?? [];
      return codes
        .filter((code) => code !== 'notStated')
        .map((code) => tOr(`terms.${measure}-${code}`, code))
        .join('; ');
    },
  } as const;
}

/** Who acted against whom with types; for a record without sides, the actors that it names. */
function actorsText({ atlas, row, summary }: TableRow, texts: Texts): string {
  const nameOf = (name: string) => atlas.labelOf('actor', name, texts.language);
  if (summary.sides) return sidesWithTypes(summary.sides, texts, nameOf);
  return actorsWithTypes(atlas, row, texts).join('; ');
}

function attributionText({ status, actor, by }: Attribution, { labelOf, translate }: Atlas, texts: Texts): string {
  const { t, language } = texts;
  const nameOf = (name: string) => labelOf('actor', name, language) ?? translate?.(name, language) ?? name;
  const words = [t(`terms.status-${status}`), actor ? nameOf(actor) : ''].filter((part) => part !== '').join(': ');
  return by && by !== actor ? t('terms.actorOfType', { name: words, type: nameOf(by) }) : words;
}

function documentsOf(detail: IncidentDetail | null): readonly Source[] {
  return detail ? sourcesNamed(detail.incident, detail.sources) : [];
}

function voicesIn({ detail }: TableRow): number | null {
  return detail && detail.incident.claims.length > 0 ? voicesOf(detail.incident.claims, detail.sources).length : null;
}

export function placeOf({ engine, placeAt }: Atlas, row: number) {
  const index = engine.table.place[row] ?? NO_PLACE;
  return index === NO_PLACE ? null : placeAt(index);
}

/** Decimal degrees; null for a place without a point. */
export function pointText(atlas: Atlas, row: number): string | null {
  const place = placeOf(atlas, row);
  return place?.point ? coordinateTexts(place.point, place.radiusKm).decimal : null;
}

function countOf(
  { engine: { table } }: Atlas,
  measure: 'killed' | 'wounded',
  row: number,
  { t, format }: Texts,
): string {
  if (stated(table[`${measure}Best`][row]) === null) return t('terms.notStated');
  return format.range(table[`${measure}Low`][row] ?? 0, table[`${measure}High`][row] ?? 0);
}

/** Null for a row without a date, so that it sorts after all others. */
function dated(start: number | undefined): number | null {
  return start === undefined || isUndated(start) ? null : start;
}

function stated(figure: number | undefined): number | null {
  return figure === undefined || figure === NOT_STATED ? null : figure;
}
