import { RELEASE_DIGITS, type Release } from '../domain/dataset-release';
import type { EventTable, PlaceTable } from '../spacetime/event-table';
import { rowsInFileOrder } from '../spacetime/reorder-rows';
import { incidentsIn } from '../spacetime/table-facts';
import type { Atlas } from './atlas';

/**
 * The release of an atlas. Its hash covers the bytes of the file, and the columns that the numbers on the screen are made of:
 * another reading of the same file shows other numbers. Labels and filters are not in it, so that a new version of the page
 * does not make every older link doubtful.
 * @param file - hash of the bytes of its file, or of each file of a comparison; '' where it is not known
 */
export async function releaseOf(atlas: Atlas, file: string): Promise<Release> {
  const { table, places } = atlas.engine;
  return {
    hash: await hashOfTable(table, places, file).catch(() => null),
    incidents: incidentsIn(table),
    // A table of rows has no date of its own: its atlas says when the reader opened it.
    updated: atlas.imported || atlas.parts ? '' : atlas.updated,
    dataset: atlas.origin === 'bundled' && !atlas.parts ? atlas.id : '',
  };
}

/** The rows are hashed in the order of the file: in which order the engine has them is no reading of the file. */
async function hashOfTable(table: EventTable, places: PlaceTable, file: string): Promise<string> {
  const rows = rowsInFileOrder(table);
  const byRow = (column: RowColumn) => () => (rows ? column.map((_, i) => column[rows[i] ?? 0] ?? 0) : column);
  const asIs = (column: ArrayBufferView) => () => column;
  const columns = [
    asIs(new TextEncoder().encode(file)),
    ...[table.start, table.end, table.lasted, table.place, table.incident, table.primary, table.role].map(byRow),
    ...[table.killedLow, table.killedBest, table.killedHigh].map(byRow),
    ...[table.woundedLow, table.woundedBest, table.woundedHigh].map(byRow),
    ...(table.weight ? [byRow(table.weight)] : []),
    ...(table.numbers ?? []).flatMap(({ steps, codes }) =>
      codes ? [asIs(steps), byRow(codes)] : [byRow(steps), asIs(new Uint16Array())],
    ),
    asIs(places.lon),
    asIs(places.lat),
  ];
  const digests: Uint8Array<ArrayBuffer>[] = [];
  // One column at a time: the browser copies what it hashes.
  for (const column of columns) digests.push(await sha256(column()));
  const whole = await sha256(new Uint8Array(await new Blob(digests).arrayBuffer()));
  return [...whole]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, RELEASE_DIGITS);
}

type RowColumn = Int32Array | Uint32Array | Uint8Array | Uint16Array | Float64Array;

/** Typed arrays of all machines that browsers run on have the low byte first, so that the hash is the same everywhere. */
async function sha256(column: ArrayBufferView): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = column as ArrayBufferView<ArrayBuffer>;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
