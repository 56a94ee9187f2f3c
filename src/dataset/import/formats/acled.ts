import { MINUTES_PER_DAY } from '../../../domain/time-interval';
import { monthAround } from '../parse/calendar';
import { type Cell, cellText, nameText, splitNames } from '../rows/cell';
import { ColumnIndex, cellAt, shareOf, soleReads } from './column-index';
import { describeFigure } from './described-figure';
import { setDate, setKilled, setLatLon, setPlacePrecision } from './draft-fields';
import type { PublishedFormat } from './format';
import { acledKind } from './kind-words';
import { ACLED_PLACES, UNSTATED } from './precision-scale';
import type { DescribedSource, EventDraft, RowDescription, RowReader } from './row-reader';
import { acledType } from './side-types';

/** Columns of both schemas: before 20 March 2023 and since. */
const SHARED = ['event_id_cnty', 'event_date', 'event_type', 'sub_event_type', 'actor1', 'latitude', 'longitude'];
const MARKS = ['geo_precision', 'time_precision', 'fatalities', 'interaction', 'assoc_actor_1', 'source_scale'];

/**
 * ACLED exports. `fatalities` counts all sides and is ACLED's most conservative figure. ACLED does not collect injuries, so that
 * wounded stays *not stated*. The order of actors does not say who attacked.
 */
export const acled: PublishedFormat = {
  meaning: 'codebook',
  id: 'acled',
  label: 'imports.format-acled',
  extensions: ['csv', 'xlsx', 'json'],
  samples: ['acled.csv', 'acled-before-2023.csv'],
  publisher: 'ACLED',
  licence: 'ACLED terms of use',
  detect: ({ columns }) => shareOf(SHARED, columns) * 0.7 + shareOf(MARKS, columns) * 0.3,
  fit: ({ columns }) => new AcledReader(new ColumnIndex(columns)),
  sides: () => 'notTold',
};

class AcledReader implements RowReader {
  readonly reads: readonly number[];
  readonly degrees: readonly number[];
  readonly place: number;
  readonly lacks: readonly string[];
  private readonly at: Readonly<Record<(typeof FIELDS)[number], number>>;

  constructor(private readonly index: ColumnIndex) {
    this.at = index.positionsOf(FIELDS);
    this.lacks = index.lacking(['time_precision', 'geo_precision']);
    this.reads = FIELDS.filter((name) => !ONLY_DESCRIBED.has(name)).map((name) => this.at[name]);
    this.place = this.at.location;
    this.degrees = soleReads(this.reads, [this.at.latitude, this.at.longitude]);
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    const { at, index } = this;
    draft.id = nameText(cellAt(cells, at.event_id_cnty));
    const date = setDate(draft, cellAt(cells, at.event_date), index.nameAt(at.event_date), 'dayFirst');
    if (draft.rejected) return;
    if (date && at.time_precision >= 0) widen(draft, cellAt(cells, at.time_precision), index.nameAt(at.time_precision));
    draft.placeName = nameText(cellAt(cells, at.location)) || nameText(cellAt(cells, at.admin1));
    draft.country = nameText(cellAt(cells, at.country));
    setLatLon(draft, cells, at);
    const place = placeStep(cellAt(cells, at.geo_precision));
    setPlacePrecision(draft, place, 'geo_precision', cellAt(cells, at.geo_precision), at.geo_precision >= 0);
    draft.kindLabel = nameText(cellAt(cells, at.event_type));
    draft.subkindLabel = nameText(cellAt(cells, at.sub_event_type));
    draft.kind = acledKind(draft.subkindLabel || draft.kindLabel);
    setKilled(draft, cellAt(cells, at.fatalities), 'fatalities', true);
    readActor(draft, cellAt(cells, at.actor1), cellAt(cells, at.inter1));
    readActor(draft, cellAt(cells, at.actor2), cellAt(cells, at.inter2));
    splitNames(cellAt(cells, at.source), draft.sources);
  }

  describe(cells: readonly Cell[]): RowDescription {
    const { at } = this;
    const text = (position: number) => nameText(cellAt(cells, position));
    const admin = [text(at.admin3), text(at.admin2), text(at.admin1), text(at.country)].filter(Boolean).join(', ');
    const names: string[] = [];
    splitNames(cellAt(cells, at.source), names);
    return {
      summary: text(at.notes),
      admin,
      timeNote: TIME_NOTES.get(text(at.time_precision)) ?? '',
      placeNote: '',
      placeBasis: placeStep(cellAt(cells, at.geo_precision)).basis,
      weapon: '',
      figures: describeFigure(cellAt(cells, at.fatalities), 'fatalities', 'killed', true, 'everyone'),
      statements: [],
      // The order of actors does not say who attacked, so that no actor may stand as the attacker.
      attributions: [],
      sources: names.map(asSource),
      used: USED,
    };
  }
}

const FIELDS = [
  'event_id_cnty',
  'event_date',
  'time_precision',
  'event_type',
  'sub_event_type',
  'actor1',
  'actor2',
  'inter1',
  'inter2',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'notes',
  'fatalities',
] as const;

/** Columns that `describe` reads and `read` does not. */
const ONLY_DESCRIBED: ReadonlySet<string> = new Set(['notes', 'admin2', 'admin3']);

/** The actors stay among the other columns under their own names. */
const SHOWN_AS_TEXT = new Set(['actor1', 'actor2', 'inter1', 'inter2']);
const USED: ReadonlySet<string> = new Set(FIELDS.filter((name) => !SHOWN_AS_TEXT.has(name)));

const TIME_NOTES: ReadonlyMap<string, string> = new Map([
  ['2', 'ACLED time_precision 2: some day of the week'],
  ['3', 'ACLED time_precision 3: some day of the month; the date in the file is its mid-point'],
]);

const DAYS_EITHER_SIDE = 3;

function widen(draft: EventDraft, cell: Cell, column: string): void {
  const precision = cellText(cell);
  if (precision === '1') return;
  if (precision === '2') {
    draft.precision = 'week';
    draft.start -= DAYS_EITHER_SIDE * MINUTES_PER_DAY;
    draft.end += DAYS_EITHER_SIDE * MINUTES_PER_DAY;
    return;
  }
  if (precision === '3') {
    [draft.start, draft.end] = monthAround(draft.start);
    draft.precision = 'month';
    return;
  }
  draft.doubt('precisionUnknown', column, cell);
}

function readActor(draft: EventDraft, names: Cell, inter: Cell): void {
  const before = draft.actors.length;
  splitNames(names, draft.actors);
  if (draft.actors.length === before) return;
  const type = acledType(cellText(inter));
  while (draft.actorTypes.length < draft.actors.length) draft.actorTypes.push(type);
}

function placeStep(cell: Cell) {
  return ACLED_PLACES.get(cellText(cell)) ?? UNSTATED;
}

function asSource(publisher: string): DescribedSource {
  return { publisher, title: '', url: null, published: null };
}
