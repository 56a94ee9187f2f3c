import { MINUTES_PER_DAY, type TimePrecision } from '../../../domain/time-interval';
import { parseDate } from '../parse/parse-date';
import { type Cell, cellText, nameText, splitNames } from '../rows/cell';
import { ColumnIndex, cellAt, shareOf, soleReads } from './column-index';
import { describeFigure, describeRange } from './described-figure';
import { leaveUndated, type RangeCells, setHarmRange, setKilled, setLatLon, setPlacePrecision } from './draft-fields';
import type { PublishedFormat } from './format';
import { GED_PLACES, GED_TOWN, type PrecisionStep, UNSTATED } from './precision-scale';
import type { DescribedSource, EventDraft, RowDescription, RowReader } from './row-reader';
import { gedType } from './side-types';

const SHARED = ['type_of_violence', 'side_a', 'side_b', 'date_start', 'date_end', 'best', 'high', 'low'];
const MARKS = ['where_prec', 'date_prec', 'deaths_civilians', 'latitude', 'longitude', 'dyad_name'];

/**
 * UCDP GED, with columns in any order. Deaths are low, best and high. GED has no field for wounded. The dates of a row are the
 * earliest and the latest day on which the event can have happened. Rows with low above high exist and are kept.
 */
export const ged: PublishedFormat = {
  meaning: 'codebook',
  id: 'ged',
  label: 'imports.format-ged',
  extensions: ['csv', 'xlsx', 'json'],
  samples: ['ged.csv', 'ged.csv.gz'],
  publisher: 'UCDP GED',
  licence: 'CC BY 4.0 (as the Uppsala Conflict Data Program states for its own downloads)',
  detect: ({ columns }) => shareOf(SHARED, columns) * 0.7 + shareOf(MARKS, columns) * 0.3,
  fit: ({ columns }) => new GedReader(new ColumnIndex(columns)),
  sides: (kind) => (kind === ONE_SIDED ? 'firstActed' : 'notTold'),
};

const ONE_SIDED = 'One-sided violence';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['1', 'State-based conflict'],
  ['2', 'Non-state conflict'],
  ['3', ONE_SIDED],
]);

const TIMES: ReadonlyMap<string, { readonly precision: TimePrecision; readonly note: string }> = new Map([
  ['1', { precision: 'day', note: '' }],
  ['2', { precision: 'week', note: 'GED date_prec 2: known to two to six days' }],
  ['3', { precision: 'week', note: 'GED date_prec 3: known to the week' }],
  ['4', { precision: 'month', note: 'GED date_prec 4: known to the month' }],
  ['5', { precision: 'year', note: 'GED date_prec 5: known to the year' }],
]);

class GedReader implements RowReader {
  readonly reads: readonly number[];
  readonly degrees: readonly number[];
  readonly place: number;
  readonly lacks: readonly string[];
  private readonly at: Readonly<Record<(typeof FIELDS)[number], number>>;

  constructor(index: ColumnIndex) {
    this.at = index.positionsOf(FIELDS);
    this.lacks = index.lacking(['date_prec', 'where_prec']);
    this.reads = FIELDS.filter((name) => !ONLY_DESCRIBED.has(name)).map((name) => this.at[name]);
    this.place = this.at.where_coordinates;
    this.degrees = soleReads(this.reads, [this.at.latitude, this.at.longitude]);
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    const { at } = this;
    draft.id = nameText(cellAt(cells, at.id));
    readDates(
      cellAt(cells, at.date_start),
      cellAt(cells, at.date_end),
      at.date_prec < 0 ? null : cellAt(cells, at.date_prec),
      draft,
    );
    if (draft.rejected) return;
    draft.placeName = nameText(cellAt(cells, at.where_coordinates)) || nameText(cellAt(cells, at.adm_1));
    draft.country = nameText(cellAt(cells, at.country));
    setLatLon(draft, cells, at);
    const place = placeStep(cellAt(cells, at.where_prec), draft.placeName);
    setPlacePrecision(draft, place, 'where_prec', cellAt(cells, at.where_prec), at.where_prec >= 0);
    const type = cellText(cellAt(cells, at.type_of_violence));
    draft.kindLabel = KINDS.get(type) ?? type;
    draft.kind = 'armedAttack';
    setKilled(draft, cellAt(cells, at.best), 'best', true);
    setHarmRange(draft, 'killed', rangeCells(cells, at), 'best', true);
    splitNames(cellAt(cells, at.side_a), draft.actors);
    splitNames(cellAt(cells, at.side_b), draft.actors);
    for (const name of draft.actors) draft.actorTypes.push(gedType(name, type));
    splitNames(cellAt(cells, at.source_office), draft.sources);
  }

  describe(cells: readonly Cell[]): RowDescription {
    const { at } = this;
    const text = (position: number) => nameText(cellAt(cells, position));
    return {
      summary: text(at.where_description),
      admin: [text(at.adm_2), text(at.adm_1), text(at.country)].filter(Boolean).join(', '),
      timeNote: TIMES.get(cellText(cellAt(cells, at.date_prec)))?.note ?? '',
      placeNote: '',
      placeBasis: placeStep(cellAt(cells, at.where_prec), text(at.where_coordinates)).basis,
      weapon: '',
      figures: [
        ...describeFigure(cellAt(cells, at.best), 'best', 'killed', true, 'all'),
        ...describeRange(rangeCells(cells, at), true, 'all'),
        ...describeFigure(cellAt(cells, at.deaths_civilians), 'deaths_civilians', 'killed', true, 'civilians'),
      ],
      statements: [],
      attributions: [],
      sources: describeSources(
        text(at.source_office),
        text(at.source_date),
        text(at.source_headline),
        text(at.source_article),
      ),
      used: USED,
    };
  }
}

const FIELDS = [
  'id',
  'type_of_violence',
  'dyad_name',
  'side_a',
  'side_b',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_civilians',
  'low',
  'best',
  'high',
] as const;

/** Columns that `describe` reads and `read` does not. */
const ONLY_DESCRIBED: ReadonlySet<string> = new Set([
  'source_article',
  'source_date',
  'source_headline',
  'where_description',
  'adm_2',
  'deaths_civilians',
]);

/** The sides and the raw article stay among the other columns under their own names. */
const SHOWN_AS_TEXT = new Set(['side_a', 'side_b', 'source_article', 'dyad_name']);
const USED: ReadonlySet<string> = new Set(FIELDS.filter((name) => !SHOWN_AS_TEXT.has(name)));

/** @param precisionCell null where the file has no such column */
function readDates(startCell: Cell, endCell: Cell, precisionCell: Cell | null, draft: EventDraft): void {
  const first = parseDate(startCell, 'dayFirst');
  const last = parseDate(endCell, 'dayFirst');
  if (typeof first === 'string' && typeof last === 'string') {
    leaveUndated(draft, first === 'dateMissing' ? last : first, 'date_start', startCell);
    return;
  }
  const start = typeof first === 'string' ? last : first;
  const end = typeof last === 'string' ? first : last;
  if (typeof start === 'string' || typeof end === 'string') return;
  if (typeof first === 'string') draft.doubt('dateUnreadable', 'date_start', startCell);
  if (typeof last === 'string') draft.doubt('dateUnreadable', 'date_end', endCell);
  if (end.start < start.start) draft.doubt('datesReversed', 'date_end', endCell);
  draft.start = dayOf(Math.min(start.start, end.start));
  draft.end = Math.max(dayOf(Math.max(start.end, end.end) - 1) + MINUTES_PER_DAY, draft.start + MINUTES_PER_DAY);
  const time = TIMES.get(cellText(precisionCell));
  if (!time && precisionCell !== null) draft.doubt('precisionUnknown', 'date_prec', precisionCell);
  draft.precision = time?.precision ?? 'day';
  draft.lasted = false;
}

function dayOf(minutes: number): number {
  return Math.floor(minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY;
}

function rangeCells(cells: readonly Cell[], at: Record<'low' | 'high', number>): RangeCells {
  return { low: cellAt(cells, at.low), high: cellAt(cells, at.high), lowColumn: 'low', highColumn: 'high' };
}

function placeStep(cell: Cell, name: string): PrecisionStep {
  const code = cellText(cell);
  if (code === '1' && /\b(?:town|city|village)$/i.test(name)) return GED_TOWN;
  return GED_PLACES.get(code) ?? UNSTATED;
}

/** Offices, dates and headlines are lists in the same order, split at `;`. Older files have the article field alone. */
function describeSources(office: string, date: string, headline: string, article: string): DescribedSource[] {
  if (office === '') return article === '' ? [] : [{ publisher: article, title: '', url: null, published: null }];
  const offices = office.split(';');
  const dates = date.split(';');
  const parts = headline.split(';');
  // A headline can hold a `;` itself. The parts cannot be told apart then, and the first source gets the whole text.
  const headlines = parts.length === offices.length ? parts : [headline];
  return offices.map((publisher, index) => ({
    publisher: publisher.trim(),
    title: headlines[index]?.trim() ?? '',
    url: null,
    published: isoDay(dates[index]),
  }));
}

function isoDay(text: string | undefined): string | null {
  const match = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '');
  return match?.[1] ?? null;
}
