import type { Answer } from './archive-answer';
import type { RowsRequest } from './read-rows';
import type { TableRequest } from './read-tables';

/** What the page asks of the worker that reads an archive. */
export type ReaderRequest =
  | { readonly type: 'open'; readonly url: string; readonly text: string; readonly given: readonly string[] }
  /** A file that was announced as `given`, by its address. */
  | { readonly type: 'give'; readonly url: string; readonly bytes: ArrayBuffer | null }
  /** The answer to the request of this number is of no use any more. */
  | { readonly type: 'drop' }
  | { readonly type: 'table'; readonly request: TableRequest }
  | { readonly type: 'cost' | 'rows'; readonly request: RowsRequest }
  | { readonly type: 'traffic' };

/** A request with the number by which its answer is known. */
export interface NumberedRequest {
  readonly number: number;
  readonly asked: ReaderRequest;
}

export interface NumberedAnswer {
  readonly number: number;
  readonly answer: Answer<unknown>;
}
