/**
 * An expected failure, as a value. `i18n/` turns the code into a sentence that says what happened, where, and what to do;
 * the parameters fill it. Never shown raw.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** Plain text that fills the sentence: a URL, a path in the file, a value, a count. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | 'datasetMissing'
  | 'datasetNotJson'
  | 'datasetInvalid'
  | 'datasetMended'
  | 'datasetNetwork'
  | 'detailUnreadable'
  | 'incidentUnknown'
  | 'linkBroken'
  | 'linkUnknown'
  | 'tooManyFilters'
  | 'linkLoaded'
  | 'releaseDiffers'
  | 'copyRefused'
  | 'tabRefused'
  | 'saveFailed'
  | 'saveUnread'
  | 'storageBlocked'
  | 'storageFull'
  | 'storedOtherVersion'
  | 'storedBroken'
  | 'draftsBlocked'
  | 'draftsFull'
  | 'draftMissing'
  | 'basemapFailed'
  | 'basemapInvalid'
  | 'webglMissing'
  | 'workerFailed'
  | 'partMissing'
  | 'updateReady'
  | 'updatedElsewhere'
  | 'importEmpty'
  | 'importBinary'
  | 'importTooLarge'
  | 'importTruncated'
  | 'importUnreadable'
  | 'importUnsupported'
  | 'importOtherKind'
  | 'importTooDeep'
  | 'importBomb'
  | 'importNoRows'
  | 'importCancelled'
  | 'fetchRefused'
  | 'fetchFailed'
  | 'archiveNone'
  | 'archiveVersion'
  | 'archiveInvalid'
  | 'archivePartMissing'
  | 'archivePartCut'
  | 'archivePartOther'
  | 'archiveNoRange'
  | 'archiveOffline'
  | 'archiveFilters';
