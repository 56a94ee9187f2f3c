import { FIELD_TARGETS, type FieldTarget, type Mapping } from '../mapping/mapping';
import { dateOfParts } from '../parse/date-parts';
import { parseDate } from '../parse/parse-date';
import { type ParsedPoint, parseAngle, parseMgrs, parsePair, parseWktPoint } from '../parse/position';
import { type Cell, isBlank, nameText, splitNames } from '../rows/cell';
import { ColumnIndex, cellAt } from './column-index';
import { describeFigure, describeRange } from './described-figure';
import {
  type RangeCells,
  setDate,
  setKilled,
  setKilledRange,
  setPlacePrecision,
  setPoint,
  setTime,
  setWounded,
} from './draft-fields';
import type { MappedFormat } from './format';
import { kindOfWords } from './kind-words';
import { placeOfCell } from './precision-words';
import type { DescribedFigure, DescribedSource, EventDraft, RowDescription, RowReader } from './row-reader';

/** Any table, read by a mapping. Its content never chooses it, because every table would fit. */
export const genericTable: MappedFormat = {
  meaning: 'mapping',
  id: 'table',
  label: 'imports.format-table',
  extensions: ['csv', 'tsv', 'txt', 'xlsx', 'parquet', 'json', 'ndjson', 'jsonl'],
  samples: ['table-semicolon.csv', 'table-arabic.tsv', 'workbook.xlsx', 'incidents.parquet'],
  publisher: '',
  licence: '',
  detect: () => 0,
  takes: () => true,
  fit: ({ columns }, mapping) => new MappedReader(new ColumnIndex(columns), mapping),
};

type Positions = Readonly<Record<FieldTarget, number>>;

class MappedReader implements RowReader {
  readonly reads: readonly number[];
  private readonly at: Positions;

  constructor(
    private readonly index: ColumnIndex,
    private readonly mapping: Mapping,
  ) {
    this.at = positionsOf(index, mapping);
    this.reads = FIELD_TARGETS.filter((target) => target !== 'summary' && target !== 'url').map(
      (target) => this.at[target],
    );
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    const { at } = this;
    draft.id = nameText(cellAt(cells, at.id));
    this.readDate(cells, draft);
    if (draft.rejected) return;
    setTime(draft, cellAt(cells, this.at.time), this.index.nameAt(this.at.time));
    draft.title = nameText(cellAt(cells, at.title));
    draft.placeName = nameText(cellAt(cells, at.place));
    draft.country = nameText(cellAt(cells, at.country));
    this.readPoint(cells, draft);
    this.readPrecision(cells, draft);
    draft.kindLabel = nameText(cellAt(cells, at.kind));
    draft.kind = kindOfWords(draft.kindLabel || draft.title);
    this.readFigures(cells, draft);
    splitNames(cellAt(cells, at.actor), draft.actors);
    splitNames(cellAt(cells, at.source), draft.sources);
  }

  private readDate(cells: readonly Cell[], draft: EventDraft): void {
    const { at, mapping, index } = this;
    if (at.date >= 0) setDate(draft, cellAt(cells, at.date), index.nameAt(at.date), mapping.dateOrder);
    else this.readDateParts(cells, draft);
    if (draft.rejected || at.endDate < 0 || isBlank(cellAt(cells, at.endDate))) return;
    const cell = cellAt(cells, at.endDate);
    const end = parseDate(cell, mapping.dateOrder);
    if (typeof end === 'string') draft.doubt('dateUnreadable', index.nameAt(at.endDate), cell);
    else if (end.end <= draft.start) draft.doubt('datesReversed', index.nameAt(at.endDate), cell);
    else draft.end = end.end;
  }

  private readDateParts(cells: readonly Cell[], draft: EventDraft): void {
    const { at, index } = this;
    const parts = dateOfParts(cellAt(cells, at.year), cellAt(cells, at.month), cellAt(cells, at.day));
    if (typeof parts === 'string') {
      draft.reject(parts, index.nameAt(at.year), cellAt(cells, at.year));
      return;
    }
    draft.start = parts.start;
    draft.end = parts.end;
    draft.precision = parts.precision;
    if (parts.doubt) draft.doubt(parts.doubt, index.nameAt(at.day < 0 ? at.year : at.day), cellAt(cells, at.day));
  }

  private readPoint(cells: readonly Cell[], draft: EventDraft): void {
    const { at, index, mapping } = this;
    if (at.position >= 0) {
      const cell = cellAt(cells, at.position);
      const name = index.nameAt(at.position);
      const point = parsePosition(cell, mapping);
      setPoint(draft, { ...turned(point, mapping), lonColumn: name, latColumn: name, lonCell: cell, latCell: cell });
      return;
    }
    if (at.lat < 0 || at.lon < 0) return;
    const latCell = cellAt(cells, at.lat);
    const lonCell = cellAt(cells, at.lon);
    const point = turned({ lon: parseAngle(lonCell), lat: parseAngle(latCell) }, mapping);
    setPoint(draft, { ...point, lonColumn: index.nameAt(at.lon), latColumn: index.nameAt(at.lat), lonCell, latCell });
  }

  private readPrecision(cells: readonly Cell[], draft: EventDraft): void {
    const cell = cellAt(cells, this.at.precision);
    const place = placeOfCell(cell, this.mapping.precisionMeaning);
    setPlacePrecision(draft, place, this.index.nameAt(this.at.precision), cell, !isBlank(cell));
  }

  private readFigures(cells: readonly Cell[], draft: EventDraft): void {
    const { at, index } = this;
    setKilled(draft, cellAt(cells, at.killed), index.nameAt(at.killed), false);
    setWounded(draft, cellAt(cells, at.wounded), index.nameAt(at.wounded), false);
    if (at.killedLow >= 0 || at.killedHigh >= 0) {
      setKilledRange(draft, this.rangeCells(cells), index.nameAt(at.killed), false);
    }
  }

  private rangeCells(cells: readonly Cell[]): RangeCells {
    const { at, index } = this;
    return {
      low: cellAt(cells, at.killedLow),
      high: cellAt(cells, at.killedHigh),
      lowColumn: index.nameAt(at.killedLow),
      highColumn: index.nameAt(at.killedHigh),
    };
  }

  describe(cells: readonly Cell[]): RowDescription {
    const { at, index } = this;
    const cell = (target: FieldTarget) => cellAt(cells, at[target]);
    const figure = (target: 'killed' | 'wounded'): DescribedFigure[] => {
      return describeFigure(cell(target), index.nameAt(at[target]), target, false);
    };
    const actor = nameText(cell('actor'));
    return {
      summary: nameText(cell('summary')),
      admin: nameText(cell('country')),
      timeNote: nameText(cell('time')),
      placeNote: '',
      placeBasis: placeOfCell(cell('precision'), this.mapping.precisionMeaning).basis,
      weapon: '',
      figures: [...figure('killed'), ...describeRange(this.rangeCells(cells), false), ...figure('wounded')],
      statements: [],
      attributions: actor === '' ? [] : [{ status: 'suspected', actor, by: index.nameAt(at.actor) }],
      sources: describeSources(nameText(cell('source')), nameText(cell('url'))),
      used: new Set(Object.values(this.mapping.columns)),
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

function parsePosition(cell: Cell, { positionFormat }: Mapping): ParsedPoint {
  if (positionFormat === 'wkt') return parseWktPoint(cell);
  return positionFormat === 'mgrs' ? parseMgrs(cell) : parsePair(cell, positionFormat);
}

function turned({ lon, lat }: ParsedPoint, { swapped }: Mapping): ParsedPoint {
  return swapped ? { lon: lat, lat: lon } : { lon, lat };
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
