import { MINUTES_PER_DAY } from '../../../domain/time-interval';
import { dayStart, fitsColumn, isCivilDate, monthStart } from '../parse/calendar';
import { parseDecimal } from '../parse/number';
import { parseDate } from '../parse/parse-date';
import { type Cell, cellText, nameText } from '../rows/cell';
import { ColumnIndex, cellAt, shareOf, soleReads } from './column-index';
import { describeFigure } from './described-figure';
import { leaveUndated, setKilled, setLatLon, setPlacePrecision, setWounded } from './draft-fields';
import type { PublishedFormat } from './format';
import { kindOfWords } from './kind-words';
import { GTD_PLACES, GTD_VICINITY, type PrecisionStep, UNSTATED } from './precision-scale';
import type { DescribedAttribution, DescribedSource, EventDraft, RowDescription, RowReader } from './row-reader';

const SHARED = ['eventid', 'iyear', 'imonth', 'iday', 'nkill', 'nwound', 'gname', 'latitude', 'longitude'];
const MARKS = ['specificity', 'attacktype1', 'targtype1', 'weaptype1', 'nkillter', 'dbsource'];

/**
 * GTD releases. `nkill` counts victims and attackers together. Day or month 0 is an unknown day or month, and -9 and -99 are
 * unknown counts. Coordinates are the city's. Older rows spread a total over linked incidents, which makes fractions.
 */
export const gtd: PublishedFormat = {
  meaning: 'codebook',
  id: 'gtd',
  label: 'imports.format-gtd',
  extensions: ['xlsx', 'csv'],
  samples: ['gtd.csv'],
  publisher: 'GTD',
  licence: 'GTD terms of use',
  detect: ({ columns }) => shareOf(SHARED, columns) * 0.7 + shareOf(MARKS, columns) * 0.3,
  fit: ({ columns }) => new GtdReader(new ColumnIndex(columns)),
};

const UNKNOWN_GROUP = /^unknown$/i;

class GtdReader implements RowReader {
  readonly reads: readonly number[];
  readonly degrees: readonly number[];
  readonly lacks: readonly string[];
  private readonly at: Readonly<Record<(typeof FIELDS)[number], number>>;

  constructor(index: ColumnIndex) {
    this.at = index.positionsOf(FIELDS);
    this.lacks = index.lacking(['specificity']);
    this.reads = FIELDS.filter((name) => !ONLY_DESCRIBED.has(name)).map((name) => this.at[name]);
    this.degrees = soleReads(this.reads, [this.at.latitude, this.at.longitude]);
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    const { at } = this;
    draft.id = nameText(cellAt(cells, at.eventid));
    readDate(cells, at, draft);
    if (draft.rejected) return;
    draft.placeName =
      known(cellAt(cells, at.city)) || known(cellAt(cells, at.provstate)) || known(cellAt(cells, at.country_txt));
    draft.country = nameText(cellAt(cells, at.country_txt));
    setLatLon(draft, cells, at);
    const place = placeStep(cellAt(cells, at.specificity), cellAt(cells, at.vicinity));
    const isStated = at.specificity >= 0 && !Number.isNaN(draft.lon);
    setPlacePrecision(draft, place, 'specificity', cellAt(cells, at.specificity), isStated);
    draft.kindLabel = known(cellAt(cells, at.attacktype1_txt)) || 'Unknown';
    draft.subkindLabel = known(cellAt(cells, at.weaptype1_txt));
    draft.kind = kindOfWords(draft.kindLabel);
    setKilled(draft, cellAt(cells, at.nkill), 'nkill', true);
    setWounded(draft, cellAt(cells, at.nwound), 'nwound', true);
    for (const position of [at.gname, at.gname2, at.gname3]) {
      const name = nameText(cellAt(cells, position));
      if (name !== '') draft.actors.push(name);
    }
    const source = nameText(cellAt(cells, at.dbsource));
    if (source !== '') draft.sources.push(source);
  }

  describe(cells: readonly Cell[]): RowDescription {
    const { at } = this;
    const text = (position: number) => nameText(cellAt(cells, position));
    const cell = (position: number) => cellAt(cells, position);
    return {
      summary: text(at.summary),
      admin: [text(at.provstate), text(at.country_txt)].filter(Boolean).join(', '),
      timeNote: text(at.approxdate),
      placeNote: text(at.location),
      placeBasis: placeStep(cell(at.specificity), cell(at.vicinity)).basis,
      weapon: [text(at.weaptype1_txt), text(at.weapsubtype1_txt)].filter(Boolean).join(' – '),
      figures: [
        ...describeFigure(cell(at.nkill), 'nkill', 'killed', true, 'everyone'),
        ...describeFigure(cell(at.nkillter), 'nkillter', 'killed', true, 'attackers'),
        ...describeFigure(cell(at.nwound), 'nwound', 'wounded', true, 'everyone'),
        ...describeFigure(cell(at.nwoundte), 'nwoundte', 'wounded', true, 'attackers'),
      ],
      statements: [],
      attributions: [
        ...attribution(text(at.gname), cell(at.guncertain1), cell(at.claimed)),
        ...attribution(text(at.gname2), cell(at.guncertain2), cell(at.claim2)),
        ...attribution(text(at.gname3), cell(at.guncertain3), cell(at.claim3)),
      ],
      sources: [text(at.scite1), text(at.scite2), text(at.scite3)].filter(Boolean).map(asSource),
      used: USED,
    };
  }
}

const FIELDS = [
  'eventid',
  'iyear',
  'imonth',
  'iday',
  'approxdate',
  'extended',
  'resolution',
  'country_txt',
  'provstate',
  'city',
  'latitude',
  'longitude',
  'specificity',
  'vicinity',
  'location',
  'summary',
  'attacktype1_txt',
  'gname',
  'gname2',
  'gname3',
  'guncertain1',
  'guncertain2',
  'guncertain3',
  'claimed',
  'claim2',
  'claim3',
  'weaptype1_txt',
  'weapsubtype1_txt',
  'nkill',
  'nkillter',
  'nwound',
  'nwoundte',
  'scite1',
  'scite2',
  'scite3',
  'dbsource',
] as const;

/** Columns that `describe` reads and `read` does not. */
const ONLY_DESCRIBED: ReadonlySet<string> = new Set([
  'location',
  'summary',
  'guncertain1',
  'guncertain2',
  'guncertain3',
  'claimed',
  'claim2',
  'claim3',
  'weapsubtype1_txt',
  'nkillter',
  'nwoundte',
  'scite1',
  'scite2',
  'scite3',
]);

const USED: ReadonlySet<string> = new Set(FIELDS.filter((name) => name !== 'dbsource'));

function known(cell: Cell): string {
  const text = nameText(cell);
  return /^unknown$/i.test(text) ? '' : text;
}

/** A month or day; 0 where it is unknown, which the file also writes as a blank or a code below zero. */
function part(cell: Cell): number {
  const value = parseDecimal(cell);
  return Number.isNaN(value) || value < 0 ? 0 : value;
}

type DateColumns = Record<'iyear' | 'imonth' | 'iday' | 'approxdate' | 'extended' | 'resolution', number>;

function readDate(cells: readonly Cell[], at: DateColumns, draft: EventDraft): void {
  const yearCell = cellAt(cells, at.iyear);
  const year = parseDecimal(yearCell);
  const month = part(cellAt(cells, at.imonth));
  const day = month === 0 ? 0 : part(cellAt(cells, at.iday));
  if (!Number.isInteger(year) || year <= 0) {
    leaveUndated(draft, cellText(yearCell) === '' ? 'dateMissing' : 'dateInvalid', 'iyear', yearCell);
    return;
  }
  if (year > 9999 || !fitsColumn(dayStart(year + 1, 1, 1))) {
    draft.reject('dateOutOfRange', 'iyear', yearCell);
    return;
  }
  if (month > 12 || (day > 0 && !isCivilDate(year, month, day))) {
    draft.reject('dateInvalid', month > 12 ? 'imonth' : 'iday', `${year}-${month}-${day}`);
    return;
  }
  setInterval(draft, year, month, day);
  const approximate = nameText(cellAt(cells, at.approxdate));
  // Since 2012 GTD enters an approximate date as the middle of its range, so that it looks exact.
  if (day > 0 && approximate !== '') draft.doubt('dateApproximate', 'approxdate', approximate);
  if (day === 0) draft.doubt('datePartUnknown', month === 0 ? 'imonth' : 'iday', '0');
  extend(draft, cellAt(cells, at.extended), cellAt(cells, at.resolution));
}

function setInterval(draft: EventDraft, year: number, month: number, day: number): void {
  draft.lasted = false;
  if (month === 0) {
    draft.precision = 'year';
    draft.start = dayStart(year, 1, 1);
    draft.end = dayStart(year + 1, 1, 1);
    return;
  }
  draft.precision = day === 0 ? 'month' : 'day';
  draft.start = dayStart(year, month, Math.max(day, 1));
  draft.end = day === 0 ? monthStart(year, month + 1) : draft.start + MINUTES_PER_DAY;
}

/** An incident that took more than a day lasts until its resolution. */
function extend(draft: EventDraft, extended: Cell, resolution: Cell): void {
  if (cellText(extended) !== '1') return;
  const end = parseDate(resolution, 'monthFirst');
  if (typeof end === 'string') return;
  if (end.end <= draft.start) {
    draft.doubt('datesReversed', 'resolution', resolution);
    return;
  }
  draft.end = Math.max(draft.end, end.end);
  draft.lasted = draft.precision === 'day';
}

function placeStep(specificity: Cell, vicinity: Cell): PrecisionStep {
  const step = GTD_PLACES.get(cellText(specificity)) ?? UNSTATED;
  return step.precision === 'town' && cellText(vicinity) === '1' ? GTD_VICINITY : step;
}

function attribution(actor: string, uncertain: Cell, claimed: Cell): DescribedAttribution[] {
  if (actor === '') return [];
  const isClaimed = cellText(claimed) === '1';
  if (UNKNOWN_GROUP.test(actor)) return [{ status: 'unclaimed', by: 'GTD' }];
  const doubted = cellText(uncertain) === '1' ? { note: 'guncertain: 1' } : {};
  return [{ status: isClaimed ? 'claimed' : 'suspected', actor, by: 'GTD', ...doubted }];
}

function asSource(citation: string): DescribedSource {
  const link = /https?:\/\/\S+/.exec(citation)?.[0] ?? null;
  return { publisher: citation, title: '', url: link, published: null };
}
