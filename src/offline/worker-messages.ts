/** What a tab asks of the worker. An answer comes back through the port that was sent along. */
export type ToWorker =
  /** The page has started. Files that are missing are fetched. */
  | { readonly type: 'started'; readonly sparesData: boolean }
  /** The waiting release takes over. */
  | { readonly type: 'takeOver' }
  | { readonly type: 'status' }
  /** Compares every file with its hash, and fetches again those that are missing or damaged. */
  | { readonly type: 'repair' };

export interface CopyStatus {
  readonly version: string;
  /** Files of the release, and those of them that are kept. */
  readonly files: number;
  readonly kept: number;
  /** Bytes of all files of the release. */
  readonly bytes: number;
}

export interface RepairReport {
  readonly files: number;
  /** Files that were missing or damaged and are whole now. */
  readonly mended: number;
  /** Files that could not be fetched. */
  readonly failed: number;
}

/** Why files could not be kept: no connection, no room, or a host that sends other bytes than the build wrote. */
export type KeepFailure = 'network' | 'space' | 'differs';

/** What the worker tells all tabs unasked. */
export interface FromWorker {
  readonly type: 'keepFailed';
  readonly reason: KeepFailure;
  readonly path: string;
}
