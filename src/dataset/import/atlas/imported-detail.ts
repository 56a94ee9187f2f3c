import type { Actor, Sides } from '../../../domain/actor';
import type { Claim } from '../../../domain/claim';
import { NOT_CODED } from '../../../domain/codes';
import type { Attribution, Incident } from '../../../domain/incident';
import { sidesOfPair } from '../../../domain/named-sides';
import type { Place } from '../../../domain/place';
import { NOT_REVIEWED } from '../../../domain/review';
import { safeLink } from '../../../domain/safe-link';
import type { Source } from '../../../domain/source';
import type { IncidentDetail } from '../../atlas';
import type { MarkCode } from '../columns/row-marks';
import type { DescribedSource, RowDescription, RowReader } from '../formats/row-reader';
import { type Cell, cellText } from '../rows/cell';
import { contextOf, judgeRow } from '../rows/judge-row';
import type { RowDraft } from '../rows/row-draft';
import { sideOrderOf } from './imported-sides';
import type { ImportMeta } from './imported-table';

/** Id of the file as a source: its compiler states the figures. */
const FILE_SOURCE = 'file';
/** How the point of a row without coordinates is known. */
const BY_NAME =
  'By name, from the gazetteer of towns (GeoNames) and divisions (Natural Earth): the file gives no coordinates';

export interface DetailContext {
  readonly meta: ImportMeta;
  readonly reader: RowReader;
  readonly id: string;
  readonly place: Place;
  /** What the import found out about the row and its cells do not show. */
  readonly marks: readonly MarkCode[];
  /** The cells as the file has them, before they were corrected. */
  readonly fileCells: readonly Cell[];
}

/**
 * A row of the file as an incident: figures become claims under the names of their columns, other columns become text. Null for
 * cells that an import would reject, because then the file has changed since its import.
 */
export function incidentDetailOf(
  cells: readonly Cell[],
  { meta, reader, id, place, marks, fileCells }: DetailContext,
): IncidentDetail | null {
  const flaws = marks.filter((mark) => mark === 'quoteUnclosed' || mark === 'encodingMixed');
  const context = contextOf(meta, () => marks.includes('idDuplicate'));
  const draft = judgeRow(cells, reader, flaws, context);
  if (draft.rejected) return null;
  const hasOwnPoint = !Number.isNaN(draft.lon);
  for (const mark of marks) {
    if (mark === 'placeNameShared' || mark === 'placeNameUnknown') {
      draft.doubt(mark, meta.mapping?.columns.place ?? '', draft.placeName);
    }
  }
  const corrected = cells.flatMap((cell, at): [string, string][] =>
    cell === fileCells[at] ? [] : [[meta.columns[at] ?? `#${at + 1}`, cellText(cell)]],
  );
  const described = reader.describe(cells);
  const shape = reader.outline?.(cells);
  const sources = sourcesOf(meta, described.sources);
  const named = [...sources.keys()].filter((key) => key !== FILE_SOURCE);
  const sides = sidesOfPair([...new Set(draft.actors)], sideOrderOf(meta.format, draft.kindLabel));
  const incident: Incident = {
    id,
    kind: draft.kind,
    class: 'notStated',
    sides,
    codes: NOT_CODED,
    ...(draft.kindLabel && { kindLabel: [draft.kindLabel, draft.subkindLabel].filter(Boolean).join(' – ') }),
    title: draft.title || titleOf(draft, sides) || id,
    summary: described.summary,
    time: {
      start: draft.start,
      end: draft.end,
      precision: draft.precision,
      extent: draft.lasted ? 'lasted' : 'within',
      ...(described.timeNote && { note: described.timeNote }),
    },
    sites: [
      {
        place: place.id,
        role: 'target',
        ...(described.placeNote && { note: described.placeNote }),
        ...(shape && hasOwnPoint && { outline: { type: shape['@geometry'], coordinates: shape.coordinates } }),
      },
    ],
    ...(draft.events !== 1 && { events: draft.events }),
    ...(described.weapon && { weapon: described.weapon }),
    attributions: described.attributions.map(
      (each): Attribution => ({ ...each, sources: named.length > 0 ? named : [FILE_SOURCE] }),
    ),
    claims: claimsOf(described),
    assessments: [],
    links: [],
    documentation: 'notAssessed',
    doubts: draft.doubts,
    review: NOT_REVIEWED,
    extra: extraOf(cells, meta.columns, described.used),
  };
  const at: Place = {
    ...place,
    basis: !hasOwnPoint && place.point && meta.mapping?.byName ? BY_NAME : described.placeBasis,
    ...(described.admin && { admin: described.admin }),
  };
  const actors = draft.actors.map((name, index): [string, Actor] => [
    name,
    { name, otherNames: [], type: draft.actorTypes[index] ?? 'unknown', frontFor: [] },
  ]);
  return {
    incident,
    places: new Map([[place.id, at]]),
    sources,
    row: filledCells(fileCells, meta.columns),
    ...(corrected.length > 0 && { corrected }),
    ...(draft.actors.length > 0 && { actors: new Map(actors) }),
  };
}

/** A file needs a title of each incident; the page makes its own out of the sides, in the reader's language. */
function titleOf({ subkindLabel, kindLabel, placeName }: RowDraft, { by, against, between }: Sides): string {
  const names = between ?? [...by, ...against];
  const about = names.length > 0 ? names.join(between ? ' v. ' : ' against ') : subkindLabel || kindLabel;
  return [about, placeName].filter(Boolean).join(', ');
}

function claimsOf({ figures, statements }: RowDescription): Claim[] {
  const counted = figures.map((figure): Claim => ({ type: 'figure', source: FILE_SOURCE, ...figure }));
  const said = statements.map((statement): Claim => ({ type: 'statement', source: FILE_SOURCE, ...statement }));
  return [...counted, ...said];
}

function sourcesOf(meta: ImportMeta, described: readonly DescribedSource[]): Map<string, Source> {
  const file: Source = {
    id: FILE_SOURCE,
    publisher: meta.publisher || meta.file,
    title: meta.file,
    url: null,
    published: null,
  };
  const sources = new Map([[FILE_SOURCE, file]]);
  described.forEach((each, at) => {
    const key = `source-${at + 1}`;
    sources.set(key, {
      id: key,
      ...each,
      title: each.title || each.publisher,
      url: each.url === null ? null : safeLink(each.url),
    });
  });
  return sources;
}

/** Filled columns that the model has no place for. */
function extraOf(
  cells: readonly Cell[],
  columns: readonly string[],
  used: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(filledCells(cells, columns).filter(([column]) => !used.has(column)));
}

function filledCells(cells: readonly Cell[], columns: readonly string[]): readonly (readonly [string, string])[] {
  return columns.flatMap((column, at) => {
    const text = cellText(cells[at]);
    return text === '' ? [] : [[column, text] as const];
  });
}
