import { columnsRead, FIELD_TARGETS, type FieldTarget, type Mapping } from '../mapping/mapping';
import { fillTitle, type TitlePart, titleParts } from '../mapping/title-template';
import { geometryIn, parsePosition } from '../parse/any-position';
import type { DateFailure, ParsedDate } from '../parse/civil-date';
import { parseCount } from '../parse/count';
import { dateOfParts } from '../parse/date-parts';
import { withDecimalPoint } from '../parse/decimal-sign';
import { parseDecimal } from '../parse/number';
import { parseDate } from '../parse/parse-date';
import { type ParsedPoint, parseAngle } from '../parse/position';
import { fromProjected } from '../parse/projected';
import { type ShapeCell, shapeOf } from '../readers/shape-cell';
import { type Cell, isBlank, nameText, splitNames } from '../rows/cell';
import { ColumnIndex, cellAt, soleReads } from './column-index';
import { leaveUndated, putDate, setDate, setExtent, setPlacePrecision, setPoint, setTime } from './draft-fields';
import type { MappedFormat } from './format';
import { kindOfWords } from './kind-words';
import { MappedFigures } from './mapped-figures';
import { placeOfCell, statesPrecision } from './precision-words';
import type { DescribedSource, EventDraft, RowDescription, RowReader } from './row-reader';

/** Any table, read by a mapping. Its content never chooses it, because every table would fit. */
export const genericTable: MappedFormat = {
  meaning: 'mapping',
  id: 'table',
  label: 'imports.format-table',
  extensions: [
    'csv',
    'tsv',
    'txt',
    'xlsx',
    'xlsb',
    'xls',
    'ods',
    'html',
    'dbf',
    'sqlite',
    'parquet',
    'json',
    'ndjson',
    'jsonl',
    'zip',
  ],
  samples: ['table-semicolon.csv', 'table-arabic.tsv', 'workbook.xlsx', 'incidents.parquet'],
  publisher: '',
  licence: '',
  detect: () => 0,
  takes: () => true,
  fit: ({ columns }, mapping) => new MappedReader(new ColumnIndex(columns), mapping, columns),
};

type Positions = Readonly<Record<FieldTarget, number>>;

class MappedReader implements RowReader {
  readonly reads: readonly number[];
  readonly degrees: readonly number[];
  readonly place: number;
  private readonly at: Positions;
  private readonly figures: MappedFigures;
  private readonly title: { readonly parts: readonly TitlePart[]; readonly at: readonly number[] } | null;

  constructor(
    private readonly index: ColumnIndex,
    private readonly mapping: Mapping,
    columns: readonly string[],
  ) {
    this.at = positionsOf(index, mapping);
    this.figures = new MappedFigures(index, mapping);
    const read = FIELD_TARGETS.filter((target) => target !== 'summary' && target !== 'url');
    this.title = titleOf(mapping, columns);
    this.reads = [...read.map((target) => this.at[target]), ...this.figures.reads, ...(this.title?.at ?? [])];
    this.place = this.at.place;
    this.degrees = mapping.projection ? [] : soleReads(this.reads, [this.at.lat, this.at.lon]);
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    const { at } = this;
    draft.id = nameText(cellAt(cells, at.id));
    this.readDate(cells, draft);
    if (draft.rejected) return;
    setTime(draft, cellAt(cells, at.time), this.index.nameAt(at.time), this.mapping.clock);
    draft.title = this.readTitle(cells);
    draft.placeName = nameText(cellAt(cells, at.place));
    draft.country = nameText(cellAt(cells, at.country));
    this.readPoint(cells, draft);
    this.readPrecision(cells, draft);
    draft.kindLabel = nameText(cellAt(cells, at.kind));
    draft.kind = kindOfWords(draft.kindLabel || draft.title);
    this.readEvents(cells, draft);
    this.figures.read(cells, draft);
    splitNames(cellAt(cells, at.actor), draft.actors);
    splitNames(cellAt(cells, at.source), draft.sources);
  }

  private readEvents(cells: readonly Cell[], draft: EventDraft): void {
    const { at, index } = this;
    if (at.events < 0) return;
    const cell = cellAt(cells, at.events);
    const { low, best, doubt } = parseCount(cell, true);
    const stated = best >= 0 ? best : low;
    // A row that does not say how many is one, and says that this is not known.
    draft.events = stated < 0 ? 1 : stated;
    if (stated < 0) draft.doubt('eventsNotStated', index.nameAt(at.events), cell);
    else if (doubt) draft.doubt(doubt, index.nameAt(at.events), cell);
  }

  private readTitle(cells: readonly Cell[]): string {
    const { title, at } = this;
    if (!title) return nameText(cellAt(cells, at.title));
    return fillTitle(title.parts, (part) => nameText(cellAt(cells, title.at[part] ?? -1)));
  }

  private readDate(cells: readonly Cell[], draft: EventDraft): void {
    const { at, mapping, index } = this;
    const isWhole = at.date >= 0;
    const from = isWhole ? at.date : at.year;
    const cell = cellAt(cells, from);
    const found = isWhole ? parseDate(cell, mapping.dateOrder) : this.startOfParts(cells);
    if (typeof found !== 'string') {
      // The year alone decides a date in parts; a doubt about it is about its last part.
      const doubted = isWhole || at.day < 0 ? from : at.day;
      putDate(draft, found, index.nameAt(doubted), cellAt(cells, doubted));
    } else if (found !== 'dateMissing' || !mapping.oneDate) leaveUndated(draft, found, index.nameAt(from), cell);
    else if (setDate(draft, mapping.oneDate, '', mapping.dateOrder)) draft.doubt('dateGiven', '', mapping.oneDate);
    if (draft.rejected || draft.precision === 'notStated') return;
    if (at.endYear >= 0) this.readEnd(cells, draft, this.endOfParts(cells), at.endYear);
    else if (at.endDate >= 0 && !isBlank(cellAt(cells, at.endDate))) {
      this.readEnd(cells, draft, parseDate(cellAt(cells, at.endDate), mapping.dateOrder), at.endDate);
    }
  }

  private readEnd(cells: readonly Cell[], draft: EventDraft, end: ParsedDate | DateFailure, column: number): void {
    const name = this.index.nameAt(column);
    const cell = cellAt(cells, column);
    if (end === 'dateMissing') return;
    if (typeof end === 'string') draft.doubt('dateUnreadable', name, cell);
    else if (end.end <= draft.start) draft.doubt('datesReversed', name, cell);
    else draft.end = end.end;
  }

  private endOfParts(cells: readonly Cell[]): ParsedDate | DateFailure {
    const { at } = this;
    return dateOfParts(cellAt(cells, at.endYear), cellAt(cells, at.endMonth), cellAt(cells, at.endDay));
  }

  private startOfParts(cells: readonly Cell[]): ParsedDate | DateFailure {
    const { at } = this;
    return dateOfParts(cellAt(cells, at.year), cellAt(cells, at.month), cellAt(cells, at.day));
  }

  private readPoint(cells: readonly Cell[], draft: EventDraft): void {
    const { at, index, mapping } = this;
    if (at.position >= 0) {
      const cell = cellAt(cells, at.position);
      const name = index.nameAt(at.position);
      const point = parsePosition(cell, mapping.positionFormat === 'lonLat' ? 'lonLat' : 'latLon');
      setPoint(draft, { ...turned(point, mapping), lonColumn: name, latColumn: name, lonCell: cell, latCell: cell });
      if (!mapping.swapped) setExtent(draft, cell, name);
      return;
    }
    if (at.lat < 0 || at.lon < 0) return;
    const latCell = cellAt(cells, at.lat);
    const lonCell = cellAt(cells, at.lon);
    const point = turned(unprojected(lonCell, latCell, mapping), mapping);
    setPoint(draft, { ...point, lonColumn: index.nameAt(at.lon), latColumn: index.nameAt(at.lat), lonCell, latCell });
  }

  private readPrecision(cells: readonly Cell[], draft: EventDraft): void {
    const cell = cellAt(cells, this.at.precision);
    const { precisionMeaning } = this.mapping;
    const place = placeOfCell(cell, precisionMeaning);
    const isStated = precisionMeaning === 'words' ? statesPrecision(cell) : !isBlank(cell);
    setPlacePrecision(draft, place, this.index.nameAt(this.at.precision), cell, isStated);
  }

  outline(cells: readonly Cell[]): ShapeCell | null {
    return this.mapping.swapped ? null : shapeOf(geometryIn(cellAt(cells, this.at.position)));
  }

  describe(cells: readonly Cell[]): RowDescription {
    const { at } = this;
    const cell = (target: FieldTarget) => cellAt(cells, at[target]);
    return {
      summary: nameText(cell('summary')),
      admin: nameText(cell('country')),
      timeNote: nameText(cell('time')),
      placeNote: '',
      placeBasis: placeOfCell(cell('precision'), this.mapping.precisionMeaning).basis,
      weapon: '',
      figures: this.figures.describe(cells),
      statements: [],
      // A column of actors does not say that they acted, and whoever made the file suspects nobody.
      attributions: [],
      sources: describeSources(nameText(cell('source')), nameText(cell('url'))),
      used: new Set(columnsRead(this.mapping)),
    };
  }
}

function positionsOf(index: ColumnIndex, mapping: Mapping): Positions {
  const at: Partial<Record<FieldTarget, number>> = {};
  for (const target of FIELD_TARGETS) {
    const column = mapping.columns[target];
    at[target] = column === undefined ? -1 : index.of(column);
  }
  return at as Positions;
}

/** Degrees need no marks of thousands, and metres have them in some files. */
function unprojected(x: Cell, y: Cell, { projection, decimal = 'point' }: Mapping): ParsedPoint {
  if (!projection) return { lon: parseAngle(x), lat: parseAngle(y) };
  const metres = (cell: Cell) => parseDecimal(withDecimalPoint(cell, decimal));
  return fromProjected(projection, metres(x), metres(y));
}

/** The pieces of a title, with the position of each piece's column. Null without a template. */
function titleOf({ titleTemplate }: Mapping, columns: readonly string[]) {
  if (!titleTemplate?.trim()) return null;
  const parts = titleParts(titleTemplate, columns);
  return { parts, at: parts.map(({ column }) => (column === null ? -1 : columns.indexOf(column))) };
}

function turned(read: ParsedPoint, { swapped, flipped }: Mapping): ParsedPoint {
  const { lon, lat } = swapped ? { lon: read.lat, lat: read.lon } : read;
  if (flipped === undefined) return { lon, lat };
  return flipped === 'lon' ? { lon: -lon, lat } : { lon, lat: -lat };
}

function describeSources(names: string, url: string): DescribedSource[] {
  const link = /^https?:\/\//i.test(url) ? url : null;
  const publishers = names
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  if (publishers.length === 0) return link ? [{ publisher: link, title: '', url: link, published: null }] : [];
  return publishers.map((publisher, at) => {
    const own = /^https?:\/\//i.test(publisher) ? publisher : null;
    return { publisher, title: '', url: own ?? (at === 0 ? link : null), published: null };
  });
}
