import { type Cell, cellText, nameText } from '../rows/cell';
import { ColumnIndex, cellAt } from './column-index';
import { setDate, setLatLon, setTime } from './draft-fields';
import type { PublishedFormat } from './format';
import { kindOfWords } from './kind-words';
import type { DescribedSource, DescribedStatement, EventDraft, RowDescription, RowReader } from './row-reader';

const LONGEST_TITLE = 140;

/**
 * Events of a timemap server or of Bellingcat's export: text coordinates, month-first dates, nested sources and filters.
 * The format has no casualties and does not state how exact a point is.
 */
export const timemap: PublishedFormat = {
  meaning: 'codebook',
  id: 'timemap',
  label: 'imports.format-timemap',
  extensions: ['json'],
  samples: ['timemap.json'],
  publisher: 'timemap',
  licence: 'as its publisher states',
  detect({ columns, rows }) {
    const index = new ColumnIndex(columns);
    const needed = ['date', 'latitude', 'longitude', 'description'].every((name) => index.has(name));
    if (!needed) return 0;
    const nested = ['sources', 'filters', 'associations'].map((name) => index.of(name)).filter((at) => at >= 0);
    const hasLists = rows.some((cells) => nested.some((at) => Array.isArray(cells[at])));
    return hasLists ? 0.95 : 0.3;
  },
  fit: ({ columns }) => new TimemapReader(new ColumnIndex(columns)),
};

class TimemapReader implements RowReader {
  private readonly at: Readonly<Record<(typeof FIELDS)[number], number>>;

  constructor(index: ColumnIndex) {
    this.at = index.positionsOf(FIELDS);
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    const { at } = this;
    draft.id = nameText(cellAt(cells, at.id)) || nameText(cellAt(cells, at.civId));
    setDate(draft, cellAt(cells, at.date), 'date', 'monthFirst');
    if (draft.rejected) return;
    setTime(draft, cellAt(cells, at.time), 'time');
    draft.title = firstWords(nameText(cellAt(cells, at.title)) || nameText(cellAt(cells, at.description)));
    draft.placeName = nameText(cellAt(cells, at.location));
    setLatLon(draft, cells, at);
    draft.kindLabel =
      nameText(cellAt(cells, at.category)) ||
      nameText(cellAt(cells, at.type)) ||
      firstFilter(cellAt(cells, at.filters));
    draft.kind = kindOfWords(draft.kindLabel || draft.title);
    for (const source of sourcesOf(cellAt(cells, at.sources))) draft.sources.push(source.publisher);
  }

  describe(cells: readonly Cell[]): RowDescription {
    const { at } = this;
    return {
      summary: nameText(cellAt(cells, at.description)),
      admin: '',
      timeNote: nameText(cellAt(cells, at.time)),
      placeNote: '',
      placeBasis: 'The file does not say how exact the point is',
      weapon: '',
      figures: [],
      statements: filtersOf(cellAt(cells, at.filters)),
      attributions: [],
      sources: sourcesOf(cellAt(cells, at.sources)),
      used: USED,
    };
  }
}

const FIELDS = [
  'id',
  'civId',
  'date',
  'time',
  'title',
  'location',
  'latitude',
  'longitude',
  'description',
  'category',
  'type',
  'sources',
  'filters',
] as const;

const USED: ReadonlySet<string> = new Set(FIELDS);

function firstWords(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.lastIndexOf(' ', LONGEST_TITLE);
  return `${text.slice(0, cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE)}…`;
}

function member(value: object, name: string): Cell {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, Cell>>)[name] : undefined;
}

/** Sources are ids in timemap's files, and objects with a path in Bellingcat's. */
function sourcesOf(cell: Cell): DescribedSource[] {
  if (!Array.isArray(cell)) return nameText(cell) === '' ? [] : [asSource(nameText(cell), '')];
  return cell.flatMap((each: Cell) => {
    if (typeof each !== 'object' || each === null) return nameText(each) === '' ? [] : [asSource(nameText(each), '')];
    const link = nameText(member(each, 'path')) || nameText(member(each, 'url'));
    const title = nameText(member(each, 'description')) || nameText(member(each, 'title'));
    const name = link || nameText(member(each, 'id'));
    return name === '' && title === '' ? [] : [asSource(name || title, title)];
  });
}

function asSource(name: string, title: string): DescribedSource {
  const isLink = /^https?:\/\//i.test(name);
  return { publisher: isLink ? hostOf(name) : name, title, url: isLink ? name : null, published: null };
}

function hostOf(link: string): string {
  try {
    return new URL(link).host.replace(/^www\./, '');
  } catch {
    return link;
  }
}

function filtersOf(cell: Cell): DescribedStatement[] {
  if (!Array.isArray(cell)) return [];
  return cell.flatMap((each: Cell) => {
    if (typeof each !== 'object' || each === null) return [];
    const key = nameText(member(each, 'key'));
    const value = nameText(member(each, 'value')) || cellText(member(each, 'id'));
    return value === '' ? [] : [{ measure: 'account' as const, value, field: key || 'filters' }];
  });
}

function firstFilter(cell: Cell): string {
  const first = filtersOf(cell)[0];
  if (first) return first.value;
  return Array.isArray(cell) && typeof cell[0] === 'string' ? cell[0] : '';
}
