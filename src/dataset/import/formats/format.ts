import type { SideOrder } from '../../../domain/named-sides';
import type { Mapping } from '../mapping/mapping';
import type { Cell } from '../rows/cell';
import type { RowReader } from './row-reader';

/** The first rows of a table, by which a format is recognised. */
export interface TableHead {
  /** Column names as the file has them, in its order. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What is known of every format. The import screen, the sample files and docs/formats.md take their lists from here. */
interface AboutFormat {
  /** Stable: it stands in stored datasets. */
  readonly id: string;
  /** Key of the format's name in the messages. */
  readonly label: `imports.format-${string}`;
  /** Usual file endings of such data, without dot and before gzip's. They do not decide: a file is recognised by its content. */
  readonly extensions: readonly string[];
  /** Files in public/samples, with invented rows. */
  readonly samples: readonly string[];
  /** Who compiled the data, as the source of every figure of the file; '' where the file itself is the source. */
  readonly publisher: string;
  readonly licence: string;
}

/** A format whose columns a codebook explains. `fit` finds the columns once, so that no row costs a look-up by name. */
export interface PublishedFormat extends AboutFormat {
  readonly meaning: 'codebook';
  /** How sure it is that the table is of this format, 0 to 1. */
  detect(head: TableHead): number;
  fit(head: TableHead): RowReader;
  /** For a register whose rows name two sides: whether it says which of them acted, by the row's kind as it words it. */
  readonly sides?: (kindLabel: string) => SideOrder;
}

/** A format that leaves the meaning of its columns open. A mapping states it, which is guessed and which a reader can change. */
export interface MappedFormat extends AboutFormat {
  readonly meaning: 'mapping';
  detect(head: TableHead): number;
  /** Whether this format reads a table with these columns once there is a mapping. */
  takes(columns: readonly string[]): boolean;
  fit(head: Pick<TableHead, 'columns'>, mapping: Mapping): RowReader;
}

/** A format whose files are read whole and checked against a schema. */
export interface WholeFormat extends AboutFormat {
  readonly meaning: 'schema';
  /** Whether a text with this beginning may be of the format. */
  detect(start: string): boolean;
}

export type TableFormat = PublishedFormat | MappedFormat;
export type Format = TableFormat | WholeFormat;
