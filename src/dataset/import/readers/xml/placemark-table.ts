import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import type { Cell } from '../../rows/cell';
import { derivedTable, rowsOfMembers } from '../derived-table';
import { featureCells } from '../json/feature-cells';
import { flatMembers } from '../json/flat-members';
import type { RecordTable } from '../record-table';
import { textOfHtml } from './text-of-html';

/** Members that say how a placemark is painted, or that repeat its geometry. */
const PAINT =
  /^(styleUrl|styleHash|styleMapHash|stroke|stroke-.*|fill|fill-.*|icon.*|label-.*|marker-.*|visibility|coordinateProperties.*|@geometry-type|_gpxType|links?)$/;

/** Opens KML or GPX: one row for each placemark, waypoint or track, with its times and its extended data. */
export async function openPlacemarkTable(blob: Blob, type: 'kml' | 'gpx', encoding: string): Promise<RecordTable> {
  if (blob.size > LIMITS.datasetBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
  const document = parsedXml(await blob.text());
  // The library expects the document of a browser. It uses only what both have.
  const { features } = (type === 'kml' ? kml : gpx)(document as unknown as Document);
  const records = features
    .filter(({ geometry, properties }) => geometry !== null || properties !== null)
    .map(membersOf);
  if (records.length === 0) throw new ImportError('importNoRows', { rows: 0 });
  const { columns, rows } = rowsOfMembers(records);
  return derivedTable({ container: type, encoding, columns }, rows, blob.size);
}

function parsedXml(text: string): object {
  let isBroken = false;
  const onError = (level: string) => {
    if (level !== 'warning') isBroken = true;
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
    if (!isBroken) return document;
  } catch {
    // The parser throws for what it cannot repair.
  }
  throw new ImportError('importTruncated', { reason: 'xmlBroken' });
}

function membersOf(feature: object): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, value] of flatMembers(featureCells(feature))) {
    // A description with tags comes as an object that says so.
    if (PAINT.test(name) || name === 'description.@type') continue;
    const isHtml = typeof value === 'string' && /<\/?[a-z]/i.test(value);
    cells.set(name === 'description.value' ? 'description' : name, isHtml ? textOfHtml(value) : value);
  }
  return cells;
}
